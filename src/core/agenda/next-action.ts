import { businessDaysLater } from '../dates/business-days';
import { isSpoken } from '../channels';
import { otherEnd, otherWindow } from '../dates/call-hours';
import { addDays, dayOf } from '../dates/moments';
import { hasTime, isAnswer } from '../follow-up';
import type {
	Attempt,
	DateReason,
	Day,
	DayOrMinute,
	FollowUp,
	FollowUpKind,
	Minute,
	NextAction,
	Problem,
	ProblemCode,
	Reason,
	State,
} from '../follow-up';
import type { Settings } from '../settings';
import { contactDays, lastUntil, laterDay } from './rhythm/contact-days';
import { rhythmAction } from './rhythm/rhythm-action';
import { isPastFound } from './views/offered-lines';
import { historyOf } from './history';
import type { History } from './history';
import { attemptHere, statedDate, statedExpectation } from './stated-date';
import type { Dated } from './stated-date';
import { plannedAction, timing } from './plan';
import type { Decision, Plan, PlannedAction } from './plan';

/** The settings and the zone that apply to all follow-ups. */
export interface Policy {
	readonly settings: Settings;
	/** The user's IANA zone: that of `now` and of every resulting minute. */
	readonly zone: string;
}

/** One follow-up at one moment, with what decides about it. */
interface Case {
	readonly followUp: FollowUp;
	readonly now: Minute;
	readonly policy: Policy;
	readonly history: History;
	readonly kind: FollowUpKind;
	/** The last contact with the person, in any note. Only a rhythm asks for it. */
	readonly contact: Day | null;
}

/** Whether an attempt counts as a call. An answer to anything sent takes days, not half a day. */
const isCall = ({ channel, outcome }: Attempt) => outcome !== 'sent' && isSpoken(channel);

function notePlan({ followUp, policy: { zone } }: Case): Plan {
	const { act, expected, fallback } = followUp;
	return {
		act: act && statedDate(act, followUp, zone),
		expected: expected && {
			by: statedExpectation(expected, followUp, zone),
			promise: { kind: 'words', when: expected },
		},
		fallback: fallback && statedDate(fallback, followUp, zone),
	};
}

/** What an attempt says about the next steps. A step of the user before the expected day is taken without waiting for it. */
function attemptPlan({ at, outcome, expecting, next, windows }: Attempt): Plan {
	const agreedOn = dayOf(at);
	const reason: DateReason = isAnswer(outcome)
		? { kind: 'agreed-step', agreedOn }
		: { kind: 'noted-step', notedOn: agreedOn };
	const step: Dated | null = next === null ? null : { due: next, window: windows?.next ?? null, reason };
	const unconditional = step !== null && expecting !== null && dayOf(step.due) <= dayOf(expecting);
	return {
		act: unconditional ? step : null,
		expected: expecting === null ? null : { by: expecting, promise: { kind: 'agreed', by: expecting, agreedOn } },
		fallback: unconditional ? null : step,
	};
}

/** The plan that applies: that of the last answer if it names a date, else the note's. */
function currentPlan(question: Case): Plan {
	const { answer } = question.history;
	return answer !== null && (answer.expecting ?? answer.next) !== null ? attemptPlan(answer) : notePlan(question);
}

/** A computed day is never before a stated date to act that was still ahead at the attempt. */
function notBefore(computed: Dated, attempt: Attempt, plan: Plan): Dated {
	const explicit = plan.act ?? plan.fallback;
	if (explicit === null || dayOf(explicit.due) <= dayOf(attempt.at)) return computed;
	const [day, earliest] = [dayOf(computed.due), dayOf(explicit.due)];
	if (day === earliest) return hasTime(explicit.due) || explicit.window !== null ? explicit : computed;
	return day > earliest ? computed : explicit;
}

/** The business days after an unanswered step: the same each time, or with a setting one length more each time. */
function gapAfter(gap: number, { history: { unanswered }, policy: { settings } }: Case): number {
	return settings.longerGaps ? gap + Math.max(0, unanswered - 1) * Math.max(1, gap) : gap;
}

