import type { WhenContext } from '../when-context';
import { amountAway, amountFromDate, bareAmount, comingUnits, inAmount, withinAmount } from './amount';
import { chronoDates } from './chrono-dates';
import { clockTime, noon, pastHour } from './clock-time';
import { dayPart, edgeOfWeekday } from './day-part';
import { shiftEdges } from './edge';
import type { Expression } from './expression';
import { firstWords, NUMBER as DIGITS } from './first-words';
import type { Fragment, Line } from './fragment';
import { dropWeak, joinNeighbours, sift } from './join';
import { mask } from './mask';
import { hundredHours } from './hundred-hours';
import { month, namedMonth, yearEnd } from './month';
import { monthDay, monthDayRange, weekdayMonthDay } from './month-day';
import { dayAfterTomorrow, namedDay, nextDay, partOfToday, restOfDay } from './named-day';
import { numericDate, yearFirstDate } from './numeric-date';
import { joinRanges } from './range';
import { hashOf, SIGN, signsOf, stepHash } from './signs';
import { midweek, nthWeek, numberedWeek, week, weekend, weekOfDate } from './week';
import { nthWeekday, weekday, weekdaysAhead } from './weekday';
import { zone } from './zone';

const {
	digit,
	dateDigits,
	clock,
	ordinal,
	monthName,
	named,
	day,
	unit,
	part,
	numberWord,
	half,
	toward,
	away,
	article,
	field,
	every,
} = SIGN;
const NUMBER = digit | numberWord;
const NUMBERED_DAY = digit | ordinal;
const COUNT = digit | numberWord | article;
const UNIT = day | SIGN.week | SIGN.month | unit;
/** Beside one of these a bare number may be a time: `Monday 8`, `tomorrow at 7`, `7 this morning`. */
const TIMED = SIGN.weekday | named | part | SIGN.week | ordinal | monthName | SIGN.month | day | unit | SIGN.noon;
const TIME = clock | dateDigits | digit | numberWord | half | part | SIGN.noon | SIGN.edge;

/** A kind of expression, and signs of which the text must show one of each group before it can be found. */
type Entry = readonly [Expression, ...(readonly number[])];

function entries(): readonly Entry[] {
	return [
		[yearFirstDate, dateDigits],
		[numericDate, dateDigits],
		[weekday, SIGN.weekday],
		[weekdaysAhead, SIGN.weekday, NUMBER | day | SIGN.week],
		[nthWeekday, SIGN.weekday, NUMBERED_DAY],
		[weekdayMonthDay, SIGN.weekday, NUMBERED_DAY],
		[monthDay, ordinal],
		[monthDayRange, SIGN.month, digit],
		[namedDay, named],
		[dayAfterTomorrow, day, named],
		[nextDay, day],
		[partOfToday, part, SIGN.pointing],
		[restOfDay, day],
		[week, SIGN.week],
		[midweek, SIGN.week, SIGN.edge],
		[weekend, SIGN.weekend],
		[weekOfDate, SIGN.week],
		[nthWeek, SIGN.week, ordinal],
		[numberedWeek, SIGN.week, digit],
		[month, SIGN.month],
		[namedMonth, monthName],
		[yearEnd, SIGN.month],
		[inAmount, UNIT, COUNT],
		[withinAmount, UNIT, toward],
		[comingUnits, UNIT, toward],
		[amountAway, UNIT, COUNT, away],
		[amountFromDate, UNIT, COUNT | day, away],
		[bareAmount, UNIT, field],
		[hundredHours, digit],
		[clockTime, NUMBER | clock | dateDigits, clock | dateDigits | TIMED],
		[noon, SIGN.noon],
		[pastHour, half],
		[dayPart, part],
		[edgeOfWeekday, SIGN.weekday, SIGN.edge],
		[zone, SIGN.zone, TIME],
	];
}

/** Marks that may lead a time: `@ 17:00`, `>= 6pm`. */
const MARKS = '<=>@~';

/** All kinds of expression, and which of them can begin with which word, number or mark. */
class Expressions {
	private readonly entries = entries();
	private readonly words = new Map<number, number[]>();
	/** By the signs of a text, which kinds it may hold; texts of everyday notes show a few dozen mixtures. */
	private readonly possible = new Map<number, readonly boolean[]>();
	readonly atNumber: number[] = [];
	readonly atMark: number[] = [];
	readonly every = this.entries.map((_, kind) => kind);

