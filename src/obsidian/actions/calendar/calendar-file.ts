import type { Agenda } from '../../../core/agenda/agenda';
import { onlyKeepsInTouch } from '../../../core/agenda/rhythm/quiet';
import type { Row } from '../../../core/agenda/row';
import type { State } from '../../../core/follow-up';
import type { Rule } from '../../../core/reason';
import { strings } from '../../../strings';
import { sharedEvent, type CalendarEvent } from './calendar-event';
import { calendarText } from './calendar-text';

/** The states in which the user has a call or a message ahead. */
const AHEAD: readonly State[] = ['promised', 'due', 'scheduled', 'snoozed'];

/** The rules whose day is that of an entry, whatever the date of the note is. */
const OF_ENTRIES: readonly Rule[] = ['snoozed', 'calling-back', 'answer-expecting', 'answer-next', 'wrong-number'];

/** Whether the day to act comes from entries, none of which counts from the date of the note. */
const isOfEntries = ({ followUp: { entries }, action: { reason } }: Row) =>
	OF_ENTRIES.includes(reason.rule) &&
	entries.every(({ problems }) => problems.every(({ code }) => code !== 'date.assumed'));

/** Whether the date counts from the day on which the note's file was created, which differs from device to device. */
const isAssumed = (row: Row) =>
	row.followUp.problems.some(({ code }) => code === 'note-date.assumed') && !isOfEntries(row);

const startText = ({ start }: CalendarEvent) => ('day' in start ? start.day : 'wall' in start ? start.wall : start.utc);

const inOrder = (a: CalendarEvent, b: CalendarEvent) => {
	const [one, other] = [`${startText(a)} ${a.uid}`, `${startText(b)} ${b.uid}`];
	return one < other ? -1 : one > other ? 1 : 0;
};

/**
 * The calendar file of everything that is promised, scheduled, snoozed or due. Two devices write the same bytes for the same
 * notes; what rests on an assumed note date, and people to keep in touch with, are left out.
 */
export function calendarOf({ groups }: Pick<Agenda, 'groups'>, minutesBefore: number): string {
	const rows = groups
		.flatMap((group) => group.rows)
		.filter(({ action }) => AHEAD.includes(action.state) && !onlyKeepsInTouch(action));
	const events = rows.filter((row) => !isAssumed(row)).map((row) => sharedEvent(row, minutesBefore));
	return calendarText(events.filter((event) => event !== null).sort(inOrder), strings.calendar.name);
}
