import { getHeapSnapshot } from 'node:v8';
import type { FollowUpIndex } from '../../src/core/follow-up-index';
import type { Figure } from './figure';
import { plain } from './figure';
import { emptyIndex, followUpsOver, read } from './plugin-parts';
import { vaultNotes } from './vault';

const EDITS = 10_000;
/** After this many edits the engine has compiled what they use: until then the heap grows by 1.5 MB of compiled functions. */
const EDITS_TO_COMPILE = 8_000;
/** The engine drops compiled functions and makes them again, so the heap is measured this often, and the least counts. */
const LOOKS = 4;
const EDITS_PER_LOOK = 1_000;

function held(): number {
	const { gc } = globalThis as { gc?: () => void };
	for (let times = 0; times < 3; times++) gc?.();
	return process.memoryUsage().heapUsed;
}

/** The kinds of a heap snapshot that the engine keeps of the program itself: compiled functions and what it learned of them. */
const OF_PROGRAM: ReadonlySet<string> = new Set(['code', 'hidden', 'object shape']);

/** The parts of a heap snapshot that {@link heldData} reads. */
interface Snapshot {
	readonly snapshot: {
		readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
	};
	readonly nodes: readonly number[];
}

/** Returns the bytes of objects, texts and lists in memory, without those of compiled functions. */
async function heldData(): Promise<number> {
	held();
	const pieces: Buffer[] = [];
	for await (const piece of getHeapSnapshot()) pieces.push(piece as Buffer);
	const { snapshot, nodes } = JSON.parse(Buffer.concat(pieces).toString('utf8')) as Snapshot;
	const { node_fields: fields, node_types: types } = snapshot.meta;
	const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
	let bytes = 0;
	for (let at = 0; at < nodes.length; at += fields.length) {
		if (!OF_PROGRAM.has(types[0][nodes[at + type] ?? 0] ?? '')) bytes += nodes[at + size] ?? 0;
	}
	return bytes;
}

/** Returns a copy of a text that nothing else references, as the vault returns it. */
const fresh = (text: string) => Buffer.from(text).toString('utf8');

function filled(index: FollowUpIndex, count: number, wanted: (hasSome: boolean) => boolean): number {
	let put = 0;
	for (const note of vaultNotes(count)) {
		const reading = read({ ...note, path: fresh(note.path) }, fresh(note.text));
		if (!wanted(reading.followUps.length > 0)) continue;
		index.put(reading);
		put++;
	}
	return put;
}

/** Measures what the index keeps in memory once the texts are released, and what it keeps of edits. */
export async function memory(count: number): Promise<Figure[]> {
	const paths = [...vaultNotes(count)].map(({ path }) => path);
	filled(emptyIndex(paths), 500, () => true);
	const index = emptyIndex(paths);
	const before = await heldData();
	const notesWith = filled(index, count, (some) => some);
	const withSome = await heldData();
	const notesWithout = filled(index, count, (some) => !some);
	const all = await heldData();
	const { length } = index.followUps();
	const perFollowUp = (withSome - before) / length;

	const followUps = followUpsOver(index);
	followUps.current();
	const [note] = [...vaultNotes(5 * 101)].slice(-5);
	const edit = (times: number) => {
		for (let time = 0; time < times && note; time++) {
			index.put(read(note, fresh(`${note.text}\n${time}`)));
			followUps.noteChanged(note.path);
			followUps.current();
		}
	};
	/** Edits, and returns the least heap in the meantime. */
	const leastHeld = (): number => {
		let least = Infinity;
		for (let look = 0; look < LOOKS; look++) {
			edit(EDITS_PER_LOOK);
			least = Math.min(least, held());
		}
		return least;
	};
	edit(EDITS_TO_COMPILE);
	const early = leastHeld();
	const earlyData = await heldData();
	edit(EDITS - LOOKS * EDITS_PER_LOOK);
	const whole = leastHeld() - early;
	const grown = (await heldData()) - earlyData;
	return [
		{
			what: 'heap held by the index, per follow-up',
			at: `${length} follow-ups in ${notesWith} notes`,
			measured: `${plain(perFollowUp / 1024)} KB`,
			goal: '≤ 4 KB',
			met: perFollowUp <= 4096,
		},
		{
			what: 'the same, per note without a follow-up',
			at: `${notesWithout} notes`,
			measured: `${plain((all - withSome) / notesWithout / 1024)} KB`,
			goal: '',
			met: null,
		},
		{
			what: 'heap grown by edits of one note',
			at: `${EDITS} edits, after ${EDITS_TO_COMPILE} others; without compiled functions ${plain(grown / 1024)} KB`,
			measured: `${plain(whole / 1024)} KB`,
			goal: 'none (≤ 200 KB)',
			met: whole <= 200 * 1024,
		},
	];
}
