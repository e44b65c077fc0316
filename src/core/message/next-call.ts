import { withoutStop } from '../english/plain-text';
import { withoutTitles } from '../english/names';
import { addBusinessDays, businessDayOnOrAfter } from '../dates/business-days';
import { callTimes, contactZone } from '../dates/call-hours';
import type { CallZones } from '../dates/call-hours';
import { addDays, clockOf, dayOf, daysBetween, minuteOf, weekdayOf } from '../dates/moments';
import { shortDay } from '../dates/day-names';
import { convert } from '../dates/time-zones';
import { isWaking } from '../dates/waking-hours';
import type { Day, DayOrMinute, FollowUpKind, Minute } from '../follow-up';
import type { Settings } from '../settings';
import { WEEKDAY_SHORT, WEEKDAYS } from '../english/calendar-words';
import { phrase } from '../english/phrases';
import type { Script, SpokenSentence } from './script';

/** Word lists of the patterns below: `{call}` in a pattern is any of the words of `call`. */
const WORDS = {
	call: 'call|try|ring|phone|telephone|dial|reach (out|you)|check (in|back|with you)|follow up|be (back )?in touch|get ((back )?in touch|to you|back to you|hold of you)|give (you|it|this) (another|an?)|come back|be (back|calling|ringing|trying|phoning|on the (phone|line))|have another (go|try)|make (another|one more) (attempt|try|call)|(@ ){1,3}(another|one more|a second|a new) (call|try|ring|attempt)|(speak|talk) (to|with) you',
	calling: 'calling|ringing|trying|phoning|dialling',
	will: "~I ?('ll|will|shall|'m going to|am going to|'d like to|would like to|(plan|intend|hope|mean|promise) to|may|can)|~let me|~allow me to|(?:^|[.,;!]\\s*)will",
	surely: 'simply|just|gladly|happily|also|then|certainly|definitely|probably|tomorrow|(be|make) sure to',
	few: 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|a quarter|quarter',
	part: 'afternoon|evening|morning|week|coming',
};
/** The user announces a call: `I'll call again on Friday`. The text has straight apostrophes here. */
const I_CALL = /* @__PURE__ */ phrase(
	"({will}) (({surely}) )*({call})(?!\\p{L})|(~I('m| am) |^\\s*)({calling}) (you )?(again|back)|~I('m| am)? (plan|planning|count|counting) on ({calling})",
	WORDS,
);
/** Other ways to announce a call: "you'll hear from me Tuesday", "expect my call on Friday". */
const ELSE_SAID = /* @__PURE__ */ phrase(
	"~(you('ll| will) hear from me|expect (me|(my( next)?|another) call)|my next (call|try|attempt)|next (call|try|attempt)( from me)? ?(:|is|on)|(until|till) (then|tomorrow|{weekday})|(speak|talk) to you (again )?(then|tomorrow|on|next)|(count on|look( out)? for|listen for) (my( next)?|an?(other)?) call|I call (you )?(again|back)|calling (you )?(again|back))(?!\\p{L})",
);

/** A time of the next call: `tomorrow at 8:30`. */
const STATES_TIME = /* @__PURE__ */ phrase(
	"~(tomorrow|today|tonight|this ({part})|later (today|this)|(on|next|this|before|by|until|first thing) {shortDay}|{weekday}|next (week|month)|in (an?|\\d+|({few})) (@ )?(minutes?|hours?|days?|weeks?)|\\d{1,2}([:.]\\d\\d)? ?(am~|pm~|a\\.m|p\\.m|o'clock)|(at|before|after|around|about|to|past) (\\d|noon|midday|({few})~)|\\d{1,2}[:.]\\d\\d|(0\\d|1\\d|2[0-3])[0-5]\\d(?! (years|people|times))~|the (\\d{1,2}(st|nd|rd|th)|day after|@th~|first~|second~|third~)|\\d{4}-\\d\\d-\\d\\d|({month}) \\d|\\d{1,2} ({month})~)",
	WORDS,
);
/** A gap to fill in: `[time]`, `____`. */
const OPEN = /[[<{]\s*(?:time|when|day|date|\.{3}|…|\?|_)[^\]>}\n]{0,30}[\]>}]|_{2,}/i;

/** The sentence announces a call to another person: "I'll call Lee on Monday". */
const CALL_SOMEBODY = new RegExp(
	`\\b(?:call|ring|phone|try)\\s+(?!You\\b|Again\\b|Back\\b|${WEEKDAY_SHORT})\\p{Lu}\\p{L}+`,
	'u',
);

/** Whether a sentence announces the user's next call, and with `timed` when; null if it does not. */
export function announcesCall(sentence: string): { readonly timed: boolean } | null {
	if (!I_CALL.test(sentence) && !ELSE_SAID.test(sentence)) return null;
	if (CALL_SOMEBODY.test(withoutTitles(sentence))) return null;
	return { timed: STATES_TIME.test(sentence) && !OPEN.test(sentence) };
}

