/** A person to follow up with. `link` is the target (`People/Dana Whitfield`) if the text links a note. */
export interface Contact {
	readonly name: string;
	readonly link: string | null;
	/** The words shown for the link, where they are another name: `[[People/Gil Ortiz|Gil]]`. */
	readonly alias?: string;
	/** What the index adds: the linked note's path, if several notes have its name. */
	readonly note?: string;
	/** What the index adds: other names of the person, from the linked note's property `aliases`. */
	readonly aliases?: readonly string[];
}

/** Whether two contacts have one name, whatever its case: `Dana Whitfield` and `dana whitfield`. */
export const hasSameName = (a: Contact, b: Contact): boolean => a.name.toLowerCase() === b.name.toLowerCase();

/** What a contact's own note adds to follow-ups with that contact. */
export interface ContactCard {
	readonly phone: string | null;
	readonly email: string | null;
	readonly company: string | null;
	readonly timezone: string | null;
	/** Whether the person wants no calls: `no-calls: true`, "prefers email". */
	readonly noCalls?: true;
	/** Other names of the person, from the property `aliases`; left out if there are none. */
	readonly aliases?: readonly string[];
}
