import { foundIn } from './found';

describe('An act in the passive', () => {
	test.each([
		['The floor plan will be shared with the board on Monday', 'board | 2026-11-23'],
		['Cost sheets will be passed to Tove and Amara on Wednesday', 'Tove, Amara | 2026-11-25'],
		['The applicants will be notified next week', 'applicants | 2026-11-27'],
		['Need to get the seating chart circulated to Kofi by Tuesday', 'Kofi | 2026-11-24'],
		['Invites to go out on Friday', '- | 2026-11-20'],
		['The parents survey is going out tomorrow', '- | 2026-11-20'],
		['The minutes should be sent to Tove by Anders on Friday', 'Anders | 2026-11-20'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'The floor plan was shared with the board on Monday',
		'The floor plan will not be shared with the board on Monday',
		'The server will be moved to Frankfurt on Monday',
		'Blog posts for the meetings in June are live',
		'The invites went out on Friday',
		'The lights go out at 9 on Friday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('A delivery in the passive with its day needs no receiver', () => {
	test.each([
		['The link will be shared next week', '- | 2026-11-27'],
		['Will be discussed next week', '- | 2026-11-23'],
		['Not sent yet, but the form must be sent by Monday', '- | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Winners will be announced on Monday',
		'The items will be discussed today',
		'The plan to be discussed on Monday is long',
		'The link was shared on Monday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});
