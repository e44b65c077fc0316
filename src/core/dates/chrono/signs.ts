/** What a text shows at a glance; decides which parsers can find anything in it. */
export const SIGN = {
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
	/** `half past`, `quarter to` */
	half: 1 << 13,
	zone: 1 << 14,
	/** `next`, `within`, `coming` */
	toward: 1 << 15,
	/** `from`, `later`, `ago`, `out` */
	away: 1 << 16,
	/** `a`, `an` */
	article: 1 << 17,
	/** A character of a link, code, tag, address or emphasis. */
	markup: 1 << 18,
	/** Nothing that a text shows: the field that it stands in is wholly a date. */
	field: 1 << 19,
	noon: 1 << 20,
	weekend: 1 << 21,
	/** `early`, `mid` */
	edge: 1 << 22,
	/** `this`, `last` */
	pointing: 1 << 23,
	/** `room`, `version`: the number after it is a name */
	label: 1 << 24,
	/** The `T` of `2026-11-23T08:30` */
	isoTime: 1 << 25,
	/** Every sign. */
	every: (1 << 26) - 1,
} as const;

/** Words that make a number after them a time; no sign by themselves. */
const LEADS = new Set('at by before after until till around about from between than'.split(' '));
/** `<`, `=`, `>`, `@`, `~` */
const LEAD_MARKS = [60, 61, 62, 64, 126];
/** `*`, `_`: read as spaces */
const EMPHASIS = [42, 95];
const DAY_LEADS = new Set(['the', 'on']);

/** Words after which a number is a name: `room 2026`, `version 2.10.3`, `ext. 12`. */
export const LABEL_WORDS =
	'room rm suite ste flat apt unit building gate ticket order invoice ref reference req requisition id case issue page p pp chapter section item question version ver v ext extension pin zip build release series level band grade no nr number line x';

