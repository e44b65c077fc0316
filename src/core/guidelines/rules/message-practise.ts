import type { Guideline } from '../guideline';

/** The first cold call is due, and the user has not rehearsed it. */
export const messagePractise: Guideline<'message.practise'> = {
	code: 'message.practise',
	advise: ({ followUp, action, script }) => {
		if (action.kind !== 'cold' || action.state !== 'due') return null;
		const called = followUp.entries.some((entry) => entry.kind === 'attempt' && entry.outcome !== 'wrong number');
		const rehearsed = followUp.entries.some((entry) => entry.kind === 'event' && entry.event === 'rehearsed');
		const hasScript = script !== null;
		if (called || (hasScript && rehearsed)) return null;
		return { hasScript, action: { kind: hasScript ? 'rehearse' : 'draft-message' } };
	},
};
