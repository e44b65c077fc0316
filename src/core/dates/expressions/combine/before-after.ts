import { businessDayOnOrAfter, businessDayOnOrBefore } from '../../business-days';
import { addDays } from '../../moments';
import { Fragment, mapped, type Line, type Refiner } from '../fragment';
import type { TimeSide } from '../meaning';

/**
 * How far before a date a word that moves its edge can begin: `not before next Monday`. Such phrases are shorter:
 * "couldn't possibly decide anything before the " has 45. Further away, the word belongs to another clause.
 */
const NEAR_CHARACTERS = 56;
/** Bounds that include the day itself: `no later than Friday`, `not before Monday`, `on or after Dec 1`. */
const INCLUSIVE =
	/\b(?:(?:no|not)\s+(?:any\s+)?(later|earlier|sooner)\s+than|not\s+(before|until|till|after)|(?:on|by|at)\s+or\s+(before|after)|(before|after)\s+or\s+(?:on|by)|up\s+(to|until))(?:\s+on)?\s+(?:the\s+)?$/i;
/** The rest of `in the run-up to Friday` and `follow-up to Friday`, which names no bound. */
const LEADS_UP = /(?:run|lead|build|leading|follow|following|followed)[- ]?$/i;
/** Negations that include the day: "don't call before Monday", "no decision before Dec 1", also with a link, which is masked there. Not "If I don't hear before", "not until after Dec 1". */
const NEGATED =
	/\b(?:not|never|hardly|barely|scarcely|unlikely|neither|unreachable|unavailable|no(?!\s+(?:answer|reply|word|news|response|call|callback)\b(?!\s+(?:expected|due|likely|coming)))|nothing|nobody|cannot|\p{L}+n['’]t)\s+(?:(?!(?:until|till|before)\s)[\p{L}@\u00A6]+\s+){0,5}(before|after|until|till)\s+(?:the\s+)?$/iu;
/** A condition makes another sense of the negation after it: `if I cannot reach her by Friday`. */
const CONDITION = /\b(?:if|unless|in\s+case|should|when)\b/i;
/** Bounds that leave the day itself out: `before Monday`, `after Dec 1`. */
const EXCLUSIVE =
	/\b(?:(before|b4|prior\s+to|(?:sooner|earlier)\s+than|ahead\s+of|in\s+advance\s+of)|after|later\s+than|beyond|past)\s+(?:the\s+)?$/i;
/** `after Monday's interview` means a time on that Monday. */
const APPOINTMENT = /^(?:['’]s\b|\s+(?:interview|meeting|call|panel|event|chat|conversation|screen))/i;

/** The last words of a bound: `no later than`, `on or before`. */
const BOUND_ENDS: readonly string[] = ['before', 'after', 'until', 'till', 'than', 'to', 'of', 'beyond', 'past', 'or'];
/**
 * Words between a bound and its date, for the cheap test below: `no later than on the 3rd`. They are all words that the
 * patterns above allow there; without one of them, its bounds would not be looked for.
 */
const FILLERS: readonly string[] = ['the', 'on', 'by'];

/** Whether the words before an offset can be a bound: a cheap test that spares most dates the patterns. */
function endsInBound(text: string, at: number): boolean {
	let to = at;
	for (let words = 0; words < 3; words++) {
		while (to > 0 && text.charCodeAt(to - 1) <= 32) to--;
		let from = to;
		while (from > 0 && (text.charCodeAt(from - 1) | 32) >= 97 && (text.charCodeAt(from - 1) | 32) <= 122) from--;
		if (from === to) return text.slice(to - 2, to).toLowerCase() === 'b4';
		if (to - from > 6) return false;
		const word = text.slice(from, to).toLowerCase();
		if (BOUND_ENDS.includes(word)) return true;
		if (!FILLERS.includes(word)) return false;
		to = from;
	}
	return false;
}

/** Applies the bound of a day to its time: `no later than Friday 5 pm`. */
function bounded(time: TimeSide | undefined, bound: 'before' | 'after'): { time?: TimeSide } {
	if (!time) return {};
	return { time: time.clock && !time.bound && !time.until ? { ...time, bound } : time };
}

function withInclusiveBound(fragment: Fragment, before: string): Fragment | null {
	const { meaning } = fragment;
	const match = INCLUSIVE.exec(before);
	if (match && !LEADS_UP.test(before.slice(0, match.index))) {
		const word = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '').toLowerCase();
		const negated = /^n/i.test(match[0]);
		const isAfter = negated ? /^(?:earlier|sooner|before|until|till)$/.test(word) : word === 'after';
		const time = bounded(meaning.time, isAfter ? 'after' : 'before');
		return new Fragment(fragment.index - match[0].length, match[0] + fragment.text, { ...meaning, ...time });
	}
	const negated = NEGATED.exec(before);
	const word = negated?.[1];
	if (!negated || word === undefined || CONDITION.test(before.slice(0, negated.index))) return null;
	const time = bounded(meaning.time, /^[but]/i.test(word) ? 'after' : 'before');
	const lead = before.length - before.toLowerCase().lastIndexOf(word.toLowerCase());
	const text = before.slice(before.length - lead) + fragment.text;
	return new Fragment(fragment.index - lead, text, { ...meaning, ...time });
}

function shiftEdge(line: Line, fragment: Fragment): Fragment {
	const { date, time } = fragment.meaning;
	if (!date || date.past || !endsInBound(line.text, fragment.index)) return fragment;
	const before = line.text.slice(Math.max(0, fragment.index - NEAR_CHARACTERS), fragment.index);
	const inclusive = withInclusiveBound(fragment, before);
	if (inclusive) return inclusive;
	const match = EXCLUSIVE.exec(before);
	if (!match || (date.shape === 'named' && time !== undefined)) return fragment;
	const text = match[0] + fragment.text;
	const index = fragment.index - match[0].length;
	const earlier = match[1] !== undefined;
	if (time?.clock) {
		if (time.bound || time.until) return fragment;
		return new Fragment(index, text, {
			...fragment.meaning,
			date,
			time: { ...time, bound: earlier ? 'before' : 'after' },
		});
	}
	if (time || APPOINTMENT.test(line.text.slice(fragment.to, fragment.to + 16))) return fragment;
	const { when } = line;
	const { settings } = when;
	const moved = earlier
		? businessDayOnOrBefore(addDays(date.day, -1), settings)
		: businessDayOnOrAfter(addDays(date.lastDay, 1), settings);
	const day = moved < when.day ? when.day : moved;
	return new Fragment(index, text, { ...fragment.meaning, date: { ...date, shape: 'date', day, lastDay: day } });
}

/** Step 5: moves `before Friday` to the working day before it, and `after the 15th` to the working day after it. */
export const shiftEdges: Refiner = (line, fragments) =>
	mapped(fragments, (fragment, last) => {
		const shifted = shiftEdge(line, fragment);
		// The "earlier" of `a week earlier than Dec 15` belongs to the week.
		return shifted.index < (last?.to ?? 0) ? fragment : shifted;
	});
