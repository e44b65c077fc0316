/** The headings and rows that the arrow keys stop at, from top to bottom. */
export function itemsIn(root: HTMLElement | null): HTMLElement[] {
	return Array.from(root?.querySelectorAll<HTMLElement>('[data-item]') ?? []);
}

const isRow = (element: HTMLElement) => element.dataset.act === 'toggle-row';

/** The row that took a place, else the last one before it. */
export function nearestRow(items: readonly HTMLElement[], place: number): HTMLElement | undefined {
	return items.slice(place).find(isRow) ?? items.slice(0, place).reverse().find(isRow) ?? items[0];
}

/** The row or section an element stands in. */
export function itemOf(element: Element | null): string | null {
	const self =
		element?.closest<HTMLElement>('[data-item]') ?? element?.closest('.due-row')?.querySelector('[data-item]');
	return self?.getAttribute('data-item') ?? null;
}
