/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalText } from '../../src/strings/other-programs/refusals';
import { dateFormat } from '../../src/strings/date-format';
import { LINK_ACTIONS } from '../../src/obsidian/other-programs/links';
import { freezeClock, startShell, type Shell } from '../obsidian/shell';

const docs = (name: string) => readFileSync(join(__dirname, '../../docs', name), 'utf8');
const TYPES = readFileSync(join(__dirname, '../../src/obsidian/other-programs/api/api-types.ts'), 'utf8');

let shell: Shell;
beforeEach(async () => {
	freezeClock();
	shell = await startShell({
		'Dana Whitfield.md': '',
		'a.md': '- Follow up with [[Dana Whitfield]] on 2026-11-23 about the article\n- Follow up with Kim 2026-11-20\n',
	});
});
afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

test('the page of the API has every function and every refusal', () => {
	const page = docs('api.md');
	for (const name of Object.keys(shell.plugin.api)) expect(page).toContain(`\`${name}`);
	const codes = [...(/type ApiRefusalCode =([^;]*)/.exec(TYPES)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
		([, code]) => code,
	);
	expect(codes.length).toBeGreaterThan(10);
	for (const code of codes) expect(page).toContain(`\`${code}\``);
	for (const code of codes) {
		const data = {
			code,
			names: ['Kim'],
			people: [{ name: 'Kim', path: 'Kim.md', line: 1 }],
			paths: ['Kim.md'],
			line: null,
			words: 'x',
			file: 'x',
			contact: 'x',
			problem: null,
			message: 'No.',
			name: 'x',
		};
		expect(refusalText(data as never, dateFormat('en'))).toMatch(/\.$/);
	}
});

test('the page of links has every action', () => {
	const page = docs('other-programs.md');
	for (const action of LINK_ACTIONS) expect(page).toContain(`do=${action}`);
});

test('the template of the page runs', () => {
	const [, code = ''] = /<%\*([\s\S]*?)%>/.exec(docs('api.md')) ?? [];
	// The stand-in for Templater: the code of the template, with its two globals and its output.
	// eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is that of the page itself
	const run = new Function('app', 'tp', `let tR = '';${code};return tR;`) as (app: unknown, tp: unknown) => string;
	expect(run(shell.app, { file: { title: 'Dana Whitfield' } })).toBe('- 2026-11-23: the article');
	expect(run({ plugins: { plugins: {} } }, { file: { title: 'Dana Whitfield' } })).toBe('');
});
