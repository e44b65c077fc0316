import type { Guideline } from '../guideline';

/** The script of a cold call leaves the next step to them. */
export const messageLeavesNumber: Guideline<'message.leaves-number'> = {
	code: 'message.leaves-number',
	advise: ({ action, script }) => {
		if (action.kind !== 'cold') return null;
		const findings = script?.findings.filter(({ code }) => code === 'message.leaves-number') ?? [];
		return findings.length === 0 ? null : { action: { kind: 'show-script', findings } };
	},
};
