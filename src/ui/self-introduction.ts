/** How the user introduces themselves in messages: `Ana Ruiz, a data analyst`, `five years of pricing models`. */
export interface SelfIntroductionWords {
	readonly whoIAm: string;
	readonly whatIOffer: string;
}

/** What the user said: the words, "Not now" for good, or nothing because they closed the dialog. */
export type SelfIntroductionAnswer = SelfIntroductionWords | 'decline' | 'cancel';

/** Asks for the words. `answered` is called once. */
export interface SelfIntroductionQuestion extends SelfIntroductionWords {
	readonly answered: (answer: SelfIntroductionAnswer) => void;
}
