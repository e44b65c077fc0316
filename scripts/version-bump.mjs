// npm version <new>: writes package.json's version into manifest.json and versions.json, and adds both to the commit.
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';

async function change(file, edit) {
	const value = JSON.parse(await readFile(file, 'utf8'));
	edit(value);
	await writeFile(file, `${JSON.stringify(value, null, '\t')}\n`);
	return value;
}

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const manifest = await change('manifest.json', (value) => {
	value.version = version;
});
await change('versions.json', (value) => {
	value[version] = manifest.minAppVersion;
});
execFileSync('git', ['add', 'manifest.json', 'versions.json'], { stdio: 'inherit' });
