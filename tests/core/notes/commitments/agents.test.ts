import { foundIn } from './found';

describe('Who acts in a commitment', () => {
	test.each([
		// The user.
		["I'll ring Tamsin on Monday", 'Tamsin | 2026-11-23'],
		['I am going to email Priya tomorrow', 'Priya | 2026-11-20'],
		['Need to call the dentist on Tuesday', 'dentist | 2026-11-24'],
		["Don't forget to text Kofi on Saturday", 'Kofi | 2026-11-21'],
		['Plan to talk to Ravi next week', 'Ravi | 2026-11-23'],
		['TODO write to Fenella by Friday', 'Fenella | 2026-11-20'],
		['Reaching out to Noor on Monday', 'Noor | 2026-11-23'],
		["We're meeting with Ikram on Wednesday", 'Ikram | 2026-11-25'],
		['Will try and speak with Bo this Friday', 'Bo | 2026-11-20'],
		['Lena, Sam and I are going to discuss it on Monday', 'Lena, Sam | 2026-11-23'],
		['Maria asked me to call back on December 2', 'Maria | 2026-12-02'],
		['Maria did say to ring again on Monday', 'Maria | 2026-11-23'],
		['The recruiter said to check in again on Monday', 'recruiter | 2026-11-23'],
		["I've got to call Tamsin on Monday", 'Tamsin | 2026-11-23'],
		// An act that waits for its day.
		['Not calling Tamsin until Monday', 'Tamsin | 2026-11-23'],
		['Decided not to email the landlord until Monday', 'landlord | 2026-11-23'],
		["I won't call Priya before Monday", 'Priya | 2026-11-23'],
		["I'm not going to write to Priya until next week", 'Priya | 2026-11-23'],
		["I've decided not to call the school until tomorrow", 'school | 2026-11-20'],
		['My turn to write to Yusuf on Sunday', 'Yusuf | 2026-11-22'],
		["I'll try reaching out to Wim on Tuesday", 'Wim | 2026-11-24'],
		// Another person.
		['Tamsin will send the lease by Monday', 'Tamsin | 2026-11-23'],
		['Tamsin to send the lease by Monday', 'Tamsin | 2026-11-23'],
		['Tamsin promised to call on Monday', 'Tamsin | 2026-11-23'],
		['Tamsin Brooks plans to email Lou on Monday', 'Tamsin Brooks | 2026-11-23'],
		['Abel Reyes to call Lou on Monday', 'Abel Reyes | 2026-11-23'],
		['Lou Adams and Abel Reyes are going to talk to Priya on Friday', 'Lou Adams, Abel Reyes | 2026-11-20'],
		["Tamsin's going to ask her boss on Monday", 'Tamsin | 2026-11-23'],
		['Tamsin will contact the landlord on Monday', 'Tamsin | 2026-11-23'],
		['Tamsin sending out the invites next week', 'Tamsin | 2026-11-27'],
		['Tamsin Brooks sending Lou the lease on Monday', 'Tamsin Brooks | 2026-11-23'],
		['Members should email Lou by Monday', '- | 2026-11-23'],
		['The volunteers must email Lou by Monday', 'volunteers | 2026-11-23'],
		['They are seeing two more people and will let me know next week', '- | 2026-11-27'],
		['Lou is still deciding and will let me know on Monday', 'Lou | 2026-11-23'],
		['Priya and Omar will report back on Friday', 'Priya, Omar | 2026-11-20'],
		['Priya & Omar to share the notes by Friday', 'Priya, Omar | 2026-11-20'],
		['@lou to ping the agency on Tuesday', 'lou | 2026-11-24'],
		['The recruiter said she would email me on Monday', 'recruiter | 2026-11-23'],
		["Abel's manager will decide on Friday", "Abel's manager | 2026-11-20"],
		['HR to revert by Friday', 'HR | 2026-11-20'],
		['Asked Lou to send the file by Friday', 'Lou | 2026-11-20'],
		['Lou should be making contact this week', 'Lou | 2026-11-20'],
		['Lou may join us (will get back by Friday)', 'Lou | 2026-11-20'],
		['Lou (Kestrel & Vale) will let me know by Friday', 'Lou | 2026-11-20'],
		['Let Lou (the recruiter) know by Friday', 'Lou | 2026-11-20'],
		["Lou said she'd email by Friday", 'Lou | 2026-11-20'],
		// The user, with somebody whom the sentence names before.
		["Told Lou I'd call on Monday", 'Lou | 2026-11-23'],
		["Told Lou Adams that I'd send the figures on Monday", 'Lou Adams | 2026-11-23'],
		['Left Lou a message, call again on Monday', 'Lou | 2026-11-23'],
		['Left a voicemail for Lou, will call again on Monday', 'Lou | 2026-11-23'],
		['Lou is back on Monday, call then', 'Lou | 2026-11-23'],
		["Lou returns on Monday, so I'll email her then", 'Lou | 2026-11-23'],
		['Spoke to the agency, they will call next Monday', 'agency | 2026-11-23'],
		['Will ask again on Monday. (@rowan)', 'rowan | 2026-11-23'],
		['Will circulate a draft on Monday - MB', 'MB | 2026-11-23'],
		['Waiting to hear back from the auditors by Monday', 'auditors | 2026-11-23'],
		["Reach out to Hugo if Dina doesn't reply by Thursday", 'Hugo | 2026-11-26'],
		// A speaker in minutes.
		["KB: I'll share the figures on Monday", 'KB | 2026-11-23'],
		["KB: I'll talk to Lou on Monday", 'Lou | 2026-11-23'],
		['**Lou** - will send it round on Friday', 'Lou | 2026-11-20'],
		['_marlow:_ I can ping the printers tomorrow', 'marlow | 2026-11-20'],
		['[ines] Will reach out to Bo on Friday', 'ines | 2026-11-20'],
		['Committee: circulate the minutes by Friday', 'Committee | 2026-11-20'],
		['Tamsin action: ask Lou about the lease on Monday', 'Tamsin | 2026-11-23'],
		['Tamsin Brooks - TODO: ask Lou about the lease on Monday', 'Tamsin Brooks | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		"I won't call Tamsin on Monday",
		'Tamsin will not send anything by Monday',
		"You'll call Tamsin on Monday",
		'If you call Tamsin on Monday, bring the lease',
		'Could you call Tamsin on Monday?',
		'It will send a report on Monday',
		'The call with the press is on Monday',
		'Unable to reply this week',
		'Tried to call Tamsin on Monday, no luck',
		'Please reply to all by Friday',
		'Contact us by Friday to claim the discount',
		'Let us know by Friday if you would like to come',
		'Talk to you all next week!',
		'Thank you all for coming today',
		'Anyone want to host on Monday',
		'Going to finish the essay on Friday',
		'Will try to finish the essay on Friday',
		'Board Meetings to discuss the budget with Kofi on Friday',
		'Northwind Slides to send to Kofi by Friday',
		'Interview Questions to ask Lou on Friday',
		'Lou is back on Monday',
		'If Lou is back on Monday, call then',
		'Lou was back on Monday, we called then',
		'Video of Lou sending out invites on Monday',
		'Slides sending out on Monday',
		'Tools should send a report on Monday',
		'Members should bring cake on Monday',
		'Please be kind and let me know by Monday',
	])('%s is no commitment', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('The first word of a sentence', () => {
	test.each([
		['Started to plan the fair, will send the rota on Monday', '- | 2026-11-23'],
		['Registration: will send the form on Monday', '- | 2026-11-23'],
		['Sending the plan to the April panelists tomorrow. Promotion starts next week', 'April panelists | 2026-11-20'],
		['King’s college: (will prep with Tove on Monday)', 'Tove | 2026-11-23'],
		['Alfred to send the rota on Monday', 'Alfred | 2026-11-23'],
		['Kim: planning to talk to Anders next week', 'Anders | 2026-11-27'],
		['Kim: will talk to Anders next week', 'Kim | 2026-11-27'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});
});

test.each([
	['- Tove has said she will send the plan to Kofi on Monday', 'Tove | 2026-11-23'],
	['- ER said he will share the plan on Monday', 'ER | 2026-11-23'],
	["**Tove (3:48 PM):** Fine. I'll send the plan on Monday.", 'Tove | 2026-11-23'],
])('The name in front of what somebody says: %s', (text, meaning) => {
	expect(foundIn(text)).toBe(meaning);
});
