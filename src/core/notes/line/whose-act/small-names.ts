import { isCommonWord } from '../../../english/common-words';
import { isGenericWord } from '../../../english/generic-words';
import { isOnlyGivenName, isSmallOwner } from '../../../english/given-names';
import { isAbbreviation, isDateWord, isNobody, isOtherWord, isPlural, isTimeWord } from '../../../english/names';
import type { When } from '../../../follow-up';
import type { NameAt } from '../contact';
import { isBeforeDate } from './before-date';

/** A line and where a name may begin in it. Offsets are positions in `shown`. */
interface NamePlace {
	/** The visible text. */
	readonly shown: string;
	/** The offset after the marker. */
	readonly start: number;
	/** Whether a name may follow the marker directly. */
	readonly named: boolean;
	readonly whens: readonly When[];
}

/** Words after which a name can be in lower case: `call dana`. */
const PLACE =
	/(?:^|[^\p{L}\p{N}])(?:with|w\/?|call(?:\s+back)?|ring|e-?mail|text|message|ping|ask|thank|nudge|remind|contact|chase|tell|to)\s+/giu;
/** One or two lowercase words in the place of a name: `follow up with dana silva`. */
const SMALL_NAME = /^\p{Ll}[\p{Ll}\p{M}'’-]{1,20}(?:\s\p{Ll}[\p{Ll}\p{M}'’-]{1,20})?/u;
/** What must follow such words, so that they are a name and no phrase: `call dana about the study`. */
const AFTER_SMALL = /^\s*(?:$|[,.;(#📅⏳]|[–—-]\s|@\s*\p{L}|(?:at|from|@)\s+\p{Lu}|(?:about|re)(?!\p{L})|\^)/u;

/** `to` after what is said to a person: `speak to `, `get back to `, `a note to `. After other words, a verb follows: `parcel to arrive`. */
const ADDRESSED =
	/(?:talk(?:ed|ing)?|speak(?:ing)?|spoke|writ(?:e|ing)|wrote|repl(?:y|ied)|respond(?:ed)?|revert|report|send|sent|back|out|over|explain|pitch|present|give|show)\s+to\s+$/i;

const isSmallName = (word: string) =>
	!isOtherWord(word) && !isNobody(word) && !isPlural(word) && !isTimeWord(word) && !isDateWord(word);

/** Whether a lower-case word that looks like a plural is the surname after a given name: `jenkins` after `sarah`. */
const isSurname = (first: string, word: string) =>
	isOnlyGivenName(first) && isPlural(word) && !isOtherWord(word) && !isNobody(word) && !isTimeWord(word);

/** Words about or dates after a lower-case name: `F/U edda Monday`, `F/U edda about the lease`. */
const ABOUT_NEXT = /^\s+(?:about|re)(?!\p{L})/u;

/** One or two lower-case words: `edda`, `sarah jenkins`. */
const SMALL_WORDS = /^\s*(\p{Ll}[\p{Ll}\p{M}]{2,20})(?:\s(\p{Ll}[\p{Ll}\p{M}'’-]{2,20}))?(?![\p{L}'’-])/u;
/** What comes after a given name of somebody who acts or is called: `bob to send it`, `bob – Friday`. */
const AFTER_GIVEN_NAME = /^\s*(?:$|[,;(–—-]|(?:to|will|said|promised|is|has)(?!\p{L}))/u;

/**
 * Returns a lower-case name directly after a marker, before a date or a topic: `F/U edda Monday`. After a colon, and with
 * two words, only what is surely a name: `Follow up: bob – Friday`, `F/U sarah jenkins Monday`.
 */
function smallNameFirst(shown: string, start: number, whens: readonly When[]): NameAt | null {
	const match = SMALL_WORDS.exec(shown.slice(start, start + 50));
	const [, first = '', second = ''] = match ?? [];
	if (match === null) return null;
	const from = start + match[0].length - match[0].trimStart().length;
	const isGiven = isOnlyGivenName(first);
	const isFull = isGiven && second !== '' && !isCommonWord(second) && (isSmallName(second) || isSurname(first, second));
	for (const name of isFull ? [`${first} ${second}`, first] : [first]) {
		const to = from + name.length;
		const after = shown.slice(to);
		const isFollowed =
			ABOUT_NEXT.test(after) ||
			(isGiven && AFTER_GIVEN_NAME.test(after)) ||
			isBeforeDate(shown, to, whens, /^\s*(?:(?:on|by)\s+)?$/i);
		const isWord = isCommonWord(first) || /(?:ly|ing|ed)$/.test(first) || !isSmallName(first);
		if (isFollowed && (isGiven || (!isWord && !/:\s*$/.test(shown.slice(0, start))))) return { name, from, to };
	}
	return null;
}

/** Who is to act, in small letters before a colon: `dc: email the board`, `omar: ask Lee`. */
const OWNER = /^[\s*_]*(\p{Ll}{2,20}):\s/u;

/**
 * Returns the owner before a line, in small letters: initials or a given name. Null for `btw: call Dana`, and for a
 * topic, `website: ask Lee`.
 */
export function smallOwner(shown: string, start: number): NameAt | null {
	const match = OWNER.exec(shown.slice(start, start + 30));
	const name = match?.[1];
	if (!match || name === undefined || isAbbreviation(name) || !isSmallOwner(name)) return null;
	const from = start + match[0].indexOf(name);
	return { name, from, to: from + name.length };
}

/** Returns one or two lower-case words where a name belongs, before a date, a firm or the end: `w/ kim @ Acme mon`. */
export function smallName({ shown, start, named, whens }: NamePlace): NameAt | null {
	const first = named ? smallNameFirst(shown, start, whens) : null;
	if (first) return first;
	PLACE.lastIndex = Math.max(0, start - 1);
	for (let place = PLACE.exec(shown); place; place = PLACE.exec(shown)) {
		const at = place.index + place[0].length;
		PLACE.lastIndex = at - 1;
		const match = SMALL_NAME.exec(shown.slice(at, at + 44));
		if (!match) continue;
		const [first = '', second] = match[0].split(/\s/);
		for (const words of second === undefined ? [[first]] : [[first, second], [first]]) {
			const to = at + words.join(' ').length;
			const isFollowed =
				AFTER_SMALL.test(shown.slice(to)) || isBeforeDate(shown, to, whens, /^\s*(?:(?:on|by|at|in)\s+)?$/i);
			const isVerb =
				/to\s+$/i.test(place[0]) &&
				!isOnlyGivenName(words[0] ?? '') &&
				(isGenericWord(words[0] ?? '') || !ADDRESSED.test(shown.slice(0, at)));
			const isName = words.every((word, index) => isSmallName(word) || (index > 0 && isSurname(first, word)));
			if (isFollowed && !isVerb && isName) return { name: words.join(' '), from: at, to };
		}
	}
	return null;
}
