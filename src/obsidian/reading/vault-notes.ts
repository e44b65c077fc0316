import { TFile, TFolder, type EventRef, type TAbstractFile } from 'obsidian';
import type { UntrackedLine } from '../../core/follow-up';
import type { NoteSource } from '../../core/notes/read-note';
import type { Steps } from '../../core/steps';
import { IndexRun } from './index-run';
import { MetadataWait } from './metadata-wait';
import { NoteIndexUpdater, type EditorReading, type NoteIndexUpdaterOptions } from './note-index-updater';
import { stopWaits } from './slow-reads';
import { Yielding } from './yielding';

export interface VaultNotesOptions extends NoteIndexUpdaterOptions {
	readonly renamed: (from: string, to: string) => void;
	/** Work for the idle time after an index run. */
	readonly afterRun: () => Steps<object>;
}

/**
 * Keeps the index equal to the vault. An index run reads all notes once, in the background and with the help of the cache.
 * After that, only notes that Obsidian reports as changed are read, from the text that its event provides.
 */
export class VaultNotes {
	private readonly updater: NoteIndexUpdater;
	/** Counts index runs, so that an outdated one ends. */
	private runs = 0;
	private isRunning = false;
	private lastRun: Promise<void> = Promise.resolve();
	private isSweeping = false;
	private readonly metadataWait: MetadataWait;

	constructor(private readonly options: VaultNotesOptions) {
		this.updater = new NoteIndexUpdater({
			...options,
			progress: (progress) => {
				if (!this.isRunning) options.progress(progress);
			},
		});
		this.metadataWait = new MetadataWait(options.app, (file) => this.updater.isIncluded(file));
	}

	/** Follows the vault and begins the first index run. `register` releases the events when the plugin unloads. */
	start(register: (event: EventRef) => void): void {
		const { vault, metadataCache } = this.options.app;
		register(metadataCache.on('changed', (file, text, cache) => this.updater.updateFromEvent(file, text, cache)));
		register(vault.on('rename', (file, oldPath) => this.rename(file, oldPath)));
		register(vault.on('delete', (file) => this.delete(file)));
		void this.refresh();
	}

	stop(): void {
		this.runs++;
		this.metadataWait.stop();
		this.updater.stop();
		stopWaits();
		this.options.readingCache.close();
	}

	/** Clears the cache and reads the vault again. Resolves when all notes are read. */
	rebuild(): Promise<void> {
		return this.run(() => this.options.readingCache.clear());
	}

	/** Reads the vault again, after a start or a change of settings. Cached readings that are still valid count. */
	refresh(): Promise<void> {
		return this.run(() => Promise.resolve());
	}

	/** Resolves when the index run is done; if another one begins meanwhile, when that one is done. */
	whenRead(): Promise<void> {
		const { lastRun } = this;
		return lastRun.then(() => (lastRun === this.lastRun ? undefined : this.whenRead()));
	}

	/**
	 * Resolves when all notes are in the index, also those that Obsidian itself has still to index, as after the first start
	 * over a large vault.
	 */
	async whenComplete(): Promise<void> {
		await this.whenRead();
		await this.metadataWait.done();
		await this.whenRead();
		await this.updater.whenIdle();
	}

	/** Reads a note from the text of an open editor, which may be newer than the file. */
	readOpen(file: TFile, text: string): void {
		this.updater.updateFromEditor(file, text);
	}

	/**
	 * Reads a note from the text of an open editor without blocking it. Resolves when the note is read, or when another text
	 * of it is known, with what became of it.
	 */
	readOpenInSteps(file: TFile, text: string): Promise<EditorReading> {
		return this.updater.updateFromEditorInSteps(file, text);
	}

	/** Reads a note again, soon: it became the active note. */
	readAgain(file: TFile): void {
		this.updater.updateFromVault(file);
	}

	/** Lines of a text that sound like a follow-up but are not tracked: `- Should call Sam about the report`. */
	untrackedOf(file: TFile, text: string): readonly UntrackedLine[] {
		return this.updater.untrackedOf(file, text);
	}

	/** A note's text with its properties and the day it was created. */
	sourceOf(file: TFile, text: string): NoteSource {
		return this.updater.sourceOf(file, text);
	}

	private run(prepare: () => Promise<void>): Promise<void> {
		const number = ++this.runs;
		const isCurrent = () => number === this.runs;
		this.updater.beginRun();
		this.isRunning = true;
		return (this.lastRun = prepare()
			.then(() => new IndexRun({ ...this.options, updater: this.updater }, isCurrent).start())
			.finally(() => {
				if (isCurrent()) this.isRunning = false;
			}));
	}

	private rename(file: TAbstractFile, oldPath: string): void {
		if (file instanceof TFile) this.renameFile(file, oldPath);
		if (!(file instanceof TFolder)) return;
		for (const [note, from] of this.updater.renamedIn(file, oldPath)) this.renameFile(note, from);
	}

	private renameFile(file: TFile, from: string): void {
		this.options.renamed(from, file.path);
		this.updater.rename(file, from);
	}

	private delete(file: TAbstractFile): void {
		if (file instanceof TFile) this.updater.delete(file);
		else if (!this.isSweeping) void this.sweep();
	}

	/** Removes all notes that no longer exist, once for any number of deleted folders. */
	private async sweep(): Promise<void> {
		const { app, index } = this.options;
		const yielding = new Yielding();
		this.isSweeping = true;
		await yielding.now();
		this.isSweeping = false;
		for (const { path } of [...index.readings()]) {
			if (app.vault.getFileByPath(path)) continue;
			this.updater.remove(path);
			await yielding.ifDue();
		}
	}
}
