import { introductionsIn, unsureIn } from './read';

/** Lines that look as if somebody led the user to somebody, with what is there instead. */
const NOBODY: readonly (readonly [string, readonly string[]])[] = [
	[
		'a title',
		[
			'Tom Reyes keeps introducing me to Robin Ames and the Lamps of Leeds',
			'Dana introduced me to Hugo Lind and the Amber Canal last year',
			'Dana introduced me to Zeno and the Craft of Harbor Pilots',
			'Dana introduced me to the novel Anna Lind',
			'Dana introduced us to the tales of Anna Lind',
			'Tom Reyes connected me with the ideas of Anna Lind',
		],
	],
	[
		'somebody unnamed who acts in a clause of their own',
		[
			'Then Brexit came, and a friend introduced me to Lee Park, the founder of a yard',
			'When Lockdown ended, a former colleague put me in touch with Lee Park',
			'Dana moved away, and a neighbor introduced me to Lee Park',
			'Dana was ill and her assistant put me in touch with Lee Park',
			'After Brexit one of our advisors connected me with Lee Park',
			'I met Dana at a fair, and the organizer introduced us',
			'Dana had left, but the old owner will introduce me to Lee Park',
		],
	],
	[
		'a place',
		[
			'On Friday Dana took me to Myrtle for a late meal',
			'Dana brought me to Rosa for lunch',
			'Tom Reyes took me to Alfonso last night',
			'Dana took me over to Myrtle for dinner',
			'Dana suggested I visit Chelsea on Sunday',
			'Dana said I should go to Austin and see',
		],
	],
	[
		'a firm or an office',
		[
			'Dana suggested I talk to Human Resources',
			'Dana suggested I look up Austin Freight',
			'Dana put me in touch with Michael Page',
			'Dana referred me to Robert Half',
			'Robert Walters put me in touch with Lee Park',
			'Lee Park (via Morgan McKinley)',
		],
	],
	[
		'a sentence behind the colon',
		[
			'Dana’s suggestion: Hugo Lind observed that trams are slow',
			"Dana's tip: Anna Lind said that play is work",
			"Dana's suggestion: Lee Park once wrote a book on it",
		],
	],
];

describe.each(NOBODY)('%s leads the user to nobody', (_, lines) => {
	test.each(lines)('“%s”', (text) => expect([...introductionsIn(text), ...unsureIn(text)]).toEqual([]));
});

test.each([
	['Dana introduced me to Lee Park and the Head of Sales', 'Dana > Lee Park'],
	['Dana introduced me to Lee Park and the Board of Northwind', 'Dana > Lee Park'],
	['Dana introduced me to Lee Park and the team', 'Dana > Lee Park'],
	['Dana, an old friend, introduced me to Lee Park', 'Dana > Lee Park'],
	['Dana and a friend introduced me to Lee Park', 'Dana > Lee Park'],
	['Dana, a friend of Tom, introduced me to Lee Park', 'Dana > Lee Park'],
	['Dana is back from Leeds, and introduced me to Lee Park', 'Dana > Lee Park'],
	['Dana saw the owner and the team and introduced me to Lee Park', 'Dana > Lee Park'],
	['Dana called, and she introduced me to Lee Park', 'Dana > Lee Park'],
	['My friend Dana introduced me to Lee Park', 'Dana > Lee Park'],
	['Dana took me to see Lee Park', 'Dana > Lee Park'],
	['Dana walked me over to Lee Park', 'Dana > Lee Park'],
	["Dana's suggestion: Lee Park", 'Dana > Lee Park'],
	["Dana's suggestion: call Lee Park", 'Dana > Lee Park'],
	["Dana's tip: Lee Park at Northwind", 'Dana > Lee Park'],
])('but somebody does: “%s”', (text, expected) => expect(introductionsIn(text)).toEqual([expected]));

describe('the value of a property that is no name leads to nobody', () => {
	test.each([true, false, 3, 'yes', 'No', 'n/a', 'none', 'unknown', '2026-11-19', [true], ['yes', 'no']])(
		'%j',
		(value) => {
			for (const property of ['referral', 'referred-by', 'introduced-by', 'via']) {
				expect(introductionsIn('Coffee.', 'Lee Park', { [property]: value })).toEqual([]);
				expect(unsureIn('Coffee.', 'Lee Park', { [property]: value })).toEqual([]);
			}
		},
	);
	test('nor does that of a field in a line', () => {
		expect(introductionsIn('- Follow up with Lee Park Monday [referral:: yes]')).toEqual([]);
		expect(introductionsIn('- Follow up with Lee Park Monday [via:: 2]')).toEqual([]);
	});
	test('a name beside it does', () => {
		expect(introductionsIn('Coffee.', 'Lee Park', { referral: true, via: 'Nora Yes' })).toEqual([
			'Nora Yes > Lee Park',
		]);
		expect(introductionsIn('Coffee.', 'Lee Park', { referral: 'Noa' })).toEqual(['Noa > Lee Park']);
	});
});
