import { introductionsIn, readText } from './read';

/** Lines in the note of Lena Voss, and who leads to whom. */
const ROUNDABOUT: readonly (readonly [text: string, expected: string])[] = [
	// Where a name comes from.
	['Ring Lee Park. Number supplied by Dana', 'Dana > Lee Park'],
	['Name given by Dana: Lee Park', 'Dana > Lee Park'],
	['Tip from Dana: try Lee Park at the depot', 'Dana > Lee Park'],
	['Suggestion from Dana – get hold of Lee Park', 'Dana > Lee Park'],
	['Lunch with Lee Park (met thru Dana)', 'Dana > Lee Park'],
	['Lee Park got my number from Dana', 'Dana > Lee Park'],
	['Lee Park heard about me through Dana', 'Dana > Lee Park'],
	['Heard back from Lee Park: Dana passed him my CV', 'Dana > Lee Park'],
	['Emailed Lee Park on the strength of Dana’s tip', 'Dana > Lee Park'],
	['Called Lee Park because of Dana’s recommendation', 'Dana > Lee Park'],
	['At Dana’s insistence I am calling Lee Park', 'Dana > Lee Park'],
	['Dana -> Lee Park intro done', 'Dana > Lee Park'],
	// Fields of a note in short words.
	['Referral: Dana Whitfield. Recruiter: Lee Park', 'Dana Whitfield > Lee Park'],
	['Ref: Dana Whitfield, hiring manager: Lee Park', 'Dana Whitfield > Lee Park'],
	['Dana referred me in, contact = Lee Park', 'Dana > Lee Park'],
	// A talk that somebody found.
	['Dana fixed me up with a coffee with Lee Park', 'Dana > Lee Park'],
	['Dana wangled me ten minutes with Lee Park', 'Dana > Lee Park'],
	['Thanks to Dana I have half an hour with Lee Park', 'Dana > Lee Park'],
	['Dana is setting up a call with her, me and Lee Park', 'Dana > Lee Park'],
	['Dana would like me to meet her brother, Lee Park, and will set it up', 'Dana > Lee Park'],
	// Somebody who is close to them.
	['Dana’s cousin Lee can get me an interview at Harbour', 'Dana > Lee'],
	['Dana’s friend Lee will put in a good word', 'Dana > Lee'],
	['Lee Park, Dana’s old flatmate, has agreed to talk', 'Dana > Lee Park'],
	['Lee Park is a friend of Dana’s and will help me', 'Dana > Lee Park'],
	['Dana from choir: her niece Tess Byrne runs the desk, she’ll text her tonight', 'Dana > Tess Byrne'],
	['Dana says her boss Mr Quill will see me', 'Dana > Mr Quill'],
	['Dana told me Tess Byrne is hiring, call her', 'Dana > Tess Byrne'],
	['Dana handed my CV to the head of sales, a Dr. Quill', 'Dana > Dr. Quill'],
	['Dana gave my number to some guy named Lee Park', 'Dana > Lee Park'],
	['dana gave my number to a woman named tessa byrne', 'Dana > Tessa Byrne'],
	['@dana hooked me up with @lee on Slack', 'dana > lee'],
	// With or without the name.
	['Dana is fine w/ me mentioning her to Lee Park', 'Dana > Lee Park +'],
	['Dana said to say hello to Lee Park from her when I call him', 'Dana > Lee Park +'],
	['Dana asked that I not bring her up with Lee Park, but gave me his number', 'Dana > Lee Park -'],
];

/** Lines of the same words that lead nobody to anybody. */
const NOBODY: readonly string[] = [
	'Number supplied by the shop',
	'Tip from Dana: try the red door',
	'Suggestion from Dana: shorter meetings',
	'Lee Park got my parcel from Dana',
	'Heard back from Lee Park: Dana is away',
	'Called Lee Park because of Dana’s leave',
	'Dana -> Lee Park handover done',
	'Recruiter: Lee Park. Office: Dana',
	'Dana fixed me up with a new laptop',
	'Thanks to Dana I have half a day off with the kids',
	'Dana would like me to meet Lee Park',
	'Dana wants me to meet Lee Park and will be late',
	'Dana’s cousin Lee can swim',
	'Dana’s friend Lee will drive to Leeds',
	'Dana’s colleague Lee will send me the invoice',
	'Lee Park is a friend of Dana’s and plays chess',
	'Dana says her boss Mr Quill will retire',
	'Dana told me Tess Byrne is on leave',
	'Dana handed in my form to the desk',
	'Dana said to say hello to Lee Park',
	'Dana is fine with me leaving early with Lee Park',
	'Dana asked that I not bring her dog',
	'Dana’s brother Lee Park came by',
];

