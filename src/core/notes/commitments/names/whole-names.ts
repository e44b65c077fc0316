import { isCommonWord } from '../../../english/common-words';
import { isOtherWord, isParticle, isPlural, isTitle } from '../../../english/names';
import { isPeopleWord } from '../../../english/people-nouns';
import type { Word } from './word';
import { isName, isThingWord } from './name-words';

/** Small words with which a name begins, unlike the other ones, which only continue it: `van der Berg`. */
const FIRST_PARTICLES: ReadonlySet<string> = new Set(['van', 'von', 'de', 'del', 'della', 'di', 'bin']);

/** Returns how many words at an index are a title, an initial or small words before a name: 2 for `Dr.`, `J.` and `van der`, or 0. */
function beforeName(words: readonly Word[], at: number): number {
	const { text, key, kind } = words[at] as Word;
	let to = at + 1;
	if (text === key) {
		if (kind !== 'word' || !isParticle(text)) return 0;
		if (!FIRST_PARTICLES.has(text) && words[at - 1]?.kind !== 'name') return 0;
		while (isParticle(words[to]?.text ?? '')) to++;
	} else {
		const isInitial = text.length === 1 && words[to]?.text === '.';
		if (!isInitial && !isTitle(text)) return 0;
		if (words[to]?.text === '.') to++;
	}
	return isLastName(words[to]) ? to - at : 0;
}

/** Whether a word can be a name after a title or a small word: `Berg`, and `Vries`, which looks like a plural. */
function isLastName(word: Word | undefined): boolean {
	if (word?.kind !== 'word') return word?.kind === 'name';
	return isPlural(word.key) && isName(word.text, word.key) && !isThingWord(word.key);
}

/** Whether a stop at an index belongs to the initial of a last name, after which the sentence continues: `Nate W. is away`. */
function isAfterInitial(words: readonly Word[], at: number): boolean {
	const isStop =
		words[at]?.text === '.' && /^\p{Lu}$/u.test(words[at - 1]?.text ?? '') && words[at - 2]?.kind === 'name';
	const next = words[at + 1];
	return isStop && next?.kind === 'word' && next.text === next.key;
}

/** Joins titles, initials and small words with their name to one word: `Dr. Patel`, `J. Smith`, `van der Berg`. */
export function withWholeNames(words: readonly Word[], shown: string): readonly Word[] {
	if (!words.some((_, at) => beforeName(words, at) > 0 || isAfterInitial(words, at))) return words;
	const joined: Word[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at] as Word;
		if (isAfterInitial(words, at)) continue;
		const skipped = beforeName(words, at);
		const name = words[at + skipped] as Word;
		if (skipped === 0) {
			joined.push(word);
			continue;
		}
		const text = shown.slice(word.from, name.to);
		joined.push({ kind: 'name', text, key: text.toLowerCase(), from: word.from, to: name.to });
		at += skipped;
	}
	return joined;
}

/** Words beside those of a firm or post: `(the recruiter)`, `(Kestrel & Vale)`. */
const BESIDE_FIRM = /^(?:the|my|our|an?|at|of|&|and)$/;

/** Whether a word in brackets after a name can be what somebody is called elsewhere: `ajmills` in `Adam (ajmills)`. */
function canBeNickname({ kind, text, key }: Word): boolean {
	if (kind !== 'word' || !/^[\p{L}\d_]{4,}$/u.test(text) || /(?:ed|ing|ly)$/.test(key)) return false;
	return !/^\d/.test(text) && !isOtherWord(key) && !isCommonWord(key) && !isThingWord(key);
}

/** Returns how many words at an index are the firm or post of the person before it: 3 for `(Northwind)`, or 0. */
function firmAt(words: readonly Word[], at: number): number {
	const isAfterName = words[at]?.text === '(' && /^(?:name|address)$/.test(words[at - 1]?.kind ?? '');
	if (!isAfterName) return 0;
	const length = words.slice(at + 1, at + 2 + MOST_WORDS_OF_FIRM).findIndex(({ text }) => text === ')');
	const inside = words.slice(at + 1, at + 1 + length);
	const isFirm = ({ kind, key }: Word) => kind === 'name' || isPeopleWord(key) || BESIDE_FIRM.test(key);
	const isNickname = length === 1 && inside[0] !== undefined && canBeNickname(inside[0]);
	return length > 0 && (isNickname || inside.every(isFirm)) ? length + 2 : 0;
}

/** The most words of a firm or post in brackets, `(recruiter at Kestrel Vale)`; more are a remark. */
const MOST_WORDS_OF_FIRM = 4;

/** Leaves out the firm or post in brackets after a name, which parts no sentence: `Dana (Northwind) will call`. */
export function withoutFirms(words: readonly Word[]): readonly Word[] {
	if (!words.some((_, at) => firmAt(words, at) > 0)) return words;
	const left: Word[] = [];
	for (let at = 0; at < words.length; at++) {
		const skipped = firmAt(words, at);
		if (skipped > 0) at += skipped - 1;
		else left.push(words[at] as Word);
	}
	return left;
}
