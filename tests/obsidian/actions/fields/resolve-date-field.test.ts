/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { resolveDateField } from '../../../../src/obsidian/actions/fields/resolve-date-field';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { dateFormat } from '../../../../src/strings/date-format';

const now = '2026-11-23T08:00';
const german = dateFormat('de');

test('a dialog explains the words of a date in Obsidian’s language', () => {
	const context = { at: now, whose: 'mine', settings: DEFAULT_SETTINGS, zone: 'UTC', timezone: null } as const;
	const said = resolveDateField('tomorrow 8:30am', { ...context, times: german })?.explanation;
	expect(said).toBe(`tomorrow 8:30am → ${german.day('2026-11-24')}, 08:30`);
});

test.each([
	['7:15', '2026-11-23T07:15'],
	['9am', '2026-11-23T09:00'],
	['tonight', '2026-11-23T17:00'],
	['this morning', '2026-11-23'],
	['yesterday evening', '2026-11-22'],
])('what is to have happened at “%s” is %s, also if that is still ahead', (words, moment) => {
	const context = { at: now, whose: 'past', settings: DEFAULT_SETTINGS, zone: 'UTC', timezone: null } as const;
	expect(resolveDateField(words, { ...context, times: german })?.moment).toBe(moment);
});
