// npm version <new>: updates manifest.json, versions.json and CHANGELOG.md to the version in package.json, and adds them
// to the commit that npm makes.
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { datedChangelog } from './release/changelog.mjs';

const json = (value) => `${JSON.stringify(value, null, '\t')}\n`;
const read = async (file) => JSON.parse(await readFile(file, 'utf8'));

/** The local day, `2026-11-23`. */
function today() {
	const now = new Date();
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

const { version } = await read('package.json');
const manifest = { ...(await read('manifest.json')), version };
const versions = { ...(await read('versions.json')), [version]: manifest.minAppVersion };
let changelog;
try {
	changelog = datedChangelog(await readFile('CHANGELOG.md', 'utf8'), version, today());
} catch (error) {
	console.error(error.message);
	process.exit(1);
}
await writeFile('manifest.json', json(manifest));
await writeFile('versions.json', json(versions));
await writeFile('CHANGELOG.md', changelog);
execFileSync('git', ['add', 'manifest.json', 'versions.json', 'CHANGELOG.md'], { stdio: 'inherit' });
