import { readNote, readNoteInSteps, type NoteSource } from '../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { addDays } from '../../src/core/dates/moments';
import type { Figure } from './figure';
import { plain } from './figure';
import { spreadOf } from './measure';
import { costOf } from './processor';
import { TODAY } from './vault';
import { FIRST, LAST } from './words';

const FOLLOW_UPS = 5_000;
const PEOPLE = 20;
const ATTEMPTS = 100;
const RUNS = 7;
/** Work in pieces yields to the interface after this many milliseconds. */
const PIECE_MS = 12;

const nameOf = (number: number) => `${FIRST[number % FIRST.length]} ${LAST[number % LAST.length]}`;

function source(text: string): NoteSource {
	return { path: `Meetings/${TODAY} Long.md`, text, properties: null, propertiesBroken: false, created: TODAY };
}

/** A note of follow-ups with different days and purposes, a quarter of them with a date in words. */
function manyFollowUps(turn: number): string {
	return Array.from({ length: FOLLOW_UPS }, (_, at) => {
		const day = at % 4 === 0 ? `next week` : `on ${addDays(TODAY, at % 60)}`;
		return `- Follow up with [[${nameOf(at)}]] ${day} about offer ${at + turn}\n`;
	}).join('');
}

/** A note of a few people with many attempts each. */
function manyAttempts(turn: number): string {
	return Array.from({ length: PEOPLE }, (_, person) => {
		const attempts = Array.from({ length: ATTEMPTS }, (__, at) => {
			const minute = String(10 + (at % 50));
			return `\t- ${addDays(TODAY, at - ATTEMPTS)} 08:${minute} Call: ${at % 3 === 0 ? 'left message' : 'no answer'}\n`;
		});
		return `- Follow up with [[${nameOf(person)}]] about offer ${turn}\n${attempts.join('')}`;
	}).join('');
}

/** Reads a note piece by piece and returns the work of the longest piece, in milliseconds. */
function longestPiece(text: string): number {
	const steps = readNoteInSteps(source(text), DEFAULT_SETTINGS, { untracked: true });
	let longest = 0;
	for (let isDone = false; !isDone;) {
		const { work } = costOf(() => {
			const begun = performance.now();
			do isDone = steps.next().done === true;
			while (!isDone && performance.now() - begun < PIECE_MS);
		});
		longest = Math.max(longest, work);
	}
	return longest;
}

function figuresOf(at: string, textOf: (turn: number) => string, goal: number | null): Figure[] {
	const first = longestPiece(textOf(0));
	const work: number[] = [];
	const pieces: number[] = [];
	for (let turn = 1; turn <= RUNS; turn++) {
		work.push(costOf(() => readNote(source(textOf(turn)), DEFAULT_SETTINGS, { untracked: true })).work);
		pieces.push(longestPiece(textOf(turn + RUNS)));
	}
	const { median, least, most } = spreadOf(work);
	const longest = Math.max(...pieces);
	return [
		{
			what: 'one long note is read',
			at,
			measured: `work: ${plain(median)} (${plain(least)}–${plain(most)}) ms`,
			goal: goal === null ? '' : `≤ ${goal} ms`,
			met: goal === null ? null : median <= goal,
		},
		{
			what: 'the same, the longest piece between two turns of the interface',
			at,
			measured: `work: ${plain(longest)} ms, the very first time ${plain(first)}`,
			goal: '≤ 50 ms',
			met: Math.max(first, longest) <= 50,
		},
	];
}

/** Measures notes whose reading could grow faster than their length. */
export function longNote(): Figure[] {
	return [
		...figuresOf(`${FOLLOW_UPS} follow-ups`, manyFollowUps, null),
		...figuresOf(`${PEOPLE} people with ${ATTEMPTS} attempts each`, manyAttempts, 30),
	];
}
