import { addBusinessDays } from '../dates/business-days';
import { isSettled, needsNoteDate } from '../dates/date-context';
import { momentOn } from '../dates/moments';
import { eventDay, isOfThing, mayHoldDate, unreadDay } from '../dates/date-words';
import { isStatedDate, type Contact, type Day, type UntrackedLine, type When } from '../follow-up';
import { sentenceSplitter } from '../english/sentences';
import type { Commitment } from './commitments/act';
import { isForMeeting, isStamp, wasJustBefore } from './commitments/found/special-dates';
import { wholeNames } from './commitments/found/whole-names';
import type { CommitmentReader } from './commitments/commitment';
import { datedPlaces } from './commitments/prefilter/dated-places';
import { ownedTasks } from './tables/owned-tasks';
import { mayCommit } from './commitments/prefilter/may-commit';
import { mayState } from './commitments/prefilter/may-state';
import { isReasonOfAdvice, isRuledOut } from './commitments/ruled-out';
import { withoutChatName } from './commitments/speaker';
import { contactsNear, readerOf, spokenOf, wordsOf } from './above/line-reader';
import { lineContext, type NoteContext } from './note-context';
import { withStatedDay } from '../markdown/due-forms';
import { contentOf, visibleContent, type OutlineLine } from '../markdown/scan';
import { ownContact } from './line/contact';
import { namesAnOccasion } from './line/occasions';
import { readWrittenLine } from './attempts/exact-line';
import { ANYBODY, isFirstWord, isSurely } from './line/whose-act/sure-contacts';
import { readLine, readWords, skimWords, type LineReading, type LineWords } from './line/read-line';
import { closedHeadings, standsUnder } from './sections';
import { tableRows } from './tables/table-rows';
import { pauseIn, type Steps } from '../steps';

/** Whether a date is only a time of day, which describes a habit: “he takes the phone before eight”. */
const isTimeOnly = (when: When, noteDay: Day) =>
	when.day === noteDay &&
	when.lastDay === noteDay &&
	!when.certain.includes('day') &&
	!/\b(?:eod|eob|cob|end|today|tonight|week|month)\b/i.test(when.phrase);

/** Splits the line of a found follow-up, of which the list shows one sentence. */
const SENTENCES = /* @__PURE__ */ sentenceSplitter(';(?=\\s|$)');

const sentenceOf = (content: string, { from, to }: When) =>
	SENTENCES.split(content).find((sentence) => from < sentence.next && to > sentence.from);

/** Returns the sentence around a date of a line. */
function sentenceAround(content: string, when: When): string {
	const found = sentenceOf(content, when);
	return found ? content.slice(found.from, found.to) : content;
}

/** The words of a log entry after its date, which begin with a verb in the past tense: `met Dana`, ` – called Lee`. */
const LOGGED = /^[\s*_|–—:-]*(?:\p{L}+ed|met|spoke|sent|had|got|went|saw|wrote|rang)(?!\p{L})/iu;

/** Whether a date only identifies a thing or an occasion: `Friday's interview`. */
const isOfAThing = (shown: string, when: When) => isOfThing(when) || namesAnOccasion(shown, when.from, when.to);

/** Whether a date is part of the talk that a note is about, or of a saying: `in 4 minutes`, `at the end of the day`. */
function isNow(shown: string, when: When, reader: CommitmentReader): boolean {
	if (/\b(?:minutes?|mins?|seconds?|secs?)\b/i.test(when.phrase)) return true;
	const isIdiom = /^(?:the\s+)?end\s+of\s+(?:the\s+)?day$/i.test(when.phrase);
	return isIdiom && /\bat\s+(?:the\s+)?$/i.test(shown.slice(0, when.from)) && reader.directness(when) !== 'promised';
}

