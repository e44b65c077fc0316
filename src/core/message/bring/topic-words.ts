import { isEverydayNoun, isGenericWord } from '../../english/generic-words';
import { isJobWord } from '../../english/names';
import { isPersonNoun } from '../../english/people-nouns';
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
/** A longer text has no more topic words than this. */
const MOST_WORDS = 4000;

/** Whether a word can name a topic: not a number, not one letter, not a word of everyday notes. */
const isTopical = (word: string) => word.length > 2 && /\p{L}{2}/u.test(word) && !isGenericWord(word);
/** `manager` and `scientists` are people, and no topic. */
const isRole = (word: string) => isJobWord(word) || isPersonNoun(word) || isJobWord(word.replace(/s$/, ''));

/** Returns the words of a text that can belong to a topic: `empty`, `backhaul`, `rail` of "Empty backhauls in rail". */
export function topicWords(text: string): readonly TopicWord[] {
	const found: TopicWord[] = [];
	let at = 0;
	for (const match of text.matchAll(WORD)) {
		if (at >= MOST_WORDS) break;
		const [written] = match;
		const word = written.toLowerCase().replace(/['’]\p{L}+$/u, '');
		if (isTopical(word)) {
			const to = match.index + written.length;
			found.push({
				...{ stem: stemOf(word), from: match.index, to, at },
				isCapital: /^\p{Lu}/u.test(written),
				isWeak: isEverydayNoun(word),
				isRole: isRole(word),
			});
		}
		at++;
	}
	return found;
}

/** Returns the stems of a text, each once. */
export function stemsOf(text: string): readonly string[] {
	return [...new Set(topicWords(text).map(({ stem }) => stem))];
}
