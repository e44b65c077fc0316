import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright';
import { launchBrowser, watchedContext, type Watched } from './browser';
import { expect } from './expect';
import { knownSize, whenAllIsRead } from './plugin-in-page';
import { serveNotes, type Served } from './serve-notes';

/** A note without a follow-up, which is open when a test is about a closed note. */
export const ELSEWHERE = 'Elsewhere.md';

/** Returns the lines with `line` inserted at index `place`. */
export const inserted = (lines: readonly string[], place: number, line: string): readonly string[] => [
	...lines.slice(0, place),
	line,
	...lines.slice(place),
];

/** Where the plugin says what was written. */
const SAID = '.notice, .due-message-box';

/** The editor saves after this many milliseconds, so that a test can have unsaved text. */
const SAVE_DELAY_MS = 60_000;

const TIMEOUT_MS = 20_000;

/** The part of Obsidian's editor with which a test does what a user does by hand. */
interface OpenEditor {
	getValue(): string;
	getCursor(side?: 'anchor' | 'head'): { line: number; ch: number };
	setSelection(anchor: { line: number; ch: number }, head?: { line: number; ch: number }): void;
	focus(): void;
}

/** One vault on disk and one page of the stand-in, with its clock fixed at Monday 2026-11-23 08:00. */
export class Desk {
	page!: Page;
	private watched!: Watched;
	private expectedComplaints: RegExp[] = [];
	private pressed = 0;

	private constructor(
		private readonly browser: Browser,
		private readonly served: Served,
		private readonly startedAt: number,
	) {}

	static async open(): Promise<Desk> {
		const [browser, served] = await Promise.all([launchBrowser(), serveNotes({ [ELSEWHERE]: 'Nothing here.\n' })]);
		const desk = new Desk(browser, served, Date.now());
		await desk.openPage();
		return desk;
	}

	async close(): Promise<void> {
		await this.browser.close();
		await this.served.stop();
	}

	/** Opens one page for all tests, because a new page compiles everything again. */
	private async openPage(): Promise<void> {
		this.watched = await watchedContext(this.browser, { permissions: ['clipboard-read', 'clipboard-write'] });
		await this.watched.context.clock.setFixedTime(this.startedAt);
		this.watched.context.setDefaultTimeout(TIMEOUT_MS);
		await this.watched.context.addInitScript(
			`if (location.protocol === 'http:') localStorage.clear();
			window.markdownViews = () => app.workspace.getLeavesOfType('markdown').map((leaf) => leaf.view);
			window.openEditor = () => markdownViews()[0].editor;
			window.saveAll = () => Promise.all(markdownViews().map((view) => view.save()));`,
		);
		this.page = await this.watched.context.newPage();
	}

	/** Replaces all notes of the vault with these, loads the page with the note `open` active, and waits until all are read. */
	async lay(notes: Readonly<Record<string, string>>, open = ELSEWHERE): Promise<void> {
		for (const name of await readdir(this.served.folder)) {
			await rm(join(this.served.folder, name), { recursive: true, force: true, maxRetries: 5 });
		}
		for (const [path, text] of Object.entries({ [ELSEWHERE]: 'Nothing here.\n', ...notes })) {
			await mkdir(dirname(this.at(path)), { recursive: true });
			await writeFile(this.at(path), text);
		}
		await this.page.goto(`${this.served.url}?save=${SAVE_DELAY_MS}&note=${encodeURIComponent(open)}`);
		await this.page.locator('body.host-ready').waitFor();
		await this.page.locator('.due-follow-ups').waitFor();
		await whenAllIsRead(this.page);
	}

	/** Fails if the page reported an error that the test did not expect. */
	async clear(): Promise<void> {
		await this.save();
		await this.page.goto('about:blank');
		// The pointer would otherwise be over a row of the next test.
		await this.page.mouse.move(0, 0);
		const complaints = this.watched.complaints.splice(0);
		const unexpected = complaints.filter((text) => !this.expectedComplaints.some((one) => one.test(text)));
		this.expectedComplaints = [];
		expect(unexpected).toEqual([]);
	}

	/** Saves typed text now, as Ctrl+S does. Otherwise the page would save it into the next test's notes when it closes. */
	async save(): Promise<void> {
		await this.page.unrouteAll();
		await this.page.evaluate(() => (Reflect.get(window, 'saveAll') as () => Promise<unknown>)());
	}

	expectComplaint(pattern: RegExp): void {
		this.expectedComplaints.push(pattern);
	}

	at(path: string): string {
		return join(this.served.folder, path);
	}

	/** Every byte of the file, as text. */
	async onDisk(path: string): Promise<string> {
		return (await readFile(this.at(path))).toString('utf8');
	}

	/** Waits until the file holds exactly these bytes. */
	async holds(path: string, text: string): Promise<void> {
		await expect.poll(() => this.onDisk(path).catch(String)).toBe(text);
	}

	/** Another program writes the file. Resolves when the page knows the change. */
	async writtenByOthers(path: string, text: string): Promise<void> {
		await writeFile(this.at(path), text);
		const size = Buffer.byteLength(text);
		await expect.poll(() => knownSize(this.page, path)).toBe(size);
	}

	/** Another program writes the file, and the page does not know it yet. */
	async writtenBehind(path: string, text: string): Promise<void> {
		await writeFile(this.at(path), text);
	}

