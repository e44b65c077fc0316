import { getAllTags, type App, type EventRef, type TAbstractFile, type TFile } from 'obsidian';
import { VaultWords } from '../../core/message/bring/vault-words';
import { vaultNote } from '../../core/message/bring/vault-note';
import type { FollowUpIndex } from '../../core/follow-up-index';
import type { Settings } from '../../core/settings';
import { deepEqual } from '../../core/deep-equal';
import { createdDay } from './created-day';
import { isSkipped } from './metadata';
import { Yielding } from './yielding';

export interface VaultTopicsOptions {
	readonly app: App;
	readonly index: Pick<FollowUpIndex, 'reading' | 'readings'>;
	readonly settings: () => Settings;
	readonly registerEvent: (event: EventRef) => void;
}

/** The settings on which the words of the vault depend. */
const wordSettings = ({ skipFolders, privateFolders, dateOrder }: Settings) =>
	JSON.stringify([skipFolders, privateFolders, dateOrder]);

/**
 * The words of titles, headings and tags of the whole vault, from Obsidian's metadata. The first question for them reads
 * all of it, in turns that leave the interface free; later ones only the notes that changed. Until then it costs nothing.
 */
export class VaultTopics {
	private readonly vault = new VaultWords();
	/** The notes to look at again; null before the first question. */
	private changed: Set<string> | null = null;
	/** What the people of the notes do, as it was last used. */
	private readonly doesUsed = new Map<string, readonly string[]>();
	private settingsUsed = '';
	private work: Promise<unknown> = Promise.resolve();

	constructor(private readonly options: VaultTopicsOptions) {}

	/** Returns the words of the vault as it now is. */
	words(): Promise<VaultWords> {
		const work = this.work.then(() => this.update());
		this.work = work.catch(() => undefined);
		return work;
	}

	private async update(): Promise<VaultWords> {
		const { app, settings } = this.options;
		const used = wordSettings(settings());
		if (this.changed === null) this.follow();
		if (this.settingsUsed !== used) {
			this.settingsUsed = used;
			this.vault.clear();
			this.changed = new Set(app.vault.getMarkdownFiles().map(({ path }) => path));
		}
		for (const { path, does } of this.options.index.readings())
			if (does !== undefined && !deepEqual(this.doesUsed.get(path), does)) this.changed?.add(path);
		const yielding = new Yielding();
		for (const path of this.changed ?? []) {
			this.changed?.delete(path);
			this.look(path);
			await yielding.ifDue();
		}
		return this.vault;
	}

	private follow(): void {
		const { app, registerEvent } = this.options;
		const changed = new Set<string>();
		this.changed = changed;
		const add = ({ path }: TAbstractFile) => void (path.endsWith('.md') && this.changed?.add(path));
		registerEvent(app.metadataCache.on('changed', add));
		registerEvent(app.vault.on('create', add));
		registerEvent(app.vault.on('delete', add));
		registerEvent(
			app.vault.on('rename', (file, from) => {
				add(file);
				if (from.endsWith('.md')) this.changed?.add(from);
			}),
		);
	}

	private look(path: string): void {
		const { app, settings } = this.options;
		const { skipFolders, privateFolders } = settings();
		const does = this.options.index.reading(path)?.does;
		if (does === undefined) this.doesUsed.delete(path);
		else this.doesUsed.set(path, does);
		const file = app.vault.getFileByPath(path);
		if (!file || isSkipped(path, skipFolders) || isSkipped(path, privateFolders)) return this.vault.remove(path);
		this.vault.put(vaultNote({ ...this.outlineOf(file), ...(does && { does }) }, settings()));
	}

	private outlineOf(file: TFile) {
		const cache = this.options.app.metadataCache.getFileCache(file);
		return {
			path: file.path,
			headings: (cache?.headings ?? []).map(({ heading }) => heading),
			tags: ((cache && getAllTags(cache)) ?? []).map((tag) => tag.replace(/^#/, '')),
			links: [...(cache?.links ?? []), ...(cache?.frontmatterLinks ?? [])].map(({ link }) => link),
			properties: cache?.frontmatter ?? null,
			created: createdDay(file.stat.ctime),
		};
	}
}
