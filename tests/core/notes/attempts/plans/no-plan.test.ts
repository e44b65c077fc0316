import { readEntry } from '../../../../../src/core/notes/attempts/read-attempts';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings';

/** The planned dates in a log of Wednesday 2026-11-25 at 11:20, and the codes of its problems. */
function read(words: string): string {
	const entry = readEntry(`2026-11-25 11:20 ${words}`, { day: '2026-11-23', settings: DEFAULT_SETTINGS });
	if (entry?.kind !== 'attempt') return 'nothing';
	const { callingBack, expecting, next, problems } = entry;
	return [callingBack ?? expecting ?? next ?? '-', ...problems.map(({ code }) => code)].join(' | ');
}

describe('a day on which something else happens plans nothing', () => {
	test.each([
		'spoke, she starts at Orion Monday',
		'spoke, her last day is Friday',
		'spoke, she liked the Jan 5 start date',
		'spoke about the interview on Monday',
		'spoke, interview went well on Monday',
		'spoke, she was ill last week',
		'spoke, she has been there since 2019',
		'spoke to Kim 3 days ago',
		'LVM, she was in Leeds yesterday',
	])('%s', (words) => expect(read(words)).toBe('-'));
});

describe('a day that may be of something else is in doubt', () => {
	test.each([
		['spoke, their office moves Dec 3', '2026-12-03 | date.in-doubt'],
		['spoke, trip to Lyon Dec 3-5', '2026-12-03 | date.in-doubt'],
		['no answer, office closed Friday', '2026-11-27 | date.in-doubt'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));
});

describe('a day that was not read is a problem', () => {
	test.each([
		['LVM Tue', '- | date.partly-read'],
		['LVM. Calling back 24. 11. 10:00', '- | date.partly-read'],
		['LVM. Calling back 4.12. or 6.12.', '- | date.not-understood'],
		['spoke, will call the Monday after Easter', '- | date.partly-read'],
		['spoke, will call after Easter', '- | date.not-understood'],
		['emailed back: Tuesday suits her', '- | date.partly-read'],
		['no answer, on leave through Dec 11', '- | date.partly-read'],
		['LVM, she’s in Leeds Friday', '- | date.partly-read'],
		['spoke, they meet Dec 1 and will tell me after', '- | date.partly-read'],
	])('%s', (words, meaning) => expect(read(words)).toBe(meaning));
});

test('words of the plugin keep their order and their dates', () => {
	expect(read('Call: spoke. Expecting Friday. Next Monday')).toBe('2026-11-27');
	expect(read('Call: no answer. Calling back Friday 8:30')).toBe('2026-11-27T08:30');
});
