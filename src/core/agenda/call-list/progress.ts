import { isSpoken } from '../../channels';
import { addMinutes, dayOf, minuteOf } from '../../dates/moments';
import { isAnswer, type Entry, type Minute } from '../../follow-up';
import { appointment, rowsOfPerson, type PersonRow } from '../persons/person-row';
import type { Row, RowKey } from '../row';
import { moved, type CallList, type ListedCall } from './call-list';
import { isDueCall, isTimedCall, type CallWorld } from './due-calls';

/**
 * A call this many minutes ahead may interrupt another one. The default lead of announcements, so that both say so at
 * once.
 */
export const INTERRUPT_MINUTES = 5;
/**
 * From this many minutes before its time a call comes before those without a time. Earlier, the user would wait instead
 * of making another call; later, the call could be late.
 */
const READY_MINUTES = 2;

/** What happened to one person since they came on the list. */
export interface CallResult {
	readonly person: PersonRow;
	/** The follow-up that the last entry belongs to. */
	readonly row: Row;
	/** The entries since then, in the order of the note. */
	readonly entries: readonly Entry[];
}

/** Where the user is in a list. */
export interface CallProgress {
	/** The person to call now; null when none is left. */
	readonly current: PersonRow | null;
	/** The follow-ups with them that the call covers, the most urgent first. */
	readonly rows: readonly Row[];
	/** The place of the present call, from 1, and how many calls there are in all. */
	readonly place: number;
	readonly total: number;
	/** A call with a clock time that has come up meanwhile. */
	readonly interruption: { readonly person: PersonRow; readonly at: Minute } | null;
	readonly results: readonly CallResult[];
	/** People who were skipped and are still due. */
	readonly skipped: readonly PersonRow[];
}

/** The entries that settle a call. A rehearsal does not. */
const settling = ({ followUp }: Row): readonly Entry[] =>
	followUp.entries.filter((entry) => entry.kind === 'attempt' || entry.event !== 'rehearsed');

const countsOf = (rows: readonly Row[]): Readonly<Record<RowKey, number>> =>
	Object.fromEntries(rows.map((row) => [row.key, settling(row).length]));

/** The follow-ups of a call that are still to be made: without an entry since it is listed, or at a time that has come. */
function pendingRows(call: ListedCall | undefined, person: PersonRow, list: CallList, now: Minute): readonly Row[] {
	const rows = rowsOfPerson(person).filter((row) => isDueCall(row, list.scope, now) || isTimedCall(row, now));
	return rows.filter((row) => {
		const count = settling(row).length;
		return count <= (call?.entries[row.key] ?? count) || appointment(row) !== null;
	});
}

/** Whether the time of a call comes up in these minutes, which puts it on any list. */
function comesUp(row: Row, now: Minute): boolean {
	const at = isTimedCall(row, now) ? appointment(row) : null;
	return at !== null && addMinutes(at, -INTERRUPT_MINUTES) <= now && now <= addMinutes(at, INTERRUPT_MINUTES);
}

/** Adds who has become due, and follow-ups that are new since then. Returns the same calls if there are none. */
function withDue(list: CallList, { persons, now }: CallWorld): readonly ListedCall[] {
	const listed = new Map(list.calls.map((call) => [call.person, call]));
	for (const person of persons) {
		const rows = rowsOfPerson(person);
		const call = listed.get(person.id);
		if (!call) {
			if (!rows.some((row) => isDueCall(row, list.scope, now) || comesUp(row, now))) continue;
			listed.set(person.id, { person: person.id, name: person.contact, entries: countsOf(rows) });
		} else if (rows.some(({ key }) => call.entries[key] === undefined)) {
			listed.set(person.id, { ...call, entries: { ...countsOf(rows), ...call.entries } });
		}
	}
	const calls = [...listed.values()];
	return calls.length === list.calls.length && calls.every((call, at) => call === list.calls[at]) ? list.calls : calls;
}

const soonestOf = (rows: readonly Row[]): Minute | null =>
	rows.map(appointment).reduce((first, at) => (first === null || (at !== null && at < first) ? at : first), null);

/** Whether the good part of the day is still ahead: the afternoon, the next window of a cold call. */
function isTooEarly({ action: { due, window }, callTime }: Row, now: Minute): boolean {
	if (callTime) return !callTime.goodNow;
	return due !== null && window !== null && window.from !== null && minuteOf(dayOf(due), window.from) > now;
}

/** Calls whose time has come first, those ahead of their time later, and at the end who is asleep. */
function rankOf(rows: readonly Row[], { now, isAsleep }: CallWorld): number {
	const [first] = rows;
	if (!first || isAsleep(first)) return 3;
	const at = soonestOf(rows);
	if (at !== null) return addMinutes(at, -READY_MINUTES) <= now ? 0 : 2;
	return isTooEarly(first, now) ? 2 : 1;
}

