import type { Span } from '../../markdown/scan';
import type { Script } from '../script';

export const CHECK_CODES = [
	'message.leaves-number',
	'message.no-next-call',
	'tone.demanding',
	'ask.too-much',
	'clarity.missing-part',
	'message.too-long',
] as const;
export type CheckCode = (typeof CHECK_CODES)[number];

/** A change of the script that mends a finding. Offsets are positions in the script's text. */
export interface Fix extends Span {
	/** What a button says: `Replace by “I'll call again tomorrow at 8:30.”` */
	readonly label: string;
	readonly insert: string;
}

/** Something to mend in a script. Offsets are UTF-16 positions in the script's text. */
export interface Finding extends Span {
	readonly code: CheckCode;
	/** One kind sentence in sentence case. */
	readonly message: string;
	readonly fix: Fix | null;
	/** What is missing stands nowhere: the span is only a place to show it at. */
	readonly isAbsent?: boolean;
}

/** What the checks know beside the words of the script. */
export interface CheckContext {
	/** When I call next, as one says it: `tomorrow at 8:30`; null while that is open. */
	readonly nextCall: string | null;
	/** A sentence for each part that could be filled from the note and the settings. */
	readonly parts: Readonly<Partial<Record<'who' | 'value' | 'why' | 'ask', string>>>;
}

export const NO_CONTEXT: CheckContext = { nextCall: null, parts: {} };

/** One check of a script. */
export type Check = (script: Script, context: CheckContext) => readonly Finding[];
