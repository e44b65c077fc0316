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
	/** `half past`, `quarter to`, `ten to`, `Q1` */
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
	/** `room 2026`, `version 2`: the number is a name */
	label: 1 << 24,
	/** The `T` of `2026-11-23T08:30` */
	isoTime: 1 << 25,
	/** `$2`, `85%`, `555-0142`, `24/7`, `12345`: the number may measure something or be a telephone's */
	measure: 1 << 26,
	/** Nine blanks or more in a row */
	gap: 1 << 27,
	/** `19 Nov`, `second of May`: a month's name close to a number */
	monthDay: 1 << 28,
	/** `0900`, `2026` */
	fourDigits: 1 << 29,
	/** Every sign. */
	every: (1 << 30) - 1,
} as const;

/** What a word does to its neighbours; no sign by itself. */
const TRAIT = {
	/** `at`, `before`: a number after it is a time. */
	lead: 1 << 28,
	/** `the`, `on`: a number after it may be a day of the month. */
	dayLead: 1 << 29,
	/** `end`, `close`: a part of the day before `of`. */
	closing: 1 << 30,
	/** `room`: a number after it is a name. */
	label: 1 << 31,
} as const;

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
	[SIGN.half, 'quarter past q'],
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
	[TRAIT.label, LABEL_WORDS],
	[TRAIT.lead, 'at by before after until till around about from between than'],
	[TRAIT.dayLead, 'the on'],
	[TRAIT.closing, 'end close'],
];

/** What of a word's entry is a sign of the text; the rest is about its neighbours. */
const WORD_SIGNS = (1 << 28) - 1;
const FAR = 1000;

/** A word is looked up by a number made of its letters. A word that shares it with another is only looked at in vain. */
/** Adds one letter to a word's number; capitals and small letters are the same. */
const stepHash = (hash: number, code: number) => (Math.imul(hash, 31) + (code | 32)) | 0;

/** A word's number: equal for `Monday` and `monday`. */
function hashOf(word: string): number {
	let hash = 0;
	for (let at = 0; at < word.length; at++) hash = stepHash(hash, word.charCodeAt(at));
	return hash;
}

/** A power of two, and several times as many as there are words. */
const PLACES = 2048;

/** What words show, found by their number in a few steps; looked at for every word of every note. */
class WordTable {
	private readonly hashes = new Int32Array(PLACES);
	private readonly taken = new Uint8Array(PLACES);
	readonly signs = new Int32Array(PLACES);
	/** The place of a word in a list of another's; 0 for none. */
	readonly starts = new Int32Array(PLACES);

	constructor(entries: readonly (readonly [number, string])[]) {
		for (const [sign, list] of entries) {
			for (const word of list.split(' ')) {
				const place = this.placeFor(word);
				this.signs[place] = (this.signs[place] ?? 0) | sign;
			}
		}
	}

	/** Makes room for a word that is not there. */
	placeFor(word: string): number {
		const hash = hashOf(word);
		const place = this.placeOf(hash);
		this.taken[place] = 1;
		this.hashes[place] = hash;
		return place;
	}

	/** Where a word is, or would be. */
	placeOf(hash: number): number {
		let place = (hash ^ (hash >>> 11)) & (PLACES - 1);
		while (this.taken[place] !== 0 && this.hashes[place] !== hash) place = (place + 1) & (PLACES - 1);
		return place;
	}
}

const [AM, PM, I, ON, OF, TO, M, B, O] = ['am', 'pm', 'i', 'on', 'of', 'to', 'm', 'b', 'o'].map(hashOf);

let words: WordTable | undefined;
let suffixes: WordTable | undefined;
/** Letters right behind a number: `15th`, `9am`, `2w`, `14h30`, `2026-11-23T08:30`. */
const SUFFIXES: readonly (readonly [number, string])[] = [
	[SIGN.ordinal, 'st nd rd th'],
	[SIGN.clock, 'a p am pm h'],
	[SIGN.unit, 'h d w'],
	[SIGN.isoTime, 't'],
];

const UNITS = SIGN.day | SIGN.week | SIGN.month;
const SPACES_TO_CUT = 9;
/** Space, and a mark that is read as one; `- . / :` join digits, `< = > @ ~` lead a time. */
const SPACE = 32;
const ZERO = 48;
const [DASH, DOT, SLASH, COLON] = [45, 46, 47, 58];
const isLeadMark = (mark: number) => (mark >= 60 && mark <= 62) || mark === 64 || mark === 126;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
const isSpace = (code: number) => code === SPACE || (code >= 9 && code <= 13) || code === 160;
/** A character code; 0 behind the text's end, so that codes stay small whole numbers. */
const codeAt = (text: string, at: number) => (at < text.length ? text.charCodeAt(at) : 0);