describe('introductions that are told in a roundabout way', () => {
	test.each(ROUNDABOUT)('“%s”: %s', (text, expected) => {
		expect(introductionsIn(text, 'Lena Voss').join(', ')).toBe(expected);
	});

	test.each(NOBODY)('reads no introduction in “%s”', (text) => {
		expect(readText(text, 'Lena Voss').introductions).toEqual([]);
	});
});

describe('words that a summary of a meeting has', () => {
	test.each([
		['- **[[Dana Whitfield]]**: Introduced by Dana', 'Dana Whitfield > Lena Voss'],
		['Next: await introduction from Dana', 'Dana > Lena Voss'],
		['Lee Park is head of pricing (referred by Dana)', 'Dana > Lee Park'],
		['Introduction to Lee Park came via Dana', 'Dana > Lee Park'],
	])('“%s”: %s', (text, expected) => {
		expect(introductionsIn(text, 'Lena Voss').join(', ')).toBe(expected);
	});

	test.each([
		'Dana brokered an introduction between Lee Park and Tom Reyes',
		'Tom’s introduction to Lee Park came via Dana',
		'Harbour was [[Lee Park]]’s second customer, introduced by [[Dana Whitfield]]',
		'Lee Park is running an audit (via Dana on Slack)',
		'Model of the draft: Opus 4.5, via Claude Max 5x subscription, in Claude Desktop',
	])('reads no introduction in “%s”', (text) => {
		expect(introductionsIn(text, 'Lena Voss').filter((each) => !each.endsWith('> Lena Voss'))).toEqual([]);
	});

	test('reads none in a table of sources without people', () => {
		const table =
			'| Claim | Source |\n| --- | --- |\n| Fees fall | Dana notes |\n| Fees rise | Second call with Dana |\n';
		expect(readText(table, null, {}, 'Fee sources.md').introductions).toEqual([]);
		expect(readText(table.replace('Dana notes', 'Dana'), null, {}, 'Fee sources.md').introductions).toEqual([]);
		expect(introductionsIn(table.replace('Dana notes', 'Dana'), 'Lena Voss')).toEqual(['Dana > Lena Voss']);
	});

	test('reads none to the name of a file', () => {
		const text = 'Dana made the introduction for the pitch.';
		expect(introductionsIn(text, null, {}, 'intro-call-lee-park-and-rail-ltd.md')).toEqual([]);
	});
});

describe('who came by way of whom', () => {
	it.each([
		['Ana Lind came to us through Lee Park.', 'Lee Park > Ana Lind'],
		['**[[Ana Lind]]**: Potential investor introduced by Lee Park', 'Lee Park > Ana Lind'],
		['Ana Lind from Northwind, who first came to me via [[Lee Park]], wants help', 'Lee Park > Ana Lind'],
		['Call Ruth Marsh (through whom I met Ana Lind)', 'Ruth Marsh > Ana Lind'],
		['Lee Park, through whom I was introduced to Ana Lind, has left', 'Lee Park > Ana Lind'],
	])('“%s” is %s', (text, expected) => {
		expect(introductionsIn(text)).toEqual([expected]);
	});

	it.each([
		'The parcel for Ana Lind came to me via Lee Park',
		'A letter from Ana Lind came to us through Lee Park',
		'Ana Lind came to me via email',
		'Ana Lind came to us through the front door',
		'Lee Park, through whom the order goes to Ana Lind',
	])('nobody by “%s”', (text) => {
		expect(introductionsIn(text)).toEqual([]);
	});
});

describe('somebody whom the user should meet', () => {
	it.each([
		[
			'Dana told us that a woman named Ana Lind at Northwind is someone we need to introduce Kestrel to',
			'Dana > Ana Lind',
		],
		['Dana says Ana Lind is someone I should meet', 'Dana > Ana Lind'],
		['Dana thought Ana Lind (their CFO) would be the person we need to talk to', 'Dana > Ana Lind'],
		['Dana will loop in Ana Lind', 'Dana > Ana Lind'],
	])('“%s” is %s', (text, expected) => {
		expect(introductionsIn(text)).toEqual([expected]);
	});

	it('is sent by the person of the note since', () => {
		expect(introductionsIn('Knows everyone. Has since sent Ana Lind my way.', 'Dana Whitfield')).toEqual([
			'Dana Whitfield > Ana Lind',
		]);
	});

	it.each([
		'Dana thinks Ana Lind is someone we should avoid',
		'Dana told us that Ana Lind is someone who should meet the board',
		'I told Dana Whitfield that Ana Lind is someone we should meet',
		'Dana would loop in Ana Lind',
	])('is not in “%s”', (text) => {
		expect(introductionsIn(text)).toEqual([]);
	});
});
