import { MONTH_ABBREVIATIONS, WEEKDAY_ABBREVIATIONS } from './calendar-words';
import { TITLES } from './names';
import { TITLE_WITH_STOP_SOURCE } from './titles-with-stop';

/** A stretch of a text, in UTF-16 offsets; `to` is excluded. */
interface Range {
	readonly from: number;
	readonly to: number;
}

/** Short forms whose full stop never ends a sentence: `Acme Corp. will call`. In lower case, without the last stop. */
const ABBREVIATIONS: readonly string[] = [
	...TITLES.map((title) => title.toLowerCase()),
	'st',
	'jr',
	'sr',
	'inc',
	'corp',
	'co',
	'ltd',
	'bros',
	'dept',
	'assn',
	'vs',
	'approx',
	'e.g',
	'i.e',
	'a.m',
	'p.m',
	'u.s',
	'u.k',
];

/** Short forms whose full stop ends a sentence only before a capital: `Tues. 3pm`, but `Fri. Left message`. */
const BEFORE_SMALL_LETTERS: readonly string[] = ['etc', ...WEEKDAY_ABBREVIATIONS, ...MONTH_ABBREVIATIONS];

/** Short forms whose full stop ends no sentence only before a number: `order no. 15`. */
const BEFORE_NUMBERS: readonly string[] = ['no'];

/**
 * How much text before a full stop is looked at, in characters: the longest short form, `approx`, with the
 * character before it has 7.
 */
const LONGEST_ABBREVIATION_CHARACTERS = 8;

/** Ends with an abbreviation whose full stop ends no sentence: `e.g.`, or an initial: `J.` */
const ABBREVIATION = endingIn(ABBREVIATIONS, '|\\p{L}');
/** Ends with an abbreviation that ends no sentence unless a capital follows: `Tues. 3pm`. */
const SMALL = endingIn(BEFORE_SMALL_LETTERS);
/** Ends with an abbreviation that ends no sentence if a number follows: `no. 3`. */
const NUMBER = endingIn(BEFORE_NUMBERS);

/** Ends with a title whose full stop ends no sentence before a capital: `Sen.` in `Sen. Crane`. */
const STOPPED_TITLE = new RegExp(`(?:^|[^\\p{L}])${TITLE_WITH_STOP_SOURCE}$`, 'u');

function endingIn(words: readonly string[], more = ''): RegExp {
	const sources = words.map((word) => word.replace('.', '\\.'));
	return new RegExp(`(?:^|[^\\p{L}])(?:${sources.join('|')}${more})$`, 'iu');
}

/**
 * Whether the full stop at an offset belongs to a short form: true for `Acme Corp. will call`, `Mrs. Hall`, `Sen. Crane`, `e.g.` and
 * the initial of `J. Smith`. Words before `from` don't count.
 */
export function isAbbreviation(text: string, at: number, from = 0): boolean {
	const before = text.slice(Math.max(from, at - LONGEST_ABBREVIATION_CHARACTERS), at);
	if (ABBREVIATION.test(before)) return true;
	if (STOPPED_TITLE.test(before) && /^\.\s\p{Lu}/u.test(text.slice(at, at + 4))) return true;
	if (SMALL.test(before)) return !/^\.\s+\p{Lu}/u.test(text.slice(at, at + 4));
	return NUMBER.test(before) && /^\.\s*\d/.test(text.slice(at, at + 4));
}

const SHORT_FORMS: ReadonlySet<string> = new Set([...ABBREVIATIONS, ...BEFORE_SMALL_LETTERS, ...BEFORE_NUMBERS]);

/** Whether a word in lower case can be a short form, whose full stop may end no sentence: true for `corp` and `fri`. */
export const mayBeShortForm = (word: string): boolean => SHORT_FORMS.has(word);

/** A sentence: its words from `from` to `to`, and where the next sentence begins, after the mark that ends this one. */
export interface SentenceRange extends Range {
	readonly next: number;
}

/** Takes texts apart into sentences. */
export interface SentenceSplitter {
	/** The first mark at or after `start` that ends a sentence beginning there; null when the text has none. */
	endAfter(text: string, start: number, unbroken?: readonly Range[]): Range | null;
	/** All sentences from `start` on that hold more than white space, in their order. */
	split(text: string, start?: number, unbroken?: readonly Range[]): SentenceRange[];
}

/** The end of a sentence: marks, closing quotes, and a space or the end of the text. */
const END = '[.!?]+["”’\')]*(?=\\s|$)';

/**
 * A splitter for sentences that end with `.`, `!` or `?`, or with a mark that the source of a pattern (flags `gu`) adds:
 * `sentenceSplitter(';').split('Ask Dr. Lee; call Monday.')` gives `Ask Dr. Lee` and ` call Monday`. Marks inside
 * `unbroken` ranges (the dates of a line) end nothing.
 */
export function sentenceSplitter(moreMarks = ''): SentenceSplitter {
	const marks = new RegExp(moreMarks === '' ? END : `${END}|${moreMarks}`, 'gu');
	const endAfter = (text: string, start: number, unbroken: readonly Range[] = []): Range | null => {
		marks.lastIndex = start;
		for (let match = marks.exec(text); match; match = marks.exec(text)) {
			const at = match.index;
			if (unbroken.some(({ from, to }) => at >= from && at < to)) continue;
			const isStop = match[0].startsWith('.') && !match[0].startsWith('..');
			if (isStop && isAbbreviation(text, at, start)) continue;
			return { from: at, to: at + match[0].length };
		}
		return null;
	};
	return {
		endAfter,
		split(text, start = 0, unbroken = []) {
			const sentences: SentenceRange[] = [];
			let from = start;
			for (let end = endAfter(text, from, unbroken); end; end = endAfter(text, from, unbroken)) {
				sentences.push({ from, to: end.from, next: end.to });
				from = end.to;
			}
			sentences.push({ from, to: text.length, next: text.length });
			return sentences.filter((sentence) => text.slice(sentence.from, sentence.to).trim() !== '');
		},
	};
}
