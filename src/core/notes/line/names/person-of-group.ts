import { beginsWithGivenName } from '../../../english/given-names';
import { nameAt, type NameAt } from '../contact';
import { namesAt } from './joined-names';

/** A group, and the bracket behind it: ` team (` in `the Acme team (Ewan)`, `’s HR (` in `Acme’s HR (Bea)`, ` (` behind `Acme HR`. */
const GROUP = /^(?:['’]s)?\s(?:\p{Lu}{2}|\p{Ll}+)(?:\s\p{Ll}+)?\s\(/u;
/** A group that is part of its name, or all of it: `Acme folks`, `Acme HR`, `HR`. */
const NAMED_GROUP = /\s\p{Ll}+$|(?:^|\s)HR$/u;
/** The firm of a person without a name: ` at Acme` in `the recruiter at Acme (Ewan)`. */
const AT_FIRM = /^\s(?:at|from|of|@)\s(?=\p{Lu})/u;

/** Returns the person in brackets behind a firm, a group or a role that is named itself: Ewan in `the Acme team (Ewan)`. */
export function personOfGroup(shown: string, group: NameAt): NameAt | null {
	if (beginsWithGivenName(group.name)) return null;
	const firm = AT_FIRM.exec(shown.slice(group.to));
	const to = (firm && nameAt(shown, group.to + firm[0].length)?.to) ?? group.to;
	const isGroup = firm !== null || NAMED_GROUP.test(group.name);
	const open = (isGroup ? /^\s\(/ : GROUP).exec(shown.slice(to, to + 40));
	const found = open && nameAt(shown, to + open[0].length);
	if (!found || found.from !== to + open[0].length || !beginsWithGivenName(found.name)) return null;
	const last = namesAt(shown, found).at(-1) ?? found;
	return shown.charAt(last.to) === ')' ? found : null;
}
