import { HintScan } from './hint-scan';
import { phrase } from '../../english/phrases';
import { withoutCopies } from '../../english/without-copies';
import { PATTERN_WORDS } from './pattern-words';

/** The hints of all patterns. Many patterns share one. */
const HINTS: RegExp[] = [];
let scan: HintScan | null = null;

/** Returns the number of a hint, which is added if it is new. */
function numberOf(hint: RegExp): number {
	const known = HINTS.findIndex(({ source, flags }) => source === hint.source && flags === hint.flags);
	return known < 0 ? HINTS.push(hint) - 1 : known;
}

/** A pattern that is compiled when its hint is first in a text, since most notes need none of them. */
export class HintedPattern {
	private compiled: RegExp | null = null;
	private readonly number: number;

	/** `hint` is an alternation of words without brackets: `/sen[dt]|lead/i`. */
	constructor(
		private readonly hint: RegExp,
		private readonly source: string,
	) {
		this.number = numberOf(hint);
	}

	/** The pattern for a text, or null if it can't match. */
	for(text: string): RegExp | null {
		// One scan of a text spares most hints their search.
		if (!(scan ??= new HintScan(HINTS)).has(text, this.number) || !this.hint.test(text)) return null;
		return (this.compiled ??= new RegExp(withoutCopies(phrase(this.source, PATTERN_WORDS).source), 'gi'));
	}
}
