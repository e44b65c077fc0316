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
		['The draft goes to Tove on Monday', 'Tove | 2026-11-23'],
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
		'The road goes to Lisbon on Monday',
		'Tove goes to Kofi on Monday',
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

describe('A passive of two verbs, and an effort', () => {
	test.each([
		['The rota will be printed and handed to the board on Monday', 'board | 2026-11-23'],
		['The minutes will be written up and then sent to Tove by Monday', 'Tove | 2026-11-23'],
		['Dates will be settled by Tove and Kofi (kofster) tonight and passed onto Amara', 'Tove, Kofi | 2026-11-19'],
		['An effort is going to be made this week to contact Kofi', 'Kofi | 2026-11-20'],
		['An attempt will be made on Monday to call Kofi', 'Kofi | 2026-11-23'],
		['Make another ping tomorrow', '- | 2026-11-20'],
		['Make another call on Monday', '- | 2026-11-23'],
		['It goes out to members on Monday. Text to be sent to Kofi by Sunday.', 'Kofi | 2026-11-22'],
		['**Action**: Tove to email discuss and have an agenda for next Monday', 'Tove | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'The bread will be baked and eaten on Monday',
		'Recordings will be posted and shared next week',
		'The order was packed and sent to Tove on Monday',
		'The order will not be packed and sent to Tove on Monday',
		'An effort was made last week to contact Kofi',
		'Make another cake tomorrow',
		'Make another attempt on Monday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});
