import type { Policy } from '../agenda/next-action';
import type {
	Channel,
	Day,
	DayOrMinute,
	EventName,
	FollowUp,
	Minute,
	NextAction,
	NoteDate,
	Outcome,
	Problem,
	Rule,
	Section,
	TimeWindow,
	UntrackedLine,
	When,
} from '../follow-up';
import type { PropertyNames } from '../settings';

/** What a line turns out to be. */
export const VERDICTS = [
	/** It is listed. */
	'follow-up',
	/** It counts among the attempts of a follow-up. */
	'entry',
	/** A property that the plugin reads. */
	'property',
	/** A heading or line with a date, or a heading that says what the lines below it are. */
	'heading',
	/** It says who introduces the user to whom, and nothing else. */
	'introduction',
	'meeting',
	/** It sounds like a follow-up and is offered, not listed. */
	'offered',
	/** Only a word or a sign is missing, or it was read without a result. */
	'near',
	/** Nothing in it concerns the plugin. */
	'nothing',
	/** The plugin does not read there. */
	'not-read',
] as const;
export type Verdict = (typeof VERDICTS)[number];

type NoData = Readonly<Record<never, never>>;
interface WhenData {
	readonly when: When;
}
interface At {
	readonly at: DayOrMinute;
}

/** Fields that a contact's own note can add to a follow-up. */
export type ReachFields = Readonly<Partial<Record<'company' | 'phone' | 'email' | 'timezone', string>>>;

/** What named the person: the note's properties or title, or something in the line. */
export type NamedBy =
	| 'properties'
	| 'company'
	| 'title'
	| 'title-only'
	| 'nobody'
	| 'heading'
	| 'property'
	| 'field'
	| 'link'
	| 'promise'
	| 'line';

/**
 * What each fact of an explanation says, by its code. The part before the point is what the fact is about. A new fact
 * is one line here and one sentence in `strings/explanations/facts.ts`.
 */
