import { VaultPeople } from '../../src/obsidian/people/vault-people';
import { NOW, emptyIndex, followUpsOver, read } from './plugin-parts';
import type { Figure } from './figure';
import { plain } from './figure';
import { percentile } from './measure';
import { costOf } from './processor';
import type { Note } from './vault';

/** Measures the sheet of each person of the vault, and the list of all people to choose from. */
export function person(notes: readonly Note[]): Figure[] {
	const index = emptyIndex(notes.map(({ path }) => path));
	for (const note of notes) index.put(read(note, note.text));
	const followUps = followUpsOver(index);
	followUps.current();
	const people = new VaultPeople({ index, followUps, now: () => NOW });
	people.all();
	const list = costOf(() => people.all());
	const known = people.all();
	const [first, ...others] = known.map(({ id }) => costOf(() => people.sheet({ id, path: null })).work);
	const sheets = known.map(({ id }) => people.sheet({ id, path: null }));
	const most = Math.max(...sheets.map(({ talks }) => talks.length));
	const at = `${notes.length} notes, ${known.length} people and companies, up to ${most} talks`;
	return [
		{
			what: 'a person opens, with the index ready: what the sheet shows is computed',
			at,
			measured: `work: ${plain(percentile(others, 50))} ms, 99 of 100 ${plain(percentile(others, 99))}, at most ${plain(Math.max(...others))}; the first ${plain(first ?? 0)}`,
			goal: '≤ 50 ms',
			met: Math.max(first ?? 0, ...others) <= 50,
		},
		{
			what: 'the list of all people to choose from is computed',
			at,
			measured: `work: ${plain(list.work)} ms`,
			goal: '≤ 50 ms',
			met: list.work <= 50,
		},
	];
}
