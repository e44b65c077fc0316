import { foundIn } from './found';

describe('Lines of minutes and daily notes', () => {
	test.each([
		["I'll get the May and June figures to you by Friday", '- | 2026-11-20'],
		['Mars to send Asha the first slides later this week', 'Mars | 2026-11-20'],
		['Pere will present tomorrow', 'Pere | 2026-11-20'],
		['Pere will be giving a presentation on Monday', 'Pere | 2026-11-23'],
		['#Asha to fix the form by tomorrow', 'Asha | 2026-11-20'],
		['Need to meet with Kaitlyn about this Tuesday', 'Kaitlyn | 2026-11-24'],
		['Need to meet with Kaitlyn Moss about this Tuesday', 'Kaitlyn Moss | 2026-11-24'],
		['Will do a sound check with Amber next week', 'Amber | 2026-11-23'],
		['Will meet with a subset of the board on Friday', 'board | 2026-11-20'],
		['Will meet with some of [[Asha Rao]] and [[Tove Lind]] on Friday', 'Asha Rao, Tove Lind | 2026-11-20'],
		['He plans to meet with a few leaders next week', '- | 2026-11-27'],
		["He said he will send more over when he's back in town on Wednesday", '- | 2026-11-25'],
		["Kim will share the draft once she's back on Monday", 'Kim | 2026-11-23'],
		['@asha we really need to talk about this tonight', 'asha | 2026-11-19'],
		['@asha we need to talk about this on Friday', 'asha | 2026-11-20'],
		['Dawn to share the outline of the series -> async by Friday', 'Dawn | 2026-11-20'],
		['Mon: full day but have a call with Marcus', 'Marcus | 2026-11-23'],
		["Awaiting Asha's confirmation of the room by Friday", '- | 2026-11-20'],
		['I&#8217;ll call her tomorrow', '- | 2026-11-20'],
		['Asha confirmed a follow‑up next week', 'Asha | 2026-11-27'],
		["I'll ring Eddie with a price on Tuesday", 'Eddie | 2026-11-24'],
		['She undertook to let me have the sheet by Wednesday', '- | 2026-11-25'],
		['Gary gona text me on Tuesday', 'Gary | 2026-11-24'],
		['Meet with Carlos Ruiz Jr. tomorrow to sign', 'Carlos Ruiz Jr | 2026-11-20'],
		['Kim: monthly budget by Monday', 'Kim | 2026-11-23'],
		['Kim & Lee: complete the deck by Monday', 'Kim, Lee | 2026-11-23'],
		['Kim/Lee: budget review meeting (Monday)', 'Kim, Lee | 2026-11-23'],
		['Kim: Rosa consultation (Monday) - the lease', 'Kim | 2026-11-23'],
		['Asha Rao discovery call (Monday)', 'Asha Rao | 2026-11-23'],
		['Schedule follow-up meeting for next week', '- | 2026-11-23'],
		["Kim: let's meet next week for a review", 'Kim | 2026-11-23'],
		["Please add notes and let's have a meeting next week", '- | 2026-11-23'],
		['eP to send the demo to Kim on Monday', 'eP | 2026-11-23'],
		['Will ask Roberts tomorrow if there is anything we need to hand in', 'Roberts | 2026-11-20'],
		['Goal to send the draft to Dr. Asha by Friday', 'Dr. Asha | 2026-11-20'],
		['finally scheduled meeting with Asha Rao tomorrow at 2', 'Asha Rao | 2026-11-20T14:00'],
		['Planned update meeting with Asha for Monday.', 'Asha | 2026-11-23'],
		['The group will meet with Dr. Asha to discuss it on Monday', 'Dr. Asha | 2026-11-23'],
		['Website: send Asha the draft by Friday', 'Asha | 2026-11-20'],
		['Will call Asha Friday<br>', 'Asha | 2026-11-20'],
		['Chased the attorney, will call her attorney on Friday', 'attorney | 2026-11-20'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		['a month that is a day', "I'll get May 5 right for you by heart"],
		['a thing whose name ends in s', 'Slides to finish by Friday'],
		['a presentation at an event', 'Kim will present at the fair on Friday'],
		['a tag of a kind', '#Draft to fix by tomorrow'],
		['a topic with a day', 'Need to talk with Kaitlyn about Tuesday'],
		['a check without a person', 'Will do a sound check next week'],
		['a part of a thing', 'Will meet with a subset of rules on Friday'],
		['an absence without an act', "He's back in town on Wednesday"],
		['a talk that is going on', 'We need to talk about this tonight'],
		['a thing that is updated', 'Update EIPIP with numbers on Friday'],
		['what one lets happen', 'Let me have a look on Friday'],
		['a weekly call', 'Weekly call with Kim on Monday'],
		['a unit', 'pH to test on Monday'],
		['a topic in front of brackets', 'Agenda: budget review meeting (Monday)'],
		['a thing after a dash', 'Rested a lot -> back by Friday'],
		['a thing whose name is a verb', 'Share sessions delayed to Monday'],
		['a call that is cancelled', 'Cancelling the board call next week'],
		['a title', 'Follow up items for Monday'],
		['a day that heads other days', 'Mon: full day, Tue: coffee'],
	])('leaves %s alone', (_, text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});

	test('takes no verb after “to” for a person', () => {
		expect(foundIn('- Return the lease, send the copy to sign on Friday')).toBe('- | 2026-11-20');
	});

	test('find a row whose next step is only a day', () => {
		const rows = ['| Kofi | waiting |', '| Fatou | 24 Nov |'];
		expect(foundIn(['| Name | Next step |', '|---|---|', ...rows].join('\n'))).toBe('Fatou | 2026-11-24');
	});
});
