import type { Day, Problem } from '../../follow-up';
import { contentOf, type Outline, type OutlineLine } from '../../markdown/line';
import { plainWords } from '../../markdown/links';
import type { Settings } from '../../settings';
import { unreadAttemptDate } from './entry-start';
import { readFreeLine } from './free-line';
import { maySayEntry } from './words/vocabulary';

/** A date at the beginning of a log, in figures or with its month: `2026-11-31`, `31 Nov`, `Feb 30th`. */
const DATE_FIRST = /^\p{P}*(?:\d|\p{L}{3,9}\.? \d)/u;

/** The most characters of a log in which its own date is: `Saturday, November 31st, 2026, 08:30` has fewer than 40. */
const LONGEST_DATE_CHARACTERS = 40;

/** Returns the problem of a log whose day the calendar does not have: `2026-11-31 08:10 Call: no answer`. */
function undatedLog(content: string, day: Day, settings: Settings): Problem | null {
	const text = plainWords(content).trim();
	if (!DATE_FIRST.test(text) || !maySayEntry(text)) return null;
	const problem = unreadAttemptDate(text.slice(0, LONGEST_DATE_CHARACTERS), day, null, settings);
	if (!problem || !('words' in problem) || ('day' in problem && problem.day !== null)) return null;
	if (!text.startsWith(problem.words)) return null;
	const rest = text.slice(problem.words.length).replace(/^[\s:,.–-]+/, '');
	return readFreeLine(`${day} ${rest}`, { day, settings }) === null ? null : problem;
}

/**
 * Returns the problems of list items that would be entries if the calendar had their day. They count for nothing, because
 * their order among the entries is unknown. `taken` are the lines of entries.
 */
export function undatedLogs(
	outline: Outline,
	items: readonly OutlineLine[],
	taken: readonly number[],
	{ day, settings }: { readonly day: Day; readonly settings: Settings },
): Problem[] {
	const entries = new Set(taken);
	return items
		.filter(({ index }) => !entries.has(index))
		.flatMap((line) => undatedLog(contentOf(outline, line), day, settings) ?? []);
}
