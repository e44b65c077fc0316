import type { WhenContext } from '../date-context';
import type { Meaning } from './meaning';

/** A text as it is read for dates: masked, with what its words are resolved against. */
export interface Line {
	readonly text: string;
	readonly when: WhenContext;
	/** The text is a field that holds nothing but a date: `15th`, `2 weeks` and `in the morning` may stand alone. */
	readonly whole: boolean;
}

/** A piece of a line that means something. */
export class Fragment {
	constructor(
		readonly index: number,
		readonly text: string,
		readonly meaning: Meaning,
	) {}

	/** The offset behind its last character. */
	get to(): number {
		return this.index + this.text.length;
	}
}

/** Takes the fragments of a line, in order, and gives what they are together. */
export type Refiner = (line: Line, fragments: readonly Fragment[]) => readonly Fragment[];
