import { isDemandingAim } from '../../message/checks/demanding';
import type { Guideline } from '../guideline';

/** Impatience shows in the script or the purpose. */
export const toneDemanding: Guideline = {
	code: 'tone.demanding',
	name: 'A demanding tone',
	why: 'Silence is mostly a full desk. Whoever hears a reproach remembers the feeling and picks up less gladly, so say the same thing as you would to a friend who forgot to write.',
	advise: ({ followUp, script }) => {
		const text = 'Sounds impatient. Say it as you would to a busy friend.';
		const words = [followUp.purpose, followUp.ask].find((aim) => aim !== null && isDemandingAim(aim));
		if (words != null) return { text, action: { label: 'Show', does: { kind: 'show-words', words } } };
		const findings = script?.findings.filter(({ code }) => code === 'tone.demanding') ?? [];
		return findings.length === 0 ? null : { text, action: { label: 'Show', does: { kind: 'show-script', findings } } };
	},
};
