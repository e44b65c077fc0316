/** What a person left in the sidebar, to be found again after it was closed. */
export interface Place {
	/** Items of open rows. */
	readonly open: readonly string[];
	/** The item that Tab reaches. */
	readonly current: string | null;
	/** The topmost row that was in sight, and by how many pixels it stood below the upper edge. */
	readonly top: { readonly item: string; readonly below: number } | null;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** From anything that a saved layout may hold; null for what is no place. */
export function readPlace(value: unknown): Place | null {
	if (typeof value !== 'object' || value === null) return null;
	const { open, current, top } = value as Record<string, unknown>;
	if (!Array.isArray(open)) return null;
	const { item, below } = (typeof top === 'object' && top !== null ? top : {}) as Record<string, unknown>;
	return {
		open: open.filter(isText),
		current: isText(current) ? current : null,
		top: isText(item) && typeof below === 'number' ? { item, below } : null,
	};
}

const places = (list: HTMLElement) => Array.from(list.querySelectorAll<HTMLElement>('[data-place]'));

/** The topmost row in sight; null at the top of the list. */
export function topOf(list: HTMLElement): Place['top'] {
	if (list.scrollTop === 0) return null;
	const edge = list.getBoundingClientRect().top;
	for (const element of places(list)) {
		const { top, bottom } = element.getBoundingClientRect();
		if (bottom > edge) return { item: element.dataset.place ?? '', below: top - edge };
	}
	return null;
}

/** Scrolls until the row stands where it stood; false while it is not in the list. */
export function scrollBack(list: HTMLElement, { item, below }: NonNullable<Place['top']>): boolean {
	const element = places(list).find((each) => each.dataset.place === item);
	if (!element) return false;
	list.scrollTop += element.getBoundingClientRect().top - list.getBoundingClientRect().top - below;
	return true;
}