interface Found extends Commitment {
	readonly when: When;
	readonly isTheirs: boolean;
	/** Whether the line is a log entry, which can be an attempt too. */
	readonly isLog: boolean;
	/**
	 * Whether the day is that of a meeting and so that of the act: `I have a meeting with Lee tomorrow`, `Kim will print it ahead
	 * of the Dec 3 call`.
	 */
	readonly isOccasion: boolean;
}

/** Whether somebody commits to communicate by one of the dates that are not past. */
function hasCommitment(words: LineWords, line: OutlineLine, note: NoteContext): boolean {
	const coming = words.whens.filter(({ past }) => !past);
	if (coming.length === 0) return false;
	const reader = readerOf(words, line, note);
	return coming.some((when) => reader.at(when) !== null);
}

/** Returns the dates of commitments in the words, with who made each commitment. */
function commitments(
	content: string,
	reading: LineReading,
	{ whens, shown }: LineWords,
	reader: CommitmentReader,
): Found[] {
	const { expected, act, fallback, roles } = reading;
	const isUsed = (when: When) => {
		if (!roles.background.includes(when)) return true;
		const directness = reader.directness(when);
		return directness === 'at an occasion' || (directness === 'promised' && !isOfAThing(shown, when));
	};
	const other = whens.filter(isUsed);
	const found: Found[] = [];
	let isLog = false;
	for (const when of new Set([expected, act, fallback, ...other])) {
		if (when === null || when.past || isStamp(content, when)) continue;
		if (content.slice(0, when.from).replace(/[\s*_]/g, '') === '' && LOGGED.test(content.slice(when.to))) {
			isLog = true;
			continue;
		}
		if (isRuledOut(withoutChatName(sentenceAround(content, when)))) continue;
		const commitment = reader.at(when);
		if (commitment === null || isNow(shown, when, reader)) continue;
		const isUnaddressed = commitment.names.length === 0 && commitment.whose === 'mine';
		if (isUnaddressed && isReasonOfAdvice(content.slice(when.to))) continue;
		const isExpected = when === expected && commitment.needed !== true;
		const isTheirs = isExpected || (when !== fallback && commitment.whose === 'theirs');
		const isOccasion = isOfThing(when) || (isForMeeting(when) && reader.directness(when) === 'at an occasion');
		found.push({ ...commitment, when, isTheirs, isLog, isOccasion });
	}
	return found;
}

/** Returns the contact of a found line: who is named there, else the names in the line, its heading or the properties. */
function contactFor(
	{ names, unclear, pronoun, when, isTheirs }: Found,
	reading: LineReading,
	words: LineWords,
	line: OutlineLine,
	note: NoteContext,
): string | null {
	if (unclear === true) return null;
	const { shown } = words;
	// Who is named only after the sentence of the date belongs to another one.
	const end = sentenceOf(shown, when)?.next ?? shown.length;
	const isStated = (each: Contact) =>
		note.people.includes(each) ||
		(shown.indexOf(each.name) < end && isSurely(each) && !ANYBODY.test(each.name) && !isFirstWord(each, shown));
	const stated = reading.contact?.contacts.filter(isStated) ?? [];
	const all = reading.contact?.contacts ?? [];
	const known = wholeNames(names, all, words, isTheirs).map((name) => ownContact(name, note.people)?.name ?? name);
	const named = known.length > 0 ? known : stated.map(({ name }) => name);
	return named.join(', ') || contactsNear(note, line, pronoun);
}

/** A found line, and what it was found from. */
export interface FoundInLine {
	readonly untracked: UntrackedLine;
	readonly reading: LineReading;
	/** The date that the line states, and whether it is the day of their promise. */
	readonly when: When;
	readonly isTheirs: boolean;
}

