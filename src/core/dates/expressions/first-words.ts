import { DAY_PART_WORDS, NUMBER_WORDS, ORDINAL_WORDS, SHORT_DAY_PARTS } from './vocabulary';

/**
 * Lists of the words with which kinds of expression begin, as the registry uses them: `the>` is a "the" that another
 * word of the list follows directly.
 */

/** The first words of counts: `two weeks`, `a couple of days`. */
export const COUNTS: readonly string[] = ['0', ...NUMBER_WORDS, 'a', 'an', 'the>', 'couple', 'few'];

/** The first words of ordinal numbers: `third`. */
export const ORDINALS: readonly string[] = ['0', ...ORDINAL_WORDS];

/** The first words of amounts of time: `about two weeks`. */
export const AMOUNTS: readonly string[] = [
	...COUNTS,
	'half',
	'about',
	'around',
	'approximately',
	'approx',
	'roughly',
	'circa',
	'ca',
	'almost',
	'nearly',
	'at',
	'more',
	'another',
	'just',
	'maybe',
	'exactly',
	'say',
	'less',
	'under',
	'up',
	'no',
];

/** The first words of a part of a period: `end of the month`, `the last week`. */
export const PARTS: readonly string[] = [
	'early',
	'beginning',
	'begining',
	'beggining',
	'begginning',
	'begin',
	'start',
	'first',
	'mid',
	'middle',
	'late',
	'later',
	'latter',
	'back',
	'second',
	'0',
	'last',
	'very',
	'end',
	'rest',
	'remainder',
	'remaining',
	'earlier',
	'the>',
];

/** Words before a period: `next week`, `during March`. */
export const PERIODS: readonly string[] = [
	'next',
	'nxt',
	'this',
	'last',
	'past',
	'previous',
	'following',
	'coming',
	'current',
	'in',
	'over',
	'during',
];

/** Words before a time of day: `before 9`. */
export const TIME_LEADS: readonly string[] = [
	'round',
	'roughly',
	'at',
	'before',
	'after',
	'by',
	'until',
	'till',
	'from',
	'between',
	'bet',
	'betw',
	'btw',
	'btwn',
	'since',
	'around',
	'about',
	'for',
	'circa',
];

/** The first words of a part of the day: `morning`, `early afternoon`. */
export const DAY_PART_LEADS: readonly string[] = [
	...DAY_PART_WORDS,
	...SHORT_DAY_PARTS,
	'post',
	'pre',
	'midmorning',
	'midafternoon',
	'midevening',
	'early',
	'earlier',
	'late',
	'later',
	'mid',
	'in>',
	'during>',
	'on>',
	'at>',
	'the>',
	'before>',
	'after>',
	'over>',
	'around>',
	'by>',
	'lunch',
	'lunchtime',
	'first>',
	'+thing',
	'eod',
	'eob',
	'cob',
	'cop',
	'c',
	'end',
	'close',
	'their>',
	'my>',
	'am',
	'pm',
	'a',
	'p',
];