function afterUnanswered(attempt: Attempt, question: Case): Dated {
	const { followUp, kind, policy } = question;
	const { settings, zone } = policy;
	const { at } = attempt;
	if (!isCall(attempt)) {
		const businessDays = gapAfter(settings.replyGap, question);
		const due = businessDaysLater(dayOf(at), businessDays, settings);
		return { due, window: null, reason: { kind: 'after-message', businessDays, at } };
	}
	const businessDays = gapAfter(settings.callGap, question);
	if (followUp.noCalls) {
		const due = businessDaysLater(dayOf(at), businessDays, settings);
		return { due, window: null, reason: { kind: 'after-call', businessDays, at, otherEnd: false } };
	}
	const { day, window } =
		kind === 'cold'
			? otherWindow(at, businessDays, { contact: followUp.timezone, reader: zone }, settings)
			: otherEnd(at, businessDays, settings);
	return { due: day, window, reason: { kind: 'after-call', businessDays, at, otherEnd: window !== null } };
}

/** Problems that leave a follow-up without a date. */
const NO_DATE: readonly ProblemCode[] = ['date.partly-read', 'date.not-understood', 'date.missing'];

/** What keeps a follow-up from having a date, if the note tries to give one. */
const dateProblem = ({ problems }: FollowUp): Problem | null =>
	problems.find(({ code }) => NO_DATE.includes(code)) ?? null;

/** `applied` alone: a first call is due some business days after the résumé was sent. */
function coldStart({ followUp, now, policy: { settings } }: Case): Decision | null {
	const { applied } = followUp;
	if (applied === null || followUp.source !== 'property' || dateProblem(followUp)) return null;
	const businessDays = settings.coldDelay;
	const due = businessDaysLater(applied, businessDays, settings);
	const date: DateReason = { kind: 'after-applying', businessDays, applied };
	return {
		...timing({ due, window: null, reason: date }, now),
		reason: { rule: 'applied', promise: null, date },
	};
}

const withoutDate = (state: State, reason: Reason): Decision => ({ state, due: null, window: null, reason });

function planned({ state, due, window, rule, promise, date }: PlannedAction, answer?: Attempt): Decision {
	const decided = !answer ? rule : answer.expecting !== null ? 'answer-expecting' : 'answer-next';
	return { state, due, window, reason: { rule: decided, promise, date } };
}

/** The table from the promise on: everything that does not end or postpone the follow-up. */
function decide(question: Case): Decision {
	const { now, history, followUp } = question;
	const { last, unanswered, limit } = history;
	const settings = question.policy.settings;
	if (last?.callingBack) {
		const reason: Reason = { rule: 'calling-back', promisedOn: dayOf(last.at) };
		return { state: 'promised', due: last.callingBack, window: last.windows?.callingBack ?? null, reason };
	}
	if (last && isAnswer(last.outcome)) {
		const next = plannedAction(attemptPlan(last), now, settings);
		if (next) return planned(next, last);
		if (!followUp.rhythm) return withoutDate('reached', { rule: 'answer', at: last.at });
	}
	const touch = keepInTouch(question);
	if (touch) return touch;
	if (unanswered >= limit) {
		return { state: 'decide', due: dayOf(now), window: null, reason: { rule: 'limit', unanswered, limit } };
	}
	if (last?.outcome === 'wrong number') {
		return { state: 'due', due: dayOf(last.at), window: null, reason: { rule: 'wrong-number', at: last.at } };
	}
	if (last) {
		// What the user noted with an attempt outranks the usual gap.
		const noted = plannedAction(attemptPlan(last), now, settings);
		if (noted) return planned(noted, last);
		const date = notBefore(afterUnanswered(last, question), last, currentPlan(question));
		const rule = isCall(last) ? 'call' : 'sent';
		return { ...timing(date, now), reason: { rule, promise: null, date: date.reason } };
	}
	const next = plannedAction(notePlan(question), now, settings);
	if (next) return planned(next);
	return coldStart(question) ?? withoutDate('undated', { rule: 'no-date', problem: dateProblem(followUp) });
}

/** When to be in touch again with a person whom the note says to keep in touch with. */
function keepInTouch({ followUp, history, contact, now, policy: { settings } }: Case): Decision | null {
	const { rhythm, noteDate, entries } = followUp;
	return rhythm ? rhythmAction({ rhythm, noteDate, contact, history, entries }, now, settings) : null;
}

