import type { NoteFrame } from './note-frame';
import { headingsAbove, type Outline, type OutlineLine } from './outline';

/** A heading's words without case, punctuation, emoji and emphasis. */
export function headingKey(text: string): string {
	return text
		.replace(/[^\p{L}\p{N}\s-]/gu, '')
		.replace(/[\s-]+/g, ' ')
		.trim()
		.toLowerCase();
}

/** Whether a line stands in a section under one of these headings, at any depth. */
export function standsUnder(outline: Outline, line: OutlineLine, keys: ReadonlySet<string>): boolean {
	return line.heading !== null && headingsAbove(outline, line).some((heading) => keys.has(headingKey(heading.text)));
}

/** The headings of sections that hold no follow-ups: the script and the attempts. */
export function closedHeadings({ settings }: NoteFrame): ReadonlySet<string> {
	return new Set([...settings.scriptHeadings, ...settings.attemptsHeadings].map(headingKey));
}

/** The script one speaks from: the section under its heading, else the property; null without one. */
export function scriptOf(frame: NoteFrame): string | null {
	const { text } = frame;
	const keys = new Set(frame.settings.scriptHeadings.map(headingKey));
	const mayHave = frame.settings.scriptHeadings.some((heading) => text.toLowerCase().includes(heading.toLowerCase()));
	if (mayHave && text.includes('#')) {
		const { headings, lines } = frame.outline();
		const at = headings.findIndex((heading) => !heading.nested && keys.has(headingKey(heading.text)));
		const heading = headings[at];
		if (heading) {
			const next = headings.slice(at + 1).find(({ level, nested }) => !nested && level <= heading.level);
			const from = lines[heading.line + 1]?.from ?? text.length;
			const to = next ? (lines[next.line]?.from ?? text.length) : text.length;
			const script = text.slice(from, to).trim();
			if (script !== '') return script;
		}
	}
	return frame.properties.text('script');
}