const WORDS: readonly (readonly [number, string])[] = [
	[
		SIGN.weekday,
		'mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday',
	],
	[SIGN.weekday, 'mondays tuesdays wednesdays thursdays fridays saturdays sundays'],
	[SIGN.monthName, 'jan january feb february mar march apr april may jun june jul july aug august sep sept september'],
	[SIGN.monthName, 'oct october nov november dec december'],
	[SIGN.named, 'today tomorrow tomorow tommorow tommorrow tmrw tmrrw tmr tmw yesterday tonight tonite'],
	[SIGN.day, 'day days workday workdays'],
	[SIGN.week, 'week weeks workweek midweek fortnight fortnights eow wc w wk wks cw kw'],
	[SIGN.week | SIGN.weekend, 'weekend'],
	[SIGN.month, 'month months mth mths mos year years yr yrs eom eoy'],
	[SIGN.unit, 'hour hours minute minutes min mins hr hrs weekdays weekday businessdays'],
	[SIGN.part, 'morning afternoon evening night lunch lunchtime eod cob thing'],
	[SIGN.noon, 'noon midday midnight'],
	[SIGN.edge, 'early late mid midweek'],
	[SIGN.pointing, 'this last'],
	[SIGN.half | SIGN.numberWord | SIGN.article, 'half'],
	[SIGN.half, 'quarter past'],
	[SIGN.numberWord, 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'],
	[SIGN.numberWord, 'seventeen eighteen nineteen twenty thirty forty fifty sixty ninety couple few'],
	[SIGN.ordinal, 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'],
	[SIGN.ordinal, 'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth last'],
	[SIGN.clock, 'clock oclock'],
	[
		SIGN.zone,
		'et est edt ct cst cdt mt mst mdt pt pst pdt akst akdt hst gmt utc bst wet west cet cest eet eest ist sgt',
	],
	[SIGN.zone, 'hkt jst kst aest aedt awst acst acdt nzst nzdt time timezone eastern pacific central mountain'],
	[SIGN.toward, 'next coming following within inside'],
	[SIGN.away, 'later hence out away ago back earlier prior future from after following before'],
	[SIGN.article, 'a an'],
	[SIGN.markup, 'www mailto tel'],
	[SIGN.label, LABEL_WORDS],
];

let words: Map<string, number> | undefined;

function wordSigns(): Map<string, number> {
	const signs = new Map<string, number>();
	for (const [sign, list] of WORDS) for (const word of list.split(' ')) signs.set(word, (signs.get(word) ?? 0) | sign);
	return signs;
}

/** Letters right behind a number: `15th`, `9am`, `2w`, `14h30`. */
const SUFFIXES: Readonly<Record<string, number>> = {
	st: SIGN.ordinal,
	nd: SIGN.ordinal,
	rd: SIGN.ordinal,
	th: SIGN.ordinal,
	a: SIGN.clock,
	p: SIGN.clock,
	am: SIGN.clock,
	pm: SIGN.clock,
	h: SIGN.clock | SIGN.unit,
	d: SIGN.unit,
	w: SIGN.unit,
	t: SIGN.isoTime,
};

const UNITS = SIGN.day | SIGN.week | SIGN.month;
const SPACES_TO_CUT = 9;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 160;

function charSign(code: number): number {
	switch (code) {
		case 35: // #
		case 42: // *
		case 60: // <
		case 61: // =
		case 91: // [
		case 93: // ]
		case 95: // _
		case 96: // `
		case 126: // ~
		case 0x2705: // ✅
		case 0x2795: // ➕
		case 0x274c: // ❌
		case 0xd83d: // 🛫
			return SIGN.markup;
		default:
			return 0;
	}
}

/** The signs of a text as bits of {@link SIGN}, found in one pass over its characters. */
export function signsOf(text: string): number {
	words ??= wordSigns();
	let signs = 0;
	let previous = '';
	let spaces = 0;
	/** The mark between the previous word or number and this one, where there is exactly one. */
	let mark = 0;
	let afterDigits = false;
	for (let at = 0; at < text.length;) {
		const code = text.charCodeAt(at);
		const start = at;
		if (isLetter(code)) {
			while (at < text.length && isLetter(text.charCodeAt(at))) at++;
			const word = text.slice(start, at).toLowerCase();
			const sign = words.get(word) ?? 0;
			signs |= sign;
			if (afterDigits && (mark === 0 || mark === 32)) {
				// `9 pm`, but `2026-11-23 pm`
				signs |= (SUFFIXES[word] ?? 0) | (mark === 32 && word.endsWith('m') ? SIGN.part : 0);
			} else if ((sign & SIGN.numberWord) !== 0 && (LEADS.has(previous) || LEAD_MARKS.includes(mark)))
				signs |= SIGN.clock;
			else if (word === 'pm' || (word === 'am' && previous !== 'i')) signs |= SIGN.part;
			else if (word === 'on' && ((words.get(previous) ?? 0) & UNITS) !== 0) signs |= SIGN.away;
			else if (word === 'of' && (previous === 'end' || previous === 'close')) signs |= SIGN.part;
			else if (word === 'm' && mark === 46) signs |= SIGN.part | SIGN.clock;
			else if (word === 'b' && previous === 'o') signs |= SIGN.part;
			previous = word;
			afterDigits = false;
			mark = 0;
		} else if (isDigit(code)) {
			while (at < text.length && isDigit(text.charCodeAt(at))) at++;
			signs |= SIGN.digit;
			if (afterDigits && (mark === 45 || mark === 46 || mark === 47)) signs |= SIGN.dateDigits;
			else if ((afterDigits && mark === 58) || LEAD_MARKS.includes(mark)) {
				signs |= SIGN.clock;
			} else if (!afterDigits && LEADS.has(previous)) signs |= SIGN.clock;
			else if (!afterDigits && DAY_LEADS.has(previous)) signs |= SIGN.ordinal;
			previous = '';
			afterDigits = true;
			mark = 0;
		} else {
			at++;
			signs |= charSign(code);
			if (code === 58 && text.charCodeAt(at) === 47) signs |= SIGN.markup;
			if (!isSpace(code) && !EMPHASIS.includes(code)) {
				mark = code;
				spaces = 0;
				continue;
			}
			spaces++;
			if (mark === 0) mark = 32;
			if (spaces >= SPACES_TO_CUT) signs |= SIGN.markup;
			continue;
		}
		spaces = 0;
	}
	return signs;
}
