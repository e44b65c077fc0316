import { channelIn } from '../../channels';
import type { Channel, Clock, Day, DayOrMinute, Problem, TimeWindow } from '../../follow-up';
import type { DateSettings } from '../../settings';
import type { Clause } from './clauses';
import { afterExpected } from './after-expected';
import {
	attemptContext,
	attemptDates,
	doubtsOf,
	isTimeOnly,
	momentOf,
	unreadAttemptDate,
	type EntryStart,
} from './entry-start';
import { laterOutcome, outcomeIn, replaces, type OutcomeFound } from './words/outcomes';
import { roleIn, saysTheirWords, type DateRole } from './words/vocabulary';

/** Words of a log that add nothing to what was read: `I`, `then`, `with her`. */
const FILLER = new Set(
	'i and then to with w for her him them me a an the again back at on by will just she he they it in from also yet still'.split(
		' ',
	),
);

/** Words that add nothing to the rest of the clause: `again`, `then`. */
export const isFiller = (text: string) =>
	text
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.every((word) => word === '' || FILLER.has(word));

/** The joint meaning of the clauses in an entry's line. */
export interface ClauseReading {
	outcome: OutcomeFound | null;
	channel: Channel | null;
	dates: Partial<Record<DateRole, DayOrMinute>>;
	zones: Partial<Record<DateRole, string>>;
	windows: Partial<Record<'callingBack' | 'next', TimeWindow>>;
	time: Clock | null;
	left: Clause[];
	/** Dates that were read only in part, and so are not used. */
	problems: Problem[];
}

/** Keeps a clause for the attempt's note if it has more words than the parsed ones. */
function keepRest(reading: ClauseReading, clause: Clause, spans: readonly { from: number; to: number }[]): void {
	let rest = clause.text;
	for (const { from, to } of spans) rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
	if (!isFiller(rest)) reading.left.push(clause);
}

/** Returns the role of a clause's date. After `she called back`, `will send it by Friday` is the contact's promise. */
function roleOf(clause: Clause, outcome: OutcomeFound | null): ReturnType<typeof roleIn> {
	const found = roleIn(clause.text);
	const theirs = outcome?.rank === 6 && found?.role === 'next' && /^(?:will|and will)\b/i.test(clause.text);
	return theirs ? { ...found, role: 'expecting' } : found;
}

function readDate(
	clause: Clause,
	day: Day,
	time: Clock | null,
	reading: ClauseReading,
	settings: DateSettings,
): boolean {
	const found = roleOf(clause, reading.outcome);
	const isNext = found?.role === 'next' && /^Next\b/.test(clause.text);
	const skip = isNext ? found.to : 0;
	let whens = attemptDates(clause.text.slice(skip), day, time, settings);
	if (isNext && reading.dates.expecting) {
		whens = afterExpected(clause.text.slice(skip), whens, attemptContext(day, time, settings), reading.dates.expecting);
	}
	if (isNext && whens.length === 0) whens = attemptDates(clause.text, day, time, settings);
	const when = whens.find(({ past, from }) => !past && (!found || from + skip >= found.from));
	if (!when) {
		const unread = found ? unreadAttemptDate(clause.text.slice(found.to), day, time, settings) : null;
		if (unread) reading.problems.push(unread);
		return false;
	}
	const from = when.from + skip;
	const bare = clause.text.slice(0, from).trim() === '' && clause.text.slice(when.to + skip).trim() === '';
	const answered = reading.outcome !== null && reading.outcome.rank >= 4 && reading.outcome.rank < 7;
	const role = found?.role ?? (bare && answered ? 'next' : bare && when.time !== null ? 'callingBack' : null);
	if (!role || reading.dates[role]) return false;
	// A promise for next week is due at the end of its last day.
	reading.problems.push(...doubtsOf(when));
	reading.dates[role] = role === 'expecting' ? momentOf({ ...when, day: when.lastDay }) : momentOf(when);
	if (when.zone !== null && when.time !== null) reading.zones[role] = when.zone;
	if (when.window !== null && role !== 'expecting') reading.windows[role] = when.window;
	keepRest(reading, clause, [{ from, to: when.to + skip }, ...(found ? [found] : [])]);
	return true;
}

export function readClauses(clauses: readonly Clause[], start: EntryStart, settings: DateSettings): ClauseReading {
	const reading: ClauseReading = {
		outcome: null,
		channel: null,
		dates: {},
		zones: {},
		windows: {},
		time: start.time,
		left: [],
		problems: [],
	};
	let sentence: number | null = null;
	for (const [index, clause] of clauses.entries()) {
		const open = sentence === null || sentence === clause.sentence;
		const found = open ? outcomeIn(clause.text, clauses[index + 1]?.text) : laterOutcome(clause.text, reading.outcome);
		if (found) {
			if (found.rank > 0) sentence = clause.sentence;
			reading.channel ??= channelIn(clause.text);
			if (!reading.outcome || replaces(found, reading.outcome)) {
				// "Called, then emailed" was an email.
				if (found.outcome === 'sent') reading.channel = channelIn(clause.text) ?? reading.channel;
				reading.outcome = found;
			}
			const whens = attemptDates(clause.text, start.day, start.time, settings);
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
	// "Called, she said no" was a conversation, although no word says so.
	if (reading.outcome?.rank === 0 && clauses.some(({ text }) => saysTheirWords(text)))
		reading.outcome = { ...reading.outcome, outcome: 'spoke', rank: 4 };
	return reading;
}
