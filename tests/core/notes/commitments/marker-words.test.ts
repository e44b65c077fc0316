import { foundIn } from './found';

describe('A marker word anywhere in a line, with a person and a day, is found', () => {
	test.each([
		['Tove 11/25 f/u', 'Tove | 2026-11-25'],
		['Tove Lind f/u Wednesday', 'Tove Lind | 2026-11-25'],
		['Tove, fu 24/11', 'Tove | 2026-11-24'],
		['Tove (Kestrel) f/up 24 Nov', 'Tove | 2026-11-24'],
		['Kestrel / Tove / follow-up 24 Nov', 'Tove | 2026-11-24'],
		['24/11 touch base with Tove', 'Tove | 2026-11-24'],
		['25 Nov circle back with Tove', 'Tove | 2026-11-25'],
		['Tove said to check back with her on Tuesday', 'Tove | 2026-11-24'],
		['Tove suggested I circle back on Tuesday', 'Tove | 2026-11-24'],
		['Tove recommended that I email her on Tuesday', 'Tove | 2026-11-24'],
		['Add a reminder to call Tove on Tuesday', 'Tove | 2026-11-24'],
		['Mon: F/U Tove', 'Tove | 2026-11-23'],
		['11/23 f/u Tove Lind', 'Tove Lind | 2026-11-23'],
		['Set a calendar reminder to follow up with Tove Tuesday', 'Tove | 2026-11-24'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Met Fu Wei on Tuesday',
		'F/u questions are due Monday',
		'The follow-up rate is 40% by Dec 1',
		'I would recommend I guess a walk on Monday',
		'3/4 touch screens by Monday',
	])('but not in %s', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

test.each(['Knee follow-up Dec 3', 'Dental follow-up Dec 3'])('%s is with nobody', (text) => {
	expect(foundIn(`- ${text}`)).toBe('- | 2026-12-03');
});

describe('Behind a log, the next call is found', () => {
	test.each([
		['LVM 11/18 for Tove, c/b 11/25 9a', 'Tove | 2026-11-25T09:00'],
		['LVM Tove 11/17 - cb 11/24 2p', 'Tove | 2026-11-24T14:00'],
		['VM for Tove 11/17, retry 11/24', 'Tove | 2026-11-24'],
		['Kofi - LVM Wed, trying again Fri', 'Kofi | 2026-11-20'],
		['called Tove, VM, call again Tue', 'Tove | 2026-11-24'],
		['Tove LVM 11/18, call back 11/24', 'Tove | 2026-11-24'],
		['left Tove a voicemail. Call Tue if nothing.', 'Tove | 2026-11-24'],
		['Emailed Tove, no reply, email again Monday', 'Tove | 2026-11-23'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'F | - I plan to catch up with some things this weekend',
		'Retry the upload on Monday',
		'VM broke, retry the build on Monday',
		'Trying again on Monday to fix the boiler',
		'Left the house. Ring road closed Tuesday.',
	])('but not in %s', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('More ways to be in touch', () => {
	test.each([
		['loop back with Tove on Friday', 'Tove | 2026-11-20'],
		['hit up Tove next week', 'Tove | 2026-11-23'],
		['Buzz Tove Monday morning', 'Tove | 2026-11-23'],
		['bug Tove on Monday about the form', 'Tove | 2026-11-23'],
		['LinkedIn msg to Tove on Monday', 'Tove | 2026-11-23'],
		['InMail Tove Lind by Friday', 'Tove Lind | 2026-11-20'],
		['Facetime Tove Sunday 5pm', 'Tove | 2026-11-22T17:00'],
		['vid call Tove Monday', 'Tove | 2026-11-23'],
		['vid call with Tove Monday', 'Tove | 2026-11-23'],
		['Decision from Tove Friday', 'Tove | 2026-11-20'],
		['Omar, FU 11/24', 'Omar | 2026-11-24'],
		['cb 555 0142 on Monday', '- | 2026-11-23'],
		['Tove says expect a call Friday', 'Tove | 2026-11-20'],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});

	test.each([
		'Follow-up X-ray on Dec 2',
		'Follow-up CT scan on Dec 2',
		'call 555-0142 Monday',
		'Bug fixes due Monday',
		'Bug bash on Friday',
		'Buzz words by Monday',
		'Loop back the cable on Monday',
		'Hit the gym on Monday',
		'Email from Tove Tue',
		'Feedback from Tove Tue was kind',
		'Feedback from customers Monday',
	])('but not %s', (text) => {
		expect(foundIn(`- ${text}`)).toBe('nothing');
	});
});

describe('The person of a role', () => {
	test.each([
		["ring the dentist's PA, Tove, on Monday", 'Tove | 2026-11-23'],
		['call the recruiter, Tove, on Monday', 'Tove | 2026-11-23'],
		["text dad's friend Kofi on Sunday", 'Kofi | 2026-11-22'],
		["text dad's friend on Sunday", "dad's friend | 2026-11-22"],
	])('%s', (text, meaning) => {
		expect(foundIn(`- ${text}`)).toBe(meaning);
	});
});
