import { isOrder } from './act-cues';
import { readWhen, unreadBeside, type WhenContext } from '../../dates/date-words';
import { addBusinessDays } from '../../dates/business-days';
import { isWeekdayOnly, type Problem, type When } from '../../follow-up';
import type { DateSettings } from '../../settings';
import type { Roles } from './date-roles';
import { afterWait } from './whose-day/after-wait';
import { isPartOfDay, isTimeOnly } from './whose-day/days-in-doubt';
import { withLaterTime, withTimeOf } from './whose-day/later-time';

/** A date that counts from another: `two days later`, `the following Monday`. */
const AFTERWARDS =
	/\b(?:later|after|afterwards|thereafter|after\s+(?:that|this))$|^(?:the\s+)?following\b|^the\s+next\b/i;

/**
 * Returns the fallback as the first such day after the expected day: “she'll call Monday, otherwise Friday”, counted
 * from a Thursday, gives the Friday of next week. A fallback on the expected day counts if its time is later: “she
 * calls in the morning, otherwise I call at 3”. With `act-day` the expected day is that of the user's own act: `Wed; no answer →
 * Fri`.
 */
export function fallbackAfter(
	fallback: When,
	expected: When | null,
	context: WhenContext,
	kind: 'expected-day' | 'act-day' = 'expected-day',
): When {
	if (expected === null || fallback.base?.kind === 'expected-day') return fallback;
	const last = expected.lastDay;
	const relative = AFTERWARDS.test(fallback.phrase);
	if (fallback.day > last && !relative) return withoutSameWeekday(fallback);
	if (isPartOfDay(fallback)) return timeAfter(fallback, expected, context, kind);
	if (fallback.day === last && expected.lastDay === expected.day) {
		const until = expected.time ?? expected.window?.to ?? null;
		const starts = fallback.time ?? fallback.window?.from ?? null;
		if (until !== null && starts !== null && starts >= until) return fallback;
	}
	if (isExplicit(fallback)) return fallback.day > last ? fallback : tooEarly(fallback, expected);
	const again = readWhen(fallback.phrase, {
		...context,
		day: last,
		time: null,
		base: { kind, day: last },
	});
	if (again === null || again.day <= last) return fallback;
	return withoutSameWeekday({ ...again, from: fallback.from, to: fallback.to });
}

/**
 * Returns a time alone on the expected day: “she calls tomorrow at 10, otherwise I call at 3pm” is 15:00 of that day. A
 * time before the expected one is on the next business day.
 */
function timeAfter(
	fallback: When,
	{ lastDay, time, window }: When,
	{ settings }: WhenContext,
	kind: 'expected-day' | 'act-day',
): When {
	const until = time ?? window?.to ?? window?.from ?? null;
	const starts = fallback.time ?? fallback.window?.from ?? fallback.window?.to ?? null;
	const isOver = until !== null && starts !== null && starts < until;
	const day = isOver ? addBusinessDays(lastDay, 1, settings) : lastDay;
	return { ...fallback, day, lastDay: day, base: { kind, day: lastDay } };
}

/** Returns a fallback before the end of the promise as one in doubt: `Nov 24` in `Dana calls Nov 25, otherwise Nov 24`. */
function tooEarly(fallback: When, { phrase: beside }: When): When {
	const { phrase: words, day, problems } = fallback;
	return { ...fallback, problems: [...problems, { code: 'date.in-doubt', words, beside, day, other: true }] };
}

/** Removes the doubt about a weekday: after an expected day only one day is possible. */
function withoutSameWeekday(when: When): When {
	return { ...when, problems: when.problems.filter(({ code }) => code !== 'date.same-weekday') };
}

/**
 * Returns the date of a promise on which the answer reaches the user: “he asks her Thursday, you'll hear Friday” gives
 * the Friday.
 */
export function chosenPromise(promises: readonly When[], shown: string): When | null {
	let from = 0;
	for (const when of promises) {
		if (promises.length > 1 && /\b(?:me|us|hear|know|back)\b/i.test(shown.slice(from, when.from))) return when;
		from = when.to;
	}
	return promises[0] ?? null;
}

const isExplicit = ({ certain }: When) => certain.includes('month') && certain.includes('day');
/** A day of the month as people say it, which is no vague date: `the 23rd`. */
const ORDINAL = /\d(?:st|nd|rd|th)\b/i;
/** Whether a date has no weekday, month or number of a day: "within 48 hours", "next week", "tomorrow". */
const isVague = (when: When) =>
	!when.certain.includes('month') && !when.certain.includes('weekday') && !ORDINAL.test(when.phrase);

/** What can be between a bracket and the date that explains a vague one: `next week (so by Dec 4)`. */
const BEFORE_EXPLICIT =
	/\((?:(?:so|ie|i\.e\.|that\s+is|meaning|say|by|on|before|due|until|till|deadline|latest|=)[\s:,]*)*$/i;
/** What follows a date that says itself how it is meant: `Friday at the latest`. */
const AFTER_EXPLICIT = /^\s*(?:\)|,|at\s+the\s+latest|latest)/i;

