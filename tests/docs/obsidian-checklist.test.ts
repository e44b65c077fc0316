import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { page, plain, ROOT, tablesOf } from './tables';

const points = tablesOf(page('docs/obsidian-checklist.md')).get('point') ?? [];

/** What no program can decide. */
const BY_EYE = ['Disclosures', 'No fork'];

describe('The points of Obsidian’s checklist', () => {
	it.each(points.map((row) => [row.point ?? '', row] as const))('%s: a check that is there', (point, row) => {
		const checks = (row['checked by'] ?? '').split(', ').map(plain);
		const unknown = checks.filter((check) => {
			if (check === 'by eye') return !BY_EYE.includes(point);
			return !['bundle', 'lint'].includes(check) && !(check.endsWith('.test.ts') && existsSync(join(ROOT, check)));
		});
		expect(unknown).toEqual([]);
	});

	it('are all those of the page', () => expect(points.length).toBeGreaterThan(50));
});

it('lint takes every rule of Obsidian for an error in what ships', () => {
	const program = `
		import { ESLint } from 'eslint';
		import obsidianmd from 'eslint-plugin-obsidianmd';
		const { rules } = await new ESLint().calculateConfigForFile('src/main.ts');
		const all = Object.keys(obsidianmd.rules);
		const lenient = all.filter((name) => rules['obsidianmd/' + name]?.[0] !== 2);
		process.stdout.write(JSON.stringify({ count: all.length, lenient }));
	`;
	const options = { cwd: ROOT, encoding: 'utf8' } as const;
	const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], options);
	const { count, lenient } = JSON.parse(printed) as { count: number; lenient: string[] };
	expect(count).toBeGreaterThan(20);
	expect(lenient).toEqual([]);
});
