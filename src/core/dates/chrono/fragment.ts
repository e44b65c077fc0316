import { type Parser, ParsingComponents, ParsingResult } from 'chrono-node/en';
import type { WhenContext } from '../when-context';
import type { Meaning } from './meaning';

export type ParsingContext = Parameters<Parser['pattern']>[0];

/** What our parsers need beyond chrono's own options; travels in chrono's option object. */
export interface FollowUpOption {
	readonly when: WhenContext;
	/** The text is a field that holds nothing but a date: `15th`, `2 weeks` and `in the morning` may stand alone. */
	readonly whole: boolean;
}

export function optionOf(context: ParsingContext): FollowUpOption {
	return context.option as unknown as FollowUpOption;
}

let components: ParsingComponents | undefined;

/** A chrono result that carries our meaning. */
export class Fragment extends ParsingResult {
	constructor(
		context: ParsingContext,
		index: number,
		text: string,
		readonly meaning: Meaning,
	) {
		// Chrono would make new components for each result, which costs several dates; ours are never read.
		super(context.reference, index, text, (components ??= new ParsingComponents(context.reference)));
	}

	/** The offset behind its last character. */
	get to(): number {
		return this.index + this.text.length;
	}
}
