import type { FollowUpIndex } from '../../src/core/follow-up-index';
import type { Figure } from './figure';
import { plain } from './figure';
import { emptyIndex, followUpsOver, read } from './plugin-parts';
import { vaultNotes } from './vault';

const EDITS = 10_000;

function held(): number {
	const { gc } = globalThis as { gc?: () => void };
	for (let times = 0; times < 3; times++) gc?.();
	return process.memoryUsage().heapUsed;
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

/** Measures what the index keeps in memory once the texts are released. */
export function memory(count: number): Figure[] {
	const paths = [...vaultNotes(count)].map(({ path }) => path);
	filled(emptyIndex(paths), 500, () => true);
	const index = emptyIndex(paths);
	const before = held();
	const notesWith = filled(index, count, (some) => some);
	const withSome = held();
	const notesWithout = filled(index, count, (some) => !some);
	const all = held();
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
	edit(EDITS / 5);
	const early = held();
	edit(EDITS);
	const grown = held() - early;
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
			at: `${EDITS} edits`,
			measured: `${plain(grown / 1024)} KB`,
			goal: 'none (≤ 200 KB)',
			met: grown <= 200 * 1024,
		},
	];
}
