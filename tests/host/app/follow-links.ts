import type { App } from '../obsidian/app';
import { openUri } from '../obsidian/uri';

/** Handles a link that no other code handled, as Obsidian's window does: the app stays open, and the system opens outside links. */
export function followLinks(app: App, doc: Document): void {
	doc.addEventListener('click', (evt) => {
		const link = (evt.target as Element | null)?.closest?.('a[href]');
		const href = link?.getAttribute('href');
		if (!link || !href || evt.defaultPrevented) return;
		if (/^(?:tel|mailto):/i.test(href)) return;
		evt.preventDefault();
		if (/^https?:/i.test(href)) window.open(href, '_blank', 'noopener');
		else openUri(app, href);
	});
}
