import type { TimeWindow } from '../../../follow-up';
import { expression } from '../expression';
import type { DayPart } from '../meaning';
import { anyOf, TOMORROW_WORDS, WEEKDAY } from '../../../english/calendar-words';
import { dayPartFrom, DAY_PART_WORDS, S, SHORT_DAY_PARTS } from '../vocabulary';

/** The hours of each part of the day. */
export const PART_WINDOWS: Readonly<Record<DayPart, TimeWindow>> = {
	morning: { from: null, to: '12:00' },
	'early-morning': { from: null, to: '09:00' },
	'mid-morning': { from: '09:00', to: '11:00' },
	'late-morning': { from: '10:00', to: '12:00' },
	afternoon: { from: '12:00', to: '17:00' },
	'early-afternoon': { from: '12:00', to: '14:00' },
	'mid-afternoon': { from: '14:00', to: '16:00' },
	'late-afternoon': { from: '15:00', to: '17:00' },
	evening: { from: '17:00', to: null },
	night: { from: '17:00', to: null },
	lunch: { from: '12:00', to: '14:00' },
	'before-lunch': { from: null, to: '12:00' },
	'after-lunch': { from: '13:00', to: null },
	'first-thing': { from: null, to: '09:00' },
	'end-of-day': { from: null, to: '17:00' },
};

/** Returns the half of the day that an hour has in a part of the day, or null if the part allows both. */
export function halfOf(part: DayPart, hour: number): 'a' | 'p' | null {
	if (/morning|first/.test(part)) return 'a';
	if (part === 'night') return hour === 12 ? 'a' : 'p';
	if (/afternoon|evening|end-of|^lunch|after-/.test(part)) return 'p';
	return null;
}

/** A day before `eve`: `Monday ` in `Monday eve`. Not `Christmas `, because `Christmas Eve` is no evening. */
const DAY_BEFORE = new RegExp(`(?:^|[^a-z])(?:${WEEKDAY}|${anyOf(TOMORROW_WORDS)})\\.?\\s+$`, 'i');

/** A topic before a part of the day, which is no time then: `about ` in `about lunch`, `re ` in `re the evening`. */
const TOPIC =
	/(?:^|[^a-z])(?:(?:re|regarding|concerning)\s*:?|about)\s+(?:(?:the|our|my|her|his|their|your|an?)\s+)?$/i;
/** Whether a part of the day is part of a topic. `about noon` and `about lunchtime` are times. */
function isTopic(before: string, text: string): boolean {
	if (!TOPIC.test(before)) return false;
	return text === 'lunch' || /^the\s/.test(text) || !/(?:^|[^a-z])about\s+$/i.test(before);
}

/** `morning`, `mon eve`, `in the late afternoon`, `early-evening`, `first thing`, `EOD`, `COB`, `COP`, `after lunch`, `post-lunch`, `AM`. */
export const dayPart = expression(
	() =>
		`(?:(?:in|during|on|at)${S})?(?:the${S})?(?!midnight)(?:(early|mid|late|later)[- ]?)?(?:in${S}the${S})?(${anyOf([...DAY_PART_WORDS, ...SHORT_DAY_PARTS])})|(?:(before|after|over|around|at|by)${S}|(post|pre)[- ])?lunch(?:[- ]?time)?|(?:at${S})?(first${S}thing)(?:${S}(?:in${S}the${S}morning|on))?|(?:by${S})?(eod|eob|cob|cop|c\\.o\\.b\\.?|(?:(?:the|my|their)${S})?(?:end|close)${S}of${S}(?:the${S}|their${S}|my${S})?(?:business${S}day|working${S}day|work${S}day|workday|business|day|play)(?:${S}on)?)|(early|earlier|late|later)${S}in${S}the${S}day|((?:in${S}the${S})?[ap]\\.?m\\.?)`,
	([match = '', edge = '', part, , , first, end, inDay, half], { before, after, whole }) => {
		const text = match.toLowerCase();
		if (isTopic(before, text)) return null;
		const drop = /\son$/.test(text) ? 3 : 0;
		if (end) {
			// `a cop`, `COP 30`
			if (/^cop$/i.test(end) && (end !== 'COP' || /^\s?\d/.test(after))) return null;
			const skip = /^by\s+/.exec(text)?.[0].length ?? 0;
			const start = /^(?:the|my|their)\s/.test(text.slice(skip)) ? skip + text.slice(skip).search(/\s/) + 1 : skip;
			return { time: { part: 'end-of-day' }, skip: start, drop };
		}
		if (first) return { time: { part: 'first-thing' }, weak: !/morning$/.test(text) && !whole, drop };
		if (inDay) return { time: { part: /^e/i.test(inDay) ? 'early-morning' : 'late-afternoon' }, weak: true };
		if (half) return { time: { part: /a/.test(text.replace('in the', '')) ? 'morning' : 'afternoon' }, weak: true };
		if (!part) {
			const lunch = /^(?:before|by|pre)/.test(text)
				? 'before-lunch'
				: /^(?:after|post)/.test(text)
					? 'after-lunch'
					: 'lunch';
			return { time: { part: lunch }, weak: !whole };
		}
		if (/^eve$/i.test(part) && !DAY_BEFORE.test(before)) return null;
		if (/\b(?:good|every|each|whole|one|other)\s+$/i.test(before) || /^\s+(?:person|shift|owl)\b/i.test(after))
			return null;
		const how = edge.toLowerCase().replace('later', 'late');
		const name = dayPartFrom(part);
		const exact = `${how}-${name}`;
		return { time: { part: exact in PART_WINDOWS ? (exact as DayPart) : name }, weak: !whole };
	},
);

/** `early Monday`, `late on Friday`. */
export const edgeOfWeekday = expression(
	() => `(early|late)(?=${S}(?:on${S})?${WEEKDAY}(?![a-z]))`,
	([, edge = '']) => ({ time: { part: /^e/i.test(edge) ? 'early-morning' : 'late-afternoon' }, weak: true }),
);
