import { ACT_VERB } from '../english/verbs';
import { readingDay } from '../dates/date-context';
import type { Contact, FollowUp, FollowUpCandidate, Problem } from '../follow-up';
import { ownedTask } from './line/whose-act/task-owner';
import { awaitedFrom, hasDay, mayPlan } from './line/whose-day/plan-dates';
import { asksReader, isRuledOut } from './commitments/ruled-out';
import { taggedReading } from './commitments/found/found-reading';
import { headingContacts, headingNames } from './above/heading-contact';
import { wantsNoCalls } from './channel/no-calls';
import { lineIds } from './identity';
import { lineEntries, type OwnEntries } from './attempts/attempts-of';
import { listedLines } from './listing';
import { lineContext, type NoteContext } from './note-context';
import { contentOf, visibleContent, type Outline, type OutlineLine } from '../markdown/scan';
import { readWrittenLine } from './attempts/exact-line';
import { readEntry } from './attempts/read-attempts';
import { otherReadings, type OtherReading } from './line/other-readings';
import { plannedChannel } from './line/planned-channel';
import { plainWords } from '../markdown/links';
import { withoutRepeats } from './problems/without-repeats';
import { readLine, readWords, type LineReading, type LineStart } from './line/read-line';
import { closedHeadings, endedAs, openProblems, standsUnder } from './sections';
import { drain, type Steps } from '../steps';

/**
 * Why a line is a follow-up: a marker at its beginning, the tag, an inline field such as `[follow-up:: Monday]`, a heading
 * or label above it, a prefix such as `TODO:`, or words for waiting for someone. A found line is one if the setting tracks
 * found lines by themselves.
 */
export type TrackedBy = 'marker' | 'tag' | 'field' | 'heading' | 'prefix' | 'waiting' | 'found';

/** A follow-up line with its meaning. */
export interface TrackedLine {
	readonly line: OutlineLine;
	readonly content: string;
	readonly by: TrackedBy;
	/** The offset of the words after the marker, or after the date of an entry. */
	readonly start: number;
	readonly reading: LineReading;
	/** Its further meanings, among which the vault chooses by the people it knows. */
	readonly others: readonly OtherReading[];
}

/** Verbs with which a marked line plans contact with a person: `call Dana`, `let Dana know`. */
const VERBS = `${ACT_VERB}|let\\s+\\S+\\s+know|schedule\\s+(?:a|an|the)?\\s*(?:call|chat|meeting)`;

/**
 * A verb of communication at the beginning of a clause, or after words such as "to" and "will". A list item under
 * `Follow-ups` without a name needs one.
 */
export const COMMUNICATION = new RegExp(
	`(?:^[\\s*_~"'“]*|[:;,.(–—][*_]*\\s+|\\s-\\s+|\\b(?:to|and|or|will|would|then|please|must|should|need|we|I|they|she|he)\\s+|['’]ll\\s+)(?:${VERBS})(?![\\p{L}])`,
	'iu',
);

function startOf(content: string, note: NoteContext): LineStart | null {
	const marker = note.markers.find(content);
	return marker && { at: marker.to, opening: !marker.colon, named: true };
}

/** Returns the offset of the words in a line without a marker: after the date of a dated entry. */
function unmarked(line: OutlineLine, note: NoteContext): LineStart {
	return { at: note.entryAt(line)?.to ?? 0, opening: false, named: false };
}

/**
 * The offset of the words in a line that is a follow-up only if it has a date, and a person or a verb of communication.
 */
interface Listed {
	readonly by: 'heading' | 'prefix' | 'waiting';
	readonly start: LineStart;
}

function listedBy(line: OutlineLine, content: string, note: NoteContext, isListed: boolean): Listed | null {
	const waiting = note.markers.waitingAt(content);
	if (waiting !== null) return { by: 'waiting', start: { at: waiting, opening: false, named: true } };
	const prefix = note.markers.actionPrefix(content);
	if (prefix !== null) return { by: 'prefix', start: { at: prefix, opening: false, named: false } };
	return isListed && line.kind === 'list-item' ? { by: 'heading', start: unmarked(line, note) } : null;
}

/** Whether a line with a date and without a marker is a follow-up: it has a person or a verb of communication. */
function isPlan({ by }: Listed, reading: LineReading, content: string, { markers }: NoteContext): boolean {
	if (by === 'waiting') return reading.contact !== null;
	const isNoun = markers.wordAt(content) !== null && markers.find(content) === null;
	if (isNoun || isRuledOut(content) || (reading.contact === null && asksReader(content))) return false;
	return COMMUNICATION.test(content) || (reading.contact !== null && !reading.contact.aside);
}