export interface FactData {
	readonly 'because.marker': { readonly marker: string; readonly tagged: boolean };
	/** A field for when the user acts: `**Follow-up Date:**`. */
	readonly 'because.field': { readonly field: string };
	readonly 'because.tag': { readonly tag: string };
	/** `TODO:` before the words. */
	readonly 'because.prefix': { readonly prefix: string };
	/** "Waiting on Lucy (Fri)". */
	readonly 'because.waiting': NoData;
	/** A line without a marker, where the setting tracks found lines by themselves. */
	readonly 'because.found': NoData;
	readonly 'because.list-item': { readonly heading: string };
	readonly 'because.property': { readonly name: string; readonly count: number };
	readonly 'because.duplicate': NoData;
	readonly 'because.attempt-form': NoData;
	readonly 'because.attempt-place': NoData;
	/** A log of a day before that of the note: `Nov 17 called` in a note of November 19. */
	readonly 'because.before-note': NoData;
	readonly 'because.beside': NoData;
	readonly 'because.script': NoData;
	/** `own`: the line itself says when the user acts, so no check-in is suggested. */
	readonly 'because.offered': {
		readonly due: DayOrMinute | null;
		readonly fallback: Day | null;
		readonly own: boolean;
	};
	/** A row of a table with a date for the next step. */
	readonly 'because.row': { readonly due: DayOrMinute | null };
	readonly 'because.label': { readonly marker: string };
	readonly 'because.not-a-list-item': NoData;
	readonly 'because.nested': NoData;
	readonly 'because.no-date': NoData;
	readonly 'because.no-person': NoData;
	readonly 'because.unlike': NoData;
	readonly 'who.named': { readonly names: readonly string[]; readonly by: NamedBy; readonly own: boolean };
	readonly 'counted-from.note-date': { readonly noteDate: NoteDate };
	/** `away`: it says when they are away. `writtenOut`: it comes from a field or follows a calendar emoji. */
	readonly 'act.date': WhenData & { readonly away: boolean; readonly writtenOut: boolean };
	readonly 'act.calling-back': At;
	readonly 'act.next': At;
	readonly 'expected.date': WhenData;
	readonly 'expected.by': At;
	readonly 'fallback.date': WhenData;
	readonly 'background.past': WhenData;
	readonly 'background.away': WhenData;
	readonly 'unused.another': WhenData;
	readonly 'unused.date': WhenData;
	readonly 'time.window': { readonly window: TimeWindow };
	/** Their own clock; null if their zone is not known. */
	readonly 'time.contact': { readonly timezone: string | null };
	readonly 'time.zone': { readonly zone: string };
	readonly 'purpose.words': { readonly purpose: string; readonly by: 'properties' | 'field' | 'line' };
	readonly 'ask.words': { readonly ask: string };
	/** An introduction that counts if the vault knows some names as people. */
	readonly 'introduction.unsure': { readonly by: string; readonly to: string; readonly unknown: readonly string[] };
	/** Who introduces the user to whom; null if nothing says whether the name may be used. */
	readonly 'introduction.people': { readonly by: string; readonly to: string; readonly mayUseName: boolean | null };
	readonly 'introduction.name': { readonly by: string; readonly may: boolean };
	/** A meeting that a line plans; a day if the line states no time. */
	readonly 'meeting.planned': { readonly names: readonly string[]; readonly at: DayOrMinute };
	readonly 'reach.own': { readonly fields: ReachFields };
	readonly 'reach.contact-note': { readonly fields: ReachFields };
	readonly 'cold.still': NoData;
	readonly 'cold.over': NoData;
	/** With `known` another fact or problem has given the reason. */
	readonly 'now.state': { readonly action: NextAction; readonly known: boolean };
	readonly 'rule.decided': RuleData;
	readonly 'attempts.none': { readonly limit: number };
	readonly 'attempts.count': {
		readonly unanswered: number;
		readonly limit: number;
		readonly all: number;
		readonly last: Outcome | null;
		readonly at: DayOrMinute;
	};
	readonly 'attempts.unanswered': NoData;
	readonly 'attempts.answered': NoData;
	readonly 'attempts.wrong-number': NoData;
	readonly 'read-as.event': At & {
		readonly event: EventName;
		readonly until: DayOrMinute | null;
		readonly more: number;
	};
	readonly 'read-as.attempt': At & { readonly channel: Channel; readonly outcome: Outcome };
	readonly 'read-as.note': { readonly note: string };
	readonly 'read-as.property': { readonly key: keyof PropertyNames };
	readonly 'read-as.follow-ups': NoData;
	readonly 'read-as.attempts': NoData;
	readonly 'read-as.script': NoData;
	/** The line of a follow-up, counted from 1; 0 for one in the properties. */
	readonly 'belongs-to.follow-up': { readonly names: readonly string[]; readonly line: number };
	readonly 'fix.mark': { readonly marker: string | null; readonly tag: string };
	readonly 'fix.track': NoData;
	readonly 'fix.track-row': NoData;
	readonly 'fix.found-days': NoData;
	readonly 'fix.next-step': NoData;
	readonly 'fix.person-and-date': { readonly tag: string };
	readonly 'fix.sentence': NoData;
	readonly 'fix.tag': { readonly tag: string };
	readonly 'fix.own-line': NoData;
	readonly 'fix.script': NoData;
	readonly 'fix.below-heading': NoData;
	readonly 'fix.attempt-form': NoData;
	readonly 'fix.attempt-place': { readonly heading: string };
	readonly 'fix.attempt': NoData;
	/** `name`: '' if nobody is named. */
	readonly 'fix.count-log': { readonly name: string };
	readonly 'fix.yaml': NoData;
	readonly 'fix.property-names': NoData;
	readonly 'fix.note': NoData;
	readonly 'fix.folder': NoData;
}

/** The row of the agenda's table that decides, with its numbers; `businessDays` is the gap that the row adds. */
export interface RuleData {
	readonly rule: Rule;
	readonly unanswered: number;
	readonly limit: number;
	readonly businessDays: number;
}

