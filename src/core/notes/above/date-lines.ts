import { headingDate, lineDate, minutesDate, type PlaceContext } from '../../dates/place-date';
import type { NoteDate } from '../../follow-up';
import { visibleContent, type Outline, type OutlineLine } from '../../markdown/scan';

/** A line of only a date, which dates the lines below it. */
interface DateLine {
	readonly line: OutlineLine;
	readonly date: NoteDate;
	/** Whether a mail begins here. */
	readonly isMail: boolean;
}

/** What a date below it is about, so that it is not the day of writing: `Deadline:`, `## Interview`. */
const OF_THING =
	/\b(?:deadlines?|due|interviews?|when|events?|starts?|begins?|birthdays?|until|expires?|next)\b|:\s*$/i;

/** The field of a mail's header with its date: `**Date:** 19 November 2026 4:30 PM`, `Sent: …`. */
const MAIL_DATE = /^[\s*_]*(?:date|sent(?:\s+on)?)[\s*_]*:[\s*_]*/i;
/** The other fields of a mail's header: `From: Dana`, `Subject:`. */
const MAIL_FIELD = /^[\s*_]*(?:from|to|cc|subject)[\s*_]*:/i;
/** The line above a quoted mail: `On Thu, Nov 19, 2026 at 4:30 PM Kim Lee <kim@example.org> wrote:`. */
const MAIL_QUOTE = /^On\s(.{6,80})\swrote:\s*$/;

/** Returns the date of the mail that a line begins, or null. `near` are the lines around it. */
function mailDate(text: string, near: readonly string[], place: PlaceContext): NoteDate | null {
	if (text.length > LONGEST_MAIL_LINE_CHARACTERS) return null;
	const quoted = MAIL_QUOTE.exec(text)?.[1];
	if (quoted !== undefined) return headingDate([quoted], place);
	const label = MAIL_DATE.exec(text)?.[0];
	return label !== undefined && near.some((each) => MAIL_FIELD.test(each))
		? lineDate(text.slice(label.length), place)
		: null;
}

/**
 * Lines that begin a mail are shorter, in characters: `On Thu, Nov 19, 2026 at 4:30 PM Kim Lee <kim@example.org>
 * wrote:` has 65, and one with a long name and address about 140.
 */
const LONGEST_MAIL_LINE_CHARACTERS = 160;

/** Whether a line is on its own: no text is directly above it. */
const isApart = (above: OutlineLine | undefined) =>
	above === undefined || !['paragraph', 'list-item', 'table'].includes(above.kind);

/** The first lines that are not empty, in which minutes name the meeting and its date: a title, a place and the date. */
const FIRST_LINES = 5;
/** What a note is about whose first lines have the date of a talk: `Board meeting`. */
const TALK = /\b(?:meeting|minutes)\b/i;

/** A line of only bold words, which is on its own below other text: `**Tue, 8 December 2026**`. */
const BOLD = /^\s*(\*\*|__)[^*_\n]{1,80}\1:?\s*$/;
const isAllBold = ({ text }: Outline, { from, to }: OutlineLine) => BOLD.test(text.slice(from, to));

/** Returns the words of the lines directly above and below a line, and of the second ones. */
const around = (outline: Outline, { index }: OutlineLine): string[] =>
	[-2, -1, 1, 2].flatMap((step) => {
		const near = outline.lines[index + step];
		return near ? [visibleContent(outline, near)] : [];
	});

/** The date lines of a note by the index of their heading, null at the top; each list in the order of the note. */
export function dateLinesOf(place: PlaceContext, outline: Outline): ReadonlyMap<number | null, readonly DateLine[]> {
	const found = new Map<number | null, DateLine[]>();
	let above: OutlineLine | null = null;
	let count = 0;
	let isTalk = false;
	for (const line of outline.lines) {
		if (line.kind === 'blank' || line.kind === 'front-matter') continue;
		const isFirst = ++count <= FIRST_LINES;
		const isCandidate = line.kind === 'paragraph' && line.quoteDepth === 0 && line.parent === null;
		const text = isCandidate ? visibleContent(outline, line).trim() : '';
		const mail = /^[\s*_]*(?:date|sent|on)\b/i.test(text) ? mailDate(text, around(outline, line), place) : null;
		if (mail || (isCandidate && (isTalk || isApart(outline.lines[line.index - 1]) || isAllBold(outline, line)))) {
			const date = mail ?? lineDate(text, place) ?? (isFirst ? minutesDate(text, place) : null);
			const isOfThing =
				mail === null && date !== null && above !== null && OF_THING.test(visibleContent(outline, above));
			if (date && !isOfThing) {
				const lines = found.get(line.heading);
				if (lines) lines.push({ line, date, isMail: mail !== null });
				else found.set(line.heading, [{ line, date, isMail: mail !== null }]);
			}
		}
		above = line;
		isTalk = isFirst && (isTalk || TALK.test(visibleContent(outline, line)));
	}
	const all = [...found.values()].flat();
	const [only] = all;
	return only && all.length === 1 && !only.isMail && isLater(only, place) ? new Map() : found;
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
