import type { App, Command } from 'obsidian';
import type { UntrackedLine } from '../../core/follow-up';
import type { Actions } from '../../ui/model';
import { activeNote } from '../active-note';
import type { SidebarStore } from '../sidebar/sidebar-store';
import type { UndoHistory } from '../writing/undo-history';
import type { VaultNotes } from '../reading/vault-notes';
import { strings } from '../../strings';

export interface NoteCommandsOptions {
	readonly app: App;
	readonly followUps: SidebarStore;
	readonly vaultNotes: VaultNotes;
	readonly history: UndoHistory;
	readonly actions: Actions;
}

/** Commands that add to notes or undo changes. */
export function noteCommands({ app, followUps, vaultNotes, history, actions }: NoteCommandsOptions): Command[] {
	const untrackedAtCursor = (): UntrackedLine | null => {
		const note = activeNote(app.workspace);
		if (!note?.editing) return null;
		const { file, editor } = note;
		const { path } = file;
		const line = editor.getCursor().line + 1;
		const found = vaultNotes.untrackedOf(file, editor.getValue()).find((each) => each.line === line);
		return found ? { ...found, path } : null;
	};
	return [
		{
			id: 'add-follow-up',
			icon: 'plus',
			name: strings.command.add,
			callback: () => actions.askToAdd(),
		},
		{
			id: 'set-note-date',
			icon: 'calendar-check',
			name: strings.command.noteDate,
			checkCallback: (checking) => {
				if (followUps.active === null) return false;
				if (!checking) actions.askForNoteDate(followUps.active);
				return true;
			},
		},
		{
			id: 'track-this-line',
			icon: 'list-plus',
			name: strings.command.track,
			editorCheckCallback: (checking) => {
				const line = untrackedAtCursor();
				if (!line) return false;
				if (!checking) actions.askToTrack(line);
				return true;
			},
		},
		{
			id: 'undo-last-change',
			icon: 'undo-2',
			name: strings.command.undo,
			checkCallback: (checking) => {
				if (history.isEmpty) return false;
				if (!checking) void actions.undo();
				return true;
			},
		},
		{
			id: 'create-example-notes',
			icon: 'book-open',
			name: strings.command.examples,
			callback: () => void actions.createExamples(),
		},
	];
}
