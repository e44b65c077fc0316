import { isOfThing, mayHoldDate, unreadBeside } from '../../../dates/date-words';
import type { Clock, Day, Problem, ProblemCode, When } from '../../../follow-up';
import type { Settings } from '../../../settings';
import { readLine, readWords } from '../../line/read-line';
import { saysMore } from '../../line/whose-day/days-in-doubt';
import type { Clause } from '../clauses';
import { roleIn, type DateRole } from '../words/vocabulary';
import { withSubject } from './elided-subjects';

/** The log whose plans are read. */
export interface PlanContext {
	/** When the log was made, from which its dates count. */
	readonly day: Day;
	readonly time: Clock | null;
	/** Whether somebody was reached. */
	readonly answered: boolean;
	/** Whether they acted: `she called back`. */
	readonly theirs: boolean;
	/** Until when something is expected, as other words of the log say. */
	readonly expected: Day | null;
	readonly settings: Settings;
}

/** A date of a plan with its role, and the clause that has it. */
export interface PlannedDate {
	readonly role: DateRole;
	readonly when: When;
	readonly clause: Clause;
}

export interface Plan {
	readonly dates: readonly PlannedDate[];
	readonly problems: readonly Problem[];
}

const NO_PLAN: Plan = { dates: [], problems: [] };

/** What makes a date doubtful, or leaves it unread. */
const OF_DATES: ReadonlySet<ProblemCode> = new Set([
	'date.partly-read',
	'date.not-understood',
	'date.ambiguous',
	'date.weekday-differs',
	'date.same-weekday',
	'date.in-doubt',
	'line.second-person',
]);

/** An act of the user that is a call: `c/b`, `ring`, `trying again`. */
const CALLS =
	/(?:^|[^\p{L}])(?:call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|try(?:ing)?|retry|c\/?b|recall|call-?back)(?!\p{L})/iu;

/** The label of a step in front of its clause: `Next steps - `. */
const STEP = /(?:next\s+(?:steps?|action)|actions?(?:\s+items?)?|to[\s-]?dos?)\W+$/i;
const roleOfAct = (clause: string, before: string): DateRole => {
	if (STEP.test(before)) return 'next';
	const role = roleIn(clause)?.role;
	if (role === 'next') return 'next';
	return role === 'callingBack' || CALLS.test(clause) ? 'callingBack' : 'next';
};

/** What is planned without a verb: `2nd interview`, `f/u`, `next step: demo`. */
const PLANS =
	/(?:^|[^\p{L}])(?:interview|demo|meeting|meet|coffee|lunch|breakfast|dinner|drinks?|zoom|teams|call|chat|screen(?:ing)?|onsite|panel|presentation|visit|appointment|next\s+(?:steps?|action)|actions?|to\s?do|f\/?u|follow|circle|touch|check|again|recall|back|see|agreed|booked|scheduled)(?!\p{L})/iu;
/** What the user must do, with any verb: `have to return the form by Dec 1`. */
const MUST = /^(?:(?:I|we)\s+)?(?:(?:have|need|got|going|want|plan|remember|ought)\s+to|must|should|gotta|to)\s/iu;
const isPlanned = (clause: string) => roleIn(clause) !== null || PLANS.test(clause) || MUST.test(clause);

/** The words of the clauses as one line, each with its subject, and where each is. */
function lineOf(clauses: readonly Clause[], { answered, theirs }: PlanContext) {
	let text = '';
	const places = clauses.map((clause) => {
		const from = text.length + (text === '' ? 0 : clause.before.length);
		text += (text === '' ? '' : clause.before) + withSubject(clause.text, answered, theirs);
		return { clause, from, to: text.length };
	});
	return { text, places };
}

/** A meeting in front of its day, alone in its clause: `panel interview on `. */
const MEETING =
	/^(?:(?:the|a|an|my|her|his|their|our|next|\p{L}+|\d(?:st|nd|rd|th))\s+){0,2}(?:interview|meeting|demo|call|chat|coffee|lunch|onsite|panel|presentation|visit)(?:\s+(?:is|on|at|with\s+\p{Lu}\p{L}+))*\s*$/iu;

