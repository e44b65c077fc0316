import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printable, printableJson, printableLines } from '../../../../src/obsidian/other-programs/report/escape';
import { run } from '../../../../scripts/due/main';

/** ESC, BEL, DEL, CSI of C1, a bidi override, an isolate, and a right-to-left mark. */
const HOSTILE = '\u001b[2J\u0007\u007f\u009b31m\u202e\u2066\u200f';
const STEERS = /(?!\n)\p{Cc}|[\u2028\u2029]|\p{Bidi_Control}/u;

describe('words of a note on one line', () => {
	test.each([
		['plain words', 'plain words'],
		['a\u001b[2Jb', 'a\\u001b[2Jb'],
		['bell\u0007', 'bell\\u0007'],
		['one\r\ntwo\tthree\u2028four', 'one two three four'],
		['\u009b31mred', '\\u009b31mred'],
		['abc\u202edef', 'abc\\u202edef'],
		['half \ud83d emoji', 'half \\ud83d emoji'],
		['whole 😀 emoji', 'whole 😀 emoji'],
		['مرحبا', 'مرحبا'],
	])('%j', (text, shown) => {
		expect(printable(text)).toBe(shown);
	});
});

test('several lines keep their line ends and their indentation', () => {
	expect(printableLines('a\n  b\u0007\n')).toBe('a\n  b\\u0007\n');
});

test('JSON shows no control character and is read as the same value', () => {
	const value = { text: `x${HOSTILE}\n`, list: ['\u2028'] };
	const json = printableJson(value);
	expect(json).not.toMatch(STEERS);
	expect(JSON.parse(json)).toEqual(value);
});

describe('A note with control characters everywhere', () => {
	const root = mkdtempSync(join(tmpdir(), 'escape-'));
	const path = '2026-11-19 Eve\u202e.md';
	const property = JSON.stringify(`about ${HOSTILE}`);
	writeFileSync(
		join(root, path),
		[
			'---',
			`purpose: ${property}`,
			`timezone: ${property}`,
			'---',
			`- Follow up with [[Eve${HOSTILE}]] after Thanksgiving ${HOSTILE}`,
			`\t- 2026-11-20 08:10 Call: no answer — ${HOSTILE}`,
			`I’ll get back to her${HOSTILE} next week`,
			'',
		].join('\n'),
	);
	afterAll(() => rmSync(root, { recursive: true }));

	test.each([
		['the agenda', ['--all']],
		['JSON', ['--all', '--json']],
		['an explanation', ['--explain', `${path}:5`]],
		['an explained attempt', ['--explain', `${path}:6`]],
		['an explained property', ['--explain', `${path}:2`]],
		['an explanation in JSON', ['--json', '--explain', `${path}:5`]],
		['an error', ['--explain', `Nobody${HOSTILE}.md:1`]],
	])('does not steer the terminal in %s', (_, args) => {
		let printed = '';
		const print = (text: string) => void (printed += text);
		run([root, '--now', '2026-11-23T08:00', ...args], {
			out: print,
			err: print,
			clock: () => new Date(2026, 10, 23, 8),
			zone: 'America/New_York',
			projectRoot: join(__dirname, '../..'),
			columns: 80,
			colours: false,
		});
		expect(printed).toContain('\\u001b');
		expect(printed).not.toMatch(STEERS);
	});
});
