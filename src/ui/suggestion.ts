/** One entry of the list below a field. */
export interface Suggestion {
	/** What the field gets: `[[Dana Whitfield|Dana]]`. */
	readonly value: string;
	/** What the list shows: `Dana`. */
	readonly title: string;
	/** Shown below the title, such as the name of the note; '' for nothing. */
	readonly note: string;
}

/** What a field offers while the user types. */
export interface SuggestionSource {
	/** The suggestions for the text of the field, the likeliest first. */
	matching(typed: string): readonly Suggestion[];
	/** Called when the user chooses a suggestion. */
	chosen(value: string): void;
}

/** Offers suggestions below a field that has the focus. Returns a function that closes their list. */
export type Suggest = (input: HTMLInputElement, source: SuggestionSource) => () => void;
