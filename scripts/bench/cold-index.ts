import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Figure } from './figure';
import { plain, shown } from './figure';
import { compare, partsOf, type Spread } from './measure';
import { emptyIndex, isNeededFirst, read } from './plugin-parts';
import { vaultNotes, type Note } from './vault';

/** The number of files read at once, as in the plugin. */
const AT_ONCE = 16;
const RUNS = 5;
/** The number of notes that one side reads before the other side's turn. */
const TURN = 160;

type Listed = Omit<Note, 'text'>;

/** Writes a vault, of which one in `every` notes has a follow-up, into a folder and releases the texts. */
export async function writeVault(folder: string, count: number, every: number): Promise<Listed[]> {
	const listed: Listed[] = [];
	const made = new Set<string>();
	for (const { path, text, properties } of vaultNotes(count, 1, every)) {
		const file = join(folder, path);
		if (!made.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
		made.add(dirname(file));
		await writeFile(file, text);
		listed.push({ path, properties });
	}
	return listed;
}

async function eachText(folder: string, notes: readonly Listed[], take: (note: Listed, text: string) => void) {
	for (let from = 0; from < notes.length; from += AT_ONCE) {
		const batch = notes.slice(from, from + AT_ONCE);
		const texts = await Promise.all(batch.map(({ path }) => readFile(join(folder, path), 'utf8')));
		batch.forEach((note, at) => take(note, texts[at] ?? ''));
	}
}

async function scan(folder: string, notes: readonly Listed[]): Promise<number> {
	let lines = 0;
	await eachText(folder, notes, (_, text) => {
		for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
	});
	return lines;
}

export interface ColdIndex {
	readonly count: number;
	readonly followUps: number;
	readonly ratio: Spread;
	/** Of the index alone, in milliseconds. */
	readonly time: Spread;
	/** The same until all notes that the list of follow-ups needs are read. */
	readonly list: { readonly ratio: Spread; readonly time: Spread };
}

/** Compares reading and indexing every file with reading every file and scanning for newlines. */
export async function coldIndex(folder: string, notes: readonly Listed[]): Promise<ColdIndex> {
	const parts = partsOf(notes, TURN);
	let index = emptyIndex([]);
	const { ratio, first } = await compare(
		RUNS,
		parts.length,
		(part) => {
			if (part === 0) index = emptyIndex(notes.map(({ path }) => path));
			return eachText(folder, parts[part] ?? [], (note, text) => index.put(read({ ...note, text }, text)));
		},
		(part) => scan(folder, parts[part] ?? []),
	);
	const followUps = index.followUps().length;
	const list = await compare(
		RUNS,
		parts.length,
		(part) => {
			if (part === 0) index = emptyIndex(notes.map(({ path }) => path));
			return eachText(folder, parts[part] ?? [], (note, text) => {
				const whole = { ...note, text };
				if (isNeededFirst(whole, text)) index.put(read(whole, text));
			});
		},
		(part) => scan(folder, parts[part] ?? []),
	);
	if (index.followUps().length !== followUps) throw new Error('The list needs more notes than were read first.');
	return { count: notes.length, followUps, ratio, time: first, list: { ratio: list.ratio, time: list.first } };
}

export function coldFigure({ count, followUps, ratio, time }: ColdIndex): Figure {
	return {
		what: 'index a vault cold ÷ (read the same files and scan each for newlines)',
		at: `${count} notes, ${followUps} follow-ups; ${plain(time.median)} ms`,
		measured: shown(ratio),
		goal: '≤ 1.5',
		met: ratio.median <= 1.5,
	};
}

export function listFigure({ count, list }: ColdIndex): Figure {
	return {
		what: 'the same, until every follow-up is in the list',
		at: `${count} notes; ${plain(list.time.median)} ms`,
		measured: shown(list.ratio),
		goal: '',
		met: null,
	};
}

/** Measures how the time grows with the number of notes, each as the ratio to its own baseline. */
export function slopeFigure(small: ColdIndex, large: ColdIndex): Figure {
	const growth = large.count / small.count;
	const goal = growth * 1.05;
	const times = large.time.median / small.time.median;
	const perNote = large.ratio.median / small.ratio.median;
	return {
		what: `the same, slope: ${growth} times as many notes`,
		at: `${small.count} → ${large.count} notes`,
		measured: `${plain(times)} by the clock; the ratio itself × ${plain(perNote)}`,
		goal: `≤ ${plain(goal)}`,
		met: times <= goal,
	};
}
