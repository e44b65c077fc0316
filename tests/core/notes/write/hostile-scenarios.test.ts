import { applyEdits, rememberEdits, undo, type TextEdit } from '../../../../src/core/markdown/text-edit';
import type { Entry, FollowUp, NoteReading } from '../../../../src/core/follow-up';
import { readNote } from '../../../../src/core/notes/read-note';
import { addCallTime, addCheckIn, addPurpose } from '../../../../src/core/notes/write/amend';
import { datesAsNumbers } from '../../../../src/core/notes/write/dates-as-numbers';
import { writeEntry } from '../../../../src/core/notes/write/write-attempt';
import { addFollowUp, trackLine } from '../../../../src/core/notes/write/write-follow-up';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { SCENARIOS } from './hostile-scenarios';
import { writable } from './writable';

type Result = { readonly edits: readonly TextEdit[] } | { readonly refused: string };

const read = (text: string) => readNote(writable(text).source, DEFAULT_SETTINGS, { untracked: true });

const attempt: Entry = {
	kind: 'attempt',
	at: '2026-11-23T08:10',
	contact: null,
	channel: 'Call',
	outcome: 'spoke',
	callingBack: null,
	expecting: '2026-11-27',
	next: '2026-12-01T08:30',
	note: 'she will email Friday — maybe\n- [ ] #follow-up',
	problems: [],
};
const event = (name: 'closed' | 'gave-up' | 'snoozed'): Entry => ({
	kind: 'event',
	at: '2026-11-23T08:10',
	contact: null,
	event: name,
	until: name === 'snoozed' ? '2026-11-30' : null,
	more: 0,
	note: '',
	problems: [],
});

/** What a follow-up means, without its place. */
const meaning = ({ id, line, contactOrdinal, problems, text, ...rest }: FollowUp) => {
	void [id, line, contactOrdinal, problems, text];
	return JSON.stringify({ ...rest, entries: rest.entries.map((entry) => ({ ...entry, problems: [] })) });
};

/** What a note means apart from the follow-ups: its date, people and script, found lines, handovers and lost attempts. */
const around = (reading: NoteReading) =>
	JSON.stringify([
		reading.noteDate,
		reading.contacts,
		reading.card,
		reading.script,
		reading.untracked.map(({ text, contact, due, fallback }) => [text, contact, due, fallback]),
		reading.handovers.map(({ text, to }) => [text, to]),
		reading.problems.map((problem) => (problem.code === 'attempt.no-owner' ? problem.contact : problem)),
	]);

/** Checks an edit of one follow-up in a note: only this one differs. Returns it before and after. */
function changed(text: string, old: NoteReading, result: Result, index: number): readonly [FollowUp, FollowUp] | null {
	if ('refused' in result) return null;
	const after = applyEdits(text, result.edits);
	expect(undo(after, rememberEdits(text, result.edits))).toBe(text);
	const now = read(after);
	const others = ({ followUps }: NoteReading) => followUps.filter((_, at) => at !== index).map(meaning);
	expect(others(now)).toEqual(others(old));
	expect(around(now)).toBe(around(old));
	return [old.followUps[index] as FollowUp, now.followUps[index] as FollowUp];
}

const words = (entry: Entry) =>
	JSON.stringify(Object.entries({ ...entry, contact: null, problems: [], note: '' }).sort());

/** Every refusal of these scenarios. */
const refusals: string[] = [];

describe.each(SCENARIOS)('%s', (name, text) => {
	const before = read(text);
	const places = before.followUps.map((followUp, index) => [followUp, index] as const);
	const note = () => writable(text);
	const noted = (action: string, result: Result) => {
		if ('refused' in result && result.refused !== 'nothing-to-do')
			refusals.push(`${name}: ${action}: ${result.refused}`);
		return result;
	};

	it('takes an attempt or an event of each follow-up, and nothing else changes', () => {
		for (const [{ id }, index] of places) {
			for (const entry of [attempt, event('snoozed'), event('closed'), event('gave-up')]) {
				const action = entry.kind === 'attempt' ? 'log' : entry.event;
				const pair = changed(text, before, noted(action, writeEntry(note(), id, entry)), index);
				if (!pair) continue;
				const [was, is] = pair;
				expect(is.entries.map(words).sort()).toEqual([...was.entries.map(words), words(entry)].sort());
			}
		}
	});

	it('takes a purpose, a call time and a check-in of each follow-up, and nothing else changes', () => {
		for (const [{ id, entries }, index] of places) {
			const purpose = changed(text, before, noted('purpose', addPurpose(note(), id, 'her talk on Friday')), index);
			if (purpose) expect(purpose[1].purpose).toBe('her talk on Friday');
			const callTime = addCallTime(note(), id, '2026-11-24T08:30');
			if (entries.some(({ kind }) => kind === 'attempt')) noted('call time', callTime);
			else expect(callTime).toEqual({ refused: 'no-place' });
			changed(text, before, callTime, index);
			const checkIn = changed(text, before, noted('check-in', addCheckIn(note(), id, '2026-12-02')), index);
			if (checkIn) expect([checkIn[1].act?.day, checkIn[1].fallback?.day]).toContain('2026-12-02');
			const numbers = changed(text, before, noted('numbers', datesAsNumbers(note(), id)), index);
			if (numbers)
				expect([numbers[1].act?.day, numbers[1].expected?.lastDay]).toEqual([
					numbers[0].act?.day,
					numbers[0].expected?.lastDay,
				]);
		}
	});

	it.each(['Dana Whitfield', '[[Joe Friday]]', 'May Lee', 'دانا', ''])('takes a new follow-up with "%s"', (contact) => {
		const draft = { contact, expecting: null, due: '2026-12-03', window: null, purpose: 'send it by Friday' };
		const result = noted(`add ${contact}`, addFollowUp(note(), draft));
		if ('refused' in result) return;
		const after = read(applyEdits(text, result.edits));
		const old = before.followUps.map(meaning);
		const added = after.followUps.filter((followUp) => {
			const at = old.indexOf(meaning(followUp));
			if (at !== -1) old.splice(at, 1);
			return at === -1;
		});
		expect([old, added.length]).toEqual([[], 1]);
		expect([added[0]?.act?.day, added[0]?.purpose]).toEqual(['2026-12-03', 'send it by Friday']);
		expect(around(after)).toBe(around(before));
	});

	it('tracks each found line, which stays found only if it is not written', () => {
		for (const line of before.untracked.filter(({ inTable }) => !inTable)) {
			const result = noted('track', trackLine(note(), line));
			if ('refused' in result) continue;
			const after = read(applyEdits(text, result.edits));
			const left = before.untracked.filter((each) => each !== line).map((each) => each.text);
			expect(after.untracked.map((each) => each.text)).toEqual(left);
			expect(after.followUps).toHaveLength(before.followUps.length + 1);
		}
	});
});

/**
 * A check-in in the properties needs a property that the note has already, and so may a purpose. A purpose in the
 * properties belongs to the note's own contact. A line has one purpose, and is read up to 2,000 characters.
 */
const EXPECTED_REFUSALS = [
	'fields in the line: purpose: no-place',
	'a very long line: purpose: no-place',
	'a very long line: check-in: no-place',
];

test('only these edits are refused', () => {
	expect(refusals).toEqual(EXPECTED_REFUSALS);
});
