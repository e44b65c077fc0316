import { nextAction } from '../../../../../src/core/agenda/next-action';
import type { FollowUp, When } from '../../../../../src/core/follow-up';
import { applyEdits } from '../../../../../src/core/markdown/text-edit';
import { readNote } from '../../../../../src/core/notes/read-note';
import { writeEntry } from '../../../../../src/core/notes/write/write-attempt';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings';
import { eventFrom } from '../../../../../src/obsidian/writing/new-entry';
import { writable } from '../../write/writable';

const SETTINGS = { ...DEFAULT_SETTINGS, trackFound: true };
const PATH = '2026-11-19 Fair.md';

const read = (text: string, settings = SETTINGS) =>
	readNote({ path: PATH, text, properties: null, propertiesBroken: false, created: '2026-11-19' }, settings, {
		untracked: true,
	});

const day = (when: When | null) => when?.day ?? '-';

/** `contact | my day | their day | my day otherwise` */
const meaning = ({ contacts, act, expected, fallback }: FollowUp) =>
	[contacts.map(({ name }) => name).join(', ') || '-', day(act), day(expected), day(fallback)].join(' | ');

describe('A found line that is tracked by itself', () => {
	test.each([
		['I’ll get back to Lee next week', 'Lee | 2026-11-23 | - | -'],
		['- Dana promised to call Friday', 'Dana | - | 2026-11-20 | -'],
		['- Dana promised to call Friday, otherwise I ring her on Wednesday', 'Dana | - | 2026-11-20 | 2026-11-25'],
		['- [ ] @tove to send the description by Friday', 'tove | - | 2026-11-20 | -'],
		['### 1. Ana Ruiz — Northwind\n- I’ll call her on Tuesday', 'Ana Ruiz | 2026-11-24 | - | -'],
	])('%s', (text, expected) => {
		const { followUps, untracked } = read(text);
		expect(followUps.map(meaning)).toEqual([expected]);
		expect(followUps[0]?.found).toBeDefined();
		expect(untracked).toEqual([]);
	});

	test('has the attempts below it, which no other line has', () => {
		const { followUps, problems } = read('- Dana promised to call Friday\n\t- 2026-11-23 08:10 Call: left message\n');
		expect(followUps).toMatchObject([{ entries: [{ outcome: 'left message' }] }]);
		expect(problems).toEqual([]);
	});

	test('is written to and closed like any other', () => {
		const text = '- [ ] @tove to send the description by Friday\n';
		const note = writable(text, SETTINGS, PATH);
		const id = read(text).followUps[0]?.id ?? '';
		const result = writeEntry(note, id, eventFrom({ event: 'closed' }, '2026-11-23T08:00'));
		if (!('edits' in result)) throw new Error(result.refused);
		const after = applyEdits(text, result.edits);
		expect(after).toBe('- [x] @tove to send the description by Friday\n\t- 2026-11-23 08:00 Closed\n');
		expect(read(after).followUps).toMatchObject([{ ended: 'closed' }]);
	});

	test('is done when it is too old to be shown, unless it has an attempt', () => {
		const state = (text: string, now: string) =>
			nextAction(read(text).followUps[0] as FollowUp, now, { settings: SETTINGS, zone: 'UTC' });
		const text = '- Dana promised to call Friday\n';
		expect(state(text, '2026-12-20T08:00').state).toBe('due');
		expect(state(text, '2026-12-21T08:00')).toMatchObject({
			state: 'closed',
			reason: { rule: 'found-lapsed', days: 30 },
		});
		expect(state(`${text}\t- 2026-11-23 08:10 Call: left message\n`, '2026-12-21T08:00').state).toBe('due');
	});
});

test('nothing is tracked by itself without the setting, and never the row of a table', () => {
	expect(read('- Dana promised to call Friday', DEFAULT_SETTINGS).followUps).toEqual([]);
	const table = read('| Contact | Follow-up |\n|---|---|\n| Tove Lind | 2026-11-24 |');
	expect(table.followUps).toEqual([]);
	expect(table.untracked).toHaveLength(1);
});
