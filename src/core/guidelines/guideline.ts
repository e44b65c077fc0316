import type { History } from '../agenda/history';
import type { Policy } from '../agenda/next-action';
import type { Part } from '../message/script';
import type { Finding } from '../message/checks/finding';
import type { Day, FollowUp, Handover, Minute, NextAction, NoteReading } from '../follow-up';

export const GUIDELINE_CODES = [
	'promise.due',
	'persistence.decide',
	'expectation.agreed',
	'hours.early-late',
	'message.leaves-number',
	'message.no-callback-time',
	'expectation.no-fallback',
	'court.take-it-back',
	'purpose.none',
	'ask.too-much',
	'tone.demanding',
	'tone.cool-off',
	'clarity.missing-part',
	'message.practise',
	'persistence.keep-going',
	'expectation.none',
] as const;
export type GuidelineCode = (typeof GUIDELINE_CODES)[number];

/** What a reminder offers to do, as data: the shell does it. */
export type GuidelineAction =
	| { readonly kind: 'log-attempt' }
	/** Give up, or allow more: the question the dialog asks at the limit. */
	| { readonly kind: 'decide' }
	| { readonly kind: 'snooze'; readonly until: Minute }
	/** Shows the script with these findings marked; offsets are positions in the script. */
	| { readonly kind: 'show-script'; readonly findings: readonly Finding[] }
	/** Shows where the note says it. */
	| { readonly kind: 'show-words'; readonly words: string }
	/** Adds "Calling back" to the last attempt; `at` is the time proposed. */
	| { readonly kind: 'add-call-time'; readonly at: Minute }
	| { readonly kind: 'add-check-in'; readonly day: Day }
	/** `words` is what one might say or write, with their name in it. */
	| { readonly kind: 'draft-offer'; readonly words: string }
	/** The shell proposes `purposesIn` of the contact's own notes. */
	| { readonly kind: 'choose-purpose' }
	| { readonly kind: 'draft-message' }
	| { readonly kind: 'rehearse' }
	| { readonly kind: 'add-follow-up' };

export interface OfferedAction {
	/** What the button says. */
	readonly label: string;
	readonly does: GuidelineAction;
}

/** What the script of a follow-up comes to; worked out once for each script. */
export interface ScriptFacts {
	readonly text: string;
	readonly findings: readonly Finding[];
	readonly missing: readonly Part[];
}

/** One open follow-up at one moment, with everything that rules look at. */
export interface Situation {
	readonly followUp: FollowUp;
	readonly action: NextAction;
	readonly history: History;
	/** What its note says; null where only the follow-up is known. */
	readonly reading: NoteReading | null;
	/** The script for this contact; null without one. */
	readonly script: ScriptFacts | null;
	/** What someone else is to pass on: from the last answer, the follow-up's own words or the prose around it. */
	readonly handover: Pick<Handover, 'text' | 'to'> | null;
	readonly now: Minute;
	readonly policy: Policy;
}

/** What a rule says about a situation. */
export interface Advice {
	/** Kind, concrete, under 90 characters. */
	readonly text: string;
	readonly action: OfferedAction | null;
}

/** One piece of good practice. */
export interface Guideline {
	readonly code: GuidelineCode;
	/** Names it in the settings, in sentence case. */
	readonly name: string;
	/** Two or three sentences that unfold below it. */
	readonly why: string;
	/** What to say; null where its condition does not hold. */
	readonly advise: (situation: Situation) => Advice | null;
}

/** A fired rule, ready to be shown. */
export interface Reminder extends Advice {
	readonly code: GuidelineCode;
	readonly why: string;
}
