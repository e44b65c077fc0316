import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { install } from '../../scripts/install-into/install.mjs';

const PROJECT = join(__dirname, '../..');
const folders: string[] = [];

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function folder(files: Record<string, string> = {}): string {
	const root = mkdtempSync(join(tmpdir(), 'release-'));
	folders.push(root);
	for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
	return root;
}

function vault(): string {
	const root = folder();
	mkdirSync(join(root, '.obsidian'));
	return root;
}

const MANIFEST = JSON.stringify({ id: 'due-follow-ups', version: '0.1.0', minAppVersion: '1.13.0' });
const BUILT = { 'main.js': 'module.exports = 1;', 'manifest.json': MANIFEST, 'styles.css': '.a {}' };

describe('installing into a vault', () => {
	it('copies the three files Obsidian reads', async () => {
		const target = await install(vault(), folder(BUILT));
		expect(target).toMatch(/[/\\]\.obsidian[/\\]plugins[/\\]due-follow-ups$/);
		for (const [name, text] of Object.entries(BUILT)) expect(readFileSync(join(target, name), 'utf8')).toBe(text);
	});

	it('keeps the settings of a plugin that is there already', async () => {
		const root = vault();
		const target = await install(root, folder(BUILT));
		writeFileSync(join(target, 'data.json'), '{"tag":"ring"}');
		await install(root, folder({ ...BUILT, 'main.js': 'newer' }));
		expect(readFileSync(join(target, 'data.json'), 'utf8')).toBe('{"tag":"ring"}');
		expect(readFileSync(join(target, 'main.js'), 'utf8')).toBe('newer');
	});

	it('reports what prevents the copy', async () => {
		const { 'main.js': _, ...unbuilt } = BUILT;
		const blocked = vault();
		writeFileSync(join(blocked, '.obsidian/plugins'), 'a file');
		await expect(install(undefined, folder(BUILT))).rejects.toThrow('Say which vault');
		await expect(install('/no/such/vault', folder(BUILT))).rejects.toThrow('There is no folder /no/such/vault.');
		await expect(install(folder(), folder(BUILT))).rejects.toThrow('is no Obsidian vault');
		await expect(install(vault(), folder(unbuilt))).rejects.toThrow('main.js is not built yet: npm run build');
		await expect(install(blocked, folder(BUILT))).rejects.toThrow('Not written to');
	});

	it('ends with code 2 and one line when the program is called wrongly', () => {
		const program = join(PROJECT, 'scripts/install-into.mjs');
		const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'a', 'b'], { encoding: 'utf8' });
		expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: 'One vault, please, not 2.\n' });
	});
});

const CHANGELOG =
	'# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Something new.\n\n## [0.1.0] - 2026-11-01\n\n- The first.\n';

