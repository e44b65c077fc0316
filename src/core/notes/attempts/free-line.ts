import { minuteOf } from '../../dates/moments';
import { windowsOf } from '../../dates/part-of-day';
import type { Day, Entry, Outcome, Problem, When } from '../../follow-up';
import type { DateSettings } from '../../settings';
import { channelIn } from '../../channels';
import { isFiller, readClauses } from './clause-reading';
import { splitClauses, wholeSpan, type Clause } from './clauses';
import {
	allAttemptDates,
	attemptDates,
	doubtsOf,
	loggedDates,
	momentOf,
	startOf,
	unreadAttemptDate,
	type EntryContext,
	type EntryStart,
} from './entry-start';
import { splitNote } from './exact-line';
import { freeHead } from './free-head';
import { eventIn, staysEvent, type EventFound } from './words/events';
import { outcomeIn, settledOutcome } from './words/outcomes';
import { maySayEntry, roleIn } from './words/vocabulary';

/** A longer line is not an attempt, but a paragraph: an attempt in words is a sentence or two. */
const LONGEST_ATTEMPT_CHARACTERS = 1000;

const joinClauses = (clauses: readonly Clause[]) =>
	clauses.map(({ text, before }, index) => (index === 0 ? text : before + text)).join('');

function assumption(day: Day): Problem {
	return { code: 'date.assumed', day };
}

/**
 * Reads an attempt or event in the user's own words: `Mon 8:10 - called, voicemail, will call back tomorrow 8:30. She
 * was out`. A partial date is the first such day on or after the context's day. Dates in the words count from the
 * attempt's own day. Returns null for any other line.
 */
export function readFreeLine(content: string, context: EntryContext): Entry | null {
	if (!maySayEntry(content) || splitNote(content).head.length > LONGEST_ATTEMPT_CHARACTERS) return null;
	const { known, name, body, note } = freeHead(content, context);
	if (body.length > LONGEST_ATTEMPT_CHARACTERS) return null;
	const start = known ?? { day: context.day, time: null, to: 0, assumed: true };
	const shared = { contact: name, problems: start.assumed ? [assumption(start.day)] : [] };
	const event = eventIn(body);
	const entry = event && readFreeEvent(event, body, known, context, { ...shared, note });
	if (entry) return entry;
	return readFreeAttempt(body, known, context, { ...shared, note });
}

/** Words of an event with nothing behind them: `Gave up.` */
const NO_MORE = /^[.!]?$/;
/** How long a follow-up is snoozed, without "until": `2 weeks`, `for a month`. */
const FOR_A_WHILE = /^(?:for )?(?=\d|(?:a|an|one|two|three|four|six) )/i;

/** The day until which an event snoozes: of `until Monday`, `2 weeks`. `to` is where its words end. */
function snoozedUntil(
	rest: string,
	{ day, time }: EntryStart,
	settings: DateSettings,
): { when: When; to: number } | null {
	const [when] = attemptDates(rest, day, time, settings);
	if (when) return { when, to: when.to };
	const lead = FOR_A_WHILE.exec(rest)?.[0];
	const [later] = lead === undefined ? [] : attemptDates(`in ${rest.slice(lead.length)}`, day, time, settings);
	return later?.from === 0 && lead !== undefined ? { when: later, to: later.to - 'in '.length + lead.length } : null;
}

/** The day behind an event that has none in front: `20 Nov` of `Gave up 20 Nov`. */
function dayBehind(rest: string, { day, settings }: EntryContext): EntryStart | null {
	const [when] = loggedDates(rest, day, settings);
	if (!when || !/^(?:on )?$/i.test(rest.slice(0, when.from)) || !NO_MORE.test(rest.slice(when.to).trim())) return null;
	return startOf(when, day);
}

function readFreeEvent(
	event: EventFound,
	body: string,
	known: EntryStart | null,
	context: EntryContext,
	shared: { contact: string | null; note: string; problems: Problem[] },
): Entry | null {
	const { settings } = context;
	const isSnooze = event.event === 'snoozed';
	const rest = body.slice(event.to).trim();
	if (known ? !staysEvent(body, event, clausesOf(body, known, context)) : event.needsLaterDay) return null;
	const behind = known || isSnooze ? null : dayBehind(rest, context);
	const start = known ?? behind ?? { day: context.day, time: null, to: 0, assumed: true };
	const words = behind ? '' : rest;
	const until = isSnooze ? snoozedUntil(words, start, settings) : null;
	const unread = isSnooze && !until ? unreadAttemptDate(words, start.day, start.time, settings) : null;
	if (isSnooze && !until && !unread) return null;
	if (event.needsLaterDay && until && until.when.day <= start.day) return null;
	const left = until ? words.slice(until.to) : words;
	if (!known && !NO_MORE.test(left.trim())) return null;
	const assumed = behind ? (behind.assumed ? [assumption(behind.day)] : []) : shared.problems;
	return {
		kind: 'event',
		at: start.time === null ? start.day : minuteOf(start.day, start.time),
		contact: shared.contact,
		problems: [...assumed, ...(until ? doubtsOf(until.when) : unread ? [unread] : [])],
		event: event.event,
		until: until ? momentOf(until.when) : null,
		more: event.more,
		note: shared.note || left.replace(/^[\s.,:;–-]+/, ''),
	};
}

