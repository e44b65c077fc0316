import type { Because } from '../../../src/core/message/purposes/purposes';
import { becauseText } from '../../../src/strings/people/because';
import { dateFormat } from '../../../src/strings/date-format';

const said = (because: Because) => becauseText(because, dateFormat('en'), '2026-11-23T08:00');
const note = { topic: 'empty backhauls', name: 'Priya', day: '2026-11-20' } as const;

test.each<[Because, string]>([
	[{ kind: 'sentence', sentence: 'I promised the survey' }, '“I promised the survey”'],
	[{ kind: 'phrase', ...note }, 'Your note of Fri 20 Nov. Your notes on Priya name “empty backhauls”'],
	[{ kind: 'word', ...note, day: null }, 'Your notes on Priya name “empty backhauls”'],
	[{ kind: 'tag', ...note, topic: '#backhauls' }, 'Your note of Fri 20 Nov. Both have the tag #backhauls'],
	[
		{ kind: 'need', need: 'Priya needs a customs broker', helper: 'Tom Reyes', does: 'customs broker' },
		'“Priya needs a customs broker”. Tom Reyes: customs broker',
	],
])('A proposal says why: %j', (because, text) => expect(said(because)).toBe(text));

test('A long sentence is cut at a word', () => {
	const text = said({ kind: 'sentence', sentence: 'She asked about rail and sea and road '.repeat(9).trim() });
	expect(text.length).toBeLessThan(125);
	expect(text).toMatch(/ \p{L}+…”$/u);
});
