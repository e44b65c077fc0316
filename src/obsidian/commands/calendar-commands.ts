import type { Command } from 'obsidian';
import { strings } from '../../strings';
import type { ExportActions } from '../../ui/model';
import type { CommandTarget } from './command-target';

/** Commands that copy or save a follow-up for a calendar. */
export function calendarCommands(target: CommandTarget, actions: ExportActions): Command[] {
	return [
		{
			id: 'copy-as-calendar-event',
			icon: 'calendar-plus',
			name: strings.calendar.copy,
			callback: () => target.open((row) => actions.copyToCalendar(row.key)),
		},
		{
			id: 'save-as-calendar-file',
			icon: 'calendar-arrow-down',
			name: strings.calendar.save,
			callback: () => target.open((row) => actions.saveToCalendar(row.key)),
		},
	];
}
