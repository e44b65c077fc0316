import { foundIn } from './found';

describe('A verb that is not about communication can be an act with a person', () => {
	test.each([
		['I will be seeing her at the fair next week', '- | 2026-11-23'],
		['Will prep with Kofi on Monday', 'Kofi | 2026-11-23'],
		['Sit down with Amara next Tuesday', 'Amara | 2026-11-24'],
		['Tove says she will sort me a copy by the end of next week', 'Tove | 2026-11-27'],
		['Anders should get this to us tomorrow', 'Anders | 2026-11-20'],
		["I'll run it by Tove on Friday", 'Tove | 2026-11-20'],
		['Anders will raise this at the board meeting on Monday', 'Anders | 2026-11-23'],
		["Amara is going to bring it up at tomorrow's stand-up", 'Amara | 2026-11-20'],
		['Take it to the finance meeting tomorrow', '- | 2026-11-20'],
		["I'll report back at next Tuesday's meeting", '- | 2026-11-24'],
		['Amara will add some comments tomorrow', 'Amara | 2026-11-20'],
		['Amara Diallo cold outreach by December 7', 'Amara Diallo | 2026-12-07'],
		['The chair should check in next week with an update', 'chair | 2026-11-27'],
		['Amara meeting Kofi next Friday', 'Amara | 2026-11-27'],
		["I'll look into it and get back to you on Monday", '- | 2026-11-23'],
		['On Monday, Tove, Amara, and I are going to discuss the lease', 'Tove, Amara | 2026-11-23'],
		['I should be able to post a draft on Saturday', '- | 2026-11-21'],
		['Anders has drafted the plan and Tove to submit on Monday', 'Tove | 2026-11-23'],
		['Doing outreach this week for speakers', 'speakers | 2026-11-20'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Will write a summary of tomorrow’s talk',
		'Look into it and get back to you on Monday',
		'This change will help us next week',
		'I will be seeing the sea on Monday',
		'We were seeing her on Monday',
		'Take snacks to the meeting tomorrow',
		'Taking notes in meetings all of next week',
		'Will migrate with Docker on Monday',
		'Can do follow-up work in the meeting next week',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});
