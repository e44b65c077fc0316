import { TFile, type Plugin } from 'obsidian';
import { strings } from '../../strings';
import type { Row, RowKey } from '../../ui/model';
import { isOpen } from './target-rules';

export interface FileMenuOptions {
	/** The follow-ups of a note in its order. */
	readonly rowsOf: (path: string) => readonly Row[];
	/** Opens the row in the sidebar. */
	readonly openRow: (key: RowKey) => void;
	/** Opens "Add follow-up" for the note at `path`. */
	readonly askToAdd: (path: string) => void;
	/** The source of menus that belong to a row of the sidebar already. */
	readonly ownSource: string;
}

/**
 * Adds "Add follow-up" to the menu of each note, and "Show follow-ups of this note" if it has some, wherever Obsidian or a
 * plugin opens that menu.
 */
export function followUpsInFileMenu(plugin: Plugin, { rowsOf, openRow, askToAdd, ownSource }: FileMenuOptions): void {
	plugin.registerEvent(
		plugin.app.workspace.on('file-menu', (menu, file, source) => {
			if (!(file instanceof TFile) || file.extension !== 'md' || source === ownSource) return;
			menu.addItem((item) =>
				item
					.setSection('action')
					.setTitle(strings.command.add)
					.setIcon('phone-forwarded')
					.onClick(() => askToAdd(file.path)),
			);
			const rows = rowsOf(file.path);
			const row = rows.find(isOpen) ?? rows[0];
			if (!row) return;
			menu.addItem((item) =>
				item
					.setSection('action')
					.setTitle(strings.menu.showInList)
					.setIcon('list')
					.onClick(() => openRow(row.key)),
			);
		}),
	);
}
