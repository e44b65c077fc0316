import { model, row } from './rows';

/** A row under "Later" that is planned on a day. */
export const on = (contact: string, day: string, more = {}) =>
	row({ contact, section: 'later', action: { state: 'scheduled', due: day, ...more } });

/** Four follow-ups in the next two weeks: one today, two of mine and one promise of theirs on Thursday. */
export const planned = model([
	{ name: 'today', rows: [row({ contact: 'Dana Whitfield' })] },
	{ name: 'next-7-days', rows: [on('Gil Brandt', '2026-11-26'), on('Ana Ruiz', '2026-11-26')] },
	{ name: 'waiting', rows: [on('Lee Park', '2026-11-30', { state: 'waiting', expected: '2026-11-26' })] },
]);
