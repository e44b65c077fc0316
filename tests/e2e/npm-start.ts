import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { folderOf, type Served } from './notes-folder';

export interface Started extends Served {
	/** What the program has printed so far. */
	printed(): string;
}

const READY_TIMEOUT_MS = 60_000;

/** Runs `npm start` as a user does, over a new folder with these notes, with more options. The programs in `scripts` use it too. */
export async function startOver(
	notes: Readonly<Record<string, string>>,
	now = '2026-11-23T08:00',
	more: readonly string[] = [],
	readyTimeout = READY_TIMEOUT_MS,
): Promise<Started> {
	const folder = await folderOf(notes);
	const child = spawn(process.execPath, ['scripts/start.mjs', folder, '--now', now, '--port', '0', ...more], {
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	let printed = '';
	const url = await new Promise<string>((resolve, reject) => {
		const late = setTimeout(() => reject(new Error(`npm start is not ready: ${printed}`)), readyTimeout);
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
		printed: () => printed,
		stop: async () => {
			child.kill('SIGINT');
			await ended;
			await rm(folder, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}
