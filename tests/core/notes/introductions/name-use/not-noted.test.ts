import { introductionsIn } from '../read';

/** What a note says of Mira, who told the user to call Omar, by what makes it no answer. */
const NEITHER: Readonly<Record<string, readonly string[]>> = {
	'a hope or a guess': [
		'I hope I can mention her.',
		"Let's hope she is fine with me using her name",
		'Maybe I may use her name.',
		'Perhaps I can mention her',
		'I assume I may mention her.',
		'I guess I can use her name',
		'Probably I may mention her, will ask.',
		'I think I may use her name – double check!',
		'I doubt I can mention her.',
		'Hopefully she is OK with me mentioning her.',
		'She might be fine with me using her name.',
		'I would like to use her name.',
		'With a little luck I may mention her.',
		'Asked her to let me use her name.',
	],
	'a condition': [
		'Once I may use her name, I will write.',
		'As soon as I can mention her, call.',
		'Unless I may mention her, I write.',
		'Supposing I may use her name',
		'Provided I can use her name.',
		'If she agrees, I may use her name.',
		'I may mention her only after she has spoken to him.',
		'I may use her name, but not before Friday.',
		'I may mention her from March on.',
		'I can use her name as of next week.',
		'Before I may mention her she has to ask her firm.',
		'After Friday I may use her name.',
		'Wait until she confirms that I may mention her.',
		'I may use her name if her boss agrees.',
	],
	'a question': [
		'Waiting for her to say I may mention her',
		'To ask: fine to mention her',
		'TODO: ok to use her name',
		'Next steps: permission to use her name',
		'Q: may I mention her',
		'Would she be OK with me using her name?',
		'I do not know if I may use her name.',
		'Not sure whether I can mention her',
		"She hasn't said I may use her name.",
		"She'll let me know if I can mention her.",
		'Can I mention her? no answer yet',
		'“May I use your name?” She will think about it.',
		'Asked if I can use her name: yes, but only with her OK in writing.',
		'Use of name: ask',
		'- [ ] get permission to mention her',
	],
	'a plan or a report': [
		"I didn't mention her.",
		"I'd like to mention her.",
		'I will mention her blog.',
		'She may use my name for the reference.',
		'Omar may mention her.',
		'I need permission to use her name.',
		"Don't need to mention her.",
		'No need to keep her anonymous.',
		'I could mention her.',
		'I asked to use her name.',
	],
	'another person': [
		'Her boss is fine with me mentioning him.',
		'Her sister said I may use her name.',
		"Omar's boss said I may use his name.",
		'My friend lets me use her name.',
	],
};

describe.each(Object.entries(NEITHER))('%s', (_, lines) => {
	it.each(lines)('is no answer: “%s”', (words) => {
		expect(introductionsIn(`Mira suggested I call Omar Haddad. ${words}`)).toEqual(['Mira > Omar Haddad']);
	});
});
