import type { Command } from 'obsidian';
import type { Actions } from '../../ui/model';
import type { CommandTarget } from './command-target';
import { strings } from '../../strings';

/** Commands that log an attempt or an event. */
export function attemptCommands(target: CommandTarget, actions: Actions): Command[] {
	return [
		{
			id: 'log-attempt',
			icon: 'phone-call',
			name: strings.command.log,
			callback: () => target.any((row) => actions.askToLog(row.key)),
		},
		{
			id: 'log-no-answer',
			icon: 'phone-missed',
			name: strings.command.logNoAnswer,
			callback: () =>
				target.open((row) => {
					const nothing = { callingBack: null, expecting: null, next: null, note: '' };
					void actions.log([row.key], { at: actions.now(), channel: 'Call', outcome: 'no answer', ...nothing });
				}),
		},
		{
			id: 'snooze-follow-up',
			icon: 'alarm-clock',
			name: strings.command.snooze,
			callback: () => target.open((row) => actions.askToSnooze(row.key)),
		},
		{
			id: 'close-follow-up',
			icon: 'check',
			name: strings.command.close,
			callback: () => target.open((row) => void actions.close([row.key])),
		},
		{
			id: 'give-up-on-follow-up',
			icon: 'x',
			name: strings.command.giveUp,
			callback: () => target.open((row) => void actions.giveUp(row.key)),
		},
		{
			id: 'write-dates-as-numbers',
			icon: 'calendar',
			name: strings.command.numberDates,
			callback: () => target.any((row) => void actions.numberDates(row.key)),
		},
		{
			id: 'reopen-follow-up',
			icon: 'rotate-ccw',
			name: strings.command.reopen,
			callback: () => target.over((row) => actions.askToReopen(row.key)),
		},
	];
}
