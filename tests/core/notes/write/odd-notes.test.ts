import type { Attempt, Entry } from '../../../../src/core/follow-up';
import { checkAction, type Action } from './check-action';
import { ODD_NOTES } from './odd-notes';
import { readWith } from './writable';

const NAMES = [
	'Joe Friday',
	'[[People/Lee Park|Lee]]',
	'Will Chen',
	'Gil (2)',
	'- Dana',
	'田中さん',
	'Zoë — Northwind',
];
const PURPOSES = ['the pricing article', 'a plan; then rest', 'see [1', '📅 2026-12-24', 'Acme Corp. prices', '`code`'];
const MOMENTS = ['2026-11-24', '2026-12-01T08:30', '2027-01-05T23:59', '2026-11-19'];
const REMARKS = ['', 'she asked to #follow-up on pricing', '%% hidden', '- item', '[x] (y)', '<!-- a'];

const at = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;

const attempt = (seed: number): Attempt => ({
	kind: 'attempt',
	at: at(['2026-11-23T08:10', '2026-11-20', '2026-12-24T17:05'], seed),
	contact: null,
	channel: at(['Call', 'In person', 'Email'], seed),
	outcome: at(['no answer', 'spoke', 'left message', 'they replied'], seed),
	callingBack: at([null, ...MOMENTS], seed),
	expecting: at([null, null, '2026-11-27'], seed),
	next: at([null, '2026-12-01'], seed),
	note: at(REMARKS, seed),
	problems: [],
});

const event = (seed: number): Entry => ({
	kind: 'event',
	at: '2026-11-24T09:00',
	contact: null,
	event: at(['closed', 'gave-up', 'reopened', 'snoozed', 'allowed-more'], seed),
	until: seed % 5 === 3 ? '2026-11-27' : null,
	more: seed % 5 === 4 ? 2 : 0,
	note: '',
	problems: [],
});

/** One action of each kind for each follow-up of a note. `seed` varies what is entered. */
function* actionsOn(text: string, seed: number): Iterable<Action> {
	yield {
		kind: 'add',
		draft: {
			contact: at(NAMES, seed),
			expecting: at([null, null, '2026-11-27'], seed),
			due: at(MOMENTS, seed),
			window: null,
			purpose: at(PURPOSES, seed),
		},
	};
	yield { kind: 'track', place: seed % 2 };
	for (let place = 0; place < readWith(text).followUps.length; place++) {
		const varied = seed + place;
		yield { kind: 'log', place, entry: attempt(varied) };
		yield { kind: 'log', place, entry: event(varied) };
		yield { kind: 'purpose', place, words: at(PURPOSES, varied) };
		yield { kind: 'call-time', place, at: at(MOMENTS, varied) };
		yield { kind: 'check-in', place, at: '2026-12-01' };
		yield { kind: 'numbers', place };
	}
}

/** How many rounds with other names, days and words. `ODD=20` makes a long run. */
const ROUNDS = Number(process.env.ODD ?? 1);

test.each(ODD_NOTES)('every action on %j is read back as meant, or refused', (text) => {
	let written = 0;
	for (let round = 0; round < ROUNDS; round++) {
		for (const action of actionsOn(text, ODD_NOTES.indexOf(text) + round * 7)) {
			const result = checkAction(text, action);
			if (result === 'written') written++;
			else if (process.env.ODD_LOG) process.stdout.write(`${JSON.stringify([result, action, text])}\n`);
		}
	}
	expect(written).toBeGreaterThan(0);
});