	async lock(path: string): Promise<void> {
		await chmod(this.at(path), 0o444);
	}

	async unlock(path: string): Promise<void> {
		await chmod(this.at(path), 0o644);
	}

	/** Renames a note or a folder as the file explorer does. */
	async renameNote(path: string, to: string): Promise<void> {
		await this.page.evaluate(
			async ([from, target]) => {
				const app = Reflect.get(window, 'app') as {
					vault: { getAbstractFileByPath(path: string): unknown };
					fileManager: { renameFile(file: unknown, to: string): Promise<void> };
				};
				await app.fileManager.renameFile(app.vault.getAbstractFileByPath(from), target);
			},
			[path, to] as const,
		);
	}

	async deleteNote(path: string): Promise<void> {
		await this.page.evaluate(async (name) => {
			const { vault } = Reflect.get(window, 'app') as {
				vault: { getFileByPath(path: string): unknown; delete(file: unknown): Promise<void> };
			};
			await vault.delete(vault.getFileByPath(name));
		}, path);
	}

	/** Sets the count of key presses to zero. */
	countFromHere(): void {
		this.pressed = 0;
	}

	get presses(): number {
		return this.pressed;
	}

	async keys(...pressed: readonly string[]): Promise<void> {
		for (const key of pressed) {
			this.pressed++;
			await this.page.keyboard.press(key);
		}
	}

	async type(text: string): Promise<void> {
		this.pressed += text.length;
		await this.page.keyboard.type(text);
	}

	/** A dialog closes when its change has been read back, and until then no hotkey reaches the palette. */
	private async openPalette(): Promise<void> {
		await expect(this.page.locator('.modal-container')).toHaveCount(0);
		await this.keys('Control+p');
		await this.page.locator('.prompt').waitFor();
	}

	/** Runs a command by its name in the palette; the last key pressed is the Enter on its entry. */
	async command(name: string): Promise<void> {
		await this.openPalette();
		await this.type(name);
		await this.page
			.locator('.suggestion-item.is-selected')
			.getByText(`Due Follow-ups: ${name}`, { exact: true })
			.waitFor();
		await this.keys('Enter');
	}

	/** The names of the plugin's commands that the palette offers for these words. */
	async offered(words: string): Promise<readonly string[]> {
		await this.openPalette();
		await this.type(words);
		const names = await this.page.locator('.prompt .suggestion-item .suggestion-title').allTextContents();
		await this.keys('Escape');
		return names.filter((name) => name.startsWith('Due Follow-ups: ')).map((name) => name.slice(16));
	}

	/** Sets the cursor, or a selection, in the open note. Lines and columns count from 0. */
	async cursor(line: number, ch = 0, head = { line, ch }): Promise<void> {
		await this.page.evaluate(
			([anchor, end]) => {
				const editor = (Reflect.get(window, 'openEditor') as () => OpenEditor)();
				editor.setSelection(anchor, end);
				editor.focus();
			},
			[{ line, ch }, head] as const,
		);
	}

	async editor(): Promise<{ text: string; anchor: { line: number; ch: number }; head: { line: number; ch: number } }> {
		return this.page.evaluate(() => {
			const editor = (Reflect.get(window, 'openEditor') as () => OpenEditor)();
			return { text: editor.getValue(), anchor: editor.getCursor('anchor'), head: editor.getCursor('head') };
		});
	}

	/** Waits until this many notes are open and the last one has the focus. */
	async panes(count: number): Promise<void> {
		const open = () =>
			this.page.evaluate(() => {
				const views = (Reflect.get(window, 'markdownViews') as () => { containerEl: HTMLElement }[])();
				return views.at(-1)?.containerEl.contains(document.activeElement) ? views.length : 0;
			});
		await expect.poll(open).toBe(count);
	}

	row(name: string): Locator {
		return this.page.locator('.due-row').filter({ has: this.page.locator('.due-row-name', { hasText: name }) });
	}

	section(name: string): Locator {
		return this.page.locator('.due-section').filter({ has: this.page.getByRole('button', { name, expanded: true }) });
	}

	/** Focuses the first row with this name. */
	async onRow(name: string): Promise<void> {
		await this.row(name).first().locator('.due-row-self').focus();
	}

	dialog(): Locator {
		return this.page.locator('.due-dialog');
	}

	/** Waits for the dialog for this contact. */
	async dialogFor(contact: string): Promise<void> {
		await this.dialog().locator('.modal-title bdi, .modal-title').getByText(contact).first().waitFor();
	}

	async dialogIsGone(): Promise<void> {
		await this.dialog().waitFor({ state: 'detached' });
	}

	field(label: string): Locator {
		return this.dialog().getByLabel(label, { exact: true });
	}

	/** Waits for these words in a notice or at the foot of the sidebar, and returns the whole text. */
	async notice(words: string | RegExp): Promise<string> {
		const found = this.page.locator(SAID, { hasText: words }).last();
		await found.waitFor();
		return (await found.textContent()) ?? '';
	}

	async press(button: string): Promise<void> {
		await this.page.locator(SAID).getByRole('button', { name: button }).last().click();
	}

	async clipboard(): Promise<string> {
		return this.page.evaluate(() => navigator.clipboard.readText());
	}

	async eventuallyCopied(text: string): Promise<void> {
		await expect.poll(() => this.clipboard()).toBe(text);
	}
}
