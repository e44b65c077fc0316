import { saysShared } from '../../../../../src/core/message/bring/ruled-out/already-shared';

const NAMES = ['Priya Nair', 'Priya'];

describe('A note says that the contact has what it is about', () => {
	test.each([
		'Send to [[Priya Nair]] (done)',
		'Recommended by [[Priya Nair]]',
		'- recommended by:\n  - Tom Reyes\n  - [[Priya Nair]]',
		'Clipped via Priya',
		'Thanks to Priya for this one',
		'Priya mentioned it at lunch',
	])('with %j', (text) => expect(saysShared(text, NAMES)).toBe(true));

	test.each([
		'Send to [[Priya Nair]]',
		'For Priya, when we meet',
		'Recommended by Tom Reyes',
		'- recommended by:\n  - Tom Reyes\n\nRead with Priya in mind',
		'Recommended by the society.\nPriya would like the map.',
	])('but not with %j', (text) => expect(saysShared(text, NAMES)).toBe(false));
});
