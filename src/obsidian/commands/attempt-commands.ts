import type { Command } from 'obsidian';
import type { Actions } from '../../ui/model';
import type { MeantFollowUp } from './meant';

/** What happened on the phone, and what becomes of a follow-up. */
export function attemptCommands(meant: MeantFollowUp, actions: Actions): Command[] {
	return [
		{
			id: 'log-attempt',
			name: 'Log attempt',
			callback: () => meant.any((row) => actions.askToLog(row.key)),
		},
		{
			id: 'log-no-answer',
			name: 'Log attempt: no answer',
			callback: () =>
				meant.open((row) => {
					const nothing = { callingBack: null, expecting: null, next: null, note: '' };
					void actions.log([row.key], { at: actions.now(), channel: 'Call', outcome: 'no answer', ...nothing });
				}),
		},
		{
			id: 'snooze-follow-up',
			name: 'Snooze follow-up',
			callback: () => meant.open((row) => actions.askToSnooze(row.key)),
		},
		{
			id: 'close-follow-up',
			name: 'Close follow-up',
			callback: () => meant.open((row) => void actions.close([row.key])),
		},
		{
			id: 'give-up-on-follow-up',
			name: 'Give up on follow-up',
			callback: () => meant.open((row) => void actions.giveUp(row.key)),
		},
		{
			id: 'write-dates-as-numbers',
			name: 'Write dates as numbers',
			callback: () => meant.any((row) => void actions.numberDates(row.key)),
		},
		{
			id: 'reopen-follow-up',
			name: 'Reopen follow-up',
			callback: () => meant.over((row) => void actions.reopen(row.key)),
		},
	];
}
