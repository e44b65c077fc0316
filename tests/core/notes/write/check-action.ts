import { applyEdits, rememberEdits, undo, type TextEdit } from '../../../../src/core/markdown/text-edit';
import { plainWords } from '../../../../src/core/markdown/links';
import type { DayOrMinute, Entry, FollowUp, NoteReading, TimeWindow, When } from '../../../../src/core/follow-up';
import { readNote } from '../../../../src/core/notes/read-note';
import { addCallTime, addCheckIn, addPurpose } from '../../../../src/core/notes/write/amend';
import { changeDate } from '../../../../src/core/notes/write/change-date';
import { changeAsk, changePurpose } from '../../../../src/core/notes/write/change-words';
import { datesAsNumbers } from '../../../../src/core/notes/write/dates-as-numbers';
import { purposeWords } from '../../../../src/core/notes/write/new-follow-up-words';
import { normaliseEntry, writeEntry } from '../../../../src/core/notes/write/write-attempt';
import { addFollowUp, trackLine, type NewFollowUp } from '../../../../src/core/notes/write/write-follow-up';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { readWith, writable } from './writable';
import { same } from '../../../same';

/** What a user does in a note. `place` chooses the follow-up, or the found line to track. */
export type Action =
	| { readonly kind: 'log'; readonly place: number; readonly entry: Entry }
	| { readonly kind: 'add'; readonly draft: NewFollowUp }
	| { readonly kind: 'track'; readonly place: number }
	| { readonly kind: 'purpose' | 'other-purpose' | 'ask'; readonly place: number; readonly words: string }
	| { readonly kind: 'move'; readonly place: number; readonly at: DayOrMinute; readonly window: TimeWindow | null }
	| { readonly kind: 'call-time' | 'check-in'; readonly place: number; readonly at: DayOrMinute }
	| { readonly kind: 'numbers'; readonly place: number };

const REASONS = [
	'target-gone',
	'target-changed',
	'already-logged',
	'no-place',
	'contact-misread',
	'date-misread',
	'purpose-misread',
	'nothing-to-do',
];

type Result = { readonly edits: readonly TextEdit[] } | { readonly refused: string };

const when = (date: When | null) => date && [date.day, date.lastDay, date.time, date.window, date.zone];

/** The parts of a follow-up that an action on another follow-up may not change. */
const whole = ({ contacts, company, phone, purpose, ask, cold, ended, entries, act, expected, fallback }: FollowUp) =>
	JSON.stringify([
		contacts,
		[company, phone, purpose, ask, cold, ended],
		entries.map((entry) => ({ ...entry, problems: [] })),
		[act, expected, fallback].map(when),
	]);

const bare = (entry: Entry) => JSON.stringify(Object.entries({ ...entry, contact: null, problems: [] }).sort());

const kept = ({ noteDate, contacts, card, script }: NoteReading) => JSON.stringify([noteDate, contacts, card, script]);

/** Follow-ups before and after, without the one that changed, which is at the same place in both. */
function othersAreSame(before: NoteReading, after: NoteReading, index: number): void {
	const others = ({ followUps }: NoteReading) => followUps.filter((_, at) => at !== index).map(whole);
	same(others(after), others(before));
}

