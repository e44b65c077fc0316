/** How the user introduces themselves in messages: `Ana Ruiz, a data analyst`, `five years of pricing models`. */
export interface IntroductionWords {
	readonly whoIAm: string;
	readonly whatIOffer: string;
}

/** What the user said: the words, "Not now" for good, or nothing because they closed the dialog. */
export type IntroductionAnswer = IntroductionWords | 'decline' | 'cancel';

/** Asks for the words. `answered` is called once. */
export interface IntroductionQuestion extends IntroductionWords {
	readonly answered: (answer: IntroductionAnswer) => void;
}
