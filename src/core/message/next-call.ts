import { addBusinessDays, businessDayOnOrAfter } from '../dates/business-days';
import { callTimes } from '../dates/call-window';
import type { CallZones } from '../dates/call-window';
import { addDays, clockOf, dayOf, daysBetween, minuteOf, weekdayOf } from '../dates/days';
import { shortDay } from '../dates/show-day';
import type { DayOrMinute, Kind, Minute } from '../follow-up';
import type { Settings } from '../settings';
import type { Script, SpokenSentence } from './script';

const CALL =
	'(?:call|try|ring|phone|telephone|dial|reach\\s+out|reach\\s+you|check\\s+(?:in|back)|check\\s+with\\s+you|follow\\s+up|be\\s+(?:back\\s+)?in\\s+touch|get\\s+(?:back\\s+)?(?:in\\s+touch|to\\s+you|hold\\s+of\\s+you)|give\\s+(?:you|it|this)\\s+(?:another|a)|come\\s+back|be\\s+back|be\\s+calling|be\\s+ringing|be\\s+trying|be\\s+on\\s+the\\s+phone|have\\s+another\\s+(?:go|try)|(?:\\p{L}+\\s+){1,3}(?:another|one\\s+more|a\\s+second|a\\s+new)\\s+(?:call|try|ring|attempt)|be\\s+on\\s+the\\s+line|speak\\s+(?:to|with)\\s+you|talk\\s+(?:to|with)\\s+you)';
const I_WILL =
	"(?:\\bI\\s*(?:'ll|will|shall|'m\\s+going\\s+to|am\\s+going\\s+to|'d\\s+like\\s+to|would\\s+like\\s+to|plan\\s+to|intend\\s+to|hope\\s+to|may|can)|\\blet\\s+me|\\ballow\\s+me\\s+to|(?:^|[.,;!]\\s*)will)\\s+(?:(?:simply|just|gladly|happily|also|then|certainly|definitely|probably|tomorrow|be\\s+sure\\s+to|make\\s+sure\\s+to)\\s+)*";
const I_CALL = new RegExp(
	`${I_WILL}${CALL}(?![\\p{L}])|(?:\\bI(?:'m|\\s+am)\\s+|^\\s*)(?:calling|ringing|trying)\\s+(?:you\\s+)?(?:again|back)`,
	'iu',
);
/** Said from their side, or as a note: "you'll hear from me Tuesday", "expect my call on Friday". */
const ELSE_SAID =
	/\b(?:you(?:'ll|\s+will)\s+hear\s+from\s+me|expect\s+(?:me|my\s+(?:next\s+)?call|another\s+call)|my\s+next\s+(?:call|try)|next\s+(?:call|try)(?:\s+from\s+me)?\s*(?::|is|on)|(?:until|till)\s+(?:then|tomorrow|(?:mon|tues|wednes|thurs|fri)day)|(?:speak|talk)\s+to\s+you\s+(?:again\s+)?(?:then|tomorrow|on|next)|I\s+call\s+(?:you\s+)?(?:again|back))(?![\p{L}])/iu;

const NUMBER_WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|a\\s+quarter|quarter';
const TIME = `\\b(?:tomorrow|today|tonight|this\\s+(?:afternoon|evening|morning|week|coming)|later\\s+(?:today|this)|(?:on|next|this|before|by|until|first\\s+thing)\\s+(?:mon|tue|wed|thu|fri|sat|sun)|(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|next\\s+(?:week|month)|in\\s+(?:an?|\\d+|${NUMBER_WORDS})\\s+(?:\\p{L}+\\s+)?(?:minutes?|hours?|days?|weeks?)|\\d{1,2}(?:[:.]\\d\\d)?\\s*(?:am\\b|pm\\b|a\\.m|p\\.m|o'clock)|(?:at|before|after|around|about|to|past)\\s+(?:\\d|noon|midday|(?:${NUMBER_WORDS})\\b)|\\d{1,2}[:.]\\d\\d|the\\s+(?:\\d{1,2}(?:st|nd|rd|th)|day\\s+after|\\p{L}+th\\b|first\\b|second\\b|third\\b)|\\d{4}-\\d\\d-\\d\\d|(?:january|february|march|april|june|july|august|september|october|november|december)\\s+\\d)`;
const STATES_TIME = new RegExp(TIME, 'iu');
const OPEN = /[[<{]\s*(?:time|when|day|date|\.{3}|…|\?|_)[^\]>}\n]{0,30}[\]>}]|_{2,}/i;

