import { foundIn } from './found';

describe('An act that is given to somebody', () => {
	test.each([
		// A name and a verb without "to".
		['Tove send the rota to Amara 27 November', 'Tove | 2026-11-27'],
		['Kofi confirm the room by Monday', 'Kofi | 2026-11-23'],
		// Lists of names.
		['Tove, Kofi, Amara, Jonas to meet tomorrow once the plan is there', 'Tove, Kofi, Amara, Jonas | 2026-11-20'],
		// The owner in brackets with the day.
		['Confirm the process for guests (Tove, by November 30)', 'Tove | 2026-11-30'],
		['Ask the printer for a price - Kofi Mensah (by Monday)', 'Kofi Mensah | 2026-11-23'],
		// Small initials.
		['tl: will ask Kofi on Monday', 'tl | 2026-11-23'],
		['tl: still at it. Need to talk tomorrow about the rota', 'tl | 2026-11-20'],
		['#todo:tl schedule a call for Monday', 'tl | 2026-11-23'],
		['#todo tl: email round about the fair MON', 'tl | 2026-11-23'],
		['#todo lena: email the sponsors on Monday', 'lena | 2026-11-23'],
		['#todo website: email the host on Monday', 'host | 2026-11-23'],
		['tl ask jules MON', 'tl | 2026-11-23'],
		['tl send the bill to the board MON', 'tl | 2026-11-23'],
		['#todo garry to follow-up on Monday', 'garry | 2026-11-23'],
		['omar to follow up tomorrow with the printer', 'omar | 2026-11-20'],
		['lena to check in next week', 'lena | 2026-11-27'],
		// Answers and deliveries that one person promises.
		['Tove will report next week', 'Tove | 2026-11-27'],
		['Tove will review the draft by next week', 'Tove | 2026-11-27'],
		['Tove will update for Monday', 'Tove | 2026-11-23'],
		['Tove will join our meeting on Monday', 'Tove | 2026-11-23'],
		['Tove will post the names in the issue tomorrow', 'Tove | 2026-11-20'],
		['the designer should have sketches to me by Monday', 'designer | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Report due Monday',
		'Urgent updates from Monday',
		'Review the draft by Monday',
		'Northwind speakers to attend the fair on Monday',
		'faq: will grow on Monday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('The owner of an act', () => {
	test.each([
		// In a label.
		['**Action - Tove**: Send the receipts on 2026-11-27', 'Tove | 2026-11-27'],
		['Action - Tove/Kofi: Send the receipts on 2026-11-27', 'Tove, Kofi | 2026-11-27'],
		['AI (Tove): draft the poster by Monday', 'Tove | 2026-11-23'],
		['TODO [Tove]: draft the poster by Monday', 'Tove | 2026-11-23'],
		['TO DO @Tove will work on the poster in the next couple of days', 'Tove | 2026-11-20'],
		// In square brackets.
		['[Tove, Kofi] Create the list by Monday', 'Tove, Kofi | 2026-11-23'],
		['**MOTION 2:** [Tove] Create and print the list, by Monday.', 'Tove | 2026-11-23'],
		// After the topic.
		['Tove/Kofi - Fair: Tove/Kofi to RSVP by Monday', 'Tove, Kofi | 2026-11-23'],
		// At the end.
		['Deadline to choose the hall Nov 27 (Tove, Kofi, Amara)', 'Tove, Kofi, Amara | 2026-11-27'],
		// An address.
		['Reopen the shed - tove@northwind.example to print the form by Monday', 'tove@northwind.example | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Action - delayed: paint the wall by Monday',
		'**MOTION 2:** [Draft] Create the list, by Monday.',
		'Deadline for trains Nov 27 (Lisbon, Porto)',
		'Deadline to choose the hall Nov 27',
		'The list of tove@northwind.example is open until Monday',
		'RSVP by Monday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('A delivery', () => {
	test.each([
		["I'll have the figures to you by Monday", '- | 2026-11-23'],
		["I'll bring it by tomorrow when I come", '- | 2026-11-20'],
		["I'll put something together by Monday", '- | 2026-11-23'],
		['Will email it tomorrow', '- | 2026-11-20'],
		["Kofi needs the papers. Told him I'd have them by Monday", 'Kofi | 2026-11-23'],
		['We should get the plan to Tove by Monday', 'Tove | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Take Tove to Lisbon on Monday',
		"I'll get to Lisbon by Monday",
		'Have to go to Lisbon by Monday',
		'We have this channel to Northwind on Monday',
		'Northwind will have switched to Teams on Monday',
		'He should have sent it to me by Monday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('A task', () => {
	test.each([
		['Announce the date on Monday', '- | 2026-11-23'],
		['Confirm the room by Monday', '- | 2026-11-23'],
		['Discuss the rota tomorrow in person', '- | 2026-11-20'],
		['Ask around on Monday', '- | 2026-11-23'],
	])('%s needs nobody', (text, meaning) => {
		expect(foundIn(`- [ ] ${text}`)).toBe(meaning);
	});

	test.each([
		'Review the pull request by Monday',
		'Update the site by Monday',
		'Call a vote by Monday',
		'Message templates by Monday',
		'Plan what we talk about on Monday',
	])('%s is none', (text) => {
		expect(foundIn(`- [ ] ${text}`)).toBe('nothing');
	});
});
