import { channelIn } from '../../channels';
import { isOfThing, mayHoldDate, unreadBeside } from '../../dates/date-words';
import { dayOf, daysBetween } from '../../dates/moments';
import type { Channel, Clock, Day, DayOrMinute, Problem, TimeWindow, When } from '../../follow-up';
import type { Settings } from '../../settings';
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
import { readPlan } from './plans/read-plan';
import { laterOutcome, outcomeIn, replaces, type OutcomeFound } from './words/outcomes';
import { roleIn, saysTheirWords, type DateRole } from './words/vocabulary';
import type { Span } from '../../markdown/line';

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
	left: readonly Clause[];
	/** Dates that were read only in part, and so are not used. */
	problems: Problem[];
}

/** Whether a clause has more words than the parsed ones, and so belongs to the attempt's note. */
function saysMore(clause: Clause, spans: readonly Span[]): boolean {
	let rest = clause.text;
	for (const { from, to } of spans) rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
	return !isFiller(rest);
}

/** Somebody was reached. */
const isAnswer = (outcome: OutcomeFound | null) => outcome !== null && outcome.rank >= 4 && outcome.rank < 7;
/** They acted, so that a verb without a subject is theirs: `she called back, will send it Friday`. */
const THEIR_ACT_RANK = 6;

function takeDate(reading: ClauseReading, role: DateRole, when: When): void {
	// A promise for next week is due at the end of its last day.
	reading.dates[role] = role === 'expecting' ? momentOf({ ...when, day: when.lastDay }) : momentOf(when);
	if (when.zone !== null && when.time !== null) reading.zones[role] = when.zone;
	if (when.window !== null && role !== 'expecting') reading.windows[role] = when.window;
}

/** How the plugin writes a date of a log: `Calling back Friday`, `Next 2026-12-01`, but not `I call next week`. */
const WRITTEN_ROLE = /^(Calling back|Expecting|Next) (?=\S)/;
/** The role of each of them, by its first letter. */
const WRITTEN_ROLES: Readonly<Record<string, DateRole>> = { C: 'callingBack', E: 'expecting', N: 'next' };

/** Reads a clause of nothing but a date with its role, as the plugin writes it: `Calling back Friday 8:30`. */
function readWritten(clause: Clause, { day }: EntryStart, reading: ClauseReading, settings: Settings): boolean {
	const match = WRITTEN_ROLE.exec(clause.text);
	const role = WRITTEN_ROLES[match?.[1]?.charAt(0) ?? ''];
	if (!match || !role || reading.dates[role]) return false;
	const words = clause.text.slice(match[0].length);
	const expected = reading.dates.expecting;
	const all = attemptDates(words, day, reading.time, settings);
	const context = attemptContext(day, reading.time, settings);
	const whens = role === 'next' && expected ? afterExpected(words, all, context, expected) : all;
	const when = whens.find(({ past }) => !past);
	if (!when || saysMore({ ...clause, text: words }, [when])) return false;
	reading.problems.push(...doubtsOf(when));
	takeDate(reading, role, when);
	return true;
}

/** Reads a log's only date that has no words: the next step after an answer, else the time of a call. */
function readBare({ text }: Clause, { day }: EntryStart, reading: ClauseReading, settings: Settings): boolean {
	const [when] = attemptDates(text, day, reading.time, settings);
	if (!when || when.past || when.from > 0 || when.to < text.length) return false;
	const isNext = isAnswer(reading.outcome);
	if (!isNext && when.time === null) return false;
	reading.problems.push(...doubtsOf(when));
	takeDate(reading, isNext ? 'next' : 'callingBack', when);
	return true;
}

/** Whether a date is the day of the log, or a week later and so its weekday. */
const isSameDay = (when: When, day: Day) => when.day === day || daysBetween(day, when.day) === 7;

/** Returns the problem of another day beside an outcome than that of the log: `Tue` in `2026-11-18 LVM Tue`. */
function daysBeside({ to }: OutcomeFound, { text }: Clause, whens: readonly When[], { day }: EntryStart): Problem[] {
	const other = whens.find((when) => when.from >= to && !when.past && !isTimeOnly(when) && !isSameDay(when, day));
	return other && !isOfThing(other) ? [unreadBeside(other, text.slice(0, other.from).trim())] : [];
}

