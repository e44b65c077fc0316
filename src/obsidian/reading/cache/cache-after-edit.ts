import type { App, TFile } from 'obsidian';
import type { Settings } from '../../../core/settings';
import { loadNote, cacheReading } from '../note-file';
import { readFileInSteps } from '../note-reader';
import { LOADS_AT_ONCE, prefetch } from '../prefetch';
import { unlessSlow } from '../slow-reads';
import { Yielding } from '../yielding';
import type { ReadingCache } from './reading-cache';

export interface CacheAfterEditOptions {
	readonly app: App;
	readonly readingCache: ReadingCache;
	readonly settings: () => Settings;
}

/**
 * Changed notes are cached this long after the last change of any note, so that typing is not written at each pause. A
 * note that is not cached before the app ends is read again at the next start.
 */
const QUIET_MS = 10_000;
/**
 * Notes that are loaded at once, half of those of an index run: nothing waits for this, and what the user does meanwhile
 * has the disk for itself.
 */
const QUIET_LOADS = LOADS_AT_ONCE / 2;

/**
 * Caches the readings of changed notes. The text that an event provides may be older than the file, so once no note
 * changes any more, each changed note is read again from the disk, for the cache alone.
 */
export class CacheAfterEdit {
	private readonly changed = new Set<TFile>();
	private timer: number | null = null;
	private isStopped = false;

	constructor(private readonly options: CacheAfterEditOptions) {}

	touch(file: TFile): void {
		if (this.isStopped) return;
		this.changed.add(file);
		if (this.timer !== null) window.clearTimeout(this.timer);
		this.timer = window.setTimeout(() => void this.cacheChanged(), QUIET_MS);
	}

	stop(): void {
		this.isStopped = true;
		this.changed.clear();
		if (this.timer !== null) window.clearTimeout(this.timer);
	}

	private async cacheChanged(): Promise<void> {
		const { app, readingCache } = this.options;
		const settings = this.options.settings();
		const files = [...this.changed].filter((file) => app.vault.getFileByPath(file.path) === file);
		this.changed.clear();
		const yielding = new Yielding();
		const load = (file: TFile) => unlessSlow(loadNote(app, file, settings));
		for await (const [file, loaded] of prefetch(files, QUIET_LOADS, load)) {
			await yielding.ifDue();
			if ('late' in loaded) continue;
			const { text, cache } = loaded;
			if (text === null || this.changed.has(file)) continue;
			const reading = await yielding.finish(readFileInSteps(file, text, cache, settings, false));
			if (this.isStopped) return;
			if (!cacheReading(readingCache, file, loaded, reading, settings)) this.touch(file);
		}
	}
}
