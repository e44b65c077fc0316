import { rowsOfPerson } from '../../../core/agenda/persons/person-row';
import type { PersonRow, Row, RowKey } from '../../model';

/** Whether an item is a follow-up, not the heading of a section. */
export const isRowItem = (item: string): boolean => !item.startsWith('section:');

/** The item of a section's heading. */
export const sectionItem = (name: string): string => `section:${name}`;

/** The section of a heading's item. */
export const sectionName = (item: string): string => item.slice('section:'.length);

/** The row at an index or the next one after it, else the last row before it, else the first item. */
export function nearestRow(items: readonly string[], index: number): string | undefined {
	return items.slice(index).find(isRowItem) ?? items.slice(0, index).reverse().find(isRowItem) ?? items[0];
}

/** The heading above the item at an index. */
export function sectionAbove(items: readonly string[], index: number): string | undefined {
	return items
		.slice(0, index)
		.reverse()
		.find((item) => !isRowItem(item));
}

/** The focusable element of an item; undefined while the row is too far from the visible part to be drawn. */
export function elementOf(root: HTMLElement | null, item: string): HTMLElement | undefined {
	const elements = root?.querySelectorAll<HTMLElement>('[data-item]') ?? [];
	return Array.from(elements).find((element) => element.dataset.item === item);
}

/** The item whose row or heading contains the element; null outside of them. */
export function itemOf(element: Element | null): string | null {
	const self =
		element?.closest<HTMLElement>('[data-item]') ?? element?.closest('.due-row')?.querySelector('[data-item]');
	return self?.getAttribute('data-item') ?? null;
}

/** The follow-up at an element: of the thing in an open row, else the most urgent of the row; null outside of rows. */
export function keyAt(element: Element | null): RowKey | null {
	const holder =
		element?.closest<HTMLElement>('[data-key]') ??
		element?.closest('.due-row')?.querySelector<HTMLElement>('.due-row-self[data-key]');
	return holder?.dataset.key ?? null;
}

/** The follow-up at an element of a row, by the persons of the items; undefined outside of rows. */
export function rowAt(persons: ReadonlyMap<string, PersonRow>, element: Element): Row | undefined {
	const person = persons.get(itemOf(element) ?? '');
	const key = keyAt(element);
	if (!person || key === null) return undefined;
	return [...rowsOfPerson(person), ...person.shared].find((row) => row.key === key) ?? person.first;
}
