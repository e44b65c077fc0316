import { dayCreated } from '../../../src/core/dates/day-created';

const utcDay = (instant: number) => new Date(instant).toISOString().slice(0, 10);
const now = Date.parse('2026-11-19T12:00:00Z');
const created = (answer: number) => dayCreated(answer, now, utcDay);

test('the creation time of a file determines its creation day', () => {
	expect(created(Date.parse('2026-11-12T08:00:00Z'))).toBe('2026-11-12');
	expect(created(Date.parse('2026-11-19T23:00:00Z'))).toBe('2026-11-19');
});

test.each([0, -1, Number.NaN, Infinity, Date.parse('2026-11-20T00:30:00Z')])(
	'the creation time %p has no day',
	(answer) => {
		expect(created(answer)).toBeNull();
	},
);
