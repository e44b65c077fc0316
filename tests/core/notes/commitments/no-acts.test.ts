import { foundIn } from './found';

describe('Words of communication without a commitment', () => {
	test.each([
		'They told me on Friday that they will call the printer',
		'I decided Friday that I should call Tove',
		'I was supposed to call Tove on Friday',
		'Tove left the meeting at 16:00 on Monday to see Kofi',
		'✅ Tove - Send Kofi the list by Friday',
		'Tove - Send Kofi the list by Friday. **Complete.** It is there',
		// Titles and compounds.
		'Soup and Sharing at 6 PM on Sunday at the hall',
		'Showed the User Messages panel, ready on Monday',
		'Writing Day on Sunday',
		'Prior Lakeside posts covered the fair of Monday, the next one is tomorrow',
		'The committee meets at 9 on Monday',
		'The next two SC calls on May 3',
		'Meeting opened with silence at 11:39, next on Monday',
		'Meet next week to begin a community garden',
		'Follow-up to the 6 August send, which had no response in 11 days',
		// Talks of now, sayings and habits.
		'We have a call with Kofi in 4 minutes',
		'Ask everybody but at the end of the day keep the takeaway',
		'Take notes and reply to Slack messages at the end of the day',
		// What is told, asked or hoped for in vain.
		'Held a fair on Monday and doing follow-up bits from it',
		'No word yet, had been hoping to hear back by Friday',
		'Can we set a limit on Friday to get a response from Kofi',
		'Will be focusing on the fair when I get back on the 6th',
		"If you don't hear back from me by Friday, write again",
		'Hopes to get back on this in the second half of the week',
		"I'm going to nudge us forward tomorrow",
		'Waiting for summer on Monday',
		'Tomorrow can get us to the end of the draft',
		'They told me it was sold on Monday',
		'She got back to me today about the desk',
		'They came back to us today with an offer for less',
		'I expected to hear from them by Friday',
		"Maybe I'll get an answer in three months",
		'A good candidate checks in with the recruiter after a week',
		'My sister has to ring her own dentist on Friday',
		// Events and things.
		'Get started with Tove: a guide - Dec 6',
		'In contact with a speaker for the fair, date in December to be confirmed',
		'We invite you to submit talks for the fair of December 10-15',
		'The labs have begun, and there will be a meeting at the end of November to show a plan',
		'Board meeting on Monday hopefully leads to good comments',
		'Invitation to WoodCon in August to give a talk',
		'Share price fell Monday',
		'On Monday at 7 PM Tove Lind and Kofi Mensah will present a webinar on wood',
		'Kim will be presenting the keynote on Monday',
		'Knowledge share this week made me glad',
		'Opening hours: Mon-Fri 9-5, call the desk',
		"I'll find out more on Monday about how it works",
		'We have a big decision to make on Sunday',
		"We'll be answering at least one of those questions on Monday",
	])('%s', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});

	test.each([
		['TODO Call Kofi on Monday', 'Kofi | 2026-11-23'],
		['Tove and Anders should meet on Monday', 'Tove, Anders | 2026-11-23'],
		['The team agreed to meet on Monday', '- | 2026-11-23'],
		['I can talk to Kofi if needed on Monday', 'Kofi | 2026-11-23'],
		['Davis and Tove should meet on Monday', 'Davis, Tove | 2026-11-23'],
		['tl + km to meet on Monday', 'tl, km | 2026-11-23'],
		["It will be brought up in next week's team meeting", '- | 2026-11-23'],
		['Tove will be meeting with a new contact tomorrow', 'Tove | 2026-11-20'],
		['Tove volunteered to follow up on Monday with a link', 'Tove | 2026-11-23'],
		['I get back to Kofi on Monday', 'Kofi | 2026-11-23'],
		['Get together with Kofi on Monday', 'Kofi | 2026-11-23'],
		['Contact Kofi on Monday', 'Kofi | 2026-11-23'],
		['They invited me to an interview and will call me on Monday', '- | 2026-11-23'],
		['Meeting tomorrow of the fair group to settle the rota', '- | 2026-11-20'],
		['Invitation to Kofi on Monday', 'Kofi | 2026-11-23'],
		['Share the list with Kofi on Monday', 'Kofi | 2026-11-23'],
		['A recruiter calls me on Monday', 'recruiter | 2026-11-23'],
		['I find out on Saturday if I have the job', '- | 2026-11-21'],
		["We'll find out by Friday", '- | 2026-11-20'],
		['I should get a phone call by Friday', '- | 2026-11-20'],
		['Emails will be sent by tomorrow', '- | 2026-11-20'],
		['Kofi will present the plan on Monday', 'Kofi | 2026-11-23'],
	])('%s is one', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});
});