function checkLog(before: NoteReading, after: NoteReading, index: number, entry: Entry): void {
	const [was, now] = [before.followUps[index]?.entries ?? [], after.followUps[index]?.entries ?? []];
	same(now.map(bare).sort(), [...was.map(bare), bare(normaliseEntry(entry))].sort());
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function checkAdd(before: NoteReading, after: NoteReading, draft: NewFollowUp): void {
	const old = before.followUps.map(whole);
	const added = after.followUps.filter((followUp) => {
		const at = old.indexOf(whole(followUp));
		if (at !== -1) old.splice(at, 1);
		return at === -1;
	});
	same(old, []);
	// The note already has an equal follow-up, which counts as the new one too.
	if (added.length === 0) return expect(after.followUps.length).toBe(before.followUps.length + 1);
	same(added.length, 1);
	const [followUp] = added as [FollowUp];
	const mine = draft.expecting === null ? followUp.act : (followUp.fallback ?? followUp.act);
	same([mine?.day ?? null, mine?.time ?? null], [draft.due?.slice(0, 10) ?? null, draft.due?.slice(11) || null]);
	same(followUp.expected?.lastDay ?? null, draft.expecting);
	const purpose = oneLine(draft.purpose).replace(/^(?:about|re:?|regarding)\s+/i, '');
	if (purpose !== '') expect([purpose, plainWords(purpose)]).toContain(followUp.purpose);
	const name = followUp.contacts.map((contact) => contact.name).join(', ');
	const entered = oneLine(draft.contact).replace(/^(?:@\s*)+/, '');
	const link = /\[\[([^\]|]*)/.exec(entered)?.[1];
	const target = link === undefined ? entered : link.slice(link.lastIndexOf('/') + 1);
	if (entered !== '') same(name.toLowerCase().startsWith(target.toLowerCase().trim()), true);
}

function run(text: string, action: Action): { readonly result: Result; readonly index: number } {
	const note = writable(text);
	const before = readNote(note.source, DEFAULT_SETTINGS, { untracked: true });
	if (action.kind === 'add') return { result: addFollowUp(note, action.draft), index: -1 };
	if (action.kind === 'track') {
		const line = before.untracked[action.place];
		return { result: line ? trackLine(note, line) : { refused: 'target-gone' }, index: -1 };
	}
	const { followUps } = before;
	const any = followUps.length === 0 ? 0 : action.place % followUps.length;
	const withPurpose = followUps.findIndex(({ purpose }) => purpose !== null);
	const index = action.kind === 'other-purpose' && withPurpose !== -1 ? withPurpose : any;
	const id = before.followUps[index]?.id ?? 'lgone.0';
	switch (action.kind) {
		case 'log':
			return { result: writeEntry(note, id, action.entry), index };
		case 'purpose':
			return { result: addPurpose(note, id, action.words), index };
		case 'other-purpose':
			return { result: changePurpose(note, id, action.words), index };
		case 'ask':
			return { result: changeAsk(note, id, action.words), index };
		case 'move':
			return { result: changeDate(note, id, action.at, action.window), index };
		case 'call-time':
			return { result: addCallTime(note, id, action.at), index };
		case 'check-in':
			return { result: addCheckIn(note, id, action.at), index };
		case 'numbers':
			return { result: datesAsNumbers(note, id), index };
	}
}

/** Actions that put words in place of others. */
const REPLACING: readonly Action['kind'][] = ['numbers', 'other-purpose', 'ask', 'move'];

/** How many characters of the note an action may replace: the mark of a checkbox, and a value that needs quotes. */
function checkRemoved(before: NoteReading, action: Action, index: number, edits: readonly TextEdit[]): void {
	if (REPLACING.includes(action.kind) || before.followUps[index]?.source === 'property') return;
	const removed = edits.reduce((sum, { from, to }) => sum + to - from, 0);
	expect(removed).toBeLessThanOrEqual(action.kind === 'log' ? 1 : 0);
}

const feeds = (text: string) => [/\r\n/.test(text), /(?:^|[^\r])\n/.test(text)];

/**
 * Checks that an action has its intended result and changes nothing else, or is refused with a reason. Returns which of
 * them: `written` or the reason.
 */
export function checkAction(text: string, action: Action): string {
	const { result, index } = run(text, action);
	if ('refused' in result) {
		expect(REASONS).toContain(result.refused);
		return result.refused;
	}
	checkWritten(text, action, result.edits, index);
	return 'written';
}

/**
 * The follow-up that only `applied` makes. It gives way to an open line with its contact, and comes back after the line
 * is closed.
 */
const madeByApplied = ({ followUps }: NoteReading) =>
	followUps.find(({ source, text, applied, entries }) => {
		return source === 'property' && text === '' && applied !== null && entries.length === 0;
	});

const without = (reading: NoteReading, followUp: FollowUp | undefined): NoteReading => ({
	...reading,
	followUps: reading.followUps.filter((each) => each !== followUp),
});

/**
 * Both readings without the follow-up that only `applied` makes, if a line in one of them makes it give way. `place` is
 * that of the changed follow-up, -1 for a new one.
 */
function settled(before: NoteReading, after: NoteReading, place: number): readonly [NoteReading, NoteReading] {
	const [old, now] = [madeByApplied(before), madeByApplied(after)];
	if (place !== -1 && before.followUps[place]?.source !== 'line') return [before, after];
	if ((old === undefined) === (now === undefined)) return [before, after];
	const own = [...before.contacts, ...after.contacts].map(({ name }) => name);
	const isGivingWay = [before, after].some(({ followUps }) =>
		followUps.some(({ source, contacts }) => source === 'line' && contacts.some(({ name }) => own.includes(name))),
	);
	return isGivingWay || own.length === 0 ? [without(before, old), without(after, now)] : [before, after];
}

const withoutPurpose = (followUp: FollowUp) => whole({ ...followUp, purpose: null });

/** The ask belongs to the note, so that other follow-ups may have the new one too. */
function checkAsk(before: NoteReading, after: NoteReading, index: number, words: string): void {
	const withoutAsk = ({ followUps }: NoteReading) => followUps.map((followUp) => whole({ ...followUp, ask: null }));
	same(withoutAsk(after), withoutAsk(before));
	expect([words, plainWords(words)]).toContain(after.followUps[index]?.ask);
}

/** Where the last attempt says when to expect an answer, the user's check-in is written there, too. */
function checkMoved({ act, fallback, entries }: FollowUp, at: DayOrMinute, window: TimeWindow | null): void {
	const last = entries.filter((entry) => entry.kind === 'attempt').at(-1);
	const next = last?.expecting && last.next ? [last.next.slice(0, 10), last.next.slice(11) || null, null] : null;
	const moved = [...[act, fallback].map((date) => date && [date.day, date.time, date.window]), next];
	expect(moved).toContainEqual([at.slice(0, 10), at.slice(11) || null, window]);
}

function checkWritten(text: string, action: Action, edits: readonly TextEdit[], place: number): void {
	const now = applyEdits(text, edits);
	const old = readWith(text);
	const [before, after] = settled(old, readWith(now), place);
	const id = old.followUps[place]?.id;
	const index = before.followUps.findIndex((followUp) => followUp.id === id);
	checkRemoved(before, action, index, edits);
	if (/\n/.test(text)) same(feeds(now), feeds(text));
	same(kept(after), kept(before));
	same(undo(now, rememberEdits(text, edits)), text);
	if (action.kind === 'add') return checkAdd(before, after, action.draft);
	if (action.kind === 'track') return expect(after.followUps.length).toBe(before.followUps.length + 1);
	same(after.followUps.length, before.followUps.length);
	if (action.kind === 'ask') return checkAsk(before, after, index, oneLine(action.words));
	othersAreSame(before, after, index);
	const [was, changed] = [before.followUps[index] as FollowUp, after.followUps[index] as FollowUp];
	if (action.kind === 'log' && edits.some(({ insert }) => insert.length > 1)) {
		checkLog(before, after, index, action.entry);
	}
	if (action.kind === 'other-purpose') {
		expect([purposeWords(action.words), plainWords(purposeWords(action.words))]).toContain(changed.purpose);
		same(withoutPurpose(changed), withoutPurpose(was));
	}
	if (action.kind === 'move') checkMoved(changed, action.at, action.window);
	if (action.kind === 'purpose') {
		expect([oneLine(action.words), plainWords(oneLine(action.words))]).toContain(changed.purpose);
	}
	if (action.kind === 'numbers') same(whole(changed), whole(was));
	if (action.kind === 'call-time') {
		same(changed.entries.filter((entry) => entry.kind === 'attempt').at(-1)?.callingBack, action.at);
	}
}
