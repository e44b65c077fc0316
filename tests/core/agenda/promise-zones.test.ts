import { nextAction } from '../../../src/core/agenda/next-action';
import { readNote } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { policyOf } from './builders';

/** What is due for a reader in a zone after one line was logged, in a note whose contact is in Chicago. */
function due(attempt: string, zone: string): string | null {
	const reading = readNote(
		{
			path: '2026-11-19 Dana.md',
			text: `- Follow up with Dana on Friday\n  - 2026-11-23 08:10 ${attempt}\n`,
			created: '2026-11-19',
			properties: { contact: 'Dana', timezone: 'America/Chicago' },
			propertiesBroken: false,
		},
		DEFAULT_SETTINGS,
	);
	const followUp = reading.followUps[0];
	return followUp ? nextAction(followUp, '2026-11-23T09:00', policyOf({}, zone)).due : null;
}

describe('the time of a promised call', () => {
	it.each([
		['as it is written', 'Call: left message. Calling back 2026-11-24 08:30'],
		['in free words', 'called, voicemail, will call back tomorrow 8:30am'],
	])('that names no zone is the same on every wall, %s', (_, attempt) => {
		for (const zone of ['America/New_York', 'Europe/Berlin', 'Pacific/Auckland', 'Asia/Kolkata', 'UTC']) {
			expect(due(attempt, zone)).toBe('2026-11-24T08:30');
		}
	});

	it.each([
		['a zone by its letters', 'called, voicemail, will call back tomorrow 8:30 am CST'],
		['a zone after the written form', 'Call: left message. Calling back 2026-11-24 08:30 CST'],
		['their zone', 'Call: left message. Calling back tomorrow 8:30am their time'],
	])('that names %s is the same moment everywhere', (_, attempt) => {
		expect(due(attempt, 'America/Chicago')).toBe('2026-11-24T08:30');
		expect(due(attempt, 'America/New_York')).toBe('2026-11-24T09:30');
		expect(due(attempt, 'Europe/Berlin')).toBe('2026-11-24T15:30');
		expect(due(attempt, 'Pacific/Auckland')).toBe('2026-11-25T03:30');
	});

	it('that names a zone can be a next step too', () => {
		expect(due('spoke, next 2026-11-24 4pm CST', 'Europe/Berlin')).toBe('2026-11-24T23:00');
	});

	it('for a day alone stays on its day', () => {
		for (const zone of ['America/New_York', 'Pacific/Auckland', 'UTC']) {
			expect(due('Call: left message. Calling back 2026-11-24', zone)).toBe('2026-11-24');
		}
	});
});
