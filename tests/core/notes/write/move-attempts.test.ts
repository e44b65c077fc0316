import { applyEdits } from '../../../../src/core/markdown/text-edit';
import { moveAttempts } from '../../../../src/core/notes/write/move-attempts';
import { idAt, readWith, writable } from './writable';

const FRONT = '---\nfollow-up:\n  - Call Noor on 2026-11-30\n  - Call Omar on 2026-12-01\n---\nWords.\n';

function moved(text: string, contact: string | null, place = 0): string {
	const result = moveAttempts(writable(text), contact, idAt(text, place));
	if (!('edits' in result)) throw new Error(result.refused);
	return applyEdits(text, result.edits);
}
const entriesOf = (text: string, place = 0) => readWith(text).followUps[place]?.entries.map(({ at }) => at);

describe('attempts without an owner', () => {
	it('move together to the follow-up that the user chooses', () => {
		const text = `${FRONT}\n## Attempts\n- 2026-11-20 08:00 Ines, Call: no answer\n- 2026-11-20 09:00 Noor, Call: left message\n- 2026-11-22 09:00 Ines, Call: spoke — kind\n`;
		const after = moved(text, 'Ines', 1);
		expect(entriesOf(after, 1)).toEqual(['2026-11-20T08:00', '2026-11-22T09:00']);
		expect(entriesOf(after, 0)).toEqual(['2026-11-20T09:00']);
		expect(readWith(after).problems).toEqual([]);
	});

	it('move from indented code to below their line', () => {
		const text =
			'# Talk\n\n\t- 2026-11-23 09:10 Call: left message — Tess\n- Follow up with Sam Monday\n\t- 2026-11-24 12:30 Call: left message\n';
		const after = moved(text, null);
		expect(entriesOf(after)).toEqual(['2026-11-23T09:10', '2026-11-24T12:30']);
		expect(readWith(after).problems).toEqual([]);
	});

	it('take along what is nested below them', () => {
		const text = `${FRONT}\n## Attempts\n* 2026-11-20 09:00 Noor, Call: left message\n* 2026-11-20 08:00 Ines, Call: spoke\n\t* she likes hiking\n\n\t  and tea\n* 2026-11-21 08:00 Ines, Call: no answer\n`;
		const after = moved(text, 'Ines', 1);
		expect(after.split('\n').slice(8)).toEqual([
			'* 2026-11-20 09:00 Noor, Call: left message',
			'* 2026-11-20 08:00 Omar, Call: spoke',
			'\t* she likes hiking',
			'',
			'\t  and tea',
			'* 2026-11-21 08:00 Omar, Call: no answer',
			'',
		]);
	});

	it('take along what is nested below them into a deeper list', () => {
		const text =
			'- 2026-11-23 09:10 Call: left message\n  - Tess answered\n\n## Calls\n> - Follow up with Sam Monday\n> \t- 2026-11-24 12:30 Call: no answer\n';
		expect(moved(text, null)).toBe(
			'\n## Calls\n> - Follow up with Sam Monday\n> \t- 2026-11-24 12:30 Call: no answer\n> \t- 2026-11-23 09:10 Call: left message\n> \t  - Tess answered\n',
		);
	});

	it('stay if lines below them are not indented like them', () => {
		const text =
			'> - 2026-11-23 09:10 Call: left message\nlazy words\n\n- Follow up with Sam Monday\n\t- 2026-11-24 12:30 Call: no answer\n';
		expect(moveAttempts(writable(text), null, idAt(text))).toEqual({ refused: 'no-place' });
	});

	it('stay if the follow-up is missing, or no attempt has that name', () => {
		const text = `${FRONT}\n## Attempts\n- 2026-11-20 08:00 Ines, Call: no answer\n`;
		expect(moveAttempts(writable(text), 'Ines', 'pgone.0')).toEqual({ refused: 'target-gone' });
		expect(moveAttempts(writable(text), 'Rosa', idAt(text))).toEqual({ refused: 'nothing-to-do' });
	});
});
