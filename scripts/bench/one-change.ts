import { agenda, prepareAgenda } from '../../src/core/agenda/agenda';
import type { FollowUpIndex } from '../../src/core/follow-up-index';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import type { Figure } from './figure';
import { plain } from './figure';
import { percentile, spreadOf } from './measure';
import { emptyIndex, followUpsOver, NOW, read } from './plugin-parts';
import { costOf, type Cost } from './processor';
import type { Note } from './vault';

const CHANGES = 1_000;
const WARM_UP = 300;

const longer = (text: string, number: number) => text.replace('# Talk with', `# Talk ${number} with`);

/** Makes an agenda from nothing in pieces, as the sidebar does, and returns the cost of the longest piece. */
function longestPiece(index: FollowUpIndex): Cost {
	const policy = { settings: DEFAULT_SETTINGS, zone: 'UTC' };
	const costs: Cost[] = [];
	for (let isShort = false; !isShort;) {
		costs.push(costOf(() => (isShort = prepareAgenda(index.followUps(), NOW, policy))));
	}
	costs.push(costOf(() => agenda(index.followUps(), NOW, policy)));
	return costs.reduce((longest, cost) => (cost.wall > longest.wall ? cost : longest));
}

/** Measures one changed note: reading it again and computing everything that the sidebar needs. */
export function oneChange(notes: readonly Note[]): Figure[] {
	const index = emptyIndex(notes.map(({ path }) => path));
	for (const note of notes) index.put(read(note, note.text));
	const followUps = followUpsOver(index);
	const first = longestPiece(index);
	const again = [1, 2, 3, 4, 5].map(() => longestPiece(index));
	followUps.current();
	const concerned = notes.filter(({ path }) => index.followUpsOf(path).length > 0);
	const costs: Cost[] = [];
	for (let change = 0; change < CHANGES + WARM_UP; change++) {
		const note = concerned[(change * 37) % concerned.length] as Note;
		const text = longer(note.text, change);
		const cost = costOf(() => {
			index.put(read(note, text));
			followUps.noteChanged(note.path);
			followUps.current();
		});
		if (change >= WARM_UP) costs.push(cost);
	}
	const wall = costs.map((cost) => cost.wall);
	const work = costs.reduce((sum, cost) => sum + cost.work, 0) / costs.length;
	const at = `${notes.length} notes, ${index.followUps().length} follow-ups, ${CHANGES} changes`;
	const figure = (name: string, percent: number, goal: number): Figure => ({
		what: `one note changed → new agenda computed, ${name}`,
		at,
		measured: `${plain(percentile(wall, percent))} ms; work on average ${plain(work)} ms`,
		goal: `≤ ${goal} ms`,
		met: percentile(wall, percent) <= goal,
	});
	const { median, most } = spreadOf(again.map((cost) => cost.work));
	return [
		figure('median', 50, 2),
		figure('99 of 100', 99, 8),
		{
			what: 'the longest piece of the first agenda of all',
			at,
			measured: `${plain(first.wall)} ms, ${plain(first.work)} of work; work of others ${plain(median)}, at most ${plain(most)}`,
			goal: '≤ 50 ms',
			met: first.wall <= 50,
		},
	];
}
