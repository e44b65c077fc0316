import type { WhenContext } from '../date-context';
import { isoTimes } from './kinds/iso-time';
import { shiftEdges } from './combine/before-after';
import { boundSpans } from './combine/bounded-spans';
import type { Fragment, Line, Refiner } from './fragment';
import { dropWeak, joinNeighbors, sift } from './combine/neighbors';
import { mask } from './mask';
import { joinRanges } from './combine/ranges';
import { findUnread } from './combine/unread';
import { search, searchEverywhere, tokensForSearch, type Found } from './prefilter/search';
import { DATED, HINT } from './prefilter/hint';
import { hintsOf } from './prefilter/hints';

/** The steps from matches to dates. The order matters: each step uses the result of the last. */
const REFINERS: readonly Refiner[] = [sift, joinNeighbors, dropWeak, joinRanges, shiftEdges, boundSpans, findUnread];

function inOrder(line: Line, hints: number, found: Found[]): readonly Fragment[] {
	if ((hints & HINT.isoTime) !== 0) {
		for (const fragment of isoTimes(line)) found.push({ fragment, kind: -1 });
	}
	if (found.length > 1) found.sort((a, b) => a.fragment.index - b.fragment.index || a.kind - b.kind);
	return found.map(({ fragment }) => fragment);
}

/** The steps after which the dates are known, but not which of their words were not understood. */
const SKIMMING = REFINERS.filter((refiner) => refiner !== findUnread);

function refine(line: Line, found: readonly Fragment[], refiners = REFINERS): readonly Fragment[] {
	let fragments = found;
	for (const refiner of refiners) {
		if (fragments.length === 0) return fragments;
		fragments = refiner(line, fragments);
	}
	return fragments;
}

/**
 * Returns the dates of a text as fragments, in order. Tries only the kinds of expression that the hints of the text
 * allow, and only at words with which they can begin. Pass `whole` for a field that holds nothing but a date.
 */
export function readFragments(text: string, when: WhenContext, whole: boolean): readonly Fragment[] {
	return read(text, when, whole, REFINERS);
}

/** Words of which an excluded date needs one: `not on Monday`, `Tuesday instead of Monday`. */
const MAY_EXCLUDE = /\b(?:not|never|except|rather|instead|other)\b/i;

/**
 * Returns the same dates without looking for words beside them that were not understood, which takes a third of the
 * time. Null for a text that may exclude a date, such as `not Monday`.
 */
export function skimFragments(text: string, when: WhenContext): readonly Fragment[] | null {
	return MAY_EXCLUDE.test(text) ? null : read(text, when, false, SKIMMING);
}

function read(text: string, when: WhenContext, whole: boolean, refiners: readonly Refiner[]): readonly Fragment[] {
	const tokens = tokensForSearch();
	const shown = hintsOf(text, tokens);
	const hints = whole ? HINT.every : shown;
	if ((hints & DATED) === 0) return [];
	const line: Line = { text: mask(text, hints), when, whole };
	return refine(line, inOrder(line, hints, search(line, hints, tokens)), refiners);
}

/**
 * Does the same as {@link readFragments}, but tries every kind at every offset of a text such as `call Monday`. Tests
 * compare the two.
 */
export function readThoroughly(text: string, when: WhenContext): readonly Fragment[] {
	const line: Line = { text: mask(text), when, whole: false };
	return refine(line, inOrder(line, HINT.every, searchEverywhere(line)));
}
