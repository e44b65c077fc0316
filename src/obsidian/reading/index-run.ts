import type { App, TFile } from 'obsidian';
import type { FollowUpIndex } from '../../core/follow-up-index';
import { warmUp } from '../../core/notes/warm-up';
import type { Settings } from '../../core/settings';
import { stampOf, unpack } from './cache/cache-entry';
import type { ReadingCache } from './cache/reading-cache';
import { mayHoldFollowUps } from './metadata';
import type { NoteIndexUpdater } from './note-index-updater';
import { prefetch } from './prefetch';
import { inReadingOrder, isLarge } from './reading-order';
import type { Progress } from './reading-queue';
import { Yielding } from './yielding';

export interface IndexRunOptions {
	readonly app: App;
	readonly index: FollowUpIndex;
	readonly readingCache: ReadingCache;
	readonly settings: () => Settings;
	readonly progress: (progress: Progress | null) => void;
	readonly active: () => string | null;
	readonly updater: NoteIndexUpdater;
}

/** Files that are loaded at once, so that the disk works while text is read. */
const LOADS_AT_ONCE = 16;
/** Progress is reported once per this many notes. */
const PROGRESS_STEP_NOTES = 16;

/** Whether the readers have read their sample lines since the plugin was loaded. */
let isWarm = false;

/** One pass over the whole vault: the active note, then what the cache still knows, then all other notes. */
export class IndexRun {
	private readonly yielding = new Yielding();
	private read = 0;
	private total = 0;

	/** `isCurrent` returns false once another run has begun; this run then stops. */
	constructor(
		private readonly options: IndexRunOptions,
		private readonly isCurrent: () => boolean,
	) {}

	async start(): Promise<void> {
		const { app, progress, active, updater } = this.options;
		await this.yielding.now();
		if (!this.isCurrent()) return;
		const included = app.vault.getMarkdownFiles().filter((file) => updater.isIncluded(file));
		const files = inReadingOrder(app, included);
		this.removeMissing(files);

		this.total = files.length;
		this.reportProgress();
		const activeNote = files.filter(({ path }) => path === active());
		await this.readFiles(activeNote);
		const left = new Map(files.filter((file) => !activeNote.includes(file)).map((file) => [file.path, file]));
		await this.readCache(left);
		await this.readFiles([...left.values()]);
		await this.warmReaders();
		await this.yielding.now();
		if (this.isCurrent()) progress(null);
	}

	private removeMissing(files: readonly TFile[]): void {
		const { index, updater } = this.options;
		const paths = new Set(files.map(({ path }) => path));
		for (const { path } of [...index.readings()]) if (!paths.has(path)) updater.remove(path);
	}

	/** Puts readings from the cache that are still valid into the index, and removes their notes from `left`. */
	private async readCache(left: Map<string, TFile>): Promise<void> {
		const { app, readingCache, settings, updater } = this.options;
		for await (const chunk of readingCache.chunks()) {
			for (const entry of chunk) {
				await this.yielding.ifDue();
				if (!this.isCurrent()) return;
				const file = left.get(entry.path);
				if (!file || app.vault.getFileByPath(entry.path) !== file) {
					if (!app.vault.getFileByPath(entry.path)) readingCache.delete(entry.path);
					continue;
				}
				const cache = updater.metadataOf(file);
				if (cache && !mayHoldFollowUps(cache, settings())) {
					// The file may have the time and size of the entry again, with other words.
					readingCache.delete(entry.path);
					continue;
				}
				if (!cache) continue;
				const reading = unpack(entry, stampOf(file.stat, cache, settings()));
				if (!reading) continue;
				left.delete(file.path);
				this.read++;
				if (!updater.isUpdated(file)) updater.put(reading);
			}
			if (this.isCurrent()) this.reportProgress();
		}
	}

	private async readFiles(files: readonly TFile[]): Promise<void> {
		const { updater } = this.options;
		if (files.length > 0) await this.warmReaders();
		if (!this.isCurrent()) return;
		for await (const [file, loaded] of prefetch(files, LOADS_AT_ONCE, (each) => updater.load(each))) {
			await (isLarge(file) ? this.yielding.now() : this.yielding.ifDue());
			if (!this.isCurrent()) return;
			if (!updater.isUpdated(file)) await updater.apply(file, loaded);
			this.read++;
			if (this.read % PROGRESS_STEP_NOTES === 0) this.reportProgress();
		}
	}

	/** Prepares the readers in pieces, so that neither this run nor the first note that the user changes blocks for long. */
	private async warmReaders(): Promise<void> {
		if (isWarm) return;
		isWarm = true;
		await this.yielding.finish(warmUp(this.options.settings()));
	}

	private reportProgress(): void {
		this.options.progress({ read: this.read, total: this.total });
	}
}
