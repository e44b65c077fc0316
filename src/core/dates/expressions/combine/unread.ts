import { HOLIDAY, HOLIDAY_ADJECTIVE, MONTH, WEEKDAY } from '../../../english/calendar-words';
import { Fragment, type Line, type Refiner } from '../fragment';
import type { Day } from '../../../follow-up';
import { MOVED } from '../vocabulary';
import type { DateSide } from '../meaning';
import { countsNothing } from '../not-a-date';

/**
 * Words next to a date that belong to it and that no parser understands. `shapes` limits the dates that have such
 * neighbors. Group 1 of the pattern is the part that was not understood; without a group it is the whole match.
 */
interface Neighbor {
	readonly pattern: RegExp;
	readonly shapes?: readonly DateSide['shape'][];
	readonly accept?: (match: RegExpExecArray, line: Line, fragment: Fragment) => boolean;
}

const NEAR_CHARACTERS = 60;
const AMOUNT = '(?:days?|weeks?|wks?|fortnights?|months?|years?|(?:business|working)\\s+days?)';
const WEEKDAYS: readonly DateSide['shape'][] = ['weekday', 'nth-weekday'];
/** The shapes of dates that state a day of the month. */
const EXACT: readonly DateSide['shape'][] = ['date', 'month-day'];

const before = (source: string, more: Omit<Neighbor, 'pattern'> = {}): Neighbor => ({
	pattern: new RegExp(`(?:^|[^\\p{L}\\p{N}'’])(${source})$`, 'iu'),
	...more,
});
const after = (source: string, more: Omit<Neighbor, 'pattern'> = {}): Neighbor => ({
	pattern: new RegExp(`^(${source})`, 'iu'),
	...more,
});

