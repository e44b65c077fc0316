import type { FollowUp } from '../follow-up';
import { NAME_WORD, PARTICLE_SOURCE, TITLE_SOURCE } from '../english/names';
import { passagesOf } from './rehearsal';

/** The subject and the text of an email; the text is '' without a message in the note. */
export interface Email {
	readonly subject: string;
	readonly body: string;
}

/** The first name of a person and at least one more, perhaps after a title: `Dr. Dana Whitfield`. */
const PERSON = new RegExp(
	`^(?:${TITLE_SOURCE}\\.?\\s)?${NAME_WORD}(?:\\s(?:${PARTICLE_SOURCE}\\s)*${NAME_WORD}\\.?)+$`,
	'u',
);

/** A title before a name, which the greeting keeps with the whole name: `Dr.` in `Hello Dr. Nair,`. */
const TITLE = new RegExp(`^${TITLE_SOURCE}\\.?$`);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `Hello Dana,` to `Dana Whitfield`, and `Hello,` to a desk or to several people. */
export function greeting({ contacts }: Pick<FollowUp, 'contacts'>): string {
	const [contact] = contacts;
	if (!contact || contacts.length > 1 || !PERSON.test(contact.name)) return 'Hello,';
	const [first = ''] = contact.name.split(' ');
	return `Hello ${TITLE.test(first) ? contact.name : first},`;
}

/**
 * A short email from the message of a note: its parts as paragraphs, without labels and without the next call, and the
 * purpose as subject. "I'm calling about the survey" becomes "I'm writing about the survey".
 */
export function emailOf(followUp: Pick<FollowUp, 'contacts' | 'purpose' | 'company'>, script: string | null): Email {
	const subject = capital(followUp.purpose ?? followUp.company ?? '');
	if (script === null || script.trim() === '') return { subject, body: '' };
	const paragraphs = passagesOf(script)
		.filter(({ closing }) => !closing)
		.map(({ text }) => text.replace(/\b(I(?:['’]m|\sam))\s+calling\b/g, '$1 writing'));
	const isGreeted = /^(?:hi|hello|dear|good\s(?:morning|afternoon|evening))\b/i.test(paragraphs[0] ?? '');
	return { subject, body: [...(isGreeted ? [] : [greeting(followUp)]), ...paragraphs].join('\n\n') };
}
