import { fieldsOfLine } from '../../../notes/text-field';
import { standsUnder } from '../../../notes/sections';
import type { FollowUp } from '../../../follow-up';
import { headingKey } from '../../../markdown/heading-key';
import { plainWords } from '../../../markdown/links';
import { readOutline, visibleContent, type Outline, type OutlineLine } from '../../../markdown/scan';
import type { Settings } from '../../../settings';

/** What a note says of a talk, in one line of it. */
export interface TalkLine {
	/** Counted from 1. */
	readonly line: number;
	readonly words: string;
}

/** In characters; a longer line is cut between two words. About four lines of a sidebar of 300 px. */
const LONGEST_CHARACTERS = 160;
/** A line of fewer words says nothing of a talk, as a label or a name does: `Attendees:`, `Dana Whitfield`. */
const LEAST_WORDS = 3;

/**
 * Words without what follows the last whole word that fits: `Northwind moves to …` of `Northwind moves to usage-based
 * pricing` in 20 characters.
 */
export function shortened(words: string, longest = LONGEST_CHARACTERS): string {
	if (words.length <= longest) return words;
	const end = words.lastIndexOf(' ', longest);
	return `${words.slice(0, end > longest / 2 ? end : longest).replace(/[\s,;:–—-]+$/, '')} …`;
}

/** Whether a line is below a heading, or a heading of its section. */
function isBelow({ headings }: Outline, line: OutlineLine, section: number): boolean {
	for (let at = line.heading; at !== null; at = headings[at]?.parent ?? null) if (at === section) return true;
	return false;
}

/**
 * The first line of prose in a note, which says what a talk was about: `Northwind moves to **usage-based pricing**` gives
 * its words without markup. Headings, fields, follow-ups, scripts and attempts say other things. Null if there is no other
 * line. `heading` is the line of the heading below which to look, counted from 1; 0 for the whole note.
 */
export function talkLine(
	text: string,
	followUps: readonly Pick<FollowUp, 'line'>[],
	settings: Pick<Settings, 'scriptHeadings' | 'attemptsHeadings'>,
	heading = 0,
): TalkLine | null {
	const outline = readOutline(text);
	const section = outline.headings.findIndex(({ line }) => line === heading - 1);
	const closed = new Set([...settings.scriptHeadings, ...settings.attemptsHeadings].map(headingKey));
	const tracked = new Set(followUps.map(({ line }) => line - 1));
	for (const line of outline.lines) {
		if ((line.kind !== 'paragraph' && line.kind !== 'list-item') || tracked.has(line.index)) continue;
		if (line.parent !== null && tracked.has(line.parent)) continue;
		if (heading > 0 && !isBelow(outline, line, section)) continue;
		if (standsUnder(outline, line, closed)) continue;
		const content = visibleContent(outline, line).slice(0, 2_000);
		if (fieldsOfLine(content).length > 0) continue;
		const words = plainWords(content).replace(/\s+/g, ' ').trim();
		if (words.split(' ').length < LEAST_WORDS || !/\p{L}{2}/u.test(words)) continue;
		return { line: line.index + 1, words: shortened(words) };
	}
	return null;
}
