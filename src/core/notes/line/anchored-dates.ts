import { addBusinessDays } from '../../dates/business-days';
import { isOfThing, isWhollyRead, readAllWhens, unreadBeside, type WhenContext } from '../../dates/date-words';
import { addDays } from '../../dates/moments';
import { WEEKDAY, WEEKDAY_SHORT } from '../../english/calendar-words';
import type { Day, Problem, When } from '../../follow-up';
import { readRoles } from './date-roles';
import type { LineContext } from './line-context';
import { doubtsOf } from './whose-day/days-in-doubt';
import { hasCondition, setsLimit } from './whose-day/limits';
import { startingUnread, unreadStart } from './whose-day/unread-starts';

/** The end of an anchor without words of its own: "the Monday after", but not "the Monday after Dec 10". */
const END =
	'(?=\\s*(?:$|[.,;:!?)(#\\[–—]|\\s-|(?:and|or|but|if|to|about|re|with|at|in\\s+the|via|by\\s+(?:phone|e-?mail)|I|we|you|instead|again|anyway|too|please|then|morning|afternoon|evening)(?![\\p{L}])))';
/** A time after an anchor: ` 10am` in `the Monday after that 10am`. */
const TIME_NEXT = '(?=\\s+\\d{1,2}(?:[:.]\\d\\d|\\s?[ap]\\.?m)(?![\\p{L}]))';
/** The count of a span that starts at another date: `two days after`. */
const COUNT = '(?:an?|one|two|three|four|five|six|seven|ten|a\\s+couple(?:\\s+of)?|a\\s+few|\\d{1,2})';
/** The unit of such a span. */
const UNIT = '(?:business\\s+|working\\s+|week)?(?:days?|weeks?|wks?|months?|fortnight)';

/**
 * A weekday that counts from another date: `she calls Friday; I call the Monday after`. Before `after that` it needs no
 * article, as in `interview Friday, ring her Monday after that`.
 */
const WEEKDAY_AFTER = new RegExp(
	`(\\b(?:the\\s+)?(?:${WEEKDAY})\\.?|\\bthe\\s+(?:${WEEKDAY})s)(\\s+after(?:wards)?\\s+(?:that|this))(?:${END}|${TIME_NEXT})|(\\bthe\\s+(?:${WEEKDAY})s?)(\\s+(?:after(?:wards)?|following))${END}`,
	'giu',
);
/** A span that counts from another date: `two days after that`, `two days thereafter`. */
const AMOUNT_AFTER = new RegExp(
	`(\\b${COUNT}\\s+${UNIT}\\s+)(after(?:wards)?(?:\\s+(?:that|this))?|thereafter)${END}`,
	'giu',
);
/**
 * Hours that count from another date: `24 hrs after`. Not `24 hrs after I send it`. Only whole days, because other hours
 * would need the time of the other date.
 */
const HOURS_AFTER = /(\b(?:24|48|72)\s?(?:hours?|hrs?|h)\s+)(after(?:wards)?)(?=\s*(?:$|[.,;:!?)]))/gi;
/** Hours that count from another date, as the whole text: `48 hours later`. */
const IS_HOURS_AFTER = /^(?:24|48|72)\s?(?:hours?|hrs?|h)\s+(?:later|after(?:wards)?)$/i;
/** The next unit from another date: `the week after that`, `the day afterwards`. */
const UNIT_AFTER = new RegExp(
	`\\bthe\\s+(?:(?:next|first)\\s+)?(day|week|month)\\s+after(?:wards|\\s+(?:that|this))${END}`,
	'giu',
);
/** The day after another date: `after that`. */
const AFTER_THAT = new RegExp(`\\bafter\\s+(?:that|this)${END}`, 'giu');
/** The next business day after another date: `the working day after`. */
const BUSINESS_DAY_AFTER = new RegExp(
	`\\bthe\\s+(?:(?:next|first)\\s+)?(?:business|working)\\s+day\\s+after(?:wards)?(?:\\s+(?:that|this))?${END}`,
	'giu',
);
/** The week of another date: `back on the 24th, she calls that week`. */
const THAT_WEEK = new RegExp(`\\b(?:that|(?:the\\s+)?same)\\s+week${END}`, 'giu');
/** Whether a date is such a week: `that week`. */
const IS_THAT_WEEK = /\b(?:that|same)\s+week$/i;
/** A day on which other people meet, which others count from: `the board meets on `. */
const THEY_MEET =
	/\b(?:meets?|convenes?|sits?|votes?|away|out|off|abroad|travel(?:l)?ing)\s+(?:(?:on|until|till)\s+)?(?:the\s+)?$/i;
