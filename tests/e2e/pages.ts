import type { Browser, CDPSession, Page } from 'playwright';
import { launchBrowser, watchedContext, type Watched } from './browser';

const DEVICES = {
	desktop: {},
	phone: { viewport: { width: 390, height: 844 }, hasTouch: true },
	'mobile phone': { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;

/** A page of the served origin that runs no script. */
const EMPTY_PAGE = '/empty-page-of-the-tests';

export type Device = keyof typeof DEVICES;

interface Opened extends Watched {
	readonly page: Page;
	readonly session: CDPSession;
	/** Where the page was loaded from in this test. */
	origin: string | null;
}

/**
 * One browser for the tests of a file, with one page per device. A new page takes three times as long to load, because it
 * compiles everything again. Each test starts with empty storage.
 */
export class Pages {
	private readonly opened = new Map<Device, Opened>();

	private constructor(private readonly browser: Browser) {}

	static async launch(): Promise<Pages> {
		return new Pages(await launchBrowser());
	}

	/** Loads an address on a device that has stored nothing. */
	async load(url: string, device: Device = 'desktop'): Promise<Page> {
		let opened = this.opened.get(device);
		if (!opened) this.opened.set(device, (opened = await this.open(device)));
		const { origin } = new URL(url);
		await opened.session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
		// A page writes its storage while it is left, which can reach the browser after the data was cleared.
		await opened.page.goto(origin + EMPTY_PAGE);
		await opened.page.evaluate(() => localStorage.clear());
		opened.origin = origin;
		await opened.page.goto(url);
		await opened.page.locator('body.host-ready').waitFor();
		return opened.page;
	}

	/** Call after each test: leaves the pages, and fails if one of them reported an error. */
	async leave(): Promise<void> {
		for (const { page, origin, complaints } of this.opened.values()) {
			if (origin === null) continue;
			await page.goto('about:blank');
			await page.mouse.move(0, 0);
			expect(complaints.splice(0)).toEqual([]);
		}
		for (const opened of this.opened.values()) opened.origin = null;
	}

	async close(): Promise<void> {
		await this.browser.close();
	}

	private async open(device: Device): Promise<Opened> {
		const watched = await watchedContext(this.browser, {
			...DEVICES[device],
			permissions: ['clipboard-read', 'clipboard-write'],
		});
		const page = await watched.context.newPage();
		await page.route('**' + EMPTY_PAGE, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
		return { ...watched, page, session: await watched.context.newCDPSession(page), origin: null };
	}
}
