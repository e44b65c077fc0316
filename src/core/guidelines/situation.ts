import { historyOf } from '../agenda/history';
import type { Policy } from '../agenda/next-action';
import { NO_INTRODUCTIONS, type RowIntroductions } from '../agenda/persons/introduction-view';
import { promiseAtHand } from '../agenda/sections';
import { daysBetween, dayOf } from '../dates/moments';
import type { DayOrMinute, FollowUp, Handover, Minute, NextAction, NoteReading } from '../follow-up';
import { checkMessage } from '../message/checks/check-message';
import { missingParts } from '../message/script-parts';
import { memoize } from '../english/memoize';
import { readScript } from '../message/script';
import { scriptFor } from '../message/script-for';
import { handoverInText } from '../notes/introductions/handovers';
import type { RelativeDay, ScriptFacts, Situation } from './guideline';

/** Whether the next call is due: its day has begun, or the promised minute is at hand. */
export function isCallDue({ action: { state, due }, now }: Pick<Situation, 'action' | 'now'>): boolean {
	if (state === 'promised') return due !== null && now >= promiseAtHand(due);
	return state === 'due' || state === 'decide';
}

/** A moment's day as seen from `now`: on 2026-11-23 that of `2026-11-24T08:30` is one day ahead. */
export function relativeDay(moment: DayOrMinute, now: Minute): RelativeDay {
	const day = dayOf(moment);
	return { day, ahead: daysBetween(dayOf(now), day) };
}

/** Works something out when it is first needed. */
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

/** What someone is to pass on counts until they answer; then their last answer counts. */
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

/** What rules look at; each part is worked out when the first rule needs it. */
export function situationOf(
	followUp: FollowUp,
	action: NextAction,
	reading: NoteReading | null,
	now: Minute,
	policy: Policy,
	introductions: RowIntroductions = NO_INTRODUCTIONS,
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
		introductions,
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