/** `after lunch`, `before work`, `after 3`: a part of the day or a purpose, even after "the Monday". */
const WINDOW = '(?:lunch|breakfast|dinner|work|noon|midday|school|class|hours|\\d)';
const CAPITAL = /^\p{Lu}/u;
/** `Dana's call` names an occasion; `I` and `He` begin a clause. */
const OCCASION = /^\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?['’]s?\s+\p{Ll}|^(?:I|We|He|She|They|It|You|My|Our|The)\b/u;
const DETERMINED =
	/\b(?:the|first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th|next|final)\s+(?:[\p{L}\d]+\s+)?$/iu;

const ANCHOR = '\\s+(?:after|before|following|preceding|prior\\s+to|post)\\s+';
const ANCHOR_WORD = new RegExp(`^${ANCHOR}`, 'i');

/** Whether the day depends on an event: `the Monday after Easter`. Without a determiner, only holidays and names count. */
function isAnchor(_match: RegExpExecArray, line: Line, fragment: Fragment): boolean {
	const rest = line.text.slice(fragment.to, fragment.to + NEAR_CHARACTERS).replace(ANCHOR_WORD, '');
	if (new RegExp(`^${WINDOW}(?![\\p{L}])`, 'iu').test(rest)) return false;
	if (new RegExp(`^(?:the\\s+)?${HOLIDAY}(?![\\p{L}])`, 'iu').test(rest)) return true;
	const lead = line.text.slice(Math.max(0, fragment.index - 24), fragment.index) + fragment.text;
	const weekday = new RegExp(`(?:${WEEKDAY}|week|month|weekend|day)\\.?$`, 'i').exec(lead);
	if (weekday && DETERMINED.test(lead.slice(0, weekday.index))) return rest.trim() !== '';
	return CAPITAL.test(rest) && !OCCASION.test(rest);
}

const NUMBER_FREE = (match: RegExpExecArray, line: Line, fragment: Fragment) =>
	countsNothing(line.text.slice(fragment.to + match[0].length, fragment.to + match[0].length + NEAR_CHARACTERS));

/** Whether the words only repeat the year that the day already has: `Jan 5 next year`. */
function isItsYear(words: string, date: DateSide | undefined, here: Day): boolean {
	const ahead = /next\s+year$/i.test(words) ? 1 : /this\s+year$/i.test(words) ? 0 : NaN;
	return Number(date?.day.slice(0, 4)) === Number(here.slice(0, 4)) + ahead;
}

/** The rest of a negated act between its verb and the date, without words that begin another clause. */
const NEGATED_REST =
	"(?:\\s+(?!(?:but|and|or|if|just|then|so|because|until|till|before|after|by)\\s)[\\p{L}'’.-]+){0,4}\\s+";
const CONDITION = /\b(?:if|unless|in\s+case|why)\s[^.;!?]*$/i;

/** Whether a negated act is an order or a statement. "If they don't call by Friday" and "not before Friday" are neither. */
function isNegated({ index: _, 0: words }: RegExpExecArray, line: Line, { index, text }: Fragment): boolean {
	return !/^(?:before|until|till|after)\b/i.test(text) && !CONDITION.test(line.text.slice(0, index - words.length + 1));
}

const BEFORE: readonly Neighbor[] = [
	// `not Monday`, `never on Friday`; "if not by Monday" negates its own verb.
	before(
		"(?:(?:if|why|or|whether)\\s+)?(?:not|never|except|excluding|apart\\s+from|other\\s+than|rather\\s+than|instead\\s+of|anything\\s+but|any\\s+day\\s+but|can['’]?t\\s+(?:do|make))\\s+(?:(?:on|in|at|by|until|till|before|after|from|this|the|earlier\\s+than|later\\s+than)\\s+){0,3}",
		{ accept: ([, words = '']) => !/^(?:if|why|or|whether)\s/i.test(words) },
	),
	before('(?:neither|nor)\\s+(?:(?:on|in|at|by|this|the)\\s+){0,2}'),
	// `Don't call Ana on Friday`, but not "Don't forget to call Ana on Friday".
	before(
		`(?:(?:do|should|must|can|will|wo|ca)(?:n['’]?t|not|\\s+not)|never|avoid|no\\s+need\\s+to)\\s+(?:call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|text(?:ing)?|e-?mail(?:ing)?|contact(?:ing)?|messag(?:e|ing)|ping(?:ing)?|chas(?:e|ing)|nudg(?:e|ing)|bother(?:ing)?|disturb(?:ing)?|follow(?:ing)?\\s+up|check(?:ing)?\\s+in|reach(?:ing)?\\s+out)${NEGATED_REST}`,
		{ accept: isNegated },
	),
	// `after Thanksgiving, say Monday`
	before(
		`(?:after|before|following|post)[\\s-]+(?:the\\s+)?${HOLIDAY}(?:\\s+(?:week|weekend|day|break))?\\s{0,2}[,(–—-]?\\s{0,2}(?:(?:say|maybe|perhaps|probably|likely|so|i\\.?e\\.?),?\\s+)?(?:on\\s+)?(?:the\\s+)?`,
	),
	// `moved from Dec 1 to 3 Dec`, where one kind reads both days as a range.
	before(`${MOVED}\\s+(?!to\\s)(?:\\p{L}+\\s+){0,3}`, {
		accept: (_, _line, { meaning: { date }, text }) => date?.day !== date?.lastDay && /\bto\b/i.test(text),
	}),
	before('good\\s+', { shapes: WEEKDAYS, accept: (_, _line, { text }) => /^fri/i.test(text) }),
	before(`${HOLIDAY_ADJECTIVE}\\s+`, { shapes: [...WEEKDAYS, 'date'] }),
	before(`${HOLIDAY}(?:\\s+(?:week|weekend|day|eve))?\\s+(?:(?:on|at)\\s+)?(?:the\\s+)?`),
	before('(?:penultimate|final|second[- ](?:to[- ])?last|last\\s+but\\s+one|alternate|sixth|seventh)\\s+', {
		shapes: [...WEEKDAYS, 'week', 'month'],
	}),
	// `two days after …` and `a week …` that no rule joined.
	before(
		`(?:\\d+|an?|one|two|three|four|five|six|few|couple(?:\\s+of)?|several|the)\\s+${AMOUNT}\\s+(?:after|before|from|past|prior\\s+to|following|ahead\\s+of|of)\\s+(?:the\\s+)?`,
	),
	// `two weeks ahead of the launch on …`
	before(
		`(?:\\d+|an?|one|two|three|four|five|six|few|couple(?:\\s+of)?|several|the)\\s+${AMOUNT}\\s+(?:after|before|prior\\s+to|following|ahead\\s+of|in\\s+advance\\s+of)\\s+(?:[\\p{L}'’-]+\\s+){1,3}(?:\\(\\s*)?(?:on\\s+)?(?:the\\s+)?`,
		{ shapes: EXACT },
	),
	before(`(?:\\d+|an?|one|two|three|four|five|six|few|couple(?:\\s+of)?|several)\\s+${AMOUNT}\\s+`, {
		shapes: [...WEEKDAYS, 'named'],
		accept: (match) => !/\bof\s+$/i.test(match[0]),
	}),
	before('(?:weekend|evening|night|morning|eve|month)\\s+(?:after|before|following|of|prior\\s+to)\\s+(?:the\\s+)?'),
	// The other half of a range or list, or a date in another order: `12/7–`, `31/31 `, `3rd or `.
	before('\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?(?:\\s?(?:[-–—&,/]|to|or|and|until|through)\\s?|\\s+)(?:the\\s+)?'),
	before('\\d{1,2}(?:st|nd|rd|th)\\s?(?:[-–—&/]|to|or|until|through)\\s?(?:the\\s+)?'),
	before('\\d{1,2}\\s?(?:[-–—]\\s?|(?:to|or)\\s)(?:the\\s+)?', { shapes: EXACT }),
	before(
		`(?:from|between)\\s+(?:the\\s+)?(?:${HOLIDAY}|\\S{1,20})(?:\\s+(?:week|day|weekend))?\\s+(?:to|and|until|till|through)\\s+(?:the\\s+)?`,
		{ accept: (match) => new RegExp(`${HOLIDAY}|\\d`, 'i').test(match[0]) },
	),
];

const AFTER: readonly Neighbor[] = [
	after(`${ANCHOR}[^\\s,.;:!?]+(?:\\s+[^\\s,.;:!?]+)?`, { accept: isAnchor }),
	// `Monday of …`, `the 15th of …`
	after('\\s+of\\s+(?:the\\s+)?[\\p{L}\\p{N}]+', { shapes: [...WEEKDAYS, 'month-day'] }),
	after(
		`\\s{0,2}(?:[-–—/&]|\\b(?:to|or|through|thru|until|till)\\b)\\s{0,2}(?:the\\s+)?(?:${HOLIDAY}|\\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2}[/.]\\d{1,2})(?![\\p{L}\\p{N}])`,
		{ accept: NUMBER_FREE },
	),
	after('\\s+or\\s+(?:the\\s+)?(?:next(?=\\s*(?:$|[.,;!?]))|(?:following|next)\\s+(?:one|day|week|month))(?![\\p{L}])'),
	after('\\s{0,2}(?:[-–—/]|\\b(?:to|or|until|till)\\b)\\s{0,2}\\?'),
	after('[-–—](?=\\s*$)', { accept: (_, line, { to }) => /\d/.test(line.text.charAt(to - 1)) }),
	after('[,\\s]{1,2}\\(?\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?(?![\\p{L}\\p{N}%])', {
		shapes: [...WEEKDAYS, 'named', 'offset', 'week'],
		accept: NUMBER_FREE,
	}),
	after('[-/]\\d{1,2}(?![\\p{L}\\p{N}:/])', { shapes: EXACT, accept: NUMBER_FREE }),
	after('[,\\s]{1,2}(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)(?![\\p{L}\\p{N}])', { shapes: WEEKDAYS, accept: NUMBER_FREE }),
	after(`[,\\s]{1,2}(?:\\d{1,2}\\s+${MONTH}|${MONTH}\\.?\\s+\\d{1,2})(?![\\p{L}\\p{N}:])`, { shapes: WEEKDAYS }),
	after('\\s+(?:week|fortnight)(?=\\s*(?:$|[.,;!?]|at\\b|@|about\\b|re\\b))', {
		shapes: [...WEEKDAYS, 'named', 'date'],
	}),
	after('\\s+and\\s+a\\s+half(?![\\p{L}])'),
	after('\\s+but\\s+one(?![\\p{L}])'),
	after('\\s?[+±]\\s?\\d{1,3}(?![\\p{L}\\p{N}])'),
	after('\\s+(?:of\\s+)?(?:the\\s+)?(?:last|next|this|following)\\s+(?:week|month|year)(?![\\p{L}])', {
		shapes: [...WEEKDAYS, 'month-day', 'date'],
		accept: (match, { when }, { meaning }) => !isItsYear(match[0], meaning.date, when.day),
	}),
];

/** The other end of a range that no rule joined: `between Monday and …`, `from the 4th to …`. */
const OTHER_END = /^\s+(?:and|to|through|thru|until|till|[-–—])\s+[^\s,.;]+(?:\s+[^\s,.;]+)?/i;
const RANGE_LEAD = /\b(between|from)\s+(?:the\s+)?$/i;

function otherEnd(left: string, right: string, { day, lastDay }: DateSide): string | null {
	const lead = day === lastDay ? RANGE_LEAD.exec(left)?.[1] : undefined;
	if (lead === undefined) return null;
	const end = OTHER_END.exec(right)?.[0] ?? null;
	return end !== null && (/^b/i.test(lead) || !/^\s+and\b/i.test(end)) ? end : null;
}

/** A time that no clock shows: `Friday at 25:00`. */
const NO_TIME = /^,?\s{1,3}(?:at\s+|@\s?)?((?:2[5-9]|[3-9]\d):\d\d|\d{1,2}:[6-9]\d)(?!\d)/i;

/** Words next to a time without a day that name a day: `12-17 13:00`, `3 pm on Labor Day`. */
const DAY_BEFORE = new RegExp(
	`(?:^|[^\\p{L}\\p{N}])((?:\\d{1,4}[-/.]\\d{1,2}(?:[-/.]\\d{1,4})?|\\d{1,2}(?:st|nd|rd|th)|${HOLIDAY}|${MONTH}\\.?\\s\\d{1,2}|\\d{1,2}\\s${MONTH}\\.?|${WEEKDAY}|\\p{L}+day)[\\])]{0,2},?\\s{1,3}(?:at|@|by|around|about|from|after|before)?\\s{0,3})$`,
	'iu',
);
const DAY_AFTER = new RegExp(
	`^(,?\\s+(?:on\\s+(?:the\\s+)?)?(?:\\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?(?![:\\d])|\\d{1,2}(?:st|nd|rd|th)|${HOLIDAY}|${MONTH}\\.?\\s\\d{1,2}|\\d{1,2}\\s${MONTH})(?![\\p{L}\\p{N}]))`,
	'iu',
);
/** An event before a time, which determines the day: `after the offsite at 3pm`, `when the contract lands, 9:30`. */
const EVENT_BEFORE = new RegExp(
	`(?:^|[^\\p{L}])((?:(?:after|before|once|when|until|till|as\\s+soon\\s+as|the\\s+day\\s+of)\\s+(?!${WINDOW})[^.;:!?\\d]{2,50}|on\\s+\\p{L}+\\s+(?:eve|day))),?\\s{1,3}(?:at|@|by|around|about)?\\s{0,3}$`,
	'iu',
);
/** `post-holidays 10am`. Not `post-lunch 2pm`. */
const PERIOD_BEFORE = new RegExp(
	`(?:^|[^\\p{L}])((?:post|pre)[- ](?!${WINDOW})\\p{L}{3,20}),?\\s{1,3}(?:at|@|by|around|about)?\\s{0,3}$`,
	'iu',
);
/** An event after a time: `at 10 when she's out of budget season`, `9:30 once he is back`. */
const EVENT_AFTER =
	/^,?(\s{1,3}(?:when|once|as\s+soon\s+as)\s+[^.;:!?\d]{2,40}?\b(?:back|out\s+of|through|over|done|returns?|lands?|closes?|settled|past)(?![\p{L}]))/iu;
const NOT_DAYS = /^(?:to|mid)day$/i;

function unreadDay(left: string, right: string): string | null {
	const words = DAY_BEFORE.exec(left)?.[1] ?? DAY_AFTER.exec(right)?.[1] ?? null;
	if (words !== null) return NOT_DAYS.test(words.trim()) ? null : words;
	return (PERIOD_BEFORE.exec(left) ?? EVENT_BEFORE.exec(left) ?? EVENT_AFTER.exec(right))?.[1] ?? null;
}

function unreadBeside(line: Line, fragment: Fragment, last: Fragment | undefined): string | null {
	const { date } = fragment.meaning;
	const left = line.text.slice(Math.max(0, fragment.index - NEAR_CHARACTERS), fragment.index);
	const right = line.text.slice(fragment.to, fragment.to + NEAR_CHARACTERS);
	if (!date) return last && last.to > fragment.index - NEAR_CHARACTERS ? null : unreadDay(left, right);
	const found = (neighbors: readonly Neighbor[], text: string) => {
		for (const { pattern, shapes, accept } of neighbors) {
			if (shapes && !shapes.includes(date.shape)) continue;
			const match = pattern.exec(text);
			if (match && (accept?.(match, line, fragment) ?? true)) return match[1] ?? match[0];
		}
		return null;
	};
	return found(BEFORE, left) ?? otherEnd(left, right, date) ?? found(AFTER, right);
}

const EXCLUDED =
	/^(?:(?:but|and)\s+)?(?:not|never|except|rather\s+than|instead\s+of|other\s+than)(?:\s+(?:on|the|in|at|by))*$/i;
const GAP_AFTER = /^\s*[,;–—-]?\s*(?:but|rather|instead)(?:\s+(?:rather|instead|on|the|in|by))*\s+$/i;
const GAP_BEFORE = /^\s*[,;(–—-]?\s*(?:but\s+|and\s+)?$/i;

/** Drops an excluded day next to the right one: `not Monday but Tuesday`, `Tuesday, not Monday`. */
function withoutExcluded(line: Line, fragments: readonly Fragment[]): readonly Fragment[] {
	return fragments.filter((fragment, place) => {
		const { unread } = fragment.meaning;
		if (unread === undefined || !EXCLUDED.test(unread)) return true;
		const [last, next] = [fragments[place - 1], fragments[place + 1]];
		const isRead = (other: Fragment | undefined) => other?.meaning.date && other.meaning.unread === undefined;
		if (next && isRead(next) && GAP_AFTER.test(line.text.slice(fragment.to, next.index))) return false;
		const from = line.text.lastIndexOf(unread, fragment.index);
		return !(last && isRead(last) && from >= last.to && GAP_BEFORE.test(line.text.slice(last.to, from)));
	});
}

/**
 * Step 6: marks dates of which some words were not understood. `not Monday` and `the Monday after Easter` do not mean
 * that Monday.
 */
export const findUnread: Refiner = (line, fragments) =>
	withoutExcluded(
		line,
		fragments.map((fragment, place) => {
			if (fragment.meaning.unread !== undefined) return fragment;
			const unread = unreadBeside(line, fragment, fragments[place - 1])?.trim();
			const noTime = NO_TIME.exec(line.text.slice(fragment.to, fragment.to + 16))?.[1];
			if (!unread && noTime !== undefined && fragment.meaning.date) {
				const problem = { code: 'date.not-understood', words: noTime, impossible: true } as const;
				const date = { ...fragment.meaning.date, problems: [...(fragment.meaning.date.problems ?? []), problem] };
				return new Fragment(fragment.index, fragment.text, { ...fragment.meaning, date });
			}
			return unread ? new Fragment(fragment.index, fragment.text, { ...fragment.meaning, unread }) : fragment;
		}),
	);
