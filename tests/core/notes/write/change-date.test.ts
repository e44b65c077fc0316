import { applyEdits } from '../../../../src/core/markdown/text-edit';
import type { TimeWindow } from '../../../../src/core/follow-up';
import { readNote } from '../../../../src/core/notes/read-note';
import { changeDate } from '../../../../src/core/notes/write/change-date';
import { writable } from './writable';

const AFTERNOON = { from: '12:00', to: '17:00' } as const;

function moved(text: string, moment = '2026-12-08', place = 0, window: TimeWindow | null = null): string {
	const note = writable(text);
	const followUp = readNote(note.source, note.settings).followUps[place];
	const result = changeDate(note, followUp?.id ?? '', moment, window);
	return 'edits' in result ? applyEdits(text, result.edits) : result.refused;
}

describe('The date on which the user acts is moved', () => {
	test.each([
		['- Follow up with Dana on Monday', '- Follow up with Dana on 2026-12-08'],
		['- Follow up with Dana next week about the article', '- Follow up with Dana on 2026-12-08 about the article'],
		['- Follow-up: Monday morning, call Dana', '- Follow-up: 2026-12-08, call Dana'],
		['- [ ] Call Dana in 3 business days #follow-up ^d', '- [ ] Call Dana on 2026-12-08 #follow-up ^d'],
		['- Follow-up: Edda Quist, coffee? wk of 16 nov', '- Follow-up: Edda Quist, coffee? on 2026-12-08'],
		['- Follow up with Dana the week of Dec 14 by mail', '- Follow up with Dana on 2026-12-08 by mail'],
		['- Follow up with Dana [due:: Monday]', '- Follow up with Dana [due:: 2026-12-08]'],
		['- [ ] Follow up with Dana 📅 2026-11-23', '- [ ] Follow up with Dana 📅 2026-12-08'],
		['---\ncontact: Dana\nfollow-up: Monday # soon\n---\n', '---\ncontact: Dana\nfollow-up: 2026-12-08 # soon\n---\n'],
		['- Follow up with Dana on 2026-11-23\r\n- x', '- Follow up with Dana on 2026-12-08\r\n- x'],
	])('%j', (text, expected) => expect(moved(text)).toBe(expected));

	test('with a time', () => {
		expect(moved('- Follow up with Dana tomorrow at 9', '2026-12-08T08:30')).toBe(
			'- Follow up with Dana on 2026-12-08 at 08:30',
		);
	});

	test.each([
		['2026-11-23T10:10:00', '2026-12-08T08:30:00'],
		['2026-11-23T10:10', '2026-12-08T08:30'],
		['2026-11-23 08:10', '2026-12-08 08:30'],
		['2026-11-23 08:10:00', '2026-12-08 08:30:00'],
		['"2026-11-23T10:10:00"', '"2026-12-08T08:30:00"'],
		['2026-11-23', '2026-12-08T08:30'],
		['Monday at 9', '2026-12-08 at 08:30'],
		['ring her 2026-11-23', 'ring her 2026-12-08 at 08:30'],
	])('in the form of a property: %s → %s', (was, is) => {
		const note = (value: string) => `---\ncontact: Dana\nfollow-up: ${value}\n---\n`;
		expect(moved(note(was), '2026-12-08T08:30')).toBe(note(is));
	});

	test.each([
		['2026-11-23T10:10:00', '2026-12-08'],
		['2026-11-23', '2026-12-08'],
	])('to a day without a time, in a property: %s → %s', (was, is) => {
		const note = (value: string) => `---\ncontact: Dana\nfollow-up: ${value}\n---\n`;
		expect(moved(note(was))).toBe(note(is));
	});

	test.each([
		['- Follow up with Dana next week', '- Follow up with Dana on 2026-12-08 afternoon'],
		['- Follow up with Dana', '- Follow up with Dana on 2026-12-08 afternoon'],
		[
			'- Next step: Dana calls Friday.',
			"- Next step: Dana calls Friday. If I don't hear back, I follow up on 2026-12-08 afternoon",
		],
	])('with a part of the day: %j', (text, expected) => {
		expect(moved(text, '2026-12-08', 0, AFTERNOON)).toBe(expected);
	});

	test('with the time of a check-in', () => {
		expect(moved('- Next step: Dana calls Friday.', '2026-12-08T08:30')).toBe(
			"- Next step: Dana calls Friday. If I don't hear back, I follow up on 2026-12-08 at 08:30",
		);
	});

	test('and what they promised stays', () => {
		expect(moved("- Next step: Dana calls Friday. If I don't hear, I check in on Monday.")).toBe(
			"- Next step: Dana calls Friday. If I don't hear, I check in on 2026-12-08.",
		);
	});

	test('and other follow-ups of the note stay', () => {
		expect(moved('- Follow up with Dana on Monday\n- Follow up with Lee on Monday', '2026-12-08', 1)).toBe(
			'- Follow up with Dana on Monday\n- Follow up with Lee on 2026-12-08',
		);
	});
});

test('a promise without a check-in gets one', () => {
	expect(moved('- Next step: Dana calls Friday.')).toContain("If I don't hear back, I follow up on 2026-12-08");
});

describe('the promise in the last attempt gets a check-in', () => {
	const text =
		'---\ncontact: Dana\nexpecting: Friday\n---\n## Attempts\n- 2026-11-20 08:31 Call: spoke. Expecting 2026-11-27';

	test('on a day', () => expect(moved(text)).toBe(`${text}. Next 2026-12-08`));
	test('in a part of a day', () =>
		expect(moved(text, '2026-12-08', 0, AFTERNOON)).toBe(`${text}. Next 2026-12-08 afternoon`));
});

test('a follow-up without a date gets one', () => {
	expect(moved('- Follow up with Dana about the article')).toBe(
		'- Follow up with Dana about the article on 2026-12-08',
	);
});

test('a follow-up that is gone is not changed', () => {
	const result = changeDate(writable('Nothing.'), 'a', '2026-12-08');
	expect(result).toEqual({ refused: 'target-gone' });
});
