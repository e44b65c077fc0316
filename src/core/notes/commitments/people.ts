import { isCommonWord } from '../../english/common-words';
import { isNobody, isOtherWord, isPlural } from '../../english/names';
import { isGroupNoun, isPeopleWord, isPersonNoun } from '../../english/people-nouns';
import { isThingWord } from './names/name-words';
import { JOINERS, setOf, type Word } from './names/word';

/** Someone in a clause, and where the words end or begin. */
export interface Someone {
	readonly kind: 'me' | 'you' | 'pronoun' | 'named' | 'role';
	/** The names in order, or the role's words; empty for pronouns. */
	readonly names: readonly string[];
	/** The index of the first word, and of the word after the last. */
	readonly from: number;
	readonly to: number;
	/** Whether it is a group without a name: "the team", "members". */
	readonly group: boolean;
	/** Whether the words are surely people: a name, a pronoun, or a role such as "the recruiter". */
	readonly sure: boolean;
	/** The pronoun, which says whether it is one person: `she`. */
	readonly pronoun?: string;
}

/** The user, as minutes and notes name them: `call me`. */
const ME: ReadonlySet<string> = new Set(['me', 'us', 'i', 'we']);
/** Other people without a name: `call her`. */
const THEM: ReadonlySet<string> = new Set(['him', 'her', 'them', 'he', 'she', 'they', 'who', 'someone', 'somebody']);
/** Spellings of `you`. */
const YOU: ReadonlySet<string> = new Set(['you', 'u', 'ya', 'yourself']);
/** Words that begin a noun phrase: `the recruiter`. */
const DETERMINERS: ReadonlySet<string> = setOf(
	'the my our his her their your a an all both each every some several few other another any those these',
);
/** Words that end a noun phrase. */
const STOPS: ReadonlySet<string> = setOf(
	"to about re regarding for on by at with w/ in of from via over if that who next again back later today tomorrow soon asap will 'll is are was i we not until before after within between among set scheduled how what early mid late sometime this",
);

const isPeople = (word: Word | undefined) => word !== undefined && isPeopleWord(word.key);
/** Whether a word is one person by role, in short forms too: `recruiter`, and `PA` in `Dana's PA`. */
const isOne = (word: Word | undefined) =>
	word !== undefined && (isPersonNoun(word.key) || word.key === 'pa' || word.key === 'ea');
const isProper = (word: Word | undefined) => word?.kind === 'name' || word?.kind === 'address';

/** Whether a word is a further part of a name: `Lind` of `Tove Lind`, and the plural of `Meadow Labs`. */
const continuesName = ({ kind, text, key }: Word) =>
	kind === 'name' || (kind === 'word' && /^\p{Lu}\p{Ll}/u.test(text) && isPlural(key) && !isOtherWord(key));

