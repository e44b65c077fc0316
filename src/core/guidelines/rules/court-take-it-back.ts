import { dayOf } from '../../dates/moments';
import type { Guideline, Situation } from '../guideline';

/** The day is over by which they were to act, and no answer is logged. */
function isOverdueOnThem({ action, now }: Situation): boolean {
	if (action.state === 'waiting' || action.state === 'snoozed' || action.expected === null) return false;
	return dayOf(now) > dayOf(action.expected);
}

/** Short enough for a sentence, and a person rather than "someone". */
function nameOf(to: string | null): string | null {
	return to !== null && to.length <= 24 && !/^(?:some|a |an )/i.test(to) ? to : null;
}

function offer(to: string | null): string {
	const whom = to === null ? 'them' : to.replace(/^(?:her|his|their|my)\s/i, 'your ');
	return `You have plenty to do, so let me save you the trouble: I can write to ${whom} myself. Would you mind if I say that we spoke?`;
}

/** It is their turn by the calendar or by the plan, and it need not stay so. */
export const courtTakeItBack: Guideline = {
	code: 'court.take-it-back',
	name: 'Take the next step yourself',
	why: 'What depends on a busy person waits. Offering to do it yourself is a favour to them, and you know that it gets done. Ask whether you may use their name: that opens the door as well as a letter from them.',
	advise: (situation) => {
		const { handover } = situation;
		if (handover === null && !isOverdueOnThem(situation)) return null;
		const to = nameOf(handover?.to ?? null);
		const text = handover
			? `Offer to write to ${to === null ? 'the other person' : to} yourself, and ask to use their name.`
			: 'Their day has passed. Kindly take the next step yourself.';
		return {
			text: text.length < 90 ? text : 'Offer to get in touch yourself, and ask to use their name.',
			action: { label: 'Draft the offer', does: { kind: 'draft-offer', words: offer(to) } },
		};
	},
};
