// node scripts/release-notes.mjs <tag>: prints the changes of the tag's version; fails if the files disagree.
import { readFile } from 'node:fs/promises';
import { notesOf } from './release/changelog.mjs';

const [tag] = process.argv.slice(2);
const read = async (file) => JSON.parse(await readFile(file, 'utf8'));
const [pkg, manifest, versions] = await Promise.all(['package.json', 'manifest.json', 'versions.json'].map(read));
const notes = notesOf(await readFile('CHANGELOG.md', 'utf8'), tag);

const wrong = [
	[pkg.version === tag, `package.json says ${pkg.version}`],
	[manifest.version === tag, `manifest.json says ${manifest.version}`],
	[versions[tag] === manifest.minAppVersion, 'versions.json does not name the minAppVersion of the manifest for it'],
	[notes !== null, 'CHANGELOG.md has no heading for it'],
].filter(([holds]) => !holds);

if (wrong.length > 0) {
	console.error(`Not released as ${tag}: ${wrong.map(([, what]) => what).join('; ')}.`);
	process.exitCode = 1;
} else console.log(notes);
