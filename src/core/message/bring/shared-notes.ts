import { linkKey } from '../../agenda/persons/mention';
import { daysBetween } from '../../dates/moments';
import type { Day } from '../../follow-up';
import { noteName, plainWords, readLinks } from '../../markdown/links';
import { topicsIn } from '../purposes/topics';
import { topicWords, type TopicWord } from './topic-words';
import type { VaultNote } from './vault-note';
import type { VaultWords } from './vault-words';

/** Older notes are no news, in days. */
const RECENT_DAYS = 60;
/** A shorter word is no part of a topic, in characters. */
const SHORTEST_PART = 4;
const isShort = ({ from, to }: TopicWord) => to - from < SHORTEST_PART;
/** A shorter word is no topic by itself, in characters. */
const SHORTEST_TOPIC = 6;

/** A note that fits a contact. */
export interface FittingNote {
	readonly note: VaultNote;
	/** What both have in common, in the words of the contact's notes: `empty backhauls`. */
	readonly topic: string;
	/** Higher is better. */
	readonly score: number;
	readonly by: 'link' | 'phrase' | 'tag' | 'word';
}

/** What the notes about a contact say. */
export interface ContactTopics {
	readonly sentences: readonly string[];
	/** The paths of the notes that are about the contact: they are no news to them. */
	readonly paths: ReadonlySet<string>;
	/** The tags of those notes. */
	readonly tags: ReadonlySet<string>;
	/** The words of the contact's names. */
	readonly names: ReadonlySet<string>;
}

interface Occurrence {
	readonly sentence: number;
	readonly word: TopicWord;
}

/** The words of the sentences about a contact, by stem. */
class SpokenWords {
	private readonly byStem = new Map<string, Occurrence[]>();
	private readonly plain: readonly string[];
	/** The keys of the notes that the sentences link, and the words that the reader sees. */
	readonly links = new Map<string, { readonly name: string; readonly shown: string }>();

	constructor(sentences: readonly string[]) {
		this.plain = sentences.map(plainWords);
		this.plain.forEach((sentence, index) => {
			for (const word of topicWords(sentence)) {
				const known = this.byStem.get(word.stem);
				const occurrence = { sentence: index, word };
				if (known) known.push(occurrence);
				else this.byStem.set(word.stem, [occurrence]);
			}
		});
		for (const sentence of sentences) {
			for (const { target, shownFrom, shownTo, embed } of readLinks(sentence)) {
				if (target === null || embed) continue;
				this.links.set(linkKey(target), { name: noteName(target), shown: sentence.slice(shownFrom, shownTo) });
			}
		}
	}

	of(stem: string): readonly Occurrence[] {
		return this.byStem.get(stem) ?? [];
	}

	words(sentence: number, from: number, to: number): string {
		return (this.plain[sentence] ?? '').slice(from, to);
	}
}

interface Topic {
	readonly words: string;
	readonly stems: readonly string[];
}

/** What the notes say the talk was about: `tariffs` of "She is worried about tariffs". */
function stressedTopics(sentences: readonly string[]): readonly Topic[] {
	return sentences.flatMap((sentence) =>
		topicsIn(sentence).map((purpose): Topic => {
			const words = purpose.replace(/^share an article on /, '');
			return { words, stems: topicWords(words).map(({ stem }) => stem) };
		}),
	);
}

interface Phrase {
	readonly topic: string;
	readonly isLower: boolean;
	readonly stems: readonly string[];
}

