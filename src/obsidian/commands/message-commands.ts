import { MarkdownView, type App, type Command } from 'obsidian';
import type { Actions } from '../../ui/model';
import type { CommandTarget } from './command-target';
import { strings } from '../../strings';

/** Commands that draft, check and rehearse a message. */
export function messageCommands(app: App, target: CommandTarget, actions: Actions): Command[] {
	/** Checks the active note's script, whatever its follow-ups are; returns false if it has none. */
	const checksOpenNote = (): boolean => {
		const view = app.workspace.getActiveViewOfType(MarkdownView);
		return view?.file ? actions.checkNote(view.file.path, view.editor.getValue()) : false;
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
