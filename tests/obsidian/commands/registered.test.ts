/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIcon } from 'obsidian';
import { CHANNEL_KINDS } from '../../../src/core/channels';
import { page, plain, tablesOf } from '../../docs/tables';
import { LUCIDE_NAMES } from '../../host/obsidian/base/lucide-names';
import { freezeClock, startShell, type Shell } from '../shell';

let shell: Shell;
beforeEach(async () => {
	freezeClock();
	shell = await startShell({});
});
afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

const PREFIX = 'due-follow-ups:';
const registered = () => Object.values(shell.host.commands.commands).filter(({ id }) => id.startsWith(PREFIX));

/** The name of a command without the plugin's, which Obsidian puts before it. */
const ownName = (name: string) => name.replace('Due Follow-ups: ', '');

describe('the registered commands', () => {
	it('are those of the checklist; a user binds keys to their ids, so an id never changes', () => {
		const rows = tablesOf(page('docs/obsidian-checklist.md')).get('command') ?? [];
		const written = rows.map(({ command = '', name = '', 'runs through': way = '' }) => [
			plain(command),
			name,
			plain(way),
		]);
		const found = registered().map((command) => {
			const ways = ['callback', 'checkCallback', 'editorCallback', 'editorCheckCallback'] as const;
			return [command.id.slice(PREFIX.length), ownName(command.name), ways.find((way) => command[way]) ?? ''];
		});
		expect(written.length).toBeGreaterThan(15);
		expect([...found].sort()).toEqual([...written].sort());
	});

	it('have names without a colon, which follows the name of the plugin already, and without the name of the plugin', () => {
		const names = registered().map(({ name }) => ownName(name));
		expect(names.filter((name) => /:|due follow-ups/i.test(name))).toEqual([]);
	});

	it('have an icon each, so that the mobile toolbar can show them', () => {
		expect(
			registered()
				.filter(({ icon }) => !icon || !getIcon(icon))
				.map(({ id }) => id),
		).toEqual([]);
	});

	it('have no default hotkeys', () => {
		expect(registered().filter(({ hotkeys }) => hotkeys?.length)).toEqual([]);
	});
});

const SRC = join(__dirname, '../../../src');
const ICON =
	/(?:\bicon[:=]\s*|\bicon = |setIcon\(|<Icon\s+name=|_ICON = |\bitem\('\w+', .*, (?='[a-z0-9-]+', \(\)))['"]([^'"]+)['"]/g;

it('every icon has a canonical name in the version of Lucide that Obsidian has', () => {
	const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.tsx?$/.test(path))
		.map((path) => readFileSync(join(SRC, path), 'utf8'));
	const named = sources.flatMap((text) => [...text.matchAll(ICON)].map(([, name = '']) => name));
	const icons = new Set([
		...named,
		...registered().map(({ icon }) => icon ?? ''),
		...Object.values(CHANNEL_KINDS).map(({ icon }) => icon),
	]);
	expect(icons.size).toBeGreaterThan(25);
	expect([...icons].filter((name) => !LUCIDE_NAMES.has(name))).toEqual([]);
});
