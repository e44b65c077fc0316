import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { page, ROOT } from './tables';

const text = page('docs/architecture.md');

/** The folders of the first fenced block: `src/core/dates` for the line `    dates/  days, …` below `core/` and `src/`. */
function foldersOfTree(): string[] {
	const block = /^```\n([\s\S]*?)^```/m.exec(text)?.[1] ?? '';
	const above: string[] = [];
	return [...block.matchAll(/^( *)([\w-]+)\/ /gm)].map(([, indent = '', name = '']) => {
		above.splice(indent.length / 2);
		above.push(name);
		return above.join('/');
	});
}

const tables = text.slice(text.indexOf('\n## Folder by folder'), text.indexOf('\nAround `src`'));

/** The rows of the tables "Folder by folder": `src/core/dates` for the row of `core/dates`. */
const rows = [...tables.matchAll(/^\| `([\w/-]+)` +\| (.+?) +\| (.*?) *\|$/gm)].map(
	([, folder = '', holds = '', notHere = '']) => ({
		path: folder === 'src' ? folder : `src/${folder}`,
		holds,
		notHere,
	}),
);

function foldersOnDisk(path: string): string[] {
	const below = readdirSync(join(ROOT, path), { withFileTypes: true }).filter((entry) => entry.isDirectory());
	return [path, ...below.flatMap(({ name }) => foldersOnDisk(`${path}/${name}`))];
}

describe('The folders of docs/architecture.md', () => {
	it('are exactly those of src', () => {
		expect(rows.map(({ path }) => path).sort()).toEqual(foldersOnDisk('src').sort());
	});

	it('are in the tree down to the parts of the core', () => {
		const upTo = (path: string) => path.split('/').length <= (path.startsWith('src/core') ? 3 : 2);
		expect(foldersOfTree().sort()).toEqual(foldersOnDisk('src').filter(upTo).sort());
	});

	it('have a line of what they hold', () => {
		expect(rows.filter(({ holds }) => holds.length < 15)).toEqual([]);
	});

	it('name only folders and files that exist as their neighbors', () => {
		const named = rows.flatMap(({ path, notHere }) =>
			[...notHere.matchAll(/`([\w./-]+)`/g)].map(([, place = '']) => ({ path, place })),
		);
		const exists = ({ path, place }: (typeof named)[number]) =>
			['.', 'src', path, dirname(path)].some((folder) => existsSync(join(ROOT, folder, place)));
		expect(named.filter((each) => !exists(each))).toEqual([]);
		expect(named.length).toBeGreaterThan(60);
	});
});

describe('The functions named in docs/architecture.md', () => {
	const inWalks = [...text.matchAll(/`(\w+)` \(`(src\/[\w./-]+)`\)/g)];
	const inSeams = [...text.matchAll(/^\| `(\w+)(?:\([^`]*\))?` \| `(src\/[\w./-]+)` \|/gm)];
	const named = [...inWalks, ...inSeams].map(([, name = '', file = '']) => [name, file] as const);

	it('are more than 20 in the walks and 15 in the seams', () => {
		expect(inWalks.length).toBeGreaterThan(20);
		expect(inSeams.length).toBeGreaterThan(15);
	});

	it.each(named)('%s is declared in %s', (name, file) => {
		const source = readFileSync(join(ROOT, file), 'utf8');
		expect(source).toMatch(new RegExp(`(?:function\\*?|class|const) ${name}\\b|^\\t(?:async )?${name}\\(`, 'm'));
	});
});
