import type { Command } from 'obsidian';
import { strings } from '../../strings';
import { copyCalendarEvent, saveCalendarFile, type CalendarOptions } from '../actions/calendar/export';
import type { CommandTarget } from './command-target';

/** What hands a follow-up over to a calendar. */
export function calendarCommands(target: CommandTarget, options: CalendarOptions): Command[] {
	return [
		{
			id: 'copy-as-calendar-event',
			name: strings.calendar.copy,
			callback: () => target.open((row) => void copyCalendarEvent(row, options)),
		},
		{
			id: 'save-as-calendar-file',
			name: strings.calendar.save,
			callback: () => target.open((row) => void saveCalendarFile(row, options)),
		},
	];
}
