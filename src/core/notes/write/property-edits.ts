import type { TextEdit } from '../../markdown/text-edit';
import { propertyKey } from '../property-key';
import type { ReadNote } from './proven-edit';

/** The character with which some editors begin a file, in front of the properties. */
const BYTE_ORDER_MARK = 0xfeff;

/** A property of one line: its key with the colon, and its value: `follow-up: Monday`. */
const KEY_AND_VALUE = /^((["']?)([^\s:#"'][^:"']*)\2\s*:)(.*)$/;

/**
 * Yields the edits that may give a property this value, already in YAML: the value of an existing property, a new line in
 * the front matter, new front matter.
 */
export function* propertyEdits({ outline, note }: ReadNote, name: string, value: string): Iterable<TextEdit> {
	const { text } = note.source;
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const { frontMatter } = outline;
	const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
	if (!frontMatter) {
		yield { from: start, to: start, insert: `---${eol}${name}: ${value}${eol}---${eol}` };
		return;
	}
	for (const line of outline.lines) {
		if (line.from < frontMatter.from || line.to > frontMatter.to) continue;
		const match = KEY_AND_VALUE.exec(text.slice(line.from, line.to));
		const [, before = '', , key = '', old = ''] = match ?? [];
		if (!match || propertyKey(key) !== propertyKey(name)) continue;
		const from = line.from + before.length;
		yield { from, to: from + old.length, insert: ` ${value}` };
	}
	yield { from: frontMatter.to, to: frontMatter.to, insert: `${name}: ${value}${eol}` };
	yield { from: frontMatter.from, to: frontMatter.from, insert: `${name}: ${value}${eol}` };
}
