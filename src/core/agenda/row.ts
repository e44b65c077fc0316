import { callTimes } from '../dates/call-hours';
import type { CallTimes } from '../dates/call-hours';
import { addDays, addMinutes, clockOf, dayOf, minuteOf } from '../dates/moments';
import {
	isOver,
	hasTime,
	type Channel,
	type Clock,
	type Day,
	type DayOrMinute,
	type FollowUp,
	type Minute,
	type NextAction,
	type Problem,
	type Section,
} from '../follow-up';
import { nextAction } from './next-action';
import type { Policy } from './next-action';
import type { PersonId } from './persons/person-ids';
import { onlyKeepsInTouch } from './rhythm/quiet';
import { beginning } from './stated-date';
import {
	NEXT_DAYS,
	isLongOverdue,
	LONG_OVERDUE_DAYS,
	promiseAtHand,
	sectionOf,
	shownUntil,
	unsettledUntil,
} from './sections';
import { plainWords } from '../markdown/links';
import { baseName } from '../note-path';

/** Identifies one follow-up of the vault: its note's path and its id in the note. */
export type RowKey = string;

export function rowKey({ path, id }: Pick<FollowUp, 'path' | 'id'>): RowKey {
	return `${path}\n${id}`;
}

/** The path and the follow-up's id that a key holds. */
export function parseRowKey(key: RowKey): Pick<FollowUp, 'path' | 'id'> {
	const at = key.lastIndexOf('\n');
	return { path: key.slice(0, at), id: key.slice(at + 1) };
}

/** The problems of a follow-up. A rhythm that counts from a contact does not depend on the date of its note. */
export function problemsOf({ followUp, action }: Pick<Row, 'followUp' | 'action'>): readonly Problem[] {
	const { problems, rhythm } = followUp;
	const { reason } = action;
	if (!rhythm || (reason.rule === 'rhythm' && reason.from === 'created')) return problems;
	return problems.filter(({ code }) => code !== 'note-date.assumed');
}

/**
 * What is to check about a follow-up. A line without a date, such as `F/U Edda`, needs none once a snooze or a call has
 * settled its day.
 */
export function problemsToCheck(row: Pick<Row, 'followUp' | 'action'>): readonly Problem[] {
	const problems = problemsOf(row);
	return row.action.due === null ? problems : problems.filter(({ code }) => code !== 'date.missing');
}

/** For a cold call that is due: whether now is a good time, else when the next one begins. */
export interface CallTime {
	readonly goodNow: boolean;
	/** Their time now if it is a good time, else the start of the next window on their clock. */
	readonly theirs: Clock;
	/** The same moment on the user's clock. */
	readonly mine: Minute;
}

/** One follow-up as the agenda shows it. The object stays the same until something about it changes. */
export interface Row {
	readonly key: RowKey;
	readonly followUp: FollowUp;
	readonly action: NextAction;
	readonly section: Section;
	/** Overdue by more than 30 days and never attempted. */
	readonly longOverdue: boolean;
	/** Who to call: `Dana Whitfield`, `Gil, Zed`; the follow-up's own words if no name is known. */
	readonly contact: string;
	/** The people it concerns, each once. */
	readonly people: readonly PersonId[];
	/** A text that sorts the rows of a section. */
	readonly order: string;
	/** Other open follow-ups with the same person. */
	readonly others: readonly RowKey[];
	/** The channel that the words plan before the first attempt, else that of this contact's last attempt, else Call. */
	readonly channel: Channel;
	readonly callTime: CallTime | null;
	/** The last contact with the person in any note, if it is one to keep in touch with; null without one. */
	readonly lastContact: Day | null;
}

/** A row before the rest of the agenda is known, and how long it is valid. */
export interface Placed {
	readonly row: Omit<Row, 'others' | 'channel' | 'people'>;
	readonly open: boolean;
	/** How it is sorted under `to-decide` while an answer without a next step waits for one; null otherwise. */
	readonly unsettledOrder: string | null;
	readonly madeAt: Minute;
	/** The first minute at which it is no longer valid. */
	readonly holdsUntil: Minute;
	/** The first minute after `madeAt` at which the user would see a difference, apart from their local time. */
	readonly changesAt: Minute;
}

/** Whether they were reached, nothing was agreed, and the user has not said that this was all. */
export function isUnsettled({ section, action }: Pick<Row, 'section' | 'action'>): boolean {
	return section === 'to-decide' && action.state === 'reached';
}

/** Whether something is left to do: it is not over, or its next step is to be decided. */
export function isToDo(row: Pick<Row, 'section' | 'action'>): boolean {
	return !isOver(row.action.state) || isUnsettled(row);
}

/** Later than any other minute. */
export const NEVER: Minute = '9999-12-31T23:59';

/** A text that sorts in the reverse order of moments. */
const backwards = (moment: string) => moment.replace(/\d/g, (digit) => String(9 - Number(digit)));

