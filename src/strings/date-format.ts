import { clockOf, dayOf, daysBetween } from '../core/dates/moments';
import type { Clock, Day, DayOrMinute, Minute, TimeWindow } from '../core/follow-up';
import { strings } from '.';

/** Formats dates and times in one language. */
export interface DateFormat {
	/** `Tue 24 Nov 2026` */
	day(day: Day): string;
	/** `Tue 24 Nov`, with the year if it is not that of `now`. */
	shortDay(day: Day, now: Minute): string;
	/** `24 Nov 2026` */
	date(day: Day): string;
	/** `24 Nov` */
	monthDay(day: Day): string;
	/** `Tue` */
	weekday(day: Day): string;
	/** `24` */
	dayNumber(day: Day): string;
	/** `08:30` */
	clock(clock: Clock): string;
	/** `Tue 24 Nov 2026, 08:30`, or the day alone. */
	moment(moment: DayOrMinute): string;
	/** `Tue 24 Nov, 08:30`, with the year if it is not that of `now`. */
	shortMoment(moment: DayOrMinute, now: Minute): string;
	/** `morning`, `before 08:00`, `12:00–17:00` */
	window(window: TimeWindow): string;
	/** `in 12 min`, `tomorrow 08:30`, `3 days ago`, `Fri 10:00`, `8 Dec`, seen from `now`. */
	relative(moment: DayOrMinute, now: Minute, window?: TimeWindow | null): string;
}

/** The formats by language, because creating one is slow. */
const known = new Map<string, DateFormat>();

/** The same object for the same language, so that formatters are built once. `en` writes days first and 24 hours. */
export function dateFormat(language: string): DateFormat {
	let times = known.get(language);
	if (!times) {
		times = build(language);
		known.set(language, times);
	}
	return times;
}

/** A wall-clock moment as a timestamp in UTC, which the formatters format in UTC. */
function instant(moment: DayOrMinute): number {
	const [year, month, day] = dayOf(moment).split('-').map(Number);
	const [hour, minute] = (clockOf(moment) ?? '12:00').split(':').map(Number);
	return Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour, minute);
}

function locale(language: string): string {
	try {
		return Intl.getCanonicalLocales(language)[0] ?? 'en';
	} catch {
		return 'en';
	}
}

function build(language: string): DateFormat {
	const tag = locale(language);
	const english = tag === 'en';
	const format = (options: Intl.DateTimeFormatOptions) => {
		const formatter = new Intl.DateTimeFormat(english ? 'en-GB' : tag, { ...options, timeZone: 'UTC' });
		return (moment: DayOrMinute) => {
			if (!english) return formatter.format(instant(moment));
			const parts = formatter.formatToParts(instant(moment)).filter((part) => part.type !== 'literal');
			return parts.map((part) => (part.value === 'Sept' ? 'Sep' : part.value)).join(' ');
		};
	};
	const full = format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
	const withinYear = format({ weekday: 'short', day: 'numeric', month: 'short' });
	const date = format({ day: 'numeric', month: 'short', year: 'numeric' });
	const monthDay = format({ day: 'numeric', month: 'short' });
	const weekday = format({ weekday: 'short' });
	const number = new Intl.NumberFormat(tag, { useGrouping: false });
	const dayNumber = (day: Day) => number.format(Number(day.slice(8)));
	const clockFormat = new Intl.DateTimeFormat(english ? 'en-GB' : tag, {
		hour: '2-digit',
		minute: '2-digit',
		timeZone: 'UTC',
	});
	const clock = (time: Clock) => clockFormat.format(instant(`2000-01-01T${time}`));
	const away = new Intl.RelativeTimeFormat(english ? 'en-GB' : tag, { numeric: 'auto' });
	const minutesAway = new Intl.RelativeTimeFormat(english ? 'en-GB' : tag, { numeric: 'auto', style: 'short' });

	const shortDay = (day: Day, now: Minute) => (day.slice(0, 4) === now.slice(0, 4) ? withinYear(day) : full(day));

	const window = ({ from, to }: TimeWindow) => {
		const phrase = strings.window(from, to);
		if (phrase) return phrase;
		if (from && to) return `${clock(from)}–${clock(to)}`;
		return from ? strings.after(clock(from)) : to ? strings.before(clock(to)) : '';
	};

	const relativeDay = (day: Day, now: Minute) => {
		const days = daysBetween(dayOf(now), day);
		if (days >= -1 && days <= 1) return away.format(days, 'day');
		if (days < -60) return shortDay(day, now);
		if (days < 0) return away.format(days, 'day');
		if (days < 7) return weekday(day);
		return day.slice(0, 4) === now.slice(0, 4) ? monthDay(day) : full(day);
	};

	const relative = (moment: DayOrMinute, now: Minute, within: TimeWindow | null = null) => {
		const time = clockOf(moment);
		if (time) {
			const minutes = Math.round((instant(moment) - instant(now)) / 60_000);
			if (minutes === 0) return strings.now;
			if (Math.abs(minutes) < 60) return minutesAway.format(minutes, 'minute');
		}
		const day = relativeDay(dayOf(moment), now);
		if (dayOf(moment) < dayOf(now)) return day;
		if (time) return `${day} ${clock(time)}`;
		return within ? `${day} ${window(within)}` : day;
	};

	const withClock = (day: string, time: Clock | null) => (time ? `${day}, ${clock(time)}` : day);

	return {
		day: full,
		shortDay,
		date,
		monthDay,
		weekday,
		dayNumber,
		clock,
		moment: (moment) => withClock(full(moment), clockOf(moment)),
		shortMoment: (moment, now) => withClock(shortDay(dayOf(moment), now), clockOf(moment)),
		window,
		relative,
	};
}

/** Whole minutes from `now` to `moment`; negative for a past moment. */
export function minutesUntil(moment: Minute, now: Minute): number {
	return Math.round((instant(moment) - instant(now)) / 60_000);
}
