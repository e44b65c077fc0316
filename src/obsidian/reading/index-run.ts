import type { App, TFile } from 'obsidian';
import type { FollowUpIndex } from '../../core/follow-up-index';
import { warmUp } from '../../core/notes/warm-up';
import type { Settings } from '../../core/settings';
import { stampOf, unpack } from './cache/cache-entry';
import type { ReadingCache } from './cache/reading-cache';
import { mayHoldFollowUps } from './metadata';
import type { NoteIndexUpdater } from './note-index-updater';
import { LOADS_AT_ONCE, prefetch } from './prefetch';
import { inReadingOrder, isLarge } from './reading-order';
import { listNeedsFile } from './note-reader';
import { PostponedNotes } from './postponed-notes';
import type { LateNote } from './slow-reads';
import type { LoadedNote } from './note-file';
import type { Steps } from '../../core/steps';
import type { Progress } from './reading-queue';
import { Yielding } from './yielding';

export interface IndexRunOptions {
	readonly app: App;
	readonly index: FollowUpIndex;
	readonly readingCache: ReadingCache;
	readonly settings: () => Settings;
	readonly progress: (progress: Progress | null) => void;
	/** Work for the idle time after the run. */
	readonly afterRun: () => Steps<object>;
	readonly updater: NoteIndexUpdater;
}

/**
 * Progress is reported once per this many notes, which take about 10 ms: often enough for a number that moves. Each report
 * asks for a redraw, so one per note would cost a measurable part of the run.
 */
const PROGRESS_STEP_NOTES = 16;

/** Whether the readers have read their sample lines since the plugin was loaded. */
let isWarm = false;

/**
 * One pass over the whole vault: what the cache still knows, then the notes that the list needs, the active note first, then
 * all other notes.
 */
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
		const { app, progress, updater } = this.options;
		await this.yielding.now();
		if (!this.isCurrent()) return;
		const included = app.vault.getMarkdownFiles().filter((file) => updater.isIncluded(file));
		const files = inReadingOrder(app, included);
		this.removeMissing(files);

		this.total = files.length;
		this.reportProgress();
		const left = new Map(files.map((file) => [file.path, file]));
		await this.readCache(left);
		const postponed = await this.readNeeded([...left.values()]);
		await this.readFiles(postponed.files, (file) => postponed.take(file));
		await this.yielding.now();
		if (!this.isCurrent()) return;
		progress(null);
		// Nothing had to be read, but the first note that the user changes will be.
		await this.warmReaders();
		if (this.isCurrent()) await this.yielding.finish(this.options.afterRun());
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

	/**
	 * Reads the notes that the list of follow-ups needs, so that the list is complete before
	 * the other notes are searched for found lines and introductions. Returns the other notes.
	 */
	private async readNeeded(files: readonly TFile[]): Promise<PostponedNotes> {
		const postponed = new PostponedNotes();
		for await (const [file, loaded] of this.loaded(files, (each) => this.options.updater.load(each))) {
			const listNeeds = 'late' in loaded || (await this.yielding.finish(this.needs(file, loaded))).listNeeds;
			if (!this.isCurrent()) break;
			if (listNeeds) await this.apply(file, loaded);
			else postponed.add(file, loaded);
		}
		return postponed;
	}

	private *needs(file: TFile, loaded: LoadedNote): Steps<{ readonly listNeeds: boolean }> {
		return { listNeeds: yield* listNeedsFile(file, loaded, this.options.settings()) };
	}

	/** Reads notes. `kept` returns what is already loaded of a note. */
	private async readFiles(
		files: readonly TFile[],
		kept: (file: TFile) => LoadedNote | null = () => null,
	): Promise<void> {
		const { updater } = this.options;
		const load = (file: TFile) => {
			const known = kept(file);
			return known ? Promise.resolve(known) : updater.load(file);
		};
		for await (const [file, loaded] of this.loaded(files, load)) await this.apply(file, loaded);
	}

	/** Yields each file with what is loaded of it, until the run ends. */
	private async *loaded(files: readonly TFile[], load: (file: TFile) => Promise<LoadedNote | LateNote>) {
		if (files.length > 0) await this.warmReaders();
		if (!this.isCurrent()) return;
		for await (const each of prefetch(files, LOADS_AT_ONCE, load)) {
			await (isLarge(each[0]) ? this.yielding.now() : this.yielding.ifDue());
			if (!this.isCurrent()) return;
			yield each;
		}
	}

	private async apply(file: TFile, loaded: LoadedNote | LateNote): Promise<void> {
		const { updater } = this.options;
		// The first notes take longer, because the engine compiles the readers.
		if (!updater.isUpdated(file)) await updater.apply(file, loaded, true);
		this.read++;
		if (this.read % PROGRESS_STEP_NOTES === 0) this.reportProgress();
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
