import { rowsOfPerson } from '../../../core/agenda/persons/person-row';
import type { PersonRow, Row, RowKey, ViewModel } from '../../model';

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

/** The item that has the focus; if it is gone, the one that is now at its index. */
export function sameOrNear(items: readonly string[], { item, index }: { item: string; index: number }) {
	return items.includes(item) ? item : items[Math.min(index, items.length - 1)];
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

/** The button of a thing in the open row of an item; that of the row itself for null. */
export function thingButton(root: HTMLElement | null, item: string, thing: RowKey | null): HTMLElement | undefined {
	const row = elementOf(root, item);
	const things = row?.closest('.due-row')?.querySelectorAll<HTMLElement>('.due-thing') ?? [];
	const chosen = Array.from(things).find(({ dataset }) => dataset.key === thing);
	return chosen?.querySelector('button') ?? row;
}

/** A follow-up in the list: its section, the person of its row, and the thing in it. */
interface ListedThing {
	readonly section: string;
	readonly person: PersonRow;
	/** Null for the most urgent thing, which keys on the row itself mean. */
	readonly thing: RowKey | null;
	readonly row: Row;
}

/** Where the list has a follow-up; null if it has not. */
export function listedThing(groups: ViewModel['groups'], key: RowKey): ListedThing | null {
	for (const { name, rows } of groups)
		for (const person of rows)
			for (const { row: first, alsoIn } of person.things) {
				const row = [first, ...alsoIn].find((each) => each.key === key);
				if (row) return { section: name, person, thing: first === person.first ? null : first.key, row };
			}
	return null;
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
