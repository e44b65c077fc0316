import { foundIn } from './found';

describe('A call or meeting that is planned', () => {
	test.each([
		['Brightline Berlin call Friday Nov 27', 'Brightline Berlin | 2026-11-27'],
		['Coffee with Isha on Monday', 'Isha | 2026-11-23'],
		['Isha Rao coffee on Monday', 'Isha Rao | 2026-11-23'],
		['So I have a call set up with Kofi next Monday', 'Kofi | 2026-11-23'],
		['Call scheduled with Kofi next week to compare notes', 'Kofi | 2026-11-23'],
		['Kofi, Ana B and I will have a call about this next week', 'Kofi, Ana B | 2026-11-23'],
		["I'm going to set up a time with Kofi next week", 'Kofi | 2026-11-23'],
		['Kofi and Ana will meet in the hall on Monday', 'Kofi, Ana | 2026-11-23'],
		['The ones upstairs will meet with Kofi on Monday', 'Kofi | 2026-11-23'],
		['Call with Meadow Labs on Monday', 'Meadow Labs | 2026-11-23'],
		['call tomorrow to finish the plan', '- | 2026-11-20'],
		['Confirm that the intro arrived; call by Nov 30 if silent', '- | 2026-11-30'],
		['Batch 2 follow-ups: due Monday, not sent yet', '- | 2026-11-23'],
		['Batch 1 Follow-Ups: Due 2026-11-26', '- | 2026-11-26'],
		['**Day 3 follow-up (Nov 21)**: cards to all contacts', '- | 2026-11-21'],
		['**Nov 27 (day 5)**: Follow up on silent emails', '- | 2026-11-27'],
		['[[November 24th, 2026]] call [[Ana Ruiz]] to catch up', 'Ana Ruiz | 2026-11-24'],
		['**Northwind Interview** - Monday Nov 23, with the panel', 'Northwind | 2026-11-23'],
		['Kofi call - Monday', 'Kofi | 2026-11-23'],
		['Talk to Ana about the lease on [[Nov 24th, 2026]]', 'Ana | 2026-11-24'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Legal call next week',
		'design call next week',
		'Legal call - Monday',
		'Kofi interview - went well, the fair is on Monday',
		'Got to chat with Kofi today',
		'Call today',
		'Call this week',
		'**Meeting Date/Time:** Thursday, November 26, 2026',
		'Meeting room booked on Monday',
		'Proposed Tuesday follow-up call',
		'Follow-up email sent to Kim on Monday',
		'Follow-up letter to Kim went out on Monday',
		'Update the templates (before the Nov 26 follow-ups)',
		'Follow-up questions on Monday',
		'Lou has a conflicting meeting on Monday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('A meeting with its day and what it is for', () => {
	test.each([
		['Meeting tomorrow to discuss the lease', '- | 2026-11-20'],
		['Members meeting on Monday to finalize the budget', '- | 2026-11-23'],
		['Northwind interview: Nov 27', 'Northwind | 2026-11-27'],
		['Tove and Kofi will meet to discuss the rota on Monday', 'Tove, Kofi | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'After the meeting on Monday to discuss the lease',
		'Meeting on Monday to begin the season',
		'Board meeting on Monday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('A meeting that is made, with whom', () => {
	test.each([
		['Scheduled call for December 4, with Tove and Kofi', 'Tove, Kofi | 2026-12-04'],
		['Call scheduled for Monday with Tove Lind', 'Tove Lind | 2026-11-23'],
		['Booked a call on Monday with Tove, Kofi and Amara', 'Tove, Kofi, Amara | 2026-11-23'],
		['An interview has been scheduled for Monday with Tove Lind', 'Tove Lind | 2026-11-23'],
		['A meeting will be arranged for next Monday with Amara to settle the rota', 'Amara | 2026-11-23'],
		['A call will be set up with Kofi on Monday', 'Kofi | 2026-11-23'],
		['Candidate #3 is calling me on Monday', 'Candidate #3 | 2026-11-23'],
		['Client 12 will email me on Monday', 'Client 12 | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Scheduled maintenance for December 4, with Tove on site',
		'Meeting scheduled for Monday',
		'The meeting scheduled for Monday with Tove was cancelled',
		'There will be a meeting on Monday with music',
		'Issue #6 is calling me names on Monday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});