/** The clauses of a line without its date: `voicemail` and `will ring again`. */
function clausesOf(body: string, known: EntryStart | null, context: EntryContext): Clause[] {
	const { day, time } = known ?? { day: context.day, time: null };
	const dates = allAttemptDates(body, day, time, context.settings).map((when) => wholeSpan(body, when));
	return splitClauses(body, dates);
}

function readFreeAttempt(
	body: string,
	known: EntryStart | null,
	context: EntryContext,
	shared: { contact: string | null; note: string; problems: Problem[] },
): Entry | null {
	const clauses = clausesOf(body, known, context);
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
	// “2026-11-20 Calling back 2026-11-25 09:00” means that the user left a message.
	if (!reading.outcome && start && reading.dates.callingBack && /^calling back\b/i.test(body)) {
		reading.outcome = { outcome: 'left message', rank: 3, plain: true, from: 0, to: 0 };
	}
	if (!reading.outcome && start && isChannelAlone(body, start, context)) {
		reading.outcome = { outcome: 'sent', rank: 1, plain: false, from: 0, to: 0 };
		reading.channel = channelIn(body);
		reading.left = [];
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
		...windowsOf(reading.windows),
		note: [words, shared.note].filter((part) => part !== '').join(' — '),
		problems: [...shared.problems, ...reading.problems],
	};
}

/** Returns the date at the end of a clause about a past act: `Left a voicemail Tuesday 8:10`. */
function startInClause(
	clause: Clause | undefined,
	context: EntryContext,
): { start: EntryStart; clause: Clause } | null {
	if (!clause) return null;
	const [when] = loggedDates(clause.text, context.day, context.settings);
	const isMonth = when?.certain.includes('month') && !when.certain.includes('day');
	if (!when || isMonth || roleIn(clause.text.slice(0, when.from))) return null;
	const before = clause.text.slice(0, when.from).replace(/\s+(?:on|at)?\s*$/i, '');
	const text = before + clause.text.slice(when.to);
	if (outcomeIn(text)?.from !== 0) return null;
	const start = { ...startOf(when, context.day), to: 0 };
	return { start, clause: { ...clause, text } };
}

/** Whether clauses without a date can only be an attempt: `called, no answer`, `left a voicemail`. */
function plainAttempt(clauses: readonly Clause[]): boolean {
	const [first] = clauses;
	if (!first || !outcomeIn(first.text)) return false;
	return clauses.some((clause) => {
		const found = clause.sentence === first.sentence ? outcomeIn(clause.text) : null;
		if (!found?.plain) return false;
		if (found.outcome === 'left message' && found.from === 0) return !NUMBER.test(clauses[1]?.text ?? '');
		return isFiller(clause.text.slice(0, found.from) + clause.text.slice(found.to)) || ACTED.test(clause.text);
	});
}

/** What was sent, as the only word behind a day: `email`, `LinkedIn`, `text again`. */
const SENT_ALONE =
	/^(?:e-?mail|text|txt|sms|inmail|whatsapp|dm|linked-?in|letter|imessage)(?: out)?(?: to (?:her|him|them))?(?: again)?(?: #?\d| x ?\d)?[.!]?$/i;

/** Whether a log is only a day in figures and a way to write, as `11/17 email`; an open task is a plan, and so is `Tue: email`. */
const isChannelAlone = (body: string, { isFigures }: EntryStart, { isOpenTask }: EntryContext) =>
	isFigures === true && isOpenTask !== true && SENT_ALONE.test(body);

/** A phone number, which makes a field of the words before it: `555-0142` behind `vm: `. */
const NUMBER = /^[+(]?\d[\d ()./-]{5,}$/;

/** A verb that by itself makes an attempt of the user's words: `called about the study`. */
const ACTED = /^(?:i |we )?(?:called|rang|phoned|tried|e-?mailed|texted)\b/i;
