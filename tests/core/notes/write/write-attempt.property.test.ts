import fc from 'fast-check';
import type { Entry } from '../../../../src/core/follow-up';
import { applyEdits, rememberEdits, undo } from '../../../../src/core/markdown/text-edit';
import { normaliseEntry, writeEntry } from '../../../../src/core/notes/write/write-attempt';
import { lineIdOf } from './line-id-of';
import { pairs, shares, type Pair } from './note-pairs';
import { idAt, readWith, writable } from './writable';
import { same } from '../../../same';
import { runs } from '../../../property-runs';

const PAIRS = Number(process.env.PAIRS ?? runs(2000));

/** Of fewer pairs than this, a kind that is rare has a share of 2 % or less by chance, about once in 40 times of 200 pairs. */
const LEAST_DRAWN = 1000;

const idOf = ({ text, words }: Pair) => (words === null ? idAt(text) : lineIdOf(text, words));

const entriesOf = (text: string, id: string) =>
	(readWith(text).followUps.find((followUp) => followUp.id === id)?.entries ?? []).map((entry) => ({
		...entry,
		contact: null,
	}));

/** Entries as texts, so that an order among equal times does not matter. */
const asTexts = (entries: readonly Entry[]) =>
	entries.map((entry) => JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();

function check(pair: Pair): void {
	const { text, entry } = pair;
	const id = idOf(pair);
	const before = entriesOf(text, id);
	const result = writeEntry(writable(text), id, entry);
	if (!('edits' in result)) throw new Error(`refused: ${result.refused}`);
	const after = applyEdits(text, result.edits);
	same(asTexts(entriesOf(after, id)), asTexts([...before, { ...normaliseEntry(entry), contact: null }]));
	for (const { from, to, insert } of result.edits) {
		const isBox = to - from === 1 && insert.length === 1 && text[from - 1] === '[' && text[to] === ']';
		if (!isBox) same(to, from);
	}
	same(undo(after, rememberEdits(text, result.edits)), text);
}

test(`an entry written into any of ${PAIRS} notes is read back with every field equal, and nothing else changes`, () => {
	const all: Pair[] = [];
	const property = fc.property(pairs, (pair) => {
		all.push(pair);
		check(pair);
	});
	fc.assert(property, { numRuns: PAIRS, ...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}) });
	const table = shares([...all, ...fc.sample(pairs, Math.max(0, LEAST_DRAWN - all.length))]);
	for (const line of table.split('\n')) expect([line, Number(/([\d.]+) %$/.exec(line)?.[1]) > 2]).toEqual([line, true]);
	if (process.env.PAIRS) process.stdout.write(`${table}\n`);
});
