import type { EventName } from '../../../follow-up';

/** How users write each event by hand: `given up`, `snooze until Monday`. */
const EVENT_WORDS: readonly (readonly [EventName, RegExp])[] = [
	['snoozed', /^snoozed?\b(?: it)?(?: until| till| to)?/i],
	['gave-up', /^(?:gave|given|giving) up\b/i],
	['closed', /^closed\b/i],
	['reopened', /^re-?opened\b/i],
	['allowed-more', /^allow(?:ed)? (\d{1,3}) more\b/i],
	['rehearsed', /^(?:rehearsed|practi[sc]ed)\b/i],
];

export interface EventFound {
	readonly event: EventName;
	readonly to: number;
	readonly more: number;
}

/** Returns the event at the beginning of the words: `gave up on him` gives `gave-up`. Returns null without an event. */
export function eventIn(words: string): EventFound | null {
	for (const [event, pattern] of EVENT_WORDS) {
		const match = pattern.exec(words);
		if (match) return { event, to: match[0].length, more: event === 'allowed-more' ? Number(match[1]) : 0 };
	}
	return null;
}
