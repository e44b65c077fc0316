import { isAnswer, isUnanswered } from '../follow-up';
import type { Attempt, DayOrMinute, Entry, FollowUp, FollowUpEvent, Outcome } from '../follow-up';

/** What the entries of a follow-up say in total, whatever the order in which devices wrote them. */
export interface History {
	/** Unanswered attempts of this round. A round begins with the follow-up, an answer or Reopened. */
	readonly unanswered: number;
	/** The follow-up's own limit or the setting, plus every "Allowed N more". */
	readonly limit: number;
	/** The last attempt since the follow-up was last reopened; null without one. */
	readonly last: Attempt | null;
	/** The last answer since then. */
	readonly answer: Attempt | null;
	/** The outcome of the last attempt of any round. */
	readonly lastOutcome: Outcome | null;
	/** Whether they were reached at least once, in any round. */
	readonly answered: boolean;
	/** The event that ended the follow-up, unless a later entry reopened it. */
	readonly ended: (FollowUpEvent & { readonly event: 'closed' | 'gave-up' }) | null;
	/** The day or minute of a snooze, if it is the last entry. */
	readonly snoozedUntil: DayOrMinute | null;
}

/** What an entry is sorted by: its moment, or that of the entry before it on the same day if it has only a day. */
const keyAfter = (before: string, at: DayOrMinute) => (at.length === 10 && before.startsWith(at) ? before : at);

function isSorted(entries: readonly Entry[]): boolean {
	let before = '';
	for (const { at } of entries) {
		const key = keyAfter(before, at);
		if (key < before) return false;
		before = key;
	}
	return true;
}

/**
 * Sorts entries, oldest first. Entries of the same minute keep their order in the note, and an entry with only a day
 * stays after those of that day that are written before it.
 */
export function inTimeOrder(entries: readonly Entry[]): readonly Entry[] {
	if (isSorted(entries)) return entries;
	let before = '';
	const keys = entries.map(({ at }) => (before = keyAfter(before, at)));
	return entries
		.map((entry, index) => ({ entry, key: keys[index] ?? '' }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ entry }) => entry);
}

const isEnd = (event: FollowUpEvent): event is FollowUpEvent & { event: 'closed' | 'gave-up' } =>
	event.event === 'closed' || event.event === 'gave-up';

/** Whether an entry does not change when to act: a rehearsal, or a snooze whose day cannot be read. */
const changesNothing = (entry: Entry) =>
	entry.kind === 'event' && (entry.event === 'rehearsed' || (entry.event === 'snoozed' && entry.until === null));

/** Sums up the entries of a follow-up. `attemptsAllowed` is the setting. */
export function historyOf(followUp: Pick<FollowUp, 'entries' | 'attemptsAllowed'>, attemptsAllowed: number): History {
	let unanswered = 0;
	let limit = followUp.attemptsAllowed ?? attemptsAllowed;
	let last: Attempt | null = null;
	let answer: Attempt | null = null;
	let lastOutcome: Outcome | null = null;
	let answered = false;
	let ended: History['ended'] = null;
	let snoozedUntil: DayOrMinute | null = null;
	for (const entry of inTimeOrder(followUp.entries)) {
		if (changesNothing(entry)) continue;
		snoozedUntil = null;
		if (entry.kind === 'event') {
			ended = isEnd(entry) ? entry : null;
			if (entry.event === 'snoozed') snoozedUntil = entry.until;
			if (entry.event === 'allowed-more') limit += entry.more;
			if (entry.event === 'reopened') {
				unanswered = 0;
				last = null;
				answer = null;
			}
			continue;
		}
		last = entry;
		lastOutcome = entry.outcome;
		if (isAnswer(entry.outcome)) {
			unanswered = 0;
			answer = entry;
			answered = true;
		} else if (isUnanswered(entry.outcome)) unanswered++;
	}
	return { unanswered, limit, last, answer, lastOutcome, answered, ended, snoozedUntil };
}
