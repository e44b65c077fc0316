import { readingDay } from '../../dates/date-context';
import { dayOf } from '../../dates/moments';
import { isOtherWord } from '../../english/names';
import { isPeopleWord } from '../../english/people-nouns';
import type { Attempt, Day, FollowUp } from '../../follow-up';
import { visibleContent, type OutlineLine } from '../../markdown/line';
import type { NoteContext } from '../note-context';
import type { Steps } from '../../steps';
import { closedHeadings, standsUnder } from '../sections';
import { readWrittenLine } from './exact-line';
import { entryStart, type EntryContext } from './entry-start';
import { readFreeLine } from './free-line';
import { NameIndex } from './name-index';
import { maySayEntry } from './words/vocabulary';
import { isOpen } from './entry-line';

/** A line that reads like an attempt of a follow-up, beside the follow-up instead of below it. */
export interface BesideLog {
	readonly line: OutlineLine;
	/** The words of the line, without list marker and hidden spans. */
	readonly words: string;
	/** The same without the contact who heads them: `no answer 4pm` for `Kim: no answer 4pm`. */
	readonly told: string;
	readonly attempt: Attempt;
	readonly followUp: FollowUp;
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

/**
 * Whom or what a log reached that has no capital: `the bank` in `called the bank, no answer`, `plumber` in `called plumber`.
 * Not `called back`.
 */
const REACHED =
	/(?:^|[^\p{L}])(?:called|rang|phoned|e-?mailed|texted|messaged|pinged|dialled|dialed|tried|spoke\s+(?:to|with)|wrote\s+to|(?:vm|lvm|message|msg|voice ?mail)\s+(?:for|to|with))\s+(?:(?:the|an?|my|our|their|another)\s+)?(\p{Ll}[\p{L}'’-]*)/iu;
/** A determiner after such a verb, which makes a thing or another person of any noun: `called the bank`. */
const DETERMINED = /\s(?:the|an?|my|our|their|another)\s+\p{Ll}[\p{L}'’-]*$/iu;

/** Whether a log reached somebody or something without a capital: `called the bank`, `called plumber`. */
function reachesOther(words: string): boolean {
	const match = REACHED.exec(words);
	return match !== null && (DETERMINED.test(match[0]) || isPeopleWord((match[1] ?? '').toLowerCase()));
}

/** Whether the words name anyone: `called Omar`, `Omar rang`, `called the bank`, but not `Called at 9`. */
function namesSomebody(words: string): boolean {
	if (reachesOther(words)) return true;
	for (const [, before = '', word = ''] of words.matchAll(CAPITALISED)) {
		if (!isOtherWord(word) && (before !== '' || !FIRST_WORD.test(word))) return true;
	}
	return false;
}

/** What follows a name that heads a log: `: ` in `Kim: no answer`, ` - ` in `Kim - VM Wed`, ` (Wed): ` in `Kim (Wed): left message`. */
const BEHIND_NAME = /^\s*(?:\(([^()\n]{2,24})\)\s*[:,–—-]|[:–—]|,(?=\s)|-(?=\s))\s*/u;
/** An outcome directly after a name: `VM` in `Wed: Kim VM`, `no answer` in `Kim no answer 4pm`. */
const OUTCOME =
	/^\s+(?:l?vm|lm|voice ?mail|no\s+(?:answer|ans|reply|joy|luck)|n\/a|busy|engaged|straight\s+to)(?!\p{L})/iu;
/** A title before a surname: `Ms ` in `Ms Vance`. */
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof)\.?\s+/iu;

/** The names by which a log can name a contact: `Kim Vance`, `Kim`, `Vance`, longest first. */
const namesOf = ({ contacts }: FollowUp): readonly string[] =>
	contacts
		.flatMap(({ name, alias }) => [name, alias ?? name, ...name.split(' ')])
		.filter((name) => /^\p{Lu}/u.test(name))
		.sort((a, b) => b.length - a.length);

/** Returns where a name of the contact ends at the beginning of some words, or 0: 9 for `Ms Vance: VM`. */
function nameEnd(words: string, followUp: FollowUp): number {
	const from = TITLE.exec(words)?.[0].length ?? 0;
	const name = namesOf(followUp).find(
		(each) => words.startsWith(each, from) && !/^[\p{L}\p{N}]/u.test(words.slice(from + each.length)),
	);
	return name === undefined ? 0 : from + name.length;
}

/**
 * Returns the words of a log without the contact who heads it: `no answer 4pm` for `Kim: no answer 4pm`, `Wed: left message` for
 * `Kim (Wed): left message`, `Wed: VM` for `Wed: Kim VM`. Null without such a name.
 */
function withoutName(words: string, followUp: FollowUp, context: EntryContext): string | null {
	const start = entryStart(words, context)?.to ?? 0;
	const date = words.slice(0, start);
	const rest = words.slice(start).replace(/^[\s:,;–—-]+/, '');
	const end = nameEnd(rest, followUp);
	if (end === 0) return null;
	const behind = rest.slice(end);
	const mark = BEHIND_NAME.exec(behind);
	const isOutcome = OUTCOME.test(behind);
	if (!mark && !isOutcome) return null;
	const told = behind.slice(mark?.[0].length ?? 0).trim();
	const day = [date, mark?.[1] ?? ''].filter((part) => part !== '').join(' ');
	return day === '' ? told : `${day}: ${told}`;
}

/** Reads the words as an attempt of the follow-up; null for a plan, an event, and a log of an earlier day. */
function attemptFor(words: string, followUp: FollowUp, note: NoteContext): Pick<BesideLog, 'attempt' | 'told'> | null {
	const context = { day: dayFor(followUp), settings: note.settings };
	const headed = withoutName(words, followUp, context);
	const own = headed === null ? null : readFreeLine(headed, context);
	const entry = own ?? readFreeLine(words, context);
	if (entry?.kind !== 'attempt') return null;
	const { day } = followUp.noteDate;
	// "Spoke to Kim Wed" has its day after.
	const isDated =
		entryStart(headed ?? words, context) !== null || entry.at.length > 10 || dayOf(entry.at) !== context.day;
	// An answer without a date of its own is the meeting that the note is about.
	if (!isDated && entry.outcome !== 'no answer' && entry.outcome !== 'left message') return null;
	if (day !== null && dayOf(entry.at) < day) return null;
	const read = { attempt: entry, told: own && headed !== null ? headed : words };
	if (followUp.source === 'line') return read;
	const isLater = entry.problems.length === 0 && day !== null && dayOf(entry.at) > day;
	return isLater ? read : null;
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
	/** The follow-ups by the last names of their contacts. */
	private readonly bySurname = new Map<string, FollowUp[]>();

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
		for (const followUp of followUps) {
			for (const { name } of followUp.contacts) {
				const [first, ...others] = name.split(' ');
				const last = others.at(-1);
				if (first === undefined || last === undefined) continue;
				this.bySurname.set(last, [...(this.bySurname.get(last) ?? []), followUp]);
			}
		}
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
		const surnamed = this.surnamed(line, words);
		if (surnamed) return surnamed;
		return namesSomebody(words) ? null : this.directlyAbove(line);
	}

	/** Returns the only follow-up above with a surname that the words have: that with Kim Vance for `rang Ms Vance`. */
	private surnamed(line: OutlineLine, words: string): FollowUp | null {
		const found = new Set<FollowUp>();
		for (const [, , word = ''] of words.matchAll(CAPITALISED)) {
			for (const followUp of this.bySurname.get(word) ?? []) {
				if (followUp.source === 'property' || this.isAbove(line, followUp)) found.add(followUp);
			}
		}
		const [first] = found;
		return first && found.size === 1 ? first : null;
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

/** Whether a line is no task, or one that is done: `- [x] called Kim, VM`. */
const isTold = ({ checkbox }: OutlineLine) => checkbox === null || /^x$/i.test(checkbox);

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
		if ((line.kind !== 'list-item' && line.kind !== 'paragraph') || !isTold(line)) continue;
		if (!owners.mayOwn(line) || taken.has(line.index) || (line.parent !== null && taken.has(line.parent))) continue;
		const words = visibleContent(outline, line).trim();
		if (!maySayEntry(words) || readWrittenLine(words) !== null || standsUnder(outline, line, closed)) continue;
		const followUp = owners.of(line, words);
		const read = followUp && attemptFor(words, followUp, note);
		if (read) {
			logs.push({ line, words, ...read, followUp });
			owners.addLog(line);
		}
		yield line.to - line.from;
	}
	return logs;
}
