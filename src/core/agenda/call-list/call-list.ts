import type { Day, Minute, Outcome } from '../../follow-up';
import type { RowKey } from '../row';

/** Which calls a list goes through: those that are due, or those that are long overdue. */
export const CALL_SCOPES = ['due', 'long-overdue'] as const;
export type CallScope = (typeof CALL_SCOPES)[number];

/** What the user is asked about the present call: the date that belongs to an outcome, or until when to snooze. */
export type CallQuestion = Outcome | 'snooze';

/** One person on the list. */
export interface ListedCall {
	/** The id of the person's row. */
	readonly person: string;
	readonly name: string;
	/** How many entries each follow-up had when it came on the list. More of them are the result. */
	readonly entries: Readonly<Record<RowKey, number>>;
}

/**
 * The people to call, one after the other. Plain data, kept on this device. What happened to a call is not in it: the
 * entries of the notes say so, no matter who wrote them.
 */
export interface CallList {
	/** The day it belongs to. */
	readonly day: Day;
	readonly scope: CallScope;
	/** Whether it is on the screen; otherwise the user has left it, and can take it up again. */
	readonly isOpen: boolean;
	/** In the order in which they came on the list. */
	readonly calls: readonly ListedCall[];
	/** The person to call now; null when none is left. */
	readonly current: string | null;
	/** The minute at which `current` came up. */
	readonly since: Minute;
	/** People who come right after the present call. */
	readonly next: readonly string[];
	readonly skipped: readonly string[];
	/** The open question about the present call; null before its outcome is chosen. */
	readonly question: CallQuestion | null;
	/** The minute at which the user dialed the number of the present call; null before that. */
	readonly dialedAt: Minute | null;
}

/** A new list without calls. `updated` puts those on it that are due. */
export function newCallList(scope: CallScope, now: Minute): CallList {
	return {
		day: now.slice(0, 10),
		scope,
		isOpen: true,
		calls: [],
		current: null,
		since: now,
		next: [],
		skipped: [],
		question: null,
		dialedAt: null,
	};
}

/** What the user does with the list. */
export type CallListAct =
	/** Leaves the present call for later. */
	| { readonly kind: 'skip' }
	/** Calls this person now. The present call comes next. */
	| { readonly kind: 'call-now'; readonly person: string }
	/** Calls this person right after the present call. */
	| { readonly kind: 'call-next'; readonly person: string }
	| { readonly kind: 'ask'; readonly question: CallQuestion }
	/** Goes back from the question to the outcomes. */
	| { readonly kind: 'back' }
	| { readonly kind: 'dialed' }
	| { readonly kind: 'leave' }
	| { readonly kind: 'return' };

const without = (persons: readonly string[], person: string | null) => persons.filter((each) => each !== person);

/** The list after an act at the minute `now`. Where it makes room for another call, `updated` chooses it. */
export function acted(list: CallList, act: CallListAct, now: Minute): CallList {
	const { current } = list;
	switch (act.kind) {
		case 'skip':
			if (current === null) return list;
			return { ...moved(list, null, now), skipped: [...without(list.skipped, current), current] };
		case 'call-now': {
			const next = [...(current === null ? [] : [current]), ...without(list.next, current)];
			return {
				...moved(list, act.person, now),
				next: without(next, act.person),
				skipped: without(list.skipped, act.person),
			};
		}
		case 'call-next':
			return { ...list, next: [act.person, ...without(list.next, act.person)] };
		case 'ask':
			return current === null ? list : { ...list, question: act.question };
		case 'back':
			return { ...list, question: null };
		case 'dialed':
			return current === null ? list : { ...list, dialedAt: now };
		case 'leave':
			return { ...list, isOpen: false };
		case 'return':
			return { ...list, isOpen: true };
	}
}

/** The list with another person to call now. */
export function moved(list: CallList, person: string | null, now: Minute): CallList {
	return {
		...list,
		current: person,
		since: now,
		next: without(list.next, person),
		question: null,
		dialedAt: null,
	};
}
