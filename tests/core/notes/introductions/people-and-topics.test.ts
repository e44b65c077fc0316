import { introductionsIn, unsureIn } from './read';

/** The title of a note without properties, a line in it, and who leads to whom. */
const IN_NOTES: readonly (readonly [path: string, text: string, expected: string])[] = [
	['Lee Park.md', 'Introduced to me by Dana Whitfield', 'Dana Whitfield > Lee Park'],
	['Lee Park.md', 'Dana Whitfield introduced us', 'Dana Whitfield > Lee Park'],
	['Lee Park.md', 'Introduced me to Tom Reed', 'Lee Park > Tom Reed'],
	['People/wulfric.md', 'We met through Dana', 'Dana > wulfric'],
	['People/wulfric.md', 'Introduced me to Tom Reed', 'wulfric > Tom Reed'],
	['wulfric.md', '- a [[person]].\n\t- Dana Whitfield introduced us', 'Dana Whitfield > wulfric'],
	['wulfric.md', '# Wulfric\n\n- A [[friend]] from the choir\n- met him through Dana', 'Dana > wulfric'],
	['Log.md', '- [[Dana Whitfield]]\n\t- introduced me to Lee Park', 'Dana Whitfield > Lee Park'],
	[
		'Log.md',
		'- push [[Dana Whitfield]] == [[dw]]\n  - introduced me to [[lee park]]: a letter',
		'Dana Whitfield > lee park',
	],
	[
		'Talks/Interview Notes.md',
		'Lee Park\n\nRuns a ferry, formerly of Northwind\nIntroduced by Dana Whitfield',
		'Dana Whitfield > Lee Park',
	],
];

/** Lines that name people and topics together. */
const NAMED: readonly (readonly [text: string, expected: string])[] = [
	['Dana introduced me to [[Lee Park]], [[Wulfric]] and Tom', 'Dana > Lee Park, Dana > Wulfric, Dana > Tom'],
	['Lee Park, suggested by Dana', 'Dana > Lee Park'],
	['[[Lee Park]] recommended by [[Dana Whitfield]]', 'Dana Whitfield > Lee Park'],
	['Met [[wulfric]] on the night train via [[Dana Whitfield]]', 'Dana Whitfield > wulfric'],
	['Luckily Dana introduced me to Lee Park', 'Dana > Lee Park'],
	["Dana walked me over to Lee Park's desk", 'Dana > Lee Park'],
];

/** The title of a note, and a line in it that introduces nobody, or only somebody whom the vault knows. */
const TOPICS: readonly (readonly [path: string, text: string])[] = [
	['Fleet pricing.md', 'Introduced to me by Dana Whitfield'],
	['Fleet pricing.md', 'Introduced me to Lee Park'],
	['Harbour days.md', 'Heard of it through Dana Whitfield'],
	['Interview Notes.md', 'Introduced by Dana Whitfield'],
	['wulfric.md', '- a [[tool]] for choirs\n- Dana Whitfield introduced us'],
	['Log.md', 'Dana introduced me to [[standing desks]], [[Lee Park]]'],
	['Fleet pricing.md', '- Harbour days of [[Dana Whitfield]]\n\t- introduced me to Lee Park'],
	['Fleet pricing.md', 'A day with Lee Park\n\nIntroduced by Dana Whitfield'],
];

/** Lines that introduce nobody: things that somebody suggested, and words that are no names. */
const NONE: readonly string[] = [
	'[[Fleet pricing]] suggested by [[Dana Whitfield]]',
	'[[Lee Park]] recommended by [[Mechanical Owl]]',
	'[[Empty Trains]] recommended by [[Dana Whitfield]]',
	'[[What is a Slow River]] recommended by [[Dana Whitfield]]',
	'[[Dana]] recommended https://example.org/rail by [[Lee Park]]',
	'I (Ana) called her twice, told Dana, and she suggested I text her',
	'Luckily, at the fair I met a friend who then introduced me to their buyer, Lee',
	"Dana introduced me to Lee's team",
	"Dana introduced me to Linden's Slow Rivers",
	"Dana introduced me to Lee Park's writing",
];

