import { anyOf, MONTH, TOMORROW_WORDS, TONIGHT_WORDS, WEEKDAY, WEEKDAY_WORDS } from '../../../english/calendar-words';
import { ZONE_SHORT } from '../../../english/zone-words';
import { afterBlanks, blanksEnd, digitsEnd, isDigit, lettersBefore, lettersEnd } from '../characters';
import { expression } from '../expression';
import type { HourMinute, TimeSide } from '../meaning';
import { countsNothing, followsThing, isStreetNumber } from '../not-a-date';
import { BETWEEN, DASH, HOUR_WORDS, MONTH_BEFORE, NUMBER_WORD, numberFrom, S, S0 } from '../vocabulary';

/** The character code of `,`: `Monday, 9:30`. */
const COMMA = 44;
/** How many last letters of a word the quick test before the pattern compares: `day` of `Monday`. */
const ENDING_LETTERS = 3;
/** An hour in words: `nine`, `noon`. */
const HOUR_WORD = anyOf(HOUR_WORDS);
/** Days that make an hour of the bare number after them: `Monday 8`. */
const DAY_BEFORE = new RegExp(`(?:day|${WEEKDAY}|${anyOf([...TOMORROW_WORDS, ...TONIGHT_WORDS])})[.,]?\\s+$`, 'i');
/** am or pm in any spelling: `a`, `p.m.`. */
const HALF = '([ap](?:m|\\.m\\.?)(?![a-z])|[ap](?![a-z]|\\.[a-z]))';
/** A time of day, in digits or words, with its half of the day: `8:30 am`, `seven twenty-seven`. */
const CLOCK = `(?:(\\d{1,2})(?:([:.h])([0-5]\\d)(?::[0-5]\\d)?)?|(${HOUR_WORD})(?:[- ](${NUMBER_WORD}|oh${S}(?:five))(?!${S}(?:days?|weeks?|months?|hours?|minutes?|people)))?(?![ap]m?(?![a-z])))(?:(?:${S0}(?=[ap]\\.?m)|(?=[ap](?![a-z]|\\.[a-z])))${HALF})?(?:${S0}(o${S0}['’]?${S0}clock|-?ish))?`;
/** Words before a time: `before `, `no later than `, `@`. */
const LEAD = `((?:no${S}later${S}than|not${S}(?:before|after)|later${S}than|earlier${S}than|at${S}or${S}after|at${S}or${S}before|any${S0}time${S}(?:after|before)|before|after|by|until|till|from|${BETWEEN}|since|at${S}(?:about|around)|around|(?:round${S})?about|roughly|round|at|for|circa)${S}|(?:>=|<=|>|<|@|~)${S0})`;
/** The number of groups that {@link CLOCK} captures. */
const GROUPS = 7;

interface Written extends HourMinute {
	/** Whether it can be any other number: `8`. */
	readonly bare: boolean;
	readonly half: 'a' | 'p' | null;
	/** Whether it can be an amount: `2.30`. */
	readonly dotted: boolean;
	readonly inWords: boolean;
}

function clockFrom(groups: readonly (string | undefined)[], at: number): Written | null {
	const [digits, mark, minutes, word, wordMinutes, halfWord, oclock] = groups.slice(at, at + GROUPS);
	if (!digits && !word) return null;
	const hour = digits ? Number(digits) : numberFrom(word ?? '');
	const minute = minutes ? Number(minutes) : wordMinutes ? numberFrom(wordMinutes.replace(/^oh\s+/i, '')) : 0;
	if (!(hour < 24) || !(minute <= 59)) return null;
	const half = halfWord ? (halfWord.charAt(0).toLowerCase() as 'a' | 'p') : null;
	if (half && hour > 12 && half === 'a') return null;
	const hours24 = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
	const sure = half !== null || hour > 12 || hour === 0 || (digits?.length === 2 && digits.startsWith('0'));
	const bare = !half && !minutes && !wordMinutes && !oclock;
	return { hour: hours24, minute, sure, bare, half, dotted: mark === '.', inWords: Boolean(word) };
}

const plain = ({ hour, minute, sure }: Written): HourMinute => ({ hour, minute, sure });

/** Applies the half of the day at the end of `1-3 pm` to the start, unless the start would then be later than the end. */
function spread(start: Written, end: Written): [HourMinute, HourMinute] {
	if (start.sure || !end.half || start.hour > 12) return [plain(start), plain(end)];
	const hour = end.half === 'p' && start.hour < 12 ? start.hour + 12 : start.hour;
	const backwards = hour * 60 + start.minute >= end.hour * 60 + end.minute;
	return [{ hour: backwards ? start.hour : hour, minute: start.minute, sure: true }, plain(end)];
}

