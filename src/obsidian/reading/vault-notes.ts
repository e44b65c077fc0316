import { TFile, TFolder, type App, type CachedMetadata, type EventRef, type TAbstractFile } from 'obsidian';
import type { FollowUpIndex } from '../../core/follow-up-index';
import type { NoteReading, UntrackedLine } from '../../core/follow-up';
import type { NoteSource } from '../../core/notes/read-note';
import { sameValue } from '../../core/deep-equal';
import type { Settings } from '../../core/settings';
import { prefetch } from './prefetch';
import { Yielding } from './yielding';
import { CacheAfterEdit } from './cache/cache-after-edit';
import { stampOf, unpack } from './cache/cache-entry';
import { isSkipped, mayHoldFollowUps } from './metadata';
import { find, cacheReading, SlowDisk, type Found } from './note-file';
import { readFile, sourceOf } from './note-reader';
import { forgetMissing, Renames } from './renames';
import type { ReadingCache } from './cache/reading-cache';
import { inReadingOrder, isLarge, type Round } from './reading-order';
import { ReadingQueue, type Progress } from './reading-queue';
import { SlowReads, unlessSlow, type Late } from './slow-reads';

export interface VaultNotesOptions {
	readonly app: App;
	readonly index: FollowUpIndex;
	/** What notes said when they were last read, also before Obsidian was closed. */
	readonly readingCache: ReadingCache;
	readonly settings: () => Settings;
	/** Called for each note that says something else than before or is gone, also while the vault is still being read. */
	readonly changed: (path: string) => void;
	/** Called while the vault or a great many notes are read, and with null when all is read. */
	readonly progress: (progress: Progress | null) => void;
	/** The note in front of the person: only there, lines that sound like a follow-up are looked for. */
	readonly active: () => string | null;
	readonly renamed: (from: string, to: string) => void;
}

/** Files asked for at once, so that the disk and the reading of text overlap. */
const LOADS_AT_ONCE = 16;
/** Progress is told after so many notes. */
const PROGRESS_STEP_NOTES = 16;

/**
 * Keeps the index equal to the vault. What was read before and has not changed since comes from the readingCache; all other
 * notes are read once in the background; after that only what Obsidian says has changed, with the text it hands over.
 */
export class VaultNotes {
	/** Counts the readings of the whole vault, so that an outdated one ends. */
	private rounds = 0;
	/** Notes read from an event while the background reading still had them ahead. */
	private fresh = new Set<string>();
	private reading: Promise<void> = Promise.resolve();
	private readingAll = false;
	private sweeping = false;
	private readonly moves: Renames;
	private readonly later: CacheAfterEdit;
	private readonly slow = new SlowReads({
		settle: (file, found) => this.settle(file, found),
		report: (file) => this.put(this.read(file, new SlowDisk(), null)),
	});
	private readonly queue = new ReadingQueue<Found | Late>({
		find: (file, handed) => (handed ? Promise.resolve({ ...handed, stat: null }) : this.find(file)),
		settle: (file, found) => this.settle(file, found),
		progress: (progress) => {
			if (!this.readingAll) this.options.progress(progress);
		},
	});

	constructor(private readonly options: VaultNotesOptions) {
		this.later = new CacheAfterEdit(options);
		this.moves = new Renames({ ...options, forget: (path) => this.forget(path) });
	}

	/** Once the layout is ready. `register` releases the events with the plugin. */
	start(register: (event: EventRef) => void): void {
		const { vault, metadataCache } = this.options.app;
		register(metadataCache.on('changed', (file, text, cache) => this.take(file, text, cache)));
		register(vault.on('rename', (file, oldPath) => this.rename(file, oldPath)));
		register(vault.on('delete', (file) => this.remove(file)));
		void this.refresh();
	}

	stop(): void {
		this.rounds++;
		this.queue.clear();
		this.slow.stop();
		this.later.stop();
		this.options.readingCache.close();
	}

	/** Forgets everything, also what was kept, and reads the vault again. Resolves when all is read. */
	rebuild(): Promise<void> {
		return this.readAll(() => this.options.readingCache.clear());
	}

	/** Goes through the vault again, after a start or when notes read differently; what is kept still counts where it holds. */
	refresh(): Promise<void> {
		return this.readAll(() => Promise.resolve());
	}

	/** Resolves when the background reading is done, also one that began anew meanwhile. */
	whenRead(): Promise<void> {
		const { reading } = this;
		return reading.then(() => (reading === this.reading ? undefined : this.whenRead()));
	}

	/** Reads a note from the text of an open editor, which may be ahead of the file. */
	readOpen(file: TFile, text: string): void {
		if (file.extension !== 'md' || !this.isWanted(file)) return;
		this.fresh.add(file.path);
		this.queue.delete(file);
		this.supersede(file);
		this.put(this.read(file, text, this.cacheOf(file)));
	}

	/** When a note comes to the front, or has another path. */
	readAgain(file: TFile): void {
		this.queue.add(file, null);
	}

	/** Lines of a text that only sound like a follow-up. */
	untrackedOf(file: TFile, text: string): readonly UntrackedLine[] {
		return this.read(file, text, this.cacheOf(file), true).untracked;
	}

	/** A note's text with what Obsidian knows of it. */
	sourceOf(file: TFile, text: string): NoteSource {
		return sourceOf(file, text, this.cacheOf(file));
	}

	private cacheOf(file: TFile): CachedMetadata | null {
		return this.options.app.metadataCache.getFileCache(file);
	}

	private isWanted(file: TFile): boolean {
		return !isSkipped(file.path, this.options.settings().skipFolders);
	}

	private read(
		file: TFile,
		text: string | Error,
		cache: CachedMetadata | null,
		untracked = file.path === this.options.active(),
	): NoteReading {
		return readFile(file, text, cache, this.options.settings(), untracked);
	}

