import { linkKey } from '../../agenda/persons/mention';
import { plainWords } from '../../markdown/links';
import { topicsIn } from '../purposes/topics';
import { jointOf, type Joint, type Phrase } from './phrases';
import { spokenLinks, type SpokenLink } from './spoken-link';
import { topicWords, type TopicWord } from './topic-words';

interface Occurrence {
	readonly sentence: number;
	readonly word: TopicWord;
	/** Whether another word of the same phrase follows: `marketing` in `marketing partners`. */
	readonly goesOn: boolean;
}

/** Whether words with a joint in a title say the same as words with a joint in a sentence. */
const sayTheSame = (title: Joint, sentence: Joint, isOrdered: boolean) =>
	title !== null && sentence !== null && (title === sentence) === isOrdered;

/** One word in lower case: `pricing`, `co-op`. Not `Pricing` or `pricing model`. */
const ONE_WORD = /^\p{Ll}[\p{L}\p{M}'’-]*$/u;

/** The words of the sentences about a contact. */
export class SpokenWords {
	private readonly byStem = new Map<string, Occurrence[]>();
	private readonly plain: readonly string[];
	/** By the key of the linked note. */
	readonly links = new Map<string, SpokenLink>();
	private named: ReadonlyMap<string, string> | null = null;

	constructor(private readonly sentences: readonly string[]) {
		this.plain = sentences.map(plainWords);
		this.plain.forEach((sentence, index) => {
			const words = topicWords(sentence);
			for (const [at, word] of words.entries()) {
				const next = words[at + 1];
				const goesOn = next !== undefined && jointOf(sentence.slice(word.to, next.from)) === 'adjacent';
				const known = this.byStem.get(word.stem);
				const occurrence = { sentence: index, word, goesOn };
				if (known) known.push(occurrence);
				else this.byStem.set(word.stem, [occurrence]);
			}
		});
		for (const sentence of sentences) {
			for (const link of spokenLinks(sentence)) {
				const key = linkKey(link.target);
				const known = this.links.get(key);
				if (!known || known.isAside || link.isToBring) this.links.set(key, link);
			}
		}
	}

	has(stem: string): boolean {
		return this.byStem.has(stem);
	}

	/**
	 * Returns a phrase of a title as the sentences have it: `pricing of lanes` for `lane pricing`; null if they do not. One
	 * of its words is in lower case, and none is a capitalized name.
	 */
	phrase({ first, second, joint, isOpen }: Phrase, isName: (stem: string) => boolean): string | null {
		const seconds = this.byStem.get(second.stem);
		if (isOpen || seconds === undefined) return null;
		const bySentence = new Map<number, Occurrence[]>();
		for (const other of seconds) {
			const known = bySentence.get(other.sentence);
			if (known) known.push(other);
			else bySentence.set(other.sentence, [other]);
		}
		for (const one of this.byStem.get(first.stem) ?? []) {
			for (const other of bySentence.get(one.sentence) ?? []) {
				const isOrdered = one.word.from < other.word.from;
				const [from, to] = isOrdered ? [one.word, other.word] : [other.word, one.word];
				const goesOn = isOrdered ? other.goesOn : one.goesOn;
				const sentence = this.plain[one.sentence] ?? '';
				if (to.from - from.to > LONGEST_JOINT_CHARACTERS) continue;
				const spoken = jointOf(sentence.slice(from.to, to.from));
				if (!sayTheSame(joint, spoken, isOrdered) || (spoken === 'preposition' && goesOn)) continue;
				if (from.isCapital && to.isCapital) continue;
				if ([from, to].some((word) => word.isCapital && isName(word.stem))) continue;
				return sentence.slice(from.from, to.to);
			}
		}
		return null;
	}

	/** Returns the one word that the talk was about: `tariffs` of "She is worried about tariffs"; null without one. */
	topic(stem: string): string | null {
		this.named ??= new Map(
			this.sentences.flatMap((sentence) =>
				topicsIn(sentence).flatMap((purpose): readonly (readonly [string, string])[] => {
					const words = purpose.replace(/^share an article on /, '');
					const [only, ...more] = topicWords(words);
					return only && more.length === 0 && ONE_WORD.test(words) ? [[only.stem, words]] : [];
				}),
			),
		);
		return this.named.get(stem) ?? null;
	}
}

/**
 * Words further apart are no phrase, in characters: ` of the whole ` between two words has 14. With 6, `usage-based
 * pricing` was lost.
 */
const LONGEST_JOINT_CHARACTERS = 14;
