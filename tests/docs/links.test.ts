import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { settingsReference } from '../../scripts/settings-reference/reference';
import { strings } from '../../src/strings';
import { page, ROOT } from './tables';

const PAGES = [
	'README.md',
	'CHANGELOG.md',
	...readdirSync(join(ROOT, 'docs'))
		.filter((name) => name.endsWith('.md'))
		.map((name) => `docs/${name}`),
];

/** Without fenced code, in which nothing is a link. */
const prose = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '');

/** As GitHub names a heading. */
const anchorOf = (heading: string) =>
	heading
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s-]/gu, '')
		.replace(/\s/g, '-');

const anchorsOf = (path: string) =>
	[...page(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? ''));

const commands: readonly string[] = [
	...Object.values(strings.command),
	strings.calendar.copy,
	strings.calendar.save,
	strings.explain.title,
];

/** The words on buttons, headings and in the app around them, and is written bold in the docs as commands are. */
const BUTTONS = [
	'Track',
	'Explain',
	'Log',
	'Not one',
	'Copy number',
	'Copy as text',
	'Save as file',
	'Close all',
	'Undo',
	'Snooze',
	'Open',
	'Open in calendar',
	'Write it again',
];

describe.each(PAGES)('%s', (path) => {
	const text = page(path);

	it('links only to what is there', () => {
		const broken = [...prose(text).matchAll(/!?\[[^\]]*\]\(([^)\s]+)\)/g)]
			.map(([, target]) => target ?? '')
			.filter((target) => !/^(?:https?:|obsidian:|mailto:)/.test(target))
			.filter((target) => {
				const [file = '', anchor] = target.split('#');
				const to = file === '' ? path : join(dirname(path), decodeURIComponent(file)).replace(/\\/g, '/');
				if (!existsSync(join(ROOT, to))) return true;
				return anchor !== undefined && !anchorsOf(to).includes(anchor);
			});
		expect(broken).toEqual([]);
	});

	it('names only scripts that package.json has', () => {
		const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
		const named = [...text.matchAll(/\bnpm run (?:-s )?([a-z][a-z-]*)/g)].map(([, name]) => name ?? '');
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	});

	it('names only files of the project that are there', () => {
		const named = [...text.matchAll(/`((?:src|tests|scripts|docs|\.github)\/[\w./-]+)`/g)].map(
			([, name]) => name ?? '',
		);
		expect(named.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
	});
});

describe('The command names in README and docs', () => {
	const bold = (path: string) =>
		[...prose(page(path)).matchAll(/\*\*([A-Z][^*\n]{2,40})\*\*/g)].map(([, words]) => words ?? '');

	it('are those of the palette, wherever bold words begin as a command does', () => {
		const verbs = new Set(commands.map((name) => name.split(' ')[0]));
		const told = PAGES.flatMap(bold).filter((words) => verbs.has(words.split(' ')[0]));
		expect(told.length).toBeGreaterThan(20);
		expect(told.filter((name) => ![...commands, ...BUTTONS].includes(name))).toEqual([]);
	});

	it('are all in the README', () => {
		const named = bold('README.md');
		expect(Object.values(strings.command).filter((name) => !named.includes(name))).toEqual([]);
		expect(
			[strings.explain.title, strings.calendar.copy, strings.calendar.save].filter((name) => !named.includes(name)),
		).toEqual([]);
	});
});

describe('The settings named in the docs', () => {
	const known = [...settingsReference().matchAll(/^\| ([^|`]+?) \|/gm)].map(([, name]) => name ?? '');
	const groups = [...settingsReference().matchAll(/^#{2,3} (.+)$/gm)].map(([, name]) => name ?? '');

	it('exist', () => {
		const named = PAGES.filter((path) => path !== 'docs/settings.md').flatMap((path) =>
			[
				...prose(page(path)).matchAll(
					/(?:the settings?(?: \[| “| "| \*\*)|in the settings, under \*\*|Settings → )([A-Z][\w ]+?)(?=[\]”"*.,)]| →)/g,
				),
			].map(([, name]) => name ?? ''),
		);
		const obsidians = ['Community plugins', 'Due Follow-ups', 'Actions'];
		expect(named.length).toBeGreaterThan(1);
		expect(named.filter((name) => ![...known, ...groups, ...obsidians].includes(name))).toEqual([]);
	});
});
