/** A word for a time zone, in lower case, and the zone it means. */
export interface ZoneWord {
	readonly word: string;
	/** An IANA name. */
	readonly zone: string;
	/**
	 * `abbreviation`: `CST` beside a time. `capitals`: the same, but only in capitals, since `west` and `mt` are other words.
	 * `shared`: in capitals too, and not before a noun, since it abbreviates something else: `the 9am GST return`.
	 * `region`: `Pacific` or `Pacific time`. `place`: `Chicago time`, and with a capital `in Chicago` and `(Chicago)`.
	 * `side`: only as `Central time`.
	 */
	readonly kind: 'abbreviation' | 'capitals' | 'shared' | 'region' | 'place' | 'side';
}

const abbreviation = (zone: string, ...words: readonly string[]): readonly ZoneWord[] =>
	words.map((word) => ({ word, zone, kind: 'abbreviation' }));
const capitals = (zone: string, ...words: readonly string[]): readonly ZoneWord[] =>
	words.map((word) => ({ word, zone, kind: 'capitals' }));
const shared = (zone: string, ...words: readonly string[]): readonly ZoneWord[] =>
	words.map((word) => ({ word, zone, kind: 'shared' }));
const region = (zone: string, word: string): ZoneWord => ({ word, zone, kind: 'region' });
const side = (zone: string, word: string): ZoneWord => ({ word, zone, kind: 'side' });
const place = (zone: string, ...words: readonly string[]): readonly ZoneWord[] =>
	words.map((word) => ({ word, zone, kind: 'place' }));

/**
 * Every word for a zone that the core knows. A US abbreviation means what the region's clocks show, no matter which half of
 * the year it names: people write "EST" in July and mean the time in New York.
 */
export const ZONE_WORDS: readonly ZoneWord[] = [
	...capitals('America/New_York', 'et'),
	...abbreviation('America/New_York', 'est', 'edt'),
	region('America/New_York', 'eastern'),
	...capitals('America/Chicago', 'ct'),
	...abbreviation('America/Chicago', 'cst', 'cdt'),
	side('America/Chicago', 'central'),
	...capitals('America/Denver', 'mt'),
	...abbreviation('America/Denver', 'mst', 'mdt'),
	side('America/Denver', 'mountain'),
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
	...place(
		'America/New_York',
		'new york',
		'nyc',
		'ny',
		'boston',
		'philadelphia',
		'atlanta',
		'miami',
		'orlando',
		'tampa',
		'pittsburgh',
		'baltimore',
		'raleigh',
		'detroit',
		'cleveland',
		'dc',
	),
	...place(
		'America/Chicago',
		'chicago',
		'dallas',
		'houston',
		'austin',
		'minneapolis',
		'nashville',
		'milwaukee',
		'new orleans',
		'kansas city',
		'san antonio',
	),
	...place('America/Denver', 'denver', 'salt lake city', 'boulder', 'albuquerque'),
	...place('America/Phoenix', 'phoenix'),
	...place(
		'America/Los_Angeles',
		'seattle',
		'los angeles',
		'la',
		'san francisco',
		'sf',
		'san diego',
		'san jose',
		'portland',
		'las vegas',
		'sacramento',
		'california',
	),
	...place('Pacific/Honolulu', 'honolulu', 'hawaii'),
	...place('America/Toronto', 'toronto', 'montreal', 'ottawa'),
	...place('America/Vancouver', 'vancouver'),
	...place('America/Edmonton', 'calgary', 'edmonton'),
	...place('America/Winnipeg', 'winnipeg'),
	...place('America/Halifax', 'halifax'),
	...place('America/Mexico_City', 'mexico city'),
	...place('America/Bogota', 'bogota', 'colombia'),
	...place('America/Lima', 'lima', 'peru'),
	...place('America/Santiago', 'santiago'),
	...place('America/Argentina/Buenos_Aires', 'buenos aires', 'argentina'),
	...place('America/Sao_Paulo', 'sao paulo'),
	side('Europe/London', 'british'),
	...place(
		'Europe/London',
		'london',
		'uk',
		'england',
		'scotland',
		'wales',
		'edinburgh',
		'glasgow',
		'manchester',
		'leeds',
		'bristol',
		'cardiff',
		'belfast',
		'liverpool',
	),
	...place('Europe/Dublin', 'dublin', 'ireland', 'cork'),
	...place('Europe/Lisbon', 'lisbon', 'porto', 'portugal'),
	...place('Europe/Paris', 'paris', 'lyon', 'france'),
	...place('Europe/Brussels', 'brussels', 'belgium'),
	...place('Europe/Amsterdam', 'amsterdam', 'rotterdam', 'netherlands'),
	...place('Europe/Berlin', 'berlin', 'munich', 'hamburg', 'frankfurt', 'cologne', 'stuttgart', 'germany'),
	...place('Europe/Zurich', 'zurich', 'geneva', 'basel', 'switzerland'),
	...place('Europe/Vienna', 'vienna', 'austria'),
	...place('Europe/Madrid', 'madrid', 'barcelona', 'spain'),
	...place('Europe/Rome', 'rome', 'milan', 'italy'),
	...place('Europe/Copenhagen', 'copenhagen', 'denmark'),
	...place('Europe/Stockholm', 'stockholm', 'sweden'),
	...place('Europe/Oslo', 'oslo', 'norway'),
	...place('Europe/Helsinki', 'helsinki', 'finland'),
	...place('Europe/Warsaw', 'warsaw', 'krakow', 'poland'),
	...place('Europe/Prague', 'prague'),
	...place('Europe/Budapest', 'budapest', 'hungary'),
	...place('Europe/Bucharest', 'bucharest', 'romania'),
	...place('Europe/Athens', 'athens', 'greece'),
	...place('Europe/Moscow', 'moscow'),
	...place('Europe/Istanbul', 'istanbul', 'turkey'),
	...place('Africa/Cairo', 'cairo', 'egypt'),
	...place('Africa/Lagos', 'lagos', 'nigeria'),
	...place('Africa/Accra', 'accra', 'ghana'),
	...place('Africa/Nairobi', 'nairobi', 'kenya'),
	...place('Africa/Johannesburg', 'johannesburg', 'cape town', 'south africa'),
	...place('Asia/Dubai', 'dubai', 'abu dhabi', 'uae'),
	...place('Asia/Riyadh', 'riyadh'),
	...place('Asia/Qatar', 'doha', 'qatar'),
	...place('Asia/Jerusalem', 'tel aviv', 'jerusalem', 'israel'),
	...place('Asia/Karachi', 'karachi', 'lahore', 'pakistan'),
	...place(
		'Asia/Kolkata',
		'mumbai',
		'delhi',
		'new delhi',
		'bangalore',
		'bengaluru',
		'hyderabad',
		'chennai',
		'pune',
		'kolkata',
		'india',
	),
	...place('Asia/Dhaka', 'dhaka', 'bangladesh'),
	...place('Asia/Bangkok', 'bangkok', 'thailand'),
	...place('Asia/Ho_Chi_Minh', 'hanoi', 'vietnam'),
	...place('Asia/Jakarta', 'jakarta'),
	...place('Asia/Kuala_Lumpur', 'kuala lumpur', 'malaysia'),
	...place('Asia/Singapore', 'singapore'),
	...place('Asia/Manila', 'manila', 'philippines'),
	...place('Asia/Hong_Kong', 'hong kong'),
	...place('Asia/Shanghai', 'beijing', 'shanghai', 'shenzhen', 'china'),
	...place('Asia/Taipei', 'taipei', 'taiwan'),
	...place('Asia/Seoul', 'seoul', 'korea'),
	...place('Asia/Tokyo', 'tokyo', 'osaka', 'japan'),
	...place('Australia/Sydney', 'sydney', 'canberra'),
	...place('Australia/Melbourne', 'melbourne'),
	...place('Australia/Brisbane', 'brisbane'),
	...place('Australia/Adelaide', 'adelaide'),
	...place('Australia/Perth', 'perth'),
	...place('Pacific/Auckland', 'auckland', 'wellington', 'new zealand'),
];

