import fc from 'fast-check';
import {
	CHANNELS,
	EVENTS,
	OUTCOMES,
	type DayOrMinute,
	type Entry,
	type FollowUp,
	type NoteReading,
	type TimeWindow,
	type When,
} from '../../../../src/core/follow-up';
import { applyEdits, rememberEdits, undo, type TextEdit } from '../../../../src/core/markdown/text-edit';
import { plainWords } from '../../../../src/core/markdown/links';
import { readNote } from '../../../../src/core/notes/read-note';
import { addCallTime, addCheckIn, addPurpose } from '../../../../src/core/notes/write/amend';
import { datesAsNumbers } from '../../../../src/core/notes/write/dates-as-numbers';
import { normaliseEntry, writeEntry } from '../../../../src/core/notes/write/write-attempt';
import { addFollowUp, trackLine, type NewFollowUp } from '../../../../src/core/notes/write/write-follow-up';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { days, hostileNames, hostileNotes, hostileWords, moments } from './hostile-notes';
import { readWith, writable } from './writable';
import { runs } from '../../../property-runs';

/** The number of pairs of a note and an action. `ACTIONS=100000` makes a long run, `SEED` repeats a run. */
const RUNS = Number(process.env.ACTIONS ?? runs(600));

type Action =
	| { readonly kind: 'log'; readonly place: number; readonly entry: Entry }
	| { readonly kind: 'add'; readonly draft: NewFollowUp }
	| { readonly kind: 'track'; readonly place: number }
	| { readonly kind: 'purpose'; readonly place: number; readonly words: string }
	| { readonly kind: 'call-time' | 'check-in'; readonly place: number; readonly at: DayOrMinute }
	| { readonly kind: 'numbers'; readonly place: number };

const place = fc.nat({ max: 5 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const attempts: fc.Arbitrary<Entry> = fc.record({
	kind: fc.constant('attempt' as const),
	at: moments,
	contact: fc.constant(null),
	channel: fc.constantFrom(...CHANNELS),
	outcome: fc.constantFrom(...OUTCOMES),
	callingBack: orNull(moments),
	expecting: orNull(moments),
	next: orNull(moments),
	note: hostileWords,
	problems: fc.constant([]),
});
const events: fc.Arbitrary<Entry> = fc.constantFrom(...EVENTS).chain((name) =>
	fc.record({
		kind: fc.constant('event' as const),
		at: moments,
		contact: fc.constant(null),
		event: fc.constant(name),
		until: name === 'snoozed' ? moments : fc.constant(null),
		more: name === 'allowed-more' ? fc.integer({ min: 1, max: 99 }) : fc.constant(0),
		note: fc.constant(''),
		problems: fc.constant([]),
	}),
);
const windows: fc.Arbitrary<TimeWindow | null> = fc.constantFrom(
	null,
	null,
	{ from: null, to: '12:00' },
	{ from: '12:00', to: '17:00' },
	{ from: '18:00', to: null },
);

const actions: fc.Arbitrary<Action> = fc.oneof(
	fc.record({ kind: fc.constant('log' as const), place, entry: fc.oneof(attempts, events) }),
	fc.record({
		kind: fc.constant('add' as const),
		draft: fc.record({
			contact: hostileNames,
			expecting: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, days),
			due: orNull(moments),
			window: windows,
			purpose: hostileWords,
		}),
	}),
	fc.record({ kind: fc.constant('track' as const), place: fc.nat({ max: 2 }) }),
	fc.record({ kind: fc.constant('purpose' as const), place, words: hostileWords }),
	fc.record({ kind: fc.constant('call-time' as const), place, at: moments }),
	fc.record({ kind: fc.constant('check-in' as const), place, at: days }),
	fc.record({ kind: fc.constant('numbers' as const), place }),
);

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
	expect(others(after)).toEqual(others(before));
}

