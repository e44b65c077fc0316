import { eventDay, unreadBeside, unreadDay } from '../../../dates/date-words';
import type { When } from '../../../follow-up';

/** A feast before a clause, which no list of feasts needs to know: `by Songkran` in `by Songkran, else a week later`. */
const FEAST =
	/(?:^|\s)((?:by|before|until|till|over|after|at)\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)(?=\s*[,;.]|\s+(?:if|else|otherwise)(?!\p{L}))/u;

/**
 * Returns the words of a day that is not read, from which a date after it counts: `by Christmas`. `between` are the words
 * from the last day that was read; if there was none, `isFirst`, an event may be that day: `once she's back`.
 */
export function unreadStart(between: string, isFirst: boolean): string | null {
	const day = unreadDay(between)?.words;
	return day ?? (isFirst ? (eventDay(between)?.words.trimEnd() ?? FEAST.exec(between)?.[1] ?? null) : null);
}

/** Returns a date that counts from an unread day as partly read: `the Monday after` in `by Easter, else the Monday after`. */
export function startingUnread(text: string, when: When, unread: string): When {
	const phrase = text.slice(when.from, when.to);
	return { ...when, phrase, problems: [unreadBeside({ ...when, phrase }, unread)] };
}
