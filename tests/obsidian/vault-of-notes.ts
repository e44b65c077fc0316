import { rowsOfPerson } from '../../src/core/agenda/persons/person-row';
import DueFollowUpsPlugin from '../../src/main';
import type { CacheAfterEdit } from '../../src/obsidian/reading/cache/cache-after-edit';
import type { ReadingCache } from '../../src/obsidian/reading/cache/reading-cache';
import { createHost, type JestHost } from '../host/jest/create-host';

/** A file on the disk; the tests about what is kept choose its times. */
export interface Note {
	readonly data: string;
	readonly mtime: number;
	readonly ctime: number;
}

export const DAY = 86_400_000;
/** Long before the tests' present, so that the file's time is certain. */
export const WRITTEN = Date.UTC(2026, 10, 18, 12);

export const note = (data: string, mtime = WRITTEN, ctime = WRITTEN): Note => ({ data, mtime, ctime });

const SETTINGS = '.obsidian/plugins/due-follow-ups/data.json';

export interface Session extends JestHost {
	plugin: DueFollowUpsPlugin;
	/** The notes that the plugin read from the disk, in order. */
	readonly reads: string[];
	readonly kept: ReadingCache;
	/** What the sidebar says of every follow-up, and every problem. */
	shown(): readonly string[];
	/** Keeps what changed notes say, as happens when all has been quiet for a while. */
	quiet(): Promise<void>;
	/** Closes Obsidian; what waits to be written is written before. */
	end(): Promise<void>;
}

/** Opens Obsidian over these files and waits until the plugin knows them all. */
export async function session(
	files: Readonly<Record<string, Note>>,
	settings: Readonly<Record<string, unknown>> = {},
	beforehand: (host: JestHost) => unknown = () => undefined,
): Promise<Session> {
	const data = note(JSON.stringify({ dateOrder: 'month-first', ...settings }));
	const host = await createHost({ files: { ...files, [SETTINGS]: data } });
	const reads: string[] = [];
	const read = host.app.vault.cachedRead.bind(host.app.vault);
	host.app.vault.cachedRead = (file) => {
		reads.push(file.path);
		return read(file);
	};
	await beforehand(host);
	const plugin = await host.load(DueFollowUpsPlugin, { id: 'due-follow-ups', name: 'Due Follow-ups' });
	const { vaultNotes, followUps } = plugin.parts;
	await vaultNotes.whenRead();
	const inside = vaultNotes as unknown as {
		options: { readingCache: ReadingCache };
		updater: { cacheAfterEdit: CacheAfterEdit };
	};
	const kept = inside.options.readingCache;
	return {
		...host,
		plugin,
		reads,
		kept,
		shown() {
			const { groups, problems } = followUps.current();
			const rows = groups.flatMap(({ name, rows: all }) =>
				all.flatMap(rowsOfPerson).map(({ followUp }) => `${name}: ${JSON.stringify(followUp)}`),
			);
			return [...rows, ...problems.map((problem) => JSON.stringify(problem))].sort();
		},
		async quiet() {
			await (inside.updater.cacheAfterEdit as unknown as { cacheChanged(): Promise<void> }).cacheChanged();
			await kept.flush();
		},
		async end() {
			await kept.flush();
			host.destroy();
		},
	};
}
