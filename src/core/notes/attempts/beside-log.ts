import { readingDay } from '../../dates/date-context';
import { dayOf } from '../../dates/moments';
import { isOtherWord } from '../../english/names';
import type { Attempt, Day, FollowUp, FollowUpEvent } from '../../follow-up';
import { visibleContent, type OutlineLine } from '../../markdown/line';
import type { NoteContext } from '../note-context';
import type { Steps } from '../../steps';
import { closedHeadings, standsUnder } from '../sections';
import { readWrittenLine } from './exact-line';
import { entryStart } from './entry-start';
import { readFreeLine } from './free-line';
import { maySayEntry } from './vocabulary';

/** A line that reads like an attempt of a follow-up, beside the follow-up instead of below it. */
export interface BesideLog {
	readonly line: OutlineLine;
	/** The words of the line, without list marker and hidden spans. */
	readonly words: string;
	readonly attempt: Attempt;
	readonly followUp: FollowUp;
}

const ENDING: ReadonlySet<string> = new Set(['closed', 'gave-up', 'reopened']);

function isOpen({ ended, entries }: FollowUp): boolean {
	const last = entries
		.filter((entry): entry is FollowUpEvent => entry.kind === 'event' && ENDING.has(entry.event))
		.at(-1);
	return ended === null && (last === undefined || last.event === 'reopened');
}

/** The day from which the log's own dates count: that of the last entry, else the note's. */
const dayFor = ({ entries, noteDate }: FollowUp): Day => {
	const last = entries.at(-1);
	return last ? dayOf(last.at) : readingDay(noteDate);
};

/** Returns the words by which a line can name the contacts of a follow-up: whole names, aliases and first names. */
function namesOf({ contacts }: FollowUp): string[] {
	return contacts.flatMap(({ name, alias }) => [name, alias ?? name, name.split(' ', 1)[0] ?? name]);
}

const ESCAPED = /[\\^$.*+?()[\]{}|/-]/g;

/** Whether the words have one of the names, as a whole word: `called Kim 16:40` has `Kim`. */
function hasName(words: string, names: readonly string[]): boolean {
	const pattern = names
		.filter((name) => name !== '')
		.map((name) => name.replace(ESCAPED, '\\$&'))
		.join('|');
	return pattern !== '' && new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u').test(words);
}

const CAPITALISED = /(^|[^\p{L}\p{N}])(\p{Lu}\p{Ll}[\p{L}'’-]*)/gu;
/** Words that begin a log without naming anyone. */
const FIRST_WORD =
	/^(?:\p{L}+ed|rang|left|sent|spoke|wrote|met|got|voice ?mail|vm|lvm|busy|message|msg|reply|heard|straight|went|finally)$/iu;

/** Whether the words name anyone: `called Omar`, `Omar rang`, but not `Called at 9`. */
function namesSomebody(words: string): boolean {
	for (const [, before = '', word = ''] of words.matchAll(CAPITALISED)) {
		if (!isOtherWord(word) && (before !== '' || !FIRST_WORD.test(word))) return true;
	}
	return false;
}

/** Reads the words as an attempt of the follow-up; null for a plan, an event, and a log of an earlier day. */
function attemptFor(words: string, followUp: FollowUp, note: NoteContext): Attempt | null {
	const context = { day: dayFor(followUp), settings: note.settings };
	const entry = readFreeLine(words, context);
	if (entry?.kind !== 'attempt') return null;
	const { day } = followUp.noteDate;
	const isDated = entryStart(words, context) !== null || entry.at.length > 10;
	// An answer without a date of its own is the meeting that the note is about.
	if (!isDated && entry.outcome !== 'no answer' && entry.outcome !== 'left message') return null;
	if (day !== null && dayOf(entry.at) < day) return null;
	if (followUp.source === 'line') return entry;
	const isLater = entry.problems.length === 0 && day !== null && dayOf(entry.at) > day;
	return isLater ? entry : null;
}

/** Whether a line is the next one below a follow-up's item, at the same level, apart from blank lines and other logs. */
function isNext(line: OutlineLine, followUp: FollowUp, note: NoteContext, logs: readonly BesideLog[]): boolean {
	const { lines } = note.outline();
	for (let at = line.index - 1; at >= followUp.line - 1; at--) {
		const above = lines[at];
		if (!above || above.kind === 'blank') continue;
		if (at === followUp.line - 1) return above.parent === line.parent || line.parent === null;
		const isBelowIt = above.parent !== null && above.parent >= followUp.line - 1;
		if (!isBelowIt && !logs.some((log) => log.line.index === at)) return false;
	}
	return false;
}

/** Returns the follow-up that a line is a log of: the one that it names, nearest above, else the one directly above. */
function ownerOf(
	line: OutlineLine,
	words: string,
	followUps: readonly FollowUp[],
	note: NoteContext,
	logs: readonly BesideLog[],
): FollowUp | null {
	const { lines } = note.outline();
	const above = followUps
		.filter(({ source, line: at }) => source === 'line' && at - 1 < line.index)
		.filter(({ line: at }) => lines[at - 1]?.heading === line.heading)
		.reverse();
	const named = above.find((followUp) => hasName(words, namesOf(followUp)));
	if (named) return named;
	const owners = followUps.filter(({ source }) => source === 'property');
	const byName = owners.filter((followUp) => hasName(words, namesOf(followUp)));
	if (byName.length > 0) return byName.length === 1 ? (byName[0] ?? null) : null;
	if (namesSomebody(words)) return null;
	return above.find((followUp) => isNext(line, followUp, note, logs)) ?? null;
}

/**
 * Reads the logs that people write beside a follow-up instead of below it, where they do not count: `- called Kim
 * 16:40 - VM, said I'd ring again Monday 8:30` next to `- Follow up with Kim Friday`. `taken` are the lines of
 * follow-ups and entries, counted from 0.
 */
export function* besideLogs(
	note: NoteContext,
	followUps: readonly FollowUp[],
	taken: ReadonlySet<number>,
): Steps<readonly BesideLog[]> {
	const open = followUps.filter(isOpen);
	if (open.length === 0 || !maySayEntry(note.text)) return [];
	const outline = yield* note.parse();
	const closed = closedHeadings(note);
	const logs: BesideLog[] = [];
	for (const line of outline.lines) {
		if ((line.kind !== 'list-item' && line.kind !== 'paragraph') || line.checkbox !== null) continue;
		if (taken.has(line.index) || (line.parent !== null && taken.has(line.parent))) continue;
		const words = visibleContent(outline, line).trim();
		if (!maySayEntry(words) || readWrittenLine(words) !== null || standsUnder(outline, line, closed)) continue;
		const followUp = ownerOf(line, words, open, note, logs);
		const attempt = followUp && attemptFor(words, followUp, note);
		if (attempt) logs.push({ line, words, attempt, followUp });
		yield line.to - line.from;
	}
	return logs;
}
