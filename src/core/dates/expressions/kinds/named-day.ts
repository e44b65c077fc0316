import {
	anyOf,
	NAMED_DAY_WORDS,
	NAMED_DAYS_AFTER_2,
	TOMORROW_OR_NAME,
	TOMORROW_WORDS,
} from '../../../english/calendar-words';
import { addBusinessDays } from '../../business-days';
import { addDays } from '../../moments';
import { expression } from '../expression';
import type { DayPart } from '../meaning';
import { countsNothing } from '../not-a-date';
import { single } from '../periods';
import { dayPartFrom, DAY_PART_WORDS, S, S0 } from '../vocabulary';

/** `tomorrow` in all its spellings: `tmrw`. */
const TOMORROW = anyOf(TOMORROW_WORDS);
/** A part of the day in one word: `arvo`. */
const PART = DAY_PART_WORDS.join('|');

/** What follows `tom` if it is no name: ` 9am`, ` at 9`, ` morning`. */
const TIME_NEXT = `\\.?(?=,?${S}(?:(?:at|around|about|by|before|after|@)${S})?(?:\\d|${PART}|noon))`;
/** A name before it: `Ana ` in `with Ana tom 9am`, but not `Call ` in `Call tom 9am`. */
const NAME_BEFORE = /\p{Ll}[^\S\n]+(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}$/u;
/** What can be next: `what is ` in `what is next tomorrow`. */
const IS_NEXT = /(?:\b(?:is|are|comes?|do|up|goes|happens|step|steps)|['’]s|what)\s+$/i;

/**
 * `today`, `tomorrow`, `tmrw`, `yesterday`, `tonight`, `later today`, `early tomorrow`, `rest of today`, `Ana tom 9am`, and
 * `next tomorrow`, which is the day after tomorrow in Nigeria.
 */
export const namedDay = expression(
	() =>
		`(?:(later|earlier|early|late|mid|next|rest${S}of)(?:${S}(?:in|on))?${S})?(${anyOf(NAMED_DAY_WORDS)}|2${anyOf(NAMED_DAYS_AFTER_2)}|${TOMORROW_OR_NAME}${TIME_NEXT})(?:${S}(week|fortnight)(?!${S}of))?`,
	([, lead = '', word = '', further], { before, after, when }) => {
		// `3 pm or later tomorrow`
		if (/^later$/i.test(lead) && /\bor\s+$/i.test(before)) return null;
		const name = word.toLowerCase().replace('.', '');
		// `a 2day workshop`
		if (name === '2day' && !countsNothing(after)) return null;
		if (name === TOMORROW_OR_NAME && (!word.startsWith(name) || lead !== '' || !NAME_BEFORE.test(before))) return null;
		const how = lead.toLowerCase();
		const isNight = /^(?:to|2)ni/.test(name);
		const count = name === 'yesterday' ? -1 : /^(?:toda|2d)/.test(name) || isNight ? 0 : 1;
		if (how === 'next' && (count !== 1 || IS_NEXT.test(before))) return null;
		const days = how === 'next' ? 2 : count;
		const weeks = further ? (/^f/i.test(further) ? 14 : 7) : 0;
		const date = {
			...single('named', addDays(when.day, days + weeks), ['day']),
			past: count < 0 || how === 'earlier',
		};
		const part: DayPart | null = isNight
			? 'night'
			: how === 'early'
				? 'early-morning'
				: how === 'late'
					? 'late-afternoon'
					: null;
		return part ? { date, time: { part } } : { date };
	},
);

/** `the day after tomorrow`, `day before yesterday`. */
export const dayAfterTomorrow = expression(
	() => `(?:the${S})?day${S}(?:after${S}(?:${TOMORROW})|before${S}yesterday)`,
	([match = ''], { when }) => {
		const count = /yesterday/i.test(match) ? -2 : 2;
		return { date: { ...single('named', addDays(when.day, count), ['day']), past: count < 0 } };
	},
);

/** `this afternoon`, `early this evening`, `later this morning`, `last night`. */
export const partOfToday = expression(
	() => `(?:(early|late|later|earlier)${S})?this${S}(?:(early|late)[- ])?(${PART})|last${S}night`,
	([, lead = '', edge = '', part], { when }) => {
		if (!part)
			return { date: { ...single('named', addDays(when.day, -1), ['day']), past: true }, time: { part: 'night' } };
		const how = (edge || lead).toLowerCase();
		const name: DayPart = dayPartFrom(part);
		const early = (how === 'early' || how === 'late') && (name === 'morning' || name === 'afternoon');
		const date = { ...single('named', when.day, ['day']), past: how === 'earlier' };
		return { date, time: { part: early ? (`${how}-${name}` as DayPart) : name } };
	},
);

/** What follows `the day after` if it means a day by itself: `call the day after.` */
const ENDS = new RegExp(`^${S0}(?:$|[.,;!?)])`);

/** `the next day`, `the following business day`, and `the day after` unless an event follows. */
export const nextDay = expression(
	() => `(?:(?:the${S})?(?:next|following)${S}(?:(business|working)${S})?day|the${S}day${S}after)`,
	([match = '', working], { after, when }) => {
		if (!/day$/i.test(match) && !ENDS.test(after)) return null;
		const day = working ? addBusinessDays(when.day, 1, when.settings) : addDays(when.day, 1);
		return { date: { ...single('offset', day, ['day']), unit: working ? 'business-day' : 'day' } };
	},
);

/** `rest of the day`, `rest of my day`, `later in the day`, `this day`: the context's day. Not "to this day". */
export const restOfDay = expression(
	() => `(?:the${S})?(?:rest|remainder)${S}of${S}(?:the|this|my|current)${S}day|later${S}in${S}the${S}day|this${S}day`,
	([match = ''], { before, after, when }) =>
		/^this/i.test(match) &&
		(/\b(?:to|until|till|since)\s+$/i.test(before) || /^\s+(?:and|in|of|last|next|one|a)\b/i.test(after))
			? null
			: { date: single('named', when.day, ['day']) },
);

/** `next morning`, `the following evening`: a part of the day after the context's day. */
export const nextPart = expression(
	() => `(?:the${S})?(?:next|following)${S}(${PART})`,
	([, part = ''], { when }) => ({
		date: { ...single('named', addDays(when.day, 1), ['day']) },
		time: { part: dayPartFrom(part) },
	}),
);
