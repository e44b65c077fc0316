import { anyOf } from '../../../english/calendar-words';
import { ZONE_WORDS, type ZoneWord, zoneFrom } from '../../../english/zone-words';
import { expression } from '../expression';
import { S, S0 } from '../vocabulary';

function words(...kinds: readonly ZoneWord['kind'][]): string {
	return anyOf(ZONE_WORDS.filter(({ kind }) => kinds.includes(kind)).map(({ word }) => word.replace(' ', S)));
}

const inCapitals = (...kinds: readonly ZoneWord['kind'][]) =>
	new Set(ZONE_WORDS.filter(({ kind }) => kinds.includes(kind)).map(({ word }) => word.toUpperCase()));

/** Abbreviations that mean a zone only in capitals: `et`, `pt` and `west` are other words. */
const CAPITALS = inCapitals('capitals', 'shared');
/** Abbreviations of a zone that can be part of a noun: `GST return`. */
const SHARED = inCapitals('shared');
/** A noun behind an abbreviation: ` return` in `9am GST return`. Not ` on` and ` to`, which begin other words. */
const NOUN_BEHIND =
	/^(?:-|\s)(?!(?:about|and|at|but|by|for|if|in|is|next|not|on|or|re|regarding|so|this|time|to|today|tomorrow|via|w|with)(?!\p{L}))\p{Ll}/u;

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

/** `CST`, `(ET)`, `UTC+1`, `Pacific time`, `Chicago time`, `their time`: only next to a time. */
export const zone = expression(
	() =>
		`(?:(?:utc|gmt)([+−–-])(\\d{1,2})(?::?(\\d{2}))?|(${words('abbreviation', 'capitals', 'shared')})|(${words('region', 'place')})(?:${S}(?:standard|daylight))?${S}time|(${words('region')})|(?:in${S})?(their|his|her|the${S}(?:contact|client|recruiter)['’]?s)${S}(?:local${S})?time(?:${S0}zone)?)`,
	([, sign, hours, minutes, short, place, region, theirs], { after }) => {
		if (theirs) return { time: { zone: 'contact' }, weak: true };
		if (sign) {
			const name = offset(sign, hours ?? '0', minutes);
			return name === null ? null : { time: { zone: name }, weak: true };
		}
		if (short && !isZone(short, after)) return null;
		const name = zoneFrom(short ?? place ?? region ?? '');
		return name === null ? null : { time: { zone: name }, weak: true };
	},
);

let inPhrase: RegExp | undefined;

/** Returns the words of a date that name a zone: `Tokyo time` in `next week 10am Tokyo time`; null without such words. */
export function zoneIn(phrase: string): string | null {
	inPhrase ??= new RegExp(`\\b${zone.source()}(?!\\w)`, 'i');
	return inPhrase.exec(phrase)?.[0] ?? null;
}