/** The sentence names somebody else as the one I call: "I'll call Lee on Monday". */
const CALL_SOMEBODY = /\b(?:call|ring|phone|try)\s+(?!You\b|Again\b|Back\b|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Lu}\p{L}+/u;

/** Whether a sentence announces my next call; `timed` tells whether it says when. */
export function announcesCall(sentence: string): { readonly timed: boolean } | null {
	if (!I_CALL.test(sentence) && !ELSE_SAID.test(sentence)) return null;
	const straight = sentence.replace(/\b(?:Mr|Mrs|Ms|Dr)\.?\s+/g, '');
	if (CALL_SOMEBODY.test(straight)) return null;
	return { timed: STATES_TIME.test(sentence) && !OPEN.test(sentence) };
}

/** The sentence that says when I call again, or the one that says that I do without a time. */
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

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function spokenDay(day: string, today: string): string {
	const ahead = daysBetween(today, day);
	if (ahead === 0) return 'today';
	if (ahead === 1) return 'tomorrow';
	const weekday = WEEKDAYS[weekdayOf(day) - 1] ?? '';
	return ahead > 1 && ahead < 7 ? `on ${weekday}` : `on ${weekday}, ${shortDay(day)},`;
}

/** A moment as one says it on the phone: `tomorrow at 8:30`, `on Friday at 17:10`, `on Monday, 7 Dec, at 8:30`. */
export function spokenMoment(moment: DayOrMinute, now: Minute): string {
	const clock = clockOf(moment);
	const day = spokenDay(dayOf(moment), dayOf(now));
	return clock === null ? day.replace(/,$/, '') : `${day} at ${clock.replace(/^0/, '')}`;
}

/** The closing of every message: `I'll call again tomorrow at 8:30.` */
export function nextCallSentence(words: string): string {
	return `I'll call again ${words.replace(/[.\s]+$/, '')}.`;
}

const EARLY = '08:30';
/** Nobody should promise a call for the middle of their own night. */
const AWAKE = { from: '06:00', to: '22:00' };

/**
 * When to call next if one leaves a message now: for a cold call the next window of another part of the day on the
 * contact's clock, else 8:30 of the next business day. Local to the reader.
 */
export function proposedCall(
	now: Minute,
	kind: Kind,
	zones: CallZones,
	settings: Pick<Settings, 'workingDays' | 'holidays' | 'callWindows'>,
): Minute {
	const next = addBusinessDays(dayOf(now), 1, settings);
	const plain = minuteOf(businessDayOnOrAfter(next, settings), EARLY);
	if (kind !== 'cold' || settings.callWindows.length === 0) return plain;
	let from = minuteOf(addDays(dayOf(now), 1), '00:00');
	for (let tries = 0; tries < settings.callWindows.length; tries++) {
		const opens = callTimes(from, zones, settings).next?.mine;
		if (opens === undefined) return plain;
		const at = intoWindow(opens);
		if (at.slice(11) >= AWAKE.from && at.slice(11) < AWAKE.to) return at;
		from = opens;
	}
	return plain;
}

/** A little into the window, so that the promise can be kept: 07:00 becomes 07:30. */
function intoWindow(minute: Minute): Minute {
	const clock = minute.slice(11);
	return clock.endsWith(':00') ? minuteOf(dayOf(minute), `${clock.slice(0, 2)}:30`) : minute;
}
