import type { WhenContext } from '../when-context';
import { chronoDates } from './chrono-dates';
import { shiftEdges } from './edge';
import type { Fragment, Line } from './fragment';
import { dropWeak, joinNeighbours, sift } from './join';
import { mask } from './mask';
import { joinRanges } from './range';
import { search } from './search';
import { DATED, SIGN, signsOf } from './signs';

function findAll(line: Line, signs: number, everywhere: boolean): readonly Fragment[] {
	const found = search(line, signs, everywhere);
	if ((signs & (SIGN.monthName | SIGN.isoTime)) !== 0 && (signs & (SIGN.digit | SIGN.ordinal)) !== 0) {
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
	const signs = whole || everything ? SIGN.every : signsOf(text);
	if ((signs & DATED) === 0) return [];
	const line: Line = { text: mask(text, signs), when, whole };
	let fragments = findAll(line, signs, everything);
	for (const refine of REFINERS) {
		if (fragments.length === 0) return fragments;
		fragments = refine(line, fragments);
	}
	return fragments;
}
