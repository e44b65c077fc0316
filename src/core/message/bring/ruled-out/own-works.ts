import { linkKey } from '../../../agenda/persons/mention';
import { LONGEST_LINE_CHARACTERS } from '../../../markdown/line';
import { readLinks } from '../../../markdown/links';
import { namePattern } from '../contact-prose';
import type { VaultNote } from '../vault-note';

/** Words that say that somebody made something: `wrote`, `her new book`, `author of`, `on the editorial board of`. */
const MADE =
	/(?:^|[^\p{L}])(?:wrote|writes|written|published|publishes|authored|author|edits|edited|editor\s+(?:of|at)|editorial\s+board\s+of|founder\s+of|co-?founded|presents|presented|coined|(?:her|his|their)\s+(?:\p{L}+\s+)?(?:articles?|books?|talks?|posts?|essays?|novels?|papers?|podcast|newsletter|keynote|thesis))(?!\p{L})/iu;
/** What is between a title and the name of who wrote it: `by`, `’s`, or no word at all. */
const JOINED =
	/^(?:["”’')\]*_]|\s|[-–—:#[({“"@]|['’]s|by|from|great|new|recent|latest|article|piece|post|talk|book|essay)*$/iu;
/**
 * The words that name an author near the beginning of a note, before the name: `author:`, `by` in `by Dana
 * Whitfield`.
 */
const AUTHOR =
	/(?:^|[^\p{L}])(?:authors?|creators?|speakers?|artists?|directors?|hosts?|guests?|by)["*_]*\s*:{0,2}[\s"'*_[\]-]*$/iu;
/**
 * Where a note names its author, in characters from its beginning: its properties and first lines. Further down, a name
 * is one of a person who is quoted.
 */
const BEGINNING_CHARACTERS = 1500;
/** The longest words between a title and a name, in characters: `, an article written by ` has 24. */
const BETWEEN_CHARACTERS = 24;

/**
 * Whether a note about the contact says that they made what another note is about: `[[Priya Nair]]'s [[Empty lanes]]`,
 * `She wrote [[Empty lanes]]`. It is no news to them.
 */
export function isOwnWork(
	{ path, title }: Pick<VaultNote, 'path' | 'title'>,
	textAboutContact: string,
	names: readonly string[],
): boolean {
	const key = linkKey(path);
	const name = namePattern(names);
	return textAboutContact.split('\n').some((whole) => {
		const line = whole.slice(0, LONGEST_LINE_CHARACTERS);
		const link = readLinks(line).find(({ target }) => target !== null && linkKey(target) === key);
		const at = link ? link.from : title.length > 3 ? line.toLowerCase().indexOf(title.toLowerCase()) : -1;
		if (at < 0) return false;
		const to = link ? link.to : at + title.length;
		if (MADE.test(line.slice(0, at)) || MADE.test(line.slice(to, to + BETWEEN_CHARACTERS))) return true;
		return name !== null && (joins(line.slice(0, at), name, 'end') || joins(line.slice(to), name, 'start'));
	});
}

/** Whether a name is at one end of some words, with nothing but `by` and the like after or before it. */
function joins(words: string, name: RegExp, end: 'start' | 'end'): boolean {
	const near = end === 'end' ? words.slice(-2 * BETWEEN_CHARACTERS) : words.slice(0, 2 * BETWEEN_CHARACTERS);
	const match = name.exec(near);
	if (!match) return false;
	const between = end === 'end' ? near.slice(match.index + match[0].length) : near.slice(0, match.index + 1);
	return between.length <= BETWEEN_CHARACTERS && JOINED.test(between);
}

/** Whether a note names the contact as the author of what it is about: `author: "[[Priya Nair]]"`, `by Priya Nair`. */
export function namesAuthor(text: string, names: readonly string[]): boolean {
	const beginning = text.slice(0, BEGINNING_CHARACTERS);
	const name = namePattern(names.filter((each) => each.trim().includes(' ')));
	const match = name?.exec(beginning);
	return match != null && AUTHOR.test(beginning.slice(0, match.index + 1));
}
