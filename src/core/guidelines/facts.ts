import { historyOf } from '../agenda/history';
import type { Policy } from '../agenda/next-action';
import { promiseAtHand } from '../agenda/sections';
import { daysBetween, clockOf, dayOf } from '../dates/days';
import { shortDay } from '../dates/show-day';
import type { DayOrMinute, FollowUp, Handover, Minute, NextAction, NoteReading } from '../follow-up';
import { checkMessage } from '../message/check-message';
import { missingParts } from '../message/parts';
import { readScript } from '../message/script';
import { scriptFor } from '../message/script-for';
import { handoverInText } from '../notes/handovers';
import type { ScriptFacts, Situation } from './guideline';

const ENDED = ['reached', 'gave-up', 'closed'];

/** Nothing is to be done about it any more. */
export function isOver({ state }: NextAction): boolean {
	return ENDED.includes(state);
}

/** The next call is due by now: its day has begun, or the promised minute is at hand. */
export function isCallDue({ action: { state, due }, now }: Pick<Situation, 'action' | 'now'>): boolean {
	if (state === 'promised') return due !== null && now >= promiseAtHand(due);
	return state === 'due' || state === 'decide';
}

/** `today`, `yesterday`, `on 19 Nov`: a day in a sentence. */
export function dayWords(moment: DayOrMinute, now: Minute): string {
	const away = daysBetween(dayOf(now), dayOf(moment));
	if (away === 0) return 'today';
	if (away === 1) return 'tomorrow';
	return away === -1 ? 'yesterday' : `on ${shortDay(dayOf(moment))}`;
}

/** `at 08:30 today`, `on 20 Nov`. */
export function momentInWords(moment: DayOrMinute, now: Minute): string {
	const clock = clockOf(moment);
	return clock === null ? dayWords(moment, now) : `${dayWords(moment, now)} at ${clock}`;
}

/** `once`, `twice`, `4 times`. */
export function times(count: number): string {
	return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

const REMEMBERED = 500;
const scripts = new Map<string, ScriptFacts>();

function scriptFacts(text: string): ScriptFacts {
	const known = scripts.get(text);
	if (known) return known;
	if (scripts.size >= REMEMBERED) scripts.clear();
	const facts = { text, findings: checkMessage(text), missing: missingParts(readScript(text)) };
	scripts.set(text, facts);
	return facts;
}

/** What someone passes on counts until they were heard from; then what they said last counts. */
function handoverOf(
	followUp: FollowUp,
	reading: NoteReading | null,
	answerNote: string | null,
): Pick<Handover, 'text' | 'to'> | null {
	if (answerNote !== null) return handoverInText(answerNote);
	return (
		handoverInText(followUp.text) ?? reading?.handovers.find(({ followUps }) => followUps.includes(followUp.id)) ?? null
	);
}

/** Gathers what rules look at. */
export function situationOf(
	followUp: FollowUp,
	action: NextAction,
	reading: NoteReading | null,
	now: Minute,
	policy: Policy,
): Situation {
	const script = reading && scriptFor(followUp, reading);
	const history = historyOf(followUp, policy.settings.attemptsAllowed);
	return {
		followUp,
		action,
		history,
		reading,
		script: script === null ? null : scriptFacts(script),
		handover: handoverOf(followUp, reading, history.answer?.note ?? null),
		now,
		policy,
	};
}
