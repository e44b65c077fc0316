import { normalizePath, TFile, TFolder, type App } from 'obsidian';
import type { Settings } from '../../core/settings';
import { parentPath } from '../../core/note-path';
import { strings } from '../../strings';
import { isOwnCalendar } from '../actions/calendar/calendar-text';
import { showNotice } from '../actions/notices';

/**
 * The least time between two writes (docs/agenda.md). Each one is a change that sync carries to the other devices, and
 * calendars read the file less often.
 */
const LEAST_MS = 60_000;

const words = strings.calendar;

export interface CalendarFollowerOptions {
	readonly app: App;
	readonly settings: () => Pick<Settings, 'keepCalendar' | 'calendarPath'>;
	/** The calendar of the present agenda. */
	readonly text: () => string;
	/** Runs a task after this many milliseconds; returns a function that cancels it. */
	readonly schedule: (run: () => void, milliseconds: number) => () => void;
	/** Milliseconds since any fixed moment. */
	readonly elapsed: () => number;
}

/** Keeps one calendar file of the vault up to date: at most once a minute, and only when its bytes change. */
export class CalendarFollower {
	private isReady = false;
	private cancel: (() => void) | null = null;
	private lastWrite: number | null = null;
	/** A write that has not ended yet, and whether the agenda has changed since it began. */
	private writing: Promise<void> | null = null;
	private isBehind = false;
	/** What could not be written, so that it is said once. */
	private lastError: string | null = null;

	constructor(private readonly options: CalendarFollowerOptions) {}

	/** The vault is read, so that the calendar is whole. */
	ready(): void {
		this.isReady = true;
		this.changed();
	}

	/** The agenda or the settings have changed. */
	changed(): void {
		this.isBehind = this.writing !== null;
		if (!this.isReady || !this.options.settings().keepCalendar || this.cancel || this.writing) return;
		const since = this.lastWrite === null ? LEAST_MS : this.options.elapsed() - this.lastWrite;
		this.cancel = this.options.schedule(() => void this.write(), Math.max(0, LEAST_MS - since));
	}

	/** Writes what waits. Call it when Obsidian ends. */
	async flush(): Promise<void> {
		await this.writing;
		if (this.cancel) await this.write();
	}

	stop(): void {
		this.isReady = false;
		this.cancel?.();
		this.cancel = null;
	}

	/** One write at a time. After it, writes again if the agenda has changed meanwhile or the write failed. */
	private async write(): Promise<void> {
		this.cancel?.();
		this.cancel = null;
		this.isBehind = false;
		let isWritten = true;
		this.writing = this.tryToWrite().then((result) => void (isWritten = result));
		await this.writing;
		this.writing = null;
		if (this.isBehind || !isWritten) this.changed();
	}

	/** Resolves to false if the file could not be written, which is said once. */
	private async tryToWrite(): Promise<boolean> {
		const { settings, text } = this.options;
		if (!settings().keepCalendar) return true;
		const path = normalizePath(settings().calendarPath);
		try {
			const hasWritten = await this.replace(path, text());
			if (hasWritten) this.lastWrite = this.options.elapsed();
			this.lastError = null;
			return true;
		} catch (error) {
			this.lastWrite = this.options.elapsed();
			const message = words.notFollowed(path, error instanceof Error ? error.message : String(error));
			if (this.lastError !== message) showNotice(message);
			this.lastError = message;
			return false;
		}
	}

	/** Resolves to false if the file has this text already. */
	private async replace(path: string, text: string): Promise<boolean> {
		const { vault } = this.options.app;
		const found = vault.getAbstractFileByPath(path);
		if (found instanceof TFolder) throw new Error(words.isFolder);
		if (!(found instanceof TFile)) {
			await this.createFolder(parentPath(path));
			await vault.create(path, text);
			return true;
		}
		const before = await vault.read(found);
		if (before === text) return false;
		await vault.process(found, (now) => {
			if (now.trim() !== '' && !isOwnCalendar(now)) throw new Error(words.isNotOwn);
			return text;
		});
		return true;
	}

	private async createFolder(path: string): Promise<void> {
		const { vault } = this.options.app;
		if (path !== '' && !vault.getAbstractFileByPath(path)) await vault.createFolder(path);
	}
}
