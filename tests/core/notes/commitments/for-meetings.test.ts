import { foundIn } from './found';

describe('Something is to be ready for a meeting', () => {
	test.each([
		['Kim will submit it for the December 3 meeting', 'Kim | 2026-12-03'],
		['Kim will gather answers in advance of the Nov 30 meeting', 'Kim | 2026-11-30'],
		['Kim will gather answers ahead of the Nov 30 call', 'Kim | 2026-11-30'],
		['Kim will gather answers before our next meeting on Nov 30', 'Kim | 2026-11-30'],
		['Kim will gather answers before our next meeting (Nov 30)', 'Kim | 2026-11-30'],
		["Kim will do this before next week's meeting", 'Kim | 2026-11-27'],
		["Kim to bring options to next week's meeting", 'Kim | 2026-11-27'],
		["Kim to prepare slides for next Thursday's call", 'Kim | 2026-11-26'],
		['Kim to prepare slides for Thursday', 'Kim | 2026-11-26'],
		["Kim will have a draft for next week's meeting", 'Kim | 2026-11-27'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		"The agenda for Friday's meeting is long",
		"Kim went through the list before Friday's meeting",
		"Kim was asked for slides in advance of last Friday's meeting",
		"Kim will not be ready for Friday's meeting",
		"Slides for Thursday's call are ready",
		'Kim will be away for two weeks',
		'Kim has a room for Thursday',
	])('%s is no promise', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('Something makes possible what is to happen on a day', () => {
	test.each([
		['Kim to share the data so that we can review it on Friday', 'Kim | 2026-11-20'],
		["Kim to share the data so we can review it before Friday's meeting", 'Kim | 2026-11-20'],
		['Kim will send the plan so that Kofi has it on Monday', 'Kim | 2026-11-23'],
		['Kim will send the plan by Friday, so we can discuss it on Monday', 'Kim | 2026-11-20'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'The hall is free, so we can paint on Friday',
		'Kim sent the data, so Kofi can paint on Friday',
		'Kim likes it, so the fair is on Friday',
	])('%s is no promise', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});
