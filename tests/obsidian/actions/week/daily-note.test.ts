/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import type { WriteResult } from '../../../../src/ui/model';
import { freezeClock, startShell, type Shell } from '../../shell';

const NOTES = {
	'Meetings/2026-11-19 Dana.md':
		'- Follow up with Dana Whitfield on 2026-11-23\n\t- 2026-11-23 08:05 Call: no answer\n',
	'Templates/Day.md': '# {{title}}\n\n{{date:dddd}} at {{time}}, week of {{ date }}\n',
};
const SECTION = [
	'## Week 48 in calls',
	'',
	'- What worked: You tried 1 person. An answer often takes several tries.',
	'- Calls made: 1',
].join('\n');

let shell: Shell;
beforeAll(freezeClock);
afterAll(() => {
	jest.useRealTimers();
});
afterEach(() => {
	shell.destroy();
	localStorage.clear();
});

interface CorePlugin {
	enabled: boolean;
	instance: { options: Readonly<Record<string, unknown>> };
}

/** Starts with the core plugin Daily notes on and these options. */
async function start(options: Readonly<Record<string, unknown>> | null, more: Readonly<Record<string, string>> = {}) {
	shell = await startShell({ ...NOTES, ...more });
	if (options === null) return;
	const { internalPlugins } = shell.app as unknown as { internalPlugins: { plugins: Record<string, CorePlugin> } };
	const plugin = internalPlugins.plugins['daily-notes'];
	if (plugin) Object.assign(plugin, { enabled: true, instance: { options } });
}

async function write(): Promise<WriteResult> {
	const result = await shell.actions.writeWeek(shell.actions.week());
	await shell.flush();
	return result;
}

const refused = (result: WriteResult) => (result.ok ? '' : result.message);

test.each([
	['in the root by default', {}, '2026-11-23.md', SECTION],
	['in its folder and format', { folder: 'Log', format: 'YYYY/MM/DD ddd' }, 'Log/2026/11/23 Mon.md', SECTION],
	['with odd options', { folder: ' /Log/ ', format: '', template: 5 }, 'Log/2026-11-23.md', SECTION],
	[
		'from its template',
		{ template: 'Templates/Day' },
		'2026-11-23.md',
		`# 2026-11-23\n\nMonday at 08:10, week of 2026-11-23\n\n${SECTION}\n`,
	],
	['from a template that is gone', { template: 'Templates/Gone.md' }, '2026-11-23.md', SECTION],
])('today’s note is created %s', async (_, options, path, text) => {
	await start(options);
	expect((await write()).ok).toBe(true);
	expect(await shell.read(path)).toBe(text);
});

test('undo takes the section back, and the note that was created for it', async () => {
	await start({ folder: 'Log' });
	await write();
	await shell.press('Undo');
	expect(shell.app.vault.getFileByPath('Log/2026-11-23.md')).toBeNull();
});

test('undo leaves a note that was there', async () => {
	await start({}, { '2026-11-23.md': 'Slept well.\n' });
	await write();
	expect(await shell.read('2026-11-23.md')).toBe(`Slept well.\n\n${SECTION}\n`);
	await shell.press('Undo');
	expect(await shell.read('2026-11-23.md')).toBe('Slept well.\n');
});

test('the second time writes nothing, and after another call the new figures', async () => {
	await start({});
	await write();
	expect(await write()).toEqual({ ok: true, message: '2026-11-23 has this week already.' });
	const { key } = shell.row('Dana Whitfield');
	await shell.actions.log([key], {
		at: '2026-11-23T08:10',
		channel: 'Call',
		outcome: 'no answer',
		callingBack: null,
		expecting: null,
		next: null,
		note: '',
	});
	await shell.flush();
	await write();
	const written = await shell.read('2026-11-23.md');
	expect(written).toContain('- Calls made: 2\n- Gone quiet: Dana Whitfield');
	expect(written.match(/Week 48/g)).toHaveLength(1);
});

test('the section is no follow-up, no attempt and no found line', async () => {
	await start({});
	const before = shell.followUps.current();
	await write();
	await shell.plugin.parts.vaultNotes.rebuild();
	expect(shell.followUps.rowsOf('2026-11-23.md')).toEqual([]);
	const { groups, found, problems } = shell.followUps.current();
	expect(groups.map(({ name, rows }) => [name, rows.length])).toEqual(
		before.groups.map(({ name, rows }) => [name, rows.length]),
	);
	expect([found, problems]).toEqual([[], []]);
});

test('without the core plugin nothing is written, and the notice says what to do and copies the review', async () => {
	await start(null);
	const result = await write();
	expect(refused(result)).toContain('core plugin Daily notes');
	expect(shell.notices().join()).toContain('Copy the review');
	expect(shell.app.vault.getMarkdownFiles()).toHaveLength(2);
});

test('a note with a comment that never ends is left as it is', async () => {
	await start({}, { '2026-11-23.md': '%%\nopen' });
	expect(refused(await write())).toContain('leaves no place');
	expect(await shell.read('2026-11-23.md')).toBe('%%\nopen');
});

test('a path that cannot be created is named', async () => {
	await start({ folder: 'Meetings/2026-11-19 Dana.md' });
	expect(refused(await write())).toContain('could not be created');
});
