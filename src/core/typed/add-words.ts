import { clockOf, dayOf } from '../dates/moments';
import type { DayOrMinute, TimeWindow } from '../follow-up';
import { momentWords, type NewFollowUp } from '../notes/write/new-follow-up-words';
import { areDates } from '../notes/write/write-follow-up';
import { readLine } from '../notes/line/read-line';
import type { AddContext, AddPart, TypedFollowUp } from './add-line';

/** What replaces the parts of a typed line: the contact as it is written, and the days on the user's clock. */
export type Settled = Pick<NewFollowUp, 'contact' | 'expecting' | 'due' | 'window'>;

/** A preposition before the caret, after which the date needs none: `call Dana on |`. */
const JOINED = /(?:^|\s)(?:on|by|before|until|till|at|for)\s+$/i;

function dated(before: string, moment: DayOrMinute, lead: string, window: TimeWindow | null = null): string {
	return (JOINED.test(before) ? '' : `${lead} `) + momentWords(moment, window);
}

/**
 * Returns a promise in the user's own words, with the contact and the dates as they are written: on Mon 2026-11-23,
 * `Dana sends the contract Friday` becomes `[[Dana Whitfield]] sends the contract by 2026-11-27`. Null if these words
 * would read otherwise.
 */
export function promiseInOwnWords(
	typed: string,
	{ spans }: TypedFollowUp,
	settled: Settled,
	{ now, settings }: Pick<AddContext, 'now' | 'settings'>,
): string | null {
	const { contact, expecting, due, window = null } = settled;
	const replaced: Partial<Record<AddPart, (before: string) => string>> = {
		...(contact !== '' && { contact: () => contact }),
		...(expecting !== null && { 'their-day': (before: string) => dated(before, expecting, 'by') }),
		...(due !== null && { 'my-day': (before: string) => dated(before, due, 'on', window) }),
	};
	let words = '';
	let at = 0;
	for (const { part, from, to } of spans) {
		const replace = replaced[part];
		if (!replace) continue;
		words += typed.slice(at, from);
		words += replace(words);
		at = to;
	}
	words = (words + typed.slice(at)).trim();
	const noteDate = { day: dayOf(now), time: clockOf(now), source: 'entry', name: null } as const;
	const line = readLine(words, { at: 0, opening: false, named: true }, { noteDate, people: [], own: [], settings });
	return areDates(line, settled) ? words : null;
}
