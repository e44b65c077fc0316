import type { When } from '../../follow-up';
import type { Span } from '../../markdown/line';

/** A part of a line between commas, dashes, colons and full stops. */
export interface Clause {
	readonly text: string;
	/** The punctuation between this clause and the previous one. */
	readonly before: string;
	/** The clause's sentence, counted from 0. */
	readonly sentence: number;
}

/** The marks between the clauses of a log: `VM, will ring again. Expecting Friday`. */
const MARK = /[,;] +|[.!?]+(?: +|$)| +[–-]+ +|: +/g;

/** What a stop after a digit leads to within a date: `10:00` of `Nov. 23. 10:00`, `11.` of `24. 11.` */
const NUMBER_NEXT = /^(?:at |@ ?)?\d{1,2}(?:[:.h][0-9]{2}(?!\d)| ?[ap]\.?m(?![a-z])|\.(?= |$))/i;
/** The end of a date before such a stop: `Nov. 23`, `1 wk`. */
const DIGIT_BEFORE = /(?:\d|\dth|\dst|\dnd|\drd|\b(?:wk|hr|min)s?)$/i;

/** Whether a stop is one within a date, so that the time after it is that of the day before it: `Nov. 23. At 10:00`. */
const isWithinDate = (text: string, from: number, to: number) =>
	text.charAt(from) === '.' && NUMBER_NEXT.test(text.slice(to, to + 12)) && DIGIT_BEFORE.test(text.slice(0, from));

/** Returns where a date and the words before it that belong to it are: `4.12. 10:00`, of which only `10:00` is read. */
export function wholeSpan(text: string, { from, to, problems }: When): Span {
	for (const problem of problems) {
		if (problem.code !== 'date.partly-read') continue;
		const before = text.slice(0, from).trimEnd();
		if (before.endsWith(problem.unread)) return { from: before.length - problem.unread.length, to };
	}
	return { from, to };
}

/**
 * Splits a line into clauses, but never within a date: `called, voicemail. She was out` gives three clauses in two
 * sentences, `calling back 24. Nov. at 10:00` gives one.
 */
export function splitClauses(text: string, dates: readonly Span[]): Clause[] {
	const clauses: Clause[] = [];
	let from = 0;
	let before = '';
	let sentence = 0;
	const add = (to: number) => {
		const words = text.slice(from, to).trim();
		if (words !== '') clauses.push({ text: words, before, sentence });
	};
	for (const mark of text.matchAll(MARK)) {
		if (dates.some((date) => mark.index >= date.from && mark.index < date.to)) continue;
		if (isWithinDate(text, mark.index, mark.index + mark[0].length)) continue;
		add(mark.index);
		before = mark[0];
		if (/[.!?]/.test(mark[0]) && clauses.length > 0) sentence++;
		from = mark.index + mark[0].length;
	}
	add(text.length);
	return clauses;
}
