import type { DayOrMinute, UntrackedLine } from '../../follow-up';
import type { PersonId } from './person-ids';

/** A person whom the user meets today, by a note of today. */
export interface ComingMeeting {
	readonly id: PersonId;
	/** All ids by which rows know the person. */
	readonly ids: readonly PersonId[];
	readonly name: string;
	/** The minute of the meeting; the day if the note states no time. */
	readonly at: DayOrMinute;
	readonly path: string;
	/** Counted from 1; 0 for the note as a whole. */
	readonly line: number;
}

/** A meeting as a line that the user can dismiss: the day or minute and the person stand for its words. */
export const dismissableMeeting = ({
	path,
	at,
	id,
}: Pick<ComingMeeting, 'path' | 'at' | 'id'>): Pick<UntrackedLine, 'path' | 'text'> => ({ path, text: `${at} ${id}` });
