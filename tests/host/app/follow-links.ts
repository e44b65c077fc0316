import type { App } from '../obsidian/app';

/** Handles a link that no other code handled, as Obsidian's window does: the app stays open, and the system opens outside links. */
export function followLinks(app: App, doc: Document): void {
	doc.addEventListener('click', (evt) => {
		const link = (evt.target as Element | null)?.closest?.('a[href]');
		const href = link?.getAttribute('href');
		if (!link || !href || evt.defaultPrevented) return;
		if (/^(?:tel|mailto):/i.test(href)) return;
		evt.preventDefault();
		if (/^https?:/i.test(href)) window.open(href, '_blank', 'noopener');
		else if (/^obsidian:/i.test(href)) openObsidian(app, href);
	});
}

/** `obsidian://open?file=Dana` and what plugins have registered. */
function openObsidian(app: App, href: string): void {
	const url = new URL(href);
	const params = { action: url.hostname, ...Object.fromEntries(url.searchParams) };
	const handler = app.workspace.protocolHandlers.get(params.action);
	if (handler) handler(params);
	else if (params.action === 'open') void app.workspace.openLinkText(url.searchParams.get('file') ?? '', '');
}
