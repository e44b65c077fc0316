import { foundIn } from './found';

describe('Work that a person promises by name', () => {
	test.each([
		['Tove will draft the plan by Friday', 'Tove | 2026-11-20'],
		['Tove will complete it tomorrow', 'Tove | 2026-11-20'],
		['Tove and Kofi will look into it by Monday', 'Tove, Kofi | 2026-11-23'],
		['Tove Lind will give a talk on the fair next Friday', 'Tove Lind | 2026-11-27'],
		['Tove is giving a talk at the fair on Monday', 'Tove | 2026-11-23'],
		['Tove will also set up the room by Monday', 'Tove | 2026-11-23'],
		['Tove: will prepare the slides by Monday', 'Tove | 2026-11-23'],
		['Tove agreed to do it by the end of next week', 'Tove | 2026-11-27'],
		['Tove volunteered to lead the meeting next week', 'Tove | 2026-11-27'],
		['Tove to ask at the board meeting this Friday: okay?', 'Tove | 2026-11-20'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Tove will be in Rome on Friday',
		'Tove wants to draft the plan by Friday',
		'Tove was set to do it by Friday',
		'Prices will add up on Friday',
		'Applications will complete by Friday',
		'Tove will do a release on Friday',
		'Tove to send a patch on Friday',
		'Tove will write it up today',
		'If Tove will draft it by Friday',
		'Will Tove draft it by Friday?',
		'Tove agreed to be there on Friday',
		'Tove will look on Friday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('Any work that a person promises by name', () => {
	test.each([
		['Tove will tidy the shed on Friday', 'Tove | 2026-11-20'],
		['TL will translate the leaflet next week', 'TL | 2026-11-27'],
		['@tove will polish the poster on Monday', 'tove | 2026-11-23'],
		['Tove will work on the map by Friday', 'Tove | 2026-11-20'],
		['The hall is free. Tove will measure the stage on Monday, so bring a ladder', 'Tove | 2026-11-23'],
		['Northwind will inspect the roof by Friday', 'Northwind | 2026-11-20'],
		['Tove took the action item to call the printer on Monday', 'Tove | 2026-11-23'],
		['Kofi has the action to send the poster by Friday', 'Kofi | 2026-11-20'],
		['they will deliver the chairs by Friday', '- | 2026-11-20'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Tove will leave on Friday',
		'Tove will speak at the fair on Monday',
		'Tove will arrive by Friday',
		'Northwind will repaint its vans on Friday',
		'The roof will leak by Friday',
		'they will rest by Friday',
		'they will open on Friday',
		'Tove took the train to Rome on Friday',
		'Tove will probably be in Rome on Friday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('What a person is going to do, or has to do', () => {
	test.each([
		['Tove is going to repaint the sign by Monday', 'Tove | 2026-11-23'],
		['Tove will look at the roof next week', 'Tove | 2026-11-27'],
		['Tove needs to renew the permit by Monday', 'Tove | 2026-11-23'],
		['Kofi has to hand the keys over by Monday', 'Kofi | 2026-11-23'],
		['Kofi should count the chairs by Monday', 'Kofi | 2026-11-23'],
		['Kofi must measure the stage before Tuesday', 'Kofi | 2026-11-23'],
		['Tove offered to help with the flyer next week', 'Tove | 2026-11-27'],
		['The committee will approve the plan by Monday', 'committee | 2026-11-23'],
		["TL: I'll complete the plan by Monday", 'TL | 2026-11-23'],
		['TL: I will translate the poem by Monday', 'TL | 2026-11-23'],
		['@tove - update the list by Monday', 'tove | 2026-11-23'],
		['TL - complete the list by Monday', 'TL | 2026-11-23'],
		['TODO(tove): order the chairs by Monday', 'tove | 2026-11-23'],
		['Tove would like comments on the draft by Monday', 'Tove | 2026-11-23'],
		['They said a decision would be made by Monday', '- | 2026-11-23'],
		['Everyone to read the draft by Monday', '- | 2026-11-23'],
		['Draft the offer for Tove by Monday', 'Tove | 2026-11-23'],
		["Waiting on Tove's numbers, expected by Monday", 'Tove | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Tove needs to rest by Monday',
		'Tove should be back by Monday',
		'Tove should count the chairs on Monday',
		'The paint should dry by Monday',
		'The committee will grow by Monday',
		'I will translate the poem by Monday',
		'Tove would like a holiday by Monday',
		'Tove offered tea on Monday',
		'All to play for by Monday',
		'Book a table for Lisbon by Monday',
		'Draft the map by Monday',
		'Waiting for the rain to stop, expected by Monday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('A promise to turn to something', () => {
	test.each([
		["TL: glad to - I'll take a look next week", 'TL | 2026-11-27'],
		['Tove will have a quick look next week', 'Tove | 2026-11-27'],
		["TL: I'll try to set aside some time next week to read the poem", 'TL | 2026-11-27'],
		['TL: sounds good, next week should work well for me to check it', 'TL | 2026-11-27'],
		['TL: In my calendar for Monday afternoon to add my notes', 'TL | 2026-11-23'],
		['Kofi: will tidy the shed next week', 'Kofi | 2026-11-27'],
		['Kofi will call with the verdict on Monday', 'Kofi | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		"I'll take a look next week",
		'TL: took a look last week',
		'TL: next week works well',
		'TL: the calendar for Monday is full',
		'The shop will find time for all by Monday',
		'Kofi: will be away next week',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});

	it('leaves out who acts, below an action with a name', () => {
		expect(foundIn('- ACTION: Kofi: bring the ladder\n    - Will bring it along tomorrow')).toBe('Kofi | 2026-11-20');
		expect(foundIn('- ACTION: Kofi: bring the ladder\n    - Status: will paint it on Monday')).toBe(
			'Kofi | 2026-11-23',
		);
		expect(foundIn('- The ladder\n    - Will paint it on Monday')).toBe('nothing');
		expect(foundIn('- ACTION: Kofi: bring the ladder\n    - Will be there on Monday')).toBe('nothing');
	});
});

describe('What somebody asks for, or waits for', () => {
	test.each([
		['Kofi: wants the figures by Monday', 'Kofi | 2026-11-23'],
		['Kofi needs my passport by Monday', 'Kofi | 2026-11-23'],
		['Before Monday, can you read the second chapter?', '- | 2026-11-20'],
		['TL: could you please sign it by Monday', 'TL | 2026-11-23'],
		['Waiting for answers from the two schools, waiting until December 4', 'two schools | 2026-12-04'],
		['The plan is nearly there. Expect an email next week with the dates', '- | 2026-11-27'],
		['Check the list & discuss it with Kofi on Monday', 'Kofi | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Can you believe it is Monday?',
		'By Monday you can read it',
		'Where can you read it by Monday?',
		'Could you read the letter by Monday?',
		'The show is loud, waiting until December 4',
		'Q & A on Monday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('A promise in further words', () => {
	test.each([
		['his assistant Tove sends the link by Wednesday', 'Tove | 2026-11-25'],
		['[ ] warn Kofi before Monday', 'Kofi | 2026-11-20'],
		['I promised Tove two names by Wednesday', 'Tove | 2026-11-25'],
		['2026-11-18: spoke with Tove, follow up with her in 2 weeks', 'Tove | 2026-12-02'],
		['Siva confirmed a follow-up next week', 'Siva | 2026-11-27'],
		['Kofi wrote, still waiting for an answer from Tove, expected by Monday', 'Tove | 2026-11-23'],
		["I'm supposed to hear tomorrow", '- | 2026-11-20'],
		['Feedback to Tove before Monday', 'Tove | 2026-11-20'],
		['Tove call (tomorrow)', 'Tove | 2026-11-20'],
		['Book Tove call — Monday', 'Tove | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'2026-11-18: spoke with Tove',
		'Book staff meeting — Monday',
		'Legal call (tomorrow)',
		'Call tomorrow',
		'Proposed a follow-up next week',
		'We are supposed to know the way by Friday?',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('Work that a line gives to the person in front of it, or at its end', () => {
	test.each([
		['Kofi: create the list and send it round - Monday, 23 November', 'Kofi | 2026-11-23'],
		['Marco: wireframe by Monday, if not ready then Tove does it', 'Marco | 2026-11-23'],
		['Tove: report back from the board by Monday', 'Tove | 2026-11-23'],
		['Complete the application by Friday (Kofi)', 'Kofi | 2026-11-20'],
		['[ ] early next week, post the invite to the group (Kofi)', 'Kofi | 2026-11-24'],
		['[ ] Circulate it to the board (Monday; it was not sent before)', 'board | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Timeline: close by the end of November',
		'Weight: 75 kilos by Friday',
		'Kofi: closed the list by Friday',
		'Kofi: the list was ready by Friday',
		'Kofi: walk - Monday, 23 November',
		'Tove: before Monday, a walk',
		'Walk by the sea by Friday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('What all people of a group have to do', () => {
	test.each([
		['Everyone should comment on the text by Monday', '- | 2026-11-23'],
		['Everybody must vote by Monday', '- | 2026-11-23'],
		['All members need to read the draft by Monday', '- | 2026-11-23'],
		['All of the speakers are asked to read the draft by Monday', '- | 2026-11-23'],
		['All team leads have to read the draft by Monday', 'team leads | 2026-11-23'],
		['Everyone should comment by the end of this weekend', '- | 2026-11-22'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Everyone should be back by Monday',
		'Everyone should read more books',
		'Everyone is reading the draft until Monday',
		'All chairs need to be cleaned by Monday',
		'Not everyone needs to vote by Monday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('Plans, hopes and offers of a person', () => {
	test.each([
		['Kim plans to write the report next week', 'Kim | 2026-11-27'],
		['Kim is planning to paint the wall next week', 'Kim | 2026-11-27'],
		['Kim hopes to finish the report by Monday', 'Kim | 2026-11-23'],
		['Kim can do that by Monday', 'Kim | 2026-11-23'],
		['Kim will publish the list on Monday', 'Kim | 2026-11-23'],
		['The lawyers will have a draft by Monday', 'lawyers | 2026-11-23'],
		['The team will make the announcement on Monday', '- | 2026-11-23'],
		['They will make an offer next week', '- | 2026-11-27'],
		['Will announce the winners on Monday', '- | 2026-11-23'],
		['Have a version to the board by Monday', 'board | 2026-11-23'],
		['Tamsin said to call her on Monday', 'Tamsin | 2026-11-23'],
		['Go shopping with Tamsin on Monday', 'Tamsin | 2026-11-23'],
		['Joe will setup a call on Monday', 'Joe | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Kim hopes to paint the wall next week',
		'Kim plans to travel next week',
		'Kim can paint on Monday',
		'The plan is to paint the wall by Monday',
		'The shop will have a sale by Monday',
		'Kim made the announcement on Monday',
		'They make an offer each year, again on Monday',
		'Have to go to Lisbon by Monday',
		'Have the keys to hand by Monday',
		'Tamsin said to read books on Monday',
		'Go through the list with care on Monday',
		'Winners announced on Monday',
	])('%s is none', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});
