import { readAllWhens, readWhen, readWhens } from '../../../../../src/core/dates/date-words';
import { inNoteOf, thursday } from '../../reading';

const context = inNoteOf(thursday);

/** Returns the unread words of the first date that is read only in part. */
function unread(text: string): string | null {
	for (const { problems } of readAllWhens(text, context)) {
		for (const problem of problems) if (problem.code === 'date.partly-read') return problem.unread;
	}
	return null;
}

describe('words that belong to a date and were not understood', () => {
	test.each([
		['call her the Monday after Thanksgiving', 'after Thanksgiving'],
		['Friday after Diwali', 'after Diwali'],
		['on Cyber Monday', 'Cyber'],
		['on Good Friday', 'Good'],
		['on Thanksgiving Friday', 'Thanksgiving'],
		['the penultimate Monday', 'penultimate'],
		['not Monday', 'not'],
		['call any time except on Friday', 'except on'],
		['Monday of that week', 'of that'],
		['Monday to Christmas', 'to Christmas'],
		['Monday but one', 'but one'],
		['EOM +3', '+3'],
	])('%s: %s', (text, words) => {
		expect(unread(text)).toBe(words);
		expect(readWhens(text, context)).toEqual([]);
		expect(readWhen(text, context)).toBeNull();
	});
	test.each(['3 pm on Labor Day', 'Thanksgiving at 3 pm', '31/31 at 3 pm'])(
		'a time beside an unread day: %s',
		(text) => {
			expect(unread(text)).not.toBeNull();
			expect(readWhens(text, context)).toEqual([]);
		},
	);
});

describe('words next to a date that do not change it', () => {
	test.each([
		'Monday after lunch', 'the Monday after lunch', 'Monday after the standup', 'Monday after work', 'Monday after 3',
		"Monday after Dana's call", 'Friday, not by email', 'Monday (1 of 3)', 'why not Monday', 'if not by Monday, I call',
		'Monday before I leave', 'Tuesday - 3 questions', 'Happy Thanksgiving, call Monday', 'Monday in Chicago',
	])('%s', (text) => {
		expect(unread(text)).toBeNull();
		expect(readWhens(text, context).length).toBeGreaterThan(0);
	});
}); // prettier-ignore
