import { applyEdits } from '../../../../src/core/markdown/text-edit';
import { moveAttempts } from '../../../../src/core/notes/write/move-attempts';
import { idAt, readWith, writable } from '../write/writable';

const reported = (text: string) =>
	readWith(text).problems.flatMap((problem) => (problem.code === 'attempt.no-owner' ? [problem.line] : []));

const FOLLOW_UP = '- Follow up with Sam Monday\n\t- 2026-11-24 12:30 Call: no answer\n\n';
const ENTRY = '2026-11-23 09:10 Call: left message — Tess';

describe('an attempt that a merge moved to the end of another line', () => {
	it.each([
		['a paragraph', `Dana was kind.\t- ${ENTRY}`],
		['a paragraph without a blank between', `Dana was kind.- ${ENTRY}`],
		['a paragraph without a list marker', `Dana was kind${ENTRY}`],
		['words that the merge cut', `- 2026-11-23 09:10 Call: left mess- ${ENTRY}`],
		['a list item', `- Lunch   2. ${ENTRY}`],
		['a heading', `## Notes\t- ${ENTRY}`],
		['a quote', `> she said\t- ${ENTRY}`],
		['nothing: it is a paragraph of its own', ENTRY],
		['nothing: it continues a paragraph', `Lunch\n      2. ${ENTRY}`],
	])('is reported after %s', (_, line) => {
		const text = FOLLOW_UP + line;
		expect(reported(text)).toEqual([text.split('\n').length]);
	});

	it('is reported after another attempt, whose note ends before it', () => {
		const text = `- Follow up with Sam Monday\n\t- 2026-11-24 12:30 Call: no answer — she was out\t- ${ENTRY}\n`;
		expect(reported(text)).toEqual([2]);
		expect(readWith(text).followUps[0]?.entries).toMatchObject([{ note: 'she was out' }]);
	});

	it('is reported directly after another attempt without a remark, and is no name', () => {
		const text = `- Follow up with Sam Monday\n\t- 2026-11-24 12:30 Call: no answer- 2026-11-24 12:45 [[Dana]], Gave up\n`;
		expect(reported(text)).toEqual([2]);
		expect(readWith(text).followUps[0]?.entries).toMatchObject([{ contact: null, outcome: 'no answer' }]);
	});

	it('is reported directly after another attempt, without its list marker', () => {
		const text = `- Follow up with Sam Monday\n\t- 2026-11-24 12:30 Call: no answer2026-11-24 12:45 Call: spoke. Next 2026-12-01\n`;
		expect(reported(text)).toEqual([2]);
		expect(readWith(text).followUps[0]?.entries).toMatchObject([{ outcome: 'no answer', next: null }]);
	});

	it('is reported directly after another attempt in a callout', () => {
		const text =
			'> - Follow up with Sam Monday\n>   - 2026-11-24 12:30 Call: no answer>   - 2026-11-24 12:45 Gave up\n';
		expect(reported(text)).toEqual([2]);
		expect(readWith(text).followUps[0]?.entries).toMatchObject([{ outcome: 'no answer', callingBack: null }]);
	});

	it.each([
		['code', `Write \`- ${ENTRY}\` below it.`],
		['a fenced block', `\`\`\`\n- ${ENTRY}\n\`\`\``],
		['a comment', `%% - ${ENTRY} %%`],
		['a sentence that quotes an attempt', `It says ${ENTRY}`],
		['a date that begins no attempt', 'From - 2026-11-23 - 2026-11-24 we met.'],
		['a remark of an attempt', `- Follow up with Lee Monday\n\t- 2026-11-24 12:30 Call: spoke — see - ${ENTRY}`],
	])('is not seen in %s', (_, line) => expect(reported(FOLLOW_UP + line)).toEqual([]));

	it.each([
		[`${FOLLOW_UP}Dana was kind.\t- ${ENTRY}\nBye\n`, 'Dana was kind.\nBye\n'],
		[`${FOLLOW_UP}- Lunch\n\t- 2026-11-20 08:00 Call: sp- ${ENTRY}\n`, '- Lunch\n\t- 2026-11-20 08:00 Call: sp\n'],
		[`${FOLLOW_UP}${ENTRY}\nBye\n`, 'Bye\n'],
	])('moves to the follow-up that the user chooses: %j', (text, left) => {
		const result = moveAttempts(writable(text), null, idAt(text));
		if (!('edits' in result)) throw new Error(result.refused);
		const after = applyEdits(text, result.edits);
		expect(after).toBe(`- Follow up with Sam Monday\n\t- 2026-11-24 12:30 Call: no answer\n\t- ${ENTRY}\n\n${left}`);
	});

	it('moves from the line of another attempt of the same follow-up', () => {
		const text = `- Follow up with Sam Monday\n\t- 2026-11-24 12:30 Call: no answer — out\t- ${ENTRY}\n`;
		const result = moveAttempts(writable(text), null, idAt(text));
		if (!('edits' in result)) throw new Error(result.refused);
		expect(applyEdits(text, result.edits)).toBe(
			`- Follow up with Sam Monday\n\t- 2026-11-24 12:30 Call: no answer — out\n\t- ${ENTRY}\n`,
		);
	});

	it('takes linear time in a line of 100,000 list markers', () => {
		const line = '- 2026-11-23 x '.repeat(100_000);
		expect(reported(`${FOLLOW_UP}${line}\nGave up, see 2026-11-23 09:10 Gave up`)).toEqual([]);
	});
});

describe('conflict markers of git', () => {
	const note = (before: string, after: string) =>
		`${before}\n<<<<<<< HEAD\n\t- 2026-11-24 12:30 Call: no answer\n=======\n\t- 2026-11-24 12:45 Call: spoke\n>>>>>>> other\n${after}`;

	it('leave attempts below a list item with their follow-up', () => {
		const text = note(
			'- Follow up with Sam Monday\n\t- 2026-11-23 08:00 Call: no answer',
			'- Follow up with Lee Tuesday\n',
		);
		expect(readWith(text).followUps.map(({ entries }) => entries.length)).toEqual([3, 0]);
		expect(reported(text)).toEqual([]);
	});

	it('leave attempts below the heading Attempts with their follow-up', () => {
		const front = '---\nfollow-up: Call Sam Monday\n---\n\n## Attempts\n\n- 2026-11-23 08:00 Call: no answer';
		const text = note(front, '').replaceAll('\t', '');
		expect(readWith(text).followUps[0]?.entries).toHaveLength(3);
		expect(reported(text)).toEqual([]);
	});

	it('part a paragraph from its attempts, which are reported', () => {
		const text = note('Follow up with Sam: Monday', '').replaceAll('\t', '');
		expect(readWith(text).followUps[0]?.entries).toEqual([]);
		expect(reported(text)).toEqual([3, 5]);
	});
});

it.each(['#calls', '#follow-up ^a1b2', '[follow-up:: 2026-11-23] #follow-up'])(
	'an attempt keeps its dates where %s ends its line',
	(tail) => {
		const text = `- Follow up with Sam Monday\n\t- 2026-11-24 12:30 Call: spoke. Next 2026-12-01 ${tail}\n`;
		expect(readWith(text).followUps[0]?.entries).toMatchObject([{ next: '2026-12-01', expecting: null, note: '' }]);
	},
);
