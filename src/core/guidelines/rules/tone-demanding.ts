import { isDemandingAim } from '../../message/checks/demanding';
import type { Guideline } from '../guideline';

/** The script or the purpose sounds impatient. */
export const toneDemanding: Guideline<'tone.demanding'> = {
	code: 'tone.demanding',
	advise: ({ followUp, script }) => {
		const words = [followUp.purpose, followUp.ask].find((aim) => aim !== null && isDemandingAim(aim));
		if (words != null) return { action: { kind: 'show-words', words } };
		const findings = script?.findings.filter(({ code }) => code === 'tone.demanding') ?? [];
		return findings.length === 0 ? null : { action: { kind: 'show-script', findings } };
	},
};
