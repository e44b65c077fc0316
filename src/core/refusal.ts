import type { Problem } from './problem';

/** A person whom a name can mean, with the place of their most urgent follow-up. Its line counts from 1; 0 is a property. */
export interface Possible {
	readonly name: string;
	readonly path: string;
	readonly line: number;
}

/** Why a request of another program is refused, with what its sentence needs. Nothing is written then. */
export type Refusal =
	/** The request names neither a contact nor a note. */
	| { readonly code: 'target.missing' }
	/** No follow-up is with a contact of this name. */
	| { readonly code: 'contact.unknown'; readonly contact: string }
	/** Several people are possible. */
	| { readonly code: 'contact.several'; readonly people: readonly Possible[] }
	/** The contact has follow-ups, but none in this line, or none with these words. */
	| { readonly code: 'contact.empty'; readonly contact: string; readonly line: number | null }
	/** Several notes have such a follow-up with the contact. */
	| { readonly code: 'note.several'; readonly paths: readonly string[] }
	/** The vault has no such note. */
	| { readonly code: 'note.unknown'; readonly file: string }
	/** The note has no follow-up, or none with this contact. */
	| { readonly code: 'note.empty'; readonly file: string }
	/** No follow-up is on this line, which is counted from 1; 0 is the properties. */
	| { readonly code: 'line.empty'; readonly file: string; readonly line: number }
	/** The value is no number of a line. */
	| { readonly code: 'line.unread'; readonly words: string }
	/** Nothing is left to do with this contact. */
	| { readonly code: 'target.over'; readonly contact: string }
	/** The words name no outcome. */
	| { readonly code: 'outcome.unread'; readonly words: string }
	/** The words are no date, or a date with words that were not understood. */
	| { readonly code: 'date.unread'; readonly words: string; readonly problem: Problem | null }
	/** The words leave the day open: `Thursday or Friday`, `tomorrow 8:30 maybe`. */
	| { readonly code: 'date.open'; readonly words: string }
	/** An attempt that has not happened yet. */
	| { readonly code: 'date.future'; readonly words: string }
	/** A next step in the past. */
	| { readonly code: 'date.past'; readonly words: string }
	/** A name that a request does not have: `callingback`. */
	| { readonly code: 'name.unknown'; readonly name: string; readonly names: readonly string[] }
	/** A value that is not text. */
	| { readonly code: 'value.unread'; readonly name: string }
	/** The plugin was switched off after the program got its API. */
	| { readonly code: 'plugin.off' }
	/** The note refused the edit; `message` says why. */
	| { readonly code: 'not-written'; readonly message: string };

export type RefusalCode = Refusal['code'];

/** A result, or why there is none. */
export type OrRefusal<Result> =
	{ readonly ok: true; readonly value: Result } | { readonly ok: false; readonly refusal: Refusal };

export const refuse = (refusal: Refusal) => ({ ok: false, refusal }) as const;
export const accept = <Result>(value: Result) => ({ ok: true, value }) as const;
