import { foundIn } from './found';

describe('A topic for a group', () => {
	test.each([
		["Let's bring it up again on Monday", '- | 2026-11-23'],
		['We will come back to this next week', '- | 2026-11-23'],
		["We'll put that back on the agenda for next week", '- | 2026-11-23'],
		["Let's vote on Monday", '- | 2026-11-23'],
		['We should continue this discussion next week', '- | 2026-11-23'],
		["Amara: I'll look at it next week", 'Amara | 2026-11-27'],
		['Amara: will take it up on Monday', 'Amara | 2026-11-23'],
		['Amara: we should think about this next week', 'Amara | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		"I'll look at it next week",
		'Will take it up on Monday',
		"Let's look at that model today",
		"If we come back to it on Monday, it's late",
		'We looked at it on Monday',
		"We won't bring it up on Monday",
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('What any verb does for a person', () => {
	test.each([
		["I'll prepare the slides for Tove by Monday", 'Tove | 2026-11-23'],
		['Need to translate the leaflet for Tove Lind by Monday', 'Tove Lind | 2026-11-23'],
		["We'll get the figures to you by Monday", '- | 2026-11-23'],
		['I should have something for you on Monday', '- | 2026-11-23'],
		['Amara: I should have progress on that by Monday', 'Amara | 2026-11-23'],
		['Tove to draft the leaflet by Monday', 'Tove | 2026-11-23'],
		['Tove and Kofi to repaint the sign by Monday', 'Tove, Kofi | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		"I'll paint the sign by Monday",
		"I'll fly to Lisbon on Monday",
		'Bought flowers for Tove on Monday',
		'We invited Tove to visit on Monday',
		'Proposal to repaint the sign by Monday',
		'Applications to open on Monday',
		'I should have a rest on Monday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('What a list item only names', () => {
	test.each([
		['- Report — due Monday', '- | 2026-11-23'],
		['- Slides for the board (due Monday)', '- | 2026-11-23'],
		['- [ ] Rent – due Monday', '- | 2026-11-23'],
		['- Plan of the hall - Tove Lind (by Monday)', 'Tove Lind | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(text)).toBe(meaning);
	});

	test.each([
		'- Rent — due Monday',
		'- The report was late — due Monday',
		'Report — due Monday',
		'- Report — due Monday, sent today',
		'- Fair of the north (by Monday)',
	])('%s is none', (text) => {
		expect(foundIn(text)).toBe('nothing');
	});
});

describe('A promise in the sentence after an occasion', () => {
	test.each([
		["The next meeting is on Monday. I'll send the agenda.", '- | 2026-11-23'],
		['Meeting is on Monday; Tove will send the agenda', 'Tove | 2026-11-23'],
		["Monday at 10am works. I'll send an invite.", '- | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`).replace(/T\d.*/, '')).toBe(meaning);
	});

	test.each([
		"The meeting was on Monday. I'll send the notes.",
		"The next meeting is on Monday. I'll send the agenda when it is ready.",
		"The roof is done on Monday. I'll send the photos.",
		'The next meeting is on Monday. Can you send the agenda?',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

test.each([
	['Meeting on Monday for the fair group to settle the order', '- | 2026-11-23'],
	['Meeting scheduled for December 15 to settle the order', '- | 2026-12-15'],
	['AM: Thanks Tove will get back to you on Monday', 'Tove | 2026-11-23'],
])('%s', (text, meaning) => {
	expect(foundIn(`- ${text}`)).toBe(meaning);
});