/** A stretch of text whose signs are noted together has 64 characters. */
const STRETCH = 6;

/**
 * Where in a text something may begin: a number, a mark, or a word that was asked for, and what the text shows from there
 * on. Kept from text to text.
 */
export class Tokens {
	/** A number of up to three digits, and one of four; nothing begins with a longer one. */
	static readonly NUMBER = 1;
	static readonly FOUR_DIGITS = 2;
	static readonly MARK = 3;
	private places = new Int32Array(512);
	private readonly stretches: number[] = [];
	private noted = 0;
	count = 0;

	clear(): void {
		this.count = 0;
		this.noted = 0;
	}

	/** Notes the signs of all characters before an offset that are not noted yet. */
	note(signs: number, before: number): void {
		this.stretches[this.noted++] = signs;
		while (this.noted << STRETCH < before) this.stretches[this.noted++] = 0;
		this.stretches[this.noted] = 0;
	}

	/** What the text shows close behind an offset: for at least 64 characters. */
	signsFrom(at: number): number {
		const stretch = at >> STRETCH;
		return (this.stretches[stretch] ?? 0) | (this.stretches[stretch + 1] ?? 0);
	}

	add(at: number, start: number): void {
		if (this.count * 2 >= this.places.length) {
			const more = new Int32Array(this.places.length * 2);
			more.set(this.places);
			this.places = more;
		}
		this.places[this.count * 2] = at;
		this.places[this.count * 2 + 1] = start;
		this.count++;
	}

	/** The offset of a token, counted from 0. */
	at(token: number): number {
		return this.places[token * 2] ?? 0;
	}

	start(token: number): number {
		return this.places[token * 2 + 1] ?? 0;
	}
}

let lastStart = Tokens.MARK;

/** The number under which a word is noted among the tokens from now on. */
export function startOf(word: string): number {
	words ??= new WordTable(WORDS);
	const place = words.placeFor(word);
	if (words.starts[place] === 0) words.starts[place] = ++lastStart;
	return words.starts[place] ?? 0;
}

/** What a character shows by itself: markup, or that a number measures something. */
const MARKS = new Int32Array(256);
for (const character of '*_`') MARKS[character.charCodeAt(0)] = SIGN.markup;
for (const character of '$£¥+(') MARKS[character.charCodeAt(0)] = SIGN.measure;
/** `[[`, `](`, `==`, `~~`, and `#`, `<` or `:` before what makes a tag or an address of them. */
function beginsMarkup(code: number, next: number): boolean {
	switch (code) {
		case 91:
			return next === 91;
		case 93:
			return next === 40;
		case 61:
		case 126:
			return next === code;
		case 35:
			return next > SPACE;
		case 60:
			return next === SLASH || isLetter(next);
		case COLON:
			return next === SLASH;
		default:
			return false;
	}
}

/** ✅ ➕ ❌, and what 🛫 begins with. */
const EMOJI = [0x2705, 0x2795, 0x274c, 0xd83d];
const EURO = 0x20ac;

const PERCENT = 37;
const K = 107;

/** A number that may be an amount of money, a share, a telephone's or a proportion, by its length and neighbours. */
function measures(size: number, zero: boolean, afterDigits: boolean, mark: number, next: number): boolean {
	if (size === 3 || size > 4 || (zero && size > 2)) return true;
	if (next === PERCENT || (next | 32) === K) return true;
	return afterDigits && (mark === SLASH || (mark === COLON && size === 1));
}

/**
 * The signs of a text as bits of {@link SIGN}, found in one pass over its characters, and where what stands that was asked
 * for by {@link startOf}.
 */