describe('a new version', () => {
	const versioned = (changelog = CHANGELOG) => {
		const root = folder({
			'package.json': JSON.stringify({
				name: 'x',
				version: '0.1.0',
				scripts: { version: `node ${JSON.stringify(join(PROJECT, 'scripts/version-bump.mjs'))}` },
			}),
			'manifest.json': MANIFEST,
			'versions.json': JSON.stringify({ '0.1.0': '1.12.0' }),
			'CHANGELOG.md': changelog,
			'.npmrc': readFileSync(join(PROJECT, '.npmrc'), 'utf8'),
		});
		const git = (...args: string[]) =>
			execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
				cwd: root,
				encoding: 'utf8',
			}).trim();
		git('init', '-q');
		git('add', '-A');
		git('commit', '-qm', 'Begin');
		const env = { ...process.env, GIT_AUTHOR_NAME: 'x', GIT_AUTHOR_EMAIL: 'x@example.org' };
		const npm = spawnSync('npm', ['version', 'minor'], {
			cwd: root,
			encoding: 'utf8',
			shell: process.platform === 'win32',
			env: { ...env, GIT_COMMITTER_NAME: 'x', GIT_COMMITTER_EMAIL: 'x@example.org' },
		});
		const notes = (tag: string) =>
			spawnSync(process.execPath, [join(PROJECT, 'scripts/release-notes.mjs'), tag], { cwd: root, encoding: 'utf8' });
		return { root, git, npm, notes };
	};

	let released: ReturnType<typeof versioned>;
	beforeAll(() => {
		released = versioned();
	}, 30_000);

	it('is written by npm version into every file, and tagged as Obsidian requires', () => {
		const { root, git, npm, notes } = released;
		expect(npm.status).toBe(0);
		const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8')) as unknown;
		expect(read('package.json')).toMatchObject({ version: '0.2.0' });
		expect(read('manifest.json')).toMatchObject({ version: '0.2.0', minAppVersion: '1.13.0' });
		expect(read('versions.json')).toEqual({ '0.1.0': '1.12.0', '0.2.0': '1.13.0' });
		expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toMatch(
			/## \[Unreleased\]\n\n## \[0\.2\.0\] - \d{4}-\d\d-\d\d\n\n### Added\n\n- Something new\.\n/,
		);
		expect(git('tag')).toBe('0.2.0');
		expect(git('status', '--porcelain')).toBe('');
		expect(git('show', '--format=', '--name-only', 'HEAD').split('\n')).toEqual(
			expect.arrayContaining(['CHANGELOG.md', 'manifest.json', 'package.json', 'versions.json']),
		);
		expect(notes('0.2.0')).toMatchObject({ status: 0, stdout: '### Added\n\n- Something new.\n' });
	});

	it('is refused, and nothing is written, when the changelog has nothing new', () => {
		const { root, git, npm } = versioned(CHANGELOG.replace('### Added\n\n- Something new.\n\n', ''));
		expect(npm.status).not.toBe(0);
		expect(npm.stderr).toContain('nothing to release');
		expect(readFileSync(join(root, 'manifest.json'), 'utf8')).toBe(MANIFEST);
		expect(git('tag')).toBe('');
	}, 30_000);

	it('is not released under a tag that disagrees', () => {
		const { notes } = released;
		expect(notes('0.1.0')).toMatchObject({ status: 1, stdout: '' });
		expect(notes('0.1.0').stderr).toContain(
			'Not released as 0.1.0: package.json says 0.2.0; manifest.json says 0.2.0;',
		);
	});

	it('is the same in package.json, manifest.json and versions.json', () => {
		const read = (name: string) => JSON.parse(readFileSync(join(PROJECT, name), 'utf8')) as Record<string, string>;
		expect(read('manifest.json').version).toBe(read('package.json').version);
		expect(Object.entries(read('versions.json'))).toContainEqual([
			read('manifest.json').version,
			read('manifest.json').minAppVersion,
		]);
	});
});

describe('the workflows', () => {
	const workflow = (name: string) =>
		parse(readFileSync(join(PROJECT, '.github/workflows', name), 'utf8')) as {
			permissions: Record<string, string>;
			jobs: Record<string, { permissions?: Record<string, string>; steps: { uses?: string; run?: string }[] }>;
		};

	it.each(['ci.yml', 'release.yml'])('%s may only read, but for the job that drafts', (name) => {
		const { permissions, jobs } = workflow(name);
		expect(permissions).toEqual({ contents: 'read' });
		const more = Object.entries(jobs).filter(([, job]) => job.permissions);
		expect(more.map(([job]) => job)).toEqual(name === 'release.yml' ? ['draft'] : []);
	});

	it.each(['ci.yml', 'release.yml'])('%s names a version of every action', (name) => {
		const used = Object.values(workflow(name).jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
		expect(used.length).toBeGreaterThan(1);
		expect(used.filter((action) => !/^actions\/[a-z-]+@v\d+$/.test(action))).toEqual([]);
	});

	it('attest and draft the three files that Obsidian reads', () => {
		const text = readFileSync(join(PROJECT, '.github/workflows/release.yml'), 'utf8');
		expect(text).toMatch(/subject-path: \|\n\s+main\.js\n\s+manifest\.json\n\s+styles\.css\n/);
		expect(text).toMatch(/--draft[\s\S]*main\.js manifest\.json styles\.css/);
	});
});
