import { introductionsIn, readText } from './read';

/** Note text, the note's contact if it has one, and who leads to whom. */
const SENTENCES: readonly (readonly [text: string, contact: string | null, expected: string])[] = [
	['Dana will introduce me to Lee', null, 'Dana > Lee'],
	['Dana suggested I call Lee Park', null, 'Dana > Lee Park'],
	['Lee Park (via Dana)', null, 'Dana > Lee Park'],
	["got Lee's name from [[Dana Whitfield]]", null, 'Dana Whitfield > Lee'],
	["she'll pass my résumé on to Lee", 'Dana Whitfield', 'Dana Whitfield > Lee'],
	['Dana put me in touch with Lee', null, 'Dana > Lee'],
	['Lee Park — referred by Dana', null, 'Dana > Lee Park'],
	['Lee Park – recommended by Dana', null, 'Dana > Lee Park'],
	['intro from Dana', 'Lee Park', 'Dana > Lee Park'],
	['Sara connected me to Tom over email', null, 'Sara > Tom'],
	['heard about the role through Mia', 'Priya Nair', 'Mia > Priya Nair'],
	['Dana is going to introduce me to Lee Park', null, 'Dana > Lee Park'],
	['Dana offered to connect me with her old boss Lee Park', null, 'Dana > Lee Park'],
	['Dana promised to put in a good word with Lee Park', null, 'Dana > Lee Park'],
	['Dana pointed me to Lee Park at Northwind', null, 'Dana > Lee Park'],
	['Dana referred me to Lee Park, head of pricing', null, 'Dana > Lee Park'],
	['Dana told me to get in touch with Lee', null, 'Dana > Lee'],
	['Dana said I should talk to Lee and Tom', null, 'Dana > Lee, Dana > Tom'],
	['Dana recommended reaching out to Lee', null, 'Dana > Lee'],
	["Dana gave me Lee's number", null, 'Dana > Lee'],
	['Dana gave me her number', 'Lee Park', 'Dana > Lee Park'],
	['Dana forwarded my CV to Lee', null, 'Dana > Lee'],
	['Dana made an intro to Lee', null, 'Dana > Lee'],
	['Thank Dana for the introduction to Lee', null, 'Dana > Lee'],
	["Dana's intro to Lee went out today", null, 'Dana > Lee'],
	['Introduced to Lee Park by Dana', null, 'Dana > Lee Park'],
	['I was referred to Lee Park by Dana', null, 'Dana > Lee Park'],
	['Met Lee Park through Dana', null, 'Dana > Lee Park'],
	['We met through Dana', 'Lee Park', 'Dana > Lee Park'],
	['Had coffee with Dana, who introduced me to Lee', null, 'Dana > Lee'],
	['Coffee with Dana. She will introduce me to Lee.', null, 'Dana > Lee'],
	['Will introduce me to Lee next week', 'Dana', 'Dana > Lee'],
	['Waiting on Dana to introduce me to Lee', null, 'Dana > Lee'],
	['Dana introduced us by email', 'Lee Park', 'Dana > Lee Park'],
	['- Follow up with Lee Park (via Dana) on Monday', null, 'Dana > Lee Park'],
	['- Follow up with Lee Park on Monday [via:: [[Dana Whitfield]]]', null, 'Dana Whitfield > Lee Park'],
	['## Lee Park (via Dana)', null, 'Dana > Lee Park'],
	['**Referred by:** Dana Whitfield', 'Lee Park', 'Dana Whitfield > Lee Park'],
	['via:: [[Dana Whitfield]]', 'Lee Park', 'Dana Whitfield > Lee Park'],
	['Mark introduced me to Grace Lind', null, 'Mark > Grace Lind'],
	['On Monday Dana introduced me to Lee Park', null, 'Dana > Lee Park'],
	['Lee Park, introduced by my old friend Dana', null, 'Dana > Lee Park'],
	['Lee Park, head of pricing (referred by Dana)', 'Ana Ruiz', 'Dana > Lee Park'],
	['**Lead:** Lee Park – first call (referral from Dana)', null, 'Dana > Lee Park'],
	['New referral from Dana – Lee Park and Tom Reed', null, 'Dana > Lee Park, Dana > Tom Reed'],
	['[[Lee Park]]: a supplier introduced by Dana', null, 'Dana > Lee Park'],
	['Lunch with Lee Park. Intro from Dana.', 'Northwind', 'Dana > Lee Park'],
	['Dana came by. She did not stay long and suggested I call Lee Park.', null, 'Dana > Lee Park'],
	['[[People/Dana Whitfield|Dana]] introduced me to [[Lee Park]]', null, 'Dana Whitfield > Lee Park'],
];

describe('introductions', () => {
	it.each(SENTENCES)('reads “%s”', (text, contact, expected) => {
		expect(introductionsIn(text, contact).join(', ')).toBe(expected);
	});

	it('says in which line and with which words', () => {
		const { introductions } = readText('Coffee in town.\n\nWe talked. Dana put me in touch with [[Lee Park]]. Nice.');
		expect(introductions).toEqual([
			{
				by: { name: 'Dana', link: null },
				to: { name: 'Lee Park', link: 'Lee Park' },
				mayUseName: null,
				line: 3,
				text: 'Dana put me in touch with Lee Park',
			},
		]);
	});

	it.each(['referred-by', 'introduced-by', 'via', 'Referred By', 'introduced_by'])('reads the property %s', (name) => {
		const { introductions } = readText('', 'Lee Park', { [name]: '[[Dana Whitfield]]' });
		expect(introductions).toEqual([
			{
				by: { name: 'Dana Whitfield', link: 'Dana Whitfield' },
				to: { name: 'Lee Park', link: null },
				mayUseName: null,
				line: 0,
				text: `${name}: [[Dana Whitfield]]`,
			},
		]);
	});

	it('takes the company of a note without a person', () => {
		expect(introductionsIn('', null, { company: 'Northwind', 'referred-by': 'Mia Ruiz' })).toEqual([
			'Mia Ruiz > Northwind',
		]);
		expect(introductionsIn('Heard about the job through Mia.', null, { company: 'Northwind' })).toEqual([
			'Mia > Northwind',
		]);
	});

	it('completes a first name from the people of the note', () => {
		expect(introductionsIn('Dana will introduce me to Lee Park.', '[[Dana Whitfield]]')).toEqual([
			'Dana Whitfield > Lee Park',
		]);
	});

	it('takes the contact of the heading or the follow-up above for a pronoun', () => {
		expect(introductionsIn('## Dana Whitfield — Northwind\n\nShe introduced me to Lee Park.')).toEqual([
			'Dana Whitfield > Lee Park',
		]);
		expect(
			introductionsIn(
				'- Follow up with Dana Whitfield on Monday\n  - 2026-11-20 Call: spoke — she put me in touch with Lee Park',
			),
		).toEqual(['Dana Whitfield > Lee Park']);
	});

	it('reads several introductions of one note, also a circle', () => {
		const text = '- Dana introduced me to Lee\n- Lee introduced me to Tom\n- Tom put me in touch with Dana';
		expect(introductionsIn(text)).toEqual(['Dana > Lee', 'Lee > Tom', 'Tom > Dana']);
	});
});
