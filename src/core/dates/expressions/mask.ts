import { MONTH, MONTH_SHORT } from '../../english/calendar-words';
import { HINT } from './prefilter/hint';
import { LABEL_WORDS } from './prefilter/hint-words';
import { DASH, MONTH_BEFORE } from './vocabulary';

/**
 * Replaces each masked character, so that all offsets stay right. No expression contains it. It is part of Latin-1, so that
 * a masked text stays cheap to search.
 */
export const FILLER = '\u00A6';
/** The code of a blanked character, at which no expression begins. */
export const FILLER_CODE = FILLER.charCodeAt(0);

/** The beginnings of web, mail and telephone addresses, whose digits are no dates: `https://`, `tel:`. */
const ADDRESS_START = /:\/\/|www\.|mailto:|tel:/i;
/** The signs of the Tasks plugin for dates on which nothing is to be done: `✅ 2026-11-19`, `➕ 2026-11-19`. */
const TASK_EMOJI = /[✅➕🛫❌]/u;

/**
 * Markup whose words and numbers are no dates, each with a cheap test for it. One regular expression finds all
 * markup that a text can contain, because the markup that begins first hides the markup inside it.
 */
const MARKUP: readonly (readonly [pattern: string, test: (text: string) => boolean])[] = [
	// Links: the target of a wiki link up to its alias, the address of a Markdown link.
	['!?\\[\\[[^\\[\\]\\n|]{0,400}(?:\\||\\]\\])', (text) => text.includes('[[')],
	['\\]\\((?:<[^<>\\n]{0,500}>|[^()\\s]{0,1000})(?:[ \\t]{1,4}"[^"\\n]{0,200}")?\\)', (text) => text.includes('](')],
	[
		'(?:[a-z][a-z0-9+.-]{1,15}:\\/\\/|www\\.|mailto:|tel:)[^\\s<>"\\])]+',
		(text) => (text.includes(':') || text.includes('.')) && ADDRESS_START.test(text),
	],
	['`[^`\\n]{0,300}`', (text) => text.includes('`')],
	['~~[^~\\n]{1,300}~~', (text) => text.includes('~~')],
	['<\\/?[a-z][^<>\\n]{0,300}>', (text) => text.includes('<')],
	['#[^\\s#,.;:!?()\\[\\]]+', (text) => text.includes('#')],
	// Dates of the Tasks plugin on which a task was done, created, started or cancelled.
	['(?:✅|➕|🛫|❌)\\uFE0F?[ ]{0,3}\\d{4}-\\d\\d-\\d\\d', (text) => TASK_EMOJI.test(text)],
];

/** An email address, whose parts are no dates: `may.lee@example.org`. */
const ADDRESS = '[\\w.+-]{1,64}@[\\w.-]{1,250}';

/** A number that names something: `no. 5`, `room 12`. `no 5` may be a count and is not blanked. */
const LABELLED = `\\b(?:${LABEL_WORDS.map((word) => (word === 'no' ? 'no\\.' : word)).join('|')})[.#\\s]{0,3}#?\\d[\\w./-]{0,40}(?!\\w|:\\d)`;

/** Measures, proportions and telephone numbers. */
const NUMBERS = [
	'[$€£¥][ ]?\\d[\\d.,]{0,20}k?',
	'\\d[\\d.,]{0,12}[ ]?(?:%|k\\b)',
	'\\b(?:(?:24\\/7|9\\/11|50\\/50)(?![\\d/-])|1:1(?!\\d)s?|(?:1\\/2|1\\/3|2\\/3|1\\/4|3\\/4)(?=\\s+(?:an?|of|the|day|days|hour|hours|time)\\b))',
	// Telephone numbers.
	'\\+\\d[\\d\\s().\\/-]{5,20}\\d+',
	'\\(\\d{2,5}\\)[ ]?\\d[\\d .-]{3,14}\\d+',
	'\\b\\d{3}[-. ]\\d{3}[-. ]\\d{4}\\b',
	'\\b\\d{3}-\\d{4}\\b(?!-\\d)',
	'\\b0\\d{2,4}[ \\/-]\\d[\\d -]{3,10}\\d+',
	'\\d{5,}',
].join('|');

/** The compiled patterns, by the bits of the {@link MARKUP} entries that they find. */
const markup = new Map<number, RegExp>();
let addresses: RegExp | undefined;
let labelled: RegExp | undefined;
let numbers: RegExp | undefined;
/** `19. Nov`, `1.–4. Dec`: days of the month with a full stop. */
let dottedDays: RegExp | undefined;

/**
 * Latin letters that ASCII does not have, and marks above letters. Patterns of dates take them for the end of a word, so
 * that `María Friday` would hold `a Friday`.
 */
const ACCENTED = /[\u0300-\u036f\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]/;
/** The same, to replace each of them: `í` in `María`. */
const EACH_ACCENTED = new RegExp(ACCENTED, 'g');

