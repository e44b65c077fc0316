import { isDowncastAim } from '../../message/checks/downcast';
import type { Guideline } from '../guideline';

/** The script, the purpose or the ask apologizes for calling, pleads, belittles the user or complains. */
export const toneDowncast: Guideline<'tone.downcast'> = {
	code: 'tone.downcast',
	advise: ({ followUp, script }) => {
		const words = [followUp.purpose, followUp.ask].find((aim) => aim !== null && isDowncastAim(aim));
		if (words != null) return { action: { kind: 'show-words', words } };
		const findings = script?.findings.filter(({ code }) => code === 'tone.downcast') ?? [];
		return findings.length === 0 ? null : { action: { kind: 'show-script', findings } };
	},
};
