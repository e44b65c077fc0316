import {
	MONTH_WORDS,
	NAMED_DAY_WORDS,
	TOMORROW_OR_NAME,
	NAMED_DAYS_AFTER_2,
	WEEKDAY_WORDS,
	WEEKDAYS,
} from '../../../english/calendar-words';
import {
	CLOCK_OWNERS,
	ZONE_ABBREVIATIONS,
	ZONE_PLACE_WORDS,
	ZONE_REGIONS,
	ZONE_SIDES,
} from '../../../english/zone-words';
import { DAY_PART_WORDS, NUMBER_WORDS, ORDINAL_WORDS, ROUGH_HOURS, SHORT_DAY_PARTS } from '../vocabulary';
import { HINT } from './hint';
import type { WordEntry } from './word-table';

/** How a word changes the meaning of its neighbors. A trait is no hint by itself. */
export const TRAIT = {
	/** `at`, `before`: a number after it is a time. */
	lead: 1 << 28,
	/** `the`, `on`, `follow up`: a number after it may be a day of the month. */
	dayLead: 1 << 29,
	/** `end`, `close`: a part of the day before `of`. */
	closing: 1 << 30,
	/** `room`: a number after it is a name. */
	label: 1 << 31,
} as const;

/** Words after which a number is a name: `room 2026`, `version 2.10.3`, `ext. 12`. */
export const LABEL_WORDS: readonly string[] = [
	'room', 'rm', 'suite', 'ste', 'flat', 'apt', 'unit', 'building', 'gate',
	'ticket', 'order', 'po', 'invoice', 'ref', 'reference', 'req', 'requisition', 'id', 'case', 'issue',
	'page', 'p', 'pp', 'chapter', 'section', 'sec', 'sect', 'para', 'clause', 'slide', 'appendix', 'annex', 'item', 'question',
	'version', 'ver', 'v', 'release', 'build', 'series', 'level', 'band', 'grade',
	'ext', 'extension', 'x', 'pin', 'zip', 'line', 'no', 'nr', 'number',
]; // prettier-ignore

/** The words that are hints or have traits. */
export const WORDS: readonly WordEntry[] = [
	[HINT.weekday, WEEKDAY_WORDS],
	[HINT.weekday, WEEKDAYS.map(({ name }) => `${name}s`)],
	[HINT.monthName, MONTH_WORDS],
	[HINT.named, [...NAMED_DAY_WORDS, TOMORROW_OR_NAME]],
	[HINT.day, ['day', 'days', 'workday', 'workdays', 'workingday', 'workingdays', 'businessday', 'businessdays']],
	[
		HINT.week,
		[
			'week',
			'weeks',
			'workweek',
			'midweek',
			'midwk',
			'fortnight',
			'fortnights',
			'eow',
			'wc',
			'w',
			'wk',
			'wks',
			'cw',
			'kw',
		],
	],
	[HINT.week | HINT.weekend, ['weekend', 'wkend', 'wknd']],
	[HINT.month, ['month', 'months', 'mth', 'mths', 'mos', 'year', 'years', 'yr', 'yrs', 'eom', 'eoy']],
	[HINT.unit, ['hour', 'hours', 'minute', 'minutes', 'min', 'mins', 'hr', 'hrs', 'weekdays', 'weekday']],
	[HINT.part, [...DAY_PART_WORDS, ...SHORT_DAY_PARTS, 'lunch', 'lunchtime', 'eod', 'eob', 'cob', 'cop', 'thing']],
	[HINT.noon, ['noon', 'midday', 'midnight', 'noonish', 'middayish', 'midnightish']],
	[HINT.edge, ['early', 'earlier', 'late', 'later', 'mid', 'midweek', 'midwk']],
	[HINT.pointing, ['this', 'last']],
	[HINT.half | HINT.numberWord | HINT.article, ['half']],
	[HINT.half, ['quarter', 'past', 'q']],
	[HINT.numberWord, [...NUMBER_WORDS, 'couple', 'few']],
	[HINT.numberWord | HINT.clock, ROUGH_HOURS],
	[HINT.ordinal, [...ORDINAL_WORDS.filter((word) => !NUMBER_WORDS.includes(word)), 'last', 'final']],
	[HINT.clock, ['clock', 'oclock', 'ish']],
	[
		HINT.zone,
		[...ZONE_ABBREVIATIONS, ...ZONE_REGIONS, ...ZONE_SIDES, ...ZONE_PLACE_WORDS, ...CLOCK_OWNERS, 'time', 'timezone'],
	],
	[HINT.toward, ['next', 'coming', 'following', 'within', 'inside', 'w']],
	[
		HINT.away,
		[
			'later',
			'hence',
			'out',
			'away',
			'ago',
			'back',
			'earlier',
			'prior',
			'future',
			'from',
			'starting',
			'after',
			'following',
			'before',
			'preceding',
			'ahead',
			'advance',
		],
	],
	[HINT.article, ['a', 'an']],
	[HINT.markup, ['www', 'mailto', 'tel']],
	[TRAIT.label, LABEL_WORDS],
	[
		TRAIT.lead,
		[
			'at',
			'by',
			'before',
			'after',
			'until',
			'till',
			'around',
			'about',
			'from',
			'between',
			'betw',
			'btw',
			'btwn',
			'than',
		],
	],
	[TRAIT.dayLead, ['the', 'on', 'up', 'back']],
	[TRAIT.closing, ['end', 'close']],
];

/**
 * Letters directly after a number, or after one space, and the hints that they give: `15th`, `9am`, `2w`, `14h30`,
 * `2026-11-23T08:30`, `2moro`. All letters count together, so `9ish`, `15thish` and `5pmish` need entries of their own.
 * They are what the kinds of expression read after a digit; a kind that reads another ending needs it here.
 */
export const SUFFIXES: readonly WordEntry[] = [
	[HINT.ordinal, ['st', 'nd', 'rd', 'th']],
	[HINT.clock, ['a', 'p', 'am', 'pm', 'h', 'ish', 'stish', 'ndish', 'rdish', 'thish', 'amish', 'pmish']],
	[HINT.unit, ['h', 'd', 'w']],
	[HINT.isoTime, ['t']],
	[HINT.named, NAMED_DAYS_AFTER_2],
];