/** The side of a time that the words around it leave open, in lower case: `by` gives `before`, `or later` gives `after`. */
export function boundFrom(lead: string, tail = ''): TimeSide['bound'] {
	if (/later|after|^>/.test(tail)) return 'after';
	if (/earlier|before|sooner/.test(tail)) return 'before';
	if (/^no\s+later|before|^by$|until|till|earlier|^<|not\s+after/.test(lead))
		return /not\s+before/.test(lead) ? 'after' : 'before';
	if (/after|later|^from$|since|^>/.test(lead)) return 'after';
	return undefined;
}

/**
 * How many characters before a time are searched for its day: the longest that ends there, `September 30th, `, has 16.
 */
const NEAR_CHARACTERS = 20;
/** Words after which a number counts something and is no hour: `only 8`, `chapter 3`. */
const COUNTED = /\b(?:the|chapter|top|only|all|first|last|next|other|have|has|had|are|were|over|than|like)\s+$/i;
/** A month after a number makes a day of it: `at 8 March`. */
const MONTH_NEXT = new RegExp(`^\\s+(?:of\\s+)?${MONTH}(?![a-z])`, 'i');
/** The group of an hour in words. */
const WORD_GROUP = 5;
/** The rest of a name that begins with a number: ` Guys` in `Five Guys`. */
const NAME_AFTER = new RegExp(`^\\s(?!${WEEKDAY}(?![a-z]))\\p{Lu}\\p{Ll}`, 'u');
/** A part of the day after an hour: `8 in the morning`, `7 tonight`. */
const PART_FOLLOWS =
	/^,?\s*(?:(?:in\s+the|this|of\s+the)\s+(?:early\s+|late\s+)?(?:morning|afternoon|evening|night)|tonight|tonite)\b/i;

/** A zone after a bare hour: ` PT` in `10 PT / 1 ET`. Not ` PT` in `10 PT sessions`, nor small letters. */
const ZONE_BEHIND = new RegExp(
	`^\\s?(?:${ZONE_SHORT.join('|')})(?=\\s*(?:$|[/|=,;.()–—-]|\\p{Lu}|(?:on|about|re|to|with|today|tomorrow|next|this)\\s))`,
	'u',
);
/** The other clock of a time: `9am PT/` before `12pm ET`. */
const ZONE_SLASH = new RegExp(`(?:^|\\s)(?:${ZONE_SHORT.join('|')})/$`);
/** The abbreviations of zones that can follow a bare hour. */
const ZONES = new Set(ZONE_SHORT);

/** What can follow the digits of a time without a word before it, directly or after blanks. */
const MAY_FOLLOW = "apoithun:.'’-\u2010\u2011\u2012\u2013\u2014\u2015";
/** The last three letters of the words of {@link DAY_BEFORE}. */
const DAY_ENDS = new Set(
	['day', ...WEEKDAY_WORDS, ...TOMORROW_WORDS, ...TONIGHT_WORDS].map((word) => word.slice(-ENDING_LETTERS)),
);

/** Whether digits can be a time: a mark, am or pm, another time or a part of the day follows, or a day precedes. */
function mayBegin(text: string, at: number): boolean {
	const to = digitsEnd(text, at);
	if (to === at) return true;
	const next = afterBlanks(text, text.charCodeAt(to) === COMMA ? to + 1 : to);
	if (next !== '' && MAY_FOLLOW.includes(next)) return true;
	const word = blanksEnd(text, to);
	if (ZONES.has(text.slice(word, lettersEnd(text, word)))) return true;
	return DAY_ENDS.has(lettersBefore(text, at, ENDING_LETTERS));
}