function found(
	line: OutlineLine,
	content: string,
	reading: LineReading,
	words: LineWords,
	all: readonly Found[],
	note: NoteContext,
): FoundInLine | null {
	const noteDate = note.dateAt(line);
	const noteDay = noteDate.day;
	// A file's creation day says nothing about a date that is written in full.
	const isBefore = (when: When) =>
		noteDay !== null && when.lastDay < noteDay && (isStatedDate(noteDate) || needsNoteDate(when));
	const isLogged = ({ when, noun }: Found) => noun === true && noteDay !== null && wasJustBefore(when, noteDay);
	const coming = all.filter((each) => !isBefore(each.when) && !isLogged(each));
	const isAfter = ({ when }: Found) => noteDay === null || when.lastDay > noteDay;
	const sure = coming.filter(({ weak }) => !weak);
	const first = sure.find(isAfter) ?? sure[0] ?? coming.find(isAfter) ?? coming[0];
	if (first === undefined) return null;
	// "It goes to members on Monday. Text to be sent to Kim by Sunday."
	const isSooner = ({ names, when }: Found) => names.length > 0 && when.lastDay <= first.when.lastDay;
	const committed = first.names.length > 0 ? first : (sure.find((each) => isSooner(each) && isAfter(each)) ?? first);
	const { when, isTheirs, isOccasion } = committed;
	if (noteDay !== null && isTimeOnly(when, noteDay)) return null;
	const own = reading.fallback ?? (reading.act === when || reading.act?.past ? null : reading.act);
	const contact = committed.weak
		? contactsNear(note, line, committed.pronoun)
		: contactFor(committed, reading, words, line, note);
	if (committed.weak && contact === null) return null;
	const isUnread = !isOccasion && when.problems.some(({ code }) => code === 'date.partly-read');
	const isUnsure = isUnread || !isSettled(when, noteDate);
	const untracked = {
		path: note.path,
		line: line.index + 1,
		text: content.trim(),
		contact,
		due: isUnsure ? null : momentOn(isTheirs ? when.lastDay : when.day, when.time),
		fallback: isTheirs && !isUnsure ? (own?.day ?? addBusinessDays(when.lastDay, 1, note.settings)) : null,
		...(own && isTheirs ? { ownFallback: true } : {}),
		problems: reading.problems.filter(
			(problem) => problem.code !== 'date.missing' && !(isOccasion && when.problems.includes(problem)),
		),
		inTable: false,
		...(committed.isLog ? { isLog: true } : {}),
	};
	return { untracked, reading, when, isTheirs };
}

/** The user's own due date is the day on which the user acts after a promise, so that no check-in is suggested. */
const checkInAt = ({ lastDay }: When) => ({ fallback: lastDay, ownFallback: true });

/** Returns a found line of the user with another day: that of `⏳ 2026-12-01` in `I'll ring her next week ⏳ 2026-12-01`. */
const withDue = (line: FoundInLine, when: When): FoundInLine => ({
	...line,
	when,
	untracked: { ...line.untracked, due: momentOn(when.day, when.time) },
});

/** Reads the commitment in the words of a line, which are spoken in one of two ways, or returns null. */
function spokenIn(
	line: OutlineLine,
	content: string,
	spoken: string,
	note: NoteContext,
	only: (words: LineWords) => LineWords,
): FoundInLine | null {
	const context = lineContext(note, note.dateAt(line));
	// Most dates belong to no commitment, and their problems and roles take longer to read.
	if (!hasCommitment(skimWords(spoken, context) ?? readWords(spoken, 0, context), line, note)) return null;
	const words = only(readWords(spoken, 0, context));
	const reader = readerOf(words, line, note);
	const reading = readLine(spoken, { at: 0, opening: false, named: false }, context, words);
	return found(line, content, reading, words, commitments(spoken, reading, words, reader), note);
}

/**
 * Reads the commitment that a line states, or returns null. A due date of the user, `📅 2026-11-30`, is the day to act beside a
 * promise for another day, and in place of the user's own day in words.
 */
