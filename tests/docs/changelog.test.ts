import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../esbuild.config.mjs';

const changes = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')
	.split('\n')
	.filter((line) => line.startsWith('- '));

/** Who looks for what is new reads one line for each change. Examples of note text are in the docs. */
const LONGEST_CHARACTERS = 260;

test('each change is one short line that ends in a full stop', () => {
	expect(changes.length).toBeGreaterThan(50);
	expect(changes.filter((line) => line.length > LONGEST_CHARACTERS || !line.endsWith('.'))).toEqual([]);
});

test('no change is listed twice', () => {
	expect(changes.filter((line, at) => changes.indexOf(line) !== at)).toEqual([]);
});
