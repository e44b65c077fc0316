import { anyOf, WEEKDAY_SHORT } from '../../../english/calendar-words';
import { isGivenName } from '../../../english/given-names';
import {
	CLOCK_OWNERS,
	ZONE_REGIONS,
	ZONE_SIDES,
	ZONE_WORDS,
	type ZoneWord,
	zoneFrom,
} from '../../../english/zone-words';
import { expression, type MatchContext } from '../expression';
import { USER } from '../meaning';
import { S, S0 } from '../vocabulary';

function words(...kinds: readonly ZoneWord['kind'][]): string {
	return anyOf(ZONE_WORDS.filter(({ kind }) => kinds.includes(kind)).map(({ word }) => word.replaceAll(' ', S)));
}

const inCapitals = (...kinds: readonly ZoneWord['kind'][]) =>
	new Set(ZONE_WORDS.filter(({ kind }) => kinds.includes(kind)).map(({ word }) => word.toUpperCase()));

/** Abbreviations that mean a zone only in capitals: `et`, `pt` and `west` are other words. */
const CAPITALS = inCapitals('capitals', 'shared');
/** Abbreviations of a zone that can be part of a noun: `GST return`. */
const SHARED = inCapitals('shared');
/** Words after a zone that begin something else: ` on` in `9am GST on the phone`. */
const JOINING =
	'about|and|at|but|by|for|if|in|is|next|not|on|or|re|regarding|so|this|time|to|today|tomorrow|via|w|with';
/** A noun after an abbreviation: ` return` in `9am GST return`. */
const NOUN_BEHIND = new RegExp(`^(?:-|\\s)(?!(?:${JOINING})(?!\\p{L}))\\p{Ll}`, 'u');

/** Whether the letters of an abbreviation mean a zone at its place. */
function isZone(short: string, after: string): boolean {
	const capitals = short.toUpperCase();
	if (!CAPITALS.has(capitals)) return true;
	return short === capitals && !(SHARED.has(capitals) && NOUN_BEHIND.test(after));
}

/** Returns `+05:30` for `+5:30` and `-06:00` for `-6`. */
function offset(sign: string, hours: string, minutes: string | undefined): string | null {
	if (Number(hours) > 14 || Number(minutes ?? 0) > 59) return null;
	return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes ?? '00'}`;
}

/** Words for a region or a place, in lower case with single spaces. */
const REGIONS = new Set(ZONE_REGIONS);
/** Sides of a country that are other words too, so they need a capital and the end of a clause: `10am Central`. */
const SIDES = new Set(ZONE_SIDES);
const PLACES = new Set(ZONE_WORDS.filter(({ kind }) => kind === 'place').map(({ word }) => word));

/** A longer place than this is no abbreviation, in letters: `UK`, `NYC`. */
const ABBREVIATED_LETTERS = 3;
/** A word after a place that makes it part of a name or a noun: ` role` in `10am London role`, `'s`. */
const PART_BEHIND = new RegExp(`^(?:['’-]\\p{L}|\\s(?!(?:${JOINING}|${WEEKDAY_SHORT}\\p{L}*)(?!\\p{L}))\\p{L})`, 'iu');

/** A word before a place that makes it something else than a zone: `about ` in `10am about Berlin`. */
const TOPIC_BEFORE = /\b(?:about|around|at|in|on|the)\s+$/i;

/** Whether a place beside a time says whose clock it is: `in London`, `(London)`, `10am Berlin`. A city that is also a name needs `in` or brackets. */
function isPlaceOfClock(place: string, led: boolean, { before, after }: MatchContext): boolean {
	if (place.length <= ABBREVIATED_LETTERS ? place !== place.toUpperCase() : !/^\p{Lu}/u.test(place)) return false;
	if (led) return !/^['’-]\p{L}/u.test(after);
	if (before.endsWith('(')) return after.startsWith(')');
	return !isGivenName(place.toLowerCase()) && !TOPIC_BEFORE.test(before) && !PART_BEHIND.test(after);
}

/** What follows `hers` or `his` if it says whose clock a time is on: the end, or the same time on the other clock, `/`. */
const CLOCK_ENDS = /^\s*(?:$|[/|=,;.!?()–—-]|(?:on|about|re|to|and|so|if|but)\s)/i;
const isUsers = (word: string) => /^(?:my|mine|ours?)$/i.test(word);

/** `CST`, `(ET)`, `UTC+1`, `Pacific time`, `Chicago time`, `in Chicago`, `(Chicago)`, `their time`, `hers`, `mine`: only next to a time. */
export const zone = expression(
	() =>
		`(?:(?:utc|gmt)([+−–-])(\\d{1,2})(?::?(\\d{2}))?|(${words('abbreviation', 'capitals', 'shared')})|(?:(in)${S})?(${words('region', 'place', 'side')})((?:${S}(?:standard|daylight))?${S}time)?|(?:in${S})?(their|his|her|my|our|the${S}(?:contact|client|recruiter)['’]?s)${S}(?:local${S})?time(?:${S0}zone)?|(${anyOf(CLOCK_OWNERS)}))`,
	([, sign, hours, minutes, short, led, place, time, whose, alone], context) => {
		if (alone && !CLOCK_ENDS.test(context.after)) return null;
		if (alone ?? whose) return { time: { zone: isUsers(alone ?? whose ?? '') ? USER : 'contact' }, weak: true };
		if (sign) {
			const name = offset(sign, hours ?? '0', minutes);
			return name === null ? null : { time: { zone: name }, weak: true };
		}
		if (short && !isZone(short, context.after)) return null;
		if (place && !time) {
			const word = place.toLowerCase().replace(/\s+/g, ' ');
			const isAlone =
				REGIONS.has(word) || (SIDES.has(word) && /^\p{Lu}/u.test(place) && CLOCK_ENDS.test(context.after))
					? !led
					: PLACES.has(word) && isPlaceOfClock(place, Boolean(led), context);
			if (!isAlone) return null;
		}
		const name = zoneFrom(short ?? place ?? '');
		return name === null ? null : { time: { zone: name }, weak: true };
	},
);

let inPhrase: RegExp | undefined;

/** Returns the words of a date that name a zone: `Tokyo time` in `next week 10am Tokyo time`; null without such words. */
export function zoneIn(phrase: string): string | null {
	inPhrase ??= new RegExp(`\\b${zone.source()}(?!\\w)`, 'i');
	return inPhrase.exec(phrase)?.[0] ?? null;
}
