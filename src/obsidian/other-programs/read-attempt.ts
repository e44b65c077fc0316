import { readWhens } from '../../core/dates/date-words';
import { dayOf } from '../../core/dates/moments';
import { channelIn, CHANNELS } from '../../core/channels';
import { OUTCOMES, type Channel, type DayOrMinute, type Minute } from '../../core/follow-up';
import { windowsOf } from '../../core/dates/part-of-day';
import { fittingChannel } from '../../core/notes/attempts/fitting-channel';
import { outcomeIn } from '../../core/notes/attempts/words/outcomes';
import { readEntry } from '../../core/notes/attempts/read-attempts';
import { leavesOpen } from '../../core/typed/several-days';
import type { Settings } from '../../core/settings';
import type { DateFormat } from '../../strings/date-format';
import type { AttemptDraft, Resolved, Row, Whose } from '../../ui/model';
import { resolveDateField } from '../actions/fields/resolve-date-field';
import { accept, refuse, type OrRefusal } from '../../core/refusal';

/** An attempt as a request of another program gives it: each value in words, as in a dialog. */
export interface AttemptWords {
	/** `no answer`, `left voicemail`, `spoke`. */
	readonly outcome: string;
	/** `Call`; the one that the outcome names, else the row's, without it. */
	readonly channel?: string | undefined;
	/** When it happened: `yesterday 16:30`; now without it. */
	readonly when?: string | undefined;
	/** When the user calls back, by a promise on the voicemail. */
	readonly callingBack?: string | undefined;
	/** Until when they act. */
	readonly expecting?: string | undefined;
	/** When the user acts next. */
	readonly next?: string | undefined;
	readonly note?: string | undefined;
}

export interface AttemptContext {
	readonly row: Row;
	readonly now: Minute;
	readonly settings: Settings;
	/** The user's IANA zone. */
	readonly zone: string;
	readonly times: DateFormat;
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** What may be beside the words of an outcome without another meaning: `emailed her again`. */
const FILLERS = /^(?:[\s.,]|\b(?:i|her|him|them|again|just|the|a|phone|call)\b)*$/i;

/** `no-answer` and `no_answer` as `no answer`. */
const spaced = (text: string) => text.replace(/[\s_-]+/g, ' ');

/** The outcome and the channel that the words name: `left vm`, `emailed`, `no answer`. Null if a word has no meaning. */
function readOutcome(words: string, { row, now, settings }: AttemptContext) {
	const text = words.trim();
	const exact = OUTCOMES.find((outcome) => same(outcome, spaced(text)));
	if (exact) return { outcome: exact, channel: fittingChannel(exact, row.channel) };
	const context = { day: dayOf(now), time: null, base: null, settings };
	if (text === '' || readWhens(text, context).length > 0) return null;
	const entry = readEntry(`${now.replace('T', ' ')} ${text}`, { day: dayOf(now), settings });
	if (entry?.kind !== 'attempt') return null;
	const found = outcomeIn(text);
	if (!found || !FILLERS.test(text.slice(0, found.from) + text.slice(found.to))) return null;
	const { outcome, note, callingBack, expecting, next, problems, contact } = entry;
	const isMore = [callingBack, expecting, next, contact].some((part) => part !== null) || problems.length > 0;
	if (isMore || (note !== '' && note !== text)) return null;
	return { outcome, channel: channelIn(text) === null ? fittingChannel(outcome, row.channel) : entry.channel };
}

function channelOf(words: string): Channel | null {
	return CHANNELS.find((channel) => same(channel, spaced(words.trim()))) ?? null;
}

/**
 * A date in words as a moment on the user's clock, with the part of the day; null without words. A date that is read only in
 * part is refused, and so are words that leave the day open. With `isOneDay`, so is `next week`.
 */
function readDate(
	words: string | undefined,
	whose: Whose,
	context: AttemptContext,
	{ isOneDay = false } = {},
): OrRefusal<Pick<Resolved, 'moment' | 'window'> | null> {
	if (words === undefined) return accept(null);
	const { row, now, settings, zone, times } = context;
	const { timezone } = row.followUp;
	const resolved = resolveDateField(words, { at: now, whose, settings, zone, timezone, times });
	const [problem = null] = resolved?.problems ?? [];
	if (!resolved || problem) return refuse({ code: 'date.unread', words, problem });
	const { several } = resolved;
	if (leavesOpen(words) || several?.isChoice || (several && isOneDay)) return refuse({ code: 'date.open', words });
	if (whose !== 'past' && isBehind(resolved.moment, now)) return refuse({ code: 'date.past', words });
	return accept(resolved);
}

const isBehind = (at: DayOrMinute, now: Minute) => (at.length > 10 ? at < now : at < dayOf(now));
const isAhead = (at: DayOrMinute, now: Minute) => (at.length > 10 ? at > now : at > dayOf(now));

/**
 * Reads the attempt of another program with the readers of notes. On Monday 2026-11-23, `{ outcome: 'left vm', callingBack:
 * 'tomorrow 8:30' }` is a call that left a message and is made again on 2026-11-24 at 08:30. Words that are not
 * understood are refused, and so is an attempt in the future.
 */
export function readAttempt(words: AttemptWords, context: AttemptContext): OrRefusal<AttemptDraft> {
	const { now } = context;
	const read = readOutcome(words.outcome, context);
	const channel = words.channel === undefined ? (read?.channel ?? null) : channelOf(words.channel);
	if (!read) return refuse({ code: 'outcome.unread', words: words.outcome });
	if (!channel) return refuse({ code: 'value.unread', name: 'channel' });
	const at = readDate(words.when, 'past', context);
	if (!at.ok) return at;
	if (at.value !== null && isAhead(at.value.moment, now))
		return refuse({ code: 'date.future', words: words.when ?? '' });
	const callingBack = readDate(words.callingBack, 'mine', context, { isOneDay: true });
	if (!callingBack.ok) return callingBack;
	const expecting = readDate(words.expecting, 'theirs', context);
	if (!expecting.ok) return expecting;
	const next = readDate(words.next, 'mine', context);
	if (!next.ok) return next;
	const dates = {
		callingBack: callingBack.value?.moment ?? null,
		expecting: expecting.value?.moment ?? null,
		next: next.value?.moment ?? null,
		...windowsOf({ callingBack: callingBack.value?.window ?? null, next: next.value?.window ?? null }),
	};
	const note = words.note?.trim() ?? '';
	return accept({ at: at.value?.moment ?? now, channel, outcome: read.outcome, ...dates, note });
}