/** Whether a line needs a person or a date: a paragraph whose marker has no colon, and `Next steps:`. */
function needsMore({ kind }: OutlineLine, beginning: string): boolean {
	return (kind === 'paragraph' && !beginning.includes(':')) || /(?:ups|steps|actions)\W*$/i.test(beginning);
}

function namesAnything({ act, expected, fallback, contact }: LineReading): boolean {
	return act !== null || expected !== null || fallback !== null || contact !== null;
}

const bareContact = (contact: Contact): OtherReading => ({ contacts: [contact], own: false, dates: null });

/** Adds the contacts of the heading to a line without a name. */
function withHeading(reading: LineReading, line: OutlineLine, note: NoteContext): LineReading {
	if (reading.contact !== null) return reading;
	const contacts = headingContacts(note, line);
	const [contact] = contacts;
	if (!contact) return reading;
	const { own } = lineContext(note, note.noteDate);
	return {
		...reading,
		contact: { contact, contacts, own: contacts.every((each) => own.includes(each)), heading: true, aside: false },
	};
}

/** Returns a line's meaning as a follow-up and why it is one, or null for any other line. */
function trackedLine(line: OutlineLine, outline: Outline, note: NoteContext, isListed: boolean): TrackedLine | null {
	const content = visibleContent(outline, line);
	const marked = startOf(content, note);
	const by = marked ? 'marker' : note.markers.hasTag(content) ? 'tag' : note.markers.actField(content) ? 'field' : null;
	const tagged = by === 'field' || note.markers.hasTag(content);
	const listed = marked === null && !tagged ? listedBy(line, content, note, isListed) : null;
	if (by === null && listed === null) return null;
	const start = marked ?? listed?.start ?? { ...unmarked(line, note), named: by === 'field' };
	if (readWrittenLine(contentOf(outline, line)) !== null) return null;
	const noteDate = note.dateAt(line);
	const context = lineContext(note, noteDate);
	const words = readWords(content, start.at, context);
	if (listed && !mayPlan(content, words)) return null;
	if (listed && readEntry(content, { day: readingDay(noteDate), settings: note.settings }) !== null) return null;
	const read = readLine(content, start, context, words);
	const said = listed?.by === 'waiting' ? awaitedFrom(read, words, context) : read;
	const stated = marked || !tagged ? said : taggedReading(said, content, words.fields, line, note);
	if (listed && !(hasDay(stated, words) && isPlan(listed, stated, content, note))) return null;
	const owned = tagged ? null : ownedTask(stated, content, start, words, context, listed !== null);
	const reading = owned ?? stated;
	if (marked !== null && !tagged && needsMore(line, content.slice(0, marked.at)) && !namesAnything(reading))
		return null;
	return {
		line,
		content,
		by: listed?.by ?? by ?? 'tag',
		start: start.at,
		reading: withHeading(reading, line, note),
		others: [
			...(owned ? [] : otherReadings(content, start, context, words, reading)),
			...(reading.contact === null ? headingNames(note, line) : []).map(bareContact),
		],
	};
}

/** Returns the follow-up lines of a note, in order. */
export function trackedLines(note: NoteContext): TrackedLine[] {
	return drain(trackedLineSteps(note));
}

/** Reads the follow-up lines of a note, or only the first ones, one line a step. */
export function* trackedLineSteps(note: NoteContext, most = Infinity): Steps<TrackedLine[]> {
	if (!note.markers.mayMark(note.text)) return [];
	const outline = yield* note.parse();
	const closed = closedHeadings(note);
	const listed = listedLines(outline, note.markers);
	const tracked: TrackedLine[] = [];
	const places = note.markers.placesIn(note.text);
	let next = 0;
	for (const line of outline.lines) {
		while ((places[next] ?? Infinity) < line.from) next++;
		if (line.kind !== 'list-item' && line.kind !== 'paragraph') continue;
		const isMarked = (places[next] ?? Infinity) < line.to;
		const isListed = listed.has(line.index);
		if (!isMarked && !isListed) continue;
		const found = trackedLine(line, outline, note, isListed);
		if (found && !standsUnder(outline, line, closed) && tracked.push(found) >= most) break;
		yield line.to - line.from;
	}
	return tracked;
}

