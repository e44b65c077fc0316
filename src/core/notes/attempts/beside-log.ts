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
import { NameIndex } from './name-index';
import { maySayEntry } from './words/vocabulary';

/** A line that reads like an attempt of a follow-up, beside the follow-up instead of below it. */
export interface BesideLog {
	readonly line: OutlineLine;
	/** The words of the line, without list marker and hidden spans. */
	readonly words: string;
	readonly attempt: Attempt;
	readonly followUp: FollowUp;
}

/** Events that close or reopen a follow-up; the last of them decides whether it is open. */
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

/** A capitalised word, which can be a person's name: `Omar` in `called Omar`. */
const CAPITALISED = /(^|[^\p{L}\p{N}])(\p{Lu}\p{Ll}[\p{L}'’-]*)/gu;
/** A word that begins a log without naming anyone: `Called`, `Voicemail`. */
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

/** Finds the follow-up that a line of a note is a log of. */
class LogOwners {
	private readonly names: { readonly lines: NameIndex; readonly properties: NameIndex };
	private readonly byLine: ReadonlyMap<number, FollowUp>;
	/** The lines of logs, each with the line of the follow-up above it, -1 without one. */
	private readonly logs = new Map<number, number>();
	/** The first line with a follow-up under each heading. */
	private readonly firstUnder = new Map<number | null, number>();
	private readonly isAnywhere: boolean;

	constructor(
		followUps: readonly FollowUp[],
		private readonly lines: readonly OutlineLine[],
	) {
		const inLines = followUps.filter(({ source }) => source === 'line');
		const properties = followUps.filter(({ source }) => source === 'property');
		this.isAnywhere = properties.length > 0;
		for (const { line } of inLines) {
			const heading = lines[line - 1]?.heading ?? null;
			this.firstUnder.set(heading, Math.min(line - 1, this.firstUnder.get(heading) ?? Infinity));
		}
		this.names = { lines: new NameIndex(inLines), properties: new NameIndex(properties) };
		this.byLine = new Map(inLines.map((followUp) => [followUp.line - 1, followUp]));
	}

	/** Whether a line is at a place where it can be a log, whatever its words. */
	mayOwn({ heading, index }: OutlineLine): boolean {
		return this.isAnywhere || (this.firstUnder.get(heading) ?? Infinity) < index;
	}

	/** Returns the follow-up that the words name, nearest above, else the one directly above. */
	of(line: OutlineLine, words: string): FollowUp | null {
		const named = this.namedAbove(line, words);
		if (named) return named;
		const properties = new Set(this.names.properties.in(words).flat());
		const [property] = properties;
		if (property) return properties.size === 1 ? property : null;
		return namesSomebody(words) ? null : this.directlyAbove(line);
	}

	addLog(line: OutlineLine): void {
		this.logs.set(line.index, this.followUpAbove(line.index - 1));
	}

	private isAbove(line: OutlineLine, followUp: FollowUp): boolean {
		return followUp.line - 1 < line.index && this.lines[followUp.line - 1]?.heading === line.heading;
	}

	private namedAbove(line: OutlineLine, words: string): FollowUp | null {
		let nearest: FollowUp | null = null;
		for (const followUps of this.names.lines.in(words)) {
			let at = countBefore(followUps, line.index) - 1;
			while (at >= 0 && !this.isAbove(line, followUps[at] as FollowUp)) at--;
			const found = followUps[at];
			if (found && (!nearest || found.line > nearest.line)) nearest = found;
		}
		return nearest;
	}

	/** Returns the follow-up whose item is directly above a line, at the same level. */
	private directlyAbove(line: OutlineLine): FollowUp | null {
		let at = this.followUpAbove(line.index - 1);
		while (at >= 0) {
			const above = this.lines[at];
			const followUp = this.byLine.get(at);
			if (!above || !followUp || !this.isAbove(line, followUp)) return null;
			if (above.parent === line.parent || line.parent === null) return followUp;
			at = above.parent === null ? -1 : this.followUpAbove(above.parent);
		}
		return null;
	}

	/** Returns the next line of a follow-up, from a line up, apart from blank lines, logs and nested lines. */
	private followUpAbove(from: number): number {
		for (let at = from; at >= 0;) {
			const line = this.lines[at];
			if (!line || line.kind === 'blank') {
				at--;
				continue;
			}
			if (this.byLine.has(at)) return at;
			const beyond = this.logs.get(at);
			if (beyond !== undefined) return beyond;
			at = line.parent ?? -1;
		}
		return -1;
	}
}

/** Returns how many of some follow-ups in order are above a line, counted from 0. */
function countBefore(followUps: readonly FollowUp[], index: number): number {
	let [from, to] = [0, followUps.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((followUps[middle]?.line ?? 0) - 1 < index) from = middle + 1;
		else to = middle;
	}
	return from;
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
	const owners = new LogOwners(open, outline.lines);
	const logs: BesideLog[] = [];
	for (const line of outline.lines) {
		if ((line.kind !== 'list-item' && line.kind !== 'paragraph') || line.checkbox !== null) continue;
		if (!owners.mayOwn(line) || taken.has(line.index) || (line.parent !== null && taken.has(line.parent))) continue;
		const words = visibleContent(outline, line).trim();
		if (!maySayEntry(words) || readWrittenLine(words) !== null || standsUnder(outline, line, closed)) continue;
		const followUp = owners.of(line, words);
		const attempt = followUp && attemptFor(words, followUp, note);
		if (attempt) {
			logs.push({ line, words, attempt, followUp });
			owners.addLog(line);
		}
		yield line.to - line.from;
	}
	return logs;
}
