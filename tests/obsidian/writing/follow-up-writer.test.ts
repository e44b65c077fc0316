/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import type { NextAction } from '../../../src/core/follow-up';
import { resolveDateField } from '../../../src/obsidian/actions/fields/resolve-date-field';
import { nextStepText } from '../../../src/obsidian/writing/follow-up-writer';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { dateFormat } from '../../../src/strings/date-format';

const now = '2026-11-23T08:00';
const german = dateFormat('de');
const action: NextAction = {
	state: 'promised',
	due: '2026-11-24T08:30',
	window: null,
	reason: { rule: 'calling-back', promisedOn: '2026-11-23' },
	expected: null,
	attempts: 1,
	attemptLimit: 5,
	lastOutcome: 'left message',
	kind: 'meeting',
	endedAt: null,
};

test('a notice shows the next date in Obsidian’s language', () => {
	expect(nextStepText(action, now, dateFormat('en'))).toBe('Next Tue 24 Nov, 08:30.');
	expect(nextStepText(action, now, german)).toBe(`Next ${german.shortDay('2026-11-24', now)}, 08:30.`);
	expect(german.shortDay('2026-11-24', now)).toMatch(/^Di/);
});

test('a dialog explains the words of a date in Obsidian’s language', () => {
	const context = { at: now, whose: 'mine', settings: DEFAULT_SETTINGS, zone: 'UTC', timezone: null } as const;
	const said = resolveDateField('tomorrow 8:30am', { ...context, times: german })?.explanation;
	expect(said).toBe(`tomorrow 8:30am → ${german.day('2026-11-24')}, 08:30`);
});