/**
 * Reads what was agreed or planned in a log, from the words behind its outcome: `she'll call Dec 1, otherwise I call Dec 3`
 * expects 2026-12-01, and 2026-12-03 is the user's next step. Every date that gets no role is a problem.
 */
export function readPlan(clauses: readonly Clause[], context: PlanContext): Plan {
	const { answered, settings, expected: before } = context;
	const { text, places } = lineOf(clauses, context);
	if (!mayHoldDate(text) && !DOTTED.test(text)) return NO_PLAN;
	const noteDate = { day: context.day, time: context.time, source: 'entry', name: null } as const;
	const lineContext = { noteDate, people: [], own: [], settings, ...(before === null ? {} : { expected: before }) };
	const words = readWords(text, 0, lineContext);
	const { act, expected, fallback, problems, roles } = readLine(text, START, lineContext, words);
	const placeOf = ({ from }: When) => places.find((place) => from >= place.from && from < place.to);
	const wordsOf = (when: When) => {
		const place = placeOf(when);
		return place ? text.slice(place.from, place.to) : '';
	};
	/** The words of its clause before a date. */
	const leadOf = (when: When) => text.slice(placeOf(when)?.from ?? when.from, when.from);
	const behind = (when: When) => text.slice(when.to, placeOf(when)?.to ?? when.to);
	const dates: PlannedDate[] = [];
	const add = (role: DateRole, when: When | null | undefined) => {
		const place = when && placeOf(when);
		if (place && dates.every((date) => date.role !== role)) dates.push({ role, when, clause: place.clause });
	};
	const isBare = act !== null && !roles.acts && !isPlanned(wordsOf(act));
	const isOther = isBare && leadOf(act).trim() === '' && saysMore(behind(act));
	const isNext = answered && expected !== null;
	add('expecting', expected);
	const own = isOther ? null : act;
	add(own === null || isNext ? 'next' : roleOfAct(wordsOf(own), text.slice(0, placeOf(own)?.from)), own);
	add('next', fallback);
	const things = words.whens.filter((when) => isOfThing(when) && !when.past);
	if (answered && dates.length === 0)
		add(
			'next',
			things.find((when) => MEETING.test(leadOf(when))),
		);
	const isRead = dates.length > 0;
	const unclear = problems.filter(
		(problem) =>
			OF_DATES.has(problem.code) && !('ofThing' in problem) && (isRead || problem.code !== 'date.not-understood'),
	);
	if (unclear.length > 0) return { dates, problems: unclear };
	const isUsed = ({ from }: When) => dates.some(({ when }) => when.from === from);
	const isOver = (when: When) => when.past || isOfThing(when) || roles.background.includes(when);
	const [left] = words.whens.filter((when) => !isUsed(when) && !isOver(when));
	if (left) return { dates, problems: [unreadBeside(left, wordsOf(left))] };
	const [thing] = things;
	if (!isRead && thing && (roles.promises || roles.acts || !answered)) return { dates, problems: thing.problems };
	if (isBare && saysMore(leadOf(act))) {
		const beside = leadOf(act).trim();
		return { dates, problems: [{ code: 'date.in-doubt', words: act.phrase, beside, day: act.day }] };
	}
	const dotted = unreadNumbers(text, words.whens);
	return { dates, problems: dotted === null ? [] : [{ code: 'date.not-understood', words: dotted }] };
}

/** A day in figures with stops, which is read only beside a weekday, a time or the like: `26.11.` in `24.11. or 26.11.` */
const DOTTED = /(?:^|[\s(])((?:0?[1-9]|[12]\d|3[01])\.\s?(?:0?[1-9]|1[0-2])\.)(?=$|[\s,;)])/;

/** Returns such a day that no date includes. */
function unreadNumbers(text: string, whens: readonly When[]): string | null {
	const match = DOTTED.exec(whens.reduce((rest, { phrase }) => rest.replace(phrase, '·'), text));
	return match?.[1] ?? null;
}

/** A log has no marker. */
const START = { at: 0, opening: false, named: false };