export function signsOf(text: string, tokens: Tokens | null = null): number {
	const table = (words ??= new WordTable(WORDS));
	suffixes ??= new WordTable(SUFFIXES);
	const wordSigns = table.signs;
	const starts = tokens ? table.starts : null;
	tokens?.clear();
	let all = 0;
	/** Signs of the stretch at hand, which ends at `edge`. */
	let signs = 0;
	let edge = 1 << STRETCH;
	let previous = 0;
	let traits = 0;
	let spaces = 0;
	/** The last mark since the previous word or number; 0 where they touch. */
	let mark = 0;
	let afterDigits = false;
	/** Words since the last number, and since the last name of a month. */
	let sinceNumber = FAR;
	let sinceMonth = FAR;
	const { length } = text;
	let at = 0;
	while (at < length) {
		if (at >= edge) {
			all |= signs;
			edge = ((at >> STRETCH) + 1) << STRETCH;
			tokens?.note(signs, edge - 1 - (1 << STRETCH));
			signs = 0;
		}
		let code = text.charCodeAt(at);
		if (isLetter(code)) {
			const from = at;
			let word = 0;
			for (; isLetter(code); code = codeAt(text, ++at)) word = stepHash(word, code);
			const place = table.placeOf(word);
			const found = wordSigns[place] ?? 0;
			if (starts !== null && starts[place] !== 0) tokens?.add(from, starts[place] ?? 0);
			signs |= found & WORD_SIGNS;
			if ((found & SIGN.ordinal) !== 0) {
				if (sinceMonth <= 1) signs |= SIGN.monthDay;
				sinceNumber = -1;
			}
			sinceNumber++;
			sinceMonth++;
			if ((found & SIGN.monthName) !== 0) {
				if (sinceNumber <= 3) signs |= SIGN.monthDay;
				sinceMonth = 0;
			}
			if (afterDigits && (mark === 0 || mark === SPACE)) {
				// `9 pm` is a time, but `2026-11-23 pm` an afternoon.
				signs |=
					(suffixes.signs[suffixes.placeOf(word)] ?? 0) |
					(mark === SPACE && (word === AM || word === PM) ? SIGN.part : 0);
			} else if ((found & SIGN.numberWord) !== 0 && ((traits & TRAIT.lead) !== 0 || isLeadMark(mark))) {
				signs |= SIGN.clock;
			} else if (word === PM || (word === AM && previous !== I)) signs |= SIGN.part;
			else if (word === ON && (traits & UNITS) !== 0) signs |= SIGN.away;
			else if (word === TO && (traits & SIGN.numberWord) !== 0) signs |= SIGN.half;
			else if (word === OF && (traits & TRAIT.closing) !== 0) signs |= SIGN.part;
			else if (word === M && mark === DOT) signs |= SIGN.part | SIGN.clock;
			else if (word === B && previous === O) signs |= SIGN.part;
			previous = word;
			traits = found;
			afterDigits = false;
			mark = 0;
			spaces = 0;
		} else if (isDigit(code)) {
			const start = at;
			const zero = code === ZERO;
			while (isDigit(code)) code = codeAt(text, ++at);
			signs |= SIGN.digit;
			if (tokens !== null && at - start <= 4) tokens.add(start, at - start === 4 ? Tokens.FOUR_DIGITS : Tokens.NUMBER);
			if (start === 0) signs |= SIGN.ordinal;
			if (at - start === 4) signs |= SIGN.fourDigits;
			if (sinceMonth <= 1) signs |= SIGN.monthDay;
			sinceNumber = 0;
			if ((traits & TRAIT.label) !== 0) signs |= SIGN.label;
			if (measures(at - start, zero, afterDigits, mark, code)) signs |= SIGN.measure;
			if (isLeadMark(mark) || (afterDigits ? mark === COLON : (traits & TRAIT.lead) !== 0)) signs |= SIGN.clock;
			else if (!afterDigits && (traits & TRAIT.dayLead) !== 0) signs |= SIGN.ordinal;
			else if (afterDigits && (mark === DASH || mark === DOT || mark === SLASH)) signs |= SIGN.dateDigits;
			previous = 0;
			traits = 0;
			afterDigits = true;
			mark = 0;
			spaces = 0;
		} else {
			at++;
			if (tokens !== null && isLeadMark(code)) tokens.add(at - 1, Tokens.MARK);
			if (isSpace(code)) {
				if (mark === 0) mark = SPACE;
				if (++spaces >= SPACES_TO_CUT) signs |= SIGN.gap;
				continue;
			}
			spaces = 0;
			signs |= code < 256 ? (MARKS[code] ?? 0) : code === EURO ? SIGN.measure : EMOJI.includes(code) ? SIGN.markup : 0;
			if (code === PERCENT && afterDigits) signs |= SIGN.measure;
			if (beginsMarkup(code, codeAt(text, at))) signs |= SIGN.markup;
			if (code === 42 || code === 95) mark ||= SPACE;
			else mark = code;
		}
	}
	tokens?.note(signs, length);
	return all | signs;
}

/** Without one of these signs a text holds no date. */
export const DATED =
	SIGN.dateDigits | SIGN.clock | SIGN.ordinal | SIGN.weekday | SIGN.monthName | SIGN.named | SIGN.day | SIGN.week |
	SIGN.month | SIGN.unit | SIGN.part | SIGN.half | SIGN.noon; // prettier-ignore

/** A cheap test before any date parser runs: a text that fails it holds no date in words. One pass, linear. */
export function mayHoldDate(text: string): boolean {
	return (signsOf(text) & DATED) !== 0;
}
