import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { page, ROOT } from './tables';

const text = page('docs/architecture.md');

/** The folders of the first fenced block: `src/core/dates` for the line `    dates/  moments, …` below `core/` and `src/`. */
function foldersOfTree(): { path: string; holds: string }[] {
	const block = /^```\n([\s\S]*?)^```/m.exec(text)?.[1] ?? '';
	const above: string[] = [];
	return [...block.matchAll(/^( *)([\w-]+)\/ *(.*)$/gm)].map(([, indent = '', name = '', holds = '']) => {
		above.splice(indent.length / 2);
		above.push(name);
		return { path: above.join('/'), holds };
	});
}

function foldersOnDisk(path: string): string[] {
	const below = readdirSync(join(ROOT, path), { withFileTypes: true }).filter((entry) => entry.isDirectory());
	return [path, ...below.flatMap(({ name }) => foldersOnDisk(`${path}/${name}`))];
}

describe('The tree of docs/architecture.md', () => {
	it('has exactly the folders of src', () => {
		const told = foldersOfTree().map(({ path }) => path);
		expect(told.sort()).toEqual(foldersOnDisk('src').sort());
	});

	it('says what each folder holds', () => {
		expect(foldersOfTree().filter(({ holds }) => holds.length < 15)).toEqual([]);
	});
});

describe('The functions named in docs/architecture.md', () => {
	const inWalks = [...text.matchAll(/`(\w+)` \(`(src\/[\w./-]+)`\)/g)];
	const inSeams = [...text.matchAll(/^\| `(\w+)(?:\([^`]*\))?` \| `(src\/[\w./-]+)` \|/gm)];
	const named = [...inWalks, ...inSeams].map(([, name = '', file = '']) => [name, file] as const);

	it('are many', () => {
		expect(inWalks.length).toBeGreaterThan(20);
		expect(inSeams.length).toBeGreaterThan(15);
	});

	it.each(named)('%s is declared in %s', (name, file) => {
		const source = readFileSync(join(ROOT, file), 'utf8');
		expect(source).toMatch(new RegExp(`(?:function\\*?|class|const) ${name}\\b|^\\t(?:async )?${name}\\(`, 'm'));
	});
});
