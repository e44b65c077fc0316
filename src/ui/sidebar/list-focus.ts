import type { ListCommand } from './list-keys';

/** Whether an item is a follow-up, not the heading of a section. */
export const isRowItem = (item: string): boolean => !item.startsWith('section:');

/** The row that took a place among the items, else the last one before it. */
export function nearestRow(items: readonly string[], place: number): string | undefined {
	return items.slice(place).find(isRowItem) ?? items.slice(0, place).reverse().find(isRowItem) ?? items[0];
}

/** Where a key leads from the item at a place; null for a key that leads nowhere. */
export function destination(command: ListCommand, items: readonly string[], place: number): string | null {
	if (command === 'next') return items[Math.min(place + 1, items.length - 1)] ?? null;
	if (command === 'previous') return items[Math.max(place - 1, 0)] ?? null;
	if (command === 'first') return items[0] ?? null;
	return command === 'last' ? (items.at(-1) ?? null) : null;
}

/** The section of the item at a place. */
export function sectionAbove(items: readonly string[], place: number): string | undefined {
	return items
		.slice(0, place)
		.reverse()
		.find((item) => !isRowItem(item));
}

/** The element of an item that takes the focus; undefined while it is too far away to be drawn. */
export function elementOf(root: HTMLElement | null, item: string): HTMLElement | undefined {
	const elements = root?.querySelectorAll<HTMLElement>('[data-item]') ?? [];
	return Array.from(elements).find((element) => element.dataset.item === item);
}

/** The row or section an element stands in. */
export function itemOf(element: Element | null): string | null {
	const self =
		element?.closest<HTMLElement>('[data-item]') ?? element?.closest('.due-row')?.querySelector('[data-item]');
	return self?.getAttribute('data-item') ?? null;
}