function checkLog(before: NoteReading, after: NoteReading, index: number, entry: Entry): void {
	const [was, now] = [before.followUps[index]?.entries ?? [], after.followUps[index]?.entries ?? []];
	expect(now.map(bare).sort()).toEqual([...was.map(bare), bare(normaliseEntry(entry))].sort());
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function checkAdd(before: NoteReading, after: NoteReading, draft: NewFollowUp): void {
	const old = before.followUps.map(whole);
	const added = after.followUps.filter((followUp) => {
		const at = old.indexOf(whole(followUp));
		if (at !== -1) old.splice(at, 1);
		return at === -1;
	});
	expect(old).toEqual([]);
	// The note already has an equal follow-up, which counts as the new one too.
	if (added.length === 0) return expect(after.followUps.length).toBe(before.followUps.length + 1);
	expect(added).toHaveLength(1);
	const [followUp] = added as [FollowUp];
	const mine = draft.expecting === null ? followUp.act : (followUp.fallback ?? followUp.act);
	expect([mine?.day ?? null, mine?.time ?? null]).toEqual([
		draft.due?.slice(0, 10) ?? null,
		draft.due?.slice(11) || null,
	]);
	expect(followUp.expected?.lastDay ?? null).toBe(draft.expecting);
	const purpose = oneLine(draft.purpose).replace(/^(?:about|re:?|regarding)\s+/i, '');
	if (purpose !== '') expect([purpose, plainWords(purpose)]).toContain(followUp.purpose);
	const name = followUp.contacts.map((contact) => contact.name).join(', ');
	const entered = oneLine(draft.contact).replace(/^(?:@\s*)+/, '');
	const link = /\[\[([^\]|]*)/.exec(entered)?.[1];
	const target = link === undefined ? entered : link.slice(link.lastIndexOf('/') + 1);
	if (entered !== '') expect(name.toLowerCase().startsWith(target.toLowerCase().trim())).toBe(true);
}

function run(text: string, action: Action): { readonly result: Result; readonly index: number } {
	const note = writable(text);
	const before = readNote(note.source, DEFAULT_SETTINGS, { untracked: true });
	if (action.kind === 'add') return { result: addFollowUp(note, action.draft), index: -1 };
	if (action.kind === 'track') {
		const line = before.untracked[action.place];
		return { result: line ? trackLine(note, line) : { refused: 'target-gone' }, index: -1 };
	}
	const index = before.followUps.length === 0 ? 0 : action.place % before.followUps.length;
	const id = before.followUps[index]?.id ?? 'lgone.0';
	switch (action.kind) {
		case 'log':
			return { result: writeEntry(note, id, action.entry), index };
		case 'purpose':
			return { result: addPurpose(note, id, action.words), index };
		case 'call-time':
			return { result: addCallTime(note, id, action.at), index };
		case 'check-in':
			return { result: addCheckIn(note, id, action.at), index };
		case 'numbers':
			return { result: datesAsNumbers(note, id), index };
	}
}

const tally = new Map<string, number>();

function check(text: string, action: Action): void {
	const { result, index } = run(text, action);
	const key = `${action.kind}: ${'refused' in result ? result.refused : 'written'}`;
	tally.set(key, (tally.get(key) ?? 0) + 1);
	if ('refused' in result) return expect(REASONS).toContain(result.refused);
	const [before, after] = [readWith(text), readWith(applyEdits(text, result.edits))];
	expect(kept(after)).toBe(kept(before));
	expect(undo(applyEdits(text, result.edits), rememberEdits(text, result.edits))).toBe(text);
	if (action.kind === 'add') return checkAdd(before, after, action.draft);
	if (action.kind === 'track') return expect(after.followUps.length).toBe(before.followUps.length + 1);
	expect(after.followUps.length).toBe(before.followUps.length);
	othersAreSame(before, after, index);
	const [was, now] = [before.followUps[index] as FollowUp, after.followUps[index] as FollowUp];
	if (action.kind === 'log' && result.edits.some(({ insert }) => insert.length > 1)) {
		checkLog(before, after, index, action.entry);
	}
	if (action.kind === 'purpose') {
		expect([oneLine(action.words), plainWords(oneLine(action.words))]).toContain(now.purpose);
	}
	if (action.kind === 'numbers') expect(whole(now)).toBe(whole(was));
	if (action.kind === 'call-time') {
		expect(now.entries.filter((entry) => entry.kind === 'attempt').at(-1)?.callingBack).toBe(action.at);
	}
}

test(`each of ${RUNS} actions on any note has its intended result, or is refused with a reason`, () => {
	const started = Date.now();
	fc.assert(fc.property(hostileNotes, actions, check), {
		numRuns: RUNS,
		...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}),
	});
	for (const kind of ['log', 'add', 'purpose', 'numbers']) expect(tally.get(`${kind}: written`)).toBeGreaterThan(0);
	if (!process.env.ACTIONS) return;
	const table = [...tally].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `${key} ${count}`);
	process.stdout.write(`${table.join('\n')}\n${RUNS} pairs, ${Math.round((Date.now() - started) / 1000)} s\n`);
}, 3_600_000);
