import { addBusinessDays, isBusinessDay } from '../dates/business-days';
import { callTimes, contactZone, otherEnd, otherWindow, type CallZones } from '../dates/call-hours';
import { addDays, addMinutes, clockOf, dayOf, daysBetween, minuteOf, weekdayOf } from '../dates/moments';
import { convert } from '../dates/time-zones';
import { isWaking } from '../dates/waking-hours';
import { WEEKDAYS } from '../english/calendar-words';
import type { Clock, Day, DayOrMinute, FollowUpKind } from '../follow-up';
import type { Settings } from '../settings';

/** What the date of a field is for: when I call back, until when I snooze, when I act, and what each side agreed to. */
export type ChipPurpose = 'call-back' | 'snooze' | 'act' | 'their-step' | 'my-step';

/** What chips are fitted to. */
export interface ChipContext {
	/** The moment from which words count. */
	readonly at: DayOrMinute;
	readonly kind: FollowUpKind;
	readonly zones: CallZones;
	readonly settings: Pick<Settings, 'workingDays' | 'holidays' | 'callWindows'>;
}

/** Before the working day begins, when contacts take calls themselves. */
const MORNING = '08:30';
/** At the end of the working day, for the attempt after one in the morning. */
const AFTERNOON = '16:30';
/** The last time of today that the chips offer. */
const EVENING = '18:00';

const noZero = (clock: Clock) => clock.replace(/^0/, '');

/** `today`, `tomorrow`, `Thu`, `2026-12-08`: how the user types a day. */
function dayWord(day: Day, today: Day): string {
	const ahead = daysBetween(today, day);
	if (ahead === 0) return 'today';
	if (ahead === 1) return 'tomorrow';
	return ahead > 1 && ahead < 7 ? (WEEKDAYS[weekdayOf(day) - 1]?.name.slice(0, 3) ?? day) : day;
}

/** Half an hour into a window, so that the user can keep the promise: 07:00 becomes 07:30. */
const intoWindow = (clock: Clock): Clock => (clock.endsWith(':00') ? `${clock.slice(0, 2)}:30` : clock);

/** A time on the user's clock; the same time on the contact's if it is their night then: 8:30 in Chicago, not in London. */
function whileAwake(
	day: Day,
	clock: Clock,
	at: DayOrMinute,
	zones: CallZones,
): { readonly day: Day; readonly clock: Clock } {
	const zone = contactZone(zones);
	const mine = minuteOf(day, clock);
	if (zone === zones.reader || isWaking(convert(mine, zones.reader, zone))) return { day, clock };
	const sameDay = convert(mine, zone, zones.reader);
	// The morning of their day can be the evening of the user's day before.
	const theirs = dayOf(sameDay) > dayOf(at) ? sameDay : convert(minuteOf(addDays(day, 1), clock), zone, zones.reader);
	return { day: dayOf(theirs), clock: theirs.slice(11) };
}

/** The time of the next call: the other call window of a cold follow-up, else the other end of the day. */
function nextCall({ at, kind, zones, settings }: ChipContext): { readonly day: Day; readonly clock: Clock } {
	if (kind === 'cold' && settings.callWindows.length > 0) {
		const { day, window } = otherWindow(at, 1, zones, settings);
		if (window?.from) return { day, clock: intoWindow(window.from) };
	}
	const { day, window } = otherEnd(at, 1, settings);
	return whileAwake(day, window?.from ? AFTERNOON : MORNING, at, zones);
}

/** `in 1 h` while they are awake then; for a cold call, while a window is open then. */
function inAnHour({ at, kind, zones, settings }: ChipContext): string[] {
	if (clockOf(at) === null) return [];
	const then = addMinutes(at, 60);
	const theirs = convert(then, zones.reader, contactZone(zones));
	if (dayOf(then) !== dayOf(at) || !isWaking(theirs)) return [];
	return kind !== 'cold' || callTimes(then, zones, settings).good ? ['in 1 h'] : [];
}

/** A later hour of the same day: the next call window, else the evening. */
function laterToday({ at, kind, zones, settings }: ChipContext): string[] {
	const today = dayOf(at);
	const clock = clockOf(at);
	if (clock === null) return [];
	if (kind === 'cold' && settings.callWindows.length > 0) {
		const opens = callTimes(at, zones, settings).next?.mine;
		return opens !== undefined && dayOf(opens) === today ? [`today ${noZero(intoWindow(opens.slice(11)))}`] : [];
	}
	const isEarlier = addMinutes(at, 60) < minuteOf(today, EVENING);
	return isEarlier && isWaking(convert(minuteOf(today, EVENING), zones.reader, contactZone(zones)))
		? [`this evening ${EVENING}`]
		: [];
}

/** Their day is the end of the week, or three business days ahead if that is near; the user's is the business day before. */
function steps({ at, settings }: ChipContext): { readonly theirs: Day; readonly mine: Day } {
	const today = dayOf(at);
	let theirs = addBusinessDays(today, 3, settings);
	for (let day = addDays(today, 2); weekdayOf(day) > weekdayOf(today); day = addDays(day, 1)) {
		if (isBusinessDay(day, settings)) theirs = day;
	}
	const before = addBusinessDays(theirs, -1, settings);
	const mine = daysBetween(today, before) >= 2 ? before : theirs;
	return { theirs, mine };
}

/**
 * Words to offer below a date field, each of which the field understands. After a call at 10:00 on Mon 2026-11-23, for
 * `call-back`: `in 1 h`, `this evening 18:00`, `tomorrow 16:30`, `Thu 8:30`, `next week`.
 */
export function dateChips(purpose: ChipPurpose, context: ChipContext): readonly string[] {
	const { at } = context;
	const today = dayOf(at);
	const { theirs, mine } = steps(context);
	const [theirDay, myDay] = [dayWord(theirs, today), dayWord(mine, today)];
	switch (purpose) {
		case 'their-step':
			return unique(['today', theirDay, 'next week']);
		case 'my-step':
		case 'act':
			return unique([...(purpose === 'act' ? ['today'] : []), 'tomorrow', myDay, 'next week']);
		case 'call-back':
		case 'snooze': {
			const { day, clock } = nextCall(context);
			const next = `${dayWord(day, today)} ${noZero(clock)}`;
			const later = purpose === 'call-back' ? `${myDay} ${noZero(clock)}` : myDay;
			const isLater = mine > day;
			return unique([...inAnHour(context), ...laterToday(context), next, ...(isLater ? [later] : []), 'next week']);
		}
	}
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];