/** Returns the names from an index on: `Kim, Lee and Ana` has three, `Dana Whitfield` one. */
function namesFrom(words: readonly Word[], at: number): Someone | null {
	const names: string[] = [];
	let to = at;
	for (;;) {
		const first = words[to];
		if (!first || !isProper(first)) break;
		let name = first.text;
		to++;
		if (first.kind === 'name') {
			for (let next = words[to]; next && names.length < 12 && continuesName(next); next = words[to]) {
				name += ` ${next.text}`;
				to++;
			}
		}
		names.push(name.replace(/['’]s$/, ''));
		const joiner = words[to];
		if (!joiner || !JOINERS.has(joiner.key)) break;
		const skip = words[to + 1] && JOINERS.has(words[to + 1]?.key ?? '') ? 2 : 1;
		if (!isProper(words[to + skip])) break;
		to += skip;
	}
	return names.length === 0 ? null : { kind: 'named', names, from: at, to, group: false, sure: true };
}

/** Returns a role from an index on: `the hiring manager`, `all members`, `my dissertation supervisor`. */
function phraseFrom(words: readonly Word[], at: number): Someone | null {
	let start = at;
	while (DETERMINERS.has(words[start]?.key ?? '')) start++;
	const isDetermined = start > at;
	let to = start;
	while (to - start < 4) {
		const word = words[to];
		if (!word || word.kind === 'date' || word.kind === 'mark' || STOPS.has(word.key)) break;
		// "Begin a community" is no person.
		if (to > start && DETERMINERS.has(word.key) && word.key !== 'other') return null;
		to++;
		if (isPeople(word) && !isPeople(words[to])) break;
	}
	const head = words[to - 1];
	// The number in "call 555-0142 Monday" is no person.
	if (to === start || !head || !/\p{L}/u.test(head.key)) return null;
	const sure = isPeople(head);
	// Without an article, more than one unknown word is a thing: "sprint plans".
	const isPlain =
		!isOtherWord(head.key) && !isNobody(head.key) && !isCommonWord(head.key) && !/(?:ed|ing|ly)$/.test(head.key);
	if (!isDetermined && !sure && (to > start + 1 || !isPlain)) return null;
	const name = words.slice(start, to).map(({ text }) => text);
	return {
		kind: 'role',
		names: [name.join(' ')],
		from: at,
		to,
		group: isGroupNoun(head.key) || isPlural(head.key),
		sure: sure || (!isDetermined && to === start + 1 && !isPlural(head.key) && head.key.length > 2),
	};
}

/** What a part of some people is called, before `of` or `from`: `a subset of the board`, `people from Northwind`. */
const PART =
	/^(?:subset|couple|few|handful|number|group|members?|some|one|someone|somebody|folks|people|representatives?|rest)$/;

/** Returns the people of whom the words at an index name a part: the board in `a subset of the board`. */
function partOf(words: readonly Word[], at: number): Someone | null {
	const noun = DETERMINERS.has(words[at]?.key ?? '') && words[at]?.key !== 'some' ? at + 1 : at;
	if (!PART.test(words[noun]?.key ?? '') || !/^(?:of|from)$/.test(words[noun + 1]?.key ?? '')) return null;
	const whole = someoneAt(words, noun + 2);
	return whole?.sure && whole.kind !== 'you' ? { ...whole, from: at } : null;
}

/** Returns who is at an index: in the place after "call" or "with". Null for "it" and for things without an article. */
export function someoneAt(words: readonly Word[], at: number): Someone | null {
	const word = words[at];
	if (!word) return null;
	const next = words[at + 1];
	const one = (kind: Someone['kind']): Someone => ({ kind, names: [], from: at, to: at + 1, group: false, sure: true });
	if (ME.has(word.key) && word.kind === 'word') return one('me');
	if (YOU.has(word.key)) return one('you');
	const isArticle = word.key === 'her' && next?.kind === 'word' && !STOPS.has(next.key) && !isOtherWord(next.key);
	if (THEM.has(word.key) && !isArticle) return { ...one('pronoun'), pronoun: word.key };
	const part = partOf(words, at);
	if (part) return part;
	const isNamedRole = (found: Someone) => words[found.to]?.key === "'s";
	const isTheName = DETERMINERS.has(word.key) && isProper(next) && !/^\p{Lu}{2,}$/u.test(next?.text ?? '');
	const named = namesFrom(words, isTheName ? at + 1 : at);
	if (named && isNamedRole(named)) {
		const role = phraseFrom(words, named.to + 1);
		if (role && isOne(words[role.to - 1])) {
			const own = nameBehind(words, role);
			if (own) return { ...own, from: at };
			return { ...role, kind: 'named', names: [`${named.names.join(', ')}'s ${role.names[0] ?? ''}`], from: at };
		}
	}
	if (named && isPeople(words[named.to]) && named.names.length === 1) {
		const name = `${named.names[0] ?? ''} ${words[named.to]?.text ?? ''}`;
		const group = isGroupNoun(words[named.to]?.key ?? '') || isPlural(words[named.to]?.key ?? '');
		return { ...named, names: [name], from: at, to: named.to + 1, group };
	}
	if (named) return { ...named, from: at };
	const role = phraseFrom(words, at);
	return role && (nameBehind(words, role) ?? roleOf(words, role) ?? role);
}

/** Returns the role of somebody with a role: the assistant in `the builder's assistant`. Null for `the builder` and `the builder's van`. */
function roleOf(words: readonly Word[], owner: Someone): Someone | null {
	const role = owner.sure && words[owner.to]?.key === "'s" ? phraseFrom(words, owner.to + 1) : null;
	if (!role || !isOne(words[role.to - 1])) return null;
	const own = nameBehind(words, role);
	if (own) return { ...own, from: owner.from };
	return { ...role, names: [`${owner.names[0] ?? ''}'s ${role.names[0] ?? ''}`], from: owner.from, sure: true };
}

/** Returns the name after a role, with its words: Jane in `my agent Jane`, `my agent, Jane,` and `a guy named Jane`. Null for `my agent` and `my agent Jane's firm`. */
function nameBehind(words: readonly Word[], { from, to }: Someone): Someone | null {
	const isApposed = words[to]?.key === ',' && /^,?$/.test(words[to + 2]?.key ?? '') && words[to + 3]?.kind !== 'name';
	const at = isApposed || /^(?:named|called)$/.test(words[to]?.key ?? '') ? to + 1 : to;
	if (words[at]?.kind !== 'name' || !isOne(words[to - 1])) return null;
	const named = namesFrom(words, at);
	return named && words[named.to]?.key !== "'s" ? { ...named, from } : null;
}

/** Returns who ends before an index, as a subject does: "Kim and Lee | will", "the recruiter | promised". */
export function someoneBefore(words: readonly Word[], end: number): Someone | null {
	const word = words[end - 1];
	if (!word) return null;
	const from = end - 1;
	const one = (kind: Someone['kind']): Someone => ({ kind, names: [], from, to: end, group: false, sure: true });
	const before = words[end - 2];
	if (word.key === 'i' && before && JOINERS.has(before.key)) {
		const others = namesBefore(words, JOINERS.has(words[end - 3]?.key ?? '') ? end - 3 : end - 2);
		if (others) return { ...others, kind: 'me', to: end };
	}
	if (word.kind === 'word' && ME.has(word.key)) return one('me');
	if (YOU.has(word.key)) return one('you');
	if (/^(?:he|she|they|who|both|someone|somebody)$/.test(word.key)) return { ...one('pronoun'), pronoun: word.key };
	const named = namesBefore(words, end) ?? numberedBefore(words, end);
	// "My agent Jane will call" begins with the role.
	const isDescribed = named !== null && DETERMINERS.has(words[named.from - 2]?.key ?? '');
	if (named && isDescribed && isPersonNoun(words[named.from - 1]?.key ?? '')) return { ...named, from: named.from - 2 };
	if (named) return named;
	if (word.kind !== 'word' || !isPeopleWord(word.key)) return null;
	if (/^(?:people|folks|members|all|others)$/.test(word.key) && !DETERMINERS.has(before?.key ?? '')) return null;
	const start = roleStart(words, end);
	const names = words.slice(start, end).filter(({ key }) => !DETERMINERS.has(key));
	const text = names
		.map(({ text: own }) => own)
		.join(' ')
		.replace(/ (['’]s)/, '$1');
	return {
		kind: names.some(isProper) ? 'named' : 'role',
		names: [text],
		from: start,
		to: end,
		group: isGroupNoun(word.key),
		sure: true,
	};
}

/** Returns a role with its number: `Client #6`. */
function numberedBefore(words: readonly Word[], end: number): Someone | null {
	const [role, number] = words.slice(Math.max(0, end - 2), end);
	if (!role || !number || !/^#?\d{1,4}$/.test(number.key) || !isPersonNoun(role.key)) return null;
	return { kind: 'named', names: [`${role.text} ${number.text}`], from: end - 2, to: end, group: false, sure: true };
}

/** Returns where the words of a role begin that ends before an index: at its article, or one word before its noun. */
function roleStart(words: readonly Word[], end: number): number {
	let from = end - 1;
	while (from > 0 && end - from < 5) {
		const each = words[from - 1];
		if (!each || each.kind === 'date' || (each.kind === 'mark' && each.key !== "'s") || STOPS.has(each.key)) break;
		from--;
		if (DETERMINERS.has(each.key)) return from;
	}
	const isNamed = words.slice(from, end).some(isProper);
	const before = words[end - 2];
	if (isNamed) return from;
	const isPart = from < end - 1 && before?.kind === 'word' && !isOtherWord(before.key) && !isCommonWord(before.key);
	return isPart ? end - 2 : end - 1;
}

/** Whether a name ends with the word at an index: `Dana`, and `Banks` of `Omar Banks`, but not `Notes` of `Call Notes`. */
function endsName(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word?.kind !== 'word') return isProper(word);
	if (words[at - 1]?.kind !== 'name' || !continuesName(word)) return false;
	return !isThingWord(word.key) && !isCommonWord(word.key) && !isPeopleWord(word.key);
}

function namesBefore(words: readonly Word[], end: number): Someone | null {
	if (!endsName(words, end - 1)) return null;
	let from = end - 1;
	while (from > 0) {
		const before = words[from - 1];
		if (endsName(words, from - 1)) from--;
		else if (before && JOINERS.has(before.key) && endsName(words, from - 2)) from -= 2;
		else if (before?.key === 'and' && words[from - 2]?.key === ',' && endsName(words, from - 3)) from -= 3;
		else break;
	}
	const named = namesFrom(words, from);
	return named && { ...named, to: end };
}

/** Whether words name people as an example, whom advice is about: `a good candidate`, but not `a recruiter`. */
export const isAnExample = (words: readonly Word[], { kind, from, to }: Someone) =>
	kind === 'role' &&
	/^an?$/.test(words[from]?.key ?? '') &&
	words
		.slice(from, to)
		.some(({ key }) => /^(?:good|great|strong|smart|typical|serious|ideal|average|perfect)$/.test(key));
