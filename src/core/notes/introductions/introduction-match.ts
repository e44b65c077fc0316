/** Somebody in a sentence: a sign of the line, somebody the sentence leaves out, or a pronoun at an offset. */
export type PersonInSentence =
	| { readonly kind: 'sign'; readonly index: number }
	| { readonly kind: 'pronoun'; readonly at: number }
	| { readonly kind: 'left-out' };

/** Somebody whom the sentence does not name. */
export const LEFT_OUT: PersonInSentence = { kind: 'left-out' };

/** Who leads the user to whom, as one sentence says it. */
export interface IntroductionMatch {
	readonly by: PersonInSentence;
	readonly to: PersonInSentence;
	/** Whether a name is all that is suggested, which can be a thing too: `Dana suggested Cole Haan`. */
	readonly isBare: boolean;
	/** Whether a pronoun means who leads, who is a person then: `Met Dana, she suggested`. */
	readonly isSpokenOf: boolean;
	/** Whether only people do what the words say: `suggested`, but not `connected me with`. */
	readonly isPersonal: boolean;
	/** Whether the words make a person of a full name at their end: `suggested talking to Ash Kyd`. */
	readonly isAdvice: boolean;
	/** Whether they make a person of a full name at their beginning: `referred by Cam Neel`. */
	readonly isReferral: boolean;
	/** The sentence, in offsets of the signed line. */
	readonly from: number;
	readonly end: number;
}

/** Whether two mean the same person of a line: two signs of one person, two pronouns. */
export const isSameInSentence = (a: PersonInSentence, b: PersonInSentence) =>
	a.kind === b.kind && (a.kind !== 'sign' || b.kind !== 'sign' || a.index === b.index);

/** The groups of a pattern: `by` is Dana and `to` is Lee in `Dana will introduce me to Lee`, `gap` is ` will `. */
export type Groups = Readonly<Partial<Record<'by' | 'to' | 'gap' | 'act' | 'bare' | 'done', string>>>;
