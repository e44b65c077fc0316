import { oneLine } from '../../english/plain-text';
import { clockOf, dayOf } from '../../dates/moments';
import type { Day, DayOrMinute, TimeWindow, UntrackedLine } from '../../follow-up';
import type { Settings } from '../../settings';
import { Markers } from '../markers';
import { contentOf, readOutline, type Outline } from '../../markdown/scan';
import { headingKey } from '../../markdown/heading-key';
import type { TextEdit } from '../../markdown/text-edit';
import { windowWords } from './window-words';

/** What the end of a meeting settled: who acts by when, and when I check in. */
export interface NewFollowUp {
	/** A name, or a link as it is written: `[[Dana Whitfield]]`. */
	readonly contact: string;
	/** By when they promised to act. */
	readonly expecting: DayOrMinute | null;
	/** When I act; after a promise, what I do if they do not. */
	readonly due: DayOrMinute | null;
	/** The part of the day in which I act: `Monday morning`. */
	readonly window?: TimeWindow | null;
	readonly purpose: string;
}

const when = (moment: DayOrMinute, window: TimeWindow | null = null) => {
	const clock = clockOf(moment);
	return clock === null ? dayOf(moment) + windowWords(window) : `${dayOf(moment)} at ${clock}`;
};

/** The marker people write first, or the tag where the settings have no marker. */
function marked(words: string, marker: string, settings: Settings): string {
	if (settings.markers.includes(marker)) return `${marker} ${words}`;
	const [first] = settings.markers;
	return first === undefined ? `Follow up ${words} #${settings.tag}` : `${first} ${words}`;
}

/**
 * The words of a new follow-up, in the form people write: `Follow up with [[Dana Whitfield]] on 2026-11-23 about the
 * pricing article`, or `Next step: [[Dana Whitfield]] will get back to me by 2026-11-20. If I don't hear back, I follow
 * up on 2026-11-23 about the pricing article`.
 */
export function newFollowUpWords(followUp: NewFollowUp, settings: Settings): string {
	const { expecting, due, window } = followUp;
	const contact = oneLine(followUp.contact);
	const purpose = oneLine(followUp.purpose).replace(/^(?:about|re:?|regarding)\s+/i, '');
	const about = purpose === '' ? '' : ` about ${purpose}`;
	if (expecting === null) {
		const on = due === null ? '' : ` on ${when(due, window)}`;
		return marked(`with ${contact}${on}${about}`, 'Follow up', settings);
	}
	const promise = `${contact} will get back to me by ${when(expecting)}`;
	const fallback = due === null ? '' : `. If I don't hear back, I follow up on ${when(due, window)}`;
	const marker = settings.markers.includes('Next step') ? 'Next step:' : `${settings.markers[0] ?? 'Follow up'}:`;
	const tag = settings.markers.length === 0 ? ` #${settings.tag}` : '';
	return `${marker} ${promise}${fallback}${about}${tag}`;
}

/** Sections in which a new line would not be read, or would be something else. */
const isClosed = (settings: Settings) => {
	const keys = new Set([...settings.scriptHeadings, ...settings.attemptsHeadings].map(headingKey));
	return (text: string) => keys.has(headingKey(text));
};

/** Line at which the section of the n-th heading ends, subsections included. */
function sectionEnd(outline: Outline, index: number): number {
	const heading = outline.headings[index];
	if (!heading) return outline.lines.length;
	const next = outline.headings.slice(index + 1).find(({ level, nested }) => !nested && level <= heading.level);
	return next ? next.line : outline.lines.length;
}

/** The line before which a new follow-up goes: the end of a follow-up section, else of all that is read. */
function placeFor(outline: Outline, settings: Settings): number {
	const own = new Set(settings.followUpHeadings.map(headingKey));
	const closed = isClosed(settings);
	const section = outline.headings.findIndex(({ text, nested }) => !nested && own.has(headingKey(text)));
	if (section !== -1) {
		const end = sectionEnd(outline, section);
		const inner = outline.headings.find(({ line, nested }) => !nested && line > (outline.headings[section]?.line ?? 0));
		return Math.min(end, inner?.line ?? end);
	}
	let end = outline.lines.length;
	for (let index = outline.headings.length - 1; index >= 0; index--) {
		const heading = outline.headings[index];
		if (!heading || heading.nested || !closed(heading.text)) continue;
		if (sectionEnd(outline, index) >= end) end = heading.line;
	}
	return end;
}

/** Adds a list item with these words, below the follow-ups of the note where it has a section for them, else at its end. */
export function addFollowUp(text: string, words: string, settings: Settings): TextEdit {
	const outline = readOutline(text);
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	let last = placeFor(outline, settings) - 1;
	while (last >= 0 && outline.lines[last]?.kind === 'blank') last--;
	const above = outline.lines[last];
	if (!above) return { from: firstOffset(text), to: firstOffset(text), insert: `- ${words}${eol}` };
	const top = topOf(outline, last);
	const joins = top?.kind === 'list-item' && top.quoteDepth === 0;
	const marker = joins && !/\d/.test(top.marker) ? top.marker : '-';
	const indent = joins && !/\d/.test(top.marker) ? text.slice(top.from, top.markerFrom) : '';
	const gap = joins ? eol : eol + eol;
	return { from: above.to, to: above.to, insert: `${gap}${indent}${marker} ${words}` };
}

const firstOffset = (text: string) => (text.startsWith('\uFEFF') ? 1 : 0);

function topOf(outline: Outline, line: number) {
	let top = outline.lines[line];
	while (top && top.parent !== null) top = outline.lines[top.parent];
	return top;
}

/**
 * Makes a follow-up of a line that only sounds like one: `- Dana promised to call Friday` becomes `- Follow up: Dana
 * promised to call Friday. If I don't hear back, I follow up on 2026-11-23`. Null when the line is gone or changed.
 */
export function trackLine(
	text: string,
	line: Pick<UntrackedLine, 'line' | 'text' | 'fallback'>,
	settings: Settings,
): TextEdit | null {
	const outline = readOutline(text);
	const says = (index: number) => {
		const found = outline.lines[index];
		return found !== undefined && oneLine(contentOf(outline, found)).includes(oneLine(line.text));
	};
	const same = outline.lines.flatMap(({ index }) => (says(index) ? [index] : []));
	const index = says(line.line - 1) ? line.line - 1 : same.length === 1 ? same[0] : undefined;
	const target = index === undefined ? undefined : outline.lines[index];
	if (!target || (target.kind !== 'list-item' && target.kind !== 'paragraph')) return null;
	const words = text.slice(target.contentFrom, target.to);
	if (new Markers(settings).find(words) !== null) return null;
	return { from: target.contentFrom, to: target.to, insert: tracked(words, line.fallback, settings) };
}

function tracked(words: string, fallback: Day | null, settings: Settings): string {
	const trimmed = words.trimEnd();
	const rest = words.slice(trimmed.length);
	const end =
		fallback === null ? '' : `${/[.!?…]$/.test(trimmed) ? '' : '.'} If I don't hear back, I follow up on ${fallback}`;
	const [marker] = settings.markers;
	return marker === undefined ? `${trimmed}${end} #${settings.tag}${rest}` : `${marker}: ${trimmed}${end}${rest}`;
}