	private put(reading: NoteReading): void {
		const { index, changed } = this.options;
		const before = index.reading(reading.path);
		index.put(reading);
		if (!before || !sameValue(before, index.reading(reading.path))) changed(reading.path);
	}

	private forget(path: string): void {
		const { index, readingCache, changed } = this.options;
		if (!index.reading(path)) return;
		index.remove(path);
		readingCache.delete(path);
		changed(path);
	}

	private take(file: TFile, text: string, cache: CachedMetadata | null): void {
		if (file.extension !== 'md') return;
		this.fresh.add(file.path);
		this.slow.leave(file);
		const found = { text, cache, stat: null };
		if (!this.queue.now(text, () => this.settle(file, found))) this.queue.add(file, found);
	}

	private find(file: TFile): Promise<Found | Late> {
		return unlessSlow(find(this.options.app, file, this.options.settings()));
	}

	/** Something newer is known of a note than what was asked for. */
	private supersede(file: TFile): void {
		this.slow.leave(file);
		this.moves.leaveOldPath(file);
	}

	private settle(file: TFile, found: Found | Late): void {
		if ('late' in found) return this.slow.wait(file, found);
		const { app, readingCache, settings } = this.options;
		const { text, cache } = found;
		this.supersede(file);
		if (app.vault.getFileByPath(file.path) !== file) return;
		if (text === null || !this.isWanted(file) || (cache && !mayHoldFollowUps(cache, settings()))) {
			this.forget(file.path);
			return;
		}
		const reading = this.read(file, text, cache);
		this.put(reading);
		if (!cacheReading(readingCache, file, found, reading, settings())) this.later.touch(file);
	}

	private readAll(prepare: () => Promise<void>): Promise<void> {
		const number = ++this.rounds;
		this.fresh = new Set();
		this.readingAll = true;
		const isLast = () => number === this.rounds;
		return (this.reading = prepare()
			.then(() => this.readRound(isLast))
			.finally(() => {
				if (isLast()) this.readingAll = false;
			}));
	}

	private async readRound(isLast: () => boolean): Promise<void> {
		const { app, index, progress, active } = this.options;
		const yielding = new Yielding();
		await yielding.now();
		if (!isLast()) return;
		const files = inReadingOrder(
			app,
			app.vault.getMarkdownFiles().filter((file) => this.isWanted(file)),
		);
		const there = new Set(files.map(({ path }) => path));
		for (const { path } of [...index.readings()]) if (!there.has(path)) this.forget(path);

		const round: Round = { total: files.length, read: 0, yielding, isLast };
		progress({ read: 0, total: round.total });
		const inFront = files.filter(({ path }) => path === active());
		await this.readFiles(inFront, round);
		const left = new Map(files.filter((file) => !inFront.includes(file)).map((file) => [file.path, file]));
		await this.recall(left, round);
		await this.readFiles([...left.values()], round);
		await yielding.now();
		if (isLast()) progress(null);
	}

	/** Takes from the readingCache what is still true, and leaves only the other notes. */
	private async recall(left: Map<string, TFile>, round: Round): Promise<void> {
		const { app, readingCache, settings, progress } = this.options;
		for await (const chunk of readingCache.chunks()) {
			for (const kept of chunk) {
				await round.yielding.ifDue();
				if (!round.isLast()) return;
				const file = left.get(kept.path);
				if (!file || app.vault.getFileByPath(kept.path) !== file) {
					if (!app.vault.getFileByPath(kept.path)) readingCache.delete(kept.path);
					continue;
				}
				const cache = this.cacheOf(file);
				if (!cache || !mayHoldFollowUps(cache, settings())) continue;
				const reading = unpack(kept, stampOf(file.stat, cache, settings()));
				if (!reading) continue;
				left.delete(file.path);
				round.read++;
				if (!this.fresh.has(file.path)) this.put(reading);
			}
			if (round.isLast()) progress({ read: round.read, total: round.total });
		}
	}

	private async readFiles(files: readonly TFile[], round: Round): Promise<void> {
		const { progress } = this.options;
		if (!round.isLast()) return;
		for await (const [file, found] of prefetch(files, LOADS_AT_ONCE, (file) => this.find(file))) {
			await (isLarge(file) ? round.yielding.now() : round.yielding.ifDue());
			if (!round.isLast()) return;
			if (!this.fresh.has(file.path)) this.settle(file, found);
			round.read++;
			if (round.read % PROGRESS_STEP_NOTES === 0) progress({ read: round.read, total: round.total });
		}
	}

	private rename(file: TAbstractFile, oldPath: string): void {
		if (file instanceof TFile) this.moved(file, oldPath);
		if (!(file instanceof TFolder)) return;
		for (const [note, from] of this.moves.inside(file, oldPath)) this.moved(note, from);
	}

	/** A note's path may date it, so it is read again under the new one. */
	private moved(file: TFile, from: string): void {
		const { renamed, readingCache } = this.options;
		renamed(from, file.path);
		readingCache.delete(from);
		if (file.extension === 'md') {
			this.moves.move(file, from);
			this.readAgain(file);
			return;
		}
		this.supersede(file);
		this.forget(from);
	}

	private remove(file: TAbstractFile): void {
		if (file instanceof TFile) {
			this.supersede(file);
			this.forget(file.path);
		} else if (!this.sweeping) void this.sweep();
	}

	/** Forgets all notes that are no longer there, after folders with any number of them were deleted. */
	private async sweep(): Promise<void> {
		const yielding = new Yielding();
		this.sweeping = true;
		await yielding.now();
		this.sweeping = false;
		await forgetMissing(this.options, yielding, (path) => this.forget(path));
	}
}
