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
import { longNote } from './long-note';
import { memory } from './memory';
import { oneChange } from './one-change';
import { person } from './person';
import { page, printed } from './report';
import { sideBySide } from './side-by-side';
import { starts } from './starts';
import { vaultNotes, type Note } from './vault';
import { week } from './week';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		large: { type: 'boolean', default: false },
		bundle: { type: 'string', default: 'main.js' },
		'no-browser': { type: 'boolean', default: false },
	},
});
const say = (text: string) => process.stdout.write(`${text}\n`);

async function cold(count: number, every = 5): Promise<ColdIndex> {
	const folder = await mkdtemp(join(tmpdir(), 'due-follow-ups-bench-'));
	try {
		return await coldIndex(folder, await writeVault(folder, count, every));
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

let made: readonly Note[] | null = null;
const notes = () => (made ??= [...vaultNotes(10_000)]);

/** The parts of the benchmark by name. Without a browser, those of `BROWSER_PARTS` are left out. */
const PARTS: Readonly<Record<string, () => Promise<readonly Figure[]> | readonly Figure[]>> = {
	// First: after other work, the engine runs chrono's patterns at half the speed, which would flatter ours.
	dates: () => dates(notes()),
	cold: async () => {
		const small = await cold(1_000);
		const middle = await cold(10_000);
		const few = await cold(10_000, 14);
		const figures = [
			...[coldFigure(small), coldFigure(middle), listFigure(middle), slopeFigure(small, middle)],
			...[coldFigure(few), listFigure(few)],
		];
		if (!values.large) return figures;
		const large = await cold(40_000);
		return [...figures, coldFigure(large), slopeFigure(middle, large)];
	},
	memory: () => memory(10_000),
	change: () => oneChange(notes()),
	long: longNote,
	week,
	person: () => person(notes()),
	markdown: async () => [await sideBySide(notes())],
	size: async () => [bundle(await readFile(values.bundle))],
};

const BROWSER_PARTS: typeof PARTS = {
	browser: browserFigures,
	keystroke: async () => [await keystroke()],
	starts,
};

async function main() {
	const all = { ...PARTS, ...BROWSER_PARTS };
	const unknown = positionals.filter((name) => !(name in all));
	if (unknown.length > 0)
		throw new Error(`No such part: ${unknown.join(', ')}. Parts: ${Object.keys(all).join(', ')}.`);
	const figures: Figure[] = [];
	for (const [name, measure] of Object.entries(all)) {
		if (positionals.length > 0 && !positionals.includes(name)) continue;
		if (name in BROWSER_PARTS && values['no-browser']) continue;
		try {
			const measured = await measure();
			for (const figure of measured) say(printed(figure));
			figures.push(...measured);
		} catch (error) {
			if (!(name in BROWSER_PARTS)) throw error;
			say(`The browser's figures were not measured: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	if (positionals.length > 0) return;
	await writeFile('docs/benchmarks.md', page(figures, values.large));
	say('\nWritten to docs/benchmarks.md');
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
