import type { When } from '../../follow-up';
import type { Link } from '../../markdown/links';
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
	/** Whether it counts only in what a speaker says: `Kim: I'll look at it next week`. */
	readonly spoken?: boolean;
	/** Whether somebody needs from the user what the words name: `Kim is expecting the draft`. */
	readonly needed?: boolean;
	/** Whether its verb is not one of communication, so that another act of the line counts first. */
	readonly open?: boolean;
}

/** Who commits to communicate by a date: the user, “I'll get back to her Friday”, or another person. */
export interface Commitment {
	readonly whose: 'mine' | 'theirs';
	/** The names of the other person, in order; empty if the words name nobody. */
	readonly names: readonly string[];
	/** Whether it counts only if the note says with whom: `have a call on Monday`. */
	readonly weak: boolean;
	/** Whether a pronoun can mean two people, so that it is nobody's: `Saw Kim and Lee. She will call on Friday`. */
	readonly unclear?: boolean;
	/** The pronoun of the other person, if nobody before it in the line fits: `she` in `She will call on Friday`. */
	readonly pronoun?: string;
	/** Whether the words name a talk or message without a verb, as people also log one: `Call with Kim (18 Nov)`. */
	readonly noun?: boolean;
	/** Whether the other person waits for the user: `Kim is expecting the draft by Friday`. */
	readonly needed?: boolean;
}

/** A line in the form that the reader of commitments reads. Offsets of links and dates are positions in `shown`. */
export interface CommitmentLine {
	readonly shown: string;
	readonly links: readonly Link[];
	readonly whens: readonly When[];
	/** Who speaks in the line, as in `Kim: I'll call her`; null for the user. */
	readonly speaker: string | null;
	/** The offset after the speaker. */
	readonly start: number;
	/** Whether the line is a task, so that a verb of communication needs nobody: `- [ ] Announce the date on Friday`. */
	readonly task?: boolean;
	/** Whether the line is a list item or a task, which can be a note of what is due. */
	readonly item?: boolean;
	/** Whose tasks are listed below a label or item above, such as `Kim:`. */
	readonly above?: string | null;
	/** Whether the speaker is named at the end with a day: `Draft the map - Kim (by Friday)`. */
	readonly owner?: boolean;
}
