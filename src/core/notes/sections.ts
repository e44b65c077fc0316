import type { FollowUp, Problem } from '../follow-up';
import type { Markers } from './markers';
import type { PropertyReader } from './properties';
import type { Settings } from '../settings';
import { headingKey } from '../markdown/heading-key';
import type { Heading } from '../markdown/line';
import { headingsAbove, type Outline, type OutlineLine, type Span } from '../markdown/scan';

/** The keys of headings, which many lines ask for. */
const headingKeys = new WeakMap<Heading, string>();

function keyOf(heading: Heading): string {
	let key = headingKeys.get(heading);
	if (key === undefined) headingKeys.set(heading, (key = headingKey(heading.text)));
	return key;
}

/** Whether a line is in a section under one of these headings, at any depth. */
export function standsUnder(outline: Outline, line: OutlineLine, keys: ReadonlySet<string>): boolean {
	return line.heading !== null && headingsAbove(outline, line).some((heading) => keys.has(keyOf(heading)));
}

/** Returns the headings of sections without follow-ups: the script and the attempts. */
export function closedHeadings({ settings }: { readonly settings: Settings }): ReadonlySet<string> {
	return new Set([...settings.scriptHeadings, ...settings.attemptsHeadings].map(headingKey));
}

/**
 * Returns the span of the first script section, without its heading and surrounding blank lines, or null if it is
 * empty.
 */
export function scriptSpan(outline: Outline, settings: Pick<Settings, 'scriptHeadings'>): Span | null {
	const { headings, lines, text } = outline;
	const keys = new Set(settings.scriptHeadings.map(headingKey));
	const at = headings.findIndex((heading) => !heading.nested && keys.has(headingKey(heading.text)));
	const heading = headings[at];
	if (!heading) return null;
	const next = headings.slice(at + 1).find(({ level, nested }) => !nested && level <= heading.level);
	const from = lines[heading.line + 1]?.from ?? text.length;
	const to = next ? (lines[next.line]?.from ?? text.length) : text.length;
	const section = text.slice(from, to);
	const start = from + section.length - section.trimStart().length;
	const end = from + section.trimEnd().length;
	return end > start ? { from: start, to: end } : null;
}

/** A note as far as its script needs it. */
interface NoteWithScript {
	readonly text: string;
	readonly settings: Settings;
	readonly markers: Pick<Markers, 'mayHaveScript'>;
	readonly properties: PropertyReader;
	outline(): Outline;
}

/**
 * Returns the script of a call from the section under its heading, else from the property, or null without a script.
 */
export function scriptOf(note: NoteWithScript): string | null {
	const { text, settings } = note;
	const span = note.markers.mayHaveScript(text) ? scriptSpan(note.outline(), settings) : null;
	return span ? text.slice(span.from, span.to) : note.properties.text('script');
}

/** A line with all of its words struck out: `~~Follow up with Dana~~`. */
const STRUCK_OUT = /^\s*~~[^~]+~~\s*$/;

/** Returns how the checkbox or the words of a line end its follow-up, or null: `[x]` closes it, `[-]` gives it up. */
export function endedAs({ checkbox }: OutlineLine, content: string): FollowUp['ended'] {
	if (checkbox === 'x' || checkbox === 'X' || STRUCK_OUT.test(content)) return 'closed';
	return checkbox === '-' ? 'gave-up' : null;
}

/** Returns the problems of a line that still matter: a follow-up that is over needs no date. */
export function openProblems(problems: readonly Problem[], ended: FollowUp['ended']): readonly Problem[] {
	return ended === null ? problems : problems.filter(({ code }) => code !== 'date.missing');
}
