import { clockOf, dayOf } from '../dates/moments';
import { readWhen, readWhens } from '../dates/date-words';
import { oneLine } from '../english/plain-text';
import type { Contact, DayOrMinute, Problem, When } from '../follow-up';
import { readLine } from '../notes/line/read-line';
import { withSubject } from '../notes/attempts/plans/elided-subjects';
import type { Settings } from '../settings';
import { leavesOpen, namesEnds } from './several-days';

/** Who was reached, when, and how dates are read. */
export interface AgreedContext {
	/** The moment of the answer; "tomorrow" is the day after it. */
	readonly at: DayOrMinute;
	readonly contacts: readonly Contact[];
	readonly settings: Settings;
}

/** What was agreed in a talk, as the words of one field say it. */
export interface Agreed {
	/** By when they act. */
	readonly expecting: When | null;
	/** When the user acts. */
	readonly next: When | null;
	/** The words apart from the dates; '' if the dates say it all. */
	readonly note: string;
	/** Why words that look like a date were not read; null if they were, or if there are none. */
	readonly unread: Problem | null;
}

/** Who acts, without a name: `she'll ` in `she'll call`, `I ` in `I call`. */
const PRONOUN = /^(?:I|[Ww]e|[Ss]he|[Hh]e|[Tt]hey|[Yy]ou)(?:['’](?:ll|d))?\s+(?=\S)/u;
/** Words for the answer that there is no next step: `nothing`, `no next step`. */
const NOTHING = /^(?:nothing(?:\s+(?:yet|agreed|for\s+now))?|none|no\s+next\s+steps?|n\/a)[.!]?$/i;
/** What a date already says, without the names: "will call", "check in", "get back to me". */
const SAID_BY_DATE =
	/^(?:(?:and|then|please|so)\s+)*(?:(?:will|to|would|should|is\s+going\s+to|must)\s+)*(?:calls?|rings?|phones?|checks?(?:\s+in)?|follows?\s+up|gets?\s+back|(?:gets?|be)\s+in\s+touch|lets?\s+me\s+know|writes?|repl(?:y|ies)|answers?|try|act)(?:\s+(?:again|back|her|him|them|me|us|you|(?:to|with)(?:\s+(?:her|him|them|me|us|you))?))*$/i;
/** The letters of a word of a name: `Dana` of `Dana’s`, `Dana’ll`. */
const NAME_LETTERS = /^[^'’]*/;

/**
 * Returns a reader of words that say no more than the date of an act does: `call Dana back`, but not `call about the offer`,
 * nor `Lee calls` for a contact who is not Lee.
 */
function saidReader(contacts: readonly Contact[]): (words: string) => boolean {
	const names = new Set(contacts.flatMap(({ name }) => name.toLowerCase().split(' ')));
	const isName = (word: string) => names.has((NAME_LETTERS.exec(word)?.[0] ?? '').toLowerCase());
	return (words) => {
		const own = words.replace(PRONOUN, '').split(' ');
		return SAID_BY_DATE.test(own.filter((word) => !isName(word)).join(' '));
	};
}

/** Words that only lead to a date, before or after its place: `, by` in `she sends it, by Friday`. */
const LEADING = /[\s,;:–—-]*\b(?:on|by|at|until|till|before|for|from|the|in|around|about)\s*$/i;
/** Punctuation around the words that are left when the date is taken out: ` – ` in `she calls – `. */
const EDGES = /^[\s,;:.–—-]+|[\s,;:.–—-]+$/g;

/** The words without the date of a span, and without what only led to it. */
function without(words: string, { from, to }: Pick<When, 'from' | 'to'>): string {
	const before = words.slice(0, from).replace(LEADING, '');
	return oneLine(`${before} ${words.slice(to)}`)
		.replace(EDGES, '')
		.replace(/\s+([,.;:])/g, '$1');
}

/**
 * Reads what was agreed in a talk from one field. On Mon 2026-11-23, "send him my portfolio Thursday" is the user's next
 * step on 2026-11-26 with the note "send him my portfolio"; "Dana calls Friday" is expected on 2026-11-27; "Dana calls
 * Friday, if not I check in Monday" is both. Words without a date are a note.
 */
export function readAgreed(typed: string, { at, contacts, settings }: AgreedContext): Agreed {
	const words = oneLine(typed);
	if (words === '' || NOTHING.test(words)) return { expecting: null, next: null, note: '', unread: null };
	const context = { day: dayOf(at), time: clockOf(at), base: null, settings };
	const alone = readWhen(words, context);
	if (alone) {
		const isWhole = !alone.past && !namesEnds(alone) && !leavesOpen(words);
		return { expecting: null, next: alone.past ? null : alone, note: isWhole ? '' : words, unread: null };
	}
	const noteDate = { day: dayOf(at), time: clockOf(at), source: 'entry', name: null } as const;
	const lineContext = { noteDate, people: contacts, own: contacts, settings };
	const read = (said: string) => readLine(said, { at: 0, opening: false, named: false }, lineContext);
	const said = withSubject(words, true, false);
	const shift = said.length - words.length;
	const isMoved = ({ from, to }: When) => said.slice(from, to) === words.slice(from - shift, to - shift);
	const led = read(said);
	const isLed = [led.act, led.expected, led.fallback].every((when) => when === null || isMoved(when));
	const line = isLed ? led : read(words);
	const inWords = (when: When | null) =>
		when && isLed ? { ...when, from: when.from - shift, to: when.to - shift } : when;
	const expecting = inWords(line.expected);
	const next = inWords(line.fallback ?? line.act);
	const unread =
		line.problems.find(({ code }) => code === 'date.not-understood' || code === 'date.partly-read') ?? null;
	const inAll = readWhens(words, context).length;
	return { expecting, next, note: noteOf(words, [expecting, next], inAll, saidReader(contacts)), unread };
}

/**
 * Two dates stay in the note, where their order says who does what, unless the dates say it all. `inAll` counts all dates;
 * `isSaid` recognizes words that a date already says.
 */
function noteOf(
	words: string,
	dates: readonly (When | null)[],
	inAll: number,
	isSaid: (words: string) => boolean,
): string {
	const used = dates.filter((when) => when !== null);
	const [only] = used;
	if (!only || inAll > used.length) return words;
	// A part of the day is written with the user's own step only.
	if (dates[0]?.window || namesEnds(only)) return words;
	if (used.length === 1) {
		const rest = without(words, only);
		return isSaid(rest) ? '' : rest;
	}
	const clauses = used
		.reduce((rest, { phrase }) => rest.replace(phrase, ' '), words)
		.split(
			/[,;.]|\b(?:otherwise|(?:or\s+)?else|if\s+not|if\s+I\s+(?:don['’]t|do\s+not)\s+hear(?:\s+(?:back|from\s+\S+))?|then|and)\b/i,
		)
		.map((clause) => oneLine(clause).replace(LEADING, '').replace(EDGES, ''))
		.filter((clause) => clause !== '');
	return clauses.every(isSaid) ? '' : words;
}
