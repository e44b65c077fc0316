import { isWhollyRead } from '../../../dates/date-words';
import { ACT_VERB } from '../../../english/verbs';
import type { Contact, Problem, When } from '../../../follow-up';
import { nameAt, type NameAt } from '../contact';
import type { Roles } from '../date-roles';
import { namesAt } from '../names/joined-names';

/** What can be between a date and the next person or verb: `; `, ` and then `, `, I'll `. */
const LEAD =
	/^[\s,;.:()–—→>-]*(?:(?:and|then|but|so|also|or|&|\+)\s+)*(?:(?:I|we)(?:['’]ll|\s+(?:will|should|must|then|also))?\s+)?/iu;
/** A verb of the user before a person, or a noun for one: `call `, `get back to `, `debrief call to `. */
const VERB = new RegExp(
	`^(?:${ACT_VERB})\\s+(?:(?:back|to|with)\\s+)*|^(?:\\p{Ll}+\\s+){0,2}(?:call|chat|e-?mail|message|note|letter|coffee|lunch|meeting|interview)\\s+(?:to|with|w/)\\s*`,
	'iu',
);
/** Somebody whom the words do not name: `thank her`, `she calls`. */
const SOMEBODY = /(?:^|[^\p{L}])(she|her|he|him)(?!\p{L})/iu;

/** Pronouns as they follow "for". */
const OBJECT: Readonly<Record<string, string>> = { she: 'her', her: 'her', he: 'him', him: 'him' };

/** The rest of a day that is named after a person: `'s Day`, ` David's Day` in `Monday, St David's Day, half two`. */
const NAMED_AFTER = /^(?:\.?\s\p{Lu}\p{L}*)?(?:['’]s)?\s+(?:Day|Eve)(?!\p{L})/u;

/** Returns the people of the words between two dates: Per in `, I call Per ` and in `; Per calls `. */
function peopleBetween(shown: string, from: number, to: number): NameAt[] {
	const words = shown.slice(from, to);
	let at = from + (LEAD.exec(words)?.[0].length ?? 0);
	at += VERB.exec(shown.slice(at, to))?.[0].length ?? 0;
	const first = nameAt(shown, at, true);
	if (first?.from !== at || first.to > to) return [];
	const isDay = /\s(?:Day|Eve)$/.test(first.name) || NAMED_AFTER.test(shown.slice(first.to, to));
	return isDay ? [] : namesAt(shown, first);
}

/** A person behind a date: ` with ` in `Mon with Ola`. */
const WITH = /^\s+(?:with|w\/)\s*/iu;

/** Returns the people behind a date if the date before it has some too: Per in `Mon with Ola and Tue with Per`. */
function peopleBehind(shown: string, last: When, when: When): NameAt[] {
	const behind = WITH.exec(shown.slice(when.to))?.[0].length;
	if (behind === undefined || !WITH.test(shown.slice(last.to))) return [];
	const first = nameAt(shown, when.to + behind, true);
	return first?.from === when.to + behind ? namesAt(shown, first) : [];
}

/** Whether two names can be those of one person: `Dana` and `Dana Whitfield`, `Ola` and `Ola's assistant`. */
function isSame(one: string, other: string): boolean {
	const [short, long] = [one.toLowerCase(), other.toLowerCase()].sort((a, b) => a.length - b.length) as [
		string,
		string,
	];
	return long.startsWith(short) || long.endsWith(short);
}

/**
 * Returns the people whom the user's act names after another day, in place of those before it: Signe in `interview with
 * Acme Tuesday, then call Signe Wednesday`, where Wednesday is the day to act. Empty if the contacts are right.
 */
export function peopleOfAct(
	shown: string,
	{ act: acts, promise }: Roles,
	whens: readonly When[],
	contacts: readonly Contact[],
): Contact[] {
	const act = promise.length > 0 || acts.length !== 1 ? null : (acts[0] ?? null);
	const last = act && whens.filter(({ to }) => to <= act.from).at(-1);
	const [first] = contacts;
	if (!last || first === undefined || first.link !== null) return [];
	const at = shown.indexOf(first.name);
	if (at < 0 || at > last.from) return [];
	const people = peopleBetween(shown, last.to, act.from);
	if (people.some(({ name }) => contacts.some((contact) => isSame(contact.name, name)))) return [];
	return people.map(({ name }) => ({ name, link: null }));
}

/** A line without the days of other people than its contacts. */
interface OwnDays {
	readonly roles: Roles;
	readonly problems: readonly Problem[];
}

/**
 * Returns the roles without the days of a second person, because a line is one follow-up: in "call Ola Mon; Per calls Wed"
 * the Wednesday is Per's. Each of those days is a problem with the name beside it. `isOthers` says that the contacts are not
 * those of the note, so that "she" is somebody else: in "thank her Mon, then call Raj Wed" the Monday is not Raj's.
 */
export function withoutDaysOfOthers(
	roles: Roles,
	shown: string,
	contacts: readonly Contact[],
	isOthers: boolean,
): OwnDays {
	const used = [...roles.act, ...roles.promise].filter(isWhollyRead).sort((a, b) => a.from - b.from);
	if (used.length < 2 || roles.conditional || contacts.length === 0) return { roles, problems: [] };
	const problems: Problem[] = [];
	const others = new Set<When>();
	const named = Math.max(0, shown.indexOf(contacts[0]?.name ?? ''));
	for (const [place, when] of used.entries()) {
		const last = used[place - 1];
		const from = last?.to ?? 0;
		const people = last ? [...peopleBetween(shown, from, when.from), ...peopleBehind(shown, last, when)] : [];
		const stranger =
			people.length > 0 && !people.some(({ name }) => contacts.some((contact) => isSame(contact.name, name)))
				? people[0]?.name
				: isOthers && named > when.to
					? SOMEBODY.exec(shown.slice(0, when.from))?.[1]
					: undefined;
		if (stranger === undefined) continue;
		others.add(when);
		problems.push({ code: 'line.second-person', words: when.phrase, name: OBJECT[stranger.toLowerCase()] ?? stranger });
	}
	if (others.size === 0) return { roles, problems };
	const own = (whens: readonly When[]) => whens.filter((when) => !others.has(when));
	return { roles: { ...roles, act: own(roles.act), promise: own(roles.promise) }, problems };
}
