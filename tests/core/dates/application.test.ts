import { readApplication } from '../../../src/core/dates/application';
import { readSettings } from '../../../src/core/read-settings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import type { NoteDate } from '../../../src/core/follow-up';

const THURSDAY: NoteDate = { day: '2026-11-19', time: null, source: 'file-name', name: null };
const read = (text: string | null, noteDate = THURSDAY, settings = DEFAULT_SETTINGS) =>
	readApplication(text, noteDate, settings);

describe('An application is a day of the past', () => {
	test.each([
		['2026-11-10', '2026-11-10'],
		['Nov 12', '2026-11-12'],
		['12 November', '2026-11-12'],
		['Sep 30', '2026-09-30'],
		['11/16', '2026-11-16'],
		['the 9th', '2026-11-09'],
		['Wednesday', '2026-11-18'],
		['Thursday', '2026-11-19'],
		['yesterday', '2026-11-18'],
		['last Friday', '2026-11-13'],
		['2026-11-12 (through the job board)', '2026-11-12'],
		['Nov 12 by email', '2026-11-12'],
		['"[[2026-11-12]]"', '2026-11-12'],
	])('%s', (text, day) => {
		expect(read(text)).toEqual({ day, problems: [] });
	});

	test('with the year of the day before, across the new year', () => {
		const january: NoteDate = { ...THURSDAY, day: '2026-01-05' };
		expect(read('Dec 30', january)).toEqual({ day: '2025-12-30', problems: [] });
	});

	test('with two orders of day and month it is in doubt', () => {
		expect(read('11/10')).toEqual({
			day: '2026-11-10',
			problems: [{ code: 'date.ambiguous', words: '11/10', day: '2026-11-10' }],
		});
		expect(read('10/11/2026', THURSDAY, readSettings({ dateOrder: 'day-first' }))).toEqual({
			day: '2026-11-10',
			problems: [{ code: 'date.ambiguous', words: '10/11/2026', day: '2026-11-10' }],
		});
	});

	test('a day almost a year back is the next one, assumed', () => {
		expect(read('Nov 27')).toEqual({ day: '2026-11-27', problems: [{ code: 'date.assumed', day: '2026-11-27' }] });
	});

	test('the day on which a file was created gives no other year', () => {
		const created: NoteDate = { ...THURSDAY, source: 'created' };
		expect(read('Nov 12', created)).toEqual({ day: '2026-11-12', problems: [{ code: 'note-date.assumed' }] });
		expect(read('Dec 30', { ...created, day: '2026-01-05' })).toEqual({
			day: null,
			problems: [{ code: 'note-date.unknown' }],
		});
	});

	test.each([null, 'soon', '2026-11-31', 'the Monday after Thanksgiving', 'Nov 3, interview Nov 12'])(
		'%s is none',
		(text) => {
			expect(read(text)).toEqual({ day: null, problems: [] });
		},
	);
});
