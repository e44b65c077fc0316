import { readNote } from '../../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings';

/** The lines that are reported to tell of several attempts, in a note of Thursday 2026-11-19. */
function reported(log: string): number[] {
	const text = `- Follow up with Kim Ito on Friday\n\t- ${log}\n`;
	const source = { path: '2026-11-19 Kim.md', text, properties: null, propertiesBroken: false, created: '2026-11-19' };
	const { followUps } = readNote(source, DEFAULT_SETTINGS);
	return followUps.flatMap(({ problems }) =>
		problems.flatMap((problem) => (problem.code === 'attempt.several' ? [problem.line] : [])),
	);
}

test.each([
	'11/20 9:05 no ans, 11:20 no ans, 4:45 LVM',
	'11/20: LVM; 11/21: emailed',
	'Nov 20 rang out. Nov 21 left a message',
	'11/20 & 11/21 no answer both times',
])('several attempts in one line are reported: %s', (log) => expect(reported(log)).toEqual([2]));

test.each([
	'11/20 9:05 no answer',
	'11/20 LVM, will ring again 11/24',
	'11/20 no answer, 11/24 call again',
	'11/20 called, no answer, left vm',
	'11/20 called twice',
	'11/20 spoke, she rings 11/24',
	'2026-11-20 Call: no answer — 9:05 no ans, 11:20 no ans',
	'11/20 she is away, 11/21 she is back',
])('one attempt is not: %s', (log) => expect(reported(log)).toEqual([]));
