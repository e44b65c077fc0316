import fc from 'fast-check';
import { noteDate } from '../../../src/core/dates/note-date';
import { headingDate } from '../../../src/core/dates/place-date';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';

const created = '2026-12-24';
const dayFirst: Settings = { ...DEFAULT_SETTINGS, dateOrder: 'day-first' };

const dated = (path: string, properties: Record<string, unknown> | null = null, settings = DEFAULT_SETTINGS) =>
	noteDate({ path, properties, fields: () => [], created }, settings);

describe('a note is dated by a property', () => {
	test.each([
		[{ met: '2026-11-19' }, '2026-11-19', null, 'met'],
		[{ Met: '2026-11-19 15:00' }, '2026-11-19', '15:00', 'Met'],
		[{ met: '2026-11-19T08:30:00' }, '2026-11-19', '08:30', 'met'],
		[{ met: '2026-11-19 at 3pm' }, '2026-11-19', '15:00', 'met'],
		[{ date: 'Nov 19, 2026' }, '2026-11-19', null, 'date'],
		[{ date: 'Thursday, 19 November 2026' }, '2026-11-19', null, 'date'],
		[{ date: '[[2026-11-19]]' }, '2026-11-19', null, 'date'],
		[{ date: '[[Journal/2026-11-19|today]]' }, '2026-11-19', null, 'date'],
		[{ date: [['2026-11-19']] }, '2026-11-19', null, 'date'],
		[{ date: ['2026-11-19', '2026-11-20'] }, '2026-11-19', null, 'date'],
		[{ date: 20261119 }, '2026-11-19', null, 'date'],
		[{ date: new Date('2026-11-19T00:00:00Z') }, '2026-11-19', null, 'date'],
		[{ date: new Date('2026-11-19T14:30:00Z') }, '2026-11-19', '14:30', 'date'],
		[{ created: '2026/11/19' }, '2026-11-19', null, 'created'],
		[{ applied: '19.11.2026' }, '2026-11-19', null, 'applied'],
		[{ date: '2026-11-18', met: '2026-11-19' }, '2026-11-19', null, 'met'],
		[{ met: 'yesterday', date: '2026-11-19' }, '2026-11-19', null, 'date'],
		[{ 'Meeting Date': '2026-11-19' }, '2026-11-19', null, 'Meeting Date'],
		[{ interview_date: '2026-11-19' }, '2026-11-19', null, 'interview_date'],
		[{ 'Call-Date': '2026-11-19' }, '2026-11-19', null, 'Call-Date'],
		[{ comm_datetime: '2026-11-19T14:30' }, '2026-11-19', '14:30', 'comm_datetime'],
		[{ title: 'Minutes of the Regular Meeting on November 19th, 2026' }, '2026-11-19', null, 'title'],
		[{ title: 'Notes from the call on 19 November 2026', created: '2026-11-25' }, '2026-11-19', null, 'title'],
		[{ title: 'Minutes of the meeting on 5 November 2026', date: '2026-11-19' }, '2026-11-19', null, 'date'],
		[{ met: null, date: false, created: {}, applied: '2026-11-19' }, '2026-11-19', null, 'applied'],
	])('%j', (properties, day, time, name) => {
		expect(dated('Meetings/Dana.md', properties)).toEqual({ day, time, source: 'property', name });
	});

	test.each([
		'Ready for the meeting on November 19, 2026',
		'Minutes of the last meeting on November 19, 2026',
		'Minutes of the meeting on November 19, 2026 were lost',
		'Minutes of the meeting',
	])('but not by the title %j', (title) => {
		expect(dated('Meetings/Dana.md', { title }).source).toBe('created');
	});

	test('with a name from the settings, in any spelling', () => {
		const settings: Settings = {
			...DEFAULT_SETTINGS,
			properties: { ...DEFAULT_SETTINGS.properties, noteDate: ['Meeting date'] },
		};
		expect(dated('Dana.md', { meeting_DATE: '2026-11-19', met: '2026-01-01' }, settings).day).toBe('2026-11-19');
	});

	test('in the order of day and month in the settings', () => {
		expect(dated('Dana.md', { met: '11/12/2026' }).day).toBe('2026-11-12');
		expect(dated('Dana.md', { met: '11/12/2026' }, dayFirst).day).toBe('2026-12-11');
		expect(dated('Dana.md', { met: '19/11/2026' }).day).toBe('2026-11-19');
	});

	test.each([
		[{ met: 'Friday' }],
		[{ met: 'soon' }],
		[{ met: 2026 }],
		[{ met: Number.NaN }],
		[{ met: '2026-13-45' }],
		[{ met: new Date(Number.NaN) }],
		[{ met: { day: '2026-11-19' } }],
		[{ met: '9999-99-99 '.repeat(100) }],
	])('but not by %j', (properties) => {
		expect(dated('Dana.md', properties).source).toBe('created');
	});
});

