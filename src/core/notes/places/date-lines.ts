import { lineDate, type PlaceContext } from '../../dates/place-date';
import type { NoteDate } from '../../follow-up';
import { visibleContent, type Outline, type OutlineLine } from '../../markdown/scan';

/** A line of only a date, which dates the lines below it. */
interface DateLine {
	readonly line: OutlineLine;
	readonly date: NoteDate;
}

/** What a date below it is about, so that it is not the day of writing: `Deadline:`, `## Interview`. */
const OF_THING =
	/\b(?:deadlines?|due|interviews?|when|events?|starts?|begins?|birthdays?|until|expires?|next)\b|:\s*$/i;

/** Whether a line stands for itself: no text is directly above it. */
const isApart = (above: OutlineLine | undefined) =>
	above === undefined || !['paragraph', 'list-item', 'table'].includes(above.kind);

/** The date lines of a note by the index of their heading, null at the top; each list in the order of the note. */
export function dateLinesOf(place: PlaceContext, outline: Outline): ReadonlyMap<number | null, readonly DateLine[]> {
	const found = new Map<number | null, DateLine[]>();
	let above: OutlineLine | null = null;
	for (const line of outline.lines) {
		if (line.kind === 'blank') continue;
		const isCandidate = line.kind === 'paragraph' && line.quoteDepth === 0 && line.parent === null;
		if (isCandidate && isApart(outline.lines[line.index - 1])) {
			const date = lineDate(visibleContent(outline, line), place);
			const isOfThing = date !== null && above !== null && OF_THING.test(visibleContent(outline, above));
			if (date && !isOfThing) {
				const lines = found.get(line.heading);
				if (lines) lines.push({ line, date });
				else found.set(line.heading, [{ line, date }]);
			}
		}
		above = line;
	}
	const all = [...found.values()].flat();
	const [only] = all;
	return only && all.length === 1 && isLater(only, place) ? new Map() : found;
}

/** Whether a date is after the day that the note states of itself. A single one is what the note is about, not a log. */
function isLater({ date }: DateLine, { base: { day, source } }: PlaceContext): boolean {
	return date.day !== null && day !== null && source !== 'created' && date.day > day;
}

/** The date of the last date line above a line of the note, among those of one heading. */
export function lastDateAbove(lines: readonly DateLine[] | undefined, index: number): NoteDate | null {
	let [from, to] = [0, lines?.length ?? 0];
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((lines?.[middle]?.line.index ?? Infinity) < index) from = middle + 1;
		else to = middle;
	}
	return lines?.[from - 1]?.date ?? null;
}
