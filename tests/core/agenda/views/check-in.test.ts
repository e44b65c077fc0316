import { withComingCheckIn } from '../../../../src/core/agenda/views/check-in';
import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

/** Returns the day to check in that is proposed for a line of a note of Monday 2026-11-16. */
function checkIn(text: string, today: string): string | null {
	const source = { path: '2026-11-16 Fair.md', text, properties: null, propertiesBroken: false, created: '2026-11-16' };
	const [line] = readNote(source, DEFAULT_SETTINGS, { untracked: true }).untracked;
	if (!line) throw new Error('Nothing is found.');
	return withComingCheckIn(line, today, DEFAULT_SETTINGS).fallback;
}

describe('The day to check in after a promise', () => {
	test.each([
		['@tove to send the lease by Thursday', '2026-11-16', '2026-11-20'],
		['@tove to send the lease by Thursday', '2026-11-20', '2026-11-20'],
		['@tove to send the lease by Thursday', '2026-11-23', '2026-11-23'],
		['@tove to send the lease by Thursday', '2026-11-21', '2026-11-23'],
	])('%s: on %s it is %s', (text, today, expected) => {
		expect(checkIn(text, today)).toBe(expected);
	});

	test.each([
		['@tove to send the lease by Thursday 📅 2026-11-19', '2026-11-19'],
		["I'll send Tove the lease by Thursday", null],
	])('is left alone where the user says when they act: %s', (text, expected) => {
		expect(checkIn(text, '2026-11-23')).toBe(expected);
	});
});
