import { moment, normalizePath, type App, type TFile } from 'obsidian';
import { parentPath } from '../../../core/note-path';
import type { Minute } from '../../../core/follow-up';

/** The options of the core plugin Daily notes. */
interface DailyNotesOptions {
	readonly folder: string;
	/** A format of moment: `YYYY-MM-DD`, `YYYY/MM/dddd`. */
	readonly format: string;
	/** The path of the template, with or without `.md`; '' for none. */
	readonly template: string;
}

/** The app with what Obsidian's typings leave out; other plugins read these options in the same way. */
interface AppWithCorePlugins {
	readonly internalPlugins?: {
		getEnabledPluginById?(id: string): { readonly options?: unknown } | null;
	};
}

/** How Obsidian names daily notes unless the user changes it. */
const DEFAULT_FORMAT = 'YYYY-MM-DD';
/** How Obsidian writes times in templates unless the user changes it. */
const DEFAULT_TIME_FORMAT = 'HH:mm';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The options of Daily notes; null if that plugin is off. */
function dailyNotesOptions(app: App): DailyNotesOptions | null {
	const plugin = (app as AppWithCorePlugins).internalPlugins?.getEnabledPluginById?.('daily-notes');
	if (!plugin) return null;
	const options: Readonly<Record<string, unknown>> =
		typeof plugin.options === 'object' && plugin.options !== null ? { ...plugin.options } : {};
	return {
		folder: text(options.folder),
		format: text(options.format) || DEFAULT_FORMAT,
		template: text(options.template),
	};
}

/** Where today's daily note is, or would be. */
export interface DailyNotePlace {
	readonly path: string;
	/** The note, if it exists. */
	readonly file: TFile | null;
	/** Creates the note from the template of Daily notes, as Obsidian does. Returns it with its text. */
	readonly create: () => Promise<{ readonly file: TFile; readonly text: string }>;
}

/** Today's daily note at the minute `now`: `Daily/2026-11-27.md`. Null if the core plugin Daily notes is off. */
export function dailyNote(app: App, now: Minute): DailyNotePlace | null {
	const options = dailyNotesOptions(app);
	if (!options) return null;
	const name = `${moment.utc(now).format(options.format)}.md`;
	const path = normalizePath(options.folder === '' ? name : `${options.folder}/${name}`);
	return {
		path,
		file: app.vault.getFileByPath(path),
		create: async () => {
			const template = await templateText(app, options.template);
			const content = filledIn(template, now, path);
			await createFolders(app, parentPath(path));
			return { file: await app.vault.create(path, content), text: content };
		},
	};
}

/** The text of a template; '' if there is none at the path. */
async function templateText(app: App, template: string): Promise<string> {
	if (template === '') return '';
	const file = app.metadataCache.getFirstLinkpathDest(normalizePath(template.replace(/\.md$/i, '')), '');
	return file ? app.vault.cachedRead(file) : '';
}

/** A template with its variables replaced: `{{title}}`, `{{date}}`, `{{time}}`, and `{{date:dddd}}` with a format. */
function filledIn(template: string, now: Minute, path: string): string {
	const title = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
	const formats: Readonly<Record<string, string>> = { date: DEFAULT_FORMAT, time: DEFAULT_TIME_FORMAT };
	return template
		.replace(/{{\s*title\s*}}/gi, () => title)
		.replace(/{{\s*(date|time)\s*(?::([^}]*))?}}/gi, (_, kind: string, format?: string) =>
			moment.utc(now).format(format?.trim() || formats[kind.toLowerCase()]),
		);
}

async function createFolders(app: App, path: string): Promise<void> {
	if (path === '' || app.vault.getFolderByPath(path)) return;
	await createFolders(app, parentPath(path));
	await app.vault.createFolder(path);
}
