import type { Agent } from './agent';
import type { Someone } from './people';

/** Someone gets in touch: “I'll call Dana”, “Dana to send the draft”. */
export interface Act {
	/** The index of its clause in the line. */
	readonly clause: number;
	readonly at: number;
	readonly agent: Agent;
	/** Who is addressed, if the words say so. */
	readonly addressee: Someone | null;
	/** Whether it counts only if the note says with whom: `have a call on Monday`. */
	readonly weak?: boolean;
	/** Whether it is a call or a meeting, which a speaker has with somebody: `Kim: have a call on Monday`. */
	readonly appointment?: boolean;
	/** Whether it counts only after a promise: `I'll look into it and get back to you`, `Kim to look into it and discuss it`. */
	readonly afterPromise?: boolean;
	/** Whether its day is that of an occasion: `I'll raise it at tomorrow's call`. */
	readonly occasion?: boolean;
}
