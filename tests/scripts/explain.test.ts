import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../scripts/due/main';

const root = mkdtempSync(join(tmpdir(), 'explain-'));
writeFileSync(join(root, '2026-11-19 Dana.md'), 'words\n- Follow up with [[Dana]] Monday\n');
writeFileSync(join(root, 'Dana.md'), '---\nphone: "555 0142"\n---\n');

afterAll(() => rmSync(root, { recursive: true }));

function due(...args: readonly string[]) {
	let out = '';
	let err = '';
	const code = run([root, '--now', '2026-11-23T08:00', ...args], {
		out: (text) => void (out += text),
		err: (text) => void (err += text),
		clock: () => new Date(2026, 10, 25, 9, 5),
		zone: 'America/New_York',
		projectRoot: join(__dirname, '../..'),
		columns: 80,
		colours: false,
	});
	return { code, out, err };
}

describe('npm run -s due -- <folder> --explain', () => {
	it('says what is read in one line, and why', () => {
		const { code, out } = due('--explain', '2026-11-19 Dana.md:2');
		expect(code).toBe(0);
		expect(out).toContain('Follow-up: This line is a follow-up with Dana. In the sidebar under “Today”.');
		expect(out).toContain('- Why: It begins with the marker “Follow up”.');
		expect(out).toContain('- Reach them: From the contact’s own note: phone 555 0142.');
	});

	it('is there for programs, too', () => {
		const { out } = due('--explain', './2026-11-19 Dana.md:1', '--json');
		expect(JSON.parse(out)).toMatchObject({ line: 1, verdict: 'nothing', section: null });
	});

	it.each([
		['Dana.md', '--explain wants a note and a line like "Dana.md:12", not "Dana.md".'],
		['Dana.md:0', '--explain wants a note and a line like "Dana.md:12", not "Dana.md:0".'],
		['Nobody.md:1', 'There is no note Nobody.md in the folder.'],
	])('says in one line what is wrong with %s', (place, message) => {
		expect(due('--explain', place)).toEqual({ code: 2, out: '', err: `${message}\n` });
	});
});
