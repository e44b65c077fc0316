import { foundIn } from '../found';

describe('A person named before', () => {
	test.each([
		// The subject or object of the sentence before, for a pronoun.
		[
			'The editor at the press, a friend, likes my plan. She will be sending it to Kofi by Monday',
			'editor | 2026-11-23',
		],
		[
			'I sent a note to the HR rep. She replied that the buyer is away. She said she would let me know by Monday',
			'HR rep | 2026-11-23',
		],
		[
			'Tove called the printers to book a slot. Both parties agreed. He expects to receive a quote by Monday',
			'Tove | 2026-11-23',
		],
		['Lunch with my agent Noor. She will call me on Monday', 'Noor | 2026-11-23'],
		[
			'Rita had to leave, but I got a call from our social worker so she cannot come. She will write to me by Monday',
			'social worker | 2026-11-23',
		],
		[
			'Nora, the woman I spoke to, is busy. She said not to worry if I hear nothing back before Dec 8',
			'Nora | 2026-12-07',
		],
		['Talks with Meadow.js look good, will probably meet with them again tomorrow', 'Meadow.js | 2026-11-20'],
		[
			'Wrote to the archive; a Mr. Frost there offered to look at it. I am meeting him on Monday',
			'Mr. Frost | 2026-11-23',
		],
		['Lunch with Ines from Meadowbank. Promised to send her the plan by Monday', 'Ines | 2026-11-23'],
		['The agent, a guy named Cole, rang about a flat. I should hear from him by Monday', 'agent | 2026-11-23'],
		['TB was late but kind. He wants me to talk to the printers on Monday', 'TB | 2026-11-23'],
		['Amara and I will finish the map and send it to the printers on Monday', 'Amara | 2026-11-23'],
		['Tove and Amara met the architect. He will send the plan on Monday', 'architect | 2026-11-23'],
		["Kofi's report is late again - I need to speak to him on Monday", 'Kofi | 2026-11-23'],
		['Tove offered to introduce me to Noor at the mill. Should hear from her by Monday', 'Noor | 2026-11-23'],
		['Left a message for the clinic, they should call back on Monday', 'clinic | 2026-11-23'],
		['- [ ] Send the leaflet for approval by Rita before Monday', 'Rita | 2026-11-20'],
		['Their recruiter, Noor, will send the times on Monday', 'Noor | 2026-11-23'],
		["The builder's assistant texted. I should call her on Monday", "builder's assistant | 2026-11-23"],
		// Who was in touch, where a talk names nobody.
		['Boss just rang (she was away). We are going to chat tomorrow', 'Boss | 2026-11-20'],
		["Ines Roth's student Abdou stopped by my desk to ask for help. We will meet on Monday", 'Abdou | 2026-11-23'],
		['Reply to Nerys to set up a time. Meeting tomorrow to plan the fair', 'Nerys | 2026-11-20'],
		// From whom an answer is awaited.
		[
			'Still at my desk. For the recruiter at the mill has not rung. I am not supposed to hear until tomorrow',
			'recruiter | 2026-11-20',
		],
		['I wrote to the registrar. I should hear back by Monday', 'registrar | 2026-11-23'],
		// Somebody in the same clause.
		['Ann Frost has agreed to go to the meeting on Monday to ask for a wall', 'Ann Frost | 2026-11-23'],
		['Send the leaflet on Monday to be checked by Tove', 'Tove | 2026-11-23'],
		['Tentative 9th December meeting to discuss the lease with Kofi', 'Kofi | 2026-12-09'],
		["I'm giving my co-authors until Friday, and I'm giving my boss to get back to me by Monday", 'boss | 2026-11-23'],
		['My prof will send the paper by Monday', 'prof | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(text)).toBe(meaning);
	});

	test.each([
		['where two fit', 'I had lunch with Tove and Rita. She will call me on Monday', '- | 2026-11-23'],
		['where only several people fit', 'I spoke to the students. She will call me on Monday', '- | 2026-11-23'],
		['where only a thing comes before', 'Job interview was today. She will call me on Monday', '- | 2026-11-23'],
		['who is spoken to', 'Thanks, Tove. Rain again, will call on Monday', '- | 2026-11-23'],
		["whose name is only a possessor's", "Saw Kofi's garden. She will call me on Monday", '- | 2026-11-23'],
		['who was not in touch', 'Tove sang well. Meeting tomorrow to plan the fair', '- | 2026-11-20'],
	])('is nobody %s', (_, text, meaning) => {
		expect(foundIn(text)).toBe(meaning);
	});
});
