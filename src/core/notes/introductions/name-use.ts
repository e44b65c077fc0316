import { phrase, type Vocabulary } from '../../english/phrases';
import { sentenceSplitter } from '../../english/sentences';
import { SIGN, SIGNS } from './people-signs';

/** Whether the user may use somebody's name, as one sentence says it. */
export interface NameUseMatch {
	/** The sign of the person; null for a pronoun. */
	readonly by: number | null;
	readonly may: boolean;
	/** The sentence, in offsets of the signed line. */
	readonly from: number;
	readonly end: number;
}

/** The words of the patterns: `{use}` is `use`, `mention` and the like. */
const WORDS: Vocabulary = {
	sign: SIGN,
	use: '(use|mention|drop|say|give|cite|quote|reference|bring up|put down|name-?drop)',
	using: '(using|mentioning|dropping|saying|giving|citing|quoting|referencing|name-?dropping)',
	whose: "(her|his|their|(?<by>{sign})['’]s?) name",
	them: '(her|him|(?<by>{sign}))(?= (to|when|in|as|by name|with|if)~| ?[.,;:)—–]|$)',
	i: '(I|we)',
	freely: '((also|always|definitely|safely|gladly|certainly|freely|of course|happily|feel free to|now|then) )*',
	fine: '(fine|ok|okay|happy|cool|good|glad|comfortable|all right|alright|on board)',
};

const pattern = (source: string) => phrase(source, WORDS, 'i');

const both = (source: (name: string) => string) => [pattern(source('{whose}')), pattern(source('{them}'))];

/** The person does not want it: `asked me not to mention her`. */
const no = () => [
	pattern("{i} (may|can|should|must|could|shall) ?(n['’]?t|not|never) {freely}{use} {whose}"),
	pattern("(ca|should|could|must)n['’]t {use} {whose}"),
	pattern("(not to|do not|don['’]t|never|I not|want me to not) bring (her|him|(?<by>{sign})) up"),
	...both(
		(name) =>
			`(not to|do not|don['’]t|never|rather I did(n['’]t| not)|rather I do(n['’]t| not)|prefers? (that )?I (don['’]t|do not|not)|asked (that )?I (don['’]t|do not|not)) {use} ${name}`,
	),
	pattern("(do|does|did)(n['’]t| not) want (me to {use} )?{whose}"),
	pattern("(do|does|did)(n['’]t| not) want to be (named|mentioned|quoted|involved)"),
	pattern('(rather|prefers?|wants?|asked)( to)? not( to)? be (named|mentioned|quoted)'),
	pattern('keep {whose} out'),
	pattern('(leave|leaving|without {using}) {whose}( out)?'),
	...both((name) => `(not|n['’]t) {fine} (with|about|for)( (me|my))?( to)? ({use}|{using}) ${name}`),
	pattern('(may|can) use (the )?name ?::? ?no~'),
	pattern('use[ -]name ?::? ?(no|false)~'),
];

/** The person agrees: `I may use her name`, `she is fine with me mentioning her`. */
const yes = () => [
	...both(
		(name) =>
			`{i} (may|can|could|should|am allowed to|['’]m allowed to|have permission to|am free to|['’]m free to|was allowed to|was free to) {freely}{use} ${name}`,
	),
	...both((name) => `{fine} ((with|about|for) |w/ ?)(me|my|us) (to )?({use}|{using}) ${name}`),
	pattern(
		'(said|says|told me|tells me|asked me|wants me|reminded me)( to)? (say (hi|hello|hey)|(give|send|pass on) (her|his|their) (best|regards|love)) to {sign}( from (her|him|them))? (when|if|once) (I|we)~',
	),
	...both((name) => `(ok|okay|fine|free|alright|all right) to {use} ${name}`),
	...both(
		(name) =>
			`(told|said|says|tells|encouraged|invited|wants|wanted|reminded|urged|lets?|allowed|allows)( me)?( (to|I (can|could|should|may)))? {freely}{use} ${name}`,
	),
	pattern('permission to {use} {whose}'),
	pattern(
		'{i} (may|can|could|should) {freely}(say|tell (her|him|them|people|everybody))( that)? (she|he|(?<by>{sign})) (sent|recommended|referred) me~',
	),
	pattern('(please |do |just |to )?(say|tell (her|him|them|{sign}))( that)? I (sent|recommended|referred) you~'),
	pattern('["“\'‘](please )?(do |feel free to |you can |you may |just |of course |sure,? )*{use} my name'),
	pattern('(offered|gave|lent)( me)? {whose}( as a reference)?$'),
	pattern('(may|can) use (the )?name ?::? ?yes~'),
	pattern('use[ -]name ?::? ?(yes|true)~'),
	pattern(
		'asked (her |him )?(if|whether) I (may|could|can|might) {use} {whose}[^.]{0,12}?[—–:,-] ?(and )?((she|he) )?(said |says )?(yes|of course|sure|gladly|happily|agreed|fine|ok|okay|no problem|absolutely)~',
	),
];

/** A request is no answer: `ask whether I may use her name`. */
const ASKED =
	/\b(?:ask\w*|whether|if|check\w*|wonder\w*|find out|see|request\w*|need|get|getting|want|may|want(?:ed)? to know|could|should)\s+(?:\S+\s+){0,3}$/i;
/** A quick test, which sentences about anything else fail: `She said I can use her name` passes it. */
const WORTH_A_LOOK =
	/name|mention|quot|cite|citing|referenc|bring|drop|say h|regards|(?:sent|recommended|referred) (?:me|you)/i;

const SENTENCES = /* @__PURE__ */ sentenceSplitter(';');

/** Whether a line may say something about the use of names, by a test that needs no signs: `I can use her name`. */
export const mayUseName = (line: string): boolean => WORTH_A_LOOK.test(line);

/** Returns what a signed line says about the use of names: `I may use her name` gives true for a pronoun. */
export function nameUsesIn(line: string): readonly NameUseMatch[] {
	if (!mayUseName(line)) return [];
	const found: NameUseMatch[] = [];
	for (const { from, to, next } of SENTENCES.split(line)) {
		const text = line.slice(from, to);
		if (line.slice(to, next).includes('?') || !WORTH_A_LOOK.test(text)) continue;
		const use = useIn(text);
		if (use) found.push({ ...use, from, end: to });
	}
	return found;
}

/** The two lists with their answers, made when a text is first searched. */
let patterns: readonly (readonly [readonly RegExp[], boolean])[] | null = null;

function useIn(text: string): Pick<NameUseMatch, 'by' | 'may'> | null {
	patterns ??= [
		[no(), false],
		[yes(), true],
	];
	for (const [each, may] of patterns.flatMap(([list, answer]) => list.map((one) => [one, answer] as const))) {
		const match = each.exec(text);
		if (!match) continue;
		const isAnswered = /^asked/i.test(match[0]);
		// "He said I should call Lee, and I can say he sent me"
		const clause = text.slice(0, match.index).replace(/^.*,\s+and\s+/, '');
		if (may && !isAnswered && ASKED.test(clause)) continue;
		const by = match.groups?.['by'] ?? subjectOf(text.slice(0, match.index));
		return { by: by === null ? null : by.charCodeAt(0) - 0xe000, may };
	}
	return null;
}

/** Returns the person at the beginning of the sentence, who says it: `Dana is fine with me mentioning her`. */
function subjectOf(before: string): string | null {
	const signs = before.match(SIGNS) ?? [];
	return signs.length === 1 && !/\b(?:she|he)\b/i.test(before) ? (signs[0] ?? null) : null;
}
