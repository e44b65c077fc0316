import fc from 'fast-check';
import { writeNameUse, type IntroductionTarget } from '../../../../src/core/notes/introductions/write-name-use';
import { readNote } from '../../../../src/core/notes/read-note';
import { applyEdits } from '../../../../src/core/markdown/text-edit';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { writable } from '../write/writable';
import { same } from '../../../same';
import { runs } from '../../../property-runs';

const noteOf = (text: string) => writable(text, DEFAULT_SETTINGS, 'Log.md');

const DANA_AND_LEE: Omit<IntroductionTarget, 'line'> = { by: { name: 'Dana' }, to: { name: 'Lee Park' } };

/** The note after the answer, or the refusal. */
function written(text: string, may: boolean, line = 1, target = DANA_AND_LEE): string {
	const result = writeNameUse(noteOf(text), { ...target, line }, may);
	return 'edits' in result ? applyEdits(text, result.edits) : result.refused;
}

describe('writeNameUse', () => {
	it.each([
		['Dana introduced me to Lee Park.', true, 'Dana introduced me to Lee Park. [use-name:: yes]'],
		['- Dana introduced me to Lee Park', false, '- Dana introduced me to Lee Park [use-name:: no]'],
		[
			'- Follow up with Lee Park (via Dana) on Monday #follow-up ^abc',
			true,
			'- Follow up with Lee Park (via Dana) on Monday [use-name:: yes] #follow-up ^abc',
		],
		['Lee Park (via Dana) [use-name:: yes] today', false, 'Lee Park (via Dana) [use-name:: no] today'],
		[
			'Dana introduced me to Lee Park.\r\nRain.\r\n',
			true,
			'Dana introduced me to Lee Park. [use-name:: yes]\r\nRain.\r\n',
		],
	])('writes the answer into “%s”', (text, may, expected) => {
		expect(written(text, may)).toBe(expected);
	});

	it('writes the answer into the properties', () => {
		const text = '---\ncontact: Lee Park\nreferred-by: Dana\n---\nRain.\n';
		expect(written(text, true, 0)).toBe('---\ncontact: Lee Park\nreferred-by: Dana\nuse-name: true\n---\nRain.\n');
		expect(written(written(text, true, 0), false, 0)).toBe(
			'---\ncontact: Lee Park\nreferred-by: Dana\nuse-name: false\n---\nRain.\n',
		);
	});

	it('finds an introduction that moved to another line', () => {
		expect(written('Rain.\n\nDana introduced me to Lee Park.', true)).toBe(
			'Rain.\n\nDana introduced me to Lee Park. [use-name:: yes]',
		);
	});

	it('refuses if the note no longer says it', () => {
		expect(written('Dana is on holiday.', true)).toBe('target-gone');
		expect(written('---\nreferred-by: Dana\ncontact: Lee Park\nx: [\n---\n', true, 0)).toBe('target-gone');
	});

	it('changes the answer, no follow-up and no other introduction', () => {
		const parts = [
			'Dana introduced me to Lee Park.',
			'- Follow up with Lee Park (via Dana) on Monday',
			'  - 2026-11-20 08:10 Call: no answer',
			'Tom Reed put me in touch with Ana Ruiz. I may use his name.',
			'## Lee Park (via Dana)',
			'> Dana gave me Lee Park’s number',
			'- [ ] call Ana Ruiz on Friday #follow-up',
			'',
			'```',
			'%%',
			'I may use her name.',
			'Dana introduced me to Lee Park ^id',
		];
		const read = (text: string) => readNote(noteOf(text).source, DEFAULT_SETTINGS);
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 8 }), fc.boolean(), (lines, may) => {
				const text = lines.join('\n');
				const before = read(text);
				const target = before.introductions.find(({ by }) => by.name === 'Dana');
				if (!target) return;
				const result = writeNameUse(noteOf(text), target, may);
				if (!('edits' in result)) return;
				const after = read(applyEdits(text, result.edits));
				const others = ({ introductions }: typeof before) =>
					introductions.filter(({ line }) => line !== target.line).map(({ text: _, ...rest }) => rest);
				same(others(after), others(before));
				const own = after.introductions.filter(({ line }) => line === target.line);
				same(own.every(({ mayUseName }) => mayUseName === may) && own.length > 0, true);
				same(
					after.followUps.map(({ contacts, act, entries }) => [contacts, act?.day, entries.length]),
					before.followUps.map(({ contacts, act, entries }) => [contacts, act?.day, entries.length]),
				);
			}),
			{ numRuns: runs(300) },
		);
	});
});
