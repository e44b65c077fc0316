import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

export const page = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Cells of a table's line; a `\|` is part of its cell. */
function cells(line: string): string[] {
	return line
		.replace(/\\\|/g, '¦')
		.split('|')
		.slice(1, -1)
		.map((cell) => cell.replace(/¦/g, '|').trim());
}

/** All tables of a page, one record per row, by the words of their first heading cell. */
export function tablesOf(text: string): Map<string, Record<string, string>[]> {
	const tables = new Map<string, Record<string, string>[]>();
	const lines = text.split('\n');
	for (let at = 0; at < lines.length; at++) {
		if (!lines[at]?.startsWith('|') || !/^\|[\s|:-]+\|$/.test(lines[at + 1] ?? '')) continue;
		const head = cells(lines[at] ?? '');
		const rows: Record<string, string>[] = [];
		for (at += 2; lines[at]?.startsWith('|'); at++) {
			rows.push(Object.fromEntries(cells(lines[at] ?? '').map((cell, place) => [head[place] ?? '', cell])));
		}
		tables.set(head[0] ?? '', [...(tables.get(head[0] ?? '') ?? []), ...rows]);
	}
	return tables;
}

/** `` `a` `` is `a`. */
export const plain = (cell: string): string => cell.replace(/^`+|`+$/g, '').trim();