	constructor() {
		this.entries.forEach(([{ source }], kind) => {
			const first = firstWords(source());
			if (first === null) throw new Error(`It cannot be told with which words this begins: ${source()}`);
			for (const word of first) {
				if (word === DIGITS) this.atNumber.push(kind);
				else if (MARKS.includes(word)) {
					if (!this.atMark.includes(kind)) this.atMark.push(kind);
				} else {
					const kinds = this.words.get(hashOf(word));
					if (!kinds) this.words.set(hashOf(word), [kind]);
					else if (!kinds.includes(kind)) kinds.push(kind);
				}
			}
		});
	}

	atWord(hash: number): readonly number[] | undefined {
		return this.words.get(hash);
	}

	/** For each kind whether a text with these signs may hold it. */
	possibleIn(signs: number): readonly boolean[] {
		let possible = this.possible.get(signs);
		if (!possible) {
			possible = this.entries.map(([, ...groups]) => groups.every((group) => (signs & group) !== 0));
			this.possible.set(signs, possible);
		}
		return possible;
	}

	readAt(kind: number, line: Line, at: number): Fragment | null {
		return this.entries[kind]?.[0].readAt(line, at) ?? null;
	}
}

let expressions: Expressions | undefined;

const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
const isDigit = (code: number) => code >= 48 && code <= 57;

/** Tries, at each word, number and mark of a line, the kinds of expression that can begin there. */
class Search {
	private readonly found: Found[] = [];
	/** For each kind, where its last fragment ends. */
	private readonly ends: number[] = [];

	constructor(
		private readonly line: Line,
		private readonly kinds: Expressions,
		private readonly possible: readonly boolean[],
		private readonly everywhere: boolean,
	) {}

	run(): Found[] {
		const { line, kinds, everywhere } = this;
		const { text } = line;
		const { length } = text;
		for (let at = 0; at < length;) {
			const from = at;
			let code = text.charCodeAt(at);
			let starting: readonly number[] | undefined;
			if (isLetter(code)) {
				let hash = 0;
				do {
					hash = stepHash(hash, code);
					code = ++at < length ? text.charCodeAt(at) : 0;
				} while (isLetter(code));
				starting = kinds.atWord(hash);
			} else if (isDigit(code)) {
				do code = ++at < length ? text.charCodeAt(at) : 0;
				while (isDigit(code));
				starting = kinds.atNumber;
			} else {
				at++;
				if (code === 64 || code === 126 || (code >= 60 && code <= 62)) starting = kinds.atMark;
			}
			if (everywhere) starting = kinds.every;
			if (starting) this.tryAt(from, starting);
		}
		return this.found;
	}

	private tryAt(at: number, starting: readonly number[]): void {
		for (const kind of starting) {
			if (!this.possible[kind] || at < (this.ends[kind] ?? 0)) continue;
			const fragment = this.kinds.readAt(kind, this.line, at);
			if (!fragment) continue;
			this.ends[kind] = fragment.to;
			if (fragment.text !== '') this.found.push({ fragment, kind });
		}
	}
}

interface Found {
	readonly fragment: Fragment;
	/** Of fragments at the same place the one whose kind stands first in the list comes first. */
	readonly kind: number;
}

function findAll(line: Line, signs: number, everywhere: boolean): readonly Fragment[] {
	expressions ??= new Expressions();
	const found = new Search(line, expressions, expressions.possibleIn(signs), everywhere).run();
	if ((signs & (monthName | SIGN.isoTime)) !== 0 && (signs & NUMBERED_DAY) !== 0) {
		found.unshift(...chronoDates(line).map((fragment) => ({ fragment, kind: -1 })));
	}
	if (found.length > 1) found.sort((a, b) => a.fragment.index - b.fragment.index || a.kind - b.kind);
	return found.map(({ fragment }) => fragment);
}

const REFINERS = [sift, joinNeighbours, dropWeak, joinRanges, shiftEdges];

/**
 * The dates of a text as fragments, in order. Only those kinds of expression are looked for that the text's signs allow,
 * and only where a word stands with which they can begin; `everything` looks for all of them everywhere.
 */
export function readFragments(
	text: string,
	when: WhenContext,
	whole: boolean,
	everything = false,
): readonly Fragment[] {
	const signs = whole || everything ? every : signsOf(text);
	const line: Line = { text: mask(text, signs), when, whole };
	let fragments = findAll(line, signs, everything);
	for (const refine of REFINERS) {
		if (fragments.length === 0) return fragments;
		fragments = refine(line, fragments);
	}
	return fragments;
}
