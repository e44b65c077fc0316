import { anyOf, WEEKDAY, WEEKDAYS } from './calendar-words';

/**
 * Holidays whose day depends on the year or the country, in lower case. The plugin reads none of them as a day. An
 * apostrophe may have any form or be missing.
 */
const HOLIDAY_NAMES: readonly string[] = [
	'thanksgiving',
	'thanksgiving day',
	'thanks giving',
	'thanks giving day',
	'christmas',
	'christmas day',
	'christmas eve',
	'xmas',
	'xmas day',
	'xmas eve',
	'x-mas',
	'easter',
	'new year',
	"new year's",
	"new year's day",
	"new year's eve",
	'new year eve',
	'labor day',
	'labour day',
	'memorial day',
	'independence day',
	'veterans day',
	"presidents' day",
	"president's day",
	'columbus day',
	'patriots day',
	'martin luther king day',
	'mlk day',
	'canada day',
	'victoria day',
	'bastille day',
	'australia day',
	'anzac day',
	'boxing day',
	'may day',
	"st patrick's day",
	"st. patrick's day",
	"saint patrick's day",
	'valentine day',
	"valentine's",
	"valentine's day",
	"mother's day",
	"father's day",
	'election day',
	'remembrance day',
	'republic day',
	'armistice day',
	'juneteenth',
	'hanukkah',
	'chanukah',
	'ramadan',
	'eid',
	'eid al-fitr',
	'eid al-adha',
	'diwali',
	'holi',
	'passover',
	'pesach',
	'purim',
	'yom kippur',
	'rosh hashanah',
	'sukkot',
	'lent',
	'pentecost',
	'whitsun',
	'halloween',
	'mardi gras',
	'carnival',
	'lunar new year',
	'chinese new year',
	'golden week',
	'epiphany',
	'advent',
	'nowruz',
	'kwanzaa',
	'midsummer',
	'bank holiday',
	'super bowl',
	'nye',
	'nyd',
	'hogmanay',
	'pancake day',
];

/** Weekdays that a word before them makes a day of their own: `Good Friday`, `Blue Monday`, but not `Blue Tuesday`. */
const NAMED_WEEKDAYS: ReadonlyMap<string, number> = new Map([
	['good', 5],
	['blue', 1],
	['mad', 5],
	['panic', 6],
	['election', 2],
]);
/** The same for words that make a holiday of any weekday, and are surnames too: `Dana Ash Tuesday`. */
const SURNAMES: ReadonlyMap<string, number> = new Map([
	['black', 5],
	['ash', 3],
	['palm', 7],
	['trinity', 7],
]);

/** Words that make a holiday of the weekday after them: `Cyber Monday`, `Ash Wednesday`. */
const HOLIDAY_ADJECTIVES: readonly string[] = [
	'cyber',
	'black',
	'mlk',
	'ash',
	'maundy',
	'palm',
	'shrove',
	'pancake',
	'holy',
	'spy',
	'whit',
	'boxing',
	'giving',
	'super',
	'small business',
	'fat',
	'clean',
	'bank holiday',
	'easter',
	'remembrance',
	'mothering',
	'trinity',
	'advent',
	'plough',
	'stir-up',
	'record store',
];

/** Words of holidays that are no part of a person's name, unlike `Victoria` and `Holly`. In lower case. */
export const NO_NAMES: readonly string[] = [
	'thanksgiving',
	'christmas',
	'xmas',
	'easter',
	'hanukkah',
	'chanukah',
	'ramadan',
	'diwali',
	'passover',
	'pesach',
	'purim',
	'halloween',
	'juneteenth',
	'kwanzaa',
	'nowruz',
	'pentecost',
	'whitsun',
	'maundy',
	'shrove',
	'cyber',
];

const patternOf = (name: string) => name.replace(/[.]/g, '\\.').replace(/'/g, "['’]?").replace(/ /g, '\\s+');
/** Words that also occur in other phrases. */
const COMMON_WORDS: readonly string[] = ['day', 'eve', 's', 'al', 'new'];

/** Returns the word by which a holiday is found, with and without its apostrophe: `year` and `years` of "new year's day". */
function telling(name: string): readonly string[] {
	const words = (name.match(/[a-z]+(?:'s)?/g) ?? []).filter((word) => !COMMON_WORDS.includes(word));
	const word = words.at(-1) ?? name;
	return word.endsWith("'s") ? [word.slice(0, -2), word.replace("'", '')] : [word];
}

/** Matches a holiday; use with the flag `i` and a boundary. */
export const HOLIDAY = anyOf(HOLIDAY_NAMES.map(patternOf));

/** Matches a word that makes a holiday of the weekday after it, `good` too; use with the flag `i` and a boundary. */
export const HOLIDAY_ADJECTIVE = anyOf([...NAMED_WEEKDAYS.keys(), ...HOLIDAY_ADJECTIVES.map(patternOf)]);

/** The first three letters of a weekday, which all its forms have, by its number from Monday on. */
const shortName = (number: number) => WEEKDAYS[number - 1]?.name.slice(0, 3) ?? '';

/**
 * Whether a word and the weekday after it, in any form, are a day of their own: `Blue` and `Mon`. Null for words that are no
 * part of such a day.
 */
export function isNamedWeekday(word: string, weekday: string): boolean | null {
	const named = NAMED_WEEKDAYS.get(word.toLowerCase());
	return named === undefined ? null : new RegExp(`^${shortName(named)}`, 'i').test(weekday);
}

/** Words with the weekday that they need, for a pattern: `good\s+Fri` matches `Good Friday`. */
const pairs = (weekdays: ReadonlyMap<string, number>) =>
	[...weekdays].map(([word, weekday]) => `${word}\\s+${shortName(weekday)}`);
/** Words that make a holiday of any weekday and are no surname: `cyber`. */
const NO_SURNAMES = HOLIDAY_ADJECTIVES.filter((word) => !SURNAMES.has(word));
/** Matches a holiday that no surname begins, `Boxing Day`, `Ash Wed`, `Cyber Mon`, not `Ash Tue`; use with the flag `i`. */
export const HOLIDAY_BESIDE_NAME = `(?:${HOLIDAY}(?!\\p{L})|${[...pairs(NAMED_WEEKDAYS), ...pairs(SURNAMES)].join('|')}|${anyOf(NO_SURNAMES.map(patternOf))}\\s+${WEEKDAY}(?!\\p{L}))`;

/** A word of each holiday, and of what makes one of a weekday: `labor` for `Labor Day`, `year` for `New Year’s Eve`. */
export const HOLIDAY_WORDS: readonly string[] = [
	...new Set([...NAMED_WEEKDAYS.keys(), ...[...HOLIDAY_NAMES, ...HOLIDAY_ADJECTIVES].flatMap(telling)]),
];