/**
 * Sorts promised times first, then cold calls in their window, then by day, time and name. Days that were missed come
 * after today, the latest first, since it can still be saved.
 */
function orderOf({ action, contact, callTime, section, followUp }: Omit<Placed['row'], 'order'>, now: Minute): string {
	const { due, window, state, endedAt } = action;
	const place = `${String(followUp.line).padStart(8, '0')}${String(followUp.contactOrdinal).padStart(8, '0')}`;
	if (section === 'keep-in-touch') return `${due ?? ''}\n${contact.toLowerCase()}\n${followUp.path}\n${place}`;
	const name = `${contact.toLowerCase()}\n${followUp.path}\n${place}`;
	if (section === 'done-lately' || section === 'done') return `${backwards(endedAt ?? '0000-00-00T00:00')}\n${name}`;
	const rank = state === 'promised' ? 0 : callTime?.goodNow ? 1 : 2;
	const time = due === null ? null : (clockOf(due) ?? window?.from ?? window?.to ?? null);
	const day = due === null ? '9999-99-99' : dayOf(due);
	const byDay = day < dayOf(now) ? `missed ${backwards(day)}` : day;
	return `${rank}${byDay}T${time ?? '99:99'}\n${name}`;
}

function callTimeOf(times: CallTimes | null, now: Minute): CallTime | null {
	if (times === null || (!times.good && times.next === null)) return null;
	const { theirs, mine } = times.good || times.next === null ? { theirs: times.theirs, mine: now } : times.next;
	return { goodNow: times.good, theirs: theirs.slice(11), mine };
}

const midnightAfter = (moment: DayOrMinute, days: number): Minute => minuteOf(addDays(dayOf(moment), days), '00:00');

/** The moments at which the text of a row changes. */
function turningPoints(
	action: NextAction,
	times: CallTimes | null,
	unsettled: Minute | null,
	now: Minute,
): readonly (Minute | null)[] {
	const { state, due, window, expected, endedAt } = action;
	if (isOver(state)) return [endedAt && shownUntil(endedAt), unsettled];
	if (state === 'undated') return [];
	if (state === 'decide') return [midnightAfter(now, 1)];
	if (state === 'waiting') {
		const begins = due && beginning({ due, window });
		return [expected && midnightAfter(expected, 1), due && midnightAfter(due, 0), begins];
	}
	if (due === null) return [];
	const minute = hasTime(due) ? due : null;
	const days = [-NEXT_DAYS, 0, 1, LONG_OVERDUE_DAYS + 1].map((count) => midnightAfter(due, count));
	if (state === 'promised') return [promiseAtHand(due), minute, ...days];
	return times === null ? [minute, ...days] : [minute, ...days, times.closes, times.next?.mine ?? null];
}

/** When the user was in touch with the person of a rhythm, in any note. */
export interface Touch {
	readonly last: Day | null;
	/** The first such day after today that a note already gives. */
	readonly next: Day | null;
}

/** The row of one follow-up at one moment. */
export function placedOf(followUp: FollowUp, now: Minute, policy: Policy, touch: Touch | null = null): Placed {
	const action = nextAction(followUp, now, policy, touch?.last);
	const zones = { contact: followUp.timezone, reader: policy.zone };
	const isColdCall = action.kind === 'cold' && action.state === 'due' && !followUp.noCalls;
	const times = isColdCall ? callTimes(now, zones, policy.settings) : null;
	const names = followUp.contacts.map(({ name }) => name);
	const { state, endedAt } = action;
	const unsettled = state === 'reached' && endedAt !== null ? unsettledUntil(endedAt, policy.settings) : null;
	const row = {
		key: rowKey(followUp),
		followUp,
		action,
		section: sectionOf(action, now),
		longOverdue: isLongOverdue(followUp, action, now),
		contact: names.join(', ') || plainWords(followUp.text) || baseName(followUp.path),
		callTime: callTimeOf(times, now),
		lastContact: touch?.last ?? null,
	};
	let changesAt = NEVER;
	const meeting = touch?.next ? minuteOf(touch.next, '00:00') : null;
	for (const point of [...turningPoints(action, times, unsettled, now), meeting])
		if (point !== null && point > now && point < changesAt) changesAt = point;
	// A line that is only found is dropped on the day on which it is too old.
	const midnight = midnightAfter(now, 1);
	if (followUp.found !== undefined && midnight < changesAt) changesAt = midnight;
	return {
		row: { ...row, order: orderOf(row, now) },
		open: !isOver(state) && !onlyKeepsInTouch(action),
		unsettledOrder: unsettled !== null && now < unsettled ? orderOf({ ...row, section: 'to-decide' }, now) : null,
		madeAt: now,
		holdsUntil: row.callTime?.goodNow ? addMinutes(now, 1) : changesAt,
		changesAt,
	};
}
