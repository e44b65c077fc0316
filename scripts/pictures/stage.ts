import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { startOver, type Started } from '../../tests/e2e/npm-start';

/** How to open the page. */
export interface Scene {
	/** The open note; the newest one by default. */
	readonly note?: string;
	readonly theme?: 'light' | 'dark';
	readonly phone?: boolean;
	readonly rtl?: boolean;
	/** The width of the sidebar in pixels. */
	readonly sidebar?: number;
	readonly width?: number;
	readonly height?: number;
	readonly browser?: BrowserContextOptions;
}

/** The page, and what a user does in it. */
export interface Opened {
	readonly page: Page;
	/** Presses keys one after the other. */
	keys(...pressed: readonly string[]): Promise<void>;
	/** Runs a command of the plugin from the command palette. */
	command(name: string): Promise<void>;
	close(): Promise<void>;
}

/** Serves one vault until it is closed. The clock is fixed at Monday 2026-11-23 08:00. */
export class Stage {
	private constructor(
		private readonly browser: Browser,
		private readonly started: Started,
	) {}

	static async over(browser: Browser, notes: Readonly<Record<string, string>>): Promise<Stage> {
		return new Stage(browser, await startOver(notes));
	}

	get folder(): string {
		return this.started.folder;
	}

	async open(scene: Scene = {}): Promise<Opened> {
		const { phone = false, width = phone ? 390 : 1180, height = phone ? 844 : 760 } = scene;
		const context = await this.browser.newContext({
			viewport: { width, height },
			locale: 'en-US',
			timezoneId: 'UTC',
			reducedMotion: 'reduce',
			hasTouch: phone,
			...scene.browser,
		});
		const page = await context.newPage();
		await page.clock.setFixedTime(Date.now());
		const asked = new URLSearchParams({
			...(scene.note ? { note: scene.note } : {}),
			...(scene.theme ? { theme: scene.theme } : {}),
			...(phone ? { phone: '1' } : {}),
			...(scene.rtl ? { rtl: '1' } : {}),
			...(scene.sidebar ? { sidebar: String(scene.sidebar) } : {}),
		});
		await page.goto(`${this.started.url}?${asked.toString()}`);
		await page.locator('body.host-ready').waitFor();
		await page
			.locator('.workspace-drawer-vault-name')
			.evaluateAll((names) => names.forEach((name) => (name.textContent = 'Notes')));
		const keys = async (...pressed: readonly string[]) => {
			for (const key of pressed) await page.keyboard.press(key);
		};
		const command = async (name: string) => {
			await keys('Control+p');
			await page.keyboard.type(name);
			await page.locator('.suggestion-item.is-selected', { hasText: name }).waitFor();
			await keys('Enter');
		};
		if (phone) await command('Open list');
		await page.locator('.due-follow-ups-view').waitFor();
		await page.locator('.due-progress').waitFor({ state: 'detached' });
		return { page, keys, command, close: () => context.close() };
	}

	close(): Promise<void> {
		return this.started.stop();
	}
}