/** The snooze that counts. A later contact with a person ends that of a rhythm, wherever it is logged. */
function snoozeOf({ followUp, history: { snoozedUntil }, contact }: Case): DayOrMinute | null {
	if (!followUp.rhythm || contact === null || snoozedUntil === null) return snoozedUntil;
	const snoozes = followUp.entries.filter((entry) => entry.kind === 'event' && entry.event === 'snoozed');
	return snoozes.some(({ at }) => dayOf(at) >= contact) ? snoozedUntil : null;
}

function snoozed(until: DayOrMinute, question: Case): Decision {
	const state = until <= question.now ? 'due' : 'snoozed';
	return { state, due: until, window: null, reason: { rule: 'snoozed', until, before: decide(question).due } };
}

/** The end that the note or the last event states; a closed follow-up stays closed after "Gave up". */
function ending({ followUp, history: { ended } }: Case): Decision | null {
	const at = ended?.at ?? null;
	if (followUp.ended === 'closed') return withoutDate('closed', { rule: 'closed-in-note', at });
	if (ended?.event === 'closed') return withoutDate('closed', { rule: 'closed-by-event', at });
	if (followUp.ended === 'gave-up') return withoutDate('gave-up', { rule: 'gave-up-in-note', at });
	if (ended?.event === 'gave-up') return withoutDate('gave-up', { rule: 'gave-up-by-event', at });
	return null;
}

/** `applied` alone, long ago and without an entry: it is done, and nothing is written. */
function lapse({ followUp, now, policy }: Case): Decision | null {
	const { applied, act, expected, fallback, entries, text } = followUp;
	if (applied === null || entries.length > 0 || text !== '' || (act ?? expected ?? fallback) !== null) return null;
	const { appliedDays } = policy.settings;
	if (dayOf(now) <= addDays(applied, appliedDays)) return null;
	return withoutDate('closed', { rule: 'lapsed', days: appliedDays, applied });
}

/** A line that is only found, long ago and without an entry: it is not shown, as when it is offered. */
function foundLapse({ followUp, now, policy: { settings } }: Case): Decision | null {
	const { found, entries, act, expected, fallback, noteDate } = followUp;
	if (found === undefined || entries.length > 0) return null;
	const days = [act, expected, fallback].flatMap((when) => (when === null ? [] : [when.lastDay]));
	if (!isPastFound(noteDate.day, days.sort().at(-1) ?? null, now, settings)) return null;
	return withoutDate('closed', { rule: 'found-lapsed', days: settings.foundDays });
}

/**
 * What to do about a follow-up at the moment `now`, by the first matching row of the state table: "Call: left message.
 * Calling back 2026-11-24 08:30" is `promised`, due `2026-11-24T08:30`, until the user logs something. All resulting
 * days and minutes are on the user's clock.
 *
 * A promise to call back counts whatever the outcome of that call. A ticked or cancelled box and a closing status
 * outlast a later Reopened line, since they are the note's own words.
 *
 * `contact` is the last contact with the people of a rhythm in other follow-ups and notes, `2026-11-19`.
 */
export function nextAction(followUp: FollowUp, now: Minute, policy: Policy, contact: Day | null = null): NextAction {
	const logged = historyOf(followUp, policy.settings.attemptsAllowed);
	const here = (attempt: Attempt | null) => attempt && attemptHere(attempt, followUp, policy.zone);
	const history = { ...logged, last: here(logged.last), answer: here(logged.answer) };
	const kind = followUp.rhythm ? 'rhythm' : followUp.cold && !history.answered ? 'cold' : 'meeting';
	const last = followUp.rhythm ? laterDay(contact, lastUntil(contactDays(followUp), dayOf(now))) : null;
	const question: Case = { followUp, now, policy, history, kind, contact: last };
	const { ended } = history;
	const until = snoozeOf(question);
	const decision =
		ending(question) ??
		lapse(question) ??
		foundLapse(question) ??
		(until !== null ? snoozed(until, question) : decide(question));
	return {
		...decision,
		expected: expectation(question),
		attempts: history.unanswered,
		attemptLimit: history.limit,
		lastOutcome: history.lastOutcome,
		kind,
		endedAt: decision.state === 'reached' ? (history.last?.at ?? null) : (ended?.at ?? null),
	};
}

/** Until when they are to act. An attempt that names a day replaces what the note expected, and so does any answer. */
function expectation(question: Case): DayOrMinute | null {
	const { answer, last } = question.history;
	if (last?.expecting) return last.expecting;
	return answer === null ? (notePlan(question).expected?.by ?? null) : answer.expecting;
}