describe('a note is dated by a field in its first lines', () => {
	const withFields = (...fields: readonly (readonly [string, unknown])[]) =>
		noteDate(
			{
				path: '2026-11-12 Dana.md',
				properties: null,
				fields: () => fields.map(([name, value]) => ({ name, value })),
				created,
			},
			DEFAULT_SETTINGS,
		);

	test.each([
		['Date', '2026-11-19', null],
		['date', 'Thu, November 19, 2026', null],
		['Interview date', '11/19/2026', null],
		['Comm_DateTime', '2026-11-19 09:30', '09:30'],
		['DATE', '[[2026-11-19]]', null],
	])('%s: %s', (name, value, time) => {
		expect(withFields([name, value])).toEqual({ day: '2026-11-19', time, source: 'text-field', name });
	});

	test.each([
		['Date', 'Tuesday'],
		['Date', 'soon, at the latest on 2026-11-19'],
		['Start date', '2027-01-05'],
		['Date of birth', '1980-01-01'],
		['Date', 20261119],
	])('but not by %s: %s', (name, value) => {
		expect(withFields([name, value]).source).toBe('file-name');
	});

	test('unless a property dates it', () => {
		const note = {
			path: 'Dana.md',
			properties: { met: '2026-11-18' },
			fields: () => [{ name: 'Date', value: '2026-11-19' }],
			created,
		};
		expect(noteDate(note, DEFAULT_SETTINGS).day).toBe('2026-11-18');
	});
});

describe('a moment to the millisecond beside dateCreated is the last change of a wiki page', () => {
	const changed = '2026-11-25T02:54:31.892Z';
	const dateCreated = '2026-11-24T08:20:14.099Z';

	test('which does not date the note', () => {
		expect(dated('Minutes/2026-11-19.md', { date: changed, dateCreated }).day).toBe('2026-11-19');
		expect(dated('Minutes/2026-11-19.md', { date: new Date(changed), dateCreated }).day).toBe('2026-11-19');
		expect(dated('Minutes/Board.md', { date: changed, dateCreated })).toMatchObject({
			day: '2026-11-24',
			name: 'dateCreated',
		});
	});

	test.each([
		['without dateCreated', { date: changed }],
		['in a property for a meeting', { met: changed, dateCreated }],
		['to the minute', { date: '2026-11-25T15:00', dateCreated }],
		['to the second', { date: new Date('2026-11-25T15:00:00Z'), dateCreated }],
	])('but %s it does', (_, properties) => {
		expect(dated('Minutes/2026-11-19.md', properties).day).toBe('2026-11-25');
	});
});

describe('a property with the date of the note comes last', () => {
	test.each(['2026-11-12 Dana.md', 'Journal/2026/11/12.md'])('after %s', (path) => {
		expect(dated(path, { created: '2026-11-19', applied: '2026-11-18' }).day).toBe('2026-11-12');
	});
});

