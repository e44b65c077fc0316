import { addBusinessDays, businessDayOnOrAfter } from '../dates/business-days';
import { isSpoken } from '../channels';
import { otherEnd, otherWindow } from '../dates/call-hours';
import { dayOf } from '../dates/moments';
import { isAnswer } from '../follow-up';
import type { Attempt, DayOrMinute, FollowUp, Kind, Minute, NextAction } from '../follow-up';
import type { Settings } from '../settings';
import { historyOf } from './history';
import type { History } from './history';
import { attemptHere, statedDate, statedExpectation } from './stated-date';
import type { Dated } from './stated-date';
import { dated, untried } from './plan';
import type { Decision, Plan } from './plan';
import { businessDays, momentWords } from './reason-words';

/** What the reader decides for all follow-ups. */
export interface Policy {
	readonly settings: Settings;
	/** The reader's IANA zone, in which `now` and every resulting minute are meant. */
	readonly zone: string;
}

/** What is asked about one follow-up at one moment. */
interface Case {
	readonly followUp: FollowUp;
	readonly now: Minute;
	readonly policy: Policy;
	readonly history: History;
	readonly kind: Kind;
}

/** By letter or screen nobody picks up: an answer takes days, not the other end of the day. */
const isCall = ({ channel, outcome }: Attempt) => outcome !== 'sent' && isSpoken(channel);

const stated = (due: DayOrMinute, reason: string): Dated => ({ due, window: null, reason });

function notePlan({ followUp, policy: { zone } }: Case): Plan {
	return {
		act: followUp.act && statedDate(followUp.act, followUp, zone),
		expected: followUp.expected && statedExpectation(followUp.expected, followUp, zone),
		expectedReason: followUp.expected?.explanation ?? '',
		fallback: followUp.fallback && statedDate(followUp.fallback, followUp, zone),
	};
}

/** What was agreed in an answer. A next step before the expected day is taken without waiting for it. */
function answerPlan({ at, expecting, next }: Attempt): Plan {
	const agreed = `agreed on ${momentWords(dayOf(at))}`;
	const step = next === null ? null : stated(next, `Your next step, ${agreed}`);
	const unconditional = step !== null && expecting !== null && dayOf(step.due) <= dayOf(expecting);
	return {
		act: unconditional ? step : null,
		expected: expecting,
		expectedReason: expecting === null ? '' : `they get back by ${momentWords(expecting)}, ${agreed}`,
		fallback: unconditional ? null : step,
	};
}

/** The plan that holds: that of the last answer, where it says when to go on, else the note's. */
function currentPlan(question: Case): Plan {
	const { answer } = question.history;
	return answer !== null && (answer.expecting ?? answer.next) !== null ? answerPlan(answer) : notePlan(question);
}

/** A computed day never comes before a date to act that the note states and that still lay ahead at the attempt. */
function notBefore(computed: Dated, attempt: Attempt, plan: Plan): Dated {
	const explicit = plan.act ?? plan.fallback;
	if (explicit === null || dayOf(explicit.due) <= dayOf(attempt.at)) return computed;
	const [day, earliest] = [dayOf(computed.due), dayOf(explicit.due)];
	if (day === earliest) return explicit.due.length > 10 || explicit.window !== null ? explicit : computed;
	return day > earliest ? computed : explicit;
}

function afterUnanswered(attempt: Attempt, { followUp, kind, policy }: Case): Dated {
	const { settings, zone } = policy;
	const tried = momentWords(attempt.at);
	if (!isCall(attempt)) {
		const day = businessDayOnOrAfter(addBusinessDays(dayOf(attempt.at), settings.replyGap, settings), settings);
		return stated(day, `${businessDays(settings.replyGap)} after what you sent on ${tried}`);
	}
	const next =
		kind === 'cold'
			? otherWindow(attempt.at, settings.callGap, { contact: followUp.timezone, reader: zone }, settings)
			: otherEnd(attempt.at, settings.callGap, settings);
	const part = next.window === null ? '' : ', at the other end of the day';
	return {
		due: next.day,
		window: next.window,
		reason: `${businessDays(settings.callGap)} after your call on ${tried}${part}`,
	};
}

