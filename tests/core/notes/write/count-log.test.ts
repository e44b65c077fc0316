import { applyEdits } from '../../../../src/core/markdown/text-edit';
import { countLog } from '../../../../src/core/notes/write/count-log';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { idAt, readWith, writable } from './writable';

const PATH = '2026-11-19 Kim.md';
const read = (text: string) => readWith(text, DEFAULT_SETTINGS, PATH);

/** Returns the note after the first offered log was counted. */
function counted(text: string): string {
	const before = read(text);
	const at = before.followUps.findIndex(({ problems }) => problems.some(({ code }) => code === 'attempt.beside'));
	const problem = before.followUps[at]?.problems.find(({ code }) => code === 'attempt.beside');
	if (problem?.code !== 'attempt.beside') throw new Error('Nothing is offered.');
	const id = before.followUps[at]?.id ?? '';
	const result = countLog(writable(text, DEFAULT_SETTINGS, PATH), id, problem.words);
	if (!('edits' in result)) throw new Error(result.refused);
	return applyEdits(text, result.edits);
}

const KIM = '- Follow up with Kim Ito on Friday';

describe('A log beside its follow-up moves to its attempts', () => {
	test.each([
		[
			'in the words of the user',
			`${KIM}\n- called Kim 16:40 - VM, said I'd ring again Monday 8:30\n`,
			`${KIM}\n\t- called Kim 16:40 - VM, said I'd ring again Monday 8:30\n`,
		],
		[
			'below the attempts that are there',
			`${KIM}\n  - 2026-11-20 08:00 Call: no answer\n- Something else\n- called Kim 16:40 - VM\n`,
			`${KIM}\n  - 2026-11-20 08:00 Call: no answer\n  - called Kim 16:40 - VM\n- Something else\n`,
		],
		[
			'from the last line of a note without a final line break',
			`${KIM}\n- called Kim 16:40 - VM`,
			`${KIM}\n\t- called Kim 16:40 - VM`,
		],
		[
			'with the line breaks of the note',
			`${KIM}\r\n- called Kim 16:40 - VM\r\nBye\r\n`,
			`${KIM}\r\n\t- called Kim 16:40 - VM\r\nBye\r\n`,
		],
		['without the name that heads it', `${KIM}\n- Kim: no answer 11/20 4pm\n`, `${KIM}\n\t- no answer 11/20 4pm\n`],
		['with the day first', `${KIM}\n- Kim (Fri): left message\n`, `${KIM}\n\t- Fri: left message\n`],
		[
			'with what is nested below it',
			`${KIM}\n- called Kim 16:40 - VM\n\t- the assistant is called Sam\n- Bye\n`,
			`${KIM}\n\t- called Kim 16:40 - VM\n\t\t- the assistant is called Sam\n- Bye\n`,
		],
		[
			'from a paragraph below a paragraph',
			'Follow up with Kim Ito on Friday\nrang Kim at 9, engaged\n\nBye\n',
			'Follow up with Kim Ito on Friday\n- rang Kim at 9, engaged\n\nBye\n',
		],
	])('%s', (_, text, after) => {
		expect(counted(text)).toBe(after);
		expect(read(after).followUps[0]?.problems.filter(({ code }) => code === 'attempt.beside')).toEqual([]);
	});

	test('and counts with the time that was promised', () => {
		const text = `${KIM}\n- called Kim 16:40 - VM, said I'd ring again Monday 8:30\n`;
		expect(read(counted(text)).followUps[0]?.entries).toMatchObject([
			{ outcome: 'left message', at: '2026-11-19T16:40', callingBack: '2026-11-23T08:30' },
		]);
	});

	test('under Attempts for a follow-up in the properties', () => {
		const text = '---\ncontact: Kim Ito\nfollow-up: Friday\n---\nWords.\n- 2026-11-24 called Kim, no answer\n';
		expect(counted(text)).toBe(
			'---\ncontact: Kim Ito\nfollow-up: Friday\n---\nWords.\n\n## Attempts\n- 2026-11-24 called Kim, no answer\n',
		);
	});
});

describe('Nothing moves', () => {
	test('if the log changed or the follow-up is gone', () => {
		const text = `${KIM}\n- called Kim 16:40 - VM\n`;
		const note = writable(text, DEFAULT_SETTINGS, PATH);
		expect(countLog(note, idAt(text, 0), 'called Kim 16:40')).toEqual({ refused: 'nothing-to-do' });
		expect(countLog(note, 'lgone.0', 'called Kim 16:40 - VM')).toEqual({ refused: 'target-gone' });
	});

	test('if a paragraph of something else hangs on its nested lines', () => {
		const text = `${KIM}\n- called Kim 16:40 - VM\n\t- the assistant is called Sam\nBye\n`;
		expect(() => counted(text)).toThrow('no-place');
	});
});