/** Words of zones in capitals: `EST`, `GMT`, `WEST`. */
export const ZONE_ABBREVIATIONS: readonly string[] = ZONE_WORDS.filter(
	({ kind }) => kind === 'abbreviation' || kind === 'capitals' || kind === 'shared',
).map(({ word }) => word);

/** The same in the letters in which they are written, without those that abbreviate something else too: `PT`, not `GST`. */
export const ZONE_SHORT: readonly string[] = ZONE_WORDS.filter(
	({ kind }) => kind === 'abbreviation' || kind === 'capitals',
).map(({ word }) => word.toUpperCase());

/** Words of zones that are no words of anything else in small letters either: `gmt`, but not `west`. */
export const ZONE_ONLY_WORDS: readonly string[] = ZONE_WORDS.filter(({ kind }) => kind === 'abbreviation').map(
	({ word }) => word,
);

/** Words that mean a zone without `time` after them: `eastern`. */
export const ZONE_REGIONS: readonly string[] = ZONE_WORDS.filter(({ kind }) => kind === 'region').map(
	({ word }) => word,
);

/** Words for a side of a country, which mean a zone only in some places: `10am Central`, not `central office`. */
export const ZONE_SIDES: readonly string[] = ZONE_WORDS.filter(({ kind }) => kind === 'side').map(({ word }) => word);

/** Words for whose clock a time is on: `8am hers`. */
export const CLOCK_OWNERS: readonly string[] = ['hers', 'theirs', 'his', 'mine', 'ours'];

/** The last words of places: `york` for `new york`, `sydney`. */
export const ZONE_PLACE_WORDS: readonly string[] = ZONE_WORDS.filter(({ kind }) => kind === 'place').map(
	({ word }) => word.split(' ').at(-1) ?? word,
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
