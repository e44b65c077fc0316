import { channelIn } from '../../channels';
import { minuteOf } from '../../dates/moments';
import { mayHoldDate, readWhens, type WhenContext } from '../../dates/date-words';
import type { Channel, Clock, Day, DayOrMinute, Entry, Outcome, Problem, When } from '../../follow-up';
import type { DateSettings } from '../../settings';
import { momentFrom, splitNote } from './exact-line';
import {
	eventIn,
	maySayEntry,
	outcomeIn,
	roleIn,
	settledOutcome,
	type DateRole,
	type OutcomeFound,
} from './vocabulary';
import { splitClauses, type Clause } from './clauses';
import { plainWords } from '../../markdown/links';

/** What an entry's line is read against. */
export interface EntryContext {
	/** The day of the entry before it, else the note's date. */
	readonly day: Day;
	readonly settings: DateSettings;
	/** Names with which a line may begin, where several follow-ups share a section. */
	readonly names?: readonly string[];
}

/** A longer line is a story, and no line of an attempt. */
const LONGEST = 1000;

interface Start {
	readonly day: Day;
	readonly time: Clock | null;
	/** Where the words go on after the date. */
	readonly to: number;
	readonly assumed: boolean;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}:\d{2})(?![:.\d]|\s?[ap]m))?/i;

/** A date in numbers at the start of a line. */
const NUMBERS = /^\d{1,2}[/.]\d{1,2}(?:[/.](?:\d{4}|\d{2}))?(?=\.?(?:[\s:,]|$))/;

/** A time as it is jotted down behind a date: `7.50`, `7h50`, `0750`; hours that could begin a year are none. */
const BARE_CLOCK = /^[\s,@]*(?:at )?(?:(\d{1,2})[.h]([0-5]\d)|(0\d|1[0-8])([0-5]\d))(?=[\s:,;)–-]|$)/i;

/** A date in words, as an attempt's line is read: the weekday may be the day before which it stands. */
function datesIn(text: string, day: Day, time: Clock | null, settings: DateSettings): When[] {
	const context: WhenContext = { day, time, origin: 'the line', settings, sameDay: true };
	return mayHoldDate(text) ? readWhens(text, context) : [];
}

const momentOf = (when: When): DayOrMinute => (when.time === null ? when.day : minuteOf(when.day, when.time));
const isFullDate = ({ certain }: When) =>
	certain.includes('year') && certain.includes('month') && certain.includes('day');
const isTimeOnly = ({ certain }: When) =>
	certain.includes('time') && !certain.includes('day') && !certain.includes('weekday');

/** The date with which a line begins: `Mon 8:10 - `, `11/23 8am `, `On Tuesday: `. */
function startOf(text: string, context: EntryContext): Start | null {
	const iso = ISO.exec(text);
	const written = iso && momentFrom(iso[2] ? `${iso[1]} ${iso[2].padStart(5, '0')}` : (iso[1] ?? ''));
	if (iso && written) {
		const to = iso[0].length;
		if (iso[2]) return { day: written.slice(0, 10), time: written.slice(11), to, assumed: false };
		return withClock({ day: written, time: null, to, assumed: false }, text, context.settings);
	}
	const numbers = NUMBERS.exec(text)?.[0];
	if (numbers) {
		const [date] = datesIn(numbers, context.day, null, context.settings);
		if (date) {
			const start = { day: date.day, time: null, to: numbers.length, assumed: !isFullDate(date) };
			return withClock(start, text, context.settings);
		}
	}
	const [first] = datesIn(text, context.day, null, context.settings);
	if (!first || !/^[^\p{L}\p{N}]*(?:(?:on|at|this) )?$/iu.test(text.slice(0, first.from))) return null;
	const start = { day: first.day, time: first.time, to: first.to, assumed: !isFullDate(first) };
	return withClock(start, text, context.settings);
}

/** Takes in a time of day that follows the date: `11/23, 8am`. */
function withClock(start: Start, text: string, settings: DateSettings): Start {
	if (start.time !== null) return start;
	const rest = text.slice(start.to, start.to + 40);
	const [clock] = datesIn(rest, start.day, null, settings);
	if (clock && isTimeOnly(clock) && /^[\s,@]*(?:at )?$/i.test(rest.slice(0, clock.from))) {
		return { ...start, time: clock.time, to: start.to + clock.to };
	}
	const bare = BARE_CLOCK.exec(rest);
	if (!bare) return start;
	const [read] = datesIn(`${bare[1] ?? bare[3]}:${bare[2] ?? bare[4]}`, start.day, null, settings);
	return read && isTimeOnly(read) ? { ...start, time: read.time, to: start.to + bare[0].length } : start;
}

const FILLER = new Set(
	'i and then to with w for her him them me a an the again back at on by will just she he they it in from also yet still'.split(
		' ',
	),
);

