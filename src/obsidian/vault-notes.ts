import { TFile, TFolder, type App, type CachedMetadata, type EventRef, type TAbstractFile } from 'obsidian';
import type { FollowUpIndex } from '../core/follow-up-index';
import { readNote, type NoteSource } from '../core/notes/read-note';
import type { NoteReading, UntrackedLine } from '../core/follow-up';
import type { Settings } from '../core/settings';
import { Breath } from './breath';
import { isBinary, isSkipped, mayHoldFollowUps, propertiesFrom } from './metadata';
import { ReadingQueue, type Handed } from './reading-queue';
import { localDay } from './wall-clock';

export interface VaultNotesOptions {
	readonly app: App;
	readonly index: FollowUpIndex;
	readonly settings: () => Settings;
	/** Called for each note that was read anew or is gone, also while the vault is still being read. */
	readonly changed: (path: string) => void;
	/** Called while the vault is read, and with null when all is read. */
	readonly progress: (progress: Progress | null) => void;
	/** The note in front of the person: only there, lines that sound like a follow-up are looked for. */
	readonly active: () => string | null;
	readonly renamed: (from: string, to: string) => void;
}

export interface Progress {
	readonly read: number;
	readonly total: number;
}

/** Files asked for at once, so that the disk and the reading of text overlap. */
const AT_ONCE = 16;
/** Notes of so many bytes hold the interface noticeably, so they are read last, each in a turn of its own. */
const LARGE = 500_000;

/** The text where it must be read, null where Obsidian's own knowledge rules the note out, or what went wrong. */
type Found = string | Error | null;

interface Reading {
	readonly found: Found;
	readonly cache: CachedMetadata | null;
}

/**
 * Keeps the index equal to the vault. All notes are read once in the background; after that only what Obsidian says
 * has changed, with the text it hands over.
 */
export class VaultNotes {
	/** Counts the readings of the whole vault, so that an outdated one ends. */
	private round = 0;
	/** Notes read from an event while the background reading still had them ahead. */
	private fresh = new Set<string>();
	private reading: Promise<void> = Promise.resolve();
	private readonly queue = new ReadingQueue<Reading>({
		find: (file, handed) => this.find(file, handed),
		settle: (file, { found, cache }) => this.settle(file, found, cache),
	});

	constructor(private readonly options: VaultNotesOptions) {}

	/** Once the layout is ready. `register` releases the events with the plugin. */
	start(register: (event: EventRef) => void): void {
		const { vault, metadataCache } = this.options.app;
		register(metadataCache.on('changed', (file, text, cache) => this.take(file, text, cache)));
		register(vault.on('rename', (file, oldPath) => this.rename(file, oldPath)));
		register(vault.on('delete', (file) => this.remove(file)));
		void this.rebuild();
	}

	stop(): void {
		this.round++;
		this.queue.clear();
	}

	/** Forgets everything and reads the vault again. Resolves when all is read. */
	rebuild(): Promise<void> {
		const round = ++this.round;
		this.fresh = new Set();
		this.reading = this.readAll(round);
		return this.reading;
	}

	/** Resolves when the background reading is done. */
	whenRead(): Promise<void> {
		return this.reading;
	}

	/** Reads a note from the text of an open editor, which may be ahead of the file. */
	readOpen(file: TFile, text: string): void {
		const { app, index, changed, settings } = this.options;
		if (file.extension !== 'md' || isSkipped(file.path, settings().skipFolders)) return;
		this.fresh.add(file.path);
		this.queue.delete(file);
		index.put(this.read(file, text, app.metadataCache.getFileCache(file)));
		changed(file.path);
	}

	/** Lines of a text that only sound like a follow-up. */
	untrackedOf(file: TFile, text: string): readonly UntrackedLine[] {
		return this.read(file, text, this.options.app.metadataCache.getFileCache(file), true).untracked;
	}

	/** A note's text with what Obsidian knows of it. */
	sourceOf(file: TFile, text: string, cache = this.options.app.metadataCache.getFileCache(file)): NoteSource {
		return { path: file.path, text, created: localDay(new Date(file.stat.ctime)), ...propertiesFrom(text, cache) };
	}

	private take(file: TFile, text: string, cache: CachedMetadata | null): void {
		if (file.extension !== 'md') return;
		this.fresh.add(file.path);
		if (!this.queue.now(text, () => this.put(file, text, cache))) this.queue.add(file, { text, cache });
	}

	private put(file: TFile, text: string, cache: CachedMetadata | null): void {
		const { index, settings, changed } = this.options;
		const wanted = !isSkipped(file.path, settings().skipFolders) && (!cache || mayHoldFollowUps(cache, settings()));
		if (wanted) index.put(this.read(file, text, cache));
		else if (index.reading(file.path)) index.remove(file.path);
		else return;
		changed(file.path);
	}

