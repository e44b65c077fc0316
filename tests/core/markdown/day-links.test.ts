import { withDayLinks } from '../../../src/core/markdown/day-links';

/** What is left of a text, without the blanks that keep its offsets. */
const read = (text: string) => withDayLinks(text).replace(/ +/g, ' ').trim();

describe('a link to a daily note is its day', () => {
	test.each([
		['on [[2026-11-24]]', 'on 2026-11-24'],
		['[[2026-11-24|Tuesday]] at 9', '2026-11-24 at 9'],
		['[[Daily/2026/2026-11-24#Calls|here]]', '2026-11-24'],
		['[[20261124]]', '2026-11-24'],
		['[[2026.11.24]]', '2026-11-24'],
		['[[2026-11-24 Tuesday]]', '2026-11-24'],
		['[[2026-11-24-Tue]]', '2026-11-24'],
		['[[2026-11-24, Tue.]]', '2026-11-24'],
		['[[2026-11-24 Dienstag]]', '2026-11-24'],
		['[[2026-11-24 Di]]', '2026-11-24'],
		['[[2026-11-24_mardi]]', '2026-11-24'],
		['[[2026-11-24 terça-feira]]', '2026-11-24'],
		['[[2026-11-24 вторник]]', '2026-11-24'],
		['[[March 13th, 2021]]', 'March 13th, 2021'],
		['[[13 March 2021]]', '13 March 2021'],
	])('%s', (text, expected) => {
		expect(read(text)).toBe(expected);
		expect(withDayLinks(text)).toHaveLength(text.length);
	});
});

describe('a link to another note stays a link', () => {
	test.each([
		'about [[2026-11-27 Kickoff]]',
		'[[2026-11-27 Dana]]',
		'[[2026-11-27 Board offsite]]',
		'[[2026-11-27-kickoff|Friday]]',
		'[[2026-11 plan]]',
		'[[Dana 2026-11-27]]',
		'[[March]]',
		'2026-11-27 Kickoff',
	])('%s', (text) => {
		expect(withDayLinks(text)).toBe(text);
	});
});
