import { readOutline } from '../markdown/scan';
import type { Span } from '../markdown/scan';
import { headingKey } from '../markdown/heading-key';
import { scriptSpan } from '../notes/sections';
import type { TextEdit } from '../markdown/text-edit';
import type { Settings } from '../settings';

/** The script of a note with its place. Offsets of findings plus `from` are positions in the note. */
export interface ScriptSection extends Span {
	readonly text: string;
}

/** The text below the heading `Message`, `Script` or `Voicemail`, up to the next heading of its level. Returns null if the note has none. */
export function scriptSection(text: string, settings: Pick<Settings, 'scriptHeadings'>): ScriptSection | null {
	const span = scriptSpan(readOutline(text), settings);
	return span && { ...span, text: text.slice(span.from, span.to) };
}

/** The properties of a note, after which a script can be inserted: `---\nmet: 2026-11-19\n---`. */
const FRONT_MATTER = /^\uFEFF?---[^\S\n]*\r?\n(?:[^\n]*\n)*?(?:---|\.\.\.)[^\S\n]*(?=\r?\n|$)/;

/**
 * The script of the property (`script: This is Ana Ruiz.`) if the front matter has it word for word; null if YAML
 * writes it in another form.
 */
export function propertySection(text: string, script: string): ScriptSection | null {
	const end = FRONT_MATTER.exec(text)?.[0].length ?? 0;
	const from = script.trim() === '' ? -1 : text.slice(0, end).indexOf(script);
	return from === -1 ? null : { from, to: from + script.length, text: script };
}

/** The offset of the script property in the note: `script: …`; 0 if it is not found. */
export function propertyPlace(text: string, names: readonly string[]): number {
	const end = FRONT_MATTER.exec(text)?.[0].length ?? 0;
	const keys = text.slice(0, end).matchAll(/^["']?([^\s"':#][^\n"':]*)["']?[ \t]*:/gm);
	for (const { 1: key, index } of keys) if (key && names.includes(key.trim().toLowerCase())) return index;
	return 0;
}

/**
 * The edit that adds a drafted script to a note: under its script heading, such as `## Message`, if that is empty, else
 * in a new section above the attempts, or at the end. Null if the note has a script, which is never overwritten.
 */
export function insertScript(
	text: string,
	script: string,
	settings: Pick<Settings, 'scriptHeadings' | 'attemptsHeadings'>,
): TextEdit | null {
	const outline = readOutline(text);
	if (scriptSpan(outline, settings) !== null) return null;
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const words = script.trim().replace(/\r?\n/g, eol);
	const own = new Set(settings.scriptHeadings.map(headingKey));
	const empty = outline.headings.find((heading) => !heading.nested && own.has(headingKey(heading.text)));
	if (empty) {
		const line = outline.lines[empty.line];
		const at = line?.to ?? text.length;
		const after = outline.lines[empty.line + 1];
		const gap = after === undefined || after.kind === 'blank' ? '' : eol;
		return { from: at, to: at, insert: `${eol}${words}${gap}` };
	}
	const attempts = new Set(settings.attemptsHeadings.map(headingKey));
	const next = outline.headings.find((heading) => !heading.nested && attempts.has(headingKey(heading.text)));
	const section = `## ${settings.scriptHeadings[0] ?? 'Message'}${eol}${words}${eol}`;
	if (next) {
		const at = outline.lines[next.line]?.from ?? text.length;
		return { from: at, to: at, insert: `${section}${eol}` };
	}
	const trimmed = text.trimEnd().length;
	const gap = trimmed === 0 ? '' : text.slice(trimmed) === '' ? eol + eol : eol;
	return trimmed === 0
		? { from: text.length, to: text.length, insert: section }
		: { from: text.length, to: text.length, insert: /\n[ \t]*\r?\n[ \t]*$/.test(text) ? section : gap + section };
}
