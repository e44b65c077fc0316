import type { Day, When } from '../../../src/core/follow-up';
import { DEFAULT_SETTINGS, type DateSettings } from '../../../src/core/settings';
import { readWhen, readWhens, type WhenContext } from '../../../src/core/dates/date-words';

/** Thursday 2026-11-19, the note of the examples. */
export const thursday = '2026-11-19';

export function inNoteOf(day: Day, settings: Partial<DateSettings> = {}, time: string | null = null): WhenContext {
	const date = { day, time, source: 'property', name: 'met' } as const;
	return { day, time, base: { kind: 'note-date', date }, settings: { ...DEFAULT_SETTINGS, ...settings } };
}

/** Prints a reading: `2026-11-23T08:30`, `2026-11-23..2026-11-27`, `2026-11-23 [-12:00]`, `… past`. */
export function shown(when: When | null): string {
	if (!when) return 'nothing';
	const { day, lastDay, time, window, zone, past } = when;
	return [
		day + (time ? `T${time}` : '') + (lastDay === day ? '' : `..${lastDay}`),
		...(window ? [`[${window.from ?? ''}-${window.to ?? ''}]`] : []),
		...(zone ? [zone] : []),
		...(past ? ['past'] : []),
	].join(' ');
}

/** Prints all dates of a text in one line. */
export function dates(text: string, context: WhenContext = inNoteOf(thursday)): string {
	return readWhens(text, context).map(shown).join(', ') || 'nothing';
}

/** Prints the date of a field that holds nothing but a date. */
export function wholeDate(text: string, context: WhenContext = inNoteOf(thursday)): string {
	return shown(readWhen(text, context));
}

/** Tests that each phrase has the same meaning inside a sentence and alone in a field. */
export function eachMeans(table: readonly (readonly [phrase: string, meaning: string])[], context?: WhenContext): void {
	test.each(table)('%s → %s', (phrase, meaning) => {
		expect(dates(`Follow up with Dana ${phrase} about the role`, context)).toBe(meaning);
		expect(wholeDate(phrase, context)).toBe(meaning);
	});
}
