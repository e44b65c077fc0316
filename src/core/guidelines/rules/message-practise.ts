import type { Guideline } from '../guideline';

/** The first cold call is due, and it was not practised. */
export const messagePractise: Guideline = {
	code: 'message.practise',
	name: 'Practise before the first cold call',
	why: 'Say it aloud twice: once for the machine, once for a live voice. You hear what is too long, and when the tone sounds you are not searching for words.',
	advise: ({ followUp, action, script }) => {
		if (action.kind !== 'cold' || action.state !== 'due') return null;
		const called = followUp.entries.some((entry) => entry.kind === 'attempt' && entry.outcome !== 'wrong number');
		const rehearsed = followUp.entries.some((entry) => entry.kind === 'event' && entry.event === 'rehearsed');
		if (called || (script !== null && rehearsed)) return null;
		return script === null
			? {
					text: 'First call: write a short message, and say it aloud.',
					action: { label: 'Draft message', does: { kind: 'draft-message' } },
				}
			: {
					text: 'First call: say your message aloud before you dial.',
					action: { label: 'Rehearse message', does: { kind: 'rehearse' } },
				};
	},
};
