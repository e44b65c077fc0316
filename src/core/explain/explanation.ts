import type { FollowUp, Minute, Problem, Section, UntrackedLine } from '../follow-up';
import type { Policy } from '../agenda/next-action';

/** What a line turns out to be. */
export const VERDICTS = [
	/** It is listed. */
	'follow-up',
	/** It is counted among the attempts of a follow-up. */
	'entry',
	/** A property that the plugin reads. */
	'property',
	/** A heading that says something: a date, or what stands below it. */
	'heading',
	/** It sounds like a follow-up and is offered, not listed. */
	'offered',
	/** Only a word or a sign is missing, or it was read and nothing came of it. */
	'near',
	/** Nothing in it is for the plugin. */
	'nothing',
	/** The plugin does not look there. */
	'not-read',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a sentence of an explanation is about. */
export const ABOUTS = [
	'because',
	'who',
	'counted-from',
	'act',
	'expected',
	'fallback',
	'background',
	'unused',
	'time',
	'purpose',
	'ask',
	'reach',
	'cold',
	'now',
	'rule',
	'attempts',
	'read-as',
	'belongs-to',
	'mend',
] as const;
export type About = (typeof ABOUTS)[number];

export interface Fact {
	readonly about: About;
	/** One or two short sentences, or the words of a reading: `Monday → Mon 23 Nov 2026, from the note's date 19 Nov 2026`. */
	readonly text: string;
}

/** What the plugin reads in one line of a note, and why. */
export interface Explanation {
	readonly path: string;
	/** Counted from 1. */
	readonly line: number;
	/** The line as it stands in the note, without white space around it. */
	readonly text: string;
	readonly verdict: Verdict;
	/** The answer in one sentence. */
	readonly summary: string;
	/** Where a follow-up stands in the sidebar; null for anything else. */
	readonly section: Section | 'long-overdue' | null;
	/** Why, and what came of it, in the order in which one would ask. */
	readonly facts: readonly Fact[];
	/** What could not be settled, each with how to mend it. */
	readonly problems: readonly Problem[];
}

/** The moment and the surroundings in which a line is explained. */
export interface ExplainContext extends Policy {
	readonly now: Minute;
	/** The same follow-up with what its contact's own note lends; without it nothing is lent. */
	readonly complete?: (followUp: FollowUp) => FollowUp;
	/** The person said "Not one" of this line on this device. */
	readonly dismissed?: (line: UntrackedLine) => boolean;
}

export const fact = (about: About, text: string): Fact => ({ about, text });

/** `[What it says](of a link)` is quoted as it stands, long ones cut. */
export function quote(text: string, longest = 60): string {
	const words = text.trim();
	return `“${words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words}”`;
}

export type Finding = Pick<Explanation, 'verdict' | 'summary'> &
	Partial<Pick<Explanation, 'section' | 'facts' | 'problems'>>;
