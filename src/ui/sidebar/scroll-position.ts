import { itemOf } from './list-focus';

/** What a person left in the sidebar, to be found again after it was closed. */
export interface SavedPosition {
	/** Items of open rows. */
	readonly open: readonly string[];
	/** The item that Tab reaches. */
	readonly current: string | null;
	/** The topmost row that was in sight, and by how many pixels it stood below the upper edge. */
	readonly top: { readonly item: string; readonly below: number } | null;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** From anything that a saved layout may hold; null for what is no place. */
export function readSavedPosition(value: unknown): SavedPosition | null {
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
export function topOf(list: HTMLElement): SavedPosition['top'] {
	if (list.scrollTop === 0) return null;
	const edge = list.getBoundingClientRect().top;
	const elements = places(list);
	let [from, to] = [0, elements.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((elements[middle]?.getBoundingClientRect().bottom ?? 0) > edge) to = middle;
		else from = middle + 1;
	}
	const element = elements[from];
	return element ? { item: element.dataset.place ?? '', below: element.getBoundingClientRect().top - edge } : null;
}

/** So many frames pass until all rows near what is seen have been drawn. */
const SETTLING = 15;

/** Scrolls back to where one was as soon as the row is there, unless the person goes elsewhere meanwhile. */
export class ScrollRestorer {
	private settling = false;

	constructor(private top: SavedPosition['top']) {}

	get wanted(): SavedPosition['top'] {
		return this.top;
	}

	want(top: SavedPosition['top']): void {
		this.top = top;
	}

	readonly forget = (): void => {
		this.top = null;
	};

	go(list: HTMLElement): void {
		if (!this.top || this.settling || !scrollBack(list, this.top)) return;
		this.settling = true;
		const window = list.ownerDocument.defaultView;
		let left = SETTLING;
		const frame = () => {
			if (this.top) scrollBack(list, this.top);
			if (left-- > 0 && this.top) return void window?.requestAnimationFrame(frame);
			this.settling = false;
			this.forget();
		};
		window?.requestAnimationFrame(frame);
	}
}

/** The current row while it is in sight, else the topmost one that is; null at the top of the list. */
export function lookedAt(list: HTMLElement, current: string | null): string | null {
	const element = places(list).find((each) => each.dataset.place === current);
	const [own, pane] = [element?.getBoundingClientRect(), list.getBoundingClientRect()];
	if (current !== null && own && own.bottom > pane.top && own.top < pane.bottom) return current;
	return topOf(list)?.item ?? (element ? current : null);
}

/** What must stay when the list is drawn again. */
export interface Held {
	/** Where the focus was. */
	readonly focus: { readonly item: string; readonly place: number } | null;
	/** What was looked at. */
	readonly top: SavedPosition['top'];
}

/** `list` is null when nothing in it changes; `items` are those before. */
export function heldIn(root: HTMLElement | null, list: HTMLElement | null, items: readonly string[]): Held {
	const focused = root?.ownerDocument.activeElement ?? null;
	const item = root?.contains(focused) ? itemOf(focused) : null;
	return { focus: item ? { item, place: items.indexOf(item) } : null, top: list ? topOf(list) : null };
}

/**
 * Scrolls until the row stands where it stood; false while it is not in the list. `near` follows no row that went out of
 * sight.
 */
export function scrollBack(
	list: HTMLElement,
	{ item, below }: NonNullable<SavedPosition['top']>,
	near = false,
): boolean {
	const element = places(list).find((each) => each.dataset.place === item);
	if (!element) return false;
	const moved = element.getBoundingClientRect().top - list.getBoundingClientRect().top - below;
	if (Math.abs(moved) >= 1 && !(near && Math.abs(moved) > list.clientHeight)) list.scrollTop += moved;
	return true;
}
