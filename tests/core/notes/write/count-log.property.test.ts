import fc from 'fast-check';
import { applyEdits, rememberEdits, undo } from '../../../../src/core/markdown/text-edit';
import { countLog } from '../../../../src/core/notes/write/count-log';
import { hostileNotes } from './hostile-notes';
import { readWith, writable } from './writable';

/** Enough for twenty logs that can be counted, which a fifth of the notes have. */
const RUNS = 200;

const LOGS = [
	'- called Dana 16:40 - VM, will ring again Monday 8:30',
	'- Called, no answer',
	'Rang Lee at 9, engaged',
	'\t- called Dana, left a message',
	'* 2026-11-24 called Ana, no answer\n  * nobody there',
];

interface Step {
	readonly text: string;
	readonly after: string;
	readonly isUndone: boolean;
	readonly gained: readonly number[];
	readonly at: number;
}

/** Counts the first log that the note offers; null if it offers none, or none can be moved. */
function count(text: string): Step | null {
	const before = readWith(text);
	for (const [at, { id, problems }] of before.followUps.entries()) {
		for (const problem of problems) {
			if (problem.code !== 'attempt.beside') continue;
			const result = countLog(writable(text), id, problem.words);
			if (!('edits' in result)) continue;
			const after = applyEdits(text, result.edits);
			const { followUps } = readWith(after);
			const gained = followUps.map(
				(each, place) => each.entries.length - (before.followUps[place]?.entries.length ?? 0),
			);
			const isUndone = undo(after, rememberEdits(text, result.edits)) === text;
			return { text, after, isUndone, gained, at };
		}
	}
	return null;
}

test('in any note, exactly one follow-up gains exactly one attempt, and undo restores every byte', () => {
	let counted = 0;
	fc.assert(
		fc.property(hostileNotes, fc.constantFrom(...LOGS), fc.nat(12), (note, log, place) => {
			const lines = note.split('\n');
			lines.splice(Math.min(place, lines.length), 0, '- Follow up with Dana Monday', log);
			const step = count(lines.join('\n'));
			if (!step) return true;
			counted++;
			return step.isUndone && step.gained.every((gain, at) => gain === (at === step.at ? 1 : 0));
		}),
		{ numRuns: RUNS },
	);
	expect(counted).toBeGreaterThan(20);
});