/** The morning after another day, if the condition before it holds: `she writes tonight, if not call her in the morning`. */
const IF_NOT_MORNING = new RegExp(
	`(\\b(?:if\\s+(?:not|nothing|no\\s+\\p{L}+)|otherwise|or\\s+else|failing\\s+(?:that|which))(?!\\p{L})[^.;!?\\d]{1,40}?\\b)(in\\s+the\\s+morning)${END}`,
	'giu',
);
/** A later part of the promised day, if the condition before it holds: `she calls tomorrow morning, else I call in the afternoon`. */
const IF_NOT_LATER = new RegExp(
	`(\\b(?:if\\s+(?:not|nothing|no\\s+\\p{L}+)|otherwise|else|failing\\s+(?:that|which))(?!\\p{L})[^.;!?\\d]{1,40}?\\b)((?:in\\s+the|that)\\s+)(afternoon|evening)${END}`,
	'giu',
);
/** Whether a date is such a morning or later part: `in the morning`, `that afternoon`. */
const IS_PART = /^(?:in\s+the\s+(?:morning|afternoon|evening)|that\s+(?:afternoon|evening))$/i;
/** A weekday of the week in which something else happens: `the fair is 7-11 Dec, call on the Friday`. */
const IS_THE_DAY = new RegExp(
	`^the\\s+${WEEKDAY}(?:,?\\s+(?:(?:at|@|around|by|before|after)\\s*\\d.*|(?:morning|afternoon|evening|night)|\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:[ap]m)?))?$`,
	'iu',
);
/** What follows such a weekday: `. Then`, ` with Ana`. A thing follows in `the Friday slot`. */
const ENDS = new RegExp(`^\\s*${END}`, 'iu');
/**
 * Which of these phrases mean a business day, so that a weekend is skipped: `after that`, `the next working day after`.
 */
const BUSINESS_DAY = /^after\s+th|\bthe\s+(?:next\s+|first\s+)?(?:business|working)\s+day\s+after/i;

/** Whether a date's words count from the previous date: "a week later", "the following Monday". */
const COUNTS_ON = new RegExp(
	`\\b(?:${COUNT}\\s+${UNIT}\\s+(?:later|after(?:wards)?|there(?:after)?)|the\\s+(?:day|week|month|${WEEKDAY})\\s+(?:after|following)|the\\s+next\\s+(?:business\\s+|working\\s+)?day|following(?:\\s+(?:business|working))?\\s+(?:day|week|month|${WEEKDAY}))(?![\\p{L}])(?!\\s+(?:tomorrow|next|the|\\d))|^after\\s+th|^the\\s+(?:(?:next|first)\\s+)?(?:business|working)\\s+day\\s+after|(?:that|same)\\s+week$`,
	'iu',
);
/** Anchors that `readable` replaces with shorter words: `after that`, `the same week`, `the working day after`. */
const WHOLE =
	/^(?:after\s+(?:that|this)|(?:the\s+)?same\s+week|the\s+(?:day|week|month)\s+after\s+(?:that|this)|the\s+(?:(?:next|first)\s+)?(?:business|working)\s+day\s+after(?:wards)?(?:\s+(?:that|this))?|in\s+the\s+(?:morning|afternoon|evening)|that\s+(?:afternoon|evening))(?![\p{L}])/iu;
/** A quick test for these phrases, which most lines fail: `later` in `a week later`. */
const MAY_COUNT_ON = new RegExp(
	`\\b(?:after|later|afterwards|thereafter|following|next\\s+(?:business\\s+|working\\s+)?day|(?:that|same)\\s+week|that\\s+[mtwfsae]|the\\s+${WEEKDAY_SHORT}|in\\s+the\\s+(?:morning|afternoon|evening))`,
	'i',
);

const pad = (text: string, length: number) => text.padEnd(length);
/** Blanks with a comma, because more than eight blanks in a row end a date: of ` after that` in `Monday after that at 8`. */
const gap = (length: number) => (length > 8 ? pad('      ,', length) : pad('', length));

/** Replaces an anchor with words that the date reader understands, at the same offsets. `whens` are the dates of the text. */
function readable(text: string, whens: readonly When[]): string {
	// "Tuesday morning after that" is the Tuesday, not the day after something.
	const isOfDate = (at: number) => whens.some(({ to }) => to < at && text.slice(to, at).trim() === '');
	return text
		.replace(BUSINESS_DAY_AFTER, (words) => pad('the next day', words.length))
		.replace(WEEKDAY_AFTER, (words, day: string | undefined, _after, other = '') => {
			const kept = day ?? String(other);
			return pad(kept + gap(words.length - kept.length), words.length);
		})
		.replace(AMOUNT_AFTER, (_, amount: string, after: string) => amount + pad('later', after.length))
		.replace(HOURS_AFTER, (_, amount: string, after: string) => amount + pad('later', after.length))
		.replace(UNIT_AFTER, (words, unit: string) => pad(unit === 'day' ? 'the next day' : `next ${unit}`, words.length))
		.replace(AFTER_THAT, (words, at: number) => (isOfDate(at) ? words : pad('next day', words.length)))
		.replace(THAT_WEEK, (words) => pad('this week', words.length))
		.replace(IF_NOT_MORNING, (_, lead: string, words: string) => lead + pad('next morning', words.length))
		.replace(IF_NOT_LATER, (_, lead: string, words: string, part: string) => {
			return lead + pad(`this ${part}`, words.length + part.length);
		});
}