/** Words that add nothing to what was read beside them. */
const isFiller = (text: string) =>
	text
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.every((word) => word === '' || FILLER.has(word));

interface Reading {
	outcome: OutcomeFound | null;
	channel: Channel | null;
	dates: Partial<Record<DateRole, DayOrMinute>>;
	zones: Partial<Record<DateRole, string>>;
	time: Clock | null;
	left: Clause[];
}

/** A clause that says more than what was read from it stays in the note. */
function keepRest(reading: Reading, clause: Clause, spans: readonly { from: number; to: number }[]): void {
	let rest = clause.text;
	for (const { from, to } of spans) rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
	if (!isFiller(rest)) reading.left.push(clause);
}

/** After `she called back`, `will send it by Friday` is hers to do. */
function roleOf(clause: Clause, outcome: OutcomeFound | null): ReturnType<typeof roleIn> {
	const found = roleIn(clause.text);
	const theirs = outcome?.rank === 6 && found?.role === 'next' && /^(?:will|and will)\b/i.test(clause.text);
	return theirs ? { ...found, role: 'expecting' } : found;
}

function readDate(clause: Clause, day: Day, time: Clock | null, reading: Reading, settings: DateSettings): boolean {
	const found = roleOf(clause, reading.outcome);
	const isNext = found?.role === 'next' && /^Next\b/.test(clause.text);
	const skip = isNext ? found.to : 0;
	let whens = datesIn(clause.text.slice(skip), day, time, settings);
	if (isNext && whens.length === 0) whens = datesIn(clause.text, day, time, settings);
	const when = whens.find(({ past, from }) => !past && (!found || from + skip >= found.from));
	if (!when) return false;
	const from = when.from + skip;
	const bare = clause.text.slice(0, from).trim() === '' && clause.text.slice(when.to + skip).trim() === '';
	const answered = reading.outcome !== null && reading.outcome.rank >= 4 && reading.outcome.rank < 7;
	const role = found?.role ?? (bare && answered ? 'next' : bare && when.time !== null ? 'callingBack' : null);
	if (!role || reading.dates[role]) return false;
	// What they promised for next week they may do until its last day.
	reading.dates[role] = role === 'expecting' ? momentOf({ ...when, day: when.lastDay }) : momentOf(when);
	if (when.zone !== null && when.time !== null) reading.zones[role] = when.zone;
	keepRest(reading, clause, [{ from, to: when.to + skip }, ...(found ? [found] : [])]);
	return true;
}

function readClauses(clauses: readonly Clause[], start: Start, settings: DateSettings): Reading {
	const reading: Reading = { outcome: null, channel: null, dates: {}, zones: {}, time: start.time, left: [] };
	let sentence: number | null = null;
	for (const clause of clauses) {
		const open = sentence === null || sentence === clause.sentence;
		const found = open ? outcomeIn(clause.text) : null;
		if (found) {
			if (found.rank > 0) sentence = clause.sentence;
			reading.channel ??= channelIn(clause.text);
			if (!reading.outcome || found.rank > reading.outcome.rank) reading.outcome = found;
			const whens = datesIn(clause.text, start.day, start.time, settings);
			const clock = whens.find(isTimeOnly);
			if (clock && reading.time === null) reading.time = clock.time;
			const rest = clause.text.slice(found.to);
			if (roleIn(rest)) readDate({ ...clause, text: rest }, start.day, start.time, { ...reading, left: [] }, settings);
			keepRest(reading, clause, [found, ...whens]);
			continue;
		}
		if (readDate(clause, start.day, reading.time, reading, settings)) continue;
		const label = open && /^[\p{L} ]{2,12}$/u.test(clause.text) ? channelIn(clause.text) : null;
		if (label) reading.channel ??= label;
		else reading.left.push(clause);
	}
	return reading;
}

const joinClauses = (clauses: readonly Clause[]) =>
	clauses.map(({ text, before }, index) => (index === 0 ? text : before + text)).join('');

/** The name with which a line begins, of those that are known, in whole or the first of it: `Gil: called`, `Gil (2): called`. */
function nameAt(text: string, names: readonly string[]): { name: string; to: number } | null {
	const lower = text.toLowerCase();
	for (const name of names.flatMap((one) => [one, ...one.split(', '), one.split(' ', 1)[0] ?? ''])) {
		if (name === '' || !lower.startsWith(name.toLowerCase())) continue;
		const mark = /^( \(\d{1,2}\))?\s*[,:]\s+/.exec(text.slice(name.length));
		if (mark) return { name: name + (mark[1] ?? ''), to: name.length + mark[0].length };
	}
	return null;
}

function assumption(day: Day): Problem {
	return { code: 'date.assumed', day };
}

/**
 * An attempt or event in a person's own words: `Mon 8:10 - called, voicemail, will call back tomorrow 8:30. She was
 * out`. A partial date is the first such day on or after the context's; dates in the words are counted from the
 * attempt's own. Null when the line is neither.
 */