/** Returns the words of the heading or label that lists a line as a follow-up, or null if the line is not listed. */
export function listHeading(line: OutlineLine, note: NoteContext): string | null {
	return listedLines(note.outline(), note.markers).get(line.index) ?? null;
}

/** Returns `**Next step:** call Dana` without emphasis. Links stay unchanged. */
function withoutEmphasis(content: string): string {
	return content
		.replace(/\*\*|__|==|~~/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** The follow-ups in some text of a note, and the lines of their entries. */
export interface FoundFollowUps {
	readonly followUps: readonly FollowUp[];
	/** The indexes of the lines that hold their attempts and events. */
	readonly entryLines: readonly number[];
}

/** The reading of a note without any. */
export const NONE_FOUND: FoundFollowUps = { followUps: [], entryLines: [] };

/** The follow-ups in the lines of a note. */
export interface FoundInLines extends FoundFollowUps {
	/** The indexes of all lines with a marker, including those of attempts. */
	readonly trackedLines: readonly number[];
}

/** Reads the follow-ups in a note's lines. */
export function* lineFollowUps(note: NoteContext): Steps<FoundInLines> {
	const tracked = yield* trackedLineSteps(note);
	if (tracked.length === 0) return { followUps: [], entryLines: [], trackedLines: [] };
	const idOf = lineIds(note.outline());
	const entryLines = new Set<number>();
	const followUps: FollowUp[] = [];
	for (const found of tracked) {
		const { line, by } = found;
		// A tag or a field in an attempt's words does not turn the attempt into a follow-up.
		if ((by === 'tag' || by === 'field') && entryLines.has(line.index)) continue;
		const own = yield* lineEntries(line.index, note.dateAt(line), note);
		for (const index of own.lines) entryLines.add(index);
		followUps.push(lineFollowUp(found, idOf(line.index), own, note));
		yield line.to - line.from;
	}
	return { followUps, entryLines: [...entryLines], trackedLines: tracked.map(({ line }) => line.index) };
}

/** Returns how a follow-up reads with other contacts: what it lends from the note, and the dates without their name. */
function candidateOf(
	{ contacts, own, dates }: OtherReading,
	reading: LineReading,
	unread: readonly Problem[],
	note: NoteContext,
): FollowUpCandidate {
	return {
		contacts,
		...lentBy(note, own),
		purpose: reading.purpose ?? (own ? note.purpose : null),
		...(dates && {
			act: dates.act,
			expected: dates.expected,
			fallback: dates.fallback,
			problems: withoutRepeats([...dates.problems, ...unread]),
		}),
	};
}

/** What a note lends to a follow-up with its own contact. */
function lentBy({ card, ask, cold }: NoteContext, own: boolean) {
	return {
		company: own ? card.company : null,
		phone: own ? card.phone : null,
		email: own ? card.email : null,
		timezone: own ? card.timezone : null,
		ask: own ? ask : null,
		cold: own && cold,
	};
}

/** Returns the names of a line's contacts. */
const namesOf = ({ contact }: LineReading, { owners }: NoteContext) =>
	(contact?.contacts ?? owners).map(({ name }) => name);

/** Returns the follow-up of a line, from its meaning and its note. */
export function lineFollowUp(
	{ line, content, start, reading, others }: TrackedLine,
	id: string,
	{ entries, problems: unread }: Pick<OwnEntries, 'entries' | 'problems'>,
	note: NoteContext,
): FollowUp {
	const own = reading.contact === null || reading.contact.own;
	const ended = endedAs(line, content);
	return {
		id,
		path: note.path,
		line: line.index + 1,
		source: 'line',
		text: withoutEmphasis(content),
		contacts: reading.contact === null ? note.owners : reading.contact.contacts,
		contactOrdinal: 1,
		...lentBy(note, own),
		...(((own && note.card.noCalls) || wantsNoCalls(content, namesOf(reading, note))) && { noCalls: true }),
		purpose: reading.purpose ?? (own ? note.purpose : null),
		channel: plannedChannel(plainWords(content.slice(start)), 0),
		applied: null,
		noteDate: note.dateAt(line),
		act: reading.act,
		expected: reading.expected,
		fallback: reading.fallback,
		attemptsAllowed: note.attemptsAllowed,
		ended,
		task: line.checkbox !== null,
		entries,
		problems: withoutRepeats([...openProblems(reading.problems, ended), ...unread]),
		...(others.length > 0 && { candidates: others.map((other) => candidateOf(other, reading, unread, note)) }),
	};
}
