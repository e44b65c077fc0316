import { ACTION_SECTIONS } from '../../../follow-up';
import type { PersonGroup } from '../person-groups';
import { LIST_SECTIONS, type ListSection, type PersonRow } from '../person-row';
import type { ComingMeeting } from '../coming-meeting';

/** Whether a row is under "Today" only because the user meets the person: it is no call that is due. */
export function isOnlyMeeting({ meeting, first: { section, longOverdue } }: PersonRow): boolean {
	return meeting !== undefined && (longOverdue || !(ACTION_SECTIONS as readonly ListSection[]).includes(section));
}

/** The rows of the list with the meetings of today, and the meetings with people who have no row. */
export interface MeetingRows {
	readonly groups: readonly PersonGroup[];
	readonly alone: readonly ComingMeeting[];
}

/**
 * Adds the meetings of today to the rows of their people, so that each person has one row. A row of a later section, or of
 * one in which nothing is to be done, moves to "Today". Other groups stay the same objects.
 */
export function withMeetings(groups: readonly PersonGroup[], meetings: readonly ComingMeeting[]): MeetingRows {
	if (meetings.length === 0) return { groups, alone: meetings };
	const byId = new Map(meetings.flatMap((meeting) => meeting.ids.map((id) => [id, meeting])));
	const left = new Set(meetings);
	const moved: PersonRow[] = [];
	const changed: PersonGroup[] = [];
	for (const group of groups) {
		if (!group.rows.some(({ id }) => byId.has(id))) {
			changed.push(group);
			continue;
		}
		const rows: PersonRow[] = [];
		for (const row of group.rows) {
			const meeting = byId.get(row.id);
			if (meeting === undefined || !left.delete(meeting)) rows.push(row);
			else if ((ACTION_SECTIONS as readonly ListSection[]).includes(group.name)) rows.push({ ...row, meeting });
			else moved.push({ ...row, meeting, section: 'today' });
		}
		if (rows.length > 0) changed.push({ ...group, rows });
	}
	const alone = meetings.filter((meeting) => left.has(meeting));
	if (moved.length === 0) return { groups: changed, alone };
	const inOrder = meetings.flatMap((meeting) => moved.find((row) => row.meeting === meeting) ?? []);
	const rows = [...inOrder, ...(changed.find(({ name }) => name === 'today')?.rows ?? [])];
	const others = changed.filter(({ name }) => name !== 'today');
	const place = LIST_SECTIONS.indexOf('today');
	const before = others.filter(({ name }) => LIST_SECTIONS.indexOf(name) < place);
	return { groups: [...before, { name: 'today', rows }, ...others.slice(before.length)], alone };
}
