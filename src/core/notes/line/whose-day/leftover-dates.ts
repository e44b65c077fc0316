import { isWhollyRead } from '../../../dates/date-words';
import { mask } from '../../../dates/expressions/mask';
import { correctedBy } from '../../../dates/leftover/corrections';
import { leftoverHoliday } from '../../../dates/leftover/holidays';
import { leftoverTime } from '../../../dates/leftover/times';
import { leftoverWords, numberBehind, withoutDates } from '../../../dates/leftover/words';
import { daysBetween } from '../../../dates/moments';
import { type Day, isWeekdayOnly, type Problem, type When } from '../../../follow-up';
import { isOrder } from '../act-cues';
import type { Roles } from '../date-roles';
import { isPartOfDay, isTimeOnly, saysMore, toldOnAnotherDay } from './days-in-doubt';
import { WAITS } from './consequences';

/** What must be known of a line to account for all its dates. */
export interface DatedLine {
	/** The dates of the follow-up. */
	readonly used: readonly When[];
	/** All dates of the line. */
	readonly whens: readonly When[];
	/** The roles, without the days of things, events and other people. */
	readonly roles: Roles;
	/** The line without links and names of dates, and as it is shown. */
	readonly dated: string;
	readonly shown: string;
	/** The offset of the words after the marker. */
	readonly start: number;
	/** The note's own day. */
	readonly noteDay: Day | null;
}

/** The roles whose dates could be one of the follow-up's. */
const ROLES = ['act', 'promise', 'otherwise'] as const;

/** A topic before the chosen day, which can be the day of that topic: ` re offer exp ` in `re offer exp 12/23, call 12/27`. */
const TOPIC = /(?:^|[^\p{L}])(?:re|about|abt|regarding|concerning)\s*:?\s+\p{L}/iu;
/** Words before a later day that prefer or correct it: `Fri, more likely `, `tomorrow, well `, `now Mon, he wants `. */
const PREFERRED =
	/(?:^|[^\p{L}])(?:well|actually|sorry|I\s+mean|make\s+(?:that|it)|more\s+likely|likelier|realistically|ideally|prefers?|preferably|prob(?:ably)?|rather|better|say|(?:he|she|they)\s+(?:wants?|asks?\s+for|asked\s+for|suggests?|proposes?|proposed)),?\s+(?:on\s+)?$/iu;
