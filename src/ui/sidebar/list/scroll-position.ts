import { itemOf } from './list-focus';
import type { RowOffset } from './saved-position';

const rowElements = (list: HTMLElement) => Array.from(list.querySelectorAll<HTMLElement>('[data-place]'));

/** The first visible row; null at the top of the list. */
export function topRow(list: HTMLElement): RowOffset | null {
	if (list.scrollTop === 0) return null;
	const edge = list.getBoundingClientRect().top;
	const elements = rowElements(list);
	let [from, to] = [0, elements.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((elements[middle]?.getBoundingClientRect().bottom ?? 0) > edge) to = middle;
		else from = middle + 1;
	}
	const element = elements[from];
	return element ? { item: element.dataset.place ?? '', below: element.getBoundingClientRect().top - edge } : null;
}

/** The current row while it is visible, else the first visible row; null at the top of the list. */
export function rowInView(list: HTMLElement, current: string | null): string | null {
	const element = rowElements(list).find((each) => each.dataset.place === current);
	const [own, pane] = [element?.getBoundingClientRect(), list.getBoundingClientRect()];
	if (current !== null && own && own.bottom > pane.top && own.top < pane.bottom) return current;
	return topRow(list)?.item ?? (element ? current : null);
}

/**
 * Scrolls until the row is where it was. Returns false if the row is not in the list. With `onlyNear`, does not follow a
 * row that moved by more than the height of the list.
 */
export function scrollToOffset(list: HTMLElement, { item, below }: RowOffset, onlyNear = false): boolean {
	const element = rowElements(list).find((each) => each.dataset.place === item);
	if (!element) return false;
	const moved = element.getBoundingClientRect().top - list.getBoundingClientRect().top - below;
	if (Math.abs(moved) >= 1 && !(onlyNear && Math.abs(moved) > list.clientHeight)) list.scrollTop += moved;
	return true;
}

/** What must stay where it is when the list renders again. */
export interface ViewAnchor {
	/** The focused item and its index among the items. */
	readonly focus: { readonly item: string; readonly index: number } | null;
	/** The first visible row. */
	readonly top: RowOffset | null;
}

/** The anchor before a render. `list` is null when nothing in the list changes; `items` are those before the render. */
export function anchorOf(root: HTMLElement | null, list: HTMLElement | null, items: readonly string[]): ViewAnchor {
	const focused = root?.ownerDocument.activeElement ?? null;
	const item = root?.contains(focused) ? itemOf(focused) : null;
	return { focus: item ? { item, index: items.indexOf(item) } : null, top: list ? topRow(list) : null };
}

/**
 * Frames until all rows near the visible part are drawn and have their final height: a quarter of a second at 60 Hz.
 * After that, correcting the position would work against a user who scrolls.
 */
const SETTLE_FRAMES = 15;

/** Scrolls to a saved offset as soon as its row is in the list, unless the user scrolls first. */
export class ScrollRestorer {
	private settling = false;

	/** `target` is null when there is nothing to restore. */
	constructor(public target: RowOffset | null) {}

	readonly cancel = (): void => {
		this.target = null;
	};

	/** With these the user scrolls the list. */
	readonly events = { onWheel: this.cancel, onTouchStart: this.cancel } as const;

	/** Call after each render of the list. */
	restore(list: HTMLElement): void {
		if (!this.target || this.settling || !scrollToOffset(list, this.target)) return;
		this.settling = true;
		const window = list.ownerDocument.defaultView;
		let framesLeft = SETTLE_FRAMES;
		const frame = () => {
			if (this.target) scrollToOffset(list, this.target);
			if (framesLeft-- > 0 && this.target) return void window?.requestAnimationFrame(frame);
			this.settling = false;
			this.cancel();
		};
		window?.requestAnimationFrame(frame);
	}
}
