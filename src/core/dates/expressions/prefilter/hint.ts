/** Features of a text that one cheap scan finds. They determine which parsers can find a date in it. */
export const HINT = {
	digit: 1,
	/** `2026-11`, `12/1`, `8.30` */
	dateDigits: 1 << 1,
	/** `8:30`, `9am`, `at 7`, `at seven`, `oclock` */
	clock: 1 << 2,
	/** `15th`, `the 15`, `second` */
	ordinal: 1 << 3,
	weekday: 1 << 4,
	monthName: 1 << 5,
	/** `today`, `tomorrow`, `tonight`, `yesterday` */
	named: 1 << 6,
	day: 1 << 7,
	week: 1 << 8,
	month: 1 << 9,
	/** `hours`, `min`, `2h` */
	unit: 1 << 10,
	/** `morning`, `noon`, `EOD`, `lunch` */
	part: 1 << 11,
	numberWord: 1 << 12,
	/** `half past`, `quarter to`, `ten to`, `Q1` */
	half: 1 << 13,
	zone: 1 << 14,
	/** `next`, `within`, `coming` */
	toward: 1 << 15,
	/** `from`, `later`, `ago`, `out`, `starting` */
	away: 1 << 16,
	/** `a`, `an` */
	article: 1 << 17,
	/** A character of a link, code, tag, mail address or emphasis. */
	markup: 1 << 18,
	/** The text is a field that is wholly a date. The scan never finds this one. */
	field: 1 << 19,
	noon: 1 << 20,
	weekend: 1 << 21,
	/** `early`, `later`, `mid` */
	edge: 1 << 22,
	/** `this`, `last` */
	pointing: 1 << 23,
	/** `room 2026`, `version 2`: a number that names something. */
	label: 1 << 24,
	/** The `T` of `2026-11-23T08:30`. */
	isoTime: 1 << 25,
	/** `$2`, `85%`, `555-0142`, `24/7`, `12345`: a measure or a telephone number. */
	measure: 1 << 26,
	/** Nine blanks or more in a row. */
	gap: 1 << 27,
	/** `19 Nov`, `second of May`: the name of a month near a number. */
	monthDay: 1 << 28,
	/** `0900`, `2026` */
	fourDigits: 1 << 29,
	/** A hyphen, dash or space that ASCII does not have, or the word "comma". */
	typographic: 1 << 30,
	/** All of them. */
	every: 0x7fffffff,
} as const;

/** A text without any of these holds no date. */
export const DATED =
	HINT.dateDigits | HINT.clock | HINT.ordinal | HINT.weekday | HINT.monthName | HINT.named | HINT.day | HINT.week |
	HINT.month | HINT.unit | HINT.part | HINT.half | HINT.noon; // prettier-ignore
