import { rm } from 'node:fs/promises';
import { serve } from '../host/server/serve.mjs';
import { BUILT } from './build-once.mjs';
import { folderOf, type Served } from './notes-folder';

export type { Served };

/** Serves a new folder with these notes, as `npm start` does, with the plugin and the page that are built once for all tests. */
export async function serveNotes(notes: Readonly<Record<string, string>>, now = '2026-11-23T08:00'): Promise<Served> {
	const folder = await folderOf(notes);
	const id = 'due-follow-ups';
	const page = await serve({
		folder,
		pageDir: BUILT.page,
		plugins: [{ id, dir: BUILT.plugin }],
		port: 0,
		now,
		open: { command: `${id}:open` },
	});
	return {
		url: page.url,
		folder,
		stop: async () => {
			await page.close();
			await rm(folder, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}
