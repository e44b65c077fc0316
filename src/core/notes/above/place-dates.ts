import { headingDate, unreadEntry, unreadHeading, type LeadingDate, type PlaceContext } from '../../dates/place-date';
import { isStatedDate, type NoteDate } from '../../follow-up';
import { visibleContent, type Outline, type OutlineLine } from '../../markdown/scan';
import { dateLinesOf, lastDateAbove } from './date-lines';
import { datedEntry } from '../line/dated-entry';

/** The mark of a task that is done: the `x` of `[x]`. */
const DONE = /^x$/i;

/** The dates of places in one note. */
export interface PlaceDates {
	/**
	 * Returns the date of the entry that is or contains the line, else of the nearest heading or line of only a date, else of
	 * the note.
	 */
	dateAt(line: OutlineLine): NoteDate;
	/**
	 * Returns the date of a line that begins with one and reports what happened then: `2026-11-20: spoke with Rita`.
	 */
	entryAt(line: OutlineLine): LeadingDate | null;
}

/** Dates places by the entries and headings above them, and reads each place once. */
export function placeDates(place: PlaceContext, outline: () => Outline): PlaceDates {
	const byHeading = new Map<number, NoteDate | null>();
	const byEntry = new Map<number, NoteDate | null>();
	/** What was not understood of the date of an entry or of the entries above it, up to one that is dated. */
	const unreadEntries = new Map<number, NoteDate['unread'] | null>();

	/** Returns the context of a heading: in a note without a date of its own, the dated heading above gives the year. */
	const below = (above: NoteDate | null): PlaceContext =>
		isStatedDate(place.base) || above?.day == null ? place : { ...place, base: above };

	/** Returns the date of the nearest dated heading, starting at a heading and going up. */
	const headingAt = (index: number): NoteDate | null => {
		const { headings } = outline();
		const above: number[] = [];
		let date: NoteDate | null = null;
		for (let at: number | null = index; at !== null; at = headings[at]?.parent ?? null) {
			const known = byHeading.get(at);
			if (known !== undefined) {
				date = known;
				break;
			}
			above.push(at);
		}
		for (const at of above.reverse()) {
			const text = headings[at]?.text ?? '';
			const own = headingDate([text], below(date));
			const unread = own ? null : unreadHeading(text, place);
			date = own ?? (unread ? { ...(date ?? place.base), unread: unread.problem } : date);
			byHeading.set(at, date);
		}
		return date;
	};

	const datedHeadings = new Map<number, boolean>();
	/** Whether a heading has a date of its own, also one that was not understood. */
	const isDated = (index: number): boolean => {
		let dated = datedHeadings.get(index);
		if (dated === undefined) {
			const text = outline().headings[index]?.text ?? '';
			dated = headingDate([text], place) !== null || unreadHeading(text, place) !== null;
			datedHeadings.set(index, dated);
		}
		return dated;
	};
	let knownLines: ReturnType<typeof dateLinesOf> | null = null;
	/** Returns the date of the nearest line of only a date above a line, unless a dated heading is nearer. */
	const dateLineAbove = (line: OutlineLine): NoteDate | null => {
		const lines = (knownLines ??= dateLinesOf(place, outline()));
		if (lines.size === 0) return null;
		const { headings } = outline();
		let below = line.index;
		for (let at = line.heading; ; at = headings[at]?.parent ?? null) {
			const date = lastDateAbove(lines.get(at), below);
			if (date || at === null) return date;
			if (isDated(at)) return null;
			below = headings[at]?.line ?? below;
		}
	};

	/** Returns the date of the nearest dated entry, starting at a list item and going up. */
	const nestedIn = (index: number | null): NoteDate | null => {
		const { lines } = outline();
		const above: OutlineLine[] = [];
		let date: NoteDate | null = null;
		for (let at = index; at !== null; at = lines[at]?.parent ?? null) {
			const known = byEntry.get(at);
			if (known !== undefined) {
				date = known;
				break;
			}
			const line = lines[at];
			if (line) above.push(line);
		}
		for (const line of above.reverse()) {
			const content = visibleContent(outline(), line);
			const isDone = DONE.test(line.checkbox ?? '');
			const own = datedEntry(content, place, isDone ? 'nested-done' : 'nested')?.date ?? null;
			const above = unreadEntries.get(line.parent ?? -1) ?? null;
			unreadEntries.set(line.index, own ? null : (unreadEntry(content, place)?.problem ?? above));
			date = own ?? date;
			byEntry.set(line.index, date);
		}
		return date;
	};

	/** An unindented line often continues the item above it by accident, so the item does not date it. */
	const isIndented = ({ from, contentFrom }: OutlineLine) =>
		/[ \t]{2,}$|\t$/.test(
			outline()
				.text.slice(from, contentFrom)
				.replace(/^(?:\s?>)+ ?/, ''),
		);
	const entryAt = (line: OutlineLine) => datedEntry(visibleContent(outline(), line), place, 'itself');
	return {
		entryAt,
		dateAt: (line) => {
			const isNested = line.kind === 'list-item' || isIndented(line);
			const date =
				entryAt(line)?.date ??
				(isNested ? nestedIn(line.parent) : null) ??
				dateLineAbove(line) ??
				(line.heading === null ? null : headingAt(line.heading)) ??
				place.base;
			const unread = isNested && line.parent !== null ? unreadEntries.get(line.parent) : null;
			return unread ? { ...date, unread } : date;
		},
	};
}
