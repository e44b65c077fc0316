import { contentOf, type Outline, type OutlineLine } from '../../markdown/line';
import type { TextEdit } from '../../markdown/text-edit';
import { Prover, readWritable, type ProvenEdit, type Trial, type WritableNote } from '../../notes/write/proven-edit';

/** A section that the plugin writes into a note: a heading and list items, none of which is a follow-up. */
export interface WrittenSection {
	/** The words of the heading: `Week 48 in calls`. */
	readonly heading: string;
	/** What its items begin with, so that they are found again: `Calls made:`. */
	readonly labels: readonly string[];
	/** The words of the items, in several forms to try: with names, then without. */
	readonly forms: readonly (readonly string[])[];
}

/** Why the section was not written: the note has it already, or every form would be read as something else. */
export type SectionRefusal = 'already-there' | 'no-place';

/** The section has a heading of the second level, since the title of a note has the first. */
const HEADING_LEVEL = 2;

const itemOf = (words: string) => `- ${words}`;

/** The line of the section's heading; undefined if the note has none. */
function headingLine({ headings, lines }: Outline, heading: string): OutlineLine | undefined {
	const found = headings.find(
		({ level, text, nested }) => level === HEADING_LEVEL && text.trim() === heading && !nested,
	);
	return found && lines[found.line];
}

/** The lines of the section below its heading, up to the next heading that does not belong to it. */
function linesBelow({ headings, lines }: Outline, heading: OutlineLine): readonly OutlineLine[] {
	const end = headings.find(({ line, level, nested }) => line > heading.index && level <= HEADING_LEVEL && !nested);
	return lines.slice(heading.index + 1, end?.line ?? lines.length);
}

/** The items that the plugin wrote, by their labels. Other lines of the section are the user's. */
function ownItems(outline: Outline, section: readonly OutlineLine[], labels: readonly string[]): OutlineLine[] {
	return section.filter((line) => {
		const isItem = line.kind === 'list-item' && line.parent === null && line.quoteDepth === 0 && line.checkbox === null;
		return isItem && labels.some((label) => contentOf(outline, line).startsWith(label));
	});
}

function appended({ lines }: Outline, heading: string, items: readonly string[], eol: string): TextEdit {
	const section = [`${'#'.repeat(HEADING_LEVEL)} ${heading}`, '', ...items.map(itemOf)].join(eol);
	const last = lines.at(-1);
	const at = last?.to ?? 0;
	const gap = last?.kind !== 'blank' ? eol + eol : lines.length > 1 ? eol : '';
	return { from: at, to: at, insert: last ? gap + section : section };
}

/** Replaces the first of the items by all new ones, and removes the others. */
function replaced(outline: Outline, old: readonly OutlineLine[], items: readonly string[], eol: string): TextEdit[] {
	return old.map((line, index) => {
		if (index === 0) return { from: line.from, to: line.to, insert: items.map(itemOf).join(eol) };
		return { from: outline.lines[line.index - 1]?.to ?? line.from, to: line.to, insert: '' };
	});
}

/** The edits that write one form of the section, or why there are none. */
function editsFor(
	outline: Outline,
	{ heading, labels }: WrittenSection,
	items: readonly string[],
): TextEdit[] | SectionRefusal {
	const eol = outline.text.includes('\r\n') ? '\r\n' : '\n';
	const line = headingLine(outline, heading);
	if (!line) return [appended(outline, heading, items, eol)];
	const below = linesBelow(outline, line);
	const old = ownItems(outline, below, labels);
	if (isSame(outline, old, items)) return 'already-there';
	if (old.length === 0) return [{ from: line.to, to: line.to, insert: eol + eol + items.map(itemOf).join(eol) }];
	// What the user wrote below an item would end up below another one.
	const indexes = new Set<number | null>(old.map(({ index }) => index));
	return below.some(({ parent }) => parent !== null && indexes.has(parent))
		? 'no-place'
		: replaced(outline, old, items, eol);
}

const isSame = (outline: Outline, lines: readonly OutlineLine[], items: readonly string[]) =>
	lines.length === items.length && lines.every((line, index) => contentOf(outline, line) === items[index]);

/** Whether a note has the section with exactly these items. */
function hasSection(outline: Outline, { heading, labels }: WrittenSection, items: readonly string[]): boolean {
	const line = headingLine(outline, heading);
	return line !== undefined && isSame(outline, ownItems(outline, linesBelow(outline, line), labels), items);
}

/**
 * Writes a section at the end of a note, or replaces the items of the one that it has and keeps what the user added to it.
 * Returns an edit only if the note then has this section and otherwise means the same: nothing in the section is read as a
 * follow-up, an attempt or a found line. Every other byte stays unchanged.
 */
export function writeSection(
	note: WritableNote,
	section: WrittenSection,
): ProvenEdit | { readonly refused: SectionRefusal } {
	const before = readWritable(note);
	const prover = new Prover(before, { kind: 'other', isMeant: () => true });
	const found = before.reading.untracked.length;
	for (const items of section.forms) {
		const edits = editsFor(before.outline, section, items);
		if (typeof edits === 'string') return { refused: edits };
		const trial: Trial = { edits };
		const outcome = prover.outcomeOf(trial);
		if (!outcome || outcome.reading.untracked.length !== found) continue;
		if (hasSection(outcome.outline, section, items) && prover.proves(outcome)) return trial;
	}
	return { refused: 'no-place' };
}
