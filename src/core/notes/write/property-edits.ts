import type { FollowUp } from '../../follow-up';
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

/** Returns the edit that fills in the first empty one of these properties: `purpose:` gets a value, already in YAML. */
export function emptyProperty(
	{ outline, note }: Pick<ReadNote, 'outline' | 'note'>,
	names: readonly string[],
	value: string,
): TextEdit | null {
	const { text } = note.source;
	for (const line of outline.lines) {
		if (line.kind !== 'front-matter') continue;
		const [, before, , key = '', old = ''] = KEY_AND_VALUE.exec(text.slice(line.from, line.to)) ?? [];
		if (before === undefined || !names.includes(key) || !/^\s*(?:""|''|~|null)?\s*$/.test(old)) continue;
		const from = line.from + before.length;
		return { from, to: from + old.length, insert: ` ${value}` };
	}
	return null;
}

/** How many places that have the words of a value to try. */
const MOST_PLACES = 6;

/** Words that YAML reads as text without quotes, also within a list in brackets. */
const PLAIN_TEXT = /^\p{L}[\p{L}\p{N} .'’“”()/-]*$/u;

/**
 * Yields the edits that may add words to the end of a property's value, quoted where YAML needs it: `- Call Dana Monday`
 * becomes `- Call Dana Monday about the budget`. Yields nothing for a follow-up without a value of its own.
 */
export function* valueEdits({ outline, note }: ReadNote, { text: value }: FollowUp, added: string): Iterable<TextEdit> {
	const { text } = note.source;
	const { frontMatter } = outline;
	if (!frontMatter || value === '') return;
	const words = value + added;
	let tried = 0;
	for (let at = text.indexOf(value, frontMatter.from); at !== -1; at = text.indexOf(value, at + 1)) {
		const end = at + value.length;
		if (end > frontMatter.to || tried++ === MOST_PLACES) return;
		const quote = text[at - 1] ?? '';
		const isQuoted = /["']/.test(quote) && text[end] === quote;
		const span = isQuoted ? { from: at - 1, to: end + 1 } : { from: at, to: end };
		if (!isQuoted && PLAIN_TEXT.test(words)) yield { ...span, insert: words };
		yield { ...span, insert: JSON.stringify(words) };
	}
}
