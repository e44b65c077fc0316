import type { App, TFile } from 'obsidian';
import type { Settings } from '../../../core/settings';
import { prefetch } from '../prefetch';
import { Yielding } from '../yielding';
import { find, cacheReading } from '../note-file';
import { readFile } from '../note-reader';
import type { ReadingCache } from './reading-cache';
import { unlessSlow } from '../slow-reads';

export interface CacheAfterEditOptions {
	readonly app: App;
	readonly readingCache: ReadingCache;
	readonly settings: () => Settings;
}

/** So long after the last change of any note, in milliseconds, nobody is writing. */
const QUIET_MS = 10_000;
const LOADS_AT_ONCE = 8;

/**
 * Keeps what changed notes say for the next start. What an event hands over may be older than its file, so when all is
 * quiet such a note is read once more, from the disk and for the readingCache alone.
 */
export class CacheAfterEdit {
	private readonly touched = new Set<TFile>();
	private timer: number | null = null;
	private stopped = false;

	constructor(private readonly options: CacheAfterEditOptions) {}

	touch(file: TFile): void {
		if (this.stopped) return;
		this.touched.add(file);
		if (this.timer !== null) window.clearTimeout(this.timer);
		this.timer = window.setTimeout(() => void this.keep(), QUIET_MS);
	}

	stop(): void {
		this.stopped = true;
		this.touched.clear();
		if (this.timer !== null) window.clearTimeout(this.timer);
	}

	private async keep(): Promise<void> {
		const { app, readingCache } = this.options;
		const settings = this.options.settings();
		const files = [...this.touched].filter((file) => app.vault.getFileByPath(file.path) === file);
		this.touched.clear();
		const yielding = new Yielding();
		for await (const [file, found] of prefetch(files, LOADS_AT_ONCE, (file) => unlessSlow(find(app, file, settings)))) {
			await yielding.ifDue();
			if ('late' in found) continue;
			const { text, cache } = found;
			if (text === null || this.touched.has(file)) continue;
			if (!cacheReading(readingCache, file, found, readFile(file, text, cache, settings, false), settings))
				this.touch(file);
		}
	}
}
