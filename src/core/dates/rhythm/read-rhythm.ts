import type { Rhythm } from '../../time';
import { HOUR_WORDS, numberFrom } from '../expressions/vocabulary';

/** How long each unit is, and how many days it has where its parts are counted: `twice a month`. */
interface Unit {
	readonly names: readonly string[];
	readonly length: Rhythm;
	readonly days: number;
}

/** The units of a rhythm with all their names, as a length and in days: `3 wks`, `every fortnight`. */
const UNITS: readonly Unit[] = [
	{ names: ['d', 'day', 'days'], length: { unit: 'day', count: 1 }, days: 1 },
	{ names: ['w', 'wk', 'wks', 'week', 'weeks'], length: { unit: 'day', count: 7 }, days: 7 },
	{ names: ['fortnight', 'fortnights'], length: { unit: 'day', count: 14 }, days: 14 },
	{ names: ['mo', 'mos', 'mth', 'mths', 'month', 'months'], length: { unit: 'month', count: 1 }, days: 30 },
	{ names: ['quarter', 'quarters'], length: { unit: 'month', count: 3 }, days: 91 },
	{ names: ['half year', 'half years'], length: { unit: 'month', count: 6 }, days: 182 },
	{ names: ['y', 'yr', 'yrs', 'year', 'years'], length: { unit: 'month', count: 12 }, days: 365 },
];

/** The names of all units, the longest first, so that `weeks` is not read as `week` with an `s` after it. */
const UNIT_NAMES = UNITS.flatMap(({ names }) => names).sort((a, b) => b.length - a.length);
/** One of these names, as the source of a group. */
const UNIT = `(${UNIT_NAMES.join('|')})`;
/** A number in digits, or in a word from one to twelve. */
const NUMBER = `(\\d{1,4}|${HOUR_WORDS.join('|')})`;

/** One word for a whole length. `biweekly`, `bimonthly` and `biannual` have two meanings each, so they are left out. */
const ADVERBS: ReadonlyMap<string, string> = new Map([
	['daily', 'day'],
	['weekly', 'week'],
	['fortnightly', 'fortnight'],
	['monthly', 'month'],
	['quarterly', 'quarter'],
	['half yearly', 'half year'],
	['semi annually', 'half year'],
	['semiannually', 'half year'],
	['yearly', 'year'],
	['annually', 'year'],
	['annual', 'year'],
]);

/** What makes a length less exact and does not change it: `about 6 weeks`, `6 weeks or so`. */
const HEDGES = /^(?:about|around|approximately|approx\.?|roughly|circa|ca\.?|~)\s*|\s+or\s+so$/g;
/** `every 6 weeks`, `every other month`, `once every two weeks`, `once in 3 months`. */
const EVERY = /^(?:(?:once )?(?:every|each)|once in|per) (?:one )?(.+)$/;
/** `every other week` is every two weeks. */
const ORDINALS: readonly (readonly [RegExp, number])[] = [
	[/^(?:other|second|2nd|alternate) /, 2],
	[/^(?:third|3rd) /, 3],
	[/^(?:fourth|4th) /, 4],
	[/^(?:sixth|6th) /, 6],
];
/** One length: `6 weeks`, `a month`, `3w`. */
const LENGTH = new RegExp(`^(?:${NUMBER} ?|an? )${UNIT}$`);
/** `6-8 weeks`, `3 to 4 months`: the earlier one, as in dates. */
const RANGE = new RegExp(`^${NUMBER} ?(?:-|–|—|to|or) ?${NUMBER} ?${UNIT}$`);
/** `twice a year`, `4 times per year`, `4x/year`, `2 x a quarter`. */
const TIMES = new RegExp(`^(?:(once|twice)|${NUMBER} ?(?:times|x|×)) ?(?:(?:an?|per|each|every|in a) |/ ?)${UNIT}$`);
/** `twice yearly`. */
const TIMES_ADVERB = new RegExp(`^(?:(once|twice)|${NUMBER} ?(?:times|x|×)) (weekly|monthly|yearly|annually)$`);
/** A unit alone, after `every`. */
const SINGULAR = /^[a-z]+(?: year)?$/;
/** A duration of ISO 8601: `P6W`, `P3M`. */
const ISO = /^p(\d{1,4})([dwmy])$/;
/** The units of ISO 8601: `P6W` is six weeks. */
const ISO_UNITS: Readonly<Record<string, string>> = { d: 'day', w: 'week', m: 'month', y: 'year' };

/** A longer rhythm is a mistake, in days: ten years, with their leap days. */
const LONGEST_RHYTHM_DAYS = 3660;

const unitOf = (name: string): Unit | undefined => UNITS.find(({ names }) => names.includes(name));

const numberOf = (word: string | undefined): number => (word === undefined ? 1 : numberFrom(word));

function lengths(count: number, name: string): Rhythm | null {
	const unit = unitOf(name);
	if (!unit || !(count >= 1) || count * unit.days > LONGEST_RHYTHM_DAYS) return null;
	return { unit: unit.length.unit, count: unit.length.count * count };
}

/** One of several equal parts of a unit: `twice a year` is every 6 months, `five times a year` every 73 days. */
function part(times: number, name: string): Rhythm | null {
	const unit = unitOf(name);
	if (!unit || !(times >= 1)) return null;
	const { length } = unit;
	if (length.count % times === 0) return { unit: length.unit, count: length.count / times };
	const days = Math.floor(unit.days / times);
	return days >= 1 ? { unit: 'day', count: days } : null;
}

const timesOf = (adverb: string | undefined, number: string | undefined) =>
	adverb === undefined ? numberOf(number) : adverb === 'twice' ? 2 : 1;

function readLength(words: string): Rhythm | null {
	const [, number, name] = LENGTH.exec(words) ?? [];
	if (name !== undefined) return lengths(numberOf(number), name);
	const [, earlier, later, unit] = RANGE.exec(words) ?? [];
	if (unit !== undefined && numberOf(earlier) <= numberOf(later)) return lengths(numberOf(earlier), unit);
	for (const [ordinal, count] of ORDINALS) {
		if (ordinal.test(words)) return lengths(count, words.replace(ordinal, ''));
	}
	return null;
}

/**
 * Reads how often to be in touch: `6 weeks`, `every 6 weeks` and `42` are every 42 days, `quarterly` is every 3 months,
 * `twice a year` every 6. Returns null for everything else, such as `0`, `whenever` or `every Monday`: a rhythm is never
 * guessed.
 */
export function readRhythm(text: string): Rhythm | null {
	const words = text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s_-]+(?=\p{L})/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^["“'](.*)["”']$/, '$1')
		.replace(/\.$/, '')
		.replace(HEDGES, '');
	if (/^\d{1,4}$/.test(words)) return lengths(Number(words), 'day');
	const [, count, letter = ''] = ISO.exec(words) ?? [];
	if (count !== undefined) return lengths(Number(count), ISO_UNITS[letter] ?? '');
	const adverb = ADVERBS.get(words);
	if (adverb !== undefined) return lengths(1, adverb);
	const [, often, times, unit] = TIMES.exec(words) ?? [];
	if (unit !== undefined) return part(timesOf(often, times), unit);
	const [, oftenly, timesly, per = ''] = TIMES_ADVERB.exec(words) ?? [];
	if (per !== '') return part(timesOf(oftenly, timesly), ADVERBS.get(per) ?? '');
	const each = EVERY.exec(words)?.[1]?.replace(HEDGES, '');
	if (each === undefined) return readLength(words);
	return readLength(SINGULAR.test(each) ? `1 ${each}` : each);
}
