import { asksTooMuch } from '../../message/checks/too-much';
import type { Guideline } from '../guideline';

/** The user asks the contact for a job, or for a decision that others make. */
export const askTooMuch: Guideline<'ask.too-much'> = {
	code: 'ask.too-much',
	advise: ({ followUp, script }) => {
		const words = [followUp.ask, followUp.purpose].find((aim) => aim !== null && asksTooMuch(aim));
		if (words != null) return { action: { kind: 'show-words', words } };
		const findings = script?.findings.filter(({ code }) => code === 'ask.too-much') ?? [];
		return findings.length === 0 ? null : { action: { kind: 'show-script', findings } };
	},
};
