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
	let lastWords = '';
	for (const line of outline.lines) {
		if (line.kind === 'blank') continue;
		const words = visibleContent(outline, line);
		const isCandidate = line.kind === 'paragraph' && line.quoteDepth === 0 && line.parent === null;
		if (isCandidate && isApart(outline.lines[line.index - 1]) && !OF_THING.test(lastWords)) {
			const date = lineDate(words, place);
			if (date) found.set(line.heading, [...(found.get(line.heading) ?? []), { line, date }]);
		}
		lastWords = words;
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
	const above = lines?.filter(({ line }) => line.index < index) ?? [];
	return above.at(-1)?.date ?? null;
}
