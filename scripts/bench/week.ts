import { addDays } from '../../src/core/dates/moments';
import { drain } from '../../src/core/steps';
import { Chance } from './chance';
import type { Figure } from './figure';
import { plain } from './figure';
import { spreadOf } from './measure';
import { emptyIndex, followUpsOver, NOW, read, reviewsOver } from './plugin-parts';
import { costOf, type Cost } from './processor';
import { TODAY, type Note } from './vault';
import { FIRST, LAST } from './words';

const NOTES = 10_000;
const PEOPLE = 3_000;
const RUNS = 20;

const OUTCOMES = ['no answer', 'left message. Calling back 2026-11-24 08:30', 'spoke', 'they called', 'wrong number'];

const nameOf = (number: number) =>
	`${FIRST[number % FIRST.length]} ${LAST[Math.floor(number / FIRST.length) % LAST.length]} ${number}`;

/** The notes of a vault with many people: one note each, meetings with calls of the last weeks, and a diary. */
function* peopleNotes(): Generator<Note> {
	const chance = new Chance(7);
	for (let at = 0; at < NOTES; at++) {
		const name = nameOf(at % PEOPLE);
		if (at < PEOPLE) {
			yield { path: `People/${name}.md`, properties: { company: 'Northwind' }, text: '---\ncompany: Northwind\n---\n' };
			continue;
		}
		const day = addDays(TODAY, -chance.whole(0, 30));
		if (at % 7 === 0) {
			const text = `I’ll call ${name} back on ${addDays(day, 9)} about the lease.\n`;
			yield { path: `Journal/${day} ${at}.md`, properties: null, text };
			continue;
		}
		if (at % 7 === 1) {
			const properties = { met: day, with: name };
			yield { path: `Talks/${at}.md`, properties, text: `---\nmet: ${day}\nwith: ${name}\n---\nWe spoke.\n` };
			continue;
		}
		const calls = Array.from({ length: chance.whole(0, 5) }, (_, index) => {
			const on = addDays(day, index * 2);
			return `\t- ${on} 08:${chance.whole(10, 59)} Call: ${chance.of(OUTCOMES)}\n`;
		});
		const text = `- Follow up with [[${name}]] on ${addDays(day, 1)} about the pricing\n${calls.join('')}`;
		yield { path: `Meetings/${day} ${at}.md`, properties: null, text };
	}
}

/** Measures the review of a week with the index ready: the first one, and one after each change of the agenda. */
export function week(): Figure[] {
	const notes = [...peopleNotes()];
	const index = emptyIndex(notes.map(({ path }) => path));
	for (const note of notes) index.put(read(note, note.text));
	const followUps = followUpsOver(index);
	followUps.current();
	// The plugin does this after an index run.
	const preparing = reviewsOver(index).prepare({
		...followUps.agendaNow(),
		introductions: followUps.introductionView(),
	});
	const prepared = costOf(() => drain(preparing));
	const first = costOf(() => followUps.week());
	const costs: Cost[] = [];
	for (let run = 0; run < RUNS; run++) {
		followUps.changed();
		followUps.current();
		costs.push(costOf(() => followUps.week()));
	}
	const past = costOf(() => followUps.week(addDays(NOW.slice(0, 10), -7)));
	const wall = spreadOf(costs.map((cost) => cost.wall));
	const work = spreadOf(costs.map((cost) => cost.work));
	return [
		{
			what: 'review of the week, with the index ready',
			at: `${notes.length} notes, ${PEOPLE} people, ${index.followUps().length} follow-ups; ${plain(prepared.work)} ms of work in pieces to prepare it`,
			measured: `${plain(first.wall)} ms at first, ${plain(first.work)} of work; then ${plain(wall.median)}, ${plain(work.median)} of work; an earlier week ${plain(past.wall)}`,
			goal: '≤ 50 ms',
			met: first.wall <= 50,
		},
	];
}