/** The sentence that says when the user calls again, else one that announces a call without a time. */
export function nextCallIn(script: Script): { readonly timed: boolean; readonly sentence: SpokenSentence } | null {
	let untimed: SpokenSentence | null = null;
	for (const [index, sentence] of script.sentences.entries()) {
		const found = announcesCall(sentence.text);
		if (!found) continue;
		if (found.timed) return { timed: true, sentence };
		const after = script.sentences[index + 1];
		const isTime = after && after.text.length < 60 && STATES_TIME.test(after.text) && !/\byou\b/i.test(after.text);
		if (isTime) return { timed: true, sentence: { ...sentence, to: after.to, text: `${sentence.text} ${after.text}` } };
		untimed ??= sentence;
	}
	return untimed && { timed: false, sentence: untimed };
}

function spokenDay(day: string, today: string): string {
	const ahead = daysBetween(today, day);
	if (ahead === 0) return 'today';
	if (ahead === 1) return 'tomorrow';
	const weekday = WEEKDAYS[weekdayOf(day) - 1]?.name ?? '';
	return ahead > 1 && ahead < 7 ? `on ${weekday}` : `on ${weekday}, ${shortDay(day)},`;
}

/** A moment in spoken words: `tomorrow at 8:30`, `on Friday at 17:10`, `on Monday, 7 Dec, at 8:30`. */
export function spokenMoment(moment: DayOrMinute, now: Minute): string {
	const clock = clockOf(moment);
	const day = spokenDay(dayOf(moment), dayOf(now));
	return clock === null ? day.replace(/,$/, '') : `${day} at ${clock.replace(/^0/, '')}`;
}

/**
 * A moment on the user's clock, in words for the contact: 14:30 in London is `tomorrow at 8:30 your time` to somebody in
 * Chicago, and `tomorrow at 14:30` where both clocks agree.
 */
export function spokenToContact(moment: Minute, now: Minute, zones: CallZones): string {
	const zone = contactZone(zones);
	const theirs = convert(moment, zones.reader, zone);
	if (theirs === moment) return spokenMoment(moment, now);
	return `${spokenMoment(theirs, convert(now, zones.reader, zone))} your time`;
}

/** The closing of every message: `I'll call again tomorrow at 8:30.` */
export function nextCallSentence(words: string): string {
	return `I'll call again ${withoutStop(words)}.`;
}

/**
 * The times of the next call that a draft proposes: at either edge of the contact's working day, when people pick up
 * themselves, first half past eight.
 */
const EARLY = '08:30';
/** The other edge of the day, for contacts for whom half past eight is at night for the user. */
const LATE = '16:30';
/** The hours of the user's day in which a call can be promised. */
const AWAKE = { from: '06:00', to: '22:00' };
const isAwake = (minute: Minute) => minute.slice(11) >= AWAKE.from && minute.slice(11) < AWAKE.to;

/**
 * When to call next after leaving a message now: for a cold call the next window on the contact's clock, from tomorrow
 * on, else 8:30 of the next business day; on the contact's clock if it is their night at 8:30. On the user's clock.
 */
export function proposedCall(
	now: Minute,
	kind: FollowUpKind,
	zones: CallZones,
	settings: Pick<Settings, 'workingDays' | 'holidays' | 'callWindows'>,
): Minute {
	const next = addBusinessDays(dayOf(now), 1, settings);
	const plain = whileBothAreAwake(businessDayOnOrAfter(next, settings), now, zones);
	if (kind !== 'cold' || settings.callWindows.length === 0) return plain;
	let from = minuteOf(addDays(dayOf(now), 1), '00:00');
	for (let tries = 0; tries < settings.callWindows.length; tries++) {
		const opens = callTimes(from, zones, settings).next?.mine;
		if (opens === undefined) return plain;
		const at = intoWindow(opens);
		if (isAwake(at)) return at;
		from = opens;
	}
	return plain;
}

/** 8:30 on the user's clock, else 8:30 or 16:30 on the contact's; the first at which both are awake. */
function whileBothAreAwake(day: Day, now: Minute, zones: CallZones): Minute {
	const zone = contactZone(zones);
	const mine = minuteOf(day, EARLY);
	const theirs = [EARLY, LATE].map((clock) => convert(minuteOf(day, clock), zone, zones.reader));
	const isGood = (minute: Minute) =>
		minute > now && isAwake(minute) && (zone === zones.reader || isWaking(convert(minute, zones.reader, zone)));
	return [mine, ...theirs].find(isGood) ?? mine;
}

/** Half an hour into the window, so that the user can keep the promise: 07:00 becomes 07:30. */
function intoWindow(minute: Minute): Minute {
	const clock = minute.slice(11);
	return clock.endsWith(':00') ? minuteOf(dayOf(minute), `${clock.slice(0, 2)}:30`) : minute;
}
