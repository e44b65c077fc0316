import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Started {
	/** The page in which the plugin runs. */
	readonly url: string;
	/** The folder on disk, which the plugin writes to. */
	readonly folder: string;
	stop(): Promise<void>;
}

const SOON_ENOUGH = 60_000;

/** A fresh folder with these notes, served by `npm start` as a person would do it, at 2026-11-23 08:00. */
export async function startOver(notes: Readonly<Record<string, string>>, now = '2026-11-23T08:00'): Promise<Started> {
	const folder = await mkdtemp(join(tmpdir(), 'due-follow-ups-e2e-'));
	for (const [path, text] of Object.entries(notes)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	const child = spawn(process.execPath, ['scripts/start.mjs', folder, '--now', now, '--port', '0'], {
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	let printed = '';
	const url = await new Promise<string>((resolve, reject) => {
		const late = setTimeout(() => reject(new Error(`npm start is not ready: ${printed}`)), SOON_ENOUGH);
		const read = (chunk: Buffer) => {
			printed += chunk.toString();
			const found = /http:\/\/127\.0\.0\.1:\d+\/?/.exec(printed);
			if (!found) return;
			clearTimeout(late);
			resolve(found[0]);
		};
		child.stdout.on('data', read);
		child.stderr.on('data', read);
		child.once('exit', (code) => reject(new Error(`npm start ended with ${code}: ${printed}`)));
	});
	return {
		url,
		folder,
		stop: async () => {
			child.kill('SIGINT');
			await ended;
			await rm(folder, { recursive: true, force: true });
		},
	};
}
