/** A unit of days or more; use with the flag `i`. */
export const DAY_UNIT = '(?:days?|weeks?|wks?|fortnights?|months?|years?|(?:business|working)\\s+days?)';
/** A unit of less than a day. */
export const HOURS = '(?:hours?|hrs?|minutes?|mins?)';
/** The words with which a count can begin, besides numbers. */
export const COUNTS: readonly string[] = [
	'a',
	'an',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'few',
	'couple',
	'several',
];
/** `after lunch`, `before work`, `after 3`: a part of the day or a purpose, even after "the Monday". */
export const WINDOW = '(?:lunch|breakfast|dinner|work|noon|midday|school|class|hours|\\d)';
/** A count of days or more. */
export const COUNTED = '(?:\\d+|an?|one|two|three|four|five|six|few|couple(?:\\s+of)?|several)';
/** `3 weeks after …`: the beginning of a date that is counted from another one. */
export const COUNTED_FROM = new RegExp(
	`^${COUNTED}\\s+${DAY_UNIT}\\s+(?:after|before|prior|following|ahead|from(?!\\s+(?:now|today)))`,
	'i',
);

/** The form of a time that no clock shows: `25:00`, `9:75`. */
export const NO_CLOCK = '(?:(?:2[4-9]|[3-9]\\d):\\d\\d|\\d{1,2}:[6-9]\\d)';
