import { stemOf } from '../../english/stem';
import { linkKey } from '../../agenda/persons/mention';
import { daysBetween } from '../../dates/moments';
import type { Day } from '../../follow-up';
import type { Phrase } from './phrases';
import type { Interest } from './interests';
import { isOldReference, isOutlet, isSource, seriesOf } from './ruled-out/references';
import { SpokenWords } from './spoken-words';
import { topicWords, type TopicWord } from './topic-words';
import { namesPerson } from './person-name';
import type { VaultNote } from './vault-note';
import type { VaultWords } from './vault-words';

/**
 * Older notes are no news, in days: a rule of docs/people.md. Two months include what the user read since the last
 * talk.
 */
const RECENT_DAYS = 60;
/**
 * A shorter word is no topic by itself, in characters of its stem, because short words have many meanings: `rail` is
 * one only in a phrase, such as `rail freight`.
 */
const SHORTEST_TOPIC_CHARACTERS = 6;

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
	/** What the contact cares about, as the sentences say. */
	readonly interests: readonly Interest[];
	/** The paths of the notes that are about the contact: they are no news to them. */
	readonly paths: ReadonlySet<string>;
	/** The keys of the contact's names, as links have them. */
	readonly keys: ReadonlySet<string>;
	/** The tags of those notes. */
	readonly tags: ReadonlySet<string>;
	/** The words of the contact's names. */
	readonly names: ReadonlySet<string>;
	/** Finds the names that only the contact has: `Priya Nair`, `Nair`. */
	readonly ownName: RegExp | null;
}

/** A tag that says what a note is, not what it is about: `type/readme`. */
const KIND_TAG = /^(?:type|status|kind|state|source|area|context|priority|on|format|class)\//;
/**
 * A title that is no words: an address (`example.com/a`), a citation key (`@reyes2024`), a note of a system (`_index`).
 */
