import type { Channel } from '../channels';
import { clockOf, dayOf } from '../dates/moments';
import { oneLine } from '../english/plain-text';
import type { Contact, Minute, Problem, When } from '../follow-up';
import { TITLE_SOURCE } from '../english/names';
import { plainWords } from '../markdown/links';
import { namedChannel } from '../notes/line/planned-channel';
import { readLine, type LineReading } from '../notes/line/read-line';
import type { Settings } from '../settings';
import { channelSpan, contactSpan, knownPerson, purposeSpan, type TypedSpan } from './add-spans';
import { leftover } from './add-leftover';
import { namesEnds } from './several-days';

/** What a part of the typed line is read as. */
export type AddPart = 'contact' | 'their-day' | 'my-day' | 'channel' | 'purpose';

/** A part of the typed line, with its offsets. */
export interface AddSpan extends TypedSpan {
	readonly part: AddPart;
}

/** What a date of the line says: by when they act, when the user acts, and when if that brings nothing. */
export type DateRole = 'expecting' | 'due' | 'otherwise';

/** A date of the typed line, with its offsets there. */
export interface DatedSpan extends TypedSpan {
	readonly role: DateRole;
	readonly when: When;
}

/** A new follow-up as one line says it. */
export interface TypedFollowUp {
	/** Who it is with, as typed; none if the line names nobody. */
	readonly contacts: readonly Contact[];
	/** The words that name the contacts, with their links: `[[Dana Whitfield]] and Lee`; '' without a name. */
	readonly contact: string;
	/** By when they act. */
	readonly expecting: When | null;
	/** When the user acts; after a promise alone, if they do not. */
	readonly due: When | null;
	/** When the user acts if a first act brings nothing: Monday of `Dana Fri, otherwise Mon`. */
	readonly otherwise: When | null;
	/** How the user gets in touch; null if the line does not say it. */
	readonly channel: Channel | null;
	/** The purpose, and all words that are nothing else. */
	readonly purpose: string;
	/** The parts in the order of the line; they do not overlap. */
	readonly spans: readonly AddSpan[];
	readonly dates: readonly DatedSpan[];
	/** Whether the line is best written in its own words, since a form would lose some. */
	readonly keepsWords: boolean;
	/** Why words that look like a date were not read, or may mean another one; null otherwise. */
	readonly unread: Problem | null;
}

export interface AddContext {
	/** The present minute, from which words such as "tomorrow" count. */
	readonly now: Minute;
	readonly settings: Settings;
	/** People of the vault, who are recognized anywhere in a line that names nobody where a name belongs. */
	readonly people: readonly Contact[];
}

/** Problems of the dates of a line that its user is told about. */
const UNREAD: readonly Problem['code'][] = [
	...(['date.not-understood', 'date.partly-read', 'date.in-doubt', 'line.second-person'] as const),
];

/** A name in lower case at the beginning is read after this word: `tomek wed morning`. */
const LEAD = 'with ';

/** A title and a name at the beginning, as users type them: `ms tanaka`. */
const TITLED = new RegExp(`^\\s*${TITLE_SOURCE}\\.?\\s+\\p{Ll}`, 'iu');
const capitals = (words: string) => words.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());

