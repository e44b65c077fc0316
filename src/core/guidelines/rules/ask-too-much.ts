import { asksTooMuch } from '../../message/checks/too-much';
import type { Guideline } from '../guideline';

/** A job, or a decision that others make, is asked of the contact. */
export const askTooMuch: Guideline = {
	code: 'ask.too-much',
	name: 'An ask they cannot grant',
	why: 'Hardly anyone can hand out a job, and having to say no is unpleasant enough to avoid your calls. A name, a fact or ten minutes of advice is easily given, and people like to give it.',
	advise: ({ followUp, script }) => {
		const text = 'Ask for less: a name, a fact or some advice.';
		const words = [followUp.ask, followUp.purpose].find((aim) => aim !== null && asksTooMuch(aim));
		if (words != null) return { text, action: { label: 'Show', does: { kind: 'show-words', words } } };
		const findings = script?.findings.filter(({ code }) => code === 'ask.too-much') ?? [];
		return findings.length === 0 ? null : { text, action: { label: 'Show', does: { kind: 'show-script', findings } } };
	},
};
