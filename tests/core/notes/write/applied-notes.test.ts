import type { FollowUpEvent } from '../../../../src/core/follow-up';
import { applyEdits, type TextEdit } from '../../../../src/core/markdown/text-edit';
import { readNote } from '../../../../src/core/notes/read-note';
import { writeEntry } from '../../../../src/core/notes/write/write-attempt';
import { addFollowUp, trackLine } from '../../../../src/core/notes/write/write-follow-up';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { readWith, writable } from './writable';

const APPLIED = '---\napplied: 2026-11-10\ncontact: Dana\n---\n';
const LINE = '- [ ] Follow up with Dana on 2026-11-23\n';

const event = (name: FollowUpEvent['event']): FollowUpEvent => ({
	kind: 'event',
	at: '2026-11-24T09:00',
	contact: null,
	event: name,
	until: null,
	more: 0,
	note: '',
	problems: [],
});

function after(text: string, result: { readonly edits: readonly TextEdit[] } | { readonly refused: string }): string {
	if (!('edits' in result)) throw new Error(result.refused);
	return applyEdits(text, result.edits);
}

/** The follow-ups of a note: '' for the one that only `applied` makes. */
const texts = (text: string) => readWith(text).followUps.map((followUp) => followUp.text);

function withEvent(text: string, name: FollowUpEvent['event']): string {
	const line = readWith(text).followUps.find(({ source }) => source === 'line');
	return after(text, writeEntry(writable(text), line?.id ?? '', event(name)));
}

const added = (text: string, contact: string) =>
	addFollowUp(writable(text), { contact, expecting: null, due: '2026-12-01', window: null, purpose: '' });

describe('the follow-up that only `applied` makes', () => {
	it.each(['Dana', ''])('gives way to a new follow-up with %j', (contact) => {
		const text = `${APPLIED}Talk.\n`;
		expect(texts(text)).toEqual(['']);
		expect(texts(after(text, added(text, contact)))).toEqual([expect.stringContaining('on 2026-12-01')]);
	});

	it('stays beside a new follow-up with someone else', () => {
		const text = `${APPLIED}Talk.\n`;
		expect(texts(after(text, added(text, 'Lee')))).toEqual(['', 'Follow up with Lee on 2026-12-01']);
	});

	it('gives way to a found line that the user tracks', () => {
		const text = `${APPLIED}Dana promised to call Friday.\n`;
		const [line] = readNote(writable(text).source, DEFAULT_SETTINGS, { untracked: true }).untracked;
		if (!line) throw new Error('no found line');
		expect(texts(after(text, trackLine(writable(text), line)))).toEqual([
			'Dana promised to call Friday. [follow-up:: 2026-11-23] #follow-up',
		]);
	});

	it.each([
		['closed', '[x]', 'Closed'],
		['gave-up', '[-]', 'Gave up'],
	] as const)('comes back when the line with its contact is %s, and goes when it is reopened', (name, box, words) => {
		const closed = withEvent(APPLIED + LINE, name);
		expect(closed).toBe(`${APPLIED}${LINE.replace('[ ]', box)}\t- 2026-11-24 09:00 ${words}\n`);
		expect(texts(closed)).toEqual(['', 'Follow up with Dana on 2026-11-23']);
		const reopened = withEvent(closed, 'reopened');
		expect(reopened).toContain(`${APPLIED}${LINE}`);
		expect(texts(reopened)).toEqual(['Follow up with Dana on 2026-11-23']);
	});

	it('never hides a change of another follow-up', () => {
		const text = `${APPLIED}${LINE}- Follow up with Lee on 2026-11-30\n`;
		const closed = withEvent(text, 'closed');
		expect(texts(closed)).toEqual(['', 'Follow up with Dana on 2026-11-23', 'Follow up with Lee on 2026-11-30']);
		expect(readWith(closed).followUps.map(({ entries }) => entries.length)).toEqual([0, 1, 0]);
	});
});
