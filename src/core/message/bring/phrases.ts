import { topicWords, type TopicWord } from './topic-words';

/** A shorter word is no part of a topic, in characters. With 5, `test coverage` was no topic. */
const SHORTEST_PART_CHARACTERS = 4;
const isShort = ({ from, to }: TopicWord) => to - from < SHORTEST_PART_CHARACTERS;

/** What is between two words that follow each other in a phrase: `lane pricing`, `usage-based pricing`. */
const ADJACENT = /^(?:\s|-|['’]s\s|[\s-](?:based|driven|led|free|style|side|wide|first|only)[\s-])$/i;
/** What is between two words of a phrase with a preposition: `backhauls in rail`, `pricing of the lanes`. */
const WITH_PREPOSITION = /^\s(?:of|in|for)\s(?:(?:the|an?|their|its)\s)?$/i;

export type Joint = 'adjacent' | 'preposition' | null;

/**
 * How the words between two others join them: ` ` and `-` are adjacent, ` for the ` is a preposition, ` and ` joins
 * nothing.
 */
export const jointOf = (between: string): Joint =>
	ADJACENT.test(between) ? 'adjacent' : WITH_PREPOSITION.test(between) ? 'preposition' : null;

/** Two words of a title that make one phrase. */
export interface Phrase {
	readonly first: TopicWord;
	readonly second: TopicWord;
	readonly joint: Joint;
	/** Whether the second word describes another that follows: `viable` in `minimum viable product`. */
	readonly isOpen: boolean;
}

/** The ending of a word that describes another: `seasonal`, `available`. */
const DESCRIBES = /(?:able|ible|[^u]al|ive|ous|ic|ary|ful|less|ent|ant|ed)$/i;

/**
 * Returns the pairs of words of a title that make one phrase: `empty backhauls` of "Empty backhauls in rail". In "layers of
 * data lineage", `layers of data` is not one.
 */
export function phrasesOf(title: string): readonly Phrase[] {
	const words = topicWords(title);
	return words.flatMap((first, index) => {
		const [second, third] = [words[index + 1], words[index + 2]];
		if (!second || second.stem === first.stem || isShort(first) || isShort(second)) return [];
		const joint = jointOf(title.slice(first.to, second.from));
		if (joint === null) return [];
		const goesOn = third !== undefined && jointOf(title.slice(second.to, third.from)) === 'adjacent';
		if (joint === 'preposition' && goesOn) return [];
		return [{ first, second, joint, isOpen: goesOn && DESCRIBES.test(title.slice(second.from, second.to)) }];
	});
}