/** What is between two words that follow each other in a phrase: `lane pricing`, `usage-based pricing`. */
const ADJACENT = /^(?:\s|-|['’]s\s|[\s-](?:based|driven|led|free|style|side|wide|first|only)[\s-])$/i;
/** What is between two words of a phrase with a preposition: `backhauls in rail`, `pricing of the lanes`. */
const WITH_PREPOSITION = /^\s(?:of|in|for)\s(?:(?:the|an?|their|its)\s)?$/i;

type Joint = 'adjacent' | 'preposition' | null;

const jointOf = (between: string): Joint =>
	ADJACENT.test(between) ? 'adjacent' : WITH_PREPOSITION.test(between) ? 'preposition' : null;

/** Whether words with a joint in a title say the same as words with a joint in a sentence. */
const sayTheSame = (title: Joint, sentence: Joint, isOrdered: boolean) =>
	title !== null && sentence !== null && (title === sentence) === isOrdered;

interface Pair {
	readonly first: TopicWord;
	readonly second: TopicWord;
	readonly joint: Joint;
}

/** Pairs of words of a title that make one phrase. In `layers of data lineage`, `layers of data` is none. */
function pairsOf(text: string, words: readonly TopicWord[]): readonly Pair[] {
	return words.flatMap((first, index) => {
		const [second, third] = [words[index + 1], words[index + 2]];
		if (!second || second.stem === first.stem) return [];
		const joint = jointOf(text.slice(first.to, second.from));
		if (joint === null) return [];
		const goesOn = third !== undefined && jointOf(text.slice(second.to, third.from)) === 'adjacent';
		return joint === 'preposition' && goesOn ? [] : [{ first, second, joint }];
	});
}

/** Two words that are a phrase in a title and in a sentence; null if there are none. */
function phraseIn(
	title: string,
	spoken: SpokenWords,
	isName: (stem: string) => boolean,
	isFit: (words: readonly TopicWord[]) => boolean,
): Phrase | null {
	for (const { first, second, joint } of pairsOf(title, topicWords(title))) {
		const stems = [first.stem, second.stem];
		if (isShort(first) || isShort(second) || !isFit([first, second])) continue;
		const seconds = spoken.of(second.stem);
		if (seconds.length === 0) continue;
		for (const one of spoken.of(first.stem)) {
			for (const other of seconds) {
				if (other.sentence !== one.sentence) continue;
				const isOrdered = one.word.from < other.word.from;
				const [from, to] = isOrdered ? [one.word, other.word] : [other.word, one.word];
				const spokenJoint = jointOf(spoken.words(one.sentence, from.to, to.from));
				if (!sayTheSame(joint, spokenJoint, isOrdered)) continue;
				const isLower = !one.word.isCapital || !other.word.isCapital;
				if ([one, other].some(({ word }) => word.isCapital && isName(word.stem))) continue;
				return { topic: spoken.words(one.sentence, from.from, to.to), isLower, stems };
			}
		}
	}
	return null;
}

/** A tag that says what a note is, not what it is about: `type/readme`. */
const KIND_TAG = /^(?:type|status|kind|state|source|area|context|priority|on|format|class)\//;
/** A title that is no words: an address, a citation key, a note of a system. */
const NO_WORDS = /^[@#_.]|^\S*\d\S*$|^\S{25,}$|^(?:https?:|www\.)|^\S+\.(?:com|org|net|io|dev|edu|gov|co)(?:\/\S*)?$/i;

/**
 * Returns recent notes that fit a contact, the best first, each topic once: a clipping "Empty backhauls in rail" fits
 * where the notes about the contact speak of empty backhauls, link the same rare note or have the same rare tag.
 */
export function fittingNotes(
	{ sentences, paths, tags, names }: ContactTopics,
	vault: VaultWords,
	today: Day,
): readonly FittingNote[] {
	const spoken = new SpokenWords(sentences);
	const isName = (stem: string) => vault.isName(stem);
	const isTopic = (stem: string) => !names.has(stem);
	const isFitPhrase = (words: readonly TopicWord[]) =>
		words.every(({ stem, isWeak, isRole }) => isTopic(stem) && !isRole && (isWeak || !vault.isCommon(stem))) &&
		words.some(({ stem, isWeak }) => !isWeak && vault.isDistinct(stem)) &&
		vault.isDistinctPhrase(words.map(({ stem }) => stem));
	const stressed = stressedTopics(sentences);
	const found: FittingNote[] = [];
	for (const note of vault.shareableNotes()) {
		if (note.day === null || paths.has(note.path)) continue;
		const age = daysBetween(note.day, today);
		if (age < 0 || age > RECENT_DAYS || NO_WORDS.test(note.title)) continue;
		const best = fitOf(note);
		if (best) found.push({ ...best, note, score: best.score - age / 1000 });
	}
	const topics = new Set<string>();
	return found
		.sort((a, b) => b.score - a.score || (a.note.path < b.note.path ? -1 : 1))
		.filter(({ topic }) => {
			const key =
				topicWords(topic)
					.map(({ stem }) => stem)
					.sort()
					.join(' ') || topic.toLowerCase();
			if (topics.has(key)) return false;
			topics.add(key);
			return true;
		});

	function fitOf(note: VaultNote): Omit<FittingNote, 'note'> | null {
		const title = topicWords(note.title);
		if (title.every(({ isWeak }) => isWeak)) return null;
		const own = linkKey(note.path);
		if (spoken.links.has(own) && vault.isDistinctLink(own)) return { topic: note.title, score: 5, by: 'link' };
		const phrase = phraseIn(note.title, spoken, isName, isFitPhrase);
		if (phrase && phrase.isLower) return { topic: phrase.topic, score: 4, by: 'phrase' };
		for (const link of note.links) {
			const linked = spoken.links.get(link);
			if (linked === undefined || !vault.isDistinctLink(link) || !vault.isTopicNote(linked.name)) continue;
			const words = topicWords(linked.shown).filter(({ stem }) => isTopic(stem));
			if (words.length > 1 || words.some(({ stem }) => title.some((word) => word.stem === stem))) {
				return { topic: linked.shown, score: 3.5, by: 'link' };
			}
		}
		const inTitle = new Set(title.map(({ stem }) => stem));
		for (const heading of note.headings) {
			const inHeading = phraseIn(
				heading,
				spoken,
				isName,
				(words) =>
					words.every(({ stem, isWeak }) => isTopic(stem) && !isWeak && vault.isDistinct(stem)) &&
					words.some(({ stem }) => inTitle.has(stem)),
			);
			if (inHeading?.isLower) return { topic: inHeading.topic, score: 3, by: 'phrase' };
		}
		const tag = note.tags.find(
			(each) =>
				tags.has(each) &&
				!KIND_TAG.test(each) &&
				vault.isDistinctTag(each) &&
				topicWords(each).some(({ stem }) => isTopic(stem)),
		);
		if (tag !== undefined) return { topic: `#${tag}`, score: 2, by: 'tag' };
		for (const { stem, isWeak, isRole } of title) {
			if (isWeak || isRole || stem.length < SHORTEST_TOPIC || !isTopic(stem) || !vault.isDistinct(stem)) continue;
			const named = stressed.find(
				({ words, stems }) => stems.length === 1 && stems[0] === stem && /^\p{Ll}[\p{L}\p{M}'’-]*$/u.test(words),
			);
			if (named) return { topic: named.words, score: 1, by: 'word' };
		}
		return null;
	}
}
