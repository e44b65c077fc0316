import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchFolder } from './watch-folder.mjs';

let folder: string;
let heard: Set<string>;
let stop: () => void;

beforeEach(async () => {
	folder = await fs.mkdtemp(join(tmpdir(), 'host-watch-'));
	await fs.mkdir(join(folder, 'Meetings'));
	await fs.writeFile(join(folder, 'Meetings', 'Dana.md'), '1');
	heard = new Set();
	stop = watchFolder(folder, (path: string) => heard.add(path));
});
afterEach(async () => {
	stop();
	await fs.rm(folder, { recursive: true, force: true });
});

async function hears(path: string) {
	for (let tries = 0; tries < 100 && !heard.has(path); tries++) await new Promise((again) => setTimeout(again, 20));
	expect([...heard]).toContain(path);
	// What else the same change says must not count for the next one.
	await new Promise((quiet) => setTimeout(quiet, 50));
	heard.clear();
}

test('a file that was replaced is heard of again, as often as it changes', async () => {
	for (const text of ['22', '333', '4444']) {
		await fs.writeFile(join(folder, 'Meetings', '.new'), text);
		await fs.rename(join(folder, 'Meetings', '.new'), join(folder, 'Meetings', 'Dana.md'));
		await hears('Meetings/Dana.md');
		await fs.writeFile(join(folder, 'Meetings', 'Dana.md'), `${text}!`);
		await hears('Meetings/Dana.md');
	}
});

test('a folder that is moved in brings its notes with it, and they are heard of under their new name', async () => {
	const elsewhere = await fs.mkdtemp(join(tmpdir(), 'host-elsewhere-'));
	await fs.writeFile(join(elsewhere, 'Lee.md'), '1');
	await fs.rename(elsewhere, join(folder, 'Talks'));
	await hears('Talks/Lee.md');
	await fs.rename(join(folder, 'Talks'), join(folder, 'Old talks'));
	await hears('Old talks/Lee.md');
	await fs.writeFile(join(folder, 'Old talks', 'Lee.md'), '22');
	await hears('Old talks/Lee.md');
});

test('a note that is deleted is heard of', async () => {
	await fs.rm(join(folder, 'Meetings', 'Dana.md'));
	await hears('Meetings/Dana.md');
});

test('a folder that is not there cannot be watched', () => {
	expect(() => watchFolder(join(folder, 'None'), () => undefined)).toThrow('ENOENT');
});
