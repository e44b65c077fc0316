import fc from 'fast-check';
import { addDays, daysBetween, lastDayOfMonth } from '../../../../src/core/dates/moments';
import { addRhythm } from '../../../../src/core/dates/rhythm/add-rhythm';
import { readRhythm } from '../../../../src/core/dates/rhythm/read-rhythm';
import { anyCharacters } from '../../../any-characters';
import { runs } from '../../../property-runs';
import { same } from '../../../same';

const days = (count: number) => ({ unit: 'day', count });
const months = (count: number) => ({ unit: 'month', count });

describe('how often to be in touch', () => {
	it.each([
		['6 weeks', days(42)],
		['every 6 weeks', days(42)],
		['Every six weeks', days(42)],
		['6 wks', days(42)],
		['6w', days(42)],
		['90 days', days(90)],
		['90', days(90)],
		['1 day', days(1)],
		['daily', days(1)],
		['weekly', days(7)],
		['every week', days(7)],
		['once a week', days(7)],
		['every other week', days(14)],
		['every second week', days(14)],
		['every fortnight', days(14)],
		['fortnightly', days(14)],
		['monthly', months(1)],
		['Monthly.', months(1)],
		['a month', months(1)],
		['every month', months(1)],
		['once a month', months(1)],
		['every other month', months(2)],
		['once every 2 months', months(2)],
		['once in 3 months', months(3)],
		['3 months', months(3)],
		['3mo', months(3)],
		['quarterly', months(3)],
		['every quarter', months(3)],
		['half-yearly', months(6)],
		['every half year', months(6)],
		['semi-annually', months(6)],
		['twice a year', months(6)],
		['two times per year', months(6)],
		['2x/year', months(6)],
		['2x a year', months(6)],
		['twice yearly', months(6)],
		['three times a year', months(4)],
		['4 times a year', months(3)],
		['five times a year', days(73)],
		['twice a month', days(15)],
		['twice a week', days(3)],
		['yearly', months(12)],
		['annually', months(12)],
		['once a year', months(12)],
		['every 2 years', months(24)],
		['about 6 weeks', days(42)],
		['every ~6 weeks', days(42)],
		['every 6 weeks or so', days(42)],
		['6-8 weeks', days(42)],
		['every 3 to 4 months', months(3)],
		['P6W', days(42)],
		['P3M', months(3)],
	])('%s', (text, rhythm) => {
		expect(readRhythm(text)).toEqual(rhythm);
	});

	it.each([
		'0',
		'00',
		'0 weeks',
		'zero months',
		'-3',
		'-6 weeks',
		'1.5 months',
		'whenever',
		'often',
		'sometimes',
		'soon',
		'true',
		'weeks',
		'months',
		'week',
		'every',
		'in 6 weeks',
		'every Monday',
		'Mondays',
		'first Monday of the month',
		'next week',
		'in 6 weeks time',
		'6 weeks from now',
		'2026-12-01',
		'6 weeks (from January)',
		'not monthly',
		'monthly?',
		'biweekly',
		'bimonthly',
		'biannually',
		'a few weeks',
		'8-6 weeks',
		'0-6 weeks',
		'10 business days',
		'6 weeks, then monthly',
		'20 years',
		'99999',
		'8 times a week',
		'0 times a year',
		'constructor',
		'',
	])('never guesses a rhythm: %s', (text) => {
		expect(readRhythm(text)).toBeNull();
	});

	it('returns at least one day whatever the text, and never throws', () => {
		const texts = fc.oneof(
			anyCharacters(),
			fc.tuple(fc.nat(9999), fc.constantFrom(' weeks', 'x/year', '')).map(String),
		);
		const property = fc.property(texts, (text) => {
			const rhythm = readRhythm(text);
			same(rhythm === null || (rhythm.count >= 1 && Number.isInteger(rhythm.count)), true);
		});
		fc.assert(property, { numRuns: runs(500) });
	});
});

describe('a length after a day', () => {
	it.each([
		['2026-11-19', days(42), 1, '2026-12-31'],
		['2026-01-31', months(1), 1, '2026-02-28'],
		['2028-01-31', months(1), 1, '2028-02-29'],
		['2026-08-31', months(6), 1, '2027-02-28'],
		['2026-11-30', months(3), 1, '2027-02-28'],
		['2026-01-31', months(1), 2, '2026-03-31'],
		['2026-03-28', days(1), 2, '2026-03-30'],
	] as const)('%s, %j, %d times', (day, rhythm, times, after) => {
		expect(addRhythm(day, rhythm as { unit: 'day' | 'month'; count: number }, times)).toBe(after);
	});

	it('keeps the day of the month, or takes the last one', () => {
		const property = fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 60 }), (at, count) => {
			const day = addDays('2000-01-01', at);
			const after = addRhythm(day, { unit: 'month', count });
			same(after.slice(8) === day.slice(8) || after === lastDayOfMonth(after), true);
			same(Math.abs(daysBetween(day, after) - count * 30.44) < 4, true);
		});
		fc.assert(property, { numRuns: runs(500) });
	});
});