/** Words behind an outcome by which more than the call is told: `left word that she should ring by Fri`. */
const TELLS_MORE = /(?:^|[^\p{L}])(?:to|that|saying|asking|said|will|would|should|if|and|so)(?!\p{L})|[→>]/iu;

/** Words of a clause that may be a plan. */
interface PlanWords {
	readonly clause: Clause;
	/** The words behind an outcome, or all. */
	readonly words: Clause;
}

/** Reads the outcome, the channel and the time. Returns the clauses that say more, and those for the attempt's note. */
function readOutcomes(clauses: readonly Clause[], reading: ClauseReading, start: EntryStart, settings: Settings) {
	let sentence: number | null = null;
	const kept = new Set<Clause>();
	const plans: PlanWords[] = [];
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
			if (saysMore(clause, [found, ...whens])) kept.add(clause);
			const text = clause.text.slice(found.to).trim();
			if (roleIn(text) || TELLS_MORE.test(text)) plans.push({ clause, words: { ...clause, text } });
			else reading.problems.push(...daysBeside(found, clause, whens, start));
			continue;
		}
		const isLabel = open && /^[\p{L} ]{2,12}$/u.test(clause.text) && !mayHoldDate(clause.text);
		const label = isLabel ? channelIn(clause.text) : null;
		if (label) {
			reading.channel ??= label;
		} else if (!readWritten(clause, start, reading, settings)) {
			plans.push({ clause, words: clause });
		}
	}
	return { kept, plans };
}

/** Reads what was agreed or planned. Returns the clauses that say more than their dates. */
function readPlans(
	plans: readonly PlanWords[],
	{ day }: EntryStart,
	reading: ClauseReading,
	settings: Settings,
): Set<Clause> {
	const { outcome, dates, time } = reading;
	const context = {
		day,
		time,
		answered: isAnswer(outcome),
		theirs: outcome?.rank === THEIR_ACT_RANK,
		expected: dates.expecting ? dayOf(dates.expecting) : null,
		settings,
	};
	const plan = readPlan(
		plans.map(({ words }) => words),
		context,
	);
	reading.problems.push(...plan.problems);
	const left = new Set<Clause>();
	const used = plan.dates.filter(({ role }) => !reading.dates[role]);
	for (const { clause, words } of plans) {
		const spans: Span[] = [];
		for (const { role, when } of used.filter((date) => date.clause === words)) {
			const from = clause.text.indexOf(when.phrase);
			if (from !== -1) spans.push({ from, to: from + when.phrase.length });
			takeDate(reading, role, when);
		}
		const said = spans.length > 0 ? roleIn(clause.text) : null;
		if (saysMore(clause, said ? [...spans, said] : spans)) left.add(clause);
		if (used.length > 0 || plan.problems.length > 0) continue;
		const lead = roleIn(words.text);
		const unread = lead && unreadAttemptDate(words.text.slice(lead.to), day, time, settings);
		if (unread) reading.problems.push(unread);
	}
	return left;
}

export function readClauses(clauses: readonly Clause[], start: EntryStart, settings: Settings): ClauseReading {
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
	const { kept, plans } = readOutcomes(clauses, reading, start, settings);
	// "Called, she said no" was a conversation, although no word says so.
	if (reading.outcome?.rank === 0 && clauses.some(({ text }) => saysTheirWords(text)))
		reading.outcome = { ...reading.outcome, outcome: 'spoke', rank: 4 };
	const [only] = plans;
	const isBare = plans.length === 1 && only !== undefined && readBare(only.words, start, reading, settings);
	const left = isBare ? new Set<Clause>() : readPlans(plans, start, reading, settings);
	const ofOutcome = new Set(plans.filter(({ clause, words }) => clause !== words).map(({ clause }) => clause));
	reading.left = clauses.filter((clause) => kept.has(clause) || (left.has(clause) && !ofOutcome.has(clause)));
	return reading;
}
