import type { App, CachedMetadata, TFile, TFolder } from 'obsidian';
import { deepEqual } from '../../core/deep-equal';
import type { NoteReading, UntrackedLine } from '../../core/follow-up';
import type { FollowUpIndex } from '../../core/follow-up-index';
import type { NoteSource } from '../../core/notes/read-note';
import type { Settings } from '../../core/settings';
import { CacheAfterEdit } from './cache/cache-after-edit';
import type { ReadingCache } from './cache/reading-cache';
import { isSkipped, mayHoldFollowUps } from './metadata';
import { cacheReading, loadNote, SlowDisk, type LoadedNote } from './note-file';
import { isLongText, LongReadings } from './long-readings';
import { readFile, readFileInSteps, sourceOf } from './note-reader';
import { ReadingQueue, type Progress } from './reading-queue';
import { Renames } from './renames';
import { SlowReads, unlessSlow, type LateNote } from './slow-reads';

export interface NoteIndexUpdaterOptions {
	readonly app: App;
	readonly index: FollowUpIndex;
	/** What notes said when they were last read, also before Obsidian was closed. */
	readonly readingCache: ReadingCache;
	readonly settings: () => Settings;
	/** Called for each note whose reading changes or that is removed, also during an index run. */
	readonly changed: (path: string) => void;
	/** Called while many changed notes are read, and with null at the end. */
	readonly progress: (progress: Progress | null) => void;
}

/**
 * What became of the text of an editor: the index has it, another text of the note came before it was read, or the note is
 * not read from editors.
 */
export type EditorReading = 'read' | 'dropped' | 'skipped';

/** Brings the index up to date with one note at a time, whatever the source of its text. */
export class NoteIndexUpdater {
	/** Paths whose newest text came from an event or an editor since the last index run began. */
	private updatedPaths = new Set<string>();
	private readonly cacheAfterEdit: CacheAfterEdit;
	private readonly renames: Renames;
	private readonly longReadings = new LongReadings();
	private readonly slowReads = new SlowReads({
		apply: (file, loaded) => void this.apply(file, loaded),
		report: (file) => this.put(this.read(file, new SlowDisk(), null)),
	});
	private readonly queue: ReadingQueue<LoadedNote | LateNote>;

	constructor(private readonly options: NoteIndexUpdaterOptions) {
		this.cacheAfterEdit = new CacheAfterEdit(options);
		this.renames = new Renames({ ...options, remove: (path) => this.remove(path) });
		this.queue = new ReadingQueue({
			load: (file, provided) => (provided ? Promise.resolve({ ...provided, stat: null }) : this.load(file)),
			apply: (file, loaded) => this.apply(file, loaded),
			progress: options.progress,
		});
	}

	stop(): void {
		this.queue.clear();
		this.slowReads.stop();
		this.longReadings.clear();
		this.cacheAfterEdit.stop();
	}

	/** Resolves when no changed note waits to be read. */
	whenIdle(): Promise<void> {
		return this.queue.whenEmpty();
	}

	/** An index run begins: from now on, `isUpdated` is about texts that are newer than what the run loads. */
	beginRun(): void {
		this.updatedPaths = new Set();
		this.longReadings.clear();
	}

	/** Returns whether an event or an editor provided the note's text since the index run began. */
	isUpdated(file: TFile): boolean {
		return this.updatedPaths.has(file.path);
	}

	isIncluded(file: TFile): boolean {
		return !isSkipped(file.path, this.options.settings().skipFolders);
	}

	metadataOf(file: TFile): CachedMetadata | null {
		return this.options.app.metadataCache.getFileCache(file);
	}

	/** A note's text with its properties and the day it was created. */
	sourceOf(file: TFile, text: string): NoteSource {
		return sourceOf(file, text, this.metadataOf(file));
	}

	/** Lines of a text that sound like a follow-up but are not tracked: `- Should call Sam about the report`. */
	untrackedOf(file: TFile, text: string): readonly UntrackedLine[] {
		return this.read(file, text, this.metadataOf(file), true).untracked;
	}

	/** Obsidian's index provides a note's new text: reads it at once if the turn has time left, else soon. */
	updateFromEvent(file: TFile, text: string, cache: CachedMetadata | null): void {
		if (file.extension !== 'md') return;
		this.updatedPaths.add(file.path);
		this.slowReads.cancel(file);
		this.longReadings.drop(file);
		const loaded = { text, cache, stat: null };
		if (!this.queue.now(text, () => void this.apply(file, loaded))) this.queue.add(file, loaded);
	}

