import type { When } from '../../follow-up';
import { isCommonWord } from '../../english/common-words';
import { hasNoNameEnding, isNobody, isOtherWord, isPlural } from '../../english/names';
import { isGroupNoun, isPersonNoun } from '../../english/people-nouns';
import type { Link } from '../../markdown/links';

/**
 * A word, mark or date of a line. `name` is a capitalised word that may be a person's name, `address` a handle, a link or
 * an email address.
 */
export interface Word {
	readonly kind: 'word' | 'name' | 'address' | 'date' | 'mark';
	/** As it is shown: `Dana`, `@kim` without the sign, the words of a link. */
	readonly text: string;
	/** In lower case, with straight apostrophes: `dana`, `'ll`. */
	readonly key: string;
	readonly from: number;
	readonly to: number;
}

/** What separates a clause from the one before it. */
export type Joint = 'start' | 'comma' | 'colon' | 'dash' | 'open' | 'close' | 'and' | 'but' | 'if' | 'sub' | 'time';

/** A part of a sentence with at most one predicate: `I'll call Dana on Monday`. */
export interface Clause {
	readonly words: readonly Word[];
	readonly joint: Joint;
	/** The number of its sentence in the line. */
	readonly sentence: number;
	/** Whether its sentence asks, as in `can she call?`, or it only doubts, as in `will meet Dana on Friday?`. */
	readonly question: 'asks' | 'doubts' | null;
}

