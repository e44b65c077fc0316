import moment from 'moment';
import { App } from '../obsidian/app';
import { Platform, setDevice } from '../obsidian/base/platform';
import type { Manifest } from '../obsidian/plugins/plugin';
import { hostRequire } from '../obsidian/require';
import { listenForTooltips } from '../obsidian/ui/tooltip';
import { HttpStore } from '../obsidian/vault/http-store';
import { Notice } from '../obsidian/ui/notice';
import { keepWhatIsTyped } from './keep';
import { openMetadataDatabase } from './metadata-database';
import { readConfig, readOptions, type HostConfig, type PageOptions } from './config';
import { addFileExplorer } from './file-explorer';
import { buildFrame } from './frame';
import { followLinks } from './follow-links';
import { addHostTab } from './host-tab';
import { dropTouchContextMenus } from './iphone';
import { restoreLayout, saveLayoutOf } from './layout';

/** Starts as Obsidian does: files, plugins, layout, and only then "layout ready". */
export async function start(): Promise<void> {
	const config = readConfig();
	const options = readOptions(location.search);
	setDevice(options.phone ?? 'desktop');
	if (Platform.isIosApp) dropTouchContextMenus(window);
	const store = new HttpStore(config.name, config.id, config.token);
	const app = new App({
		store,
		metadataStore: await openMetadataDatabase(config.id, scriptVersion()).catch(() => undefined),
		require: hostRequire,
		saveDelay: options.save ?? config.saveDelay,
		cold: options.cold,
		openOutside: (path) => download(store, path),
	});
	Object.assign(window, { app, moment });
	dress(options);
	buildFrame(app, config, options);
	listenForTooltips(document);
	followLinks(app, document);
	app.workspace.on('window-open', (_: unknown, win: Window) => {
		listenForTooltips(win.document);
		followLinks(app, win.document);
	});
	addFileExplorer(app);
	addHostTab(app);
	await app.loadVault();
	const known = await restoreable(app);
	for (const id of config.plugins) await loadPlugin(app, id, !known);
	await restoreLayout(app, known);
	app.ready();
	await openFirst(app, config, options, !known);
	if (options.uri !== null) app.openUri(options.uri);
	saveLayoutOf(app);
	keepWhatIsTyped(app, store);
	document.body.addClass('host-ready');
}

/** A hash of the host's code, which computes the metadata. */
function scriptVersion(): string {
	return document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '';
}

/** Stands for the system's app: the browser keeps or opens the file. */
function download(store: HttpStore, path: string): void {
	createEl('a', { href: store.resource(path), attr: { download: path.slice(path.lastIndexOf('/') + 1) } }).click();
}

async function restoreable(app: App): Promise<unknown> {
	return Promise.resolve(app.loadLocalStorage('host-layout'));
}

function dress(options: PageOptions): void {
	const { body } = document;
	body.className = `theme-${options.theme} ${Platform.isMobile ? `is-mobile is-phone ${Platform.isIosApp ? 'is-ios' : 'is-android'}` : 'is-focused mod-linux'} show-inline-title show-view-header`;
	body.dir = options.rtl ? 'rtl' : 'ltr';
	body.toggleClass('mod-rtl', options.rtl);
	document.documentElement.lang = 'en';
	if (options.sidebar) body.style.setProperty('--host-right-sidebar', `${options.sidebar}px`);
}

/** Fetches a built plugin and loads it; a plugin that fails is reported as Obsidian reports it. */
async function loadPlugin(app: App, id: string, byUser: boolean): Promise<void> {
	const file = async (name: string): Promise<string | null> => {
		const response = await fetch(`/plugins/${id}/${name}`);
		return response.ok ? response.text() : null;
	};
	try {
		const [manifest, code, styles] = await Promise.all([file('manifest.json'), file('main.js'), file('styles.css')]);
		if (manifest === null || code === null) throw new Error('main.js or manifest.json is missing.');
		app.plugins.install({ manifest: JSON.parse(manifest) as Manifest, code, styles });
		await app.plugins.enablePlugin(id, byUser);
	} catch (error) {
		new Notice(`Failed to load plugin ${id}`);
		setTimeout(() => {
			throw error;
		}, 0);
	}
}

async function openFirst(app: App, config: HostConfig, options: PageOptions, firstTime: boolean): Promise<void> {
	const wanted = options.note ?? (firstTime ? config.open?.note : undefined);
	const named = wanted ? app.vault.getFileByPath(wanted) : null;
	const empty = app.workspace.getActiveFile() === null;
	const newest = () => app.vault.getMarkdownFiles().sort((a, b) => b.stat.mtime - a.stat.mtime)[0];
	const file = named ?? (empty ? newest() : undefined);
	if (file) await app.workspace.getLeaf(false).openFile(file);
	const { command } = config.open ?? {};
	if (command && firstTime && !options.phone) app.commands.executeCommandById(command);
}
