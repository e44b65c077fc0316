import fc from 'fast-check';
import { runs } from '../../../property-runs';
import { anyCharacters } from '../../../any-characters';
import { meetingIn } from '../../../../src/core/notes/meetings/line-meetings';
import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

const read = (content: string, isTask = false) => {
	const found = meetingIn(content, isTask);
	return found && [found.time, ...found.contacts.map(({ name }) => name)].join(' ');
};

test.each([
	['14:00 Coffee with [[Dana Whitfield]]', '14:00 Dana Whitfield'],
	['**14:00** [[People/Dana Whitfield|Dana]]', '14:00 Dana Whitfield'],
	['9:30–10:00 1:1 [[Lee Park]]', '09:30 Lee Park'],
	['14:00-15:00 [[Lee Park]] and [[Kim Lee]]', '14:00 Lee Park Kim Lee'],
	['2 pm lunch with Kim Lee', '14:00 Kim Lee'],
	['2:30pm call w/ Kim', '14:30 Kim'],
	['12 am call with Kim Lee', '00:00 Kim Lee'],
	['12 pm call with Kim Lee', '12:00 Kim Lee'],
	['8.45 Coffee with Kim Lee', '08:45 Kim Lee'],
	['8h45 Coffee with Kim Lee', '08:45 Kim Lee'],
	['@ 8:45 Coffee with [[Kim Lee]]', '08:45 Kim Lee'],
	['Coffee with [[Kim Lee]] at 8:45', '08:45 Kim Lee'],
	['Quick call with Kim Lee @ 3pm', '15:00 Kim Lee'],
	['14:00 Teams: [[Lee Park]]', '14:00 Lee Park'],
	['14:00 Planning with [[Lee Park]]', '14:00 Lee Park'],
	['14:00 meet [[Lee Park]] about [[Northwind]]', '14:00 Lee Park'],
	['14:00 Workshop on prices with our trainer [[Lee Park]]', '14:00 Lee Park'],
	['14:00 – second interview with [[Lee Park]] & [[Kim Lee]], room 4', '14:00 Lee Park Kim Lee'],
	['coffee with Kim Lee at 9:00 about [[Lee Park]]', '09:00 Kim Lee'],
	['9:00 coffee with Kim Lee about [[Lee Park]]', '09:00 Kim Lee'],
])('"%s" plans a meeting', (content, meaning) => {
	expect(read(content)).toBe(meaning);
});

test.each(['Lunch with [[Kim Lee]]', 'Call with Kim Lee about the fee', 'Meet [[Kim Lee]]'])(
	'the task "%s" plans a meeting of that day',
	(content) => {
		expect(read(content, true)).toMatch(/^ ?Kim Lee$/);
		expect(read(content)).toBeNull();
	},
);

test.each([
	'14:00 Coffee',
	'14:00 Write the report',
	'14 people with Kim Lee',
	'25:00 call with Kim Lee',
	'14:75 call with Kim Lee',
	'13 pm call with Kim Lee',
	'10:30 % with Kim Lee',
	'14:00 Coffee with [[Dana Whitfield]] (cancelled)',
	'Saw [[Dana Whitfield]] at 14:00',
	'14:00 ![[Picture.png]]',
	'14:00 email [[Kim Lee]]',
	'14:00 text [[Kim Lee]] good luck',
	'14:00 wrote to [[Kim Lee]]',
	'14:00 Bought a book by [[Kim Lee]]',
	'14:00 thought about [[Kim Lee]]',
	'14:00 Ana mentioned [[Kim Lee]]',
	'14:00 doctor (ask [[Kim Lee]] for the number)',
	'14:00 review [[Kim Lee]] CV',
	'14:00 [[Kim Lee]]’s offer',
	'14:00 [[Kim Lee]] called about the fee',
	'14:00 No lunch with [[Kim Lee]]',
	'14:00 didn’t meet [[Kim Lee]]',
	'14:00 ~~Coffee with [[Kim Lee]]~~',
	'~~14:00 Coffee with [[Kim Lee]]~~',
	'14:00 plan coffee with [[Kim Lee]]',
	'14:00 prep for the call with [[Kim Lee]]',
	'1.12 Coffee with [[Kim Lee]]',
	'8.45 € for coffee with [[Kim Lee]]',
	'Coffee with [[Kim Lee]] at 8',
])('"%s" plans none', (content) => {
	expect(read(content)).toBeNull();
});

const meetingsOf = (text: string, path = '2026-11-23.md') =>
	readNote(
		{ path, text, properties: null, propertiesBroken: false, created: '2026-11-01' },
		DEFAULT_SETTINGS,
	).lineMeetings?.map(({ line, time }) => `${line} ${time ?? '-'}`);

test('a dated note has the meetings of its lines', () => {
	expect(
		meetingsOf(
			'# Day\n- [ ] 14:00 [[Kim Lee]]\n- [x] 15:00 [[Ana Reyes]]\n- [ ] Lunch with Bo Young\n\t- 16:00 [[Lee Park]]\n',
		),
	).toEqual(['2 14:00', '4 -', '5 16:00']);
});

test('a row of a table and a time in code plan one too', () => {
	expect(meetingsOf('| Time | What |\n|---|---|\n| 08:45 | Coffee with [[Kim Lee]] |\n')).toEqual(['3 08:45']);
	expect(meetingsOf('- `08:45` Coffee with [[Kim Lee]]\n')).toEqual(['1 08:45']);
});

test.each([
	'- [ ] Lunch with [[Kim Lee]] tomorrow',
	'- [ ] Coffee with [[Kim Lee]] on Thursday',
	'- [ ] Coffee with [[Kim Lee]] 📅 2026-11-26',
	'- [ ] Tea with [[Kim Lee]] next week?',
	'- 14:00 Call with [[Kim Lee]] on 2026-11-25',
])('"%s" plans one of another day', (line) => {
	expect(meetingsOf(`${line}\n`)).toBeUndefined();
});

test.each([
	'- [ ] Lunch with [[Kim Lee]] today',
	'- [ ] Coffee with [[Kim Lee]] 📅 2026-11-23',
	'- [ ] Call with [[Kim Lee]] about Thursday’s interview',
	'- [ ] Coffee with [[Kim Lee]] ➕ 2026-11-20',
])('"%s" plans one of this day', (line) => {
	expect(meetingsOf(`${line}\n`)).toEqual(['1 -']);
});

test('follow-ups, code, other days and notes without a date have none', () => {
	expect(meetingsOf('- [ ] 14:00 Call [[Kim Lee]] #follow-up\n')).toBeUndefined();
	expect(meetingsOf('```\n14:00 [[Kim Lee]]\n```\n')).toBeUndefined();
	expect(meetingsOf('## 2026-11-20\n- 14:00 [[Kim Lee]]\n')).toBeUndefined();
	expect(meetingsOf('14:00 [[Kim Lee]]\n', 'Plan.md')).toBeUndefined();
});

test('the meeting of any line has a clock time that exists, or none', () => {
	const part = fc.oneof(
		anyCharacters(),
		fc.constantFrom('14:00', '9', 'pm', ' ', '[[', ']]', '[[Kim Lee]]', 'with ', 'Coffee', '**', '–', 'Kim Lee'),
	);
	fc.assert(
		fc.property(fc.array(part, { maxLength: 8 }), fc.boolean(), (parts, isTask) => {
			const found = meetingIn(parts.join(''), isTask);
			if (found && found.time !== null && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(found.time)) throw new Error(found.time);
			if (found && found.contacts.length === 0) throw new Error('nobody');
		}),
		{ numRuns: runs(1_000) },
	);
});