const NO_WORDS = /^[@#_.]|^\S*\d\S*$|^\S{25,}$|^(?:https?:|www\.)|^\S+\.(?:com|org|net|io|dev|edu|gov|co)(?:\/\S*)?$/i;

/**
 * A title of more words is that of an article, and a contact's notes that link it have spoken of that very article, so it is
 * no news to them: `From movement to motivation: a framework for the effect of exercise`. Or it is a claim, with which two
 * notes have little in common. A topic has fewer words.
 */
const MOST_TOPIC_WORDS = 6;
const wordCount = (words: string) => words.trim().split(/\s+/).length;

/** Letters instead of words: `SFT`, `B2B`. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}]*s?$/u;

/** What hardly anybody dislikes, and so is no topic to bring. */
const EVERYDAY_INTERESTS: ReadonlySet<string> = new Set(
	[
		'coffee',
		'tea',
		'food',
		'music',
		'film',
		'films',
		'movies',
		'sport',
		'sports',
		'travel',
		'holidays',
		'weather',
		'news',
	].map(stemOf),
);
const isEverydayInterest = (stem: string) => EVERYDAY_INTERESTS.has(stem);

type Fit = Omit<FittingNote, 'note'>;

/** Finds the best reason to bring a note to one contact. */
class Fitting {
	private readonly spoken: SpokenWords;

	constructor(
		private readonly contact: ContactTopics,
		private readonly vault: VaultWords,
		private readonly today: Day,
	) {
		this.spoken = new SpokenWords(contact.sentences);
	}

	/** Returns why a note fits; null if it does not. */
	of(note: VaultNote): Fit | null {
		if (note.words.every(({ isWeak }) => isWeak) || NO_WORDS.test(note.title) || namesPerson(note.title)) return null;
		if (this.hasSpokenOf(note) || this.isNamedIn(note) || this.isKnown(note)) return null;
		return (
			this.linked(note) ??
			this.phrased(note) ??
			this.linking(note) ??
			this.cared(note) ??
			this.tagged(note) ??
			this.named(note)
		);
	}

	/** Whether the contact's notes link the article that the note is about, and do not say that it is for them. */
	private hasSpokenOf({ path, title }: VaultNote): boolean {
		const link = this.spoken.links.get(linkKey(path));
		return link !== undefined && !link.isToBring && wordCount(title) > MOST_TOPIC_WORDS;
	}

	/** Whether a note is on what was published long ago, or a source from which the user knows the contact. */
	private isKnown(note: VaultNote): boolean {
		if (this.spoken.links.get(linkKey(note.path))?.isToBring === true) return false;
		return isOutlet(note.title) || isOldReference(note, this.today) || isSource(note, this.contact.keys);
	}

	/** Whether a title names the contact, who made it or is what it is about: `Nair et al. on empty backhauls`. */
	private isNamedIn({ title }: VaultNote): boolean {
		return [title, title.replace(/['’]/g, '')].some((words) => {
			const name = this.contact.ownName?.exec(words)?.[0] ?? '';
			return /^[^\p{L}]*\p{Lu}/u.test(name);
		});
	}

	private linked({ path, title }: VaultNote): Fit | null {
		const key = linkKey(path);
		const link = this.spoken.links.get(key);
		if (link === undefined || (link.isAside && !link.isToBring) || !this.vault.isDistinctLink(key)) return null;
		return { topic: title, score: 5, by: 'link' };
	}

	/** By a phrase of the title, else by one of a heading. */
	private phrased({ phrases, headingPhrases }: VaultNote): Fit | null {
		for (const phrase of phrases) {
			const topic = this.phrase(phrase, ({ isWeak }) => isWeak);
			if (topic !== null) return { topic, score: 4, by: 'phrase' };
		}
		for (const phrase of headingPhrases) {
			const topic = this.phrase(phrase, () => false);
			if (topic !== null) return { topic, score: 3, by: 'phrase' };
		}
		return null;
	}

	private phrase(phrase: Phrase, mayBeCommon: (word: Phrase['first']) => boolean): string | null {
		const { vault, spoken } = this;
		if (!spoken.has(phrase.first.stem) || !spoken.has(phrase.second.stem)) return null;
		const words = [phrase.first, phrase.second];
		const isFit = (word: Phrase['first']) => !word.isRole && this.isTopic(word.stem);
		if (!words.every((word) => isFit(word) && (mayBeCommon(word) || !vault.isCommon(word.stem)))) return null;
		if (!words.some(({ stem, isWeak }) => !isWeak && vault.isDistinct(stem))) return null;
		const topic = spoken.phrase(phrase, (stem) => vault.isName(stem));
		return topic === null || namesPerson(topic) ? null : topic;
	}

	/** By a rare note that both link. */
	private linking({ links, words }: VaultNote): Fit | null {
		for (const link of links) {
			const linked = this.spoken.links.get(link);
			if (linked === undefined || linked.isAside || !this.vault.isDistinctLink(link)) continue;
			if (!this.vault.isTopicNote(linked.name) || wordCount(linked.shown) > MOST_TOPIC_WORDS) continue;
			const shown = topicWords(linked.shown).filter(({ stem }) => this.isTopic(stem));
			if (shown.some(({ stem }) => words.some((word) => word.stem === stem)) || this.isTopical(linked.shown, shown)) {
				return { topic: linked.shown, score: 3.5, by: 'link' };
			}
		}
		return null;
	}

	/**
	 * Whether the words of a link say by themselves that it is a topic: several words, or a rare one without a capital. `Leeds`
	 * and `OFW` are as often a place or a firm.
	 */
	private isTopical(text: string, words: readonly TopicWord[]): boolean {
		const [only] = words;
		if (words.length > 1) return words.some(({ from, to }) => !ABBREVIATION.test(text.slice(from, to)));
		return only !== undefined && !only.isCapital && !only.isWeak && !only.isRole && this.vault.isDistinct(only.stem);
	}

	/** By what the contact cares about: two words of it in any place of the title, or all of one rare word. */
	private cared({ words }: VaultNote): Fit | null {
		const inTitle = new Set(words.map(({ stem }) => stem));
		for (const { words: shown, topics } of this.contact.interests) {
			const own = topics.filter(({ stem, isCapital }) => this.isTopic(stem) && !(isCapital && this.vault.isName(stem)));
			const shared = own.filter(({ stem }) => inTitle.has(stem));
			const isRare = shared.some(
				({ stem, isWeak, isRole }) => !isWeak && !isRole && this.vault.isDistinct(stem) && !isEverydayInterest(stem),
			);
			if (!isRare || (shared.length < 2 && topics.length > 1)) continue;
			return { topic: shown, score: shared.length > 1 ? 2.8 : 1.5, by: shared.length > 1 ? 'phrase' : 'word' };
		}
		return null;
	}

	/** By a rare tag that both have. */
	private tagged({ tags }: VaultNote): Fit | null {
		const tag = tags.find(
			(each) =>
				this.contact.tags.has(each) && !KIND_TAG.test(each) && this.vault.isDistinctTag(each) && this.isTopicTag(each),
		);
		return tag === undefined ? null : { topic: `#${tag}`, score: 2, by: 'tag' };
	}

	/** By a rare word of the title that the talk was about. */
	private named({ words }: VaultNote): Fit | null {
		for (const { stem, isWeak, isRole } of words) {
			if (isWeak || isRole || stem.length < SHORTEST_TOPIC_CHARACTERS || !this.spoken.has(stem)) continue;
			if (!this.isTopic(stem) || !this.vault.isDistinct(stem)) continue;
			const topic = this.spoken.topic(stem);
			if (topic !== null) return { topic, score: 1, by: 'word' };
		}
		return null;
	}

	/** Whether a tag names a topic: it has two words, or one that is no everyday noun. */
	private isTopicTag(tag: string): boolean {
		const words = topicWords(tag.replace(/[_/]+/g, ' ')).filter(({ stem }) => this.isTopic(stem));
		if (words.some(({ stem }) => this.vault.isName(stem))) return false;
		return words.length > 1 || (words.some(({ isWeak, isRole }) => !isWeak && !isRole) && this.vault.isRareTag(tag));
	}

	private isTopic(stem: string): boolean {
		return !this.contact.names.has(stem);
	}
}

const topicKey = (topic: string) =>
	topicWords(topic)
		.map(({ stem }) => stem)
		.sort()
		.join(' ') || topic.toLowerCase();

/**
 * Returns recent notes that fit a contact, the best first, each topic and each series once: a clipping "Empty backhauls in rail" fits
 * where the notes about the contact speak of empty backhauls, link the same rare note or have the same rare tag.
 */
export function fittingNotes(contact: ContactTopics, vault: VaultWords, today: Day): readonly FittingNote[] {
	const fitting = new Fitting(contact, vault, today);
	const found: FittingNote[] = [];
	for (const note of vault.shareableNotes()) {
		if (note.day === null || contact.paths.has(note.path)) continue;
		const age = daysBetween(note.day, today);
		if (age < 0 || age > RECENT_DAYS) continue;
		const fit = fitting.of(note);
		if (fit) found.push({ ...fit, note, score: fit.score - age / 1000 });
	}
	const seen = new Set<string>();
	return found
		.sort((a, b) => b.score - a.score || (a.note.path < b.note.path ? -1 : 1))
		.filter(({ topic, note }) => {
			const series = seriesOf(note.title);
			const keys = [`topic ${topicKey(topic)}`, ...(series === null ? [] : [`series ${series}`])];
			if (keys.some((key) => seen.has(key))) return false;
			for (const key of keys) seen.add(key);
			return true;
		});
}
