import { readOutline } from '../../../../../src/core/markdown/scan';
import { listedWorks } from '../../../../../src/core/message/bring/ruled-out/listed-works';
import { brought, clipping, outline, priya, vaultOf } from '../vault';

const TITLE = 'Empty backhauls in rail';
const own = (text: string) =>
	priya('', { notes: [{ path: 'People/Priya Nair.md', text: `She likes empty backhauls.\n${text}`, isWhole: true }] });

describe('What a person’s own note lists as their works is no news to them', () => {
	test.each([
		`## Publications\n[[${TITLE}]]`,
		`## Selected works\n- ${TITLE} (with Tom Reyes)`,
		`# Books & papers\n\n[[${TITLE}]]`,
		`## Writings\n### 2026\n- [[${TITLE}]]`,
		`## Talks\n- [[${TITLE}]]`,
		`**Publications:** [[${TITLE}]]`,
		`- Papers:\n  - [[${TITLE}]]`,
		`On the editorial board of [[${TITLE}]]`,
		`Editor of [[${TITLE}]]`,
	])('%j', (text) => expect(brought(own(text), vaultOf(clipping(TITLE)))).toEqual([]));

	test.each([
		`## To read\n[[${TITLE}]]`,
		`## Work\n[[${TITLE}]]`,
		`## Book notes\n[[${TITLE}]]`,
		`## Talks with her\n[[${TITLE}]]`,
		`## Publications\n[[Full lanes]]\n## Topics\n[[${TITLE}]]`,
	])('but not %j', (text) => expect(brought(own(text), vaultOf(clipping(TITLE)))).toHaveLength(1));

	test('and what the note of a talk lists is not theirs', () => {
		expect(brought(priya(`## Papers\n[[${TITLE}]]`), vaultOf(clipping(TITLE)))).toHaveLength(1);
	});

	test('a journal that they edit is no topic', () => {
		const vault = vaultOf(clipping('Trucks', { links: ['Lane letters'] }), outline('Lane letters.md'));
		expect(brought(own('## Journals\nOn the editorial board of [[Lane letters]]'), vault)).toEqual([]);
		expect(brought(own('We spoke of [[Lane letters]]'), vault)).toHaveLength(1);
	});

	test('talks with them are none', () => {
		const text = '## Talks\n- 2026-11-19 Call: asked for rates\n- Full lanes';
		expect([...listedWorks(readOutline(text))]).toEqual([2]);
	});
});
