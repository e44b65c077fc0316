import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

/** The problems and the number of entries of the follow-up with these logs, below a line and among the properties. */
function both(...logs: string[]) {
	const items = logs.map((log) => `- ${log}`);
	const line = `- Follow up with Bea Friday\n${items.map((item) => `\t${item}\n`).join('')}`;
	const property = `---\ncontact: Bea\nfollow-up: Friday\n---\n## Attempts\n${items.join('\n')}\n`;
	const read = (text: string, properties: Record<string, string> | null) => {
		const source = { path: '2026-11-19 Fair.md', text, properties, propertiesBroken: false, created: null };
		return readNote(source, DEFAULT_SETTINGS).followUps.map(({ entries, problems }) => ({
			entries: entries.length,
			problems: problems.map((problem) => ('words' in problem ? `${problem.code}: ${problem.words}` : problem.code)),
		}));
	};
	const readings = [...read(line, null), ...read(property, { contact: 'Bea', 'follow-up': 'Friday' })];
	expect(readings).toHaveLength(2);
	expect(readings[1]).toEqual(readings[0]);
	return readings[0];
}

describe('A day in the last entry that was not read is a problem', () => {
	test.each([
		['2026-11-20 08:10 Call: left message. Calling back after Easter', 'date.not-understood: after Easter'],
		['2026-11-20 08:10 Call: left message. Calling back 2026-11-31', 'date.not-understood: 2026-11-31'],
		['2026-11-20 08:10 Call: left message. Calling back soon', 'date.not-understood: soon'],
		['2026-11-20 Call: spoke. Next after Thanksgiving', 'date.not-understood: after Thanksgiving'],
		['2026-11-20 Call: spoke. Expecting 2026-11-31. Next 2026-11-24', 'date.not-understood: 2026-11-31'],
		['2026-11-20 Snoozed until 2026-11-31', 'date.not-understood: 2026-11-31'],
		['2026-11-20 Snoozed until after Easter', 'date.not-understood: after Easter'],
		['2026-11-20 Call: left message. Calling back 12/1', 'date.ambiguous: 12/1'],
		['2026-11-20 Snoozed until 12/1', 'date.ambiguous: 12/1'],
		['2026-11-20 Call: no answer. Calling back Fri 24 Nov', 'date.weekday-differs: Fri 24 Nov'],
		['2026-11-20 rang, VM, will ring back once she is back', 'date.not-understood: once she is back'],
	])('%s', (log, problem) => {
		expect(both(log)).toEqual({ entries: 1, problems: [problem] });
	});

	test('an earlier entry plans nothing anymore', () => {
		expect(both('2026-11-20 Call: no answer. Calling back soon', '2026-11-21 Call: no answer')).toEqual({
			entries: 2,
			problems: [],
		});
	});
});

describe('A log without a year that is far ahead of the one before is in doubt', () => {
	test.each([
		[['Jan 12 called, no answer'], ['date.assumed']],
		[['2026-11-20 Call: no answer', '5 Jan called, no answer'], ['date.assumed']],
		[['Dec 10 called, no answer'], []],
		[['Dec 10 called, no answer', 'Jan 5 called, no answer'], []],
		[['2027-01-12 called, no answer'], []],
	])('%s', (logs, problems) => {
		expect(both(...logs)).toEqual({ entries: logs.length, problems });
	});
});

describe('A log of a day that the calendar does not have is a problem, and counts for nothing', () => {
	test.each([
		['2026-11-31 08:10 Call: no answer', 'date.partly-read: 2026-11-31 08:10'],
		['Nov 31 called, no answer', 'date.partly-read: Nov 31'],
		['2026-13-02 rang, no answer', 'date.not-understood: 2026-13-02'],
	])('%s', (log, problem) => {
		expect(both(log)).toEqual({ entries: 0, problems: [problem] });
		expect(both('2026-11-20 Call: no answer', log)).toEqual({ entries: 1, problems: [problem] });
	});
});

describe('Other lines are no problem', () => {
	test.each([
		['2026-11-20 Call: left message. Calling back 2026-12-01', 1],
		['2026-11-20 Call: left message. Calling back 24 Nov', 1],
		['2026-11-20 Call: left message — ring soon, after Easter', 1],
		['2026-11-20 rang, no answer', 1],
		['2026-11-31 is what she said', 0],
		['31 calls so far', 0],
		['her number ends in 2026-13-02', 0],
	])('%s', (log, entries) => {
		expect(both(log)).toEqual({ entries, problems: [] });
	});
});
