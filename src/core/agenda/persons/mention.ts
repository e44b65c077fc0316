import { memoize } from '../../english/memoize';
import { isJobWord, ROLE, withoutTitles } from '../../english/names';
import type { Contact, FollowUp } from '../../follow-up';
import { baseName } from '../../note-path';

/** What a contact of a follow-up says about who it is. All names are in lower case. */
export type Mention =
	/** A link: `[[People/Dana Whitfield|Dana]]`. `id` is the linked note, `names` what that person is called. */
	| { readonly kind: 'note'; readonly id: string; readonly names: readonly string[] }
	/** A full name of two words or more: `Dana Whitfield`. */
	| { readonly kind: 'full'; readonly name: string }
	/** A single word, which may be the first name of a person known elsewhere: `Dana`. */
	| { readonly kind: 'single'; readonly name: string }
	/** A role or a company: `the recruiter` of Northwind is somebody else in each note and company. */
	| { readonly kind: 'local'; readonly name: string };

/** The note a link names, however it is written: `People/Dana Whitfield.md#Calls` is `dana whitfield`. */
export function linkKey(link: string): string {
	return baseName(link.split('#', 1)[0] ?? '')
		.trim()
		.toLowerCase();
}

/** A name as it is compared: `Dr. Dana  Whitfield` is `dana whitfield`. */
export function nameKey(name: string): string {
	return withoutTitles(name).normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The first word of a name: `dana` of `dana whitfield`. */
export function firstWord(name: string): string {
	const end = name.indexOf(' ');
	return end < 0 ? name : name.slice(0, end);
}

/** A person named by another person: `Dana’s assistant`. */
const PERSON_OF = /['’]s? /;

/** Whether words name somebody by a role: `recruiter`, `the team lead`, `Dana's assistant`, `Brightline engineer`. */
const isRole = (name: string) => ROLE.test(name) || PERSON_OF.test(name) || name.split(' ').some(isJobWord);

/** The mention of the lines name, company, link, the linked note's path, and its other names. */
const mentionIn = memoize((lines: string): Mention => {
	const [written = '', company = '', link = '', note = '', ...others] = lines.split('\n');
	const name = nameKey(written);
	if (link !== '') {
		const key = linkKey(link);
		const names = [key, name, ...others].map(nameKey);
		return { kind: 'note', id: note || key, names: [...new Set(names)].filter((each) => each !== '') };
	}
	const firm = company.toLowerCase();
	if (isRole(name)) {
		const role = ROLE.exec(name)?.[1] ?? name;
		return { kind: 'local', name: firm === '' ? role : `${role} of ${firm}` };
	}
	if (name === firm) return { kind: 'local', name };
	return name.includes(' ') ? { kind: 'full', name } : { kind: 'single', name };
});

/** Reads who one contact of a follow-up is. */
export function mentionOf(contact: Contact, { company }: Pick<FollowUp, 'company'>): Mention {
	const { name, link, note, alias, aliases = [] } = contact;
	return mentionIn([name, company ?? '', link ?? '', note ?? '', alias ?? '', ...aliases].join('\n'));
}
