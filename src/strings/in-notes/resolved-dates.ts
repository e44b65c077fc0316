import { dayOf, laterDay } from '../../core/dates/moments';
import type { EntryDate } from '../../core/marks/entry-marks';
import type { DateBase, Day, FollowUp, Minute, UntrackedLine, When } from '../../core/follow-up';
import type { DateFormat } from '../date-format';
import { noteDateSource } from '../dated-words';
import { quote } from '../quote';
import { strings } from '..';

const words = strings.editor;

/** The dates of a follow-up that one mark shows, and the words that state them. */
export interface ShownDate {
	readonly field: 'act' | 'expected' | 'fallback';
	readonly when: When;
	readonly promise: When | null;
}

/** Dates of a follow-up counted from another day. */
export interface OtherDates {
	/** The day from which they are counted. */
	readonly from: Day;
	readonly dates: Pick<FollowUp, 'act' | 'expected' | 'fallback'>;
}

const theirDay = ({ lastDay }: When) => lastDay;

function momentText(
	day: Day,
	{ time, window }: When,
	now: Minute,
	format: DateFormat,
	text = format.shortDay(day, now),
): string {
	if (time !== null) return words.withTime(text, format.clock(time));
	return window ? words.withTime(text, format.window(window)) : text;
}

/** The day of a date, and the later one if its words offer days: `Tue 24 Nov or Thu 26 Nov`. */
function ownText(when: When, field: ShownDate['field'], now: Minute, format: DateFormat): string {
	const later = laterDay(when, field);
	if (later === null) return momentText(field === 'expected' ? theirDay(when) : when.day, when, now, format);
	const days = words.either(format.shortDay(when.day, now), format.shortDay(later, now));
	return momentText(when.day, when, now, format, days);
}

/** `Mon 23 Nov, 08:30`; for a promise its last day; for a promise and what follows `Fri 20 Nov, then Mon 23 Nov`. */
export function dateText({ field, when, promise }: ShownDate, now: Minute, format: DateFormat): string {
	const day = ownText(when, field, now, format);
	return promise ? words.pair(momentText(theirDay(promise), promise, now, format), day) : day;
}

/** The same dates as counted from another day; null if the words mean no date there. */
export function otherDate({ field, promise }: ShownDate, { dates }: OtherDates): ShownDate | null {
	const when = dates[field];
	const before = promise && dates.expected;
	return when && (promise === null || before) ? { field, when, promise: before } : null;
}

/** Dates of a mark counted from another day. */
export interface OtherShown {
	readonly from: Day;
	readonly date: ShownDate;
}

/** What is shown after the words of a date: `→ Mon 23 Nov`, and what else they may mean. `→ Wed 25 Nov?` is uncertain. */
export function resolvedText(
	shown: ShownDate,
	isUncertain: boolean,
	other: OtherShown | null,
	now: Minute,
	format: DateFormat,
): string {
	const { field, when, promise } = shown;
	const own = ownText(when, field, now, format);
	const text = promise
		? words.theirsThen(momentText(theirDay(promise), promise, now, format), own)
		: field === 'expected'
			? words.theirs(own)
			: words.act(own);
	if (!other) return isUncertain ? words.uncertain(text) : text;
	const there = dateText(other.date, now, format);
	return other.from === now.slice(0, 10)
		? words.both(text, there)
		: words.bothSince(text, format.monthDay(other.from), there);
}

function baseText(base: DateBase, format: DateFormat): string {
	switch (base.kind) {
		case 'note-date': {
			const { day, source } = base.date;
			return strings.countedFrom.note(day === null ? '' : format.monthDay(day), noteDateSource(base.date), source);
		}
		case 'expected-day':
			return strings.countedFrom.expected(format.monthDay(base.day));
		case 'act-day':
			return strings.countedFrom.act(format.monthDay(base.day));
	}
}

/** Why words mean their day: `“next week”, counted from this note’s date, 16 Nov`. */
export function whyText({ when, promise }: ShownDate, format: DateFormat): string {
	const one = ({ phrase, base }: When) => (base ? `${quote(phrase)}, ${baseText(base, format)}` : quote(phrase));
	return promise ? `${one(promise)}; ${one(when)}` : one(when);
}

/**
 * What the user's clock shows for dates with another zone: `Mon 23 Nov, 10:00 in the zone Asia/Tokyo is Mon 23 Nov, 01:00 on
 * your clock.` `here` are the same dates on the user's clock.
 */
export function clockTexts(there: ShownDate, here: ShownDate, now: Minute, format: DateFormat): readonly string[] {
	const pairs = [
		[there.promise, here.promise, 'expected'],
		[there.when, here.when, there.field],
	] as const;
	return pairs.flatMap(([own, converted, field]) => {
		if (!own || !converted || own === converted || own.zone === null) return [];
		const text = (when: When) => momentText(field === 'expected' ? theirDay(when) : when.day, when, now, format);
		return [words.onYourClock(text(own), own.zone, text(converted))];
	});
}

/** What is shown after a date in the words of an attempt: `→ Fri 20 Nov, 08:30`. */
export function entryText({ field, moment, window }: EntryDate, now: Minute, format: DateFormat): string {
	const date = format.shortMoment(moment, now) + (window ? `, ${format.window(window)}` : '');
	return field === 'expecting' ? words.theirs(date) : words.act(date);
}

/** Why words in an attempt mean their day: `“tomorrow 8:30”, counted from this attempt, 19 Nov`. */
export const entryWhy = ({ phrase, at }: EntryDate, format: DateFormat): string =>
	`${quote(phrase)}, ${strings.countedFrom.entry(format.monthDay(dayOf(at)))}`;

/** What the user's clock shows for a date of an attempt with another zone; none for a date of the user's own zone. */
export function entryClockTexts(there: EntryDate, here: EntryDate, now: Minute, format: DateFormat): readonly string[] {
	if (there.zone === null || there.moment === here.moment) return [];
	return [words.onYourClock(format.shortMoment(there.moment, now), there.zone, format.shortMoment(here.moment, now))];
}

/** The date of a found line, for the hint below it. */
export function foundText({ due }: UntrackedLine, now: Minute, format: DateFormat): string {
	return words.found(due === null ? null : format.shortMoment(due, now));
}
