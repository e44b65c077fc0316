import { datedReminder, datedWords } from '../../../src/ui/parts/dated-words';
import { timesIn } from '../../../src/strings/date-format';

const german = timesIn('de');
const day = german.day('2026-11-19');

test('in English a sentence about a date stays as it is', () => {
	const sentence = "Monday before 8 → Mon 23 Nov 2026, before 08:00, from the note's date 19 Nov (property met)";
	expect(datedWords(sentence, timesIn('en'))).toBe(sentence);
	expect(datedReminder('You tried on 19 Nov.', timesIn('en'))).toBe('You tried on 19 Nov.');
});

describe('in German', () => {
	test.each([
		['One business day after your call on Thu 19 Nov 2026, 17:20', `One business day after your call on ${day}, 17:20`],
		['Snoozed until Thu 19 Nov 2026; before that due Thu 19 Nov 2026', `Snoozed until ${day}; before that due ${day}`],
		['Thursday 9-11 → Thu 19 Nov 2026, 09:00–11:00', `Thursday 9-11 → ${day}, 09:00–11:00`],
		[
			"Thursday → Thu 19 Nov 2026, from the note's date 2 Mar (title)",
			`Thursday → ${day}, from the note's date 2. März (title)`,
		],
	])('%s', (english, text) => {
		expect(datedWords(english, german)).toBe(text);
	});

	test('the note’s own words stay as they were written', () => {
		expect(datedWords('Thu 19 Nov 2026 → Thu 19 Nov 2026', german)).toBe(`Thu 19 Nov 2026 → ${day}`);
		expect(datedWords('on the 2 Mar 2027 list', german)).toBe('on the 2 Mar 2027 list');
		expect(datedReminder('They said “call on 19 Nov” on 2 Mar.', german)).toBe(
			'They said “call on 19 Nov” on 2. März.',
		);
	});
});
