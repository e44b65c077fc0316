import type { Day } from '../../follow-up';
import type { Properties } from '../../notes/properties';

/** What is known of a note without reading its text: Obsidian's metadata cache has all of it. */
export interface NoteOutline {
	readonly path: string;
	readonly headings: readonly string[];
	/** Without the `#`. */
	readonly tags: readonly string[];
	/** The targets of its links as written: `People/Dana Whitfield`. */
	readonly links: readonly string[];
	readonly properties: Properties | null;
	/** What the text of a person's note says that they do: `Head of data`. */
	readonly does?: readonly string[];
	/** The day on which its file was created; null if that cannot be trusted. */
	readonly created: Day | null;
}
