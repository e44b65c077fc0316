import { isGivenName } from '../../../english/given-names';
import { HOLIDAY_BESIDE_NAME } from '../../../english/holidays';

/** A holiday at the beginning of a text: `Boxing Day`, `Ash Wednesday`, `Bank Holiday Monday`, but not `Ash Tuesday`. */
const HOLIDAY = new RegExp(`^${HOLIDAY_BESIDE_NAME}`, 'iu');
/** A day or night named by the word before it: `Pancake Day`, `Bonfire Night`. */
const NAMED_DAY = /^(\p{Lu}[\p{L}'’]*)\s(?:Day|Eve|Night)(?!\p{L})/u;

/** A week of the year: `KW 49`, `CW49`. */
const NUMBERED_WEEK = /^[KC]W\s?\d{1,2}(?!\p{L})/u;

/**
 * Whether a text begins with a holiday or with a day that has a name, so that its words belong to no person before it:
 * `Boxing Day`, `Blue Monday`, `Harvest Day`, `KW 49`. Not `Robin Day`, which is a given name and a surname.
 */
export function beginsWithNamedDay(text: string): boolean {
	const named = NAMED_DAY.exec(text)?.[1];
	return HOLIDAY.test(text) || NUMBERED_WEEK.test(text) || (named !== undefined && !isGivenName(named.toLowerCase()));
}
