import * as fs from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { UsageError } from './options.mjs';
import { ROOT } from '../../esbuild.config.mjs';

const SAMPLE = join(ROOT, 'tests', 'vault');
const SAMPLE_NOW = '2026-11-23T08:00';

/** Returns the user's folder, or a new copy of the sample vault with its fixed present moment. */
export async function openVault({ folder, now }) {
	if (folder === null) return copySample(now ?? SAMPLE_NOW);
	const path = resolve(folder.replace(/^~(?=$|[/\\])/, homedir()));
	const stat = await fs.stat(path).catch(() => null);
	if (!stat) throw new UsageError(`There is no folder ${path}.`);
	if (!stat.isDirectory()) throw new UsageError(`${path} is a file, not a folder.`);
	await fs.access(path, fs.constants.R_OK | fs.constants.X_OK).catch(() => {
		throw new UsageError(`Not allowed to read ${path}.`);
	});
	const vault = { folder: path, name: basename(path), now, note: undefined };
	return { ...vault, description: `Over ${path}: what you change is written there.`, close: async () => undefined };
}

async function copySample(now) {
	const folder = await fs.mkdtemp(join(tmpdir(), 'due-follow-ups-'));
	await fs.cp(SAMPLE, folder, { recursive: true });
	await setTimes(folder, new Date(SAMPLE_NOW));
	return {
		folder,
		now,
		name: 'Sample vault',
		note: await firstMeeting(folder),
		description: `Over a copy of the sample vault, where it is ${now.replace('T', ' ')}: ${folder}`,
		close: () => fs.rm(folder, { recursive: true, force: true }),
	};
}

/** Sets the same time on every file, so that all copies are equal. */
async function setTimes(folder, time) {
	for (const entry of await fs.readdir(folder, { recursive: true, withFileTypes: true })) {
		if (entry.isFile()) await fs.utimes(join(entry.parentPath, entry.name), time, time);
	}
}

async function firstMeeting(folder) {
	const names = await fs.readdir(join(folder, 'Meetings')).catch(() => []);
	const newest = names
		.filter((name) => name.endsWith('.md'))
		.sort()
		.pop();
	return newest && `Meetings/${newest}`;
}
