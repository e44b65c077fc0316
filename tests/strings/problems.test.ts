import type { Problem } from '../../src/core/follow-up';
import { dateFormat } from '../../src/strings/date-format';
import { problemText } from '../../src/strings/problems';

const english = dateFormat('en');
const german = dateFormat('de');

describe('each problem says what was found and what to do', () => {
	test.each<[Problem, string]>([
		[
			{ code: 'date.two-days', typed: '2026-11-23' },
			'This was typed on Mon 23 Nov 2026 into a note of another day, so it may mean two days. Choose one at the date in the note.',
		],
		[
			{ code: 'line.second-person', words: 'Wed', name: 'Per' },
			'“Wed” is for Per, and a line is one follow-up. Write a line of its own for Per.',
		],
		[
			{ code: 'date.same-weekday', words: 'Thursday', day: '2026-11-26' },
			'“Thursday” was read as Thu 26 Nov 2026, a week after the note’s own day. Write the date if that day was meant.',
		],
		[
			{ code: 'date.not-understood', words: 'after Thanksgiving' },
			'No date could be read in “after Thanksgiving”. Write a day such as “Monday”, “in 2 weeks” or “2026-11-23”.',
		],
		[
			{ code: 'date.not-understood', words: '2026-02-30', impossible: true },
			'“2026-02-30” is not a date in the calendar. Correct it in the note.',
		],
		[
			{ code: 'note.unreadable', cause: 'disk', detail: 'EACCES' },
			'This note could not be read (EACCES). Check that it is on this device and not locked.',
		],
		[
			{ code: 'note.unreadable', cause: 'slow-disk' },
			'This note could not be read (the disk has not returned it for 30 seconds). Check that it is on this device and not locked.',
		],
		[
			{
				code: 'attempt.lost',
				words: '2026-11-23 08:10 Call: spoke',
				contact: 'Dana',
				id: 'l1.0',
				owner: 'l1.0',
				countsFor: null,
			},
			'“2026-11-23 08:10 Call: spoke”, which you logged for Dana, is no longer in this note. Sync may have dropped it.',
		],
		[
			{
				code: 'attempt.lost',
				words: '2026-11-23 08:10 Gave up',
				contact: '',
				id: 'l1.0',
				owner: null,
				countsFor: 'Lee',
			},
			'“2026-11-23 08:10 Gave up”, which you logged, counts for Lee now. Sync may have moved it.',
		],
	])('%j', (problem, sentence) => {
		expect(problemText(problem, english)).toBe(sentence);
	});

	test('long words of the note are cut', () => {
		const words = 'sometime '.repeat(20);
		expect(problemText({ code: 'date.not-understood', words }, english)).toContain(`${words.slice(0, 59)}…”`);
	});
});

test('the dates in a problem follow the language', () => {
	const text = problemText({ code: 'date.ambiguous', words: '3/4', day: '2027-03-04' }, german);
	expect(text).toContain(german.day('2027-03-04'));
	expect(text).not.toContain('Mar');
});
