import { introductionsIn, unsureIn } from './read';

/** Lines in the note of Nell Hart that lead somebody else, or that nothing came of. */
const NOBODY: readonly (readonly [string, readonly string[]])[] = [
	[
		'what others did',
		[
			'Nell met Rosa Klein through Ivo Brandt',
			'Nell knows Rosa Klein via Ivo Brandt',
			'Ivo Brandt found Rosa Klein through Tessa Byrne',
			'She got Rosa Klein’s number from Ivo Brandt',
			'Tessa Byrne already has Rosa Klein’s name from Nell',
			'Ivo Brandt heard about the job through Rosa Klein',
			'Ivo Brandt got the job through Rosa Klein',
			'Ivo Brandt (referred by Rosa Klein) landed the contract',
			'My cousin was referred to Rosa Klein by Nell',
			'Her old boss got introduced to Rosa Klein by Nell',
			'Ivo Brandt, introduced to Rosa Klein by Nell, has started',
			'Ivo Brandt: Nell introduced me to Rosa Klein last year',
			'- Ivo Brandt (ops): Nell will put me in touch with Rosa Klein',
		],
	],
	[
		'what is struck out or given up',
		[
			'~~Nell will introduce me to Rosa Klein~~',
			'- ~~Nell will introduce me to Rosa Klein~~ she left',
			'- [-] Nell will introduce me to Rosa Klein',
		],
	],
	[
		'what is decided against or doubted',
		[
			'Nell decided against passing my CV to Rosa Klein',
			'Nell decided not to introduce me to Rosa Klein',
			'Nell doubts she can introduce me to Rosa Klein',
			'Nell is unlikely to introduce me to Rosa Klein',
			'Nell nearly introduced me to Rosa Klein',
			'Nell almost put me in touch with Rosa Klein',
			'Nell supposedly passed my CV on to Rosa Klein',
			'Nell claims she introduced me to Rosa Klein, but no mail came',
			'Nell half promised to introduce me to Rosa Klein',
			'Nell would’ve introduced me to Rosa Klein but she is away',
			'Nell will introduce me to Rosa Klein – fell through',
			'Nell offered to introduce me to Rosa Klein, but then changed her mind.',
			'Nell was going to put me in touch with Rosa Klein (called off)',
		],
	],
	[
		'a wish',
		[
			'Want: Nell introduces me to Rosa Klein',
			'Goal for the call: Nell introduces me to Rosa Klein',
			'Ask: Nell to introduce me to Rosa Klein',
			'Aim: Nell puts me in touch with Rosa Klein',
			'Hopefully Nell introduces me to Rosa Klein',
			'With luck Nell will introduce me to Rosa Klein',
			'Ideally Nell passes my CV to Rosa Klein',
			'Before Nell introduces me to Rosa Klein I need a new CV',
			'Wish: intro to Rosa Klein from Nell',
		],
	],
];

describe.each(NOBODY)('%s leads me to nobody', (_, lines) => {
	test.each(lines)('“%s”', (text) =>
		expect([...introductionsIn(text, '[[Nell Hart]]'), ...unsureIn(text, '[[Nell Hart]]')]).toEqual([]),
	);
});

test.each([
	['I met Rosa Klein through Nell', 'Nell Hart > Rosa Klein'],
	['Found Rosa Klein through Nell', 'Nell Hart > Rosa Klein'],
	['I was referred to Rosa Klein by Nell', 'Nell Hart > Rosa Klein'],
	['Got Rosa Klein’s number from Nell', 'Nell Hart > Rosa Klein'],
	['Rosa Klein (referred by Nell) got back to me', 'Nell Hart > Rosa Klein'],
	['Rosa Klein: Nell introduced us', 'Nell Hart > Rosa Klein'],
	['Nell will introduce me to Rosa Klein, who declined the last offer', 'Nell Hart > Rosa Klein'],
	['Nell introduced me to Rosa Klein, but nothing came of it', 'Nell Hart > Rosa Klein'],
	['Outcome: Nell will introduce me to Rosa Klein', 'Nell Hart > Rosa Klein'],
	['~~Mon~~ Tue: Nell will introduce me to Rosa Klein', 'Nell Hart > Rosa Klein'],
	['- [x] Nell will introduce me to Rosa Klein', 'Nell Hart > Rosa Klein'],
])('“%s” leads %s', (text, expected) => expect(introductionsIn(text, '[[Nell Hart]]')).toEqual([expected]));
