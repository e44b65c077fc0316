import type { Span } from '../../markdown/scan';
import type { ScriptPart, Script } from '../script';
import type { DowncastKind } from '../corrected-sentence';

type NoData = Readonly<Record<never, never>>;

/** What each check finds besides the place, by its code. */
export interface FindingData {
	readonly 'message.leaves-number': { readonly leaves: 'number' | 'request' };
	/** `announced`: the message says that the user calls again, but not when. */
	readonly 'message.no-next-call': { readonly announced: boolean };
	readonly 'tone.demanding': NoData;
	readonly 'tone.downcast': { readonly kind: DowncastKind };
	readonly 'ask.too-much': NoData;
	readonly 'clarity.missing-part': { readonly part: ScriptPart; readonly state: 'missing' | 'vague' | 'unfilled' };
	/** How long the message takes, and how many words do not fit into 30 seconds. */
	readonly 'message.too-long': { readonly seconds: number; readonly wordsOver: number };
}

/**
 * The codes of all checks of a message, as a list from which their type is made: with a code here, the compiler asks for
 * its check and its sentence. Codes that are also reminders have the same name there, such as `tone.demanding`. Nothing
 * depends on the order; findings are counted in that of `CHECKS` (`index.ts`).
 */
export const CHECK_CODES = [
	'message.leaves-number',
	'message.no-next-call',
	'tone.demanding',
	'tone.downcast',
	'ask.too-much',
	'clarity.missing-part',
	'message.too-long',
] as const satisfies readonly (keyof FindingData)[];
export type CheckCode = (typeof CHECK_CODES)[number];

/** A change of the script that fixes a finding. Offsets are positions in the script's text. */
export interface Fix extends Span {
	readonly kind: 'add' | 'fill-in' | 'remove' | 'replace';
	readonly insert: string;
	/** The words that come in, for the button; '' if a sentence is removed. */
	readonly words: string;
}

interface FindingPlace extends Span {
	readonly fix: Fix | null;
	/** The words are missing: the span is only a place where the finding is shown. */
	readonly isAbsent?: boolean;
}

export type FindingOf<Code extends CheckCode> = { readonly code: Code } & FindingPlace & FindingData[Code];

/** Something to fix in a script. Offsets are UTF-16 positions in the script's text. */
export type Finding = { readonly [Code in CheckCode]: FindingOf<Code> }[CheckCode];

/** What the checks know in addition to the words of the script. */
export interface CheckContext {
	/** When the user calls next, as they would say it: `tomorrow at 8:30`; null if it is open. */
	readonly nextCall: string | null;
	/** A sentence for each part that the note and the settings can fill. */
	readonly parts: Readonly<Partial<Record<ScriptPart, string>>>;
}

/** For a message of which no note and no settings are known. */
export const NO_CONTEXT: CheckContext = { nextCall: null, parts: {} };

/** One check of a script. */
export type Check = (script: Script, context: CheckContext) => readonly Finding[];
