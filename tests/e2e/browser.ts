import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';

const PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export const NO_BROWSER =
	'Browser tests were not run: no Chromium or Chrome was found. Install one (Debian: apt install chromium) or set CHROME_PATH.';

/** The Chromium or Chrome to use: `CHROME_PATH`, else the usual places; null when there is none. */
export function findBrowser(env: Record<string, string | undefined> = process.env): string | null {
	const wanted = env['CHROME_PATH'];
	if (wanted) return existsSync(wanted) ? wanted : null;
	return PLACES.find((path) => existsSync(path)) ?? null;
}

/** Starts the browser with a fresh profile and without any traffic of its own; throws `NO_BROWSER` when there is none. */
export async function launchBrowser(): Promise<Browser> {
	const executablePath = findBrowser();
	if (!executablePath) throw new Error(NO_BROWSER);
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
	/** What went wrong on any page: errors, console errors, and requests to somewhere else. */
	complaints: string[];
}

/** A context whose pages are watched for errors and for traffic that leaves this machine. */
export async function watchedContext(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
	const complaints: string[] = [];
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
