import { introductionsIn } from '../read';

/** Lines in the note of Nell Hart that name others before an act, and who leads to whom. */
const LINES: readonly (readonly [text: string, ...expected: readonly string[]])[] = [
	// Words about the one who acts.
	['Ivo Brandt, who plays chess with Nell, will introduce me to Rosa Klein', 'Ivo Brandt > Rosa Klein'],
	['Ivo Brandt (Nell’s successor) put me in touch with Rosa Klein', 'Ivo Brandt > Rosa Klein'],
	['Ivo Brandt, Nell’s assistant, told me to call Rosa Klein', 'Ivo Brandt > Rosa Klein'],
	['Ivo Brandt, an old colleague of Nell’s, can connect me with Rosa Klein', 'Ivo Brandt > Rosa Klein'],
	['Ivo Brandt – who sat next to Nell at dinner – offered to introduce me to Rosa Klein', 'Ivo Brandt > Rosa Klein'],
	['Ivo Brandt from Nell’s old firm will introduce me to Rosa Klein', 'Ivo Brandt > Rosa Klein'],
	['Ivo Brandt of Tessa Byrne’s team suggested I call Rosa Klein', 'Ivo Brandt > Rosa Klein'],
	['Ivo Brandt who rows with Nell will introduce me to Rosa Klein', 'Ivo Brandt > Rosa Klein'],
	['Nell, who shares a desk with Ivo Brandt, introduced me to Rosa Klein', 'Nell Hart > Rosa Klein'],
	['Nell (Ivo Brandt’s boss) also suggested I call Rosa Klein', 'Nell Hart > Rosa Klein'],
	// What those words say themselves.
	[
		'Ivo Brandt, whom I met through Nell, pointed me to Rosa Klein',
		'Ivo Brandt > Rosa Klein',
		'Nell Hart > Ivo Brandt',
	],
	[
		'Ivo Brandt, who introduced me to Tessa Byrne, suggested I call Rosa Klein',
		'Ivo Brandt > Rosa Klein',
		'Ivo Brandt > Tessa Byrne',
	],
	['Nell called Ivo Brandt, who introduced me to Rosa Klein', 'Ivo Brandt > Rosa Klein'],
	// Two acts of one person.
	['Nell met Ivo Brandt at the fair, then introduced me to Rosa Klein', 'Nell Hart > Rosa Klein'],
	['Nell talked to Ivo Brandt about the job and will introduce me to Rosa Klein', 'Nell Hart > Rosa Klein'],
	['Nell visited Ivo Brandt, her new client, and put me in touch with Rosa Klein', 'Nell Hart > Rosa Klein'],
	['Nell told Ivo Brandt that she will introduce me to Rosa Klein', 'Nell Hart > Rosa Klein'],
	['Nell emailed Ivo Brandt and he put me in touch with Rosa Klein', 'Ivo Brandt > Rosa Klein'],
	// Who spoke in the sentence before.
	['Ivo Brandt called. Suggested I talk to Rosa Klein.', 'Ivo Brandt > Rosa Klein'],
	['- Ivo Brandt stopped by. Will introduce me to Rosa Klein.', 'Ivo Brandt > Rosa Klein'],
	['The van for Ivo Brandt came. Will introduce me to Rosa Klein.', 'Nell Hart > Rosa Klein'],
	// Whom the words name beside the one who is introduced.
	['Nell introduced me to Rosa Klein, Ivo Brandt’s deputy', 'Nell Hart > Rosa Klein'],
	['Nell suggested I call Rosa Klein, Ivo Brandt’s successor at the yard', 'Nell Hart > Rosa Klein'],
	['Nell will introduce me to Rosa Klein and Ivo Brandt will send the draft', 'Nell Hart > Rosa Klein'],
	[
		'Nell introduced me to Rosa Klein, Tessa Byrne and Ivo Brandt’s boss',
		'Nell Hart > Rosa Klein',
		'Nell Hart > Tessa Byrne',
	],
	['I told Ivo Brandt that Nell suggested I call Rosa Klein', 'Nell Hart > Rosa Klein'],
	['Nell will introduce me to Rosa Klein and Ivo Brandt next week', 'Nell Hart > Rosa Klein', 'Nell Hart > Ivo Brandt'],
];

test.each(LINES)('“%s” leads %s', (text, ...expected) =>
	expect([...introductionsIn(text, '[[Nell Hart]]')].sort()).toEqual([...expected].sort()),
);

test.each([
	'Ivo Brandt’s brother, who knows Tessa Byrne, will introduce me to Rosa Klein',
	'My cousin, who rows with Tessa Byrne, will introduce me to Rosa Klein',
	'Ivo Brandt, whom Nell introduced to Rosa Klein, is ill',
	'Nell (Ivo Brandt’s boss) is happy with Rosa Klein',
	'Ivo Brandt from Nell’s team sent Rosa Klein the minutes',
])('“%s” leads me to nobody', (text) => expect(introductionsIn(text, '[[Nell Hart]]')).toEqual([]));
