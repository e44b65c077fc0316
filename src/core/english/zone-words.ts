/** A word for a time zone, in lower case, and the zone it means. */
export interface ZoneWord {
	readonly word: string;
	/** An IANA name. */
	readonly zone: string;
	/**
	 * `abbreviation`: `CST` beside a time. `capitals`: the same, but only in capitals, since `west` and `mt` are other words.
	 * `shared`: in capitals too, and not in front of a noun, since it abbreviates something else: `the 9am GST return`.
	 * `region`: `Pacific` or `Pacific time`. `place`: only as `Chicago time`.
	 */
	readonly kind: 'abbreviation' | 'capitals' | 'shared' | 'region' | 'place';
}

const abbreviation = (zone: string, ...words: readonly string[]): readonly ZoneWord[] =>
	words.map((word) => ({ word, zone, kind: 'abbreviation' }));
const capitals = (zone: string, ...words: readonly string[]): readonly ZoneWord[] =>
	words.map((word) => ({ word, zone, kind: 'capitals' }));
const shared = (zone: string, ...words: readonly string[]): readonly ZoneWord[] =>
	words.map((word) => ({ word, zone, kind: 'shared' }));
const region = (zone: string, word: string): ZoneWord => ({ word, zone, kind: 'region' });
const place = (zone: string, ...words: readonly string[]): readonly ZoneWord[] =>
	words.map((word) => ({ word, zone, kind: 'place' }));

/**
 * Every word for a zone that the core knows. A US abbreviation means what the region's clocks show, whichever half of
 * the year it names: people write "EST" in July and mean the time in New York.
 */
export const ZONE_WORDS: readonly ZoneWord[] = [
	...capitals('America/New_York', 'et'),
	...abbreviation('America/New_York', 'est', 'edt'),
	region('America/New_York', 'eastern'),
	...capitals('America/Chicago', 'ct'),
	...abbreviation('America/Chicago', 'cst', 'cdt'),
	...place('America/Chicago', 'central'),
	...capitals('America/Denver', 'mt'),
	...abbreviation('America/Denver', 'mst', 'mdt'),
	...place('America/Denver', 'mountain'),
	...capitals('America/Los_Angeles', 'pt'),
	...abbreviation('America/Los_Angeles', 'pst', 'pdt'),
	region('America/Los_Angeles', 'pacific'),
	...abbreviation('America/Anchorage', 'akst', 'akdt'),
	...abbreviation('Pacific/Honolulu', 'hst'),
	...abbreviation('UTC', 'utc', 'gmt'),
	...abbreviation('Europe/London', 'bst'),
	...capitals('Europe/Lisbon', 'wet', 'west'),
	...abbreviation('Europe/Berlin', 'cet', 'cest'),
	...abbreviation('Europe/Athens', 'eet', 'eest'),
	...abbreviation('Asia/Kolkata', 'ist'),
	...abbreviation('Asia/Singapore', 'sgt'),
	...abbreviation('Asia/Hong_Kong', 'hkt'),
	...abbreviation('Asia/Tokyo', 'jst'),
	...abbreviation('Asia/Seoul', 'kst'),
	...abbreviation('Australia/Sydney', 'aest', 'aedt'),
	...abbreviation('Australia/Adelaide', 'acst', 'acdt'),
	...abbreviation('Australia/Perth', 'awst'),
	...abbreviation('Pacific/Auckland', 'nzst', 'nzdt'),
	...shared('America/Halifax', 'ast'),
	...abbreviation('America/Halifax', 'adt'),
	...abbreviation('America/Sao_Paulo', 'brt', 'brst'),
	...shared('America/Argentina/Buenos_Aires', 'art'),
	...abbreviation('America/Santiago', 'clt', 'clst'),
	...shared('America/Bogota', 'cot'),
	...shared('America/Lima', 'pet'),
	...abbreviation('Africa/Johannesburg', 'sast'),
	...shared('Africa/Lagos', 'wat'),
	...shared('Africa/Maputo', 'cat'),
	...shared('Africa/Nairobi', 'eat'),
	...abbreviation('Europe/Moscow', 'msk'),
	...shared('Europe/Istanbul', 'trt'),
	...abbreviation('Asia/Jerusalem', 'idt'),
	...shared('Asia/Dubai', 'gst'),
	...abbreviation('Asia/Karachi', 'pkt'),
	...shared('Asia/Bangkok', 'ict'),
	...abbreviation('Asia/Jakarta', 'wib'),
	...abbreviation('Asia/Kuala_Lumpur', 'myt'),
	...shared('Asia/Manila', 'pht'),
	...place('America/New_York', 'new york', 'nyc', 'ny', 'boston'),
	...place('America/Chicago', 'chicago', 'dallas'),
	...place('America/Denver', 'denver'),
	...place('America/Los_Angeles', 'seattle', 'los angeles', 'san francisco', 'sf'),
	...place('America/Toronto', 'toronto'),
	...place('Europe/London', 'london', 'uk', 'british'),
	...place('Europe/Dublin', 'dublin'),
	...place('Europe/Paris', 'paris'),
	...place('Europe/Berlin', 'berlin'),
	...place('Europe/Madrid', 'madrid'),
	...place('Australia/Sydney', 'sydney'),
	...place('Asia/Singapore', 'singapore'),
	...place('Asia/Tokyo', 'tokyo'),
];

/** Words of zones in capitals: `EST`, `GMT`, `WEST`. */
export const ZONE_ABBREVIATIONS: readonly string[] = ZONE_WORDS.filter(
	({ kind }) => kind === 'abbreviation' || kind === 'capitals' || kind === 'shared',
).map(({ word }) => word);

/** Words of zones that are no words of anything else in small letters either: `gmt`, but not `west`. */
export const ZONE_ONLY_WORDS: readonly string[] = ZONE_WORDS.filter(({ kind }) => kind === 'abbreviation').map(
	({ word }) => word,
);

/** Words that mean a zone without `time` behind them: `eastern`. */
export const ZONE_REGIONS: readonly string[] = ZONE_WORDS.filter(({ kind }) => kind === 'region').map(
	({ word }) => word,
);

/** With what a word for a zone begins: `new` for `new york`. */
export const ZONE_FIRST_WORDS: readonly string[] = [
	...new Set(ZONE_WORDS.map(({ word }) => word.split(' ', 1)[0] ?? word)),
];

const zones = new Map(ZONE_WORDS.map(({ word, zone }) => [word, zone]));

/** `CST`, `pacific`, `New York` as IANA names; null for any other word. */
export function zoneFrom(word: string): string | null {
	return zones.get(word.toLowerCase().replace(/\s+/g, ' ')) ?? null;
}