/** `at 8:30am`, `8.30 pm`, `@ 17:00`, `9a`, `4 oclock`, `9ish`, `at seven twenty-seven`, `before 8`, `after 5 pm`, `2 to 4 pm`, `at 9 sharp`, `14:00Z`. */
export const clockTime = expression(
	() =>
		`${LEAD}?${CLOCK}(?:${S0}(${DASH}|to|until|till|and|&)${S0}${CLOCK})?(?:${S}(?:or|and)${S}(later|after|earlier|before|sooner|onwards?)|${S}(?:sharp|exactly|prompt(?:ly)?|on${S}the${S}dot)(?![a-z])|(z))?`,
	(groups, { before, after, whole }) => {
		const lead = (groups[1] ?? '')
			.trim()
			.toLowerCase()
			.replace(/^b(?:et|t|\/w).*$/, 'between');
		const start = clockFrom(groups, 2);
		const joiner = groups[2 + GROUPS];
		const end = joiner ? clockFrom(groups, 3 + GROUPS) : null;
		const tail = (groups[3 + 2 * GROUPS] ?? '').toLowerCase();
		const isZulu = groups[4 + 2 * GROUPS] !== undefined;
		if (isZulu && (groups[3] !== ':' || start?.half)) return null;
		if (!start || (joiner && !end) || ((joiner === 'and' || joiner === '&') && lead !== 'between')) return null;
		if (
			(/[\d.:/,$€£+#-]/.test(before.slice(-1)) && !ZONE_SLASH.test(before)) ||
			/^[:/]\d|^[.,]\d|^\s?%|^\.\d/.test(after)
		)
			return null;
		// `1) Rosa Monday 2) Omar`
		if (start.bare && lead === '' && after.startsWith(')') && !before.includes('(')) return null;
		const near = before.slice(-NEAR_CHARACTERS);
		const isAlone = start.bare && lead === '';
		const isInZone = isAlone && !end && ZONE_BEHIND.test(after);
		if (isAlone && !end && !isInZone && !PART_FOLLOWS.test(after) && !DAY_BEFORE.test(near)) return null;
		// `before 10 March` and the 1 of `Dec 1 - 9:30` are days.
		const isOfPart = start.inWords && PART_FOLLOWS.test(after);
		if (isAlone && !isOfPart && (COUNTED.test(near) || MONTH_BEFORE.test(near))) return null;
		if ((end ?? start).bare && (MONTH_NEXT.test(after) || isStreetNumber(after))) return null;
		const last = end ?? start;
		if ((start.bare || start.inWords) && last.bare && followsThing(after)) return null;
		// `at Five Guys`
		if (/^\p{Lu}/u.test(groups[WORD_GROUP] ?? '') && NAME_AFTER.test(after)) return null;
		if (end) {
			const known = start.half ?? end.half ?? (!start.bare && !start.dotted ? ':' : null);
			const [clock, until] = spread(start, end);
			const time: TimeSide = { clock, until, ...(isZulu ? { zone: 'UTC' } : {}) };
			if (start.bare && end.bare && start.hour === end.hour) return null;
			return known && !(start.inWords && !start.half && lead === '')
				? { time }
				: { time, weak: true, trailing: lead !== 'between' && lead !== 'from' };
		}
		const bound = boundFrom(lead, tail);
		const time: TimeSide = { clock: plain(start), ...(bound ? { bound } : {}), ...(isZulu ? { zone: 'UTC' } : {}) };
		if (/ish$/i.test(groups[8] ?? '') && start.half === null)
			return followsThing(after) ? null : { time, weak: !lead && !whole };
		const at = /^(?:at|@|at\s+(?:about|around))$/.test(lead);
		if (!start.bare && !start.dotted && !start.inWords) {
			// `9a` alone can be an apartment, `8:30` alone a verse.
			const letter = start.half && /\d[ap]$/i.test(groups[0] ?? '');
			return letter && !lead ? { time, weak: !whole } : { time };
		}
		if (start.half) return { time };
		if (groups[8]) return { time, weak: !lead && !whole };
		if (start.dotted) return lead ? { time, weak: !at && !whole } : { time, weak: !whole, trailing: true };
		if (start.inWords && !start.bare) return { time, weak: !at && !whole };
		// A bare number is a time only after a preposition or a day.
		if (lead === '' || lead === 'for') {
			if (isInZone || PART_FOLLOWS.test(after)) return { time, weak: true };
			const hourLike = start.hour >= 1 && start.hour <= 12 && !start.inWords;
			return lead === '' && hourLike && DAY_BEFORE.test(near) && countsNothing(after)
				? { time, weak: true, trailing: true }
				: null;
		}
		if (start.hour === 0 && !start.sure) return null;
		const alone = countsNothing(after) && /^(?:at|@|before|after|by|until|till|at\s+(?:about|around))$/.test(lead);
		return alone ? { time } : { time, weak: true };
	},
	// A mark can precede it: `@ 17:00`, `>= 6pm`.
	'(?:\\b|(?=[<>=@~]))',
	mayBegin,
);

/** `noon`, `at midday`, `12 noon`, `noonish`, `midnight`. */
export const noon = expression(
	() =>
		`(?:(?:(before|after|by|until|till|at|around|about)${S}|@${S0}))?(?:(?:12|twelve)${S})?(noon|midday|midnight)(?:-?ish)?`,
	([, lead = '', word = '']) => {
		const bound = boundFrom(lead.toLowerCase(), '');
		const time: TimeSide = { clock: { hour: /^midn/i.test(word) ? 0 : 12, minute: 0, sure: true } };
		return { time: bound ? { ...time, bound } : time, weak: /^midn/i.test(word) };
	},
	'(?:\\b|(?=@))',
);

/**
 * The most minutes before an hour that people count from it: `25 to 7`. For 30 they say `half past six`, and `40 to 50`
 * is a range.
 */
const MOST_MINUTES_TO = 25;
/** The last hour of a clock. More are minutes: `Friday twenty to five` is no range of hours. */
const LAST_HOUR = 12;
/** A time that stands alone between commas, or at the end: `half two` in `Monday, a feast day, half two`. */
const OWN_PART = /^\s*(?:$|[.,;)#])/;
/** A day after a time: `ten to nine on Friday`. */
const DAY_FOLLOWS = new RegExp(`^\\s+(?:on\\s+)?(?:${WEEKDAY}|${anyOf(TOMORROW_WORDS)}|today)(?![a-z])`, 'i');

/** What can follow the minutes of such a time: the first letter of `past`, `to` and `minutes`. */
const AFTER_MINUTES = 'ptm';

/** Whether one can begin at an offset: after digits, with or without a word in front, `past`, `to` or `minutes` must follow. */
function mayBePast(text: string, at: number): boolean {
	// `half 4` needs nothing after it.
	if (text.charAt(at).toLowerCase() === 'h') return true;
	const from = isDigit(text.charCodeAt(at)) ? at : blanksEnd(text, lettersEnd(text, at));
	const to = digitsEnd(text, from);
	return to === from || AFTER_MINUTES.includes(afterBlanks(text, to) || '.');
}

/** `half past eight`, `quarter to nine`, `ten past 3`, `half four`. */
export const pastHour = expression(
	() =>
		`(?:(before|after|by|until|at|around|about)${S})?(?:(half|(?:a${S})?quarter|(five|ten|twenty|\\d{1,2})(?:${S}minutes)?)${S}(past|to)|half(?![- ]*(?:days?|weeks?)))${S}(\\d{1,2}|${HOUR_WORD})(?:${S0}${HALF})?`,
	([, lead = '', part = 'half', number, side = 'past', hourText = '', half], { before, after, whole }) => {
		const named = number === undefined;
		const minutes = named ? (/^half/i.test(part) ? 30 : 15) : numberFrom(number);
		const hour = numberFrom(hourText);
		const to = /^to$/i.test(side);
		if (!(hour >= 1 && hour <= 12) || !(minutes < 60) || (to && minutes === 30) || followsThing(after)) return null;
		// Without "at" or a day, "ten to eight" can be a range and "five past three" other numbers.
		const led = /\b(?:at|by|before|after|until|around|about)\s+$/i.test(`${before}${lead} `);
		// "Five to seven today" may be two hours, "ten to nine today" is not.
		const isBeside = (!to || minutes > LAST_HOUR) && DAY_BEFORE.test(before.slice(-NEAR_CHARACTERS));
		const isClear = isBeside || ((!to || minutes > hour) && DAY_FOLLOWS.test(after));
		if (!named && !whole && !led && !isClear) return null;
		// "At 10 to 4" is ten minutes before four, but "3 to 4" and "10 to 11" are ranges.
		const isLed = (led && minutes > hour) || isBeside;
		if (to && /^\d/.test(part) && !(isLed && minutes % 5 === 0 && minutes <= MOST_MINUTES_TO)) return null;
		if (!named && /\bfrom\s+$/i.test(before)) return null;
		let hours = to ? hour - 1 : hour;
		if (half) hours = (hours % 12) + (/^p/i.test(half) ? 12 : 0);
		const clock = { hour: hours === 0 && !half ? 12 : hours, minute: to ? 60 - minutes : minutes, sure: Boolean(half) };
		const bound = boundFrom(lead.toLowerCase(), '');
		const isApart = named && /,\s*$/.test(before) && OWN_PART.test(after);
		return { time: bound ? { clock, bound } : { clock }, weak: !whole && !lead && !isClear && !isApart };
	},
	'\\b',
	mayBePast,
);
