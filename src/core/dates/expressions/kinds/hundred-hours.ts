import { afterBlanks, digitsEnd } from '../characters';
import { expression } from '../expression';
import type { TimeSide } from '../meaning';
import { countsNothing } from '../not-a-date';
import { anyOf, MONTH, NAMED_DAY_WORDS, WEEKDAY } from '../../../english/calendar-words';
import { S, S0 } from '../vocabulary';
import { boundFrom } from './clock-time';

/** Words that make a time of four digits: `at 1630`. */
const LEAD = `(?:(at|by|before|after|until|till|from|@)${S0})?`;
/** The same, and words that make a rough time of them: `around 0700`, `round about 1630`. */
const ROUGH_LEAD = `(?:(at|by|before|after|until|till|from|@|(?:round${S})?about|around|round|roughly|circa)${S0})?`;
/** Those words alone: `around`. */
const IS_ROUGH = /about$|round$|^roughly$|^circa$/;

/** A date in front makes a time of four digits: `Monday 1630`, `2026-11-23 0900`. */
const TIME_BEFORE = new RegExp(
	`(?:^|[^\\w])(?:${WEEKDAY}|${anyOf(NAMED_DAY_WORDS)}|${MONTH}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}\\s${MONTH}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)[.,]?\\s+$`,
	'i',
);

/** A weekday before it has no year, so even `1930` is a time after it: `Tues 1930`. */
const WEEKDAY_BEFORE = new RegExp(`(?:^|[^a-z])${WEEKDAY}\\.?,?\\s+$`, 'i');

/** So does a date after it: `0530 Tues`. */
const DATE_AFTER = new RegExp(
	`^\\s+(?:on\\s+)?(?:${WEEKDAY}|${anyOf(NAMED_DAY_WORDS)}|${MONTH}\\.?\\s\\d|\\d{1,2}\\s?${MONTH})(?![a-z])`,
	'i',
);

function boundOf(lead: string): Pick<TimeSide, 'bound'> {
	const bound = boundFrom(lead);
	return bound ? { bound } : {};
}

/**
 * `Monday 1700`, `0530 Tues`, `tomorrow at 0900`, `before 0745`, `0830 hrs`, `around 0700`, `0930Z`: a time without a colon.
 * Not `Monday 2026`.
 */
export const hundredHours = expression(
	() => `${ROUGH_LEAD}([01]\\d|2[0-3])([0-5]\\d)(?:(${S0}(?:h|hrs|hours))|([zl])|-?ish)?`,
	([match = '', leadWord, hours = '', minutes = '', unit, suffix], { before, after }) => {
		const lead = (leadWord ?? '').toLowerCase();
		const isYear =
			/^(?:19|20)$/.test(hours) &&
			lead !== 'at' &&
			lead !== '@' &&
			!(/[05]$/.test(minutes) && WEEKDAY_BEFORE.test(before.slice(-12)));
		if (isYear && !unit) return null;
		// `555 0142 on Monday` is a phone number.
		if (lead === '' && /(?:^|\D)\d{3,5}[ -]$/.test(before)) return null;
		if (!unit && lead === '' && !TIME_BEFORE.test(before.slice(-24)) && !DATE_AFTER.test(after)) return null;
		if (/[\d.:/,$€£+#-]/.test(before.slice(-1)) || /^[\d:/.,-]\d|^-/.test(after) || !countsNothing(after)) return null;
		if (lead !== '' && lead !== '@' && !/\s/.test(match.charAt(lead.length))) return null;
		const clock = { hour: Number(hours), minute: Number(minutes), sure: true };
		const zone = suffix === 'Z' ? { zone: 'UTC' } : {};
		return { time: { clock, ...boundOf(lead), ...zone }, weak: IS_ROUGH.test(lead) };
	},
	'(?:\\b|(?=@))',
);

/** `1045am`, `at 930pm`: hours and minutes without a colon before am or pm. */
export const compactTime = expression(
	() => `${LEAD}(\\d{1,2})([0-5]\\d)${S0}([ap])\\.?m?`,
	([, leadWord = '', hours = '', minutes = '', half = ''], { before, after }) => {
		const hour = Number(hours);
		if (hour < 1 || hour > 12 || /[\d.:/,$€£+#-]/.test(before.slice(-1)) || /^[\d:/-]/.test(after)) return null;
		const clock = { hour: (hour % 12) + (/p/i.test(half) ? 12 : 0), minute: Number(minutes), sure: true };
		const lead = leadWord.toLowerCase();
		return { time: { clock, ...boundOf(lead) } };
	},
	'(?:\\b|(?=@))',
	(text, at) => {
		const to = digitsEnd(text, at);
		return to === at || 'ap'.includes(afterBlanks(text, to) || '.');
	},
);

/** `Monday 14h`, `at 9h`: an hour in French or German notation. `2h` alone is a duration. */
export const wholeHour = expression(
	() => `(?:(at|before|after|from|@)${S0})?([01]?\\d|2[0-3])h`,
	([, leadWord = '', hours = ''], { before, after }) => {
		const lead = leadWord.toLowerCase();
		if (/[\d.:/,$€£+#-]$|\b(?:in|within|for)\s+$/i.test(before) || /^[\d:/-]/.test(after)) return null;
		if (lead === '' && Number(hours) < 7) return null;
		const clock = { hour: Number(hours), minute: 0, sure: true };
		return { time: { clock, ...boundOf(lead) }, weak: true, trailing: lead === '' };
	},
	'(?:\\b|(?=@))',
	(text, at) => {
		const to = digitsEnd(text, at);
		return to === at || text.charAt(to).toLowerCase() === 'h';
	},
);
