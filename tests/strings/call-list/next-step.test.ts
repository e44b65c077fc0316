import type { NextAction } from '../../../src/core/follow-up';
import { dateFormat } from '../../../src/strings/date-format';
import { nextStepText } from '../../../src/strings/call-list/next-step';

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

test('a message shows the next date in Obsidian’s language', () => {
	expect(nextStepText(action, now, dateFormat('en'))).toBe('Next Tue 24 Nov, 08:30.');
	expect(nextStepText(action, now, german)).toBe(`Next ${german.shortDay('2026-11-24', now)}, 08:30.`);
	expect(german.shortDay('2026-11-24', now)).toMatch(/^Di/);
});
