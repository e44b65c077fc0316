import { readOutline } from '../../../../src/core/markdown/scan';
import { formatEntry } from '../../../../src/core/notes/attempts/format-entry';
import { EntryOwners } from '../../../../src/core/notes/attempts/owner';
import {
	entriesContext,
	readEntries,
	readEntry,
	type EntryPlace,
} from '../../../../src/core/notes/attempts/read-attempts';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

const stated = (day: string) => entriesContext({ day, time: null, source: 'file-name', name: null }, DEFAULT_SETTINGS);
const lines = (text: string, context = stated('2026-11-19'), place: EntryPlace = { kind: 'line', line: 0 }) =>
	readEntries(readOutline(text), place, context).map((entry) => formatEntry(entry));

describe('A day without a year is the one that can have been logged, flagged', () => {
	test.each([
		['Nov 17 rang, voicemail', '2026-11-19', '2026-11-17'],
		['11/16 LVM', '2026-11-19', '2026-11-16'],
		['18.11. rang, no answer', '2026-11-19', '2026-11-18'],
		['16/11 rang, no reply', '2026-11-19', '2026-11-16'],
		['rang Nov 16, no answer', '2026-11-19', '2026-11-16'],
		['Nov 18 texted him', '2026-11-19', '2026-11-18'],
		['11/20 Call: no answer', '2026-11-21', '2026-11-20'],
		['20 Nov phoned, busy', '2026-11-23', '2026-11-20'],
		['Dec 29 phoned, no answer', '2026-01-06', '2025-12-29'],
		['Wed 18: phoned, no answer', '2026-11-19', '2026-11-18'],
		['Jan 5 phoned, no answer', '2026-11-19', '2027-01-05'],
		['Nov 19 phoned, no answer', '2026-11-19', '2026-11-19'],
		['Sat 5: phoned, no answer', '2026-11-30', '2026-12-05'],
	])('%s, after %s', (line, day, at) => {
		const entry = readEntry(line, { day, settings: DEFAULT_SETTINGS });
		expect(entry).toMatchObject({ at, problems: [{ code: 'date.assumed', day: at }] });
	});

	test('what is planned in it lies ahead', () => {
		const entry = readEntry('11/18 Call: left message. Calling back 11/25', {
			day: '2026-11-19',
			settings: DEFAULT_SETTINGS,
		});
		expect(entry).toMatchObject({ at: '2026-11-18', callingBack: '2026-11-25' });
	});
});

describe('A line in free words of a day before the note’s own is no log', () => {
	test.each([
		'Nov 17 rang, voicemail',
		'11/18 LVM',
		'18.11. rang, no answer',
		'rang Nov 17, no answer',
		'Nov 18 spoke to him, will ring back Tuesday',
		'11/18 Call: left message. Calling back 11/25',
		'2026-11-18 rang, no answer',
		'Dec 18 2025 rang, no answer',
		'11/18 gave up',
	])('%s', (line) => {
		expect(lines(`- Follow up with Bea Friday\n\t- ${line}`)).toEqual([]);
		const owners = new EntryOwners([[{ name: 'Bea', link: null }]]);
		expect(lines(`## Attempts\n- ${line}`, undefined, { kind: 'property', index: 0, owners })).toEqual([]);
	});

	test.each([
		['2026-11-18 08:10 Call: no answer', '2026-11-18 08:10 Call: no answer'],
		['2026-11-18 Call: left message. Calling back Tuesday', '2026-11-18 Call: left message. Calling back 2026-11-24'],
		['2026-11-18 Snoozed until Friday', '2026-11-18 Snoozed until 2026-11-20'],
		['19 Nov rang, no answer', '2026-11-19 Call: no answer'],
	])('the written form counts, and the note’s own day: %s', (line, entry) => {
		expect(lines(`- F\n\t- ${line}`)).toEqual([entry]);
	});

	test('it dates no entry below it', () => {
		expect(lines('- F\n\t- Nov 10 rang\n\t- Nov 20 rang, no answer\n\t- 11/19 rang, no answer')).toEqual([
			'2026-11-19 Call: no answer',
			'2026-11-20 Call: no answer',
		]);
	});

	test('the day a file was created is no bound, and neither is an unknown day', () => {
		const created = entriesContext({ day: '2026-11-19', time: null, source: 'created', name: null }, DEFAULT_SETTINGS);
		expect(lines('- F\n\t- 2026-11-18 rang, no answer', created)).toEqual(['2026-11-18 Call: no answer']);
		const unknown = entriesContext({ day: null, time: null, source: 'unknown', name: null }, DEFAULT_SETTINGS);
		expect(lines('- F\n\t- 2026-11-18 rang, no answer', unknown)).toEqual(['2026-11-18 Call: no answer']);
	});
});
