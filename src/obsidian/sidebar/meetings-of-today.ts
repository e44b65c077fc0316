import { peopleRows, type Agenda } from '../../core/agenda/agenda';
import type { Policy } from '../../core/agenda/next-action';
import { withMeetings, type MeetingRows } from '../../core/agenda/persons/sheet/meeting-rows';
import { meetingsToday } from '../../core/agenda/persons/sheet/meetings';
import { deepEqual } from '../../core/deep-equal';
import type { FollowUpIndex } from '../../core/follow-up-index';
import type { Minute, UntrackedLine } from '../../core/follow-up';
import type { Row, RowKey } from '../../ui/model';

/** What the meetings are computed from, at one moment. */
export interface MeetingsInput {
	readonly agenda: Agenda;
	readonly policy: Policy;
	readonly row: (key: RowKey) => Row | null;
	/** The active note; null without one. */
	readonly active: string | null;
}

/** Adds the people whom the user meets today to the rows of the list. */
export class MeetingsOfToday {
	private groups: Agenda['persons'] | null = null;
	private shown: MeetingRows = { groups: [], alone: [] };
	private meetings: ReturnType<typeof meetingsToday>['meetings'] = [];
	private changesAt: Minute = '';

	constructor(
		private readonly index: FollowUpIndex,
		private readonly isDismissed: (line: Pick<UntrackedLine, 'path' | 'text'>) => boolean,
	) {}

	/** The first minute at which a meeting comes into the list or leaves it. */
	get nextChange(): Minute {
		return this.changesAt;
	}

	/** The rows with the meetings; the same objects as long as nothing about them changes. */
	in({ agenda: { persons, now }, policy, row, active }: MeetingsInput): MeetingRows {
		const source = { index: this.index, people: peopleRows(policy), row };
		const { meetings, nextChange } = meetingsToday(source, now, policy.zone, active, this.isDismissed);
		this.changesAt = nextChange;
		if (this.groups === persons && deepEqual(this.meetings, meetings)) return this.shown;
		this.groups = persons;
		this.meetings = meetings;
		return (this.shown = withMeetings(persons, meetings));
	}
}
