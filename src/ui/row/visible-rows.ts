/** Receives whether a row is near the visible part of the list, and its height in pixels when it leaves that part. */
export type VisibilityListener = (visible: boolean, heightPx: number) => void;

type ObservingWindow = Window & { readonly IntersectionObserver?: typeof IntersectionObserver };

/** Rows within one pane height above and below the visible part count as visible. */
const ROOT_MARGIN = '100% 0px';

/**
 * New rows that are drawn before the browser reports where they are: more than fit a tall screen, so that it is never
 * empty. Each more adds to the time until the list appears.
 */
const NEW_ROWS_DRAWN = 40;

/**
 * Reports which rows of a list are near its visible part, so that the list draws only those. Uses the
 * `IntersectionObserver` of the window that shows the list, because the observer of another window sees nothing.
 * Without an observer all rows are visible.
 */
export class VisibleRows {
	private readonly listeners = new Map<Element, VisibilityListener>();
	private observer: IntersectionObserver | null = null;
	private window: ObservingWindow | null = null;
	private newRowsLeft = NEW_ROWS_DRAWN;
	private readonly showAll = () => {
		for (const listener of this.listeners.values()) listener(true, 0);
	};

	/** Starts over with the scrolling element in its current window. */
	attach(root: HTMLElement): void {
		this.detach();
		this.window = root.ownerDocument.defaultView;
		// A printed page has no viewport, so rows that are not drawn would be missing.
		this.window?.addEventListener('beforeprint', this.showAll);
		const Observer = this.window?.IntersectionObserver;
		if (!Observer) return this.showAll();
		this.observer = new Observer((entries) => this.report(entries), { root, rootMargin: ROOT_MARGIN });
		for (const element of this.listeners.keys()) this.observer.observe(element);
	}

	detach(): void {
		this.window?.removeEventListener('beforeprint', this.showAll);
		this.observer?.disconnect();
		this.observer = null;
		this.window = null;
	}

	/** Call before each render of the list. */
	beginRender(): void {
		this.newRowsLeft = NEW_ROWS_DRAWN;
	}

	/** Whether the list draws its next new row at once. */
	drawsNewRow(): boolean {
		return this.newRowsLeft-- > 0 || (this.window !== null && this.observer === null);
	}

	/** Returns a function that stops watching. */
	watch(element: Element, listener: VisibilityListener): () => void {
		this.listeners.set(element, listener);
		this.observer?.observe(element);
		if (this.window && !this.observer) listener(true, 0);
		return () => {
			this.listeners.delete(element);
			this.observer?.unobserve(element);
		};
	}

	private report(entries: readonly IntersectionObserverEntry[]): void {
		for (const { target, isIntersecting, boundingClientRect, rootBounds } of entries) {
			// In a closed pane no row intersects, whatever the list shows.
			if (!rootBounds || rootBounds.height === 0) continue;
			this.listeners.get(target)?.(isIntersecting, boundingClientRect.height);
		}
	}
}
