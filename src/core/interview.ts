/** What a note of an interview says for a thank-you. */
export interface Interview {
	/** Whether a line says that the user has thanked for it. */
	readonly thanked: boolean;
	/** What they talked about: `the lane model`; null if the note does not say. */
	readonly about: string | null;
	/** What the user took away: `the depots price by the hour`; null if the note does not say. */
	readonly takeaway: string | null;
}
