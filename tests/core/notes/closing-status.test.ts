import { hasMet, isClosingStatus } from '../../../src/core/notes/closing-status';
import { isClosing } from '../../../src/core/notes/tables/closing';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

const CLOSING = ['done', 'gave up', 'not selected', 'rejected'];

const CLOSED = [
	...['done', 'Done', ' DONE ', 'done.', 'Done 2026-11-20', 'gave up', 'gave-up', 'gave_up', 'Gave up on Friday'],
	...['❌ Rejected', 'Rejected ❌', '[[Rejected]]', '[[Stages/Rejected|Rejected]]', 'Rejected – after the screen'],
	...['not selected', 'Not selected (internal)', '**Rejected**'],
];
const OPEN = ['', '  ', 'open', 'done-ish', 'doneness', 'Donegal', 'Done2', 'not rejected', 'to be done', 'selected'];

describe('a closing status', () => {
	test.each(CLOSED)('%j closes', (status) => {
		expect(isClosingStatus(status, CLOSING)).toBe(true);
	});

	test.each(OPEN)('%j is open', (status) => {
		expect(isClosingStatus(status, CLOSING)).toBe(false);
	});

	test.each(['open', ''])('an empty entry of the setting does not close %j', (status) => {
		expect(isClosingStatus(status, ['', ' '])).toBe(false);
	});
});

describe('the status of a row of a table', () => {
	const settings = { ...DEFAULT_SETTINGS, closingStatuses: CLOSING };

	test.each([...CLOSED, '✅', '✔ sent', '[x]', 'yes', 'Carried 5:0', 'Adopted', '– defeated'])(
		'%j closes',
		(status) => {
			expect(isClosing(status, settings)).toBe(true);
		},
	);

	test.each([...OPEN, 'yesterday', 'Yes, waiting', 'carriedover', '[ ]'])('%j is open', (status) => {
		expect(isClosing(status, settings)).toBe(false);
	});
});

describe('a status that says you have met', () => {
	test.each([
		...['interviewing', 'Interview', 'Interviewing (2nd round)', '🎤 Interview', '[[Interview]]', 'interviewed'],
		...['screening', 'Phone screen on Friday', 'phone_screen', 'Offer', 'offer received', 'Final round', 'Onsite'],
	])('%j', (status) => {
		expect(hasMet(status)).toBe(true);
	});

	test.each(['', 'applied', 'to interview', 'no interview', 'offering', 'Screenwriter', 'interview-ish', 'open'])(
		'not %j',
		(status) => {
			expect(hasMet(status)).toBe(false);
		},
	);
});
