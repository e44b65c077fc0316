import type { PersonRow, RowKey } from '../../model';
import { isRowItem } from './list-focus';

/** What the selection needs from the sidebar. */
export interface SelectableList {
	/** Everything the arrow keys stop at, from top to bottom. */
	items(): readonly string[];
	selected(): ReadonlySet<string>;
	select(items: ReadonlySet<string>): void;
	person(item: string): PersonRow | undefined;
	/** Whether a tap on a row selects it while others are selected. */
	isMobile(): boolean;
}

/** Several rows of the list, to snooze or close them together. */
export class RowSelection {
	/** The row from which a click with Shift selects: the last one that was clicked or selected. */
	private anchor: string | null = null;

	constructor(private readonly list: SelectableList) {}

	/** The most urgent follow-up of each selected person, from top to bottom. */
	get keys(): readonly RowKey[] {
		const { list } = this;
		const selected = list.items().filter((item) => list.selected().has(item));
		return [...new Set(selected.flatMap((item) => list.person(item)?.first.key ?? []))];
	}

	/** The other follow-ups that a dragged row takes along: all selected ones, if it is one of them. */
	draggedWith(key: RowKey): readonly RowKey[] {
		const { keys } = this;
		return keys.includes(key) ? keys.filter((each) => each !== key) : [];
	}

	clear(): void {
		if (this.list.selected().size > 0) this.list.select(new Set());
	}

	/** Selects one row more, or takes it back. */
	toggle(item: string): void {
		this.anchor = item;
		const selected = new Set(this.list.selected());
		if (!selected.delete(item)) selected.add(item);
		this.list.select(selected);
	}

	/** Selects up to the next row above or below, or takes back the present one on the way back. Returns that next row. */
	extend(item: string | null, step: 1 | -1): string | undefined {
		const rows = this.list.items().filter(isRowItem);
		const next = rows[(item === null ? -1 : rows.indexOf(item)) + step];
		if (next === undefined) return undefined;
		const selected = new Set(this.list.selected());
		if (item !== null && selected.has(next)) selected.delete(item);
		else for (const each of item !== null && isRowItem(item) ? [item, next] : [next]) selected.add(each);
		this.anchor = next;
		this.list.select(selected);
		return next;
	}

	/**
	 * Handles a click on a row: with Shift up to this row, with Ctrl or Cmd this row. A plain click ends the selection and
	 * returns false.
	 */
	click(event: MouseEvent, item: string): boolean {
		const { list } = this;
		if (!isRowItem(item)) return false;
		if (event.shiftKey) this.upTo(item);
		else if (event.ctrlKey || event.metaKey || (list.isMobile() && list.selected().size > 0)) this.toggle(item);
		else {
			this.anchor = item;
			this.clear();
			return false;
		}
		return true;
	}

	private upTo(item: string): void {
		const rows = this.list.items().filter(isRowItem);
		const ends = [rows.indexOf(this.anchor ?? item), rows.indexOf(item)].map((index) => Math.max(0, index));
		const range = rows.slice(Math.min(...ends), Math.max(...ends) + 1);
		this.list.select(new Set([...this.list.selected(), ...range]));
	}
}
