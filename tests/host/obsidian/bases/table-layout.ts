import type { BasesPropertyId } from 'obsidian';
import { Keymap } from '../base/keymap';
import { BasesView } from './bases-view';
import type { BasesEntry } from './result';
import type { QueryController } from './query-controller';

/** The layout "Table": one row for each file. */
export class TableLayout extends BasesView {
	readonly type = 'table';
	private readonly tableEl: HTMLElement;

	constructor(controller: QueryController, containerEl: HTMLElement) {
		super(controller);
		this.tableEl = containerEl.createEl('table', 'bases-table');
	}

	onDataUpdated(): void {
		const order = this.config.getOrder();
		const shown: BasesPropertyId[] = order.length > 0 ? order : ['file.name'];
		this.tableEl.empty();
		const head = this.tableEl.createEl('thead').createEl('tr');
		for (const id of shown) head.createEl('th', { text: this.config.getDisplayName(id), attr: { scope: 'col' } });
		for (const group of this.data.groupedData) {
			const body = this.tableEl.createEl('tbody');
			if (group.hasKey()) {
				const cell = body.createEl('tr', 'bases-group-heading').createEl('th', { attr: { colspan: shown.length } });
				group.key?.renderTo(cell);
			}
			for (const entry of group.entries) this.row(body, entry, shown);
		}
	}

	private row(body: HTMLElement, entry: BasesEntry, shown: readonly BasesPropertyId[]): void {
		const row = body.createEl('tr', { cls: 'bases-tr', attr: { 'data-path': entry.file.path } });
		for (const id of shown) {
			const cell = row.createEl('td', 'bases-td');
			if (id !== 'file.name') {
				entry.getValue(id)?.renderTo(cell);
				continue;
			}
			const link = cell.createEl('a', { cls: 'internal-link', text: entry.file.basename, href: entry.file.path });
			link.addEventListener('click', (event) => {
				event.preventDefault();
				void this.app.workspace.openLinkText(entry.file.path, '', Keymap.isModEvent(event));
			});
		}
	}
}
