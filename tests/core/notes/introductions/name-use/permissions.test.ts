import { introductionsIn } from '../read';

/** What a note says of Mira, who told the user to call Omar. */
const PERMISSIONS = [
	"She doesn't mind if I use her name.",
	'She has no objection to me mentioning her.',
	'No problem to mention her',
	'Can use her name ✅',
	'can mention Mira',
	'Use her name!',
	'(may use her name)',
	'She is happy to be mentioned.',
	'“By all means use my name”',
	'“Sure, mention me.”',
	'Name-dropping ok',
	'Mentioning her is fine.',
	'Using her name is no problem',
	'I do have permission to use her name.',
	'I have her OK to mention her.',
	'I’m allowed to mention her',
	'Use of name: yes',
	'May I mention your name? “Of course.”',
	'Asked if I can mention her - sure.',
	'ok to use name',
	'She wants me to mention her.',
	"She'd like me to mention her.",
	'I can mention her when I call.',
	'I may use her name if he asks.',
	'She let me use her name.',
	'Asked her, she is fine with me mentioning her.',
	'Checked with her, I may use her name.',
	'She insists that I use her name.',
	'I can mention her in my letter.',
	'I may use her name on the phone.',
	'I should say hello from her, she said.',
	'“Don’t hesitate to use my name.”',
];

describe('a name that may be used', () => {
	it.each(PERMISSIONS)('is read in “%s”', (words) => {
		expect(introductionsIn(`Mira suggested I call Omar Haddad. ${words}`)).toEqual(['Mira > Omar Haddad +']);
	});

	it.each([
		'and I may use her name',
		'and gave me permission to mention her',
		'happy to be named',
		'fine to mention her',
	])('is read at the end of a sentence: “%s”', (words) => {
		expect(introductionsIn(`Mira suggested I call Omar Haddad, ${words}.`)).toEqual(['Mira > Omar Haddad +']);
	});
});
