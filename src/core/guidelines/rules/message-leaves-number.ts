import type { Guideline } from '../guideline';

/** The script of a cold call hands the ball over. */
export const messageLeavesNumber: Guideline = {
	code: 'message.leaves-number',
	name: 'The script leaves a number',
	why: 'Whoever has your number has one more thing to do, and it will wait. If you name the time of your next call instead, you stay free to act, and a surprising number of people ring first anyway.',
	advise: (situation) => {
		if (situation.action.kind !== 'cold') return null;
		const findings = situation.script?.findings.filter(({ code }) => code === 'message.leaves-number') ?? [];
		if (findings.length === 0) return null;
		return {
			text: 'Name the time of your next call, rather than a number.',
			action: { label: 'Show in script', does: { kind: 'show-script', findings } },
		};
	},
};
