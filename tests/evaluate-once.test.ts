import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDate } from '../src/core/time';
import { minutesUntil } from '../src/strings/date-format';
import { LUCIDE_NAMES } from './host/obsidian/base/lucide-names';
import { reachedBy, unitTests } from './zone-readers.mjs';

const ROOT = join(__dirname, '..');

describe('the test files of a worker', () => {
	it('share the core, which is evaluated outside their contexts', () => {
		expect(typeof isDate).toBe('function');
		expect(isDate).not.toBeInstanceOf(Function);
	});

	it('share the table of icons of the stand-in for Obsidian', () => {
		expect(LUCIDE_NAMES.has('phone')).toBe(true);
		expect(LUCIDE_NAMES).not.toBeInstanceOf(Set);
	});

	it('share no other folder', () => expect(minutesUntil).toBeInstanceOf(Function));

	it('give it dates of their own', () => {
		expect(isDate(new Date(0))).toBe(true);
		expect(isDate('2026-11-23')).toBe(false);
	});
});

/** Replaces a built-in function of the test file's context, or a package of the core. */
const REACHES_ONLY_OWN_CORE = new RegExp(
	[
		/spyOn\(\s*(?:globalThis|RegExp|String|Array|Object|Map|Set|Math|JSON|Number|Date|Intl)\b/,
		/\b(?:RegExp|String|Array|Object|Map|Set|Number|Date)\.prototype\b/,
		/jest\.mock\(\s*'(?:chrono-node|temporal-polyfill)/,
	]
		.map(({ source }) => source)
		.join('|'),
);

test('each test file that replaces what only a core of its own uses imports `own-core` first', () => {
	const replacing = unitTests().filter(
		(path) =>
			REACHES_ONLY_OWN_CORE.test(readFileSync(join(ROOT, path), 'utf8')) &&
			reachedBy(path).some((file) => file.startsWith('src/core/')),
	);
	expect(replacing.length).toBeGreaterThan(2);
	const first = (path: string) => /^import (?:.* from )?'(.*)';$/m.exec(readFileSync(join(ROOT, path), 'utf8'))?.[1];
	expect(replacing.filter((path) => !first(path)?.endsWith('/own-core'))).toEqual([]);
});
