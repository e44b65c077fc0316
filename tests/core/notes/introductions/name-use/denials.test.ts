import { introductionsIn } from '../read';

/** What a note says of Mira, who told the user to call Omar. */
const DENIALS = [
	"I'm not allowed to mention her.",
	'Not allowed to use her name',
	'Not OK to mention her',
	"It isn't okay to use Mira's name.",
	"She doesn't think it is fine to mention her.",
	'She no longer wants me to mention her.',
	'She is not at all comfortable with me using her name',
	"I don't think I can use her name.",
	'She asked me not to say that she sent me.',
	"I mustn't tell him it came from her.",
	'She would prefer to remain anonymous.',
	'She wants to stay out of it.',
	"Don't tell her I got her number from Mira!",
	"“You didn't hear this from me.”",
	'Shouldn’t mention her',
	'I may not say she recommended me.',
	'No, I can not use her name.',
	'I can no longer mention her.',
	'Better not mention her',
	'no name-dropping!',
	'Under no circumstances can I use her name.',
	'I am not permitted to mention Mira.',
	"She wouldn't let me use her name.",
	'Asked whether I may mention her: better not.',
	'“May I mention you?” “I would rather you did not.”',
	'May I use her name? No.',
	'Use your name? Not really.',
	'She said I could mention her, then changed her mind.',
	'Mentioning her is not OK.',
	'Her name is off limits.',
	'Use of name: no',
	'Keep Mira out of it.',
	'Leave her name out.',
	'Under no circumstances mention her!',
	'No mention of Mira please.',
	'“He didn’t hear it from Mira.”',
	'I can write to him without mentioning her.',
	'It is fine to call, but not to mention her.',
];

describe('a name that must not be used', () => {
	it.each(DENIALS)('is read in “%s”', (words) => {
		expect(introductionsIn(`Mira suggested I call Omar Haddad. ${words}`)).toEqual(['Mira > Omar Haddad -']);
	});

	it.each(["but I'm not allowed to mention her", 'but please leave her name out', 'and no, I may not mention her'])(
		'is read at the end of a sentence: “%s”',
		(words) => {
			expect(introductionsIn(`Mira suggested I call Omar Haddad, ${words}.`)).toEqual(['Mira > Omar Haddad -']);
		},
	);
});