/**
 * Returns the first of several dates to act that is a day outside brackets: Monday in "about notice dates (31
 * December?) on Monday".
 */
export function chosenAct(acts: readonly When[], shown: string): When | null {
	const isAside = ({ from }: When) => {
		const before = shown.slice(0, from);
		return before.lastIndexOf('(') > before.lastIndexOf(')');
	};
	const inText = acts.find((when) => !isAside(when) && !isTimeOnly(when)) ?? acts.find((when) => !isAside(when));
	if (!inText) return acts[0] ?? null;
	return (
		inBrackets(inText, acts, shown) ??
		ownDay(inText, acts, shown) ??
		concluded(inText, acts, shown) ??
		afterWait(inText, acts, shown) ??
		withLaterTime(inText, acts, shown)
	);
}

/** What draws a conclusion from the day before: `, so ring him ` in "he starts Monday, so ring him Sunday". */
const SO =
	/\bso,?\s+(?:(?:on|by|then|maybe|probably|say|just|better|call|ring|try|email|text|her|him|them|again|the)\s+){0,4}(?:(?:call|ring|try|e-?mail|text|see|ping|chase|phone)\s+\p{Lu}[\p{L}'’-]*\s+(?:on\s+)?)?$/iu;
/** The beginning of a purpose instead: ` I can` in "call Monday so Tuesday I can decide". */
const PURPOSE = /^\s+(?:I|we|he|she|they|it|you)(?![\p{L}])/iu;

/** Returns the day that follows from the first one: Monday in "Thanksgiving is Thursday so Monday". */
function concluded(first: When, acts: readonly When[], shown: string): When | null {
	const isConclusion = ({ from, to }: When) =>
		from >= first.to && SO.test(shown.slice(first.to, from)) && !PURPOSE.test(shown.slice(to));
	return acts.find((when) => !isPartOfDay(when) && isConclusion(when)) ?? null;
}

/** Returns the problem of a time that belongs to no day, beside a day without a time: `Tue, she moved the 3pm one`. */
export function timeLeftOver(day: When | null, acts: readonly When[]): Problem | null {
	if (day === null || isTimeOnly(day) || day.time !== null || day.window !== null) return null;
	const time = acts.find((when) => isTimeOnly(when) && when.from >= day.to);
	return time ? unreadBeside({ phrase: time.phrase, day: day.day }, time.phrase) : null;
}

/** A limit that another person sets, before its date: `wants the quote by` in `she wants the quote by Friday`. */
const THEIR_LIMIT = /(?:wants?|needs?|asked\s+for|expects?)\s[^.;]*\bby\s+(?:the\s+)?$/i;
/** A limit that something sets, in front of its date: `deadline ` in `visa deadline Dec 15`. */
const ITS_LIMIT = /(?:^|[^\p{L}])(?:deadline|due|closes?|expires?)(?:\s+(?:is|on|by))*\s*:?\s*(?:the\s+)?$/iu;
/** An act of the user between two dates: ", I send it". */
const I_ACT = /[,;–—-]\s*(?:I|we)(?:['’]ll)?\s+\p{L}[^.;]*$/u;
/** Whether the user acts between two dates: true for ", I send it" and for "; email her by". */
const actsBetween = (between: string) => I_ACT.test(between) || isOrder(between.split(/[,;–—]\s*|\s-\s/).at(-1) ?? '');

/** Returns the day of the user's act before the limit of the contact: "she wants it by Wednesday, I send it Tuesday". */
function ownDay(limit: When, acts: readonly When[], shown: string): When | null {
	const lead = shown.slice(0, limit.from);
	if (!THEIR_LIMIT.test(lead) && !ITS_LIMIT.test(lead)) return null;
	const isOwn = ({ from, day }: When) =>
		from >= limit.to && day <= limit.day && actsBetween(shown.slice(limit.to, from));
	return acts.find(isOwn) ?? null;
}

/** Returns the full date in brackets after a vague date: "within 48 hrs (by Mon Nov 23)". */
function inBrackets(when: When, acts: readonly When[], shown: string): When | null {
	if (isExplicit(when) || !(isVague(when) || when.certain.includes('weekday'))) return null;
	const explicit = acts.find(
		(other) =>
			other.from >= when.to &&
			isExplicit(other) &&
			BEFORE_EXPLICIT.test(shown.slice(0, other.from)) &&
			AFTER_EXPLICIT.test(shown.slice(other.to)),
	);
	if (!explicit) return null;
	const isDirect = /^\s*\($|^\s*\(\s*(?:by|on)?\s*$/.test(shown.slice(when.to, explicit.from));
	if (!isVague(when) && !isDirect) return null;
	return explicit.time === null && explicit.window === null ? withTimeOf(explicit, when) : explicit;
}

/**
 * Adds the time in the words to an explicit day: `Call back Wednesday at 5:30pm ⏳ 2026-11-25`, `Call at 9:30 📅
 * 2026-11-25`.
 */
export function withClockOf(explicit: When | null, prose: When | null): When | null {
	if (explicit === null || prose === null || explicit.time !== null || explicit.window !== null) return explicit;
	if (explicit.day !== prose.day && !isTimeOnly(prose)) return explicit;
	return prose.time === null && prose.window === null ? explicit : withTimeOf(explicit, prose);
}

export const isWeekday = (when: When) => isWeekdayOnly(when) && !when.past;

/**
 * Returns the day of a condition after the promised day, on which the user acts: the 15th in "they decide on the 11th; if
 * no word by the 15th I email". A time alone is on their day: "she calls Friday at 3; if not by 5 I call".
 */
export function lateCondition(
	{ condition, promise }: Pick<Roles, 'condition' | 'promise'>,
	promised: When | null,
): When | null {
	const [first] = condition;
	if (!first || promised === null || !promise.includes(promised)) return null;
	if (isPartOfDay(first)) return { ...first, time: first.time ?? first.window?.to ?? null, window: null };
	return first.day > promised.lastDay ? first : null;
}

/**
 * What lasts until a day: `nothing until` in `nothing until Monday`, `n't know till` in `she won't know till Monday`.
 */
const NOTHING_UNTIL =
	/(?:\b(?:nothing|no|not|nobody|none|never|quiet|silence)|n['’]t)\s[^.;!?]*\b(?:until|till|til)\s+(?:the\s+)?$/i;
/** The bound with which such a date can begin: `until the ` in `until the 5th`. */
const UNTIL = /^(?:until|till|til)\s+(?:the\s+)?/i;
/** What the user does once such a day has come: `, then ping Gil`. */
const THEN = /^[\s,;.–—-]*(?:and\s+|but\s+)?(?:then|after\s+that)[\s,]+(?:I(?:['’]ll)?\s+|we(?:['’]ll)?\s+)?/i;

/**
 * Whether the user acts on the day until which nothing happens: true for Dec 14 in "nothing until Dec 14, then ping
 * Gil".
 */
export function isWaitedFor({ from, to, past, phrase }: When, shown: string): boolean {
	const then = THEN.exec(shown.slice(to));
	if (past || then === null || !isOrder(shown.slice(to + then[0].length))) return false;
	return NOTHING_UNTIL.test(shown.slice(0, from) + (UNTIL.exec(phrase)?.[0] ?? ''));
}

/** A promise that does not wait for the user's act: "she'll have spoken to finance by Monday", "he promised it by Monday". */
const BEFORE_ACT =
	/(?:\b(?:will|would|should)|['’](?:ll|d))\s+have\s+\p{L}+|(?:^|[^\p{L}])(?:promised|swore|committed|undertook|vowed)(?!\p{L})/iu;

/** What comes out of an event, whose span counts from it: `, results ` in `interview on the 9th, results within a week`. */
const IS_RESULT =
	/^[\s,;.:–—-]*(?:(?:and|then|with|the|a|an)\s+)*(?:results?|answers?|decisions?|feedback|outcomes?|verdicts?|offers?)(?:\s+(?:is|are|comes?|due|expected|out|follows?|will\s+(?:be|come|follow)))*\s*$/iu;

/**
 * Returns a promise as the first such day after the act, because it answers the user's call: "call Dana Monday; she'll
 * send the description by Friday", counted from a Thursday, gives the Friday after the Monday. After an event a span counts
 * from its day: "final round on the 2nd, they decide within a week".
 */
export function promiseAfter(
	promised: When,
	act: When | null,
	context: WhenContext,
	shown: string,
	isEvent = false,
): When {
	const isSpan = isVague(promised) && SPAN.test(promised.phrase);
	if (act === null || act.from > promised.from) return promised;
	const isResult = isEvent && isSpan && IS_RESULT.test(shown.slice(act.to, promised.from));
	if (promised.lastDay >= act.day && !isResult) return promised;
	if (
		!(isEvent ? isSpan || isWeekday(promised) : isWeekday(act) && isWeekday(promised)) ||
		BEFORE_ACT.test(shown.slice(act.to, promised.from))
	)
		return promised;
	const again = readWhen(promised.phrase, {
		...context,
		day: act.day,
		time: null,
		base: { kind: 'act-day', day: act.day },
	});
	return again === null ? promised : { ...again, from: promised.from, to: promised.to };
}

/** A condition with a span, which counts from the promise: `if I hear nothing within two days`. */
const SPAN = /\b(?:within|in|after|for)\b|\b(?:days?|weeks?|hours?|hrs?)\b/i;

/**
 * Returns the day to act if a line has only a condition with a span: "if the documents are not received within 3-5
 * business days" gives the business day after the last one. Returns null for a condition with a day ("if I don't hear
 * by Friday").
 */
export function afterSpan(condition: When, settings: DateSettings): When | null {
	if (condition.certain.includes('weekday') || condition.certain.includes('month') || !SPAN.test(condition.phrase)) {
		return null;
	}
	const day = addBusinessDays(condition.lastDay, 1, settings);
	const base = { kind: 'expected-day' as const, day: condition.lastDay };
	return { ...condition, day, lastDay: day, time: null, window: null, zone: null, certain: [], base, problems: [] };
}
