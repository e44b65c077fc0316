import type { App, TFile } from 'obsidian';
import type { Settings } from '../../../core/settings';
import { ahead } from '../prefetch';
import { Breath } from '../yielding';
import { find, keepReading } from '../note-file';
import { readFile } from '../note-reader';
import type { NoteStore } from './reading-cache';
import { unlessSlow } from '../slow-reads';

export interface KeptLaterOptions {
	readonly app: App;
	readonly store: NoteStore;
	readonly settings: () => Settings;
}

/** So long after the last change of any note, in milliseconds, nobody is writing. */
const QUIET = 10_000;
const AT_ONCE = 8;

/**
 * Keeps what changed notes say for the next start. What an event hands over may be older than its file, so when all is
 * quiet such a note is read once more, from the disk and for the store alone.
 */
export class KeptLater {
	private readonly touched = new Set<TFile>();
	private timer: number | null = null;
	private stopped = false;

	constructor(private readonly options: KeptLaterOptions) {}

	touch(file: TFile): void {
		if (this.stopped) return;
		this.touched.add(file);
		if (this.timer !== null) window.clearTimeout(this.timer);
		this.timer = window.setTimeout(() => void this.keep(), QUIET);
	}

	stop(): void {
		this.stopped = true;
		this.touched.clear();
		if (this.timer !== null) window.clearTimeout(this.timer);
	}

	private async keep(): Promise<void> {
		const { app, store } = this.options;
		const settings = this.options.settings();
		const files = [...this.touched].filter((file) => app.vault.getFileByPath(file.path) === file);
		this.touched.clear();
		const breath = new Breath();
		for await (const [file, found] of ahead(files, AT_ONCE, (file) => unlessSlow(find(app, file, settings)))) {
			await breath.take();
			if ('late' in found) continue;
			const { text, cache } = found;
			if (text === null || this.touched.has(file)) continue;
			if (!keepReading(store, file, found, readFile(file, text, cache, settings, false), settings)) this.touch(file);
		}
	}
}
