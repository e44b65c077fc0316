import type { App } from 'obsidian';
import { readOutline } from '../../core/markdown/scan';
import type { Settings } from '../../core/settings';
import type { Actions, MessageButton, Row, RowKey } from '../../ui/model';
import { activeNote } from '../active-note';
import type { SidebarStore } from '../sidebar/sidebar-store';
import type { VaultNotes } from '../reading/vault-notes';
import { isOpen, rowAtLine, chooseTarget } from './target-rules';
import { strings } from '../../strings';

export interface CommandTargetOptions {
	readonly app: App;
	readonly followUps: SidebarStore;
	readonly vaultNotes: VaultNotes;
	readonly settings: () => Settings;
	/** The sidebar's focused row; null while the focus is in a note. */
	readonly focused: () => RowKey | null;
	/** Lets the user choose one of several rows. */
	readonly choose: (rows: readonly Row[], chosen: (row: Row) => void) => void;
	readonly actions: Pick<Actions, 'askToAdd' | 'askToReopen'>;
	/** Says why a command does nothing. A button does what would help. */
	readonly showMessage: (message: string, ...buttons: readonly MessageButton[]) => void;
}

/** Finds the follow-up that a command applies to, and asks the user if several are possible. */
export class CommandTarget {
	constructor(private readonly options: CommandTargetOptions) {}

	/** The sidebar's focused row in any state; else an open follow-up. */
	any(act: (row: Row) => void): void {
		const row = this.focused();
		if (row) act(row);
		else this.open(act);
	}

	/** An open follow-up. */
	open(act: (row: Row) => void): void {
		const { followUps, choose } = this.options;
		const focused = this.focused();
		if (focused && isOpen(focused)) return act(focused);
		if (focused) return this.offerToReopen(focused);
		const { atCursor, thisNote } = this.here();
		const target = chooseTarget({
			atCursor: atCursor && isOpen(atCursor) ? atCursor : null,
			thisNote,
			open: followUps.choices(),
		});
		if (target.kind === 'one') act(target.row);
		else if (target.kind === 'choose') choose(target.rows, act);
		else this.offerToAdd();
	}

	/**
	 * A follow-up that is over: the sidebar's focused row, else the one at the cursor, else the only one of the note, else
	 * the user chooses.
	 */
	over(act: (row: Row) => void): void {
		const { followUps, choose } = this.options;
		const focused = this.focused();
		if (focused && !isOpen(focused)) return act(focused);
		if (focused) return this.options.showMessage(strings.notices.isOpen(focused.contact));
		const { atCursor, thisNote } = this.here();
		const here = thisNote.filter((row) => !isOpen(row));
		const [only] = here;
		if (atCursor && !isOpen(atCursor)) act(atCursor);
		else if (only && here.length === 1) act(only);
		else {
			const others = followUps.over().filter((row) => !here.includes(row));
			const rows = [...here, ...others];
			if (rows.length > 0) choose(rows, act);
			else this.options.showMessage(strings.notices.noneOver);
		}
	}

	private offerToReopen({ key, contact }: Row): void {
		const { actions, showMessage } = this.options;
		showMessage(strings.notices.isOver(contact), { text: strings.sheet.reopen, run: () => actions.askToReopen(key) });
	}

	private offerToAdd(): void {
		const { actions, showMessage } = this.options;
		showMessage(strings.notices.noneOpen, { text: strings.command.add, run: () => actions.askToAdd() });
	}

	/** The sidebar's focused row, which takes precedence over the active note. */
	focused(): Row | null {
		const key = this.options.focused();
		return key === null ? null : this.options.followUps.row(key);
	}

	/** The rows of the active note, read from its editor, which may be newer than the file. */
	private here(): { atCursor: Row | null; thisNote: readonly Row[] } {
		const { app, followUps, vaultNotes } = this.options;
		const note = activeNote(app.workspace);
		if (!note) {
			const path = followUps.active;
			return { atCursor: null, thisNote: path === null ? [] : followUps.rowsOf(path) };
		}
		const { file, editor, editing } = note;
		const text = editor.getValue();
		if (editing) vaultNotes.readOpen(file, text);
		const thisNote = followUps.rowsOf(file.path);
		const { line } = editor.getCursor();
		const headings = this.options.settings().attemptsHeadings;
		const atCursor = editing ? rowAtLine(readOutline(text), thisNote, line, headings) : null;
		return { atCursor, thisNote };
	}
}
