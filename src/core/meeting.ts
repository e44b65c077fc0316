import type { Contact } from './contact';
import type { Clock, Day } from './time';

/** A meeting that a line of a dated note plans: `14:00 Coffee with [[Dana Whitfield]]`. */
export interface LineMeeting {
	/** Counted from 1. */
	readonly line: number;
	/** Null for a task that states no time. */
	readonly time: Clock | null;
	readonly contacts: readonly Contact[];
}

/** A meeting that a heading names, on the day of its place: `## Call with [[Ola Berg]]`. What was said is below it. */
export interface HeadedMeeting {
	/** The line of the heading, counted from 1. */
	readonly line: number;
	readonly day: Day;
	/** Null for a heading that states no time. */
	readonly time: Clock | null;
	readonly contacts: readonly Contact[];
}

/** A section of a note whose heading names a meeting. */
export interface MeetingSection extends HeadedMeeting {
	/** The path of the note. */
	readonly path: string;
}

/** What one note says about meetings. Only notes that say so have each of it. */
export interface MeetingsOfNote {
	/** What the lines of a dated note plan with people. */
	readonly lineMeetings?: readonly LineMeeting[];
	/** The meetings that headings name: `## Call with [[Ola Berg]]`. */
	readonly headedMeetings?: readonly HeadedMeeting[];
	/** Whether the note says that its own meeting did not take place. */
	readonly calledOff?: true;
}
