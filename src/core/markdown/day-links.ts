import { MONTHS, WEEKDAY_WORDS } from '../english/calendar-words';

/**
 * Links to daily notes, which stand for their day: `[[2026-11-24]]`. The date of a note about something, such as
 * `[[2026-11-24 Kickoff]]`, is the date of that thing and no day to act.
 */

/** A link that begins with a date: `[[Daily/2026-11-23|today]]`, `[[2026-11-23 Mon]]`. The limits keep the time linear. */
const DATED_LINK =
	/\[\[(?:[^\][|\n]{0,300}\/)?(\d{4})([-./]?)(\d\d)\2(\d\d)(?:,?[ _-]([\p{L}-]{2,15})\.?)?(?:[#^][^\][|\n]{0,100})?(?:\|[^\][\n]{0,100})?\]\]/gu;

/** A month in any of its forms, as the source of a pattern: `march`, `mar`. */
const MONTH = MONTHS.flatMap(({ forms }) => forms).join('|');
/** `13`, `13th` */
const DAY_OF_MONTH = '\\d{1,2}(?:st|nd|rd|th)?';
/** A link to a daily note that is named in words, as Logseq does: `[[March 13th, 2021]]`, `[[13 March 2021]]`. */
const NAMED_DAY_LINK = new RegExp(
	`\\[\\[((?:\\p{L}{3,9},\\s+)?(?:(?:${MONTH})\\s+${DAY_OF_MONTH}|${DAY_OF_MONTH}\\s+(?:${MONTH})),?\\s+\\d{4})\\]\\]`,
	'giu',
);

/**
 * Languages in which Obsidian names daily notes by their weekday for users who write in English: the format `YYYY-MM-DD
 * dddd` follows the language of the app.
 */
const LANGUAGES = [
	'de',
	'fr',
	'es',
	'it',
	'pt',
	'nl',
	'sv',
	'da',
	'nb',
	'fi',
	'pl',
	'cs',
	'hu',
	'tr',
	'ru',
	'uk',
	'id',
];
/** Midnight of a Monday in UTC, in milliseconds: 2026-11-23. */
const MONDAY = 1_795_392_000_000;
/** A day in milliseconds; UTC has no shorter or longer ones. */
const DAY_MS = 86_400_000;

/** `dienstag`, `di`, `mardi`: weekdays in other languages, in lower case. */
function foreignWeekdays(): ReadonlySet<string> {
	const days = Array.from({ length: 7 }, (_, at) => MONDAY + at * DAY_MS);
	const names = LANGUAGES.flatMap((language) =>
		(['long', 'short'] as const).flatMap((weekday) => {
			const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
			return days.map((day) => format.format(day).toLowerCase().replace(/\.$/, ''));
		}),
	);
	return new Set(names);
}

/** Made when a link needs them. */
let foreign: ReadonlySet<string> | null = null;

/** Whether a word is a weekday in English or another language: `Mon`, `Dienstag`. */
function isWeekday(word: string): boolean {
	const lower = word.toLowerCase();
	return WEEKDAY_WORDS.includes(lower) || (foreign ??= foreignWeekdays()).has(lower);
}

/**
 * Links to daily notes as days, offsets unchanged: `[[2026-11-24|Tuesday]]` and `[[2026-11-24 Dienstag]]` become
 * `2026-11-24` and blanks, `[[March 13th, 2021]]` loses its brackets, `[[2026-11-24 Kickoff]]` stays a link.
 */
export function withDayLinks(text: string): string {
	if (!text.includes('[[')) return text;
	return text
		.replace(DATED_LINK, (link, year: string, _, month: string, day: string, word: string | undefined) =>
			word === undefined || isWeekday(word) ? `${year}-${month}-${day}`.padEnd(link.length) : link,
		)
		.replace(NAMED_DAY_LINK, (_, day: string) => `  ${day}  `);
}
