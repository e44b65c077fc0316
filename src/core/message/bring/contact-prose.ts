import { wordsSource } from '../../english/plain-text';
import { sentenceSplitter } from '../../english/sentences';
import { headingKey } from '../../markdown/heading-key';
import { LONGEST_LINE_CHARACTERS } from '../../markdown/line';
import { plainWords } from '../../markdown/links';
import { readOutline, visibleContent } from '../../markdown/scan';
import { standsUnder } from '../../notes/sections';
import type { Settings } from '../../settings';
import { listedWorks } from './ruled-out/listed-works';

/** A note about a contact, with its text. */
export interface NoteAbout {
	readonly path: string;
	readonly text: string;
	/** Whether the whole note is about the contact: their own, or one of a talk with them. Else only what names them counts. */
	readonly isWhole: boolean;
}

type Headings = Pick<Settings, 'scriptHeadings' | 'attemptsHeadings'>;

/**
 * A longer note is cut, in sentences: more than a note of a talk has, about a book of 60 pages. Bounds the work for
 * pasted text.
 */
const MOST_SENTENCES = 1500;
/** A sentence ends at a semicolon too, because notes join many with it. */
const SENTENCES = /* @__PURE__ */ sentenceSplitter(';');

/**
 * In a note about several things, a paragraph with more sentences than these is about more than the contact whom it names:
 * a day in a journal. With one, `Coffee with Priya. Worried about tariffs.` would say nothing about her.
 */
const MOST_SENTENCES_ABOUT = 3;
/** A pronoun, with which a sentence continues about somebody: `She is worried about tariffs.` */
const GOES_ON = /(?:^|[^\p{L}])(?:she|he|they|her|him|them|his|their|who)(?!\p{L})/iu;

/** A pattern for the names of a contact; null if none of them has letters. */
export function namePattern(names: readonly string[]): RegExp | null {
	const words = names.map((name) => name.trim()).filter((name) => /\p{L}{2}/u.test(name));
	if (words.length === 0) return null;
	const source = words.map(wordsSource).join('|');
	return new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
}

/**
 * Returns what the user's notes say about a contact, sentence by sentence, as written and without scripts, attempts, code
 * and comments. In a note about several things only the lines that name the contact count, with the items below them.
 * Their own note without the lists of what they made.
 */
export function proseAbout(
	{ text, isWhole }: NoteAbout,
	names: readonly string[],
	settings: Headings,
	isOwn: boolean,
): string[] {
	const outline = readOutline(text);
	const works = isOwn ? listedWorks(outline) : null;
	const closed = new Set([...settings.scriptHeadings, ...settings.attemptsHeadings].map(headingKey));
	const name = isWhole ? null : namePattern(names);
	if (!isWhole && name === null) return [];
	const naming = new Set<number>();
	const sentences: string[] = [];
	for (const line of outline.lines) {
		if (sentences.length >= MOST_SENTENCES) break;
		const isHeading = line.kind === 'heading';
		if (line.kind !== 'paragraph' && line.kind !== 'list-item' && !(isHeading && isWhole)) continue;
		if (standsUnder(outline, line, closed) || works?.has(line.index) === true) continue;
		const content = visibleContent(outline, line).slice(0, LONGEST_LINE_CHARACTERS);
		if (name) {
			if (!name.test(plainWords(content)) && !(line.parent !== null && naming.has(line.parent))) continue;
			naming.add(line.index);
		}
		if (isHeading) sentences.push(content.trim());
		else sentences.push(...sentencesOf(content, name));
	}
	return sentences.filter((sentence) => sentence !== '');
}

/**
 * Returns the sentences of a line. Of a long one in a note about several things, those that name the contact, and the
 * next ones as long as a pronoun continues about them.
 */
function sentencesOf(content: string, name: RegExp | null): readonly string[] {
	const all = SENTENCES.split(content).map(({ from, to }) => content.slice(from, to).trim());
	if (name === null || all.length <= MOST_SENTENCES_ABOUT) return all;
	let isAbout = false;
	return all.filter((sentence) => {
		const plain = plainWords(sentence);
		isAbout = name.test(plain) || (isAbout && GOES_ON.test(plain));
		return isAbout;
	});
}
