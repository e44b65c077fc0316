import { headingDate, type LeadingDate, type PlaceContext } from '../dates/place-date';
import type { NoteDate } from '../follow-up';
import { visibleContent, type Outline, type OutlineLine } from '../markdown/scan';
import { datedEntry } from './line/dated-entry';

/** The dates of places in one note. */
export interface PlaceDates {
	/** The date of the entry that a line is or is nested in, else of the nearest heading, else the note's. */
	dateAt(line: OutlineLine): NoteDate;
	/** The date with which a line begins, if it tells what happened then: `2026-11-20: spoke with Rita`. */
	entryAt(line: OutlineLine): LeadingDate | null;
}

/** Dates places by the entries and headings above them. Each place is looked at once. */
export function placeDates(place: PlaceContext, outline: () => Outline): PlaceDates {
	const byHeading = new Map<number, NoteDate | null>();
	const byEntry = new Map<number, NoteDate | null>();

	/** The date of the nearest heading that states one, from a heading upwards. */
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
			date = headingDate([headings[at]?.text ?? ''], place) ?? date;
			byHeading.set(at, date);
		}
		return date;
	};

	/** The date of the nearest entry, from a list item upwards. */
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
			date = datedEntry(visibleContent(outline(), line), place, 'nested')?.date ?? date;
			byEntry.set(line.index, date);
		}
		return date;
	};

	/** A line at the margin continues the item above it by accident as often as not, and takes no date from it. */
	const isIndented = ({ from, contentFrom }: OutlineLine) =>
		/[ \t]{2,}$|\t$/.test(
			outline()
				.text.slice(from, contentFrom)
				.replace(/^(?:\s?>)+ ?/, ''),
		);
	const entryAt = (line: OutlineLine) => datedEntry(visibleContent(outline(), line), place, 'itself');
	return {
		entryAt,
		dateAt: (line) =>
			entryAt(line)?.date ??
			(line.kind === 'list-item' || isIndented(line) ? nestedIn(line.parent) : null) ??
			(line.heading === null ? null : headingAt(line.heading)) ??
			place.base,
	};
}