/** What the user will say, in quotes at the end, where no date is theirs: `"see you Friday"` in `text Kim: "see you Friday"`. */
const MESSAGE =
	/^(\s*(?:please\s+)?(?:text|e-?mail|message|msg|dm|ping|write|tell|ask|say|send|call|whatsapp)(?!\p{L})[^"“”]*["“])([^"“”]+)["”]\s*[.!]?\s*$/iu;
/** The line with signs in place of the words of such a message. */
const withoutMessage = (typed: string) =>
	typed.replace(
		MESSAGE,
		(whole: string, before: string, words: string) =>
			`${before}${'·'.repeat(words.length)}${whole.slice(before.length + words.length)}`,
	);

function readTyped(
	typed: string,
	{ now, settings }: Omit<AddContext, 'people'>,
): { reading: LineReading; shift: number } {
	const noteDate = { day: dayOf(now), time: clockOf(now), source: 'entry', name: null } as const;
	const read = (content: string) =>
		readLine(content, { at: 0, opening: true, named: true }, { noteDate, people: [], own: [], settings });
	const reading = read(typed);
	if (reading.contact !== null) return { reading, shift: 0 };
	const led = read(LEAD + typed.replace(TITLED, capitals));
	return led.contact === null ? { reading, shift: 0 } : { reading: led, shift: LEAD.length };
}

const inOrder = (spans: readonly (AddSpan | null)[]): readonly AddSpan[] => {
	const sorted = spans.filter((span) => span !== null).sort((one, other) => one.from - other.from);
	return sorted.filter((span, index) => span.from >= (sorted[index - 1]?.to ?? 0));
};

/** The word before the first of two days: `between ` in `between Tue and Thu`. */
const FROM_DAY = /(?:^|\s)((?:between|from)\s+)$/i;

/** The offset of a date in the typed line, with the word that leads to two days. */
function startOf(typed: string, when: When, shift: number): number {
	const from = Math.max(0, when.from - shift);
	return from - (namesEnds(when) ? (FROM_DAY.exec(typed.slice(0, from))?.[1]?.length ?? 0) : 0);
}

/**
 * Reads a new follow-up from one line with the readers of notes. On Mon 2026-11-23, `call Dana Fri 14:00 about the
 * portfolio` is a call with Dana on 2026-11-27 at 14:00 about the portfolio. Words that are nothing else are the purpose:
 * `Dana Fri portfolio`. Offsets are UTF-16 positions in `typed`.
 */
export function readAddLine(typed: string, context: AddContext): TypedFollowUp {
	const { reading, shift } = readTyped(withoutMessage(typed), context);
	const { act, expected: expecting, fallback } = reading;
	const due = act ?? fallback;
	const otherwise = act && fallback;
	const dates = Object.entries({ expecting, due, otherwise }).flatMap(([role, when]): DatedSpan[] =>
		when ? [{ role: role as DateRole, when, from: startOf(typed, when, shift), to: when.to - shift }] : [],
	);
	const purpose = purposeSpan(typed, reading.purpose, dates);
	const parts = [...dates, ...(purpose ? [purpose] : [])];
	const known = reading.contact === null ? knownPerson(typed, context.people, parts) : null;
	const contacts = reading.contact?.contacts ?? (known ? [known] : []);
	const contact = contactSpan(typed, contacts, parts);
	const taken = [...parts, ...(contact ? [contact] : [])];
	const named = namedChannel(plainWords(typed));
	const channel = named && channelSpan(typed, named.word, taken);
	const rest = leftover(typed, { others: [...dates, ...(channel ? [channel] : [])], contact, given: channel !== null });
	const isPromise = expecting !== null;
	return {
		contacts,
		contact: contact ? oneLine(typed.slice(contact.from, contact.to)) : contacts.map(({ name }) => name).join(', '),
		...{ expecting, due, otherwise },
		channel: channel === null ? null : (named?.channel ?? null),
		purpose: isPromise ? (reading.purpose ?? '') : rest.words,
		spans: inOrder([
			...dates.map(({ role, from, to }): AddSpan => ({
				part: role === 'expecting' ? 'their-day' : 'my-day',
				from,
				to,
			})),
			contact && { ...contact, part: 'contact' },
			channel && { ...channel, part: 'channel' },
			...(isPromise ? (purpose ? [purpose] : []) : rest.spans).map(({ from, to }): AddSpan => ({
				part: 'purpose',
				from,
				to,
			})),
		]),
		dates,
		keepsWords: otherwise !== null || (isPromise ? contacts.length > 0 : rest.isOpen),
		unread: reading.problems.find(({ code }) => UNREAD.includes(code)) ?? null,
	};
}
