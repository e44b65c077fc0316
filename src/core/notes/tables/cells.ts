import { isPlaceholder } from '../text-field';
import type { Column } from './columns';

/** Splits a row into cells: `| a | b \\| c |` gives two. */
export function cellsOf(row: string): string[] {
	const cells = row
		.trim()
		.replace(/^\|/, '')
		.replace(/([^\\])\|$/, '$1')
		.replace(/\\\|/g, '\uE000')
		.split('|');
	return cells.map((cell) => cell.replace(/\uE000/g, '|').trim());
}

/** Between the cells of a row in one text. */
export const CELL_MARK = ' · ';

/** Returns the filled cells of a row as one text: `| Northwind | | Call **Tove** |` gives `Northwind · Call **Tove**`. */
export function cellsText(row: string): string {
	return cellsOf(row)
		.filter((cell) => cell !== '')
		.join(CELL_MARK);
}

/** A cell and what its column holds, null if its heading says nothing that is known: `| Reference |`. */
export interface Cell {
	/** Without what is struck through: `27 Nov` of `~~24 Nov~~ 27 Nov`. */
	readonly text: string;
	readonly column: Column | null;
	/** Whether all of it is struck through: `~~24 Nov~~`. */
	readonly struck: boolean;
}

/** Words that are struck through: `~~24 Nov~~`. */
export const STRUCK = /~~[^~]+~~/g;

/** A row of a table: its cells in order, and the first filled cell of each kind of column. */
export interface TableRow {
	readonly cells: readonly Cell[];
	readonly of: ReadonlyMap<Column, string>;
}

/** Reads the cells of a row by the columns of its table. Leaves placeholders such as `TBD` and `—` out of `of`. */
export function rowOf(columns: readonly (Column | null)[], text: string): TableRow {
	const of = new Map<Column, string>();
	const cells = cellsOf(text).map((cell, index) => {
		const left = cell.replace(STRUCK, ' ').trim();
		return { text: left, column: columns[index] ?? null, struck: cell !== '' && left === '' };
	});
	for (const { text: cell, column } of cells) {
		if (column !== null && !of.has(column) && !isPlaceholder(cell)) of.set(column, cell);
	}
	return { cells, of };
}
