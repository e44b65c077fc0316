import { expression } from '../expression';
import { S, S0 } from '../vocabulary';

/**
 * Zones by their names. A US abbreviation means what the region's clocks show, whichever half of the year it names:
 * people write "EST" in July and mean the time in New York.
 */
const ZONES: Readonly<Record<string, string>> = {
	et: 'America/New_York', est: 'America/New_York', edt: 'America/New_York', eastern: 'America/New_York',
	ct: 'America/Chicago', cst: 'America/Chicago', cdt: 'America/Chicago', central: 'America/Chicago',
	mt: 'America/Denver', mst: 'America/Denver', mdt: 'America/Denver', mountain: 'America/Denver',
	pt: 'America/Los_Angeles', pst: 'America/Los_Angeles', pdt: 'America/Los_Angeles', pacific: 'America/Los_Angeles',
	akst: 'America/Anchorage', akdt: 'America/Anchorage', hst: 'Pacific/Honolulu',
	gmt: 'UTC', utc: 'UTC', bst: 'Europe/London', wet: 'Europe/Lisbon', west: 'Europe/Lisbon',
	cet: 'Europe/Berlin', cest: 'Europe/Berlin', eet: 'Europe/Athens', eest: 'Europe/Athens',
	ist: 'Asia/Kolkata', sgt: 'Asia/Singapore', hkt: 'Asia/Hong_Kong', jst: 'Asia/Tokyo', kst: 'Asia/Seoul',
	aest: 'Australia/Sydney', aedt: 'Australia/Sydney', awst: 'Australia/Perth', acst: 'Australia/Adelaide',
	nzst: 'Pacific/Auckland', nzdt: 'Pacific/Auckland',
	'new york': 'America/New_York', boston: 'America/New_York', chicago: 'America/Chicago', dallas: 'America/Chicago',
	denver: 'America/Denver', seattle: 'America/Los_Angeles', 'los angeles': 'America/Los_Angeles',
	'san francisco': 'America/Los_Angeles', toronto: 'America/Toronto', london: 'Europe/London', dublin: 'Europe/Dublin',
	paris: 'Europe/Paris', berlin: 'Europe/Berlin', madrid: 'Europe/Madrid', sydney: 'Australia/Sydney',
	singapore: 'Asia/Singapore', tokyo: 'Asia/Tokyo',
}; // prettier-ignore

const ABBREVIATIONS =
	'et|e[sd]t|ct|c[sd]t|mt|m[sd]t|pt|p[sd]t|ak[sd]t|hst|gmt|utc|bst|cet|cest|eet|eest|ist|sgt|hkt|jst|kst|ae[sd]t|awst|acst|nz[sd]t|wet';
/** With what a zone's name can begin. */
export const ZONE_WORDS =
	'et est edt ct cst cdt mt mst mdt pt pst pdt akst akdt hst gmt utc bst cet cest eet eest ist sgt hkt jst kst aest aedt awst acst nzst nzdt wet eastern central mountain pacific new boston chicago dallas denver seattle los san toronto london dublin paris berlin madrid sydney singapore tokyo';
const PLACES =
	'eastern|central|mountain|pacific|new york|boston|chicago|dallas|denver|seattle|los angeles|san francisco|toronto|london|dublin|paris|berlin|madrid|sydney|singapore|tokyo';

/** `+5:30` and `-6` as `+05:30` and `-06:00`. */
function offset(sign: string, hours: string, minutes: string | undefined): string | null {
	if (Number(hours) > 14 || Number(minutes ?? 0) > 59) return null;
	return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes ?? '00'}`;
}

/** `CST`, `(ET)`, `UTC+1`, `Pacific time`, `Chicago time`, `their time`: counts only beside a time. */
export const zone = expression(
	() =>
		`(?:(?:utc|gmt)([+−–-])(\\d{1,2})(?::?(\\d{2}))?|(${ABBREVIATIONS})|(${PLACES})(?:${S}(?:standard|daylight))?${S}time|(eastern|pacific)|(?:in${S})?(their|his|her|the${S}(?:contact|client|recruiter)['’]?s)${S}(?:local${S})?time(?:${S0}zone)?)`,
	([match = '', sign, hours, minutes, short, place, region, theirs]) => {
		if (theirs) return { time: { zone: 'contact' }, weak: true };
		if (sign) {
			const name = offset(sign, hours ?? '0', minutes);
			return name === null ? null : { time: { zone: name }, weak: true };
		}
		// In small letters `et` and `pt` are other words.
		if (short && short.length < 3 && /[a-z]/.test(match)) return null;
		const name = ZONES[(short ?? place ?? region ?? '').toLowerCase()];
		return name === undefined ? null : { time: { zone: name }, weak: true };
	},
);
