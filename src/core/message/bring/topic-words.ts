import { isEverydayNoun, isGenericWord } from '../../english/generic-words';
import { isJobWord } from '../../english/names';
import { isGroupNoun, isPersonNoun } from '../../english/people-nouns';
import { stemOf } from '../../english/stem';

/** One word of a text that can belong to a topic. Offsets are UTF-16. */
export interface TopicWord {
	readonly stem: string;
	readonly from: number;
	readonly to: number;
	/** Its number among all words of the text, from 0: small words between two topic words count. */
	readonly at: number;
	/** Whether it begins with a capital. */
	readonly isCapital: boolean;
	/** Whether it makes a topic only beside another word: `market`. */
	readonly isWeak: boolean;
	/** Whether it is a job or a person by role: `scientist`. */
	readonly isRole: boolean;
}

/** A run of letters and digits: `usage` and `based` in `usage-based`. The limit keeps the time linear. */
const WORD = /[\p{L}\p{N}]{1,60}(?:['’]\p{L}{1,3})?/gu;
/** A longer text has no more topic words than this: about sixteen pages. Bounds the work for pasted text. */
const MOST_WORDS = 4000;

/** Whether a word can name a topic: not a number, not one letter, not a word of everyday notes. */
const isTopical = (word: string) => word.length > 2 && /\p{L}{2}/u.test(word) && !isGenericWord(word);
/**
 * A longer run of letters is no word but data, in characters, as in `WORD`. The longest words of English have about
 * thirty.
 */
const LONGEST_WORD_CHARACTERS = 60;
/**
 * The number of words whose stems are kept. A large vault has more, and begins again; with few, the stems of common
 * words would be computed again and again.
 */
const MOST_KNOWN = 30_000;
const known = new Map<string, string | null>();

/** The stem of a word in lower case that can name a topic; null for any other. */
function topicalStem(word: string): string | null {
	let stem = known.get(word);
	if (stem === undefined) {
		if (known.size >= MOST_KNOWN) known.clear();
		known.set(word, (stem = isTopical(word) ? stemOf(word) : null));
	}
	return stem;
}

/** A word without its possessive: `priya's` gives `priya`. */
function bare(word: string): string {
	const at = word.search(/['’]/);
	return at < 0 ? word : word.slice(0, at);
}

/** `manager` and `scientists` are people, and no topic. */
const isRole = (word: string) =>
	!isGroupNoun(word) && (isJobWord(word) || isPersonNoun(word) || isJobWord(word.replace(/s$/, '')));

/** Returns the words of a text that can belong to a topic: `empty`, `backhaul`, `rail` of "Empty backhauls in rail". */
export function topicWords(text: string): readonly TopicWord[] {
	const found: TopicWord[] = [];
	let at = 0;
	for (const match of text.matchAll(WORD)) {
		if (at >= MOST_WORDS) break;
		const [written] = match;
		const word = bare(written.toLowerCase());
		const stem = topicalStem(word);
		if (stem !== null) {
			const to = match.index + written.length;
			found.push({
				...{ stem, from: match.index, to, at },
				isCapital: /^\p{Lu}/u.test(written),
				isWeak: isEverydayNoun(word),
				isRole: isRole(word),
			});
		}
		at++;
	}
	return found;
}

/** What separates words: ` – ` in `fleet – pricing`, but no apostrophe. */
const BETWEEN_WORDS = /[^\p{L}\p{N}'’]+/u;

/**
 * Returns the stems of a text, each once: `backhaul` and `pric` for `Backhauls, pricing and prices`. Faster than {@link
 * topicWords}, for whole vaults.
 */
export function stemsOf(text: string): readonly string[] {
	const stems = new Set<string>();
	for (const written of text.toLowerCase().split(BETWEEN_WORDS)) {
		const stem = written.length > LONGEST_WORD_CHARACTERS ? null : topicalStem(bare(written));
		if (stem !== null) stems.add(stem);
	}
	return [...stems];
}
