import type { When } from '../../follow-up';
import { isCommonWord } from '../../english/common-words';
import { isNobody, isOtherWord, isPlural, isTitle } from '../../english/names';
import { isPeopleWord } from '../../english/people-nouns';
import { leadsToNote, type Link } from '../../markdown/links';
import { Memo } from '../../english/memo';
import { isAsciiCapital, isAsciiSmall, isName, isThingWord, mayNamePerson } from './names/name-words';
import type { Word } from './names/word';
import { withoutFirms, withWholeNames } from './names/whole-names';

/** The words and marks of a sentence: `w/`, `f/u`, `1:1`, `Q&A`, `@kim`, `dana@example.org`, `Dana’s`, `’ll`, `.`. */
const WORD =
	/\bw\/(?=[\s\p{L}@])|\bf\/up?(?![\p{L}\p{N}])|\bc\/b(?![\p{L}\p{N}])|\b1:1\b|\b\p{Lu}&\p{Lu}\b|[@#]?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}._@+-]*[\p{L}\p{N}\p{M}])?(?:['’](?!(?:ll|d|re|ve|m|s)(?!\p{L}))\p{L}+)?|['’](?:ll|d|re|ve|m|s)(?!\p{L})|[.!?]+|[^\s*_~`=>"“”]/giu;
/** A handle or an email address: `@dana`, `dana@example.org`. */
const ADDRESS = /^@|.@./;

/** Whether a text is one mark, as most texts without a letter or digit are. */
function isMark(text: string): boolean {
	const first = text.charCodeAt(0);
	if (isAsciiSmall(first) || isAsciiCapital(first)) return false;
	return !/[\p{L}\p{N}]/u.test(text);
}

/** Short forms in capitals that are nobody's initials: `VM` in `called Kim, VM`. */
const NO_INITIALS: ReadonlySet<string> = new Set(['EOD', 'EOB', 'COB', 'VM', 'LVM', 'LM', 'TBC', 'TBD', 'FU', 'CB']);

function kindOf(text: string, key: string): Word['kind'] {
	if (isMark(text)) return 'mark';
	// Most words are in small letters, and neither a name nor an address.
	if (isAsciiSmall(text.charCodeAt(0)) && !text.includes('@')) return 'word';
	if (ADDRESS.test(text)) return 'address';
	if (text.includes('&') || NO_INITIALS.has(text)) return 'word';
	const isInitials = /^\p{Lu}{2,3}$/u.test(text) && !isCommonWord(key);
	// "Moment.js" is no plural.
	return (isName(text, key) && !(isPlural(key) && /^\p{L}*\p{Ll}\p{L}*$/u.test(text))) || isInitials ? 'name' : 'word';
}

/** What a word is by itself, without its neighbors. */
type Form = Pick<Word, 'kind' | 'text' | 'key'>;

/** Words that are written short, as they are read: `f/u` is `follow-up`. Not `Fu`, which is a name. */
const SHORT: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
	...['f/u', 'F/U', 'f/up', 'F/up', 'fu', 'FU'].map((short): [string, string[]] => [short, ['follow-up']]),
	...['cb', 'CB', 'c/b', 'C/B'].map((short): [string, string[]] => [short, ['call', 'back']]),
	...['retry', 'Retry', 'retrying', 'Retrying'].map((short): [string, string[]] => [short, ['try', 'again']]),
	['msg', ['message']],
]);

/** The forms of words with a capital or a sign. The same ones come again and again, and their tests take long. */
const forms = new Memo((text): Form => {
	const lower = text.toLowerCase();
	const key = lower.includes('’') ? lower.replace('’', "'") : lower;
	return { kind: kindOf(text, key), text: text.startsWith('@') ? text.slice(1) : text, key };
});

/** A country that is no pronoun: `US` in `flying to the US`, unlike `us`. */
const COUNTRY: Form = { kind: 'word', text: 'US', key: 'usa' };

/** A word that is its own key, so that its form needs no memory: `friday`, not `Friday` or `we’ll`. */
const SMALL_LETTERS = /^[a-z]+$/;

function formOf(text: string): Form {
	if (SMALL_LETTERS.test(text)) return { kind: 'word', text, key: text };
	return text === 'US' ? COUNTRY : forms.of(text);
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
export function wordsOf(shown: string, links: readonly Link[], whens: readonly When[]): readonly Word[] {
	const people = links.filter(leadsToNote);
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
			const kind = mayNamePerson(text) ? 'address' : 'word';
			words.push({ kind, text, key: text.toLowerCase(), from, to: link.shownTo });
			WORD.lastIndex = link.to;
			nextLink++;
			continue;
		}
		const to = from + match[0].length;
		const short = SHORT.get(match[0]);
		// "CB radio".
		if (short && !(match[0] === 'CB' && /^\s\p{Ll}/u.test(shown.slice(to, to + 2)))) {
			words.push(
				...short.map((own, at): Word => ({ kind: 'word', text: own, key: own, from: at === 0 ? from : to, to })),
			);
			continue;
		}
		const { kind, text, key } = formOf(match[0]);
		const isHonorific = words.at(-1)?.kind === 'name' && HONORIFICS.has(key);
		words.push({ kind: isHonorific ? 'name' : kind, text, key, from, to: from + match[0].length });
	}
	const named = words.map((word, at): Word => {
		if (word.kind !== 'word') return word;
		if (isMixedInitials(words, at) || isAfterWith(words, at) || isAfterTitle(words, at))
			return { ...word, kind: 'name' };
		if (isAsciiSmall(word.text.charCodeAt(0)) || words[at - 1]?.key === 'the') return word;
		if (isTaggedName(words, at)) return { ...word, kind: 'name', text: word.text.slice(1), key: word.key.slice(1) };
		return isNameInS(words, at) ? { ...word, kind: 'name' } : word;
	});
	return withoutFirms(withWholeNames(named, shown));
}

