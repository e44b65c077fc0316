import type { Policy } from '../../core/agenda/next-action';
import type { Row } from '../../core/agenda/row';
import { NO_INTRODUCTIONS, type RowIntroductions } from '../../core/agenda/persons/introduction-view';
import { promiseAtHand } from '../../core/agenda/sections';
import { dayOf } from '../../core/dates/moments';
import type { FollowUp, Minute, NoteReading } from '../../core/follow-up';
import { deepEqual } from '../../core/deep-equal';
import { remindersOf, type Reminder } from '../../core/guidelines';
import { remindedRows } from '../../core/guidelines/reminded-rows';
import type { ViewModel } from '../../ui/model';

interface CachedReminders {
	readonly row: Row;
	readonly reading: NoteReading | null;
	readonly policy: Policy;
	readonly moment: string;
	readonly introductions: RowIntroductions;
	readonly reminders: readonly Reminder[];
}

/**
 * What the reminders of a row depend on besides the row: the day; for a promised call, whether its time has passed; and
 * the minute if a reminder names one. The good hours of a cold call are part of the row.
 */
function momentOf({ followUp, action: { state, due, kind, lastOutcome } }: Row, now: Minute): string {
	if (state === 'promised' && due !== null) {
		if (now >= promiseAtHand(due) && now <= due) return now;
		// It may be night for a contact in another zone, which the reminder says to the minute.
		if (followUp.timezone !== null && now >= promiseAtHand(due)) return now;
		return `${dayOf(now)} ${now < due ? 'ahead' : 'over'}`;
	}
	// The reminder proposes a time for the next call, counted from the present minute.
	return kind === 'cold' && lastOutcome === 'left message' ? now : dayOf(now);
}

/** Each change in the vault creates new rows, mostly with the same content. */
const isSameCall = (a: Row, b: Row) =>
	a.section === b.section && deepEqual(a.action, b.action) && deepEqual(a.callTime, b.callTime);

/**
 * Reminders are computed for this long at once before the interface gets a turn. The first ones of a start take several
 * milliseconds each, because the engine compiles their patterns.
 */
const PIECE_MS = 8;

/** Caches the reminders of rows until something they depend on changes. */
export class ReminderCache {
	private readonly known = new WeakMap<FollowUp, CachedReminders>();
	/** How many times reminders were not in the cache. */
	private misses = 0;

	/**
	 * Computes a part of the reminders that the rows of a list show. Returns whether all of them are known. Call it again
	 * until then.
	 */
	prepare({ groups }: Pick<ViewModel, 'groups'>, compute: (row: Row) => unknown): boolean {
		const [misses, until] = [this.misses, performance.now() + PIECE_MS];
		for (const { first } of remindedRows(groups, (person) => person)) {
			if (this.misses > misses && performance.now() >= until) return false;
			compute(first);
		}
		return true;
	}

	of(
		row: Row,
		reading: NoteReading | null,
		now: Minute,
		policy: Policy,
		introductions: RowIntroductions = NO_INTRODUCTIONS,
	): readonly Reminder[] {
		const { followUp } = row;
		const moment = momentOf(row, now);
		const known = this.known.get(followUp);
		const isKnown =
			known?.reading === reading &&
			known.policy === policy &&
			known.moment === moment &&
			deepEqual(known.introductions, introductions) &&
			(known.row === row || isSameCall(known.row, row));
		if (isKnown) return known.reminders;
		this.misses++;
		const reminders = remindersOf(row, reading, now, policy, introductions);
		this.known.set(followUp, { row, reading, policy, moment, introductions, reminders });
		return reminders;
	}
}
