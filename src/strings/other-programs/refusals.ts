import type { Possible, Refusal, RefusalCode } from '../../core/refusal';
import type { DateFormat } from '../date-format';
import { problemText } from '../problems';
import { quote } from '../quote';

type RefusalOf<Code extends RefusalCode> = Extract<Refusal, { readonly code: Code }>;

/** How many names a sentence lists. A longer list is no help in choosing one. */
const MOST_NAMES = 6;

const listed = (names: readonly string[]) =>
	names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ' …' : '');

/** The names of people, those that several people have with a note and line: `Kim Lee (Acme.md:12)`. */
const toldApart = (people: readonly Possible[]) =>
	people.map(({ name, path, line }) => {
		const isShared = people.filter((each) => each.name === name).length > 1;
		return isShared ? `${name} (${path}${line > 0 ? `:${line}` : ''})` : name;
	});

const SENTENCES: { readonly [Code in RefusalCode]: (refusal: RefusalOf<Code>, format: DateFormat) => string } = {
	'target.missing': () => 'Name a contact or a note.',
	'contact.unknown': ({ contact }) => `No follow-up is with ${quote(contact)}.`,
	'contact.several': ({ people }) =>
		`Several people are possible: ${listed(toldApart(people))}. Name one in full, or a note and a line.`,
	'contact.empty': ({ contact, line }) =>
		line === null
			? `${quote(contact)} has no such follow-up.`
			: `No follow-up with ${quote(contact)} is in line ${line}.`,
	'note.several': ({ paths }) => `Several notes are possible: ${listed(paths)}. Name one of them.`,
	'note.unknown': ({ file }) => `There is no note ${quote(file)}.`,
	'note.empty': ({ file }) => `${quote(file)} has no such follow-up.`,
	'line.empty': ({ file, line }) => `No follow-up is in line ${line} of ${quote(file)}.`,
	'line.unread': ({ words }) => `${quote(words)} is not the number of a line.`,
	'target.over': ({ contact }) => `The follow-up with ${contact} is over. Reopen it first.`,
	'outcome.unread': ({ words }) =>
		`${quote(words)} is not an outcome. Write “no answer”, “left message”, “sent”, “spoke”, “they called”, “they replied” or “wrong number”.`,
	'date.unread': ({ words, problem }, format) =>
		problem === null
			? `${quote(words)} is not a date that fits. Write a day such as “tomorrow 8:30” or “2026-11-24 08:30”.`
			: problemText(problem, format),
	'date.open': ({ words }) => `${quote(words)} leaves the day open. Name one, such as “tomorrow 8:30” or “2026-11-24”.`,
	'date.future': ({ words }) => `${quote(words)} has not happened yet.`,
	'date.past': ({ words }) => `${quote(words)} is over.`,
	'name.unknown': ({ name, names }) => `${quote(name)} is not known. Use ${names.join(', ')}.`,
	'plugin.off': () => 'Due Follow-ups is switched off.',
	'value.unread': ({ name }) => `The value of ${quote(name)} was not understood.`,
	'not-written': ({ message }) => message,
};

/** Says why a request of another program was refused, in one line. */
export function refusalText<Code extends RefusalCode>(refusal: RefusalOf<Code>, format: DateFormat): string {
	return SENTENCES[refusal.code](refusal, format);
}
