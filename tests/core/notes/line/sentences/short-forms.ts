import type { Sentence } from './sentence';

const sentence = (text: string, contact: string, days: Partial<Sentence>): Sentence => ({
	text,
	contact,
	due: null,
	expected: null,
	purpose: null,
	problems: [],
	...days,
});

/** Lines in the short forms of a log: weekdays in lower case, conditions without a comma, answers without a verb. */
export const shortForms: readonly Sentence[] = [
	sentence('f/u Tove tues pm', 'Tove', { due: '2026-11-24', window: { from: '12:00', to: '17:00' } }),
	sentence('followup Tove mon am', 'Tove', { due: '2026-11-23', window: { from: null, to: '12:00' } }),
	sentence('Check in with Tove, 27th', 'Tove', { due: '2026-11-27' }),
	sentence('Next step: Tove decides by Nov 24, if no answer ring Nov 27', 'Tove', {
		expected: '2026-11-24',
		fallback: '2026-11-27',
	}),
	sentence('Next step: if Tove goes quiet until Tuesday, email her on Friday', 'Tove', {
		expected: '2026-11-24',
		fallback: '2026-11-27',
	}),
	sentence('Follow up with Tove tomorrow, and if no luck again on Monday', 'Tove', {
		due: '2026-11-20',
		fallback: '2026-11-23',
	}),
	sentence('Next step: feedback from Tove 24–27 November', 'Tove', { expected: '2026-11-27' }),
	sentence('Follow-up: Tove owes me the signed form by Tuesday', 'Tove', { expected: '2026-11-24' }),
	sentence('Follow up with Tove. deadline to accept = Nov 30, call her on the 26th', 'Tove', { due: '2026-11-26' }),
	// A call that did not come is no order to call.
	sentence('Next step: if no call Friday, email Tove Monday', 'Tove', {
		expected: '2026-11-20',
		fallback: '2026-11-23',
	}),
	// What somebody signed earlier is background.
	sentence('Next step: signed the form Tuesday, ring Tove Friday', 'Tove', { due: '2026-11-20' }),
];
