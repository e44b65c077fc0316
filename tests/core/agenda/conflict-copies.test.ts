import { FollowUpIndex } from '../../../src/core/follow-up-index';
import { readNote } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

const ORIGINAL = 'Meetings/2026-11-19 Dana.md';
const COPY = 'Meetings/2026-11-19 Dana (conflicted copy 2026-11-24).md';
const NUMBERED = 'Meetings/2026-11-19 Dana 2.md';

const LINE = '- Follow up with Dana Monday\n';
const MISSED = '\t- 2026-11-23 08:10 Call: no answer\n';
const MESSAGE = '\t- 2026-11-24 08:10 Call: left message\n';

function indexOf(notes: Readonly<Record<string, string>>): FollowUpIndex {
	const index = new FollowUpIndex(() => null);
	for (const [path, text] of Object.entries(notes)) {
		index.put(
			readNote({ path, text, properties: null, propertiesBroken: false, created: '2026-11-19' }, DEFAULT_SETTINGS),
		);
	}
	return index;
}

describe('A follow-up that a conflict copy has too', () => {
	test('is listed once, with the entries that only the copy has', () => {
		const { listed, originals } = indexOf({ [ORIGINAL]: LINE + MISSED, [COPY]: LINE + MISSED + MESSAGE }).sorted();
		expect(listed).toMatchObject([
			{
				path: ORIGINAL,
				entries: [{ outcome: 'no answer' }],
				problems: [{ code: 'note.has-copy', path: ORIGINAL, more: 1 }],
				copies: [{ path: COPY, entries: [{ outcome: 'left message' }] }],
			},
		]);
		expect([...originals]).toEqual([[COPY, ORIGINAL]]);
	});

	test('is with its problem among all', () => {
		const { all } = indexOf({ [ORIGINAL]: LINE, [COPY]: LINE + MESSAGE }).sorted();
		expect(all.map(({ path, problems }) => [path, problems])).toEqual([
			[ORIGINAL, []],
			[COPY, [{ code: 'note.conflict-copy', original: ORIGINAL }]],
		]);
	});

	test('is listed if only the copy has it', () => {
		const { listed } = indexOf({ [ORIGINAL]: LINE, [COPY]: `${LINE}- Follow up with Lee Monday\n` }).sorted();
		expect(listed.map(({ path, text }) => `${path}: ${text}`)).toEqual([
			`${ORIGINAL}: Follow up with Dana Monday`,
			`${COPY}: Follow up with Lee Monday`,
		]);
	});

	test('is listed if the original is gone', () => {
		expect(indexOf({ [COPY]: LINE }).sorted().listed).toMatchObject([{ path: COPY, problems: [] }]);
		const index = indexOf({ [ORIGINAL]: LINE, [COPY]: LINE });
		index.remove(ORIGINAL);
		expect(index.sorted().listed).toHaveLength(1);
	});
});

describe('A note with a number in its name', () => {
	const files = (text: string) => indexOf({ [ORIGINAL]: LINE + MISSED, [NUMBERED]: text }).sorted();

	test('is a copy if only its entries differ', () => {
		expect(files(LINE + MESSAGE).listed).toHaveLength(1);
		expect(files(`${LINE}\n${MESSAGE}`).listed).toHaveLength(1);
	});

	test('is a note of its own if anything else differs', () => {
		expect(files(`${LINE}She likes tea.\n`).listed).toHaveLength(2);
		expect(indexOf({ [NUMBERED]: LINE }).sorted().listed).toHaveLength(1);
	});

	test('is a copy by its properties and attempts too', () => {
		const read = (path: string, attempts: string) =>
			readNote(
				{
					path,
					text: `---\ncontact: Dana\nfollow-up: Monday\n---\nWords.\n${attempts}`,
					properties: { contact: 'Dana', 'follow-up': 'Monday' },
					propertiesBroken: false,
					created: '2026-11-19',
				},
				DEFAULT_SETTINGS,
			);
		const index = new FollowUpIndex(() => null);
		index.put(read(ORIGINAL, ''));
		index.put(read(NUMBERED, '\n## Attempts\n- 2026-11-23 08:10 Dana, Call: no answer\n'));
		expect(index.sorted().listed).toMatchObject([
			{ path: ORIGINAL, copies: [{ entries: [{ outcome: 'no answer' }] }] },
		]);
	});
});

test('a vault without copies keeps the same follow-ups', () => {
	const index = indexOf({ [ORIGINAL]: LINE });
	expect(index.sorted().listed).toBe(index.followUps());
});