describe('a note is dated by its file name', () => {
	test.each([
		['Meetings/2026-11-19 Dana.md', '2026-11-19'],
		['Dana 2026-11-19.md', '2026-11-19'],
		['20261119.md', '2026-11-19'],
		['202611191430 Dana.md', '2026-11-19'],
		['20261119-Dana.md', '2026-11-19'],
		['2026.11.19.md', '2026-11-19'],
		['2026_11_19.md', '2026-11-19'],
		['19-11-2026.md', '2026-11-19'],
		['19.11.2026 Dana.md', '2026-11-19'],
		['2026-11-19-Thursday.md', '2026-11-19'],
		['Journal/2026/11-November/2026-11-19-Thursday.md', '2026-11-19'],
		['November 19th, 2026.md', '2026-11-19'],
		['Thu, Nov 19 2026.md', '2026-11-19'],
		['Thursday, November 19th 2026.md', '2026-11-19'],
		['19 Nov 2026.md', '2026-11-19'],
		['Journal/2025/03/2026-11-19.md', '2026-11-19'],
		['Thu-19-11-2026.md', '2026-11-19'],
		['2026\u201011\u201019 Dana.md', '2026-11-19'],
		['2026\u201111\u201119 Dana.md', '2026-11-19'],
		['2026\u201211\u201219 Dana.md', '2026-11-19'],
		['2026\u201311\u201319 Dana.md', '2026-11-19'],
		['2026\u201411\u201419 Dana.md', '2026-11-19'],
		['2026\u201511\u201519 Dana.md', '2026-11-19'],
	])('%s', (path, day) => {
		expect(dated(path)).toEqual({ day, time: null, source: 'file-name', name: null });
	});

	test('in the order of day and month in the settings', () => {
		expect(dated('11-12-2026.md').day).toBe('2026-11-12');
		expect(dated('11-12-2026.md', null, dayFirst).day).toBe('2026-12-11');
		expect(dated('11-12-2026.md').ambiguous).toBe('11-12-2026');
		expect(dated('11-19-2026.md').ambiguous).toBeUndefined();
	});

	test.each(['2026-11.md', '2026-W47.md', 'Dana.md', 'Order 12345678.md', 'Room 2026.md', '2026-02-30.md', '1:1.md'])(
		'but not by %s',
		(path) => {
			expect(dated(path).source).toBe('created');
		},
	);
});

describe('a note is dated by its folders and name together', () => {
	test.each([
		'Journal/2026/11/19.md',
		'2026/11/19.md',
		'2026/11-November/19.md',
		'2026/November/19 Dana.md',
		'2026/11-Nov/19-Thursday.md',
		'2026/11/Thu 19.md',
		'2026/11/Thursday, 19th.md',
		'2026/11/November 19.md',
		'2026/11-19.md',
		'2026/Nov 19.md',
		'2026/19 November.md',
		'2026-11/19.md',
		'2026/Q4/11/19.md',
		'2026/11/19/Dana.md',
		'Vault/Journal/2026/11/11-19.md',
		'2026-11-19-Thu/Dana.md',
		'2026-11-12/2026-11-19 Northwind/Dana.md',
		'2026-11-19-Thu/12 Dana.md',
		'meetings/2026/WG-11-19.md',
		'2026/minutes_11-19.md',
	])('%s', (path) => {
		expect(dated(path)).toEqual({ day: '2026-11-19', time: null, source: 'folders', name: null });
	});

	test.each([
		...['2026/11/Dana.md', '2026/Dana.md', '11/19.md', '2026/13/19.md', 'Rooms/2026.md', '2026/11/31.md'],
		...['2026/Chapter 03-04.md', '2026/v01-02.md', '2026/WG-1-2.md', '2026/WG-13-40.md', '2026/WG-11-19-02.md'],
		...['Rooms/WG-11-19.md', '2026/week-08-09.md'],
	])('but not by %s', (path) => {
		expect(dated(path).source).toBe('created');
	});
});

test('a note without any of these has the day on which its file was created', () => {
	expect(dated('Dana.md')).toEqual({
		day: created,
		time: null,
		source: 'created',
		name: null,
	});
});

test('a note without a creation day either has no date', () => {
	const note = { path: 'Dana.md', properties: null, fields: () => [], created: null };
	expect(noteDate(note, DEFAULT_SETTINGS)).toEqual({ day: null, time: null, source: 'unknown', name: null });
});

