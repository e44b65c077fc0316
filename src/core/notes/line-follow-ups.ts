import { inTouchSource } from '../english/verbs';
import type { FollowUp, Problem } from '../follow-up';
import { lineIds } from './identity';
import { lineEntries } from './attempts/attempts-of';
import { lineContext, type NoteContext } from './note-context';
import { headingsAbove, visibleContent, type Outline, type OutlineLine } from '../markdown/scan';
import { readEntry } from './attempts/read-attempts';
import { readLine, readWords, withoutRepeats, type LineReading, type LineStart } from './line/read-line';
import { closedHeadings, standsUnder } from './sections';

/** What makes a line a follow-up: a marker at its beginning, the tag, or the heading above it. */
export type TrackedBy = 'marker' | 'tag' | 'heading';

/** A line that is a follow-up, with its meaning. */
export interface TrackedLine {
	readonly line: OutlineLine;
	readonly content: string;
	readonly by: TrackedBy;
	/** Where the words after the marker begin; 0 without one. */
	readonly start: number;
	readonly reading: LineReading;
}

/** A verb of getting in touch. A list item under `Follow-ups` that names no person needs one. */
export const COMMUNICATION = new RegExp(
	`\\b(?:${inTouchSource('mail', 'tell', 'check\\s+(?:in|back|with)', 'follow\\s+up', 'get\\s+back', 'touch\\s+base', 'respond', 'meet')})(?:s|ing)?(?![\\p{L}])`,
	'iu',
);

function startOf(content: string, note: NoteContext): LineStart | null {
	const marker = note.markers.find(content);
	return marker && { at: marker.to, opening: !marker.colon, named: true };
}

const UNMARKED: LineStart = { at: 0, opening: false, named: false };

const STATED = /::|[📅🗓⏳⌛]/u;

/**
 * Whether a list item under `Follow-ups` may be a plan: it has a date that is not past, or one in a field or of the
 * Tasks plugin.
 */
function mayPlan(content: string, { whens }: ReturnType<typeof readWords>): boolean {
	return STATED.test(content) || whens.some(({ past }) => !past);
}

/** A line's meaning as a follow-up and what makes it one; null for any other line. */
function trackedLine(
	line: OutlineLine,
	outline: Outline,
	note: NoteContext,
	listing: readonly boolean[],
): TrackedLine | null {
	const content = visibleContent(outline, line);
	const start = startOf(content, note);
	const tagged = note.markers.hasTag(content);
	const listed =
		start === null &&
		!tagged &&
		line.kind === 'list-item' &&
		line.parent === null &&
		line.heading !== null &&
		listing[line.heading] === true;
	if (start === null && !tagged && !listed) return null;
	const noteDate = note.dateAt(line.index);
	const context = lineContext(note, noteDate);
	const words = readWords(content, (start ?? UNMARKED).at, context);
	if (listed && !mayPlan(content, words)) return null;
	if (listed && readEntry(content, { day: noteDate.day, settings: note.settings }) !== null) return null;
	const reading = readLine(content, start ?? UNMARKED, context, words);
	const hasDate = reading.act !== null || reading.expected !== null || reading.fallback !== null;
	if (listed && !(hasDate && (reading.contact !== null || COMMUNICATION.test(content)))) return null;
	if (start !== null && !tagged && line.kind === 'paragraph') {
		const hasColon = content.slice(0, start.at).includes(':');
		if (!hasColon && reading.contact === null && !hasDate) return null;
	}
	return { line, content, by: start ? 'marker' : tagged ? 'tag' : 'heading', start: start?.at ?? 0, reading };
}

/** Whether a line is under a heading such as `Follow-ups`, at any depth. */
export function underFollowUps(line: OutlineLine, outline: Outline, note: NoteContext): boolean {
	return headingsAbove(outline, line).some(({ text }) => note.markers.isFollowUpHeading(text));
}

/** Whether the lines under each heading, by its index, are listed as follow-ups: by itself or by one above it. */
function listingHeadings({ headings }: Outline, note: NoteContext): readonly boolean[] {
	const listing: boolean[] = [];
	for (const { text, parent } of headings) {
		listing.push(note.markers.isFollowUpHeading(text) || (parent !== null && listing[parent] === true));
	}
	return listing;
}

/** The lines of a note that are follow-ups, in order. */
export function trackedLines(note: NoteContext): TrackedLine[] {
	if (!note.mayHold || !note.markers.mayMark(note.text)) return [];
	const outline = note.outline();
	const closed = closedHeadings(note);
	const listing = listingHeadings(outline, note);
	const tracked: TrackedLine[] = [];
	const places = note.markers.placesIn(note.text);
	let next = 0;
	for (const line of outline.lines) {
		while ((places[next] ?? Infinity) < line.from) next++;
		if (line.kind !== 'list-item' && line.kind !== 'paragraph') continue;
		const isMarked = (places[next] ?? Infinity) < line.to;
		if (!isMarked && (line.heading === null || listing[line.heading] !== true)) continue;
		const found = trackedLine(line, outline, note, listing);
		if (found && !standsUnder(outline, line, closed)) tracked.push(found);
	}
	return tracked;
}

function endedAs(checkbox: string | null): FollowUp['ended'] {
	if (checkbox === 'x' || checkbox === 'X') return 'closed';
	return checkbox === '-' ? 'gave-up' : null;
}

/** `**Next step:** call Dana` without its stars; links stay as they are. */
function withoutEmphasis(content: string): string {
	return content
		.replace(/\*\*|__|==|~~/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** The follow-ups that a note's lines state. */
export function lineFollowUps(note: NoteContext): FollowUp[] {
	const tracked = trackedLines(note);
	if (tracked.length === 0) return [];
	const outline = note.outline();
	const idOf = lineIds(outline);
	return tracked.map(({ line, content, reading }) => {
		const own = reading.contact === null || reading.contact.own;
		const noteDate = note.dateAt(line.index);
		const problems: Problem[] = [...reading.problems];
		return {
			id: idOf(line.index),
			path: note.path,
			line: line.index + 1,
			source: 'line',
			text: withoutEmphasis(content),
			contacts: reading.contact === null ? note.owners : [reading.contact.contact],
			company: own ? note.card.company : null,
			phone: own ? note.card.phone : null,
			email: own ? note.card.email : null,
			timezone: own ? note.card.timezone : null,
			purpose: reading.purpose ?? (own ? note.purpose : null),
			ask: own ? note.ask : null,
			cold: own && note.cold,
			applied: null,
			noteDate,
			act: reading.act,
			expected: reading.expected,
			fallback: reading.fallback,
			attemptsAllowed: note.attemptsAllowed,
			ended: endedAs(line.checkbox),
			task: line.checkbox !== null,
			entries: lineEntries(line.index, noteDate, note),
			problems: withoutRepeats(problems),
		};
	});
}
