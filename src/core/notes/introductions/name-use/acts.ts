import { phrase, type Vocabulary } from '../../../english/phrases';
import { SIGN } from '../people-signs';

/** The words of the patterns: `{use}` is `use`, `mentioning` and the like. */
export const WORDS: Vocabulary = {
	sign: SIGN,
	use: '(use|using|mention|mentioning|drop|dropping|say|saying|give|giving|cite|citing|quote|quoting|reference|referencing|bring up|bringing up|put down|name-?drop|name-?dropping)',
	mention:
		'(mention|mentioning|name|naming|quote|quoting|cite|citing|reference|referencing|credit|crediting|name-?drop|name-?dropping)',
	say: '(say|saying|tell {someone}|telling {someone}|mention|mentioning|reveal|revealing|let on|let slip|let {someone} know)',
	someone: '(her|him|them|people|anyone|anybody|everybody|{sign})',
	whose: "(her|his|their|your|(?<by>{sign})['’]s?) ((own|full|first) )?name",
	whom: '(her|him|them|(?<by>{sign}))',
	end: '(?= (to|when|whenever|in|as|by name|with|if|once|only|but|because|though|before|after|until|unless|till|is|was|on|at|for now|any ?more|yet|again|either|at all|and|or|so|please|pls|freely)~| ?[.,;:)!?"”’—–/]| -|$)',
	told: '(sent|recommended|referred|suggested|told|gave|tipped|pointed|put)',
};

/** How somebody's name is used, by words that say neither that it may be used nor that it must not be. */
export interface Act {
	/** The sign of the person; null for a pronoun, and for `my name`. */
	readonly by: string | null;
	readonly from: number;
	readonly to: number;
	/** Whether the words are those of the person: `my name`, `I sent you`. */
	readonly isOwn: boolean;
	/** Whether the person is the subject, to be `mentioned`. */
	readonly isPassive: boolean;
	/** Whether the words can be a label: `Use name: yes`. */
	readonly isLabel: boolean;
	/** Whether the words alone are an order: `Use her name!` */
	readonly isOrder: boolean;
	/** Whether the words are only the name, of which more has to be said: `her name can be used`. */
	readonly isName: boolean;
}

type Kind = Omit<Act, 'by' | 'from' | 'to'>;

const PLAIN: Kind = { isOwn: false, isPassive: false, isLabel: false, isOrder: false, isName: false };

const act = (source: string, kind: Partial<Kind> = {}) => [phrase(source, WORDS, 'gi'), { ...PLAIN, ...kind }] as const;

/** Made when a text is first searched. */
const acts = () => [
	// "use her name", "mentioning Dana's full name"
	act('{use} {whose}', { isOrder: true }),
	// "mention her", "naming Dana"; not "mention her blog"
	act('{mention} {whom}{end}'),
	// "bring her up"
	act('(bring|bringing) {whom} up'),
	// "say she sent me", "tell him that Dana recommended him"
	act('{say}( that)? (she|he|they|(?<by>{sign})) ({told} (me|him|it|us|you)|is behind (it|this))~'),
	// "say it came from her", "say it was her"
	act('{say}( that)? (it|this|that|the (tip|idea|lead|contact|number)) (was|is|came|comes|come) (from )?{whom}{end}'),
	// "tell him I have his number from her"
	act('{say}( that)? I (have|got|had|heard) [^,.;:]{1,40}? from {whom}{end}'),
	// "say hi from her"
	act('say (hi|hello|hey) (to {someone} )?from {whom}{end}'),
	// "use my name", "mention me", "tell him I sent you"
	act('{use} my name', { isOwn: true }),
	act('(mention|quote|cite|reference|name-?drop) me{end}', { isOwn: true }),
	act('(say|tell {someone})( that)? (I (sent|recommended|referred) you|it (came|comes) from me)~', { isOwn: true }),
	// "May I mention you?"
	act('{mention} you{end}'),
	// "her name is off limits"; not "her name is long"
	act('{whose}(?= (can|may|must|should|could|is|was|stays|has)~)', { isName: true }),
	// "to be mentioned"
	act('(be|being|get|getting) (named|mentioned|quoted|cited|credited|name-?dropped)~', { isPassive: true }),
	// "No name-dropping", "Name-drop ok"
	act('name[- ]?drop(s|ping)?(?= ?[.,;:)!?—–-]| (is |was )?(ok|okay|fine|pls|please|allowed|welcome|not)~|$)', {
		isLabel: true,
	}),
	// "Use of name: yes", "may use name"; not "use the name of the role"
	act(
		"(use|using)([ -]of)?[ -](the |(her|his|their|(?<by>{sign})['’]s?) )?name(?= ?[.,;:)!?—–=✅✔-]| (is |was )?(ok|okay|fine|allowed)~|$)",
		{ isLabel: true },
	),
];

let patterns: ReturnType<typeof acts> | null = null;

/** Returns every use of a name that a sentence speaks of, in order: two in `mention her, but not use her name`. */
export function actsIn(sentence: string): readonly Act[] {
	patterns ??= acts();
	const found: Act[] = [];
	for (const [pattern, kind] of patterns) {
		for (const match of sentence.matchAll(pattern)) {
			const by = match.groups?.['by'] ?? null;
			found.push({ by, from: match.index, to: match.index + match[0].length, ...kind });
		}
	}
	return found.sort((a, b) => a.from - b.from || b.to - a.to);
}