export type FactCode = keyof FactData;
type AboutOf<Code extends FactCode> = Code extends `${infer About}.${string}` ? About : never;
/** What a fact is about: `because`, `who`, `act`, `fix` … */
export type About = AboutOf<FactCode>;
export type FactOf<Code extends FactCode> = { readonly about: AboutOf<Code>; readonly code: Code } & FactData[Code];
export type Fact = { readonly [Code in FactCode]: FactOf<Code> }[FactCode];

/** The answer about a line in one code; its sentence is in `strings/explanations/summaries.ts`. */
export interface SummaryData {
	readonly 'follow-up': { readonly names: readonly string[] };
	readonly 'property-follow-up': { readonly names: readonly string[] };
	readonly attempt: { readonly names: readonly string[] };
	readonly event: { readonly names: readonly string[] };
	readonly duplicate: NoData;
	readonly 'not-an-attempt': NoData;
	readonly 'no-owner': NoData;
	readonly 'log-beside': { readonly names: readonly string[] };
	readonly 'note-below': { readonly names: readonly string[] };
	readonly 'broken-properties': NoData;
	readonly 'properties-edge': NoData;
	readonly 'unknown-property': { readonly name: string };
	readonly declined: NoData;
	readonly property: { readonly name: string };
	readonly 'plain-heading': NoData;
	readonly heading: NoData;
	readonly 'date-line': NoData;
	readonly introduction: NoData;
	readonly meeting: NoData;
	readonly code: NoData;
	readonly comment: NoData;
	readonly math: NoData;
	readonly table: NoData;
	readonly html: NoData;
	readonly rule: NoData;
	readonly blank: NoData;
	readonly script: NoData;
	readonly 'not-markdown': NoData;
	readonly 'skipped-folder': { readonly folder: string };
	readonly 'no-line': NoData;
	readonly dismissed: NoData;
	readonly 'too-old': { readonly days: number };
	readonly offered: NoData;
	readonly 'offered-row': NoData;
	readonly history: NoData;
	readonly label: { readonly marker: string };
	readonly 'bare-sentence': { readonly marker: string };
	readonly 'hidden-marker': NoData;
	readonly 'other-tag': { readonly found: string; readonly tag: string };
	readonly 'almost-marker': { readonly marker: string };
	readonly 'marker-inside': { readonly marker: string };
	readonly 'under-heading': NoData;
	readonly 'ended-task': NoData;
	readonly 'only-a-date': NoData;
	readonly nothing: NoData;
}

export type SummaryCode = keyof SummaryData;
export type Summary = { readonly [Code in SummaryCode]: { readonly code: Code } & SummaryData[Code] }[SummaryCode];

/** What the plugin reads in one line of a note, and why. */
export interface Explanation {
	readonly path: string;
	/** Counted from 1. */
	readonly line: number;
	/** The line's own words, without white space around them. */
	readonly text: string;
	readonly verdict: Verdict;
	readonly summary: Summary;
	/** The sidebar's section of a follow-up; null for anything else. */
	readonly section: Section | 'long-overdue' | null;
	/** Why, and what was read, in the order in which a user would ask. */
	readonly facts: readonly Fact[];
	/** What could not be settled. */
	readonly problems: readonly Problem[];
}

/** The moment and the settings with which a line is explained. */
export interface ExplainContext extends Policy {
	readonly now: Minute;
	/** The same follow-up with what its contact's own note adds; without it nothing is added. */
	readonly complete?: (followUp: FollowUp) => FollowUp;
	/** The note that this one is a conflict copy of; null or missing for any other note. */
	readonly original?: string | null;
	/** Whether the user chose "Not one" for this line on this device. */
	readonly dismissed?: (line: UntrackedLine) => boolean;
}

/** `fact('because.tag', { tag: 'follow-up' })` */
export function fact<Code extends FactCode>(code: Code, data: FactData[Code]): Fact {
	return { about: code.split('.', 1)[0], code, ...data } as unknown as Fact;
}

/** What the reader of one kind of line found out. */
export type LineExplanation = Pick<Explanation, 'verdict' | 'summary'> &
	Partial<Pick<Explanation, 'section' | 'facts' | 'problems'>>;
