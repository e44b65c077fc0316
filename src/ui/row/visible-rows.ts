/** Told when a row comes near what is seen, with its present height in pixels when it goes away from there. */
export type NearListener = (near: boolean, height: number) => void;

type ObservingWindow = Window & { readonly IntersectionObserver?: typeof IntersectionObserver };

/** So many rows beyond what is seen are drawn, as a share of the pane's height. */
const MARGIN = '100% 0px';

/** So many rows that come new are drawn at once, before the browser has said where they stand. */
const AT_ONCE = 40;

/**
 * Knows which rows of a list stand near what is seen, so that only those are drawn. Watches with the observer of the
 * window the list stands in, since that of another window would see nothing. Where there is none, all rows are near.
 */
export class NearRows {
	private readonly listeners = new Map<Element, NearListener>();
	private observer: IntersectionObserver | null = null;
	private window: ObservingWindow | null = null;
	private left = AT_ONCE;
	private readonly showAll = () => {
		for (const tell of this.listeners.values()) tell(true, 0);
	};

	/** Begins anew for the scrolling element in the window it stands in now. */
	attach(root: HTMLElement): void {
		this.detach();
		this.window = root.ownerDocument.defaultView;
		// Paper has no viewport: what is not drawn would be missing there.
		this.window?.addEventListener('beforeprint', this.showAll);
		const Observer = this.window?.IntersectionObserver;
		if (!Observer) return this.showAll();
		this.observer = new Observer((entries) => this.seen(entries), { root, rootMargin: MARGIN });
		for (const element of this.listeners.keys()) this.observer.observe(element);
	}

	detach(): void {
		this.window?.removeEventListener('beforeprint', this.showAll);
		this.observer?.disconnect();
		this.observer = null;
		this.window = null;
	}

	/** Before each drawing of the list. */
	begin(): void {
		this.left = AT_ONCE;
	}

	/** Whether a row that comes new is drawn at once. */
	admits(): boolean {
		return this.left-- > 0 || (this.window !== null && this.observer === null);
	}

	/** Returns the way to stop. */
	watch(element: Element, listener: NearListener): () => void {
		this.listeners.set(element, listener);
		this.observer?.observe(element);
		if (this.window && !this.observer) listener(true, 0);
		return () => {
			this.listeners.delete(element);
			this.observer?.unobserve(element);
		};
	}

	private seen(entries: readonly IntersectionObserverEntry[]): void {
		for (const { target, isIntersecting, boundingClientRect, rootBounds } of entries) {
			// In a pane that is closed everything is nowhere, which says nothing about the list.
			if (!rootBounds || rootBounds.height === 0) continue;
			this.listeners.get(target)?.(isIntersecting, boundingClientRect.height);
		}
	}
}
