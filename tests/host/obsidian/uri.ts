import type { App } from './app';
import { parseLinktext } from './vault/links';

/** The parts of `obsidian://open?file=Dana%20Whitfield&silent`: an action, values, and switches, which are `'true'`. */
export function readUri(uri: string): Record<string, string> | null {
	const [, action, query = ''] = /^obsidian:\/\/([^/?#]+)\/?(?:\?([^#]*))?/i.exec(uri) ?? [];
	if (action === undefined) return null;
	const params: Record<string, string> = { action: decodeURIComponent(action) };
	for (const part of query.split('&').filter((each) => each !== '')) {
		const [name = '', ...value] = part.split('=');
		params[decodeURIComponent(name)] = value.length > 0 ? decodeURIComponent(value.join('=')) : 'true';
	}
	return params;
}

/**
 * Does what the system asks of the app when the user opens a link: what a plugin registered for its action, or `open`.
 * A link to another vault does nothing here.
 */
export function openUri(app: App, uri: string): void {
	const params = readUri(uri);
	if (!params) return;
	const { action = '', vault, file } = params;
	if (vault !== undefined && vault !== app.vault.getName() && vault !== app.appId) return;
	const handler = app.workspace.protocolHandlers.get(action);
	if (handler) handler(params);
	else if (action === 'open' && file !== undefined) openFile(app, file, params['paneType']);
}

const PANES: readonly (string | undefined)[] = ['tab', 'split', 'window'];

function openFile(app: App, file: string, pane: string | undefined): void {
	const { path, subpath } = parseLinktext(file);
	void app.workspace.openLinkText(path + subpath, '', PANES.includes(pane) ? (pane as 'tab') : false);
}
