import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright';
import { findChrome, HOW_TO_GET_CHROME } from '../../scripts/find-chrome.mjs';

/** Starts the browser with a new profile and without background traffic. */
export async function launchBrowser(): Promise<Browser> {
	const executablePath = findChrome();
	if (!executablePath) throw new Error(`No Chromium was found. ${HOW_TO_GET_CHROME}`);
	return chromium.launch({
		executablePath,
		headless: true,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
}

export interface Watched {
	context: BrowserContext;
	/** Errors, console errors and requests to other machines, on any page. */
	complaints: string[];
}

/** How many times slower the pages run, to find tests that do not wait for what they need: `SLOW_BROWSER=6`. */
const SLOWNESS = Number(process.env.SLOW_BROWSER ?? 1);

/** Creates a context and collects errors and requests to other machines from its pages. */
export async function watchedContext(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
	const complaints: string[] = [];
	if (SLOWNESS > 1) {
		context.on('page', (page) => {
			const slowed = context.newCDPSession(page).then((session) => {
				return session.send('Emulation.setCPUThrottlingRate', { rate: SLOWNESS });
			});
			// A page can be closed before it is slow.
			slowed.catch(() => undefined);
		});
	}
	context.on('weberror', (error) => complaints.push(`error: ${error.error().stack ?? error.error().message}`));
	context.on('console', (message) => {
		if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
	});
	context.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (/^https?:$/.test(protocol) && !['127.0.0.1', 'localhost'].includes(hostname)) {
			complaints.push(`request: ${request.url()}`);
		}
	});
	return { context, complaints };
}
