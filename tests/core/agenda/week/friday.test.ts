import { nextOfferChange, offeredReview } from '../../../../src/core/agenda/week/friday';

test.each([
	['Friday 14:59', '2026-11-27T14:59', null, null, '2026-11-27T15:00'],
	['Friday 15:00', '2026-11-27T15:00', null, '2026-11-23', '2026-11-30T00:00'],
	['Sunday 23:59', '2026-11-29T23:59', null, '2026-11-23', '2026-11-30T00:00'],
	['Monday 00:00', '2026-11-30T00:00', null, null, '2026-12-04T15:00'],
	['after a look this Friday', '2026-11-27T16:00', '2026-11-23', null, '2026-11-30T00:00'],
	['after a look a week ago', '2026-11-27T16:00', '2026-11-16', '2026-11-23', '2026-11-30T00:00'],
	['at the turn of the year', '2027-01-01T15:00', '2026-12-21', '2026-12-28', '2027-01-04T00:00'],
])('%s', (_, now, seen, offered, changes) => {
	const settings = { weekStart: 1 } as const;
	expect([offeredReview(now, seen, settings), nextOfferChange(now, settings)]).toEqual([offered, changes]);
});

test.each([
	['a week from Sunday', 7, '2026-11-27T15:00', '2026-11-22', '2026-11-29T00:00'],
	['a week from Saturday', 6, '2026-11-27T15:00', '2026-11-21', '2026-11-28T00:00'],
	['the Sunday that begins a week', 7, '2026-11-29T12:00', null, '2026-12-04T15:00'],
] as const)('%s', (_, weekStart, now, offered, changes) => {
	expect([offeredReview(now, null, { weekStart }), nextOfferChange(now, { weekStart })]).toEqual([offered, changes]);
});