/** The days from which a date counts, and the end of their words. */
interface Anchor {
	readonly first: Day;
	readonly day: Day;
	readonly to: number;
	/** Whether the user acts before it: `papers due Dec 18`. */
	readonly isLimit: boolean;
	/** What is doubtful about it, and so about all days that count from it: `4/12`. */
	readonly doubts: readonly Problem[];
}

/**
 * Returns the dates of a line, including those that count from another one: in "Dana will call Friday, otherwise the
 * Monday after" the second date is the first Monday after the expected day. `expected` is the promised day in the
 * note's properties. Without such a day the dates stay unchanged, but one that counts from a day that is not read is partly
 * read.
 */
export function anchoredDates(
	text: string,
	whens: readonly When[],
	start: number,
	context: WhenContext,
	{ expected, unreadExpected }: Pick<LineContext, 'expected' | 'unreadExpected'> = {},
): readonly When[] {
	const stated = expected ?? null;
	if ((whens.length === 0 && stated === null) || !mayCountOn(text)) return whens;
	const words = readable(text, whens);
	const counting = new Set(whens.filter((when) => countsOn(wordsAt(text, when)) && !isSlot(text, when)));
	// Reading the roles of all dates takes long, so a line in which nothing counts on is spared it.
	if (words === text && counting.size === 0 && whens.every((when) => when.phrase === phraseIn(text, when)))
		return whens;
	const possible = whens.filter((when) => !when.past && !counting.has(when));
	const withoutAny = (when: When) => {
		const isAfter = counting.has(when) && !IS_THE_DAY.test(wordsAt(text, when).trim());
		const unread = isAfter ? (unreadExpected ?? unreadStart(text.slice(start, when.from), true)) : null;
		return unread === null ? withoutAnchor(text, when, whens) : startingUnread(text, when, unread);
	};
	if (possible.length === 0 && stated === null) return whens.map(withoutAny);
	const roles = readRoles(text, start, whens, false);
	const background = new Set(roles.background);
	const anchors: Anchor[] = possible
		.filter(
			(when) =>
				!background.has(when) || isOfThing(when) || THEY_MEET.test(text.slice(Math.max(0, when.from - 24), when.from)),
		)
		.map((when) => ({
			first: when.day,
			day: when.lastDay,
			to: when.to,
			isLimit: setsLimit(text.slice(0, when.from)) && !roles.promise.includes(when) && !roles.away.includes(when),
			doubts: doubtsOf(when, context),
		}));
	if (stated !== null) anchors.unshift({ first: stated, day: stated, to: 0, isLimit: false, doubts: [] });
	if (anchors.length === 0) return whens.map(withoutAny);
	const read = words === text ? whens : readAllWhens(words, context).filter((when) => when.to > start);
	let last: Anchor | null = null;
	return read.flatMap((when) => {
		const own = wordsAt(text, when);
		const anchor = [...anchors, ...(last ? [last] : [])].filter(({ to }) => to <= when.from).at(-1);
		if (!anchor && IS_THAT_WEEK.test(own.trim())) return [];
		const isAfter = countsOn(own.trim()) && !IS_THE_DAY.test(own.trim());
		const unread = isAfter ? unreadStart(text.slice(anchor?.to ?? start, when.from), !anchor) : null;
		if (unread !== null) return startingUnread(text, when, unread);
		if (
			!anchor ||
			!countsOn(own.trim()) ||
			isSlot(text, when) ||
			!(isWhollyRead(when) || IS_THAT_WEEK.test(own.trim()))
		)
			return anchor ? { ...when, phrase: phraseIn(text, when) } : withoutStart(text, when, whens);
		const from = IS_THE_DAY.test(own.trim()) ? dayBefore(text, anchor, when.from) : anchor.day;
		const [again] = readAllWhens(words.slice(when.from, when.to), {
			...context,
			day: from,
			time: null,
			base: { kind: 'expected-day', day: anchor.day },
		});
		if (!again) return when;
		if (again.day < context.day) return { ...when, phrase: phraseIn(text, when) };
		const isBusinessDay = BUSINESS_DAY.test(own.trim());
		const day = isBusinessDay ? addBusinessDays(anchor.day, 1, context.settings) : again.day;
		last = { first: day, day, to: when.to, isLimit: false, doubts: anchor.doubts };
		const problems = [...again.problems.filter(({ code }) => code !== 'date.same-weekday'), ...anchor.doubts];
		return {
			...again,
			day,
			lastDay: isBusinessDay ? day : again.lastDay,
			from: when.from,
			to: Math.max(when.to, when.from + own.length - Math.max(0, own.indexOf(phraseIn(text, when)))),
			phrase: own.trim(),
			problems,
		};
	});
}

