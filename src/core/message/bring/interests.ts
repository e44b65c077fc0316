import { plainWords } from '../../markdown/links';
import { wordsSource } from '../../english/plain-text';
import { topicWords, type TopicWord } from './topic-words';

/** Something a contact cares about, from one sentence of the notes about them. */
export interface Interest {
	/** `river restoration`. */
	readonly words: string;
	/** The words of it that can belong to a topic. */
	readonly topics: readonly TopicWord[];
}

/** What somebody says, asks or does who cares about a thing. */
const CARES = [
	'loves',
	'loved',
	'likes',
	'liked',
	'enjoys',
	'enjoyed',
	'(?:(?:is|was|are|were|very|really|so|super|also|quite|rather)\\s+)*(?:keen\\s+on|curious\\s+about|interested\\s+in|fascinated\\s+by|passionate\\s+about|excited\\s+about|obsessed\\s+with|worried\\s+about|concerned\\s+about|struggling\\s+with|stuck\\s+on|new\\s+to|(?:anxious|nervous|upset|angry|unsure|confused|furious|puzzled|sceptical|skeptical|enthusiastic|serious|thrilled|mad)\\s+about)',
	'(?:is|was|are|really|very)\\s+(?:really\\s+|very\\s+)?into',
	'a\\s+(?:big\\s+|huge\\s+)?fan\\s+of',
	'cares\\s+(?:a\\s+lot\\s+|deeply\\s+)?about',
	'asked\\s+(?:me\\s+)?(?:a\\s+lot\\s+)?(?:about|how|for)',
	'asks\\s+(?:me\\s+)?about',
	'wonder(?:s|ed|ing)\\s+(?:about|how)',
	'wants?(?:ed)?\\s+to\\s+(?:know|learn|read|understand|hear|see|try|start|get\\s+into|find\\s+out)(?:\\s+(?:more|better|all))?(?:\\s+(?:about|on|how))?',
	'would\\s+(?:love|like)\\s+to\\s+(?:know|learn|read|understand|hear|see|try|start|get\\s+into)(?:\\s+more)?(?:\\s+(?:about|on|how))?',
	'reads?\\s+(?:a\\s+lot\\s+|everything\\s+|up\\s+)?(?:about|on)',
	'reading\\s+(?:a\\s+lot\\s+|up\\s+)?(?:about|on)',
	'(?:(?:is|are|was|were|been)\\s+)?(?:researching|studying|exploring|learning(?:\\s+about)?|experimenting\\s+with|looking\\s+into|working\\s+on|thinking\\s+about|writing\\s+about|getting\\s+into|planning)',
	'struggles?\\s+with',
	'worries\\s+about',
	'(?:has|had)\\s+(?:a\\s+lot\\s+of\\s+)?(?:trouble|problems|questions|doubts)\\s+(?:with|about|on)',
	'collects',
	'(?:talks|talked|went\\s+on|raved|spoke|speaks)\\s+(?:a\\s+lot\\s+)?about',
].join('|');
/**
 * The contact as a subject, with a verb of liking: `she is interested in`, `Dana loves` with the contact's names in the
 * place of `NAMES`. At the beginning of a sentence or after a comma the subject can be left out: `, loves sailing`.
 */
const INTEREST = new RegExp(
	`(?:(?:^|[\\s(])(?:[Ss]he|[Hh]e|[Tt]hey)(?:['’]s|['’]re)?\\s+|(?:^|[^\\p{L}])NAMES(?:['’]s)?\\s+|(?:^|[:;,–—]\\s+|\\sand\\s+))(?:(?:also|still|now|really|currently|always|especially|particularly|both)\\s+)*(?:${CARES})\\s+(?=\\S)`,
	'giu',
);
/** Where the words of an interest end: at ` but ` in `sailing but not racing`. */
const END =
	/[.;:!?()"“”]|\s(?:but|because|so|which|who|that|where|when|while|if|since|than|before|after|until|from|at|by|next|last|this|again|too|already|lately|these|right|at|we|I|she|he|they|it)(?:\s|$)|\s[–—-]\s/iu;
/** Words between the verb and the thing: `how others roll out`. */
const BETWEEN =
	/^(?:(?:how|what|why|whether|if)\s+)?(?:(?:to|others|other\s+\p{L}+|people|we|you|I|one)\s+)?(?:(?:the|an?|her|his|their|some|more|any|all|good|new)\s+)*/iu;
/**
 * Words before a verb of liking whose subject is the user, so that it is no interest of the contact: `I ` in `I
 * love`, `we really ` in `we really liked`.
 */
const MINE = /(?:^|[^\p{L}])(?:I|we|me|us|my|our)(?:['’]\p{L}+)?\s+(?:\p{L}+\s+){0,2}$/iu;
/** Longer lists of things are cut. After six things, a list says little about a person. */
const MOST_PARTS = 6;
/**
 * A longer part of a list is a clause, in words. With six, `half his wool comes by sea` counted as an interest in
 * `anxious about tariffs, half his wool comes by sea`.
 */
const MOST_WORDS_OF_PART = 3;
/**
 * A longer phrase is a clause, in words that can be topics. With two, `how others roll out data contracts` was no
 * interest. With more than four, a whole story would count, and each of its words as something that the contact likes.
 */
const MOST_WORDS = 4;

/** Returns a reader of what one contact cares about: wetlands and otters of "She loves wetlands and otters". */
export function interestReader(names: readonly string[]): (sentence: string) => readonly Interest[] {
	const own = names.filter((name) => /\p{L}{2}/u.test(name)).map(wordsSource);
	const source = INTEREST.source.replace('NAMES', own.length === 0 ? '(?!)' : `(?:${own.join('|')})`);
	const pattern = new RegExp(source, INTEREST.flags);
	return (sentence) => {
		const plain = plainWords(sentence);
		const found: Interest[] = [];
		for (const match of plain.matchAll(pattern)) {
			if (MINE.test(plain.slice(0, match.index)) || MINE.test(match[0].replace(/\S+\s+$/, ''))) continue;
			const rest = plain.slice(match.index + match[0].length).replace(BETWEEN, '');
			const words = rest.slice(0, END.exec(rest)?.index ?? rest.length);
			for (const part of words.split(/,\s*|\s+and\s+|\s+or\s+|\s*&\s*|\s*\/\s*/).slice(0, MOST_PARTS)) {
				const topics = topicWords(part);
				// After a comma, a clause can begin: `tariffs, half his wool comes by sea`.
				if (found.length > 0 && part.trim().split(/\s+/).length > MOST_WORDS_OF_PART) break;
				if (topics.length > 0 && topics.length <= MOST_WORDS) found.push({ words: part.trim(), topics });
			}
		}
		return found;
	};
}