/** Unicode's other hyphens and its minus, which people paste: `2026‑11‑23`. */
const HYPHENS = /[\u2010-\u2012\u2212]/g;
/** Unicode's other spaces, such as the narrow one in `8:30\u202fPM` that programs insert. */
const SPACES = /[\u2000-\u200a\u202f\u205f\u3000]/g;
/** A dash before a word or number: `–W` of `Mon–Wed`. To begin with the dash is quicker than with a letter. */
const JOINING_DASH = /[\u2013-\u2015](?=[\p{L}\p{N}])/gu;
/** The end of a word or number, after which such a dash joins: `Mon`, not `Mon `. */
const WORD_END = /[\p{L}\p{N}]$/u;

/** Returns a hyphen for a dash between words or numbers without spaces, as in `Mon–Wed`. */
const joined = (dash: string, at: number, text: string) =>
	WORD_END.test(text.slice(Math.max(0, at - 2), at)) ? '-' : dash;

/** A rough number, whose ending is masked: `9ish`, `10th-ish`. */
const ISHES = /(\d+(?:st|nd|rd|th|[ap]m)?)-?ish\b/gi;

/** A day before that month, so the number is a time: `3 Dec 10ish`. */
const DAY_BEFORE = new RegExp(`\\d(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\.?\\s+$`, 'i');
/** A unit after a rough number, so it is an amount: `10ish days`. */
const UNIT_AFTER = /^\s?(?:[ap]\.?m|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\b/i;

/** Blanks the ending of `Dec 10ish`, `9amish` and `10ish days`. Leaves the hour `4ish`. */
function withoutIsh(ish: string, word: string, at: number, text: string): string {
	const before = text.slice(Math.max(0, at - 24), at);
	const isHour =
		/^(?:[1-9]|1[0-2])$/.test(word) && !/[\w:.,/-]$/.test(before) && !UNIT_AFTER.test(text.slice(at + ish.length));
	const isDay = MONTH_BEFORE.test(before) && !DAY_BEFORE.test(before);
	return isHour && !isDay ? ish : word.padEnd(ish.length);
}

/** Whether a text contains "ish". The first test is cheaper and fails for most texts. */
const hasIsh = (text: string) => (text.includes('sh') || text.includes('SH')) && /ish/i.test(text);

function blankMarkup(text: string): string {
	let kinds = 0;
	for (let kind = 0; kind < MARKUP.length; kind++) if (MARKUP[kind]?.[1](text)) kinds |= 1 << kind;
	if (kinds === 0) return text;
	let pattern = markup.get(kinds);
	if (!pattern) {
		const sources = MARKUP.filter((_, kind) => (kinds & (1 << kind)) !== 0).map(([source]) => source);
		markup.set(kinds, (pattern = new RegExp(sources.join('|'), 'gi')));
	}
	return text.replace(pattern, blank);
}

const blank = (text: string) => FILLER.repeat(text.length);
const spaces = (text: string) => ' '.repeat(text.length);

/**
 * Blanks out text that holds no date in words: link targets, addresses, code, struck text, tags, versions, room, order
 * and telephone numbers. Emphasis becomes spaces, so that `_next_ **Friday**` is one phrase. Offsets do not change. Of
 * `call [[2026-11-19 Dana]] Friday` remain `call` and `Friday`.
 */
export function mask(text: string, hints: number = HINT.every): string {
	let masked = ACCENTED.test(text) ? text.replace(EACH_ACCENTED, 'x') : text;
	// Between letters or digits, every dash and hyphen becomes `-`.
	if ((hints & HINT.typographic) !== 0) {
		masked = masked.replace(SPACES, ' ').replace(HYPHENS, '-').replace(JOINING_DASH, joined);
	}
	if ((hints & HINT.clock) !== 0 && hasIsh(masked)) masked = masked.replace(ISHES, withoutIsh);
	if (hints & HINT.gap) {
		masked = masked.replace(/\s{9,}/g, (run) => '    ' + FILLER.repeat(run.length - 8) + '    ');
	}
	// Dictation writes the name of the mark: `Wednesday comma December second`. Its blanks are no gap.
	if ((hints & HINT.typographic) !== 0 && masked.includes(' comma ')) {
		masked = masked.replace(/ comma(?= )/g, ',     ');
	}
	if (hints & HINT.markup) {
		masked = blankMarkup(masked);
		if (masked.includes('*') || masked.includes('==')) masked = masked.replace(/[*]|==/g, spaces);
		if (masked.includes('_')) {
			masked = masked
				.replace(/_+(?![A-Za-z0-9])/g, spaces)
				.replace(/(^|[^A-Za-z0-9])(_+)/g, (_run, before: string, line: string) => before + spaces(line));
		}
	}
	if (hints & HINT.markup && masked.includes('@')) {
		masked = masked.replace((addresses ??= new RegExp(ADDRESS, 'gi')), blank);
	}
	if (hints & HINT.label) masked = masked.replace((labelled ??= new RegExp(LABELLED, 'gi')), blank);
	if (hints & HINT.measure) masked = masked.replace((numbers ??= new RegExp(NUMBERS, 'gi')), blank);
	if ((hints & HINT.monthName) !== 0 && (hints & HINT.digit) !== 0 && masked.includes('.')) {
		masked = masked.replace(
			(dottedDays ??= new RegExp(`(\\d)\\.(?= ?(?:(?:${DASH}|/|to|and|or) ?\\d{1,2}\\.? ?)?${MONTH_SHORT})`, 'gi')),
			'$1 ',
		);
	}
	return masked;
}
