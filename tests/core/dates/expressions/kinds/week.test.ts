import { dates, eachMeans, inNoteOf, thursday } from '../../reading';

describe('a week is a span from its first to its last working day', () => {
	eachMeans([
		['mid to late next week', '2026-11-25..2026-11-27'],
		['early-mid next week', '2026-11-23..2026-11-26'],
		['nxt week', '2026-11-23..2026-11-27'],
		['next week', '2026-11-23..2026-11-27'],
		['the following week', '2026-11-23..2026-11-27'],
		['the coming week', '2026-11-23..2026-11-27'],
		['next workweek', '2026-11-23..2026-11-27'],
		['this week', '2026-11-20'],
		['later this week', '2026-11-20'],
		['the week after next', '2026-11-30..2026-12-04'],
		['week after next', '2026-11-30..2026-12-04'],
		['this weekend', '2026-11-21..2026-11-22'],
		['next weekend', '2026-11-28..2026-11-29'],
	]);
});

describe('parts of a week', () => {
	eachMeans([
		['early next week', '2026-11-23..2026-11-24'],
		['beginning of next week', '2026-11-23..2026-11-24'],
		['early in the week after next', '2026-11-30..2026-12-01'],
		['mid next week', '2026-11-25..2026-11-26'],
		['middle of next week', '2026-11-25..2026-11-26'],
		['late next week', '2026-11-26..2026-11-27'],
		['later next week', '2026-11-26..2026-11-27'],
		['end of next week', '2026-11-27'],
		['the end of the week', '2026-11-20'],
		['end of week', '2026-11-20'],
		['EOW', '2026-11-20'],
		["week's end", '2026-11-20'],
		['rest of the week', '2026-11-19..2026-11-20'],
		['by the start of next week', '2026-11-23'],
		['by the beginning of the week', '2026-11-23'],
		['by early next week', '2026-11-23..2026-11-24'],
	]);
	test('end in the next week if the note is from a weekend', () => {
		expect(dates('by the end of the week', inNoteOf('2026-11-21'))).toBe('2026-11-27');
	});
});

describe('a part of the week that is over is the next week’s', () => {
	test.each([
		['2026-11-18', 'the beginning of the week', '2026-11-23..2026-11-24'],
		['2026-11-16', 'at the start of the week', '2026-11-16..2026-11-17'],
		['2026-11-16', 'this week', '2026-11-17..2026-11-20'],
		['2026-11-20', 'this week', '2026-11-20'],
		['2026-11-22', 'early in the week', '2026-11-23..2026-11-24'],
		['2026-11-20', 'by midweek', '2026-11-25..2026-11-26'],
		['2026-11-19', 'mid-week', '2026-11-19'],
		['2026-12-06', 'the middle of the week', '2026-12-09..2026-12-10'],
		['2026-11-22', 'early this week', '2026-11-23..2026-11-24'],
		['2026-11-19', 'early this week', '2026-11-19 past'],
		['2026-11-22', 'later this week', '2026-11-22'],
		['2026-11-22', 'later in the week', '2026-11-26..2026-11-27'],
		['2026-11-21', 'late in the week', '2026-11-26..2026-11-27'],
		['2026-11-18', 'later in the week', '2026-11-19..2026-11-20'],
	])('%s: %s → %s', (day, phrase, meaning) => {
		expect(dates(`call Dana ${phrase}`, inNoteOf(day))).toBe(meaning);
	});
});

describe('the week of a date', () => {
	eachMeans([
		['week of December 1', '2026-11-30..2026-12-04'],
		['the week of the 18th', '2026-12-14..2026-12-18'],
		['w/c Nov 30', '2026-11-30..2026-12-04'],
		['the week commencing 7 December', '2026-12-07..2026-12-11'],
		['the week beginning February 1', '2027-02-01..2027-02-05'],
		['the week after the 23rd', '2026-11-30..2026-12-04'],
		['the first week of December', '2026-12-01..2026-12-04'],
		['third week of January', '2027-01-18..2027-01-22'],
		['the last week of November', '2026-11-23..2026-11-27'],
		['in week 48', '2026-11-23..2026-11-27'],
	]);
});

describe('weeks that are over are past', () => {
	eachMeans([
		['last week', '2026-11-09..2026-11-13 past'],
		['earlier this week', '2026-11-16..2026-11-20 past'],
		['last weekend', '2026-11-14..2026-11-15 past'],
	]);
});

describe('the settings determine', () => {
	test('the first working day of a week that starts on Sunday', () => {
		expect(dates('next week', inNoteOf(thursday, { weekStart: 7 }))).toBe('2026-11-23..2026-11-27');
	});
	test('the working days of a week', () => {
		const context = inNoteOf(thursday, { weekStart: 7, workingDays: [7, 1, 2, 3, 4] });
		expect(dates('next week', context)).toBe('2026-11-22..2026-11-26');
	});
	test('the holidays that shorten a week', () => {
		expect(dates('next week', inNoteOf(thursday, { holidays: ['2026-11-26', '2026-11-27'] }))).toBe(
			'2026-11-23..2026-11-25',
		);
	});
});

test.each(['my week', 'the week', 'week 2 of the bootcamp', 'a week', 'a two week trial', 'weekly', 'midweeks'])(
	'“%s” is no date',
	(phrase) => {
		expect(dates(`Talked about ${phrase} again`)).toBe('nothing');
	},
);

test('the rest of a week without a working day ahead is nothing', () => {
	expect(dates('the rest of the week', inNoteOf('2026-11-22'))).toBe('nothing');
	expect(dates('the rest of this week', inNoteOf('2026-11-20'))).toBe('2026-11-20');
	expect(dates('end of the week', inNoteOf('2026-11-22'))).toBe('2026-11-27');
});

test('the back half of a week is its late part', () => {
	expect(dates('in the back half of next week')).toBe('2026-11-26..2026-11-27');
	expect(dates('back half of the report')).toBe('nothing');
});

test.each([
	['week 3 of January', '2027-01-18..2027-01-22'],
	['in week 2 of December', '2026-12-07..2026-12-11'],
	['week 2 December', 'nothing'],
	['next week, 3 December', '2026-11-23..2026-11-27, 2026-12-03'],
])('a numbered week of a month: %s', (phrase, meaning) => {
	expect(dates(`Call ${phrase}`)).toBe(meaning);
});
