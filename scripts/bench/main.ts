import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { browserFigures } from './browser';
import { coldFigure, coldIndex, listFigure, slopeFigure, writeVault, type ColdIndex } from './cold-index';
import { dates } from './dates';
import { plain, type Figure } from './figure';
import { keystroke } from './keystroke';
import { memory } from './memory';
import { oneChange } from './one-change';
import { person } from './person';
import { page, printed } from './report';
import { sideBySide } from './side-by-side';
import { starts } from './starts';
import { vaultNotes } from './vault';
import { week } from './week';

const { values } = parseArgs({
	options: {
		large: { type: 'boolean', default: false },
		bundle: { type: 'string', default: 'main.js' },
		'no-browser': { type: 'boolean', default: false },
	},
});
const say = (text: string) => process.stdout.write(`${text}\n`);

async function cold(count: number): Promise<ColdIndex> {
	const folder = await mkdtemp(join(tmpdir(), 'due-follow-ups-bench-'));
	try {
		return await coldIndex(folder, await writeVault(folder, count));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

function bundle(code: Buffer): Figure {
	const size = gzipSync(code, { level: 9 }).length;
	return {
		what: '`main.js`, minified and compressed with gzip',
		at: `${plain(code.length / 1000)} KB without gzip`,
		measured: `${plain(size / 1000)} KB`,
		goal: '≤ 200 KB',
		met: size <= 200_000,
	};
}

async function main() {
	const figures: Figure[] = [];
	const add = (...more: Figure[]) => {
		for (const figure of more) say(printed(figure));
		figures.push(...more);
	};
	// First: after other work, the engine runs chrono's patterns at half the speed, which would flatter ours.
	const notes = [...vaultNotes(10_000)];
	add(...(await dates(notes)));
	const small = await cold(1_000);
	const middle = await cold(10_000);
	add(coldFigure(small), coldFigure(middle), listFigure(middle), slopeFigure(small, middle));
	if (values.large) {
		const large = await cold(40_000);
		add(coldFigure(large), slopeFigure(middle, large));
	}
	add(...(await memory(10_000)));
	add(...oneChange(notes));
	add(...week());
	add(...person(notes));
	add(await sideBySide(notes));
	add(bundle(await readFile(values.bundle)));
	if (!values['no-browser']) {
		try {
			add(...(await browserFigures()), await keystroke(), ...(await starts()));
		} catch (error) {
			say(`The browser's figures were not measured: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	await writeFile('docs/benchmarks.md', page(figures, values.large));
	say('\nWritten to docs/benchmarks.md');
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
