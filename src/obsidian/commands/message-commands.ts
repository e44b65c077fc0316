import type { App, Command } from 'obsidian';
import type { Actions } from '../../ui/model';
import { activeNote } from '../active-note';
import type { CommandTarget } from './command-target';
import { strings } from '../../strings';

/** Commands that draft, check and rehearse a message. */
export function messageCommands(app: App, target: CommandTarget, actions: Actions): Command[] {
	/** Checks the active note's script, whatever its follow-ups are; returns false if it has none. */
	const checksOpenNote = (): boolean => {
		const note = activeNote(app.workspace);
		return note ? actions.checkNote(note.file.path, note.editor.getValue()) : false;
	};
	return [
		{
			id: 'draft-message',
			icon: 'pen-line',
			name: strings.command.draft,
			callback: () => target.any((row) => actions.draftMessage(row.key)),
		},
		{
			id: 'check-message',
			icon: 'spell-check',
			name: strings.command.check,
			callback: () => {
				if (target.focused() || !checksOpenNote()) target.any((row) => actions.checkMessage(row.key));
			},
		},
		{
			id: 'rehearse-message',
			icon: 'mic',
			name: strings.command.rehearse,
			callback: () => target.any((row) => actions.rehearse(row.key)),
		},
	];
}
