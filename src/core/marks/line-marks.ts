import type { FollowUp, NoteReading, Problem, UntrackedLine, When } from '../follow-up';
import type { DateField } from '../notes/write/dates-as-numbers';
import { spanOf, wordsFrom, type LineSpan } from './line-text';

/** A date in the words of a follow-up line that is worth explaining: `Monday` in `Follow up with Dana Monday`. */
export interface DateMark extends LineSpan {
	/** The date of the follow-up that these words give; `fallback` is the user's act if they do not keep a promise. */
	readonly field: DateField;
	readonly when: When;
	/** For a fallback: the promise before it, whose words need no mark of their own. */
	readonly promise: When | null;
}

/** Words that are no usable date: `after Easter`. Empty at the end of the line if the line names no date. */
export interface UnreadMark extends LineSpan {
	readonly problem: Problem;
	/** Whether the follow-up has no date at all. */
	readonly needsDate: boolean;
}

/** What the editor shows in a follow-up line. */
export interface FollowUpMarks {
	readonly kind: 'follow-up';
	/** Counted from 1. */
	readonly line: number;
	readonly followUp: FollowUp;
	/** In the order of the line. */
	readonly dates: readonly DateMark[];
	readonly unread: UnreadMark | null;
}

/** A line without a marker that is a commitment, and the span of its words. */
export interface FoundMark extends LineSpan {
	readonly kind: 'found';
	/** Counted from 1. */
	readonly line: number;
	readonly found: UntrackedLine;
}

export type LineMarks = FollowUpMarks | FoundMark;

/** Problems of dates that the editor marks, the most telling one first. */
const UNREAD: readonly Problem['code'][] = [
	'date.partly-read',
	'date.not-understood',
	'note-date.unknown',
	'date.missing',
	'line.second-person',
];

/**
 * Problems of a date that is used although it may be another one, or of something else: `3/4`, `Fri 24 Nov` where the 24th
 * is a Tuesday, `rent goes up Friday`. `Monday` in a note of a Monday is settled by the day after it.
 */
const UNCERTAIN: ReadonlySet<Problem['code']> = new Set(['date.ambiguous', 'date.in-doubt', 'date.weekday-differs']);

/** Whether the user should look at what a date was taken for: at `3/4`, but not at `Monday`. */
export const isUncertain = ({ when, promise }: Pick<DateMark, 'when' | 'promise'>): boolean =>
	[when, promise].some((each) => each?.problems.some(({ code }) => UNCERTAIN.has(code)) ?? false);

/** Whether a date does not explain itself: its words leave something to the note's date, or can be two dates. */
const needsExplaining = ({ base, problems, past }: When) => !past && (base !== null || problems.length > 0);

function dateMark(
	line: string,
	start: number,
	field: DateField,
	when: When | null,
	promise: When | null = null,
): DateMark[] {
	if (when === null || !(needsExplaining(when) || (promise && needsExplaining(promise)))) return [];
	const span = spanOf(line, when.phrase, start + when.from);
	return span ? [{ ...span, field, when, promise }] : [];
}

function dateMarks(line: string, start: number, { act, expected, fallback }: FollowUp): DateMark[] {
	const theirs = fallback === null ? dateMark(line, start, 'expected', expected) : [];
	const marks = [
		...dateMark(line, start, 'act', act),
		...theirs,
		...dateMark(line, start, 'fallback', fallback, expected),
	];
	return marks.sort((a, b) => a.from - b.from);
}

function unreadMark(line: string, start: number, { act, expected, fallback, problems }: FollowUp) {
	const needsDate = act === null && expected === null && fallback === null;
	const problem = UNREAD.map((code) => problems.find((each) => each.code === code)).find((each) => each !== undefined);
	if (!problem || (!needsDate && !('words' in problem))) return null;
	const end = line.trimEnd().length;
	const words = problem.code === 'date.partly-read' ? problem.unread : 'words' in problem ? problem.words : '';
	return { ...(spanOf(line, words, start) ?? { from: end, to: end }), problem, needsDate };
}

function followUpMarks(line: string, followUp: FollowUp): FollowUpMarks | null {
	const start = wordsFrom(line, followUp.id);
	if (start === null) return null;
	// After an attempt or a snooze, the words no longer say when the user acts.
	const isOver = followUp.ended !== null || followUp.entries.length > 0;
	return {
		kind: 'follow-up',
		line: followUp.line,
		followUp,
		dates: isOver ? [] : dateMarks(line, start, followUp),
		unread: isOver ? null : unreadMark(line, start, followUp),
	};
}

/** Signs of words that a reading hides, as code, comments and mathematics are: `%%call Lee%%`, `<!-- call Lee -->`. */
const MAY_HIDE = /[`%$]|<!--/;

function foundMark(line: string, found: UntrackedLine): FoundMark | null {
	const span = spanOf(line, found.text, 0);
	if (span) return { ...span, kind: 'found', line: found.line, found };
	if (!MAY_HIDE.test(line)) return null;
	const to = line.trimEnd().length;
	return { kind: 'found', line: found.line, found, from: to - line.trim().length, to };
}

/**
 * Returns what the editor shows in the lines of a note, in their order, from a reading of the note. `- Follow up with Dana
 * Monday` in a note of 2026-11-19 has a mark behind `Monday`, which means 2026-11-23. `lineAt` returns the text of a line,
 * counted from 1. Returns null if the reading is of another text than the lines.
 */
export function lineMarks(
	{ followUps, untracked }: Pick<NoteReading, 'followUps' | 'untracked'>,
	lineAt: (line: number) => string | null,
): readonly LineMarks[] | null {
	const marks: LineMarks[] = [];
	for (const followUp of followUps) {
		if (followUp.source !== 'line') continue;
		const text = lineAt(followUp.line);
		const found = text === null ? null : followUpMarks(text, followUp);
		if (!found) return null;
		marks.push(found);
	}
	for (const each of untracked) {
		const text = lineAt(each.line);
		const found = text === null ? null : foundMark(text, each);
		if (!found) return null;
		marks.push(found);
	}
	return marks.sort((a, b) => a.line - b.line);
}