describe('a heading dates the text below it', () => {
	const base = dated('Dana.md', { met: '2026-11-12 10:00' });
	const place = { base, path: 'Dana.md', settings: DEFAULT_SETTINGS };
	test.each([
		['2026-11-19', '2026-11-19'],
		['Thu, Nov 19, 2026', '2026-11-19'],
		['19 November 2026', '2026-11-19'],
		['19th of November', '2026-11-19'],
		['Thursday 19 November', '2026-11-19'],
		['Nov 19', '2026-11-19'],
		['November 19th', '2026-11-19'],
		['Call with Dana, Nov. 19', '2026-11-19'],
		['[[2026-11-19]]', '2026-11-19'],
		['**2026-11-19** Northwind', '2026-11-19'],
		['11/19/2026', '2026-11-19'],
		['11/19', '2026-11-19'],
		['2026.11.19', '2026-11-19'],
		['20261119', '2026-11-19'],
		['Sep 13', '2026-09-13'],
		['Sep 12', '2027-09-12'],
		['Jan 5', '2027-01-05'],
		['Tue, Jan 5', '2027-01-05'],
	])('%s', (heading, day) => {
		expect(headingDate([heading], place)).toEqual({
			day,
			time: null,
			source: 'heading',
			name: heading,
		});
	});

	test.each([
		'Friday',
		'Next week',
		'Notes',
		'December 2026',
		'Q4 2026',
		'3 takeaways',
		'1:1',
		'Second interview',
		'Room 2026',
		'Version 2.10.3',
		'Tomorrow at 8',
		'Questions for 24/7 support',
	])('but not %s', (heading) => {
		expect(headingDate([heading], place)).toBeNull();
	});

	test('if it is the nearest one with a date', () => {
		const headings = ['Next steps', '2026-11-19', '2026-11-10', 'Northwind'];
		expect(headingDate(headings, place)?.day).toBe('2026-11-19');
	});

	test('at the time of the property if the day is the same', () => {
		expect(headingDate(['Nov 12'], place)?.time).toBe('10:00');
	});

	test('but not if only the creation day determines its year', () => {
		const assumed = { base: dated('Dana.md'), path: 'Dana.md', settings: DEFAULT_SETTINGS };
		expect(headingDate(['Nov 19'], assumed)).toMatchObject({ day: null, source: 'unknown', name: 'Nov 19' });
		expect(headingDate(['Nov 19, 2026'], assumed)?.day).toBe('2026-11-19');
	});

	test('in the year of the path rather than that of the creation day', () => {
		const path = 'Journal/2025.md';
		expect(headingDate(['Nov 19'], { base: dated(path), path, settings: DEFAULT_SETTINGS })?.day).toBe('2025-11-19');
	});
});

test('invalid properties, paths and headings never throw', () => {
	fc.assert(
		fc.property(fc.dictionary(fc.string(), fc.anything()), fc.string(), fc.string(), (properties, path, heading) => {
			const base = dated(path, { ...properties, met: Object.values(properties)[0] });
			expect(base.day ?? '').toMatch(/^\d{4}-\d\d-\d\d$/);
			headingDate([heading], { base, path, settings: DEFAULT_SETTINGS });
		}),
	);
});

describe('a date of two readings is the day in the name of the file', () => {
	test.each([
		['2026-06-09 Dana.md', '09/06/2026', '2026-06-09', undefined],
		['2026-06-09 Dana.md', '9 Jun 2026', '2026-06-09', undefined],
		['2026-09-06 Dana.md', '09/06/2026', '2026-09-06', '09/06/2026'],
		['2026-06-10 Dana.md', '09/06/2026', '2026-09-06', '09/06/2026'],
		['Dana.md', '09/06/2026', '2026-09-06', '09/06/2026'],
	])('%s, %s', (path, met, day, ambiguous) => {
		const date = dated(path, { met });
		expect([date.day, date.ambiguous]).toEqual([day, ambiguous]);
	});

	test('in a heading too', () => {
		const base = dated('2026-06-09 Dana.md');
		const date = headingDate(['Meeting, 09-06-2026'], { base, path: '2026-06-09 Dana.md', settings: DEFAULT_SETTINGS });
		expect([date?.day, date?.ambiguous]).toEqual(['2026-06-09', undefined]);
	});
});
