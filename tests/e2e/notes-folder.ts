import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Served {
	/** The page in which the plugin runs. */
	readonly url: string;
	/** The folder on disk, which the plugin writes to. */
	readonly folder: string;
	stop(): Promise<void>;
}

/** Writes the notes into a new folder and returns the folder. */
export async function folderOf(notes: Readonly<Record<string, string>>): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'due-follow-ups-e2e-'));
	for (const [path, text] of Object.entries(notes)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	return folder;
}
