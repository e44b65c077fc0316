import fc from 'fast-check';
import type { Entry } from '../../../../src/core/follow-up';
import { applyEdits } from '../../../../src/core/markdown/text-edit';
import { formatEntry, writeEntry } from '../../../../src/core/notes/write/write-attempt';
import { lineIdOf } from './line-id-of';
import { entries, pairs } from './note-pairs';
import { idAt, readWith, writable } from './writable';
import { same } from '../../../same';
import { runs } from '../../../property-runs';

const RUNS = Number(process.env.MERGES ?? runs(2000));

/** Lines with their ends, so that joining them gives the text. */
const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Lines of `ours` and `theirs` that are not in `base` are kept side by side, as line-wise merging does without conflicts. */
function mergeAdded(base: string, ours: string, theirs: string): string {
	const added = (text: string) => {
		const old = linesOf(base);
		const blocks: string[][] = old.map(() => []).concat([[]]);
		let at = 0;
		for (const line of linesOf(text)) {
			if (at < old.length && line === old[at]) at++;
			else blocks[at]?.push(line);
		}
		return at === old.length ? blocks : null;
	};
	const ourBlocks = added(ours);
	const theirBlocks = added(theirs);
	if (!ourBlocks || !theirBlocks) throw new Error('a line of the note was changed');
	return [...linesOf(base), '']
		.map((line, at) => [...(ourBlocks[at] ?? []), ...(theirBlocks[at] ?? []), line].join(''))
		.join('');
}

function write(text: string, id: string, entry: Entry): string {
	const result = writeEntry(writable(text), id, entry);
	if ('refused' in result && result.refused === 'already-logged') return text;
	if ('refused' in result) throw new Error(result.refused);
	return applyEdits(text, result.edits);
}

const words = (entry: Entry) => formatEntry({ ...entry, contact: null });

function linesRead(text: string, id: string): Set<string> {
	const followUp = readWith(text).followUps.find((each) => each.id === id);
	return new Set((followUp?.entries ?? []).map(words));
}

/** Ticking a checkbox changes a line, which two devices may do differently; events that do not tick merge as lines. */
const quiet = entries.filter(
	(entry) => entry.kind === 'attempt' || ['snoozed', 'allowed-more', 'rehearsed'].includes(entry.event),
);

test("a line-by-line merge of two devices' logs loses no attempt", () => {
	fc.assert(
		fc.property(
			pairs,
			fc.array(quiet, { minLength: 1, maxLength: 3 }),
			fc.array(quiet, { minLength: 1, maxLength: 3 }),
			({ text, words: line }, one, two) => {
				const base = text.endsWith('\n') ? text : `${text}\n`;
				const id = line === null ? idAt(base) : lineIdOf(base, line);
				const before = linesRead(base, id);
				const ours = one.reduce((note, entry) => write(note, id, entry), base);
				const theirs = [...two, ...one.slice(0, 1)].reduce((note, entry) => write(note, id, entry), base);
				const merged = linesRead(mergeAdded(base, ours, theirs), id);
				const wanted = new Set([...before, ...[...one, ...two].map(words)]);
				same([...merged].sort(), [...wanted].sort());
			},
		),
		{ numRuns: RUNS },
	);
});
