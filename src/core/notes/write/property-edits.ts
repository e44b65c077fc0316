import type { FollowUp } from '../../follow-up';
import type { TextEdit } from '../../markdown/text-edit';
import { propertyKey } from '../property-key';
import type { ReadNote } from './proven-edit';

/** The character with which some editors begin a file, before the properties. */
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

/** How many places that have the words of a value to try, since each try reads the note again. */
const MOST_PLACES = 6;

/** Words that YAML reads as text without quotes, also within a list in brackets: `send the article`. Not `fit: yes`. */
const PLAIN_TEXT = /^\p{L}[\p{L}\p{N} .'’“”()/-]*$/u;

/**
 * Yields the edits that may add words to the end of a property's value, quoted where YAML needs it: `- Call Dana Monday`
 * becomes `- Call Dana Monday about the budget`. Yields nothing for a follow-up without a value of its own.
 */
export function* valueEdits(before: ReadNote, { text: value }: FollowUp, added: string): Iterable<TextEdit> {
	const { text } = before.note.source;
	const { frontMatter } = before.outline;
	if (!frontMatter || value === '') return;
	const words = value + added;
	const spellings = new Set([value, value.replaceAll("'", "''"), JSON.stringify(value).slice(1, -1)]);
	let tried = 0;
	for (const spelling of spellings) {
		for (let at = text.indexOf(spelling, frontMatter.from); at !== -1; at = text.indexOf(spelling, at + 1)) {
			const end = at + spelling.length;
			if (end > frontMatter.to || tried++ === MOST_PLACES) break;
			const quote = text[at - 1] ?? '';
			const isQuoted = /["']/.test(quote) && text[end] === quote;
			const span = isQuoted ? { from: at - 1, to: end + 1 } : { from: at, to: end };
			// A line that has nothing before the value is in a block, where quotes would be part of it.
			const isInBlock = /(?:^|\n)[ \t]*$/.test(text.slice(frontMatter.from, at));
			if (isInBlock || (!isQuoted && PLAIN_TEXT.test(words))) yield { ...span, insert: words };
			if (!isInBlock) yield { ...span, insert: JSON.stringify(words) };
		}
	}
	yield* blockEdits(before, value, added);
}

/** Yields the edits that may add words to the last line of a value of several lines: that of `follow-up: |`. */
function* blockEdits({ outline, note }: ReadNote, value: string, added: string): Iterable<TextEdit> {
	for (const line of outline.lines) {
		if (line.kind !== 'front-matter') continue;
		const words = note.source.text.slice(line.from, line.to).trimEnd();
		const last = words.trim();
		if (last === '' || last === value || !value.endsWith(last)) continue;
		const at = line.from + words.length;
		yield { from: at, to: at, insert: added };
	}
}
