import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROJECT = join(__dirname, '../..');

const OF_READER = [
	'src/core/notes/read-note.ts',
	'src/obsidian/reading/note-reader.ts',
	'src/obsidian/reading/cache/blank-groups.ts',
	'node_modules/chrono-node/dist/esm/chrono.js',
];
const OF_OTHERS = ['src/strings/commands.ts', 'src/core/agenda/agenda.ts', 'src/ui/row/row-item.tsx'];

/** Languages other than English, types, and code for Node: nine tenths of the files of the packages. */
const NOT_COPIED = /[\\/]dist[\\/]cjs\b|[\\/]locales[\\/](?!en\b)|\.d\.ts$|\.map$/;

/** Computes the hash of the project in the folder `root`, and the hashes after changes of files. */
const HASHES = (root: string) => `
	import { readFileSync, writeFileSync } from 'node:fs';
	import { join } from 'node:path';
	const { readerHash } = await import('./esbuild.config.mjs');
	const root = ${JSON.stringify(root)};
	const changeAll = (paths, change) => {
		for (const path of paths) writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));
	};
	const more = (text) => text + '\\nglobalThis.changed = 1;\\n';
	const first = readerHash(root);
	changeAll(${JSON.stringify(OF_OTHERS)}, more);
	changeAll(['src/core/notes/read-note.ts'], (text) => '// What it does.\\n' + text);
	const others = readerHash(root);
	const changed = ${JSON.stringify(OF_READER)}.map((path) => {
		changeAll([path], more);
		return readerHash(root);
	});
	console.log(JSON.stringify({ here: readerHash(), first, others, changed }));
`;

interface Hashes {
	readonly here: string;
	readonly first: string;
	/** After changes of code that reads no note, and of comments. */
	readonly others: string;
	/** After one more change each. */
	readonly changed: readonly string[];
}

describe('the hash that identifies the version of the reader in a cache entry', () => {
	const root = mkdtempSync(join(tmpdir(), 'reader-hash-'));
	let hashes: Hashes;

	beforeAll(() => {
		for (const name of ['src', 'package.json', 'tsconfig.json']) {
			cpSync(join(PROJECT, name), join(root, name), { recursive: true });
		}
		for (const name of ['chrono-node', 'temporal-polyfill', 'temporal-utils', 'idb']) {
			cpSync(join(PROJECT, 'node_modules', name), join(root, 'node_modules', name), {
				recursive: true,
				filter: (path) => !NOT_COPIED.test(path),
			});
		}
		const args = ['--input-type=module', '-e', HASHES(root)];
		hashes = JSON.parse(execFileSync(process.execPath, args, { cwd: PROJECT, encoding: 'utf8' })) as Hashes;
	});
	afterAll(() => rmSync(root, { recursive: true }));

	it('is the same in any folder', () => {
		expect(hashes.first).toMatch(/^[0-9a-f]{16}$/);
		expect(hashes.first).toBe(hashes.here);
	});

	it('stays the same with other comments, and with other code that reads no note', () => {
		expect(hashes.others).toBe(hashes.first);
	});

	it.each(OF_READER)('changes with the code of %s', (path) => {
		const at = OF_READER.indexOf(path);
		expect(hashes.changed[at]).toMatch(/^[0-9a-f]{16}$/);
		expect(hashes.changed[at]).not.toBe(hashes.changed[at - 1] ?? hashes.others);
	});
});
