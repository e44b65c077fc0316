import { contentOf, type Outline, type OutlineLine } from '../markdown/scan';
import type { Markers } from './markers';

/** `**Next steps**`, `Next steps:`, `__Action items:__`. The first or second group holds the label's words. */
const LABEL = /^\s*(?:\*\*|__)([^*_:\n]{2,60}):?(?:\*\*|__)\s*:?\s*$|^\s*([^*_:\n]{2,60}):\s*$/;

/** Returns the words of a line that is only a label, in bold or with a colon, or null for any other line. */
function labelOf(content: string): string | null {
	if (content.length > 100) return null;
	const match = LABEL.exec(content);
	return match?.[1] ?? match?.[2] ?? null;
}

/**
 * Returns the lines that a list makes follow-ups: the top-level items of lists under a heading such as `Next steps`, or
 * under a line that is only such a label. A label's list ends at the next unindented line that is not a list item. Maps
 * each line to the words of its heading or label.
 */
export function listedLines(outline: Outline, markers: Markers): ReadonlyMap<number, string> {
	const listed = new Map<number, string>();
	const byHeading: (string | null)[] = [];
	for (const { text, parent } of outline.headings) {
		byHeading.push(markers.isFollowUpHeading(text) ? text : parent === null ? null : (byHeading[parent] ?? null));
	}
	let label: string | null = null;
	for (const line of outline.lines) {
		if (line.kind === 'blank') continue;
		if (line.kind !== 'list-item') {
			const isAtMargin = line.parent === null || line.markerFrom === line.quoteTo;
			if (isAtMargin) label = line.kind === 'paragraph' ? listLabel(outline, line, markers) : null;
			continue;
		}
		const parent = line.parent === null ? null : (outline.lines[line.parent] ?? null);
		const heading = line.heading === null ? null : (byHeading[line.heading] ?? null);
		const above = parent === null ? (heading ?? label) : listLabel(outline, parent, markers);
		if (above !== null) listed.set(line.index, above);
	}
	return listed;
}

function listLabel(outline: Outline, line: OutlineLine, markers: Markers): string | null {
	const label = labelOf(contentOf(outline, line));
	return label !== null && markers.isFollowUpHeading(label) ? label.trim() : null;
}