	private read(
		file: TFile,
		text: string,
		cache: CachedMetadata | null,
		untracked = file.path === this.options.active(),
	): NoteReading {
		if (isBinary(text)) return this.unreadable(file, 'This file holds no text. Move it out of the vault or rename it.');
		const source = this.sourceOf(file, text, cache);
		try {
			return readNote(source, this.options.settings(), { untracked });
		} catch (error) {
			// No text should get here; if one does, the other notes of the vault must still be read.
			return this.unreadable(file, `This note could not be understood (${reasonOf(error)}). Please report it.`);
		}
	}

	private unreadable(file: TFile, message: string): NoteReading {
		const created = localDay(new Date(file.stat.ctime));
		const empty = { path: file.path, text: '', created, properties: null, propertiesBroken: false };
		return { ...readNote(empty, this.options.settings()), problems: [{ code: 'note.unreadable', message }] };
	}

	private async readAll(round: number): Promise<void> {
		const { app, index, progress } = this.options;
		const breath = new Breath();
		await breath.pause();
		if (round !== this.round) return;
		const files = this.inOrder(app.vault.getMarkdownFiles().filter((file) => this.isWanted(file)));
		const kept = new Set(files.map(({ path }) => path));
		for (const { path } of [...index.readings()]) if (!kept.has(path)) this.forget(path);

		progress({ read: 0, total: files.length });
		for (let from = 0; from < files.length; from += AT_ONCE) {
			const batch = files.slice(from, from + AT_ONCE).map((file) => ({ file, text: this.textOf(file) }));
			for (const { file, text } of batch) {
				const found = await text;
				await (file.stat.size >= LARGE ? breath.pause() : breath.take());
				if (round !== this.round) return;
				if (!this.fresh.has(file.path)) this.settle(file, found, app.metadataCache.getFileCache(file));
			}
			progress({ read: Math.min(from + AT_ONCE, files.length), total: files.length });
		}
		progress(null);
	}

	private isWanted(file: TFile): boolean {
		return !isSkipped(file.path, this.options.settings().skipFolders);
	}

	/** The active note first, then those opened lately, then the newest; the largest wait until all others are read. */
	private inOrder(files: TFile[]): TFile[] {
		const { workspace } = this.options.app;
		const lately = [workspace.getActiveFile()?.path, ...workspace.getLastOpenFiles()];
		const places = new Map(lately.map((path, place) => [path, place - lately.length]));
		const placeOf = ({ path, stat }: TFile) => places.get(path) ?? (stat.size >= LARGE ? 1 : 0);
		return files.sort((a, b) => placeOf(a) - placeOf(b) || b.stat.mtime - a.stat.mtime);
	}

	private async textOf(file: TFile): Promise<Found> {
		const { app, settings } = this.options;
		const cache = app.metadataCache.getFileCache(file);
		if (cache && !mayHoldFollowUps(cache, settings())) return null;
		try {
			return await app.vault.cachedRead(file);
		} catch (error) {
			return new Error(reasonOf(error));
		}
	}

	private async find(file: TFile, handed: Handed): Promise<Reading> {
		if (handed) return { found: handed.text, cache: handed.cache };
		const found = await this.textOf(file);
		return { found, cache: this.options.app.metadataCache.getFileCache(file) };
	}

	private settle(file: TFile, found: Found, cache: CachedMetadata | null): void {
		const { app, index, changed } = this.options;
		if (app.vault.getFileByPath(file.path) !== file) return;
		if (found instanceof Error) {
			const message = `This note could not be read (${found.message}). Check that it is on this device and not locked.`;
			index.put(this.unreadable(file, message));
			changed(file.path);
		} else if (found === null) this.forget(file.path);
		else this.put(file, found, cache);
	}

	/** A note's path may date it, so it is read again under the new one. */
	private rename(file: TAbstractFile, oldPath: string): void {
		const { app, index, changed, renamed } = this.options;
		if (file instanceof TFolder) {
			for (const { path } of [...index.readings()]) {
				if (!path.startsWith(`${oldPath}/`)) continue;
				const moved = app.vault.getFileByPath(file.path + path.slice(oldPath.length));
				if (moved) this.rename(moved, path);
			}
			return;
		}
		if (!(file instanceof TFile)) return;
		renamed(oldPath, file.path);
		if (file.extension !== 'md') {
			this.forget(oldPath);
			return;
		}
		if (index.reading(oldPath)) {
			index.rename(oldPath, file.path);
			changed(oldPath);
			changed(file.path);
		}
		this.readAgain(file);
	}

	/** When a note comes to the front, or has another path. */
	readAgain(file: TFile): void {
		this.queue.add(file, null);
	}

	private remove(file: TAbstractFile): void {
		const { index } = this.options;
		const inside =
			file instanceof TFolder ? [...index.readings()].filter(({ path }) => path.startsWith(`${file.path}/`)) : [];
		for (const path of [file.path, ...inside.map(({ path }) => path)]) this.forget(path);
	}

	private forget(path: string): void {
		const { index, changed } = this.options;
		if (!index.reading(path)) return;
		index.remove(path);
		changed(path);
	}
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