const WORD =
	/\bw\/(?=[\s\p{L}@])|\b1:1\b|[@#]?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}._@+-]*[\p{L}\p{N}\p{M}])?(?:['’](?!(?:ll|d|re|ve|m|s)(?!\p{L}))\p{L}+)?|['’](?:ll|d|re|ve|m|s)(?!\p{L})|[.!?]+|[^\s*_~`=>"“”]/giu;
/** A handle or an email address: `@dana`, `dana@example.org`. */
const ADDRESS = /^@|.@./;

/** The last character code of ASCII. */
const LAST_ASCII = 127;
const isAsciiSmall = (code: number) => code >= 97 && code <= 122;
const isAsciiCapital = (code: number) => code >= 65 && code <= 90;

/** Whether a word begins with a capital, or with a letter that has none: `Dana`, `田中`. */
function hasCapital(text: string): boolean {
	const first = text.charCodeAt(0);
	return first > LAST_ASCII ? /^[\p{Lu}\p{Lo}]/u.test(text) : isAsciiCapital(first);
}

const isName = (text: string, key: string) =>
	hasCapital(text) && !isOtherWord(key) && !isCommonWord(key) && !hasNoNameEnding(key);

/** Whether a text is one mark, as most texts without a letter or digit are. */
function isMark(text: string): boolean {
	const first = text.charCodeAt(0);
	if (isAsciiSmall(first) || isAsciiCapital(first)) return false;
	return !/[\p{L}\p{N}]/u.test(text);
}

function kindOf(text: string, key: string): Word['kind'] {
	if (isMark(text)) return 'mark';
	// Most words are in small letters, and neither a name nor an address.
	if (isAsciiSmall(text.charCodeAt(0)) && !text.includes('@')) return 'word';
	if (ADDRESS.test(text)) return 'address';
	const isInitials = /^\p{Lu}{2,3}$/u.test(text) && !isCommonWord(key) && text !== 'EOD' && text !== 'ASAP';
	return (isName(text, key) && !(isPlural(key) && /\p{Ll}/u.test(text))) || isInitials ? 'name' : 'word';
}

/** Words of respect after a name: `Ramesh ji`, `Anand sir`. */
const HONORIFICS: ReadonlySet<string> = new Set([
	'ji',
	'sir',
	'madam',
	"ma'am",
	'san',
	'saab',
	'sahib',
	'bhai',
	'didi',
]);

/**
 * Returns the words of a line. `shown` is its visible text; the offsets of links and dates are positions in it. A date
 * and the words of a link are one word each.
 */
export function wordsOf(shown: string, links: readonly Link[], whens: readonly When[]): Word[] {
	const people = links.filter(({ target, embed }) => target !== null && !embed);
	const words: Word[] = [];
	let nextDate = 0;
	let nextLink = 0;
	WORD.lastIndex = 0;
	for (let match = WORD.exec(shown); match; match = WORD.exec(shown)) {
		const from = match.index;
		while (nextLink < people.length && (people[nextLink]?.to ?? 0) <= from) nextLink++;
		while (nextDate < whens.length && (whens[nextDate]?.to ?? 0) <= from) nextDate++;
		const date = whens[nextDate];
		const link = people[nextLink];
		if (date && date.from <= from) {
			words.push({ kind: 'date', text: date.phrase, key: '', from: date.from, to: date.to });
			WORD.lastIndex = Math.max(date.to, from + 1);
			nextDate++;
			continue;
		}
		if (link && link.shownFrom <= from && from < link.shownTo) {
			const text = shown.slice(link.shownFrom, link.shownTo).trim();
			words.push({ kind: 'address', text, key: text.toLowerCase(), from, to: link.shownTo });
			WORD.lastIndex = link.to;
			nextLink++;
			continue;
		}
		const text = match[0];
		const key = text.toLowerCase().replace('’', "'");
		const isHonorific = HONORIFICS.has(key) && words.at(-1)?.kind === 'name';
		const kind = isHonorific ? 'name' : kindOf(text, key);
		words.push({ kind, text: text.replace(/^@/, ''), key, from, to: from + text.length });
	}
	return words.map((word, at) =>
		words[at - 1]?.key !== 'the' && isFirstNameInS(word, words[at + 1]) ? { ...word, kind: 'name' } : word,
	);
}

/** Whether a capitalised word that could be a plural is a first name, because a name follows: `Luis Zamora`. */
function isFirstNameInS({ kind, text, key }: Word, next: Word | undefined): boolean {
	return (
		kind === 'word' &&
		next?.kind === 'name' &&
		/^\p{Lu}\p{Ll}+s$/u.test(text) &&
		!isOtherWord(key) &&
		!isCommonWord(key) &&
		!isNobody(key) &&
		!isPersonNoun(key) &&
		!isGroupNoun(key)
	);
}

/** Words that join two clauses, by the kind of joint. */
const CONJUNCTIONS: Readonly<Record<string, Joint>> = {
	and: 'and',
	then: 'and',
	or: 'and',
	but: 'but',
	so: 'but',
	because: 'sub',
	since: 'sub',
	while: 'sub',
	although: 'sub',
	though: 'sub',
	unless: 'if',
	if: 'if',
	when: 'sub',
	once: 'sub',
	as: 'sub',
	where: 'sub',
	whether: 'sub',
	which: 'sub',
	until: 'time',
	before: 'time',
	after: 'time',
};
/** Conjunctions that may begin a date: "before Friday", "after the 3rd". */
const BEFORE_DATE: ReadonlySet<string> = new Set(['before', 'after', 'until', 'since', 'as']);
/** Words after "as" where it begins no clause: "send it as a letter". */
const AFTER_AS = /^(?:an?|its|my|our|his|her|their|part|well)$/;
/** Marks that join two clauses, by the kind of joint. */
const MARKS: Readonly<Record<string, Joint>> = {
	',': 'comma',
	':': 'colon',
	'–': 'dash',
	'—': 'dash',
	'-': 'dash',
	'→': 'dash',
	'|': 'dash',
	'(': 'open',
	'[': 'open',
	')': 'close',
	']': 'close',
	';': 'start',
};
/** Words and marks that can join two names instead of two clauses: `Dana and Lee will call`. */
const JOINERS: ReadonlySet<string> = new Set(['and', '&', '+', '/', ',', 'or']);

const isPerson = (word: Word | undefined) => word !== undefined && (word.kind === 'name' || word.kind === 'address');

/** Whether a word joins two names: "Kim, Lee and Ana", "Kate/Gopi". */
function joinsNames(words: readonly Word[], at: number): boolean {
	if (!JOINERS.has(words[at]?.key ?? '') || !isPerson(words[at - 1])) return false;
	const next = words[at + 1];
	if (words[at]?.key === ',') {
		if (next && /^(?:and|&)$/.test(next.key)) return isPerson(words[at + 2]) || words[at + 2]?.key === 'i';
		return isPerson(next) && (JOINERS.has(words[at + 2]?.key ?? '') || isPerson(words[at + 2]));
	}
	return isPerson(next) || next?.key === 'i';
}

/** Whether a mark ends a sentence. The stop of an abbreviation is part of its word or precedes a small letter. */
function endsSentence(words: readonly Word[], at: number, shown: string): boolean {
	const word = words[at];
	if (!word || !/^[.!?]+$/.test(word.text)) return false;
	const next = words[at + 1];
	if (next && !/\s/.test(shown.slice(word.to, word.to + 1)) && !/[)"”’']/.test(shown.charAt(word.to))) return false;
	const before = words[at - 1];
	const isInitial =
		word.text === '.' &&
		before !== undefined &&
		/^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|e\.g|i\.e|vs|approx)$/u.test(before.text);
	return !isInitial;
}

/** Words that ask: `who`, `why`. */
const ASKING = /^(?:who|whom|whose|what|when|where|why|how|which|whether|anyone|anybody|any)$/;
/** Auxiliaries that come before the subject of a question. */
const AUXILIARY =
	/^(?:will|would|shall|should|can|could|may|might|do|does|did|is|are|was|were|has|have|had|am|isn't|aren't|don't|doesn't|won't|can't|shouldn't|wouldn't)$/;
/** Subjects of a question, after its auxiliary. */
const ASKED =
	/^(?:i|we|you|he|she|it|they|this|that|these|those|there|the|a|an|my|our|your|his|her|their|any\w*|some\w*)$/;

/** Whether words that end with a question mark ask: `can she call?`, but not `will meet Dana on Friday?`. */
function isQuestion(words: readonly Word[]): boolean {
	return words.some(({ key }, at) => {
		const next = words[at + 1];
		if (ASKING.test(key) && at === 0) return true;
		return AUXILIARY.test(key) && next !== undefined && (ASKED.test(next.key) || (at === 0 && isPerson(next)));
	});
}

/** Splits the words of a line into clauses. */
export function clausesOf(words: readonly Word[], shown: string): Clause[] {
	const clauses: Clause[] = [];
	let current: Word[] = [];
	let joint: Joint = 'start';
	let sentence = 0;
	const end = (next: Joint) => {
		if (current.length > 0) clauses.push({ words: current, joint, sentence, question: null });
		if (current.length > 0 || next !== 'comma') joint = current.length > 0 || joint !== 'start' ? next : joint;
		current = [];
	};
	for (const [at, word] of words.entries()) {
		if (endsSentence(words, at, shown)) {
			end('start');
			if (word.text.includes('?')) {
				const isInBrackets = /^[)\]]$/.test(words[at + 1]?.key ?? '');
				let first = clauses.length - 1;
				while (clauses[first - 1]?.sentence === sentence && !(isInBrackets && clauses[first]?.joint === 'open'))
					first--;
				const asks = isQuestion(clauses.slice(first).flatMap((clause) => clause.words));
				if (!asks) first = clauses.length - 1;
				for (const [index, clause] of clauses.slice(first).entries()) {
					clauses[first + index] = { ...clause, question: asks ? 'asks' : 'doubts' };
				}
			}
			sentence++;
			joint = 'start';
			continue;
		}
		if (joinsNames(words, at)) {
			current.push(word);
			continue;
		}
		const mark = word.kind === 'mark' ? MARKS[word.key] : undefined;
		if (mark !== undefined) {
			if (word.key === ';') sentence++;
			end(mark);
			continue;
		}
		const conjunction = word.kind === 'word' ? CONJUNCTIONS[word.key] : undefined;
		const isRole = word.key === 'as' && AFTER_AS.test(words[at + 1]?.key ?? '');
		const isTryAnd = word.key === 'and' && /^tr(?:y|ying)$/.test(words[at - 1]?.key ?? '');
		const isOfDate = BEFORE_DATE.has(word.key) && (words[at + 1]?.kind === 'date' || words[at + 2]?.kind === 'date');
		if (conjunction !== undefined && !isTryAnd && !isOfDate && !isRole) {
			end(conjunction);
			joint = conjunction;
			continue;
		}
		current.push(isTryAnd ? { ...word, key: 'to' } : word);
	}
	end('start');
	return clauses;
}
