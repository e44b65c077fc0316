import { isOtherWord } from '../english/names';
import { CHANNEL_VERB } from '../english/verbs';
import type { TypedSpan } from './add-spans';

/** What a name follows: the beginning of the line, "with", a verb of communication, "and", "@" or "[[". */
const PLACE = new RegExp(
	`(?:^\\s*|(?:^|[^\\p{L}])(?:with|w/|and|to|ask|tell|thank|meet|see|contact|follow[- ]up|${CHANNEL_VERB})\\s+|[,&]\\s*)(?:@|\\[\\[)?$|(?:@|\\[\\[)$`,
	'iu',
);
/** The last one to three words before the caret, which can be a name: `with Dana Whit`. */
const WORDS = /(?:[\p{L}\p{M}'’.-]+ ){0,2}[\p{L}\p{M}'’.-]+$/u;
/** After these words, names belong to the topic: `about` in `Call Lee about Dana`. */
const TOPIC = /(?:^|[^\p{L}])(?:about|re|regarding)(?![\p{L}'’-])/iu;
/** The letters from which the editor suggests contacts. One letter would match too many. */
const SHORTEST_CHARACTERS = 2;

/**
 * Returns the place of the name that the user is typing before the caret: `Dana W` in `call Dana W`. Null where no name
 * belongs, such as in the purpose. Offsets are UTF-16 positions in `typed`.
 */
export function typedName(typed: string, caret: number): TypedSpan | null {
	const before = typed.slice(0, caret);
	if (/^[\p{L}\p{N}]/u.test(typed.slice(caret)) || TOPIC.test(before)) return null;
	const words = WORDS.exec(before)?.[0] ?? '';
	for (let from = before.length - words.length; from < before.length; from = nextWord(before, from)) {
		const name = before.slice(from);
		const isName = name.length >= SHORTEST_CHARACTERS && name.split(' ').every((word) => !isOtherWord(word));
		if (!isName || !PLACE.test(before.slice(0, from))) continue;
		return { from: from - (/(?:@|\[\[)$/.exec(before.slice(0, from))?.[0].length ?? 0), to: caret };
	}
	return null;
}

function nextWord(text: string, from: number): number {
	const space = text.indexOf(' ', from);
	return space < 0 ? text.length : space + 1;
}
