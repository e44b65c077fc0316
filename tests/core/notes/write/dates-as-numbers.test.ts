import { datesAsNumbers } from '../../../../src/core/notes/write/dates-as-numbers';
import { readNote } from '../../../../src/core/notes/read-note';
import { applyEdits } from '../../../../src/core/markdown/text-edit';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import type { WritableNote } from '../../../../src/core/notes/write/proven-edit';
import { writable } from './writable';

const note = (text: string) => writable(text);

function numbered(source: WritableNote): string | null {
	const [followUp] = readNote(source.source, DEFAULT_SETTINGS).followUps;
	if (!followUp) throw new Error('No follow-up in the note.');
	const result = datesAsNumbers(source, followUp.id);
	return 'edits' in result ? applyEdits(source.source.text, result.edits) : null;
}

describe('dates as numbers', () => {
	it.each([
		['- Follow up with Dana Monday', '- Follow up with Dana 2026-11-23'],
		['- Follow up with Dana Monday or Thursday', '- Follow up with Dana 2026-11-23 or 2026-11-26'],
		['- Follow up with Dana Mon at 3 or Tue at 4', '- Follow up with Dana 2026-11-23 at 15:00 or 2026-11-24'],
		['- Follow up with Dana next week', '- Follow up with Dana 2026-11-23'],
		['- Follow up with Dana Monday morning', '- Follow up with Dana 2026-11-23 morning'],
		['- Follow up with Dana Monday at 8:30am about it', '- Follow up with Dana 2026-11-23 at 08:30 about it'],
		['- Follow up with Dana Monday at 8:30am Chicago time', '- Follow up with Dana 2026-11-23 at 08:30 Chicago time'],
		['> - [ ] Call back Xena **tomorrow**\r\n', '> - [ ] Call back Xena **2026-11-20**\r\n'],
		[
			"- Next step: Dana will call on Friday. If I don't hear from her, I check in on Monday.",
			"- Next step: Dana will call on 2026-11-20. If I don't hear from her, I check in on 2026-11-23.",
		],
		['\tnot a list\n\n- Follow up with Dana in two weeks', '\tnot a list\n\n- Follow up with Dana 2026-12-03'],
	])('%j becomes %j', (text, expected) => expect(numbered(note(text))).toBe(expected));

	it('replaces only the date in a property, and keeps the text around it', () => {
		const text = '---\ncontact:   "Dana"   # from the fair\nfollow-up: Monday   # soon\n---\nWords.';
		const source = note(text);
		expect(numbered(source)).toBe(text.replace('Monday', '2026-11-23'));
	});

	it('replaces the date in the right item of a list property', () => {
		const text = '---\nfollow-up:\n  - with Gil Monday\n  - with Zed Tuesday\n---\n';
		const source = note(text);
		expect(numbered(source)).toBe(text.replace('Monday', '2026-11-23'));
	});

	it('leaves dates that are already numbers', () => {
		expect(numbered(note('- Follow up with Dana 2026-11-23'))).toBeNull();
		expect(numbered(note('- Follow up with Dana 2026-11-23 at 08:30'))).toBeNull();
	});

	it('leaves words without a date', () => {
		expect(numbered(note('- Follow up with Dana once they are back'))).toBeNull();
	});

	it('writes nothing for a missing follow-up', () => {
		expect(datesAsNumbers(note('- Follow up with Dana Monday'), 'lnothing.0')).toEqual({
			refused: 'target-gone',
		});
	});
});
