import type { Day, Problem } from '../../../follow-up';
import type { Weekday } from '../../../settings';
import { addDays, weekdayOf } from '../../moments';
import type { WhenContext } from '../../date-context';
import { expression } from '../expression';
import type { DateSide } from '../meaning';
import { nextOf, firstDayOfWeek } from '../periods';
import { MONTH, WEEKDAY, WEEKDAY_ABBREVIATIONS, WEEKDAY_NAME, weekdayNumber } from '../../../english/calendar-words';
import { TITLE_SOURCE } from '../../../english/names';
import { COUNT, HOUR_WORDS, numberFrom, ordinalFrom, S, S0 } from '../vocabulary';

/** Words before a weekday that make a date of it in any case: `by wed`. */
const LEAD =
	/(?:^|[\s(])(?:on|by|until|till|next|this|that|before|after|from|around|to|or|through|thru|due|for|since|every|each|and|of|[-–])\s+(?:the\s+)?$/i;
/**
 * What follows a weekday that is a date: `Sat.`, `sun at 8`, `wed afternoon`, `mon🤞`. Words such as `sat` and `sun` need it.
 */
const POSITIVE = new RegExp(
	`^\\.?,?\\s*(?:$|/\\s?${WEEKDAY}(?![a-z])|[.,;:!?)\\]–-]|[\\u2600-\\u27bf\\ud83c-\\ud83e]|@|at\\s+(?:\\d|noon|${HOUR_WORDS.join('|')})|the\\s+\\d|\\d|[ap]m\\b|morn|morning|afternoon|evening|eve\\b|night|noon|lunch|b4\\s\\d|ne?xt\\s+(?:week|wk)|or\\s|and\\s|before\\s+\\d|after\\s+\\d|first\\s+thing|(?:about|re|regarding|if|unless)\\b)`,
	'i',
);

/** What follows `mon` and `wed`, but also `sat` as a verb: `mon b/c he is off`, `wed b4 class`. */
const REASON =
	/^\s+(?:b\/c|bc|because|cos|coz|cuz|b4|before|after|til|till|until|then|so|but|plz|pls|please|around|like|when|once|w\/)(?![a-z])/i;
/** Another weekday before one: `tues/wed`. */
const IN_LIST = new RegExp(`(?:^|[^a-z])${WEEKDAY}\\s?/\\s?$`, 'i');

/** Words that make a verb or noun of the lowercase word after them: `we sat`, `the sun`. */
const SUBJECT =
	/\b(?:the|I|we|he|she|they|you|who|it|in|and|have|has|had|be|is|was|newly|to|get|got|a|an|my|our|full)\s+$/i;

/** Words that make a name of the weekday before them: `Monday Group`, `Friday Night Lights`. */
const NAME_END =
	/^\s+(?:Group|Club|Inc|Ltd|LLC|Labs?|Magazine|Press|Studios?|Night\s(?:Live|Lights|Football)|Times|Society|Partners|Ventures|Capital|Foundation|Collective)\b/;
/** A capitalized word after a weekday that is no date: `Sunday Riley`. */
const NAME_NEXT = new RegExp(`^\\s+(?!(?:${WEEKDAY}|${MONTH})(?![A-Za-z])|[A-Z]{2}|I\\b)\\p{Lu}\\p{Ll}`, 'u');
/** A weekday or month after a weekday, in any case: `Friday nov 27`. */
const CASELESS_CALENDAR = new RegExp(`^\\s+(?:${WEEKDAY}|${MONTH})(?![a-z])`, 'i');

/** A title before a name: `Dr. ` in `Dr. Sun will call`. */
const AFTER_TITLE = new RegExp(`(?:^|[^\\p{L}])${TITLE_SOURCE}\\.?\\s*$`, 'u');

/** Whether a weekday is part of a name: `Monday.com`, `the Wednesday Group`, `at Sunday Riley`, `Dr. Sun`. */
function isInName(word: string, before: string, after: string): boolean {
	if (/^\p{Lu}/u.test(word) && AFTER_TITLE.test(before.slice(-8))) return true;
	if (/^\.\p{L}/u.test(after)) return true;
	if (!/^\s+\p{Lu}/u.test(after) || !/^\p{Lu}/u.test(word)) return false;
	if (NAME_END.test(after)) return true;
	if (!/\b(?:the|at|with|via|joining|@)\s+$/i.test(before) || CASELESS_CALENDAR.test(after)) return false;
	return NAME_NEXT.test(after);
}

/** Whether `sat`, `sun`, `wed` or `mon` is another word: `sat down`, `Sat with the panel`, `Sun Life`, `wed in May`. */
function isWord(word: string, before: string, after: string, whole: boolean): boolean {
	if (whole || !/^(?:sat|sun|wed|mon)$/i.test(word) || LEAD.test(before) || IN_LIST.test(before)) return false;
	if (POSITIVE.test(after) && (/^\p{Lu}/u.test(word) || !SUBJECT.test(before))) return false;
	if (REASON.test(after) && /^[mw]/i.test(word) && !SUBJECT.test(before)) return false;
	if (/^[a-z]/.test(word)) return true;
	if (/^sat$/i.test(word))
		return /^\s+(?:down|in|with|through|next|there|together|beside|around|for|on|at|by|quietly)\b/i.test(after);
	if (/^wed$/i.test(word)) return /^\s+to\s+(?:the|an?|his|her|my|our)\b/i.test(after);
	return /^sun$/i.test(word) && /^\s+\p{Lu}/u.test(after);
}

/** Words that make a habit or another thing of the weekday after them: `every Monday`, `one Friday`. */
const NOT_A_DAY =
	/\b(?:every|each|most|any|some|other|alternate|an?|one|first|second|third|fourth|fifth|these|those)\s+$/i;
const isShort = (word: string) => WEEKDAY_ABBREVIATIONS.includes(word.toLowerCase());
/** A time after an abbreviated weekday, whose full stop belongs to the weekday: `Mon. at 8`. */
const TIME_NEXT = /^\s+(?:at\b|@|\d|morn|morning|afternoon|evening|night|noon)/i;

function sameWeekday(word: string, day: Day): Problem {
	return { code: 'date.same-weekday', words: word, day };
}

/** Returns the day of `Friday`, `next Friday` or `last Friday`, counting from the context's day. */
export function weekdaySide(
	weekday: Weekday,
	modifier: DateSide['modifier'],
	word: string,
	context: WhenContext,
): DateSide {
	const { day: here, settings } = context;
	const side = (day: Day, more: Partial<DateSide> = {}): DateSide => ({
		shape: 'weekday',
		day,
		lastDay: day,
		certain: ['weekday'],
		weekday,
		modifier,
		...more,
	});
	if (modifier === 'last')
		return side(addDays(nextOf(here, weekday), -7 - (weekday === weekdayOf(here) ? 7 : 0)), { past: true });
	if (modifier === 'next' && settings.nextWeekday === 'next-week') {
		const first = addDays(firstDayOfWeek(here, settings), 7);
		return side(nextOf(first, weekday, true));
	}
	const day = nextOf(here, weekday, context.sameDay);
	const flagged = weekday === weekdayOf(here) && day > here && modifier !== 'next';
	return side(day, flagged ? { problems: [sameWeekday(word, day)] } : {});
}

/**
 * A number after `Monday week` that is no time of day: `week 50`, but not `week 9:30` and `week 10am`. Such a number is that
 * of the week, so `week` does not move the Monday by seven days.
 */
const NO_TIME = `\\d(?!\\d?(?:[:.h][0-5]\\d(?!\\d)|${S0}[ap]\\.?m?(?![a-z])))`;

/** `Friday`, `this Friday`, `next Friday`, `last Friday`, `Weds`, `Tues.`, `Friday week`, `Fri wk 10am`, `Monday after next`, `Thursday next`. */
export const weekday = expression(
	() =>
		`(?:(?:(this${S}(?:coming|upcoming|past)|this|ne?xt|last|past|previous|coming|upcoming|following)${S})?)(${WEEKDAY})\\.?(?:${S}(week|wk|fortnight|after${S}next|next(?=${S0}(?:$|[.,;!?)]|(?:at|about|re|on|if)(?![a-z])|@)))(?!${S}(?:of|week|month|${NO_TIME})))?`,
	([match = '', how = '', word = '', late = ''], { before, after, when, whole }) => {
		if (
			NOT_A_DAY.test(before.slice(-12)) ||
			(!how &&
				((isWord(word, before, after, whole) && !(late && !SUBJECT.test(before))) || isInName(word, before, after)))
		)
			return null;
		const said = how.toLowerCase();
		const modifier = /past|last|previous/.test(said)
			? 'last'
			: /^(?:ne?xt|following)$/.test(said)
				? 'next'
				: said === ''
					? 'bare'
					: 'this';
		// `Mon. at 8:30`: the full stop belongs to the word.
		const drop = match.endsWith('.') && !(isShort(word) && TIME_NEXT.test(after)) ? 1 : 0;
		const side = weekdaySide(weekdayNumber(word), modifier, match.slice(0, match.length - drop), when);
		if (!late) return { date: side, drop };
		// "Thursday next" is "next Thursday".
		if (/^next$/i.test(late)) {
			const isNext = said === '' && !match.includes('.');
			if (!isNext) return { date: side, drop: match.length - match.search(/[.\s]+next$/i) };
			return { date: weekdaySide(weekdayNumber(word), 'next', word, when) };
		}
		const weeks = /^f/i.test(late) ? 2 : 1;
		const plain = nextOf(when.day, weekdayNumber(word));
		const day = /^after/i.test(late)
			? addDays(nextOf(addDays(firstDayOfWeek(when.day, when.settings), 7), weekdayNumber(word), true), 7)
			: addDays(plain, 7 * weeks);
		return { date: { ...side, modifier: 'next', problems: [], day, lastDay: day } };
	},
);

/** `two Fridays from now`, `two Mondays later`, `in two Fridays`. */
export const weekdaysAhead = expression(
	() =>
		`(in${S})?(${COUNT})${S}(?:(${WEEKDAY_NAME})s|(${WEEKDAY}))(?:${S}(from${S}(?:now|today)|later|hence|out|ago))?`,
	([, lead, count = '', plural, one, tail = ''], { when }) => {
		const word = plural ?? one ?? '';
		const number = numberFrom(count);
		if ((!lead && !tail) || /^an?$/i.test(count) || !(number > 0 && number < 100)) return null;
		const meant = weekdayNumber(word);
		const past = /ago/i.test(tail);
		const first = past ? weekdaySide(meant, 'last', word, when).day : nextOf(when.day, meant);
		const day = addDays(first, (past ? -7 : 7) * (number - 1));
		return {
			date: {
				shape: 'weekday',
				day,
				lastDay: day,
				certain: ['weekday'],
				weekday: meant,
				modifier: 'next',
				past,
			},
		};
	},
);

/** `first Friday`, `last Friday`: a day only next to `of next month`. */
export const nthWeekday = expression(
	() =>
		`(?:the${S})?(first|second|third|fourth|fifth|last|final|[1-5](?:st|nd|rd|th))${S}(${WEEKDAY})(?=${S}(?:of|in|next|this|at|after|before|following|preceding|prior|\\d|morning|afternoon|evening)|${S0}$)`,
	([, number = '', word = ''], { when }) => ({
		date: {
			shape: 'nth-weekday',
			day: when.day,
			lastDay: when.day,
			certain: ['weekday'],
			weekday: weekdayNumber(word),
			number: /^(?:last|final)$/i.test(number) ? -1 : ordinalFrom(number),
		},
		weak: true,
	}),
);
