import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayNumber, numberedDay } from '../../../src/core/dates/day-number';
import {
	addDays,
	addMinutes,
	addMonths,
	dayFrom,
	daysBetween,
	lastDayOfMonth,
	weekdayOf,
} from '../../../src/core/dates/moments';
import { runs } from '../../property-runs';

const anyDay = fc
	.record({
		year: fc.integer({ min: 1, max: 9998 }),
		month: fc.integer({ min: 1, max: 12 }),
		day: fc.integer({ min: 1, max: 31 }),
	})
	.map((date) => Temporal.PlainDate.from(date));

describe('numbers of days', () => {
	it('agree with the calendar on every day of four centuries around leap years', () => {
		let date = Temporal.PlainDate.from('1896-02-27');
		for (let number = dayNumber('1896-02-27'); date.year < 2105; number++, date = date.add({ days: 1 })) {
			if (numberedDay(number) !== date.toString() || dayNumber(date.toString()) !== number) {
				throw new Error(`${date.toString()} is counted as ${numberedDay(number)}`);
			}
		}
		expect(numberedDay(0)).toBe('1970-01-01');
	});

	it('agree with Temporal on steps, distances and weekdays', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -360, max: 360 }), (date, count) => {
				const day = date.toString();
				const other = date.add({ days: count }).toString();
				expect(addDays(day, count)).toBe(other);
				expect(daysBetween(day, other)).toBe(count);
				expect(weekdayOf(day)).toBe(date.dayOfWeek);
			}),
		);
	});

	it('agree with Temporal on minutes across midnight', () => {
		fc.assert(
			fc.property(
				anyDay,
				fc.integer({ min: 0, max: 1439 }),
				fc.integer({ min: -5000, max: 5000 }),
				(date, at, count) => {
					const minute = date.toPlainDateTime().add({ minutes: at });
					const text = (value: Temporal.PlainDateTime) => value.toString({ smallestUnit: 'minute' });
					expect(addMinutes(text(minute), count)).toBe(text(minute.add({ minutes: count })));
				},
			),
		);
	});

	it('agree with Temporal on months and on days that exist', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -11, max: 11 }), (date, count) => {
				fc.pre(date.year > 1 || count >= 0);
				expect(addMonths(date.toString(), count)).toBe(date.add({ months: count }).toString());
				expect(lastDayOfMonth(date.toString())).toBe(date.with({ day: date.daysInMonth }).toString());
			}),
		);
		const part = fc.oneof(fc.integer({ min: -1, max: 40 }), fc.constantFrom(NaN, 1.5, Infinity));
		fc.assert(
			fc.property(fc.integer({ min: -5, max: 10_050 }), part, part, (year, month, day) => {
				let expected: string | null;
				try {
					const real = year >= 1 && year <= 9999 && Number.isInteger(month) && Number.isInteger(day);
					expected = real ? Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString() : null;
				} catch {
					expected = null;
				}
				expect(dayFrom(year, month, day)).toBe(expected);
			}),
			{ numRuns: runs(1000) },
		);
	});
});
