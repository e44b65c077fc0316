import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge',
	'microsoft-edge-stable',
];

function placesOf(platform, env) {
	if (platform === 'darwin') {
		const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome Canary'];
		const folders = ['/Applications', ...(env.HOME ? [join(env.HOME, 'Applications')] : [])];
		return folders.flatMap((folder) => apps.map((app) => join(folder, `${app}.app/Contents/MacOS/${app}`)));
	}
	if (platform === 'win32') {
		const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
		const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
		programs.push('Microsoft\\Edge\\Application\\msedge.exe');
		return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
	}
	const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
	return folders.filter(Boolean).flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
}

function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

/** Returns the path of Chromium or Chrome: `CHROME_PATH`, else one of the usual places, else null. */
export function findChrome({ platform = process.platform, env = process.env } = {}) {
	if (env.CHROME_PATH) return isProgram(env.CHROME_PATH) ? env.CHROME_PATH : null;
	return placesOf(platform, env).find(isProgram) ?? null;
}

/** How to install one, in one line. */
export const HOW_TO_GET_CHROME =
	'Install Chromium or Chrome (Debian: apt-get install chromium), or set CHROME_PATH to one.';
