import type { GuidelineAction } from '../../core/guidelines';

/** What the button of a reminder says. */
export const ACTION_LABELS: Readonly<Record<GuidelineAction['kind'], string>> = {
	'log-attempt': 'Log attempt',
	decide: 'Give up or allow more',
	snooze: 'Snooze until then',
	'show-script': 'Show in script',
	'show-words': 'Show',
	'add-call-time': 'Add the time',
	'add-check-in': 'Add check-in date',
	'draft-offer': 'Draft the offer',
	'draft-thanks': 'Draft thank-you',
	'ask-name': 'Draft the question',
	'set-report': 'Make it the purpose',
	'choose-purpose': 'Choose a purpose',
	'draft-message': 'Draft message',
	rehearse: 'Rehearse message',
	'add-follow-up': 'Add follow-up',
	agree: 'Set one',
};

/** Words with which the user offers to write to someone themselves, to be copied. */
export function offerText(to: string | null): string {
	const whom = to === null ? 'them' : to.replace(/^(?:her|his|their|my)\s/i, 'your ');
	return `You have plenty to do, so let me save you the trouble: I can write to ${whom} myself. Would you mind if I say that we spoke?`;
}

/** A question to the one who introduced the user, to be copied. */
export function askNameText(by: string, to: string): string {
	return `Hello ${by.split(' ', 1)[0] ?? by}, I will get in touch with ${to} soon. May I say that you suggested it?`;
}

/** The purpose to report back: `tell Dana how it went with Lee Park`. */
export function reportPurpose(by: string, to: string): string {
	return `tell ${by.split(' ', 1)[0] ?? by} how it went with ${to}`;
}

/** Buttons with which the user notes the answer. */
export const NAME_ANSWERS = { yes: 'Yes, I may', no: 'Better not' } as const;