describe('introductions among people and topics', () => {
	it.each(IN_NOTES)('reads in “%s” “%s”', (path, text, expected) => {
		expect(introductionsIn(text, null, {}, path).join(', ')).toBe(expected);
	});

	it.each(NAMED)('reads “%s”', (text, expected) => {
		expect(introductionsIn(text).join(', ')).toBe(expected);
	});

	it.each(TOPICS)('takes the topic for no person in “%s” “%s”', (path, text) => {
		const topic = /standing desks/.test(text) ? 'standing desks' : path.replace('.md', '');
		expect(introductionsIn(text, null, {}, path).join()).not.toContain(topic);
	});

	it('leaves somebody with a nickname to what the vault knows', () => {
		expect(unsureIn('Met [[zeph]] thanks to [[wulfric]]')).toEqual(['wulfric > zeph (by)']);
		expect(unsureIn('- [[push]] [[wulfric]]\n\t- introduced me to Lee Park')).toEqual(['wulfric > Lee Park (by)']);
	});

	it('leaves a topic above an item to what the vault knows', () => {
		const text = '- [[Slow Rivers]]\n\t- introduced me to Lee Park';
		expect(introductionsIn(text)).toEqual([]);
		expect(unsureIn(text)).toEqual(['Slow Rivers > Lee Park (by)']);
	});

	it.each(NONE)('reads no introduction in “%s”', (text) => {
		expect(introductionsIn(text)).toEqual([]);
	});
});

describe('who was introduced, behind what they work for', () => {
	const own = (text: string, properties = {}) => introductionsIn(text, null, properties, 'People/Tom Reyes.md');

	it.each([
		[
			'He was one of our first advisors for [[Kestrel]], introduced through Dana Whitfield.',
			'Dana Whitfield > Tom Reyes',
		],
		['She is a friend of [[Ana Lind]], introduced by Dana Whitfield.', 'Dana Whitfield > Tom Reyes'],
		['Used to run sales for Kestrel, introduced by Dana Whitfield.', 'Dana Whitfield > Tom Reyes'],
		['Talked with Ana Lind, introduced by Dana Whitfield.', 'Dana Whitfield > Ana Lind'],
		['He sails with Ana Lind (introduced by Dana Whitfield).', 'Dana Whitfield > Ana Lind'],
	])('“%s” is %s', (text, expected) => {
		expect(own(text)).toEqual([expected]);
	});

	it('is the person of a note of their own that lists others', () => {
		expect(own('- Introduced by Dana Whitfield', { people: ['Ana Lind', 'Lee Park'] })).toEqual([
			'Dana Whitfield > Tom Reyes',
		]);
	});

	it('may have a title with the surname first', () => {
		expect(introductionsIn('Was introduced to me by Dana Whitfield.', null, {}, 'Lind, Ana.md')).toEqual([
			'Dana Whitfield > Lind, Ana',
		]);
	});
});

describe('the host of a party', () => {
	it.each([
		['Dinner at Gwen Hollis’s place. She introduced me to Lee Park.', ['Gwen Hollis > Lee Park']],
		['Supper with Gwen Hollis. She introduced me to Lee Park.', ['Gwen Hollis > Lee Park']],
		['Dinner was late. She introduced me to Lee Park.', []],
	])('“%s” is %j', (text, expected) => {
		expect(introductionsIn(text)).toEqual(expected);
	});
});

describe('quoted words of somebody about themselves', () => {
	it.each([
		'"Dana introduced me to Lee Park, and we founded a choir," the singer said.',
		'The singer said “Dana introduced me to Lee Park and I stayed”.',
	])('lead the user to nobody: %s', (text) => {
		expect(introductionsIn(text)).toEqual([]);
	});

	it.each(['Dana: “happy to introduce you to Lee Park”', 'The "quiet" Dana introduced me to Lee Park'])(
		'are not %s',
		(text) => {
			expect(introductionsIn(text)).toEqual(['Dana > Lee Park']);
		},
	);
});