export function readFreeLine(content: string, context: EntryContext): Entry | null {
	const { settings, names = [] } = context;
	if (!maySayEntry(content)) return null;
	const { head, note } = splitNote(content);
	if (head.length > LONGEST) return null;
	const text = plainWords(head).replace(/\b([ap])\.m\./gi, '$1m');
	const known = startOf(text, context);
	const start = known ?? { day: context.day, time: null, to: 0, assumed: true };
	let body = text.slice(start.to).replace(/^[\s:,;.)\]|–-]+/, '');
	const name = nameAt(body, names);
	if (name) body = body.slice(name.to);
	const shared = { contact: name?.name ?? null, problems: start.assumed ? [assumption(start.day)] : [] };
	const event = eventIn(body);
	if (event) {
		const rest = body.slice(event.to).trim();
		if (!known && !/^[.!]?$/.test(rest)) return null;
		const until = event.event === 'snoozed' ? datesIn(rest, start.day, start.time, settings)[0] : undefined;
		if (event.event === 'snoozed' && !until) return null;
		const words = until ? rest.slice(until.to) : rest;
		return {
			kind: 'event',
			at: start.time === null ? start.day : minuteOf(start.day, start.time),
			...shared,
			event: event.event,
			until: until ? momentOf(until) : null,
			more: event.more,
			note: note || words.replace(/^[\s.,:;–-]+/, ''),
		};
	}
	return readFreeAttempt(body, known, context, { ...shared, note });
}

function readFreeAttempt(
	body: string,
	known: Start | null,
	context: EntryContext,
	shared: { contact: string | null; note: string; problems: Problem[] },
): Entry | null {
	const clauses = splitClauses(body);
	let start = known;
	if (!start) {
		const dated = startInClause(clauses[0], context);
		if (dated) {
			start = dated.start;
			clauses[0] = dated.clause;
			shared = { ...shared, problems: start.assumed ? [assumption(start.day)] : [] };
		} else if (!plainAttempt(clauses)) return null;
	}
	const at = start ?? { day: context.day, time: null, to: 0, assumed: true };
	const reading = readClauses(clauses, at, context.settings);
	// A promise was left with someone: "2026-11-20 Calling back 2026-11-25 09:00".
	if (!reading.outcome && start && reading.dates.callingBack && /^calling back\b/i.test(body)) {
		reading.outcome = { outcome: 'left message', rank: 3, plain: true, from: 0, to: 0 };
	}
	if (!reading.outcome) return null;
	const channel = reading.channel ?? (/sent|replied/.test(reading.outcome.outcome) ? 'Email' : 'Call');
	const outcome: Outcome = settledOutcome(reading.outcome.outcome, channel);
	const words = joinClauses(reading.left).trim();
	return {
		kind: 'attempt',
		at: reading.time === null ? at.day : minuteOf(at.day, reading.time),
		contact: shared.contact,
		channel,
		outcome,
		callingBack: reading.dates.callingBack ?? null,
		expecting: reading.dates.expecting ?? null,
		next: reading.dates.next ?? null,
		...(Object.keys(reading.zones).length > 0 ? { zones: reading.zones } : {}),
		note: [words, shared.note].filter((part) => part !== '').join(' — '),
		problems: shared.problems,
	};
}

/** The date at the end of what was done: `Left a voicemail Tuesday 8:10`. */
function startInClause(clause: Clause | undefined, context: EntryContext): { start: Start; clause: Clause } | null {
	if (!clause) return null;
	const [when] = datesIn(clause.text, context.day, null, context.settings);
	const isMonth = when?.certain.includes('month') && !when.certain.includes('day');
	if (!when || isMonth || roleIn(clause.text.slice(0, when.from))) return null;
	const before = clause.text.slice(0, when.from).replace(/\s+(?:on|at)?\s*$/i, '');
	const text = before + clause.text.slice(when.to);
	if (outcomeIn(text)?.from !== 0) return null;
	const start = { day: when.day, time: when.time, to: 0, assumed: !isFullDate(when) };
	return { start, clause: { ...clause, text } };
}

/** Without any date only words that can be nothing else count: `called, no answer`, `left a voicemail`. */
function plainAttempt(clauses: readonly Clause[]): boolean {
	const [first] = clauses;
	if (!first || !outcomeIn(first.text)) return false;
	return clauses.some((clause) => {
		const found = clause.sentence === first.sentence ? outcomeIn(clause.text) : null;
		if (!found?.plain) return false;
		if (found.outcome === 'left message' && found.from === 0) return true;
		return isFiller(clause.text.slice(0, found.from) + clause.text.slice(found.to)) || ACTED.test(clause.text);
	});
}

const ACTED = /^(?:i |we )?(?:called|rang|phoned|tried|e-?mailed|texted)\b/i;