/** The people who are still to be called, with what the call covers, in the order of the agenda. */
function pendingIn(list: CallList, world: CallWorld): ReadonlyMap<string, readonly Row[]> {
	const listed = new Map(list.calls.map((call) => [call.person, call]));
	const pending = new Map<string, readonly Row[]>();
	for (const person of world.persons) {
		const rows = pendingRows(listed.get(person.id), person, list, world.now);
		if (listed.has(person.id) && rows.length > 0) pending.set(person.id, rows);
	}
	return pending;
}

function chosen(list: CallList, pending: ReadonlyMap<string, readonly Row[]>, world: CallWorld): string | null {
	const wanted = list.next.find((person) => pending.has(person));
	if (wanted !== undefined) return wanted;
	let best: { readonly person: string; readonly rank: number } | null = null;
	for (const [person, rows] of pending) {
		if (list.skipped.includes(person)) continue;
		const rank = rankOf(rows, world);
		if (best === null || rank < best.rank) best = { person, rank };
	}
	return best?.person ?? null;
}

/**
 * The list at the present moment: with everyone who has become due, and the next call where the last one is done. Returns
 * the same object if nothing has changed.
 */
export function updated(list: CallList, world: CallWorld): CallList {
	const calls = withDue(list, world);
	const next = calls === list.calls ? list : { ...list, calls };
	const pending = pendingIn(next, world);
	if (next.current !== null && pending.has(next.current)) return next;
	const person = chosen(next, pending, world);
	return person === next.current ? next : moved(next, person, world.now);
}

/** A call whose time has come up since the present one began; the soonest. */
function interruptionOf(
	list: CallList,
	pending: ReadonlyMap<string, readonly Row[]>,
	now: Minute,
): { readonly person: string; readonly at: Minute } | null {
	let first: { readonly person: string; readonly at: Minute } | null = null;
	if (list.current === null) return null;
	for (const [person, rows] of pending) {
		const at = soonestOf(rows);
		if (at === null || person === list.current || list.next.includes(person)) continue;
		const cameUp = [addMinutes(at, -INTERRUPT_MINUTES), at].some((minute) => minute > list.since && minute <= now);
		if (cameUp && (first === null || at < first.at)) first = { person, at };
	}
	return first;
}

function resultOf({ entries: before }: ListedCall, person: PersonRow): CallResult | null {
	let last: { readonly row: Row; readonly at: string } | null = null;
	const entries: Entry[] = [];
	for (const row of rowsOfPerson(person)) {
		const counted = settling(row);
		const added = counted.slice(before[row.key] ?? counted.length);
		const at = added.at(-1)?.at;
		if (at === undefined) continue;
		entries.push(...added);
		if (last === null || at > last.at) last = { row, at };
	}
	return last && { person, row: last.row, entries };
}

/** Where the user is in a list that is {@link updated}. */
export function progressOf(list: CallList, world: CallWorld): CallProgress {
	const persons = new Map(world.persons.map((person) => [person.id, person]));
	const pending = pendingIn(list, world);
	const results = list.calls.flatMap((call) => {
		const person = persons.get(call.person);
		const result = person && resultOf(call, person);
		return result ? [result] : [];
	});
	const isDone = (call: ListedCall) =>
		!pending.has(call.person) && results.some(({ person }) => person.id === call.person);
	const isSkipped = (person: string) => list.skipped.includes(person) && pending.has(person);
	const done = list.calls.filter(isDone).length;
	const skipped = list.calls.filter(({ person }) => isSkipped(person) && person !== list.current);
	const interruption = interruptionOf(list, pending, world.now);
	const interrupting = interruption && persons.get(interruption.person);
	const current = list.current === null ? null : (persons.get(list.current) ?? null);
	return {
		current,
		rows: (current && pending.get(current.id)) ?? [],
		place: done + skipped.length + 1,
		total: done + pending.size,
		interruption: interruption && interrupting ? { person: interrupting, at: interruption.at } : null,
		results,
		skipped: skipped.flatMap(({ person }) => persons.get(person) ?? []),
	};
}

/** How many people were called, how many were only written to, and how many of all these were reached. */
export interface CallCounts {
	readonly called: number;
	readonly written: number;
	readonly reached: number;
}

/** Counts each person once: who got an email and then a call was called. */
export function countCalls(results: readonly CallResult[]): CallCounts {
	const attempts = results
		.map(({ entries }) => entries.filter((entry) => entry.kind === 'attempt'))
		.filter((each) => each.length > 0);
	const called = attempts.filter((each) => each.some(({ channel }) => isSpoken(channel)));
	return {
		called: called.length,
		written: attempts.length - called.length,
		reached: attempts.filter((each) => each.some(({ outcome }) => isAnswer(outcome))).length,
	};
}
