import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const FOLDER = join(ROOT, 'src', 'ui');

/** What the build would write. */
const { paths, text } = JSON.parse(
	execFileSync(
		process.execPath,
		[
			'--input-type=module',
			'-e',
			`import { joinStyles, stylePaths } from './scripts/styles.mjs';
			process.stdout.write(JSON.stringify({ paths: stylePaths('.'), text: joinStyles('.') }));`,
		],
		{ cwd: ROOT, encoding: 'utf8' },
	),
) as { paths: readonly string[]; text: string };

test('styles.css is what the build makes of its parts', () => {
	expect(readFileSync(join(ROOT, 'styles.css'), 'utf8')).toBe(text);
});

test('src/ui/styles.css imports every part once', () => {
	const parts = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
		.map((path) => path.split(sep).join('/'))
		.filter((path) => path.endsWith('.css') && path !== 'styles.css');
	expect([...paths].sort()).toEqual(parts.sort());
});
