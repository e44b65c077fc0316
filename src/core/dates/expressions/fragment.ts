import type { WhenContext } from '../date-context';
import type { Meaning } from './meaning';

/** A masked text and the context of its words. */
export interface Line {
	readonly text: string;
	readonly when: WhenContext;
	/** Whether the text is a field that holds nothing but a date. `15th`, `2 weeks` and `in the morning` are dates there. */
	readonly whole: boolean;
}

/** A part of a line that has a meaning. */
export class Fragment {
	constructor(
		readonly index: number,
		readonly text: string,
		readonly meaning: Meaning,
	) {}

	/** The offset after its last character. */
	get to(): number {
		return this.index + this.text.length;
	}
}

/** Joins, changes or drops the fragments of a line. Fragments are in the order of the text. */
export type Refiner = (line: Line, fragments: readonly Fragment[]) => readonly Fragment[];

/** Changes fragments, of which each is given with the one before it. Creates no array if none changes. */
export function mapped(
	fragments: readonly Fragment[],
	change: (fragment: Fragment, last: Fragment | undefined) => Fragment,
): readonly Fragment[] {
	let changed: Fragment[] | null = null;
	let last: Fragment | undefined;
	for (let place = 0; place < fragments.length; place++) {
		const fragment = fragments[place];
		if (!fragment) break;
		const result = change(fragment, last);
		last = fragment;
		if (result !== fragment && changed === null) changed = fragments.slice(0, place);
		changed?.push(result);
	}
	return changed ?? fragments;
}
