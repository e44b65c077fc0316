import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import esbuild, { type BuildOptions } from 'esbuild';
import type * as Config from '../esbuild.config.mjs';

const ROOT = join(__dirname, '..');

/** Removes comments, which may name what the code avoids. */
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.tsx?$/.test(path))
	.map((path) => ({ path, text: code(readFileSync(join(ROOT, 'src', path), 'utf8')) }));

/** Builds main.js as `npm run build` does, with the configuration in `root`. */
async function build(root = ROOT) {
	const { BUNDLED, pluginBuild } = (await import(join(root, 'esbuild.config.mjs'))) as typeof Config;
	const { outputFiles, metafile } = await esbuild.build({ ...(pluginBuild() as BuildOptions), write: false });
	const { contents = Buffer.of(), text = '' } = outputFiles?.[0] ?? {};
	return { contents, text, inputs: Object.keys(metafile?.inputs ?? {}), bundled: BUNDLED };
}

let built: Awaited<ReturnType<typeof build>>;
let bundle: string;
beforeAll(async () => {
	built = await build();
	bundle = built.text;
});

const foundIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([found]) => found);

describe('What ships', () => {
	it.each([
		['look-behind, which iPhones before 16.4 refuse', /\(\?<[=!]/g],
		['the network', /\b(?:fetch|XMLHttpRequest|requestUrl|WebSocket|EventSource|sendBeacon|importScripts)\b/g],
		['code made from text', /\beval\s*\(|\bnew Function\b|\bdocument\.write\b/g],
		['the console', /\bconsole\.\w+/g],
		['other modules than Obsidian gives', /\brequire\("(?!obsidian"|@codemirror\/|@lezer\/)[^"]*"\)/g],
		['Node or Electron', /\bprocess\.(?!env\.NODE_ENV)\w+|\b__dirname\b|\bBuffer\.|\belectron\b/g],
		['a source map', /sourceMappingURL/g],
		['characters for which an engine stores the code with two bytes per character', /[^\0-\xff]/g],
	])('holds nothing of %s', (_, pattern) => {
		expect(foundIn(bundle, pattern)).toEqual([]);
	});

	it('is minified, with the licences of the libraries at its end', () => {
		expect(bundle.split('\n').some((line) => line.length > 50_000)).toBe(true);
		for (const library of ['chrono-node', 'preact', 'temporal-polyfill', 'ts-ics', 'idb']) {
			expect(bundle.slice(-20_000)).toContain(library);
		}
	});

	it('sets HTML from text only inside the rendering library, which the plugin never uses for that', () => {
		const found = foundIn(bundle, /\b(?:innerHTML|outerHTML|insertAdjacentHTML)\b/g);
		expect(found.length).toBeLessThanOrEqual(2);
		expect(foundIn(bundle, /dangerouslySetInnerHTML:/g)).toEqual([]);
	});

	it('names no address except those of XML', () => {
		const addresses = foundIn(bundle, /https?:\/\/[\w.-]+\.[a-z]{2,}[^"'`\s)]*/g);
		expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
	});
});

describe('The build', () => {
	const elsewhere = mkdtempSync(join(tmpdir(), 'shipped-'));
	afterAll(() => rmSync(elsewhere, { recursive: true }));

	it('gives the same bytes in any folder', async () => {
		for (const name of ['src', 'esbuild.config.mjs', 'scripts', 'package.json', 'tsconfig.json']) {
			cpSync(join(ROOT, name), join(elsewhere, name), { recursive: true });
		}
		symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
		const there = await build(elsewhere);
		expect(built.contents.length).toBeGreaterThan(100_000);
		expect(Buffer.compare(there.contents, built.contents)).toBe(0);
	});

	it('names the packages in main.js and their licences at its end', () => {
		const packages = built.inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
		const names = [...new Set(packages)].sort();
		expect([...built.bundled].sort()).toEqual(names);
		const notices = bundle.slice(bundle.lastIndexOf('/*!'));
		for (const name of names) expect(notices).toMatch(new RegExp(`^${name}: Copyright`, 'm'));
		expect(notices.match(/Permission is hereby granted, free of charge/g)).toHaveLength(1);
		expect(notices).toContain('Permission to use, copy, modify, and/or distribute');
	});
});

describe('The sources', () => {
	it.each([
		['HTML from text', /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/],
		['look-behind', /\(\?<[=!]/],
		['the console', /\bconsole\.\w+/],
		['hotkeys of their own', /\bhotkeys\s*:/],
		['the app that is global for debugging', /\bwindow\.app\b|\bglobalThis\.app\b/],
		['views kept for later', /registerView\([^)]*=>\s*\(?this\./],
		['an end of their own when the plugin unloads', /\bonunload\b/],
		['leaves detached when the plugin unloads', /detachLeavesOfType/],
		['the leaf that is active', /\bworkspace\.activeLeaf\b/],
		['files written without regard to others', /\bvault\.(?:modify|delete|adapter)\b|FileSystemAdapter/],
		['the name of the configuration folder', /['"`/]\.obsidian\b/],
		['moment of their own', /from 'moment'/],
		['all properties written again', /\bprocessFrontMatter\b/],
		['files moved to the trash without regard to the settings', /\bvault\.trash\b/],
		['the names of the sample plugin', /\b(?:MyPlugin|SampleModal|SampleSettingTab|MyPluginSettings)\b/],
		['Node', /\bprocess\.platform\b|from 'node:/],
		['styles that no theme can change', /\.style\.(?!setProperty\()\w+\s*=[^=]|\bstyle="/],
		['headings of HTML in the settings', /createEl\('h[12]'/],
		['any', /\bas any\b|<any>|: any[;,)\]=]/],
		['var', /^\s*var\s/m],
	])('hold nothing of %s', (_, pattern) => {
		expect(sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
	});

	it('name the main window only to detect sleep and waking, which concern the whole app', () => {
		const named = sources.filter(({ text }) => /(?<![.\w'])document\./.test(text)).map(({ path }) => path);
		expect(named).toEqual([join('obsidian', 'announcements', 'wake.ts')]);
	});

	it('use the adapter only to tell a settings file that is not valid JSON from none', () => {
		const used = sources.filter(({ text }) => /\badapter\b|\bconfigDir\b/.test(text)).map(({ path }) => path);
		expect(used).toEqual([join('obsidian', 'settings', 'load-stored.ts')]);
	});

	it('are all checked', () => expect(sources.length).toBeGreaterThan(150));
});

describe('The styles', () => {
	const rules = readFileSync(join(ROOT, 'styles.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

	it('select only elements of the plugin', () => {
		const selectors = [...rules.matchAll(/([^{}]+)\{/g)].map(([, selector = '']) => selector.trim());
		expect(selectors.length).toBeGreaterThan(100);
		expect(selectors.filter((selector) => !selector.startsWith('@') && !selector.includes('due-'))).toEqual([]);
	});

	it('change no part of Obsidian or CodeMirror', () => {
		expect(foundIn(rules, /\.(?:cm-tooltip|cm-diagnostic|modal-content|mod-cta|setting-item|notice)\b[\w-]*/g)).toEqual(
			[],
		);
	});

	it('use nothing that is slow to match, or that not every supported device has', () => {
		expect(foundIn(rules, /:has\(|clip-path|[\s;{]columns:|column-count|column-width/g)).toEqual([]);
	});

	it('use no !important and load nothing', () => {
		expect(foundIn(rules, /!important|@import|url\(/g)).toEqual([]);
	});
});

describe('The manifest', () => {
	const manifest = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')) as Record<string, unknown>;

	it('is what the directory asks for', () => {
		expect(manifest).toMatchObject({ id: 'due-follow-ups', name: 'Due Follow-ups', isDesktopOnly: false });
		expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
		// The value beside a page of settings needs 1.13.1.
		expect(manifest.minAppVersion).toBe('1.13.1');
		expect(`${String(manifest.id)} ${String(manifest.name)}`).not.toMatch(/obsidian|plugin/i);
	});

	it('asks for no money, and is with the licence, the README and the lock file', () => {
		expect(manifest.fundingUrl).toBeUndefined();
		const root = readdirSync(ROOT);
		expect(root).toEqual(
			expect.arrayContaining(['LICENSE', 'README.md', 'manifest.json', 'versions.json', 'package-lock.json']),
		);
		expect(execFileSync('git', ['ls-files', 'main.js'], { cwd: ROOT, encoding: 'utf8' })).toBe('');
	});

	it('describes the plugin in a short sentence that starts with a verb in the imperative', () => {
		const description = String(manifest.description);
		expect(description.length).toBeLessThanOrEqual(250);
		expect(description).toMatch(/^List .*\.$/);
		expect(description).not.toMatch(/\p{Extended_Pictographic}|this is a plugin/iu);
	});
});