/** `applied` alone: a first call is due some business days after the résumé was sent. */
function coldStart({ followUp, now, policy: { settings } }: Case): Decision | null {
	const unread = followUp.problems.some(({ code }) => code === 'date.not-understood' || code === 'date.missing');
	if (followUp.applied === null || followUp.source !== 'property' || unread) return null;
	const day = businessDayOnOrAfter(addBusinessDays(followUp.applied, settings.coldDelay, settings), settings);
	const sent = momentWords(followUp.applied);
	return dated(stated(day, `${businessDays(settings.coldDelay)} after you applied on ${sent}`), now);
}

function undated({ followUp }: Case): Decision {
	const problem = followUp.problems.find(({ code }) => code === 'date.not-understood' || code === 'date.missing');
	return { state: 'undated', due: null, window: null, reason: problem ?? 'No date to act yet' };
}

/** The table from the promise on: everything that does not end or postpone the follow-up. */
function decide(question: Case): Decision {
	const { now, history } = question;
	const { last, unanswered, limit } = history;
	const settings = question.policy.settings;
	if (last?.callingBack) {
		const reason = `You said on ${momentWords(dayOf(last.at))} that you would call back then`;
		return { state: 'promised', due: last.callingBack, window: null, reason };
	}
	if (last && isAnswer(last.outcome)) {
		return (
			untried(answerPlan(last), now, settings) ?? {
				state: 'reached',
				due: null,
				window: null,
				reason: `Reached on ${momentWords(last.at)}, with no further step agreed`,
			}
		);
	}
	if (unanswered >= limit) {
		const reason = `Tried ${unanswered} of ${limit} times without an answer: give up, or allow more`;
		return { state: 'decide', due: dayOf(now), window: null, reason };
	}
	if (last?.outcome === 'wrong number') {
		const reason = `Wrong number on ${momentWords(last.at)}: find the right one`;
		return { state: 'due', due: dayOf(last.at), window: null, reason };
	}
	if (last) {
		return dated(notBefore(afterUnanswered(last, question), last, currentPlan(question)), now);
	}
	return untried(notePlan(question), now, settings) ?? coldStart(question) ?? undated(question);
}

function snoozed(until: DayOrMinute, question: Case): Decision {
	const earlier = decide(question).due;
	const before = earlier === null ? '' : `; before that due ${momentWords(earlier)}`;
	return {
		state: until <= question.now ? 'due' : 'snoozed',
		due: until,
		window: null,
		reason: `Snoozed until ${momentWords(until)}${before}`,
	};
}

function over(state: 'closed' | 'gave-up', endedAt: DayOrMinute | null): Decision {
	const words = state === 'closed' ? 'Closed' : 'Gave up';
	const reason = endedAt === null ? `${words} in the note` : `${words} on ${momentWords(endedAt)}`;
	return { state, due: null, window: null, reason };
}

/**
 * What to do about a follow-up at the moment `now`, by the first matching row of the state table: "Call: left message.
 * Calling back 2026-11-24 08:30" is `promised`, due `2026-11-24T08:30`, until something is logged. All days and minutes
 * that come out are on the reader's clock.
 *
 * A promise to call back is kept whatever the outcome of the call was in which it was given, and ticking, cancelling or
 * a closing status in the note outlasts a later Reopened line, since those are the note's own words.
 */
export function nextAction(followUp: FollowUp, now: Minute, policy: Policy): NextAction {
	const logged = historyOf(followUp, policy.settings.attemptsAllowed);
	const here = (attempt: Attempt | null) => attempt && attemptHere(attempt, followUp, policy.zone);
	const history = { ...logged, last: here(logged.last), answer: here(logged.answer) };
	const kind = followUp.cold && !history.answered ? 'cold' : 'meeting';
	const question: Case = { followUp, now, policy, history, kind };
	const { ended, snoozedUntil, last } = history;
	const closed = followUp.ended === 'closed' || ended?.event === 'closed';
	const gaveUp = followUp.ended === 'gave-up' || ended?.event === 'gave-up';
	const decision =
		closed || gaveUp
			? over(closed ? 'closed' : 'gave-up', ended?.at ?? null)
			: snoozedUntil !== null
				? snoozed(snoozedUntil, question)
				: decide(question);
	return {
		...decision,
		expected: expectation(question),
		attempts: history.unanswered,
		attemptLimit: history.limit,
		lastOutcome: history.lastOutcome,
		kind,
		endedAt: decision.state === 'reached' ? (last?.at ?? null) : (ended?.at ?? null),
	};
}

/** An answer settles what the note expected, and may name the next day to expect something. */
function expectation(question: Case): DayOrMinute | null {
	const { answer } = question.history;
	return answer === null ? notePlan(question).expected : answer.expecting;
}