function statedIn(line: OutlineLine, content: string, note: NoteContext): FoundInLine | null {
	const spoken = spokenOf(content);
	const withoutDue = wordsOf(content);
	const isDue = spoken !== withoutDue;
	const prose = isDue ? spokenIn(line, content, withoutDue, note, (words) => words) : null;
	if (prose?.isTheirs) return prose;
	const own = spokenIn(line, content, spoken, note, (words) => withStatedDay(words, content));
	const due = prose?.reading.explicit ? prose.reading.act : null;
	if (prose && due) return withDue(prose, due);
	return own?.isTheirs && isDue ? { ...own, untracked: { ...own.untracked, ...checkInAt(own.when) } } : own;
}

/** Returns what is found in the words of a line: Mia and Wednesday in `Told Mia I'd call on Wednesday`. */
export const foundInLine = (line: OutlineLine, content: string, note: NoteContext): FoundInLine | null =>
	mayState(content) ? statedIn(line, content, note) : null;

/**
 * Reads lines without a marker that state a commitment with a date: “I'll get back to her next week”, “Dana promised
 * to call Friday”, and table rows with a date under `Next step`. The index never includes them unless the user tracks
 * them. `readLines` are the lines of follow-ups and attempts, counted from 0.
 */
export function* untrackedLines(note: NoteContext, readLines: ReadonlySet<number>): Steps<UntrackedLine[]> {
	yield* pauseIn(note.text);
	const words = note.markers.commitmentPlacesIn(note.text);
	yield* pauseIn(note.text);
	const places = datedPlaces(note.text, words);
	yield* pauseIn(note.text);
	const lines = places.length > 0 ? yield* untrackedProse(note, places, readLines) : [];
	const rows = mayHoldRows(note.text) ? yield* tableRows(note) : [];
	const tasks = yield* ownedTasks(note, new Set([...readLines, ...lines.map(({ line }) => line - 1)]));
	return [...lines, ...rows, ...tasks].sort((a, b) => a.line - b.line);
}

/** The heading of a column whose cells need no verb: `| Next step |`, `| Deadline |`, `| Timeline |`. */
const STEP_COLUMN =
	/\|[^\S\n*_]*[*_]{0,2}(?:next\s+(?:steps?|actions?)|(?:due|deadline|by\s+when|target|complet(?:e|ion)|time(?:line|frame)|date\s+due)[^|\n]{0,12})[^\S\n]*(?:\||$)/im;

const mayHoldRows = (text: string) =>
	text.includes('|') &&
	(mayCommit(text) || STEP_COLUMN.test(text)) &&
	(mayHoldDate(text) || unreadDay(text) !== null || eventDay(text) !== null);

/** Reads the lines, outside of tables, that contain one of the places. */
function* untrackedProse(
	note: NoteContext,
	places: readonly number[],
	readLines: ReadonlySet<number>,
): Steps<UntrackedLine[]> {
	const outline = yield* note.parse();
	const closed = closedHeadings(note);
	const lines: UntrackedLine[] = [];
	let next = 0;
	/** The length of the line before, which was read but not paused after. */
	let skimmed = 0;
	for (const line of outline.lines) {
		while ((places[next] ?? Infinity) < line.from) next++;
		if ((places[next] ?? Infinity) >= line.to) continue;
		if (line.kind !== 'list-item' && line.kind !== 'paragraph') continue;
		const isEnded = line.checkbox !== null && line.checkbox !== ' ';
		// Tracked by itself, a line that was ticked stays a follow-up that is over.
		if ((isEnded && !note.settings.trackFound) || readLines.has(line.index)) continue;
		const content = visibleContent(outline, line);
		if (!mayState(content)) continue;
		if (standsUnder(outline, line, closed) || readWrittenLine(contentOf(outline, line)) !== null) continue;
		if (skimmed > 0) yield skimmed;
		skimmed = line.to - line.from;
		const stated = statedIn(line, content, note);
		if (stated) lines.push(stated.untracked);
	}
	return lines;
}
