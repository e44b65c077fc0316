import type { Rhythm } from '../../core/follow-up';
import { count } from '../plural';

/** Texts of people to keep in touch with. */
export const keepInTouch = {
	rhythm: {
		/** At the end of a row: `last 45 days ago`. */
		last: (when: string) => `last ${when}`,
		noContact: 'no contact yet',
		notNow: 'Not now',
	},
} as const;

/** The days of a week, by which `14 days` are `2 weeks`. */
const DAYS_IN_WEEK = 7;
/** The months of a year, by which `12 months` are `a year`. */
const MONTHS_IN_YEAR = 12;

function lengthText({ unit, count: number }: Rhythm): string {
	const units =
		unit === 'day'
			? number % DAYS_IN_WEEK === 0
				? ([number / DAYS_IN_WEEK, 'week'] as const)
				: ([number, 'day'] as const)
			: number % MONTHS_IN_YEAR === 0
				? ([number / MONTHS_IN_YEAR, 'year'] as const)
				: ([number, 'month'] as const);
	const [many, name] = units;
	return many === 1 ? name : count(many, name, `${name}s`);
}

/** `Every 6 weeks`, `Every month`, `Every 3 months`. */
export const everyTitle = (rhythm: Rhythm): string => `Every ${lengthText(rhythm)}`;