/** A mark by which the chosen day is in a clause of its own: ` - ` in `- only in Thur & Fri - try Fri`. */
const OWN_CLAUSE = /[;.(]|\s[–—-]\s|—/;
/** A condition that no rule knows, of which a later day is the consequence: ` if short call `. */
const UNKNOWN_CONDITION = /(?:^|[^\p{L}])if\s/iu;
/** The end of a clause before another act: ` - ` in ` & Fri - try `. */
const CLAUSE_END = /[;.,:()–—]|\s-/;
/** Words after a later day by which it is the second choice: `, call Wednesday otherwise`. */
const IS_SECOND = /^,?\s+(?:otherwise|else|instead|at\s+the\s+latest|again)(?!\p{L})/iu;
/** From how many days ahead a date without a year is one of the last two weeks instead: `asked 11/16` on November 18. */
const MOST_DAYS_AHEAD = 350;
/** What is between a day and another that explains it in brackets: ` on (` in `my next day on (Fri)`. */
const IN_BRACKETS = /^\s*(?:on\s+)?\($/i;
/** What can be between a span and a day that contradicts it: `, ` in `next week, 3 December`. */
const BLANK = /^[\s,(]*$/;
/** Words after an earlier weekday that leave it a limit or a reason: `Thursday, Wed is her day off`. */
const IS_REASON = /^\s+(?:is|was|at\s+the\s+(?:latest|earliest)|latest)(?!\p{L})/iu;
/** An amount that is counted from a day: `in 2 days`, `give her a week`, `wait 48h`. */
const AMOUNT = /(?:^|\s|\d)(?:hours?|hrs?|h|days?|weeks?|wks?|fortnights?|months?)$/i;
/** Words that put the chosen day after another: `then` in `interview Mon, then chase Thurs`. */
const BEHIND = /\b(?:then|so|after(?:wards)?)\b/i;
/** The end of a span before the chosen day: `every Thursday until `. */
const UNTIL = /(?:^|[^\p{L}])(?:until|till|til|thru|through)\s+(?:the\s+)?$/iu;
/** What lasts until a day on which the user acts: `wait until`, `not until`. */
const LASTS =
	/(?:^|[^\p{L}])(?:not?|nothing|never|wait|waiting|hold|leave|give|quiet|sit|snooze|rest|moved|pushed|postponed?|put\s+off|deferr?(?:ed)?|delayed?|back)(?!\p{L})|n['’]t\s/iu;

const overlaps = (one: When, other: When) => one.from < other.to && other.from < one.to;
/** Whether a date includes another: `next week` includes the Tuesday in it. */
const holds = (span: When, day: When) => span.day <= day.day && day.lastDay <= span.lastDay;

/** Whether a later day may be the one to act on instead of the chosen one, because of the words around both. */
function mayBeMeant(chosen: When, later: When, { shown, start, noteDay }: DatedLine): boolean {
	const lead = shown.slice(start, chosen.from);
	const gap = shown.slice(chosen.to, later.from);
	// A full date on the note's own day is that of another note: `[[2026-11-19 Kickoff]]`.
	const isOfNote = chosen.day === noteDay && chosen.certain.includes('year');
	return (
		isOfNote ||
		PREFERRED.test(gap) ||
		(IN_BRACKETS.test(gap) && shown.charAt(later.to) === ')') ||
		(UNKNOWN_CONDITION.test(gap) && saysMore(lead) && !isOrder(lead)) ||
		TOPIC.test(lead) ||
		(OWN_CLAUSE.test(lead) && !IS_SECOND.test(shown.slice(later.to)) && isOrder(gap.split(CLAUSE_END).at(-1) ?? '')) ||
		(BLANK.test(gap) && chosen.day < chosen.lastDay && later.day === later.lastDay)
	);
}

/**
 * Returns the words of the first date that was read, but does not belong to the follow-up, and that no rule explains: `coming
 * thursday` in `re LWD 30th Nov on coming thursday`. Of several acts the first counts, so a later one explains itself.
 */
function unusedDate(line: DatedLine): string | null {
	const { used, roles, shown, noteDay } = line;
	for (const role of ROLES) {
		for (const when of roles[role]) {
			if (when.past || !isWhollyRead(when) || (noteDay !== null && when.lastDay <= noteDay)) continue;
			if (isPartOfDay(when) && role !== 'otherwise') continue;
			if (used.some((each) => overlaps(each, when) || holds(when, each))) continue;
			const chosen = used.find((each) => roles[role].some((one) => overlaps(one, each))) ?? used[0];
			if (!chosen || (when.from < chosen.from && role !== 'otherwise')) continue;
			if (when.day > chosen.lastDay && !mayBeMeant(chosen, when, line)) continue;
			if (when.certain.length === 1 && when.certain[0] === 'weekday' && IS_REASON.test(shown.slice(when.to))) continue;
			return when.phrase;
		}
	}
	return null;
}

/** Returns the day from which an amount after it may count instead of the note's day: `back Mon` in `back Mon, give her 2 days`. */
function otherStart(chosen: When, { roles }: DatedLine): string | null {
	const counts = chosen.base === null || chosen.base.kind === 'note-date';
	if (!counts || !AMOUNT.test(chosen.phrase)) return null;
	const told = WAITS.test(chosen.phrase) ? roles.background : [];
	const starts = [...roles.away, ...roles.aside].filter(({ past }) => !past);
	return [...starts, ...told].find(({ to }) => to <= chosen.from)?.phrase ?? null;
}

/** The end of an absence in the words of a day that is not the user's: `He is on leave until`. */
const IS_ABSENCE = /(?:^|[^\p{L}])(?:until|till|til|thru|through)(?:\s+the)?$/iu;
/** Whether a day that is not the user's is the last one of an absence: `Mon 4 Jan` in `He is on leave until Mon 4 Jan`. */
const isAbsence = ({ problems }: When) =>
	problems.some((problem) => problem.code === 'date.partly-read' && IS_ABSENCE.test(problem.unread));

/**
 * Returns an earlier day of the line that is not before the chosen weekday, though the words put it first: `Tues` in `off
 * till Tues so Mon`, `Mon` in `interview Mon, then chase Thurs` if the Thursday is the one before.
 */
function laterStart(chosen: When, { roles, shown }: DatedLine): string | null {
	if (!chosen.certain.includes('weekday') || chosen.certain.includes('day')) return null;
	const isFirst = ({ to, past, lastDay }: When) => !past && to <= chosen.from && lastDay >= chosen.day;
	const absence = [...roles.away, ...roles.background.filter(isAbsence)].find(isFirst);
	const isSpanAfter = ({ certain, day, lastDay }: When) =>
		certain.includes('weekday') && day < lastDay && day > chosen.day;
	const aside = roles.aside.find(
		(when) => isFirst(when) && (isSpanAfter(when) || BEHIND.test(shown.slice(when.to, chosen.from))),
	);
	return (absence ?? aside)?.phrase ?? null;
}

/** Returns another day after the chosen end of an absence: `Weds` in `back Mon, she asks him, I hear Weds`. */
function secondReturn(chosen: When, { roles }: DatedLine): string | null {
	if (!roles.away.some((when) => overlaps(when, chosen))) return null;
	return roles.away.find(({ past, from, day }) => !past && from >= chosen.to && day !== chosen.day)?.phrase ?? null;
}

/**
 * Whether a date without a year is so far ahead that last year's may be meant, which is just past: `asked 11/16` in a note
 * of November 18.
 */
function mayBePast({ certain, day, phrase }: When, noteDay: Day | null): boolean {
	const isYearless = certain.includes('month') && certain.includes('day') && !certain.includes('year');
	return isYearless && !/\bnext\b/i.test(phrase) && noteDay !== null && daysBetween(noteDay, day) > MOST_DAYS_AHEAD;
}

/** An event that comes first: ` after the fair on ` in `after the fair on the 27th, so Monday`. */
const COMES_FIRST = /(?:^|[^\p{L}])(?:after|following|once)\s[^.;:!?]{0,60}$/iu;

/** Returns a day after which the user acts, written before a chosen day that is earlier: `the 27th` in `after the fair on the 27th, so Monday`. */
function contradicted(chosen: When, { shown, start, whens }: DatedLine): string | null {
	const first = whens.find(
		({ past, to, from, day }) =>
			!past && to <= chosen.from && day > chosen.lastDay && COMES_FIRST.test(shown.slice(start, from)),
	);
	return first?.phrase ?? null;
}

/** An event before its own day in brackets: `once she's seen the flat (` in `ring her once she's seen the flat (2 Dec)`. */
const AFTER_EVENT =
	/(?:^|[^\p{L}])(once|after|when|as\s+soon\s+as)\s+(?:he|she|they|it|the|his|her|their|\p{Lu}[\p{L}'’-]*)(?!\p{L})[^.;:!?()]{2,60}\(\s*$/u;
/** Words that put the act before the day: ` before that`. */
const BEFORE_THAT = /(?:^|\s)(before\s+(?:that|then))(?=\s*(?:$|[.,;:!?)]))/iu;

/** Returns the words by which the user acts after the chosen day or before it: `once`, `before that`. */
function besideEvent(chosen: When, { shown, start, roles, whens }: DatedLine): string | null {
	if (!roles.act.some((when) => overlaps(when, chosen))) return null;
	const next = whens.find(({ from }) => from >= chosen.to)?.from ?? shown.length;
	const before = BEFORE_THAT.exec(shown.slice(chosen.to, next))?.[1];
	return before ?? AFTER_EVENT.exec(shown.slice(start, chosen.from))?.[1] ?? null;
}

/** Returns a later day of something else beside a time without a day: `Mon-Weds` in `earlies Mon-Weds so call after 3`. */
function dayApart(chosen: When, { roles }: DatedLine): string | null {
	if (!isPartOfDay(chosen)) return null;
	const later = (when: When) => !when.past && !isPartOfDay(when) && when.day > chosen.day;
	return [...roles.act, ...roles.aside].find(later)?.phrase ?? null;
}

/**
 * Returns a time that means a day of its own beside a whole day: `2pm` in `Tue (confirmed) 2pm`. One that counts from
 * the promised day has that day.
 */
function timeApart(chosen: When, { used }: DatedLine): string | null {
	const isApart = (when: When) => isTimeOnly(when) && when.base?.kind !== 'expected-day';
	return isTimeOnly(chosen) ? null : (used.find(isApart)?.phrase ?? null);
}

/** A word that moves the day after it: `next` in `next next week`, `week from` in `a busy week from Monday`. */
const MOVES_BEFORE =
	/(?:^|[^\p{L}])(ne?xt|upper|last|this\s+or|(?:first|last|final)\s+(?:working|business)|(?:week|wk|fortnight|month)(?:\s+(?:from|on))?)\s+$/iu;
/** A unit that moves the day before it: `month` in `Friday month`. */
const MOVES_AFTER =
	/^\s+(months?|years?|weeks?|wks?|fortnights?)(?=\s*(?:$|[.,;:!?()–—])|\s+(?:-|at|about|re|on|in|and|if|for|to)(?!\p{L}))/iu;

/** Parts of days behind days, which no date includes: `mornings only` in `Mon-Wed (mornings only)`. */
const PARTS =
	/^\s*[(,]?\s*((?:(?:early|late)\s+)?(?:mornings|afternoons|evenings|nights|lunchtimes)(?:\s+only)?)(?!\p{L})/iu;

/** Returns the words directly beside the chosen day that change it: `until` in `each morning until Friday`, `3` in `tomorrow 3`. */
function besideChosen(chosen: When, { dated, start, roles, whens }: DatedLine): string | null {
	const before = dated.slice(start, chosen.from);
	const until = UNTIL.exec(before)?.[0];
	const isAct = roles.act.some((when) => overlaps(when, chosen));
	if (until !== undefined && isAct && !LASTS.test(before)) return until.trim();
	const moves = MOVES_BEFORE.exec(before)?.[1] ?? MOVES_AFTER.exec(dated.slice(chosen.to))?.[1];
	if (moves !== undefined) return moves;
	const parts = chosen.window === null && chosen.time === null ? PARTS.exec(dated.slice(chosen.to))?.[1] : undefined;
	if (parts !== undefined) return parts;
	const isRead = whens.some(({ from }) => from >= chosen.to && from <= chosen.to + 2);
	return chosen.time !== null || isRead ? null : numberBehind(dated, chosen.to);
}

/** Words by which an act waits for something: `when` in `in Tallinn Sat-Tues, ring Bea when home`. */
const WAITS_FOR = /(?:^|[^\p{L}])(when|once|after(?:wards)?|as\s+soon\s+as)(?!\p{L})/iu;
/** Words of a marker before the chosen day, which say nothing of their own: `with ` in `Follow up with Bea Friday`. */
const OF_MARKER = /^\s*(?:with|w\/)(?!\p{L})/iu;
/** A place before the chosen day: `in Leeds ` in `in Leeds Sat-Tues, ring Bea when home`. */
const AT_PLACE = /^\s*(?:in|at)\s+\p{Lu}/u;
/** Words for the day of what is before them: `right after` in `exam Tuesday, ring Bea right after`. */
const RIGHT_AFTER = /(?:^|[^\p{L}])(?:right|straight|soon|shortly)\s+after(?:wards)?(?!\p{L})/giu;

/** Returns the word by which an act after the day of something else waits: `when` in `in Tallinn Sat-Tues, ring Bea when home`. */
function waitsFor(chosen: When, { dated, shown, start, whens }: DatedLine): string | null {
	const lead = shown.slice(start, chosen.from);
	if (OF_MARKER.test(lead) || !(saysMore(lead) || AT_PLACE.test(lead)) || isOrder(lead.split(CLAUSE_END).at(-1) ?? ''))
		return null;
	if (whens.some(({ from }) => from >= chosen.to)) return null;
	const order = dated.slice(chosen.to).split(CLAUSE_END).find(isOrder);
	return order === undefined ? null : (WAITS_FOR.exec(order.replace(RIGHT_AFTER, ''))?.[1] ?? null);
}

/** A short weekday in lower case, which can also be another word: `sat` in `ring Bea sat at his desk, 4pm`. */
const SHORT_DAY =
	/(?:^|[^\p{L}])(?:(I|we|he|she|they|you|who|it|the|and|have|had|has|just|was)\s+)?(sat|sun)(?=\s+(?:at|after|b4|before|around|in|on|when|with)(?!\p{L}))/u;

/** Returns a word beside a time without a day that may be its day. */
function maybeDay(rest: string): string | null {
	const match = SHORT_DAY.exec(rest);
	return match && match[1] === undefined ? (match[2] ?? null) : null;
}

/** A digit in the words of a window, which is a time then: `before 5`, unlike `morning`. */
const DIGIT = /\d/;
/** Whether a date has a time of day, or a part of the day that a clock bounds. */
const hasClock = ({ time, window, phrase }: When) => time !== null || (window !== null && DIGIT.test(phrase));

/**
 * Returns words beside the dates of the follow-up that no date includes: a time of a line whose dates have none, and words
 * that take a date back.
 */
function leftoverOfDates(chosen: When, { used, whens, roles, dated, start }: DatedLine): string | null {
	const rest = withoutDates(mask(dated), start, whens);
	const first = Math.min(...used.map(({ to }) => to)) - start;
	const corrected =
		correctedBy(rest, first) ??
		(isWeekdayOnly(chosen)
			? leftoverHoliday(rest.slice(0, chosen.from - start), rest.slice(chosen.to - start))
			: null) ??
		(isTimeOnly(chosen) ? maybeDay(rest) : null);
	if (corrected !== null || used.some(hasClock)) return corrected;
	const apart = roles.act.find((when) => isTimeOnly(when) && isWhollyRead(when) && !used.includes(when));
	return apart?.phrase ?? (whens.some(hasClock) ? null : leftoverTime(rest));
}

/**
 * Accounts for every date of a line: each is one of the follow-up's, past, or background by a rule. Returns a problem if any
 * date, or any words of one, are left, because then the chosen day may be the wrong one.
 */
export function leftoverDate(line: DatedLine): Problem | null {
	const { used, whens, dated, start } = line;
	const [chosen] = used;
	if (!chosen) return null;
	if (mayBePast(chosen, line.noteDay)) return { code: 'date.assumed', day: chosen.day };
	const days = used.map(({ day }) => day);
	const beside =
		unusedDate(line) ??
		toldOnAnotherDay(chosen, line.roles.background, line.shown, line.noteDay) ??
		contradicted(chosen, line) ??
		besideEvent(chosen, line) ??
		otherStart(chosen, line) ??
		laterStart(chosen, line) ??
		secondReturn(chosen, line) ??
		timeApart(chosen, line) ??
		dayApart(chosen, line) ??
		besideChosen(chosen, line) ??
		leftoverWords(dated, start, whens, days) ??
		waitsFor(chosen, line) ??
		leftoverOfDates(chosen, line);
	return beside === null ? null : { code: 'date.in-doubt', words: chosen.phrase, beside, day: chosen.day, other: true };
}
