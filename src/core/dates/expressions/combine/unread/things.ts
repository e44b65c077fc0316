import { before, type More, type Neighbor, type Place } from './neighbor';

/** Words that are the topic of a line: `about `, `re: `. */
export const ABOUT = '(?:re|about|regarding|concerning)[:.]?\\s+';
/** Words that lead to a topic, for the search that looks for them: `about` in `email Lee about Thursday`. */
export const ABOUT_WORDS = 'about re regarding concerning';
/** A word of any script. `\p{L}` needs the flag `u`, which makes a search much slower. */
export const ANY = '[^\\s.,;:!?()"“”/—–]+';
/** One word and the blank after it. */
export const WORDS = `(?:${ANY}\\s+)`;

/** The text after a date. */
export const rest = ({ line, fragment: { to } }: Place) => line.text.slice(to, to + 24);

/** Words that leave the date after them alone if they hold a date already: `about the Aug 12 interview on Aug 26`. */
export const thing = (words: string | readonly string[], source: string, { accept, ...more }: More = {}): Neighbor =>
	before(words, source, {
		...more,
		accept: (match, place) =>
			(place.last?.to ?? 0) <= place.fragment.index - match[0].length && (accept?.(match, place) ?? true),
		thing: true,
	});
