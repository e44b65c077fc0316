import { minutesUntil, dateFormat } from '../../src/strings/date-format';

const now = '2026-11-23T08:00';
const english = dateFormat('en');

describe('a moment in full', () => {
	test.each([
		['2026-11-24T08:30', 'Tue 24 Nov 2026, 08:30'],
		['2026-11-24', 'Tue 24 Nov 2026'],
		['2026-09-04', 'Fri 4 Sep 2026'],
		['2027-01-01T17:00', 'Fri 1 Jan 2027, 17:00'],
	])('%s reads %s', (moment, text) => {
		expect(english.moment(moment)).toBe(text);
	});

	test('is written the German way in German', () => {
		expect(dateFormat('de').moment('2026-11-24T08:30')).toMatch(/^Di\.?, 24\. Nov\.? 2026, 08:30$/);
	});

	test('falls back to English for an unknown language', () => {
		expect(dateFormat('not a language').day('2026-11-24')).toBe('Tue 24 Nov 2026');
	});
});

describe('a moment seen from Monday 23 November at eight', () => {
	test.each([
		['2026-11-23T08:00', 'now'],
		['2026-11-23T08:12', 'in 12 min'],
		['2026-11-23T07:50', '10 min ago'],
		['2026-11-23T17:00', 'today 17:00'],
		['2026-11-23', 'today'],
		['2026-11-24T08:30', 'tomorrow 08:30'],
		['2026-11-22', 'yesterday'],
		['2026-11-20T09:00', '3 days ago'],
		['2026-11-27', 'Fri'],
		['2026-11-29T10:00', 'Sun 10:00'],
		['2026-12-08', '8 Dec'],
		['2027-01-05', 'Tue 5 Jan 2027'],
		['2026-08-03', 'Mon 3 Aug'],
	])('%s is %s', (moment, text) => {
		expect(english.relative(moment, now)).toBe(text);
	});

	test('an appointment just after midnight is still minutes away', () => {
		expect(english.relative('2026-11-24T00:05', '2026-11-23T23:55')).toBe('in 10 min');
	});

	test('a part of the day is named', () => {
		expect(english.relative('2026-11-24', now, { from: null, to: '12:00' })).toBe('tomorrow morning');
		expect(english.relative('2026-11-23', now, { from: null, to: '08:00' })).toBe('today before 08:00');
		expect(english.relative('2026-11-23', now, { from: '09:00', to: '10:30' })).toBe('today 09:00–10:30');
		expect(english.relative('2026-11-23', now, { from: '17:30', to: null })).toBe('today after 17:30');
	});

	test('a part of a day that is past does not matter any more', () => {
		expect(english.relative('2026-11-20', now, { from: null, to: '12:00' })).toBe('3 days ago');
	});
});

test('minutes are counted across midnight and without regard to summer time', () => {
	expect(minutesUntil('2026-03-08T03:30', '2026-03-08T01:30')).toBe(120);
	expect(minutesUntil('2026-11-23T23:50', '2026-11-24T00:10')).toBe(-20);
});

describe('Intl has the word in other languages', () => {
	const german = dateFormat('de');
	const arabic = dateFormat('ar');
	const digits = (text: string) => text.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));

	test('German days, numbers and distances', () => {
		expect(german.relative('2026-11-24T08:30', now)).toBe('morgen 08:30');
		expect(german.relative('2026-11-20', now)).toBe('vor 3 Tagen');
		expect(german.weekday('2026-11-24')).toMatch(/^Di/);
		expect(german.dayNumber('2026-12-01')).toBe('1');
		expect(german.shortDay('2026-11-24', now)).toMatch(/^Di\.?, 24\. Nov/);
	});

	test('Arabic names of days and months, with the same day, month and time', () => {
		expect(arabic.weekday('2026-11-24')).toBe('الثلاثاء');
		expect(arabic.relative('2026-11-24', now)).toBe('غدًا');
		const full = digits(arabic.moment('2026-11-24T08:30'));
		for (const part of ['الثلاثاء', 'نوفمبر', '24', '2026', '08:30']) expect(full).toContain(part);
		expect(digits(arabic.dayNumber('2026-11-24'))).toBe('24');
	});

	test('the day never moves with the zone of the machine', () => {
		for (const times of [english, german, arabic]) {
			expect(digits(times.shortMoment('2026-11-24T23:59', now))).toContain('24');
			expect(digits(times.shortMoment('2026-11-24T00:00', now))).toContain('24');
		}
	});
});
