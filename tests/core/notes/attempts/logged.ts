import { readEntry } from '../../../../src/core/notes/attempts/read-attempts';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

/**
 * What a list item below a follow-up of Thursday 2026-11-19 logs: `Call: no answer, calling back 2026-11-23`, `gave-up`,
 * `snoozed 2026-12-04`, or `nothing`.
 */
export function logged(words: string): string {
	const entry = readEntry(words, { day: '2026-11-19', settings: DEFAULT_SETTINGS });
	if (entry === null) return 'nothing';
	if (entry.kind === 'event') return [entry.event, entry.until].filter(Boolean).join(' ');
	const { channel, outcome, callingBack, expecting, next } = entry;
	return [
		`${channel}: ${outcome}`,
		...(callingBack ? [`calling back ${callingBack}`] : []),
		...(expecting ? [`expecting ${expecting}`] : []),
		...(next ? [`next ${next}`] : []),
	].join(', ');
}
