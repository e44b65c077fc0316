import { historyOf } from '../agenda/history';
import type { Policy } from '../agenda/next-action';
import { promiseAtHand } from '../agenda/sections';
import { daysBetween, clockOf, dayOf } from '../dates/moments';
import { shortDay } from '../dates/day-names';
import type { DayOrMinute, FollowUp, Handover, Minute, NextAction, NoteReading } from '../follow-up';
import { checkMessage } from '../message/checks/check-message';
import { missingParts } from '../message/script-parts';
import { memoize } from '../english/memoize';
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

/** Works something out when it is first asked for. */
function once<T>(work: () => T): () => T {
	let known: { readonly value: T } | null = null;
	return () => (known ??= { value: work() }).value;
}

const scriptFacts = memoize((text): ScriptFacts => {
	const findings = once(() => checkMessage(text));
	const missing = once(() => missingParts(readScript(text)));
	return {
		text,
		get findings() {
			return findings();
		},
		get missing() {
			return missing();
		},
	};
});

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

/** What rules look at, each thing worked out when the first of them asks for it. */
export function situationOf(
	followUp: FollowUp,
	action: NextAction,
	reading: NoteReading | null,
	now: Minute,
	policy: Policy,
): Situation {
	const history = once(() => historyOf(followUp, policy.settings.attemptsAllowed));
	const script = once(() => {
		const text = reading && scriptFor(followUp, reading);
		return text === null ? null : scriptFacts(text);
	});
	const handover = once(() => handoverOf(followUp, reading, history().answer?.note ?? null));
	return {
		followUp,
		action,
		reading,
		now,
		policy,
		get history() {
			return history();
		},
		get script() {
			return script();
		},
		get handover() {
			return handover();
		},
	};
}
