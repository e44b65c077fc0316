import { foundIn } from './found';

describe('What is a commitment to communicate', () => {
	test.each([
		['Send thank you note to Ana on Monday', 'Ana | 2026-11-23'],
		['Send out the invitation to members on Tuesday', '- | 2026-11-24'],
		['Send the draft to Kofi, Ana and Lee by Friday', 'Kofi, Ana, Lee | 2026-11-20'],
		['Send Kofi the draft, the map and the list by Friday', 'Kofi | 2026-11-20'],
		['Notify members by Monday', '- | 2026-11-23'],
		['Email the floor plan to Kofi next week', 'Kofi | 2026-11-23'],
		['Contact experts: November 24', 'experts | 2026-11-24'],
		["I'll let Kofi know on Monday", 'Kofi | 2026-11-23'],
		['Drop Kofi a line on Monday', 'Kofi | 2026-11-23'],
		["I'll give Kofi a call on Monday", 'Kofi | 2026-11-23'],
		['I owe Kofi an answer by Friday', 'Kofi | 2026-11-20'],
		['Kofi will get me a draft by Monday', 'Kofi | 2026-11-23'],
		['Will give Kofi a bell on Saturday', 'Kofi | 2026-11-21'],
		['Kofi is to shoot me the offer letter on Monday', 'Kofi | 2026-11-23'],
		['Said she would put the keys in the post on Monday', '- | 2026-11-23'],
		['I will make a call to Mrs. Ono on Monday', 'Mrs. Ono | 2026-11-23'],
		['text greta about dinner on Saturday', 'greta | 2026-11-21'],
		['Ask the glazier for a quote by Monday', 'glazier | 2026-11-23'],
		['Sita ji will revert by Monday', 'Sita ji | 2026-11-23'],
		['Me to intro Kofi to Lou next week', 'Kofi | 2026-11-23'],
		['They said to expect feedback next week', '- | 2026-11-27'],
		['Set up a call with Kofi and Ana on Monday', 'Kofi, Ana | 2026-11-23'],
		['Meeting with my thesis supervisor on Wednesday', 'thesis supervisor | 2026-11-25'],
		['Quick chat with Kofi tomorrow', 'Kofi | 2026-11-20'],
		['Talk with kofi about the lease next week', 'kofi | 2026-11-23'],
		['Ben will circle up with Robin next week', 'Ben | 2026-11-27'],
		['Jo will confirm with Toby this week', 'Jo | 2026-11-20'],
		['Will report back after the committee meeting on Monday', '- | 2026-11-23'],
		['Expected to hear back this week', '- | 2026-11-20'],
		['Quote expected within 48 hours', '- | 2026-11-20'],
		['An email to the volunteers will be sent next Monday', '- | 2026-11-23'],
		['Board meeting is on Friday, should get an answer then', '- | 2026-11-20'],
		['Reach out to Hudson if he does not reply by Thursday', 'Hudson | 2026-11-26'],
		["Ask again if we don't hear back by Thursday", '- | 2026-11-26'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Send a PR for the parser on Friday',
		'Lou to send a patch by Friday',
		'Lou will update the site this week',
		'Update Excel sheet by Friday',
		'Get back to work on Monday',
		'Come back on Tuesday for our next recipe',
		'Return to the office on Monday',
		'Next meeting date: January 6',
		'Call a vote on Friday',
		'Give it a month',
		'Check in at the hotel on Friday',
		'Schedule the planning call this week',
		'Ask a question on Monday',
		'Make a cake on Monday',
		'Get the car washed on Monday',
		'Put the keys on the table on Monday',
		'text files for Monday',
		'Had a call with Kofi about next week',
		'After the call with Kofi I sleep until Monday',
		'Lou will send the email, nothing to discuss this week',
		'No vote today, but we will definitely follow up',
		'Board meeting this week, let me know if you need anything',
		'The window will open next week. Write your abstract.',
		'Submit the tax form by Friday',
		'Lou is reverting to the old version on Monday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('What one asks for, mails or answers', () => {
	test.each([
		['Kofi: will ask for two helpers from the board next week', 'Kofi | 2026-11-27'],
		['will ask for comments on Monday', '- | 2026-11-23'],
		['Will ask at the club meeting tomorrow', '- | 2026-11-20'],
		['Trying to get Tove on the phone tomorrow', 'Tove | 2026-11-20'],
		['Need to get the landlord on the line by Monday', 'landlord | 2026-11-23'],
		["I'll mail the second letter on Monday", '- | 2026-11-23'],
		['Will schedule a budget call on Monday', '- | 2026-11-23'],
		['AB: Happy to meet on Monday', 'AB | 2026-11-23'],
		['The volunteers need to RSVP by Monday', 'volunteers | 2026-11-23'],
		['RSVP to Tove by Monday', 'Tove | 2026-11-23'],
		['I have to RSVP for the dinner by Monday', '- | 2026-11-23'],
		['supervisors need to RSVP attendance by Monday', 'supervisors | 2026-11-23'],
		['Need to RSVP to the wedding by Monday', '- | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test('a task is with the person after “with”, in small letters too', () => {
		expect(foundIn('- [ ] schedule a rehearsal with ilse on Monday')).toBe('ilse | 2026-11-23');
	});

	test.each([
		'RSVP here by Monday',
		'**2026-11-23**: Funding ask for a longer lease',
		'Funding ask for a longer lease on Monday',
		'Trying to get Tove on the bus tomorrow',
		'I got Tove on the phone on Monday',
		'Please RSVP to Tove by Monday',
		'RSVP requested by Monday',
		'RSVP on Meetup by Monday',
		'Will ask myself on Monday if it was worth it',
		'They will ask for your passport on Monday',
		'Will schedule posts for Monday',
		'Happy to see the sun on Monday',
		'Happy to meet on Monday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});