	/** Reads the text of an open editor at once; it may be newer than the file. */
	updateFromEditor(file: TFile, text: string): void {
		if (file.extension !== 'md' || !this.isIncluded(file)) return;
		this.updatedPaths.add(file.path);
		this.queue.delete(file);
		this.dropOlder(file);
		this.put(this.read(file, text, this.metadataOf(file)));
	}

	/** Reads the text of an open editor in steps. */
	async updateFromEditorInSteps(file: TFile, text: string): Promise<EditorReading> {
		const cache = this.metadataOf(file);
		// Without metadata its properties are not known, and Obsidian will report the note.
		if (cache === null || !this.isIncluded(file)) return 'skipped';
		this.updatedPaths.add(file.path);
		this.queue.delete(file);
		this.dropOlder(file);
		const steps = readFileInSteps(file, text, cache, this.options.settings(), true);
		let isRead = false;
		await this.longReadings.read(file, isLongText(text), steps, (reading) => {
			isRead = true;
			this.put(reading);
		});
		return isRead ? 'read' : 'dropped';
	}

	/** Loads and reads a note again, soon. */
	updateFromVault(file: TFile): void {
		this.queue.add(file, null);
	}

	/** Loads a note; resolves to a `LateNote` if the disk takes too long. */
	load(file: TFile): Promise<LoadedNote | LateNote> {
		return unlessSlow(loadNote(this.options.app, file, this.options.settings()));
	}

	/**
	 * Reads a loaded note into the index and the cache. Returns null if that is done, or a promise that resolves when a
	 * long note is read, or when its newer text is known. With `inPieces`, a short note can take several turns too.
	 */
	apply(file: TFile, loaded: LoadedNote | LateNote, inPieces = false): Promise<void> | null {
		if ('late' in loaded) {
			this.slowReads.wait(file, loaded);
			return null;
		}
		const { app, readingCache, settings } = this.options;
		const { text, cache } = loaded;
		this.dropOlder(file);
		if (app.vault.getFileByPath(file.path) !== file) return null;
		if (text === null || !this.isIncluded(file) || (cache && !mayHoldFollowUps(cache, settings()))) {
			this.remove(file.path);
			return null;
		}
		const steps = readFileInSteps(file, text, cache, settings(), true);
		return this.longReadings.read(file, inPieces || isLongText(text), steps, (reading) => {
			if (app.vault.getFileByPath(reading.path) !== file) return;
			this.put(reading);
			if (!cacheReading(readingCache, file, loaded, reading, settings())) this.cacheAfterEdit.touch(file);
		});
	}

	put(reading: NoteReading): void {
		const { index, changed } = this.options;
		const before = index.reading(reading.path);
		index.put(reading);
		if (!before || !deepEqual(before, index.reading(reading.path))) changed(reading.path);
	}

	/** Removes a path from the index and the cache. */
	remove(path: string): void {
		const { index, readingCache, changed } = this.options;
		if (!index.reading(path)) return;
		index.remove(path);
		readingCache.delete(path);
		changed(path);
	}

	/** A file was deleted. */
	delete(file: TFile): void {
		this.dropOlder(file);
		this.remove(file.path);
	}

	/** A file was renamed. The path may date the note, so the note is read again. */
	rename(file: TFile, from: string): void {
		this.longReadings.drop(file);
		this.options.readingCache.delete(from);
		if (file.extension === 'md') {
			this.renames.rename(file, from);
			this.updateFromVault(file);
			return;
		}
		this.dropOlder(file);
		this.remove(from);
	}

	/** Notes in a renamed folder that the index still has under their old path, each with that path. */
	renamedIn(folder: TFolder, oldPath: string): readonly (readonly [TFile, string])[] {
		return this.renames.inFolder(folder, oldPath);
	}

	/** A newer text of the note is known: what the disk delivers later, and the old path, no longer count. */
	private dropOlder(file: TFile): void {
		this.slowReads.cancel(file);
		this.longReadings.drop(file);
		this.renames.removeOldPath(file);
	}

	private read(file: TFile, text: string | Error, cache: CachedMetadata | null, untracked = true): NoteReading {
		return readFile(file, text, cache, this.options.settings(), untracked);
	}
}