/** Returns the word after an index, or the one after "and": Lee for both words of `Davis Lee` and `Davis and Lee`. */
const nextName = (words: readonly Word[], at: number) =>
	words[/^(?:and|&|\+)$/.test(words[at + 1]?.key ?? '') ? at + 2 : at + 1];

/** Orders after which a capitalised word is somebody: `warn Nerys`. */
const ORDER =
	/^(?:call|meet|email|visit|contact|text|warn|tell|ask|ring|thank|remind|notify|ping|chase|nudge|phone|invite)$/;
/** Verbs before “to” and a person: `reply to Nerys`. */
const WRITING = /^(?:reply|respond|write|talk|speak|spoke|talked|replied|wrote|email|emailed)$/;
/** What somebody is to do for others: `Nerys to send the list`. */
const TASK =
	/^(?:provide|send|share|ask|call|email|contact|confirm|circulate|check|invite|remind|tell|write|draft|prepare|update|bring|organi[sz]e|arrange|schedule|follow|reach|talk|speak|meet)$/;
/** Words with which no object begins: `Slides to send by Friday`. */
const NO_OBJECT = /^(?:by|on|before|at|in|for|via|this|next)$/;

/** Whether a word such as `Nerys` is told what to do, or to be told: `Nerys to send the list`, `warn Nerys`. */
function isAddressed(words: readonly Word[], at: number): boolean {
	const before = words[at - 1];
	if (before !== undefined && ORDER.test(before.key)) return at === 1;
	if (before?.key === 'to' && at > 1) return WRITING.test(words[at - 2]?.key ?? '');
	const object = words[at + 3];
	const isFirst = before === undefined || (before.kind === 'mark' && !/['’]/.test(before.key));
	return (
		isFirst &&
		words[at + 1]?.key === 'to' &&
		TASK.test(words[at + 2]?.key ?? '') &&
		object !== undefined &&
		object.kind !== 'date' &&
		!NO_OBJECT.test(object.key)
	);
}

/** Whether a word is somebody's initials with a small letter, who is to act: `eP to propose it`. */
const isMixedInitials = (words: readonly Word[], at: number) =>
	at <= 1 &&
	/^(?!pH|[kmnpu][AVWBM]|dB|eV)\p{Ll}\p{Lu}$/u.test(words[at]?.text ?? '') &&
	/^(?:to|will)$/.test(words[at + 1]?.key ?? '');

/** Whether a word is initials that half a day has too, where a person belongs: `AM` in `speak with AM on Friday`. */
const isAfterWith = (words: readonly Word[], at: number) =>
	/^[AP]M$/.test(words[at]?.text ?? '') && /^w(?:ith|\/)$/.test(words[at - 1]?.key ?? '');

/** Whether a word of the calendar is a name, since a title is before it: `Sun` in `call Dr. Sun tomorrow`. */
const isAfterTitle = (words: readonly Word[], at: number) =>
	isTitle(words[words[at - 1]?.key === '.' ? at - 2 : at - 1]?.text ?? '') &&
	/^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? '');

/** Whether a tag names who is to act, at the beginning of a line: `#Asha to fix the form`, but not `#Draft to send`. */
function isTaggedName(words: readonly Word[], at: number): boolean {
	const { text, key } = words[at] as Word;
	if (at > 1 || !/^#\p{Lu}\p{Ll}+$/u.test(text) || !/^(?:to|will)$/.test(words[at + 1]?.key ?? '')) return false;
	const name = key.slice(1);
	return isName(text.slice(1), name) && !isPlural(name) && !isThingWord(name);
}

/**
 * Whether a capitalised word that could be a plural is a first name, because a name follows, or an order does: `Luis
 * Zamora`, `Nerys to send the list`, but not `Speakers to send the list`.
 */
function isNameInS(words: readonly Word[], at: number): boolean {
	const { text, key } = words[at] as Word;
	if (!/^\p{Lu}\p{Ll}+s$/u.test(text) || isOtherWord(key) || isCommonWord(key) || isNobody(key)) return false;
	if (isPeopleWord(key)) return false;
	if (nextName(words, at)?.kind === 'name') return true;
	return isAddressed(words, at) && !isThingWord(key);
}