/** The end of a date that counts from another: `the Monday after`. */
const ENDS_AFTER = /\s(?:after(?:wards)?(?:\s+(?:that|this))?|following)$/i;

/** Words of a date that always count from something: `Tuesday at 3 after that`, `Tuesday after that at 3`. */
const AFTER_WHAT = /\safter(?:wards)?\s+(?:that|this)(?!\S)/i;

/** Returns a date such as `the Monday after` as partly read if it may count from a day that is not understood. */
function withoutAnchor(text: string, when: When, whens: readonly When[]): When {
	const unread = ENDS_AFTER.exec(wordsAt(text, when))?.[0].trim();
	const may = AFTER_WHAT.test(` ${unread ?? ''}`) || whens.some(({ to, past }) => to <= when.from && !past);
	if (unread === undefined || !may || !isWhollyRead(when)) return when;
	return { ...when, problems: [unreadBeside(when, unread)] };
}

/** The days of a week, of which one is that weekday. */
const WEEK = 7;

/**
 * Returns the day after which `the Friday` is the first one: the day before the first day of an event, or a week before a
 * limit, because in "references due by Dec 18, nudge her on the Wednesday" it is the last one before it.
 */
function dayBefore(text: string, { first, day, to, isLimit }: Anchor, at: number): Day {
	return isLimit && !hasCondition(text.slice(to, at)) ? addDays(day, -WEEK) : addDays(first, -1);
}

/** Returns a date that counts from words which no date includes as partly read: `3 days after` in `3 days after I send it, on Monday`. */
function withoutStart(text: string, when: When, whens: readonly When[]): When {
	const phrase = phraseIn(text, when);
	const unread = whens.some(({ from }) => from === when.from) ? undefined : ENDS_AFTER.exec(phrase)?.[0].trim();
	return {
		...when,
		phrase,
		problems: unread === undefined ? when.problems : [unreadBeside({ ...when, phrase }, unread)],
	};
}

/** A weekday of the week that begins with another date: `back on the 9th, call him that Friday`. */
const IS_THAT_DAY = new RegExp(`^that\\s+${WEEKDAY}$`, 'i');

const countsOn = (words: string) =>
	COUNTS_ON.test(words) ||
	AFTER_WHAT.test(words) ||
	IS_HOURS_AFTER.test(words) ||
	IS_THAT_DAY.test(words) ||
	IS_THE_DAY.test(words) ||
	IS_PART.test(words);

/** Whether a weekday with an article belongs to a thing: true for `the Friday` in `the Friday slot`. */
const isSlot = (text: string, when: When) =>
	IS_THE_DAY.test(wordsAt(text, when).trim()) && !ENDS.test(text.slice(when.to));

/** Whether a text may have a date that counts from another one: `the Monday after`. */
export const mayCountOn = (text: string): boolean => MAY_COUNT_ON.test(text);

const phraseIn = (text: string, { from, to }: When) => text.slice(from, to);

/** The end of such a phrase right after a date: `Friday after that`. */
const AFTER_DATE = new RegExp(`^\\.?\\s+(?:after(?:wards)?(?:\\s+(?:that|this))?|following)${END}`, 'iu');

/**
 * The longest words of an anchor, including what must follow them, in characters: `the first working day afterwards
 * this` has 37, and up to 20 more decide whether the phrase ends there.
 */
const LONGEST_ANCHOR_CHARACTERS = 60;

/** Returns the words of a date in the text, including a word such as "after" that belongs to them. */
function wordsAt(text: string, { from, to }: When): string {
	const whole = WHOLE.exec(text.slice(from, from + LONGEST_ANCHOR_CHARACTERS))?.[0];
	if (whole !== undefined) return whole;
	const before = /\b(?:the|that)\s+$/i.exec(text.slice(Math.max(0, from - 8), from))?.[0] ?? '';
	const after = AFTER_DATE.exec(text.slice(to, to + LONGEST_ANCHOR_CHARACTERS))?.[0] ?? '';
	return before + text.slice(from, to) + after;
}
