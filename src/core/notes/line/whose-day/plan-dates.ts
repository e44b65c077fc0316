import { eventDay, unreadDay } from '../../../dates/date-words';
import { ownNamed, type LineReading, type LineWords } from '../read-line';
import { nameAt, roleAt } from '../contact';
import type { LineContext } from '../line-context';
import { awaitedInLine } from './awaited-day';

/** Signs of a date that is a plan: `[due:: …]`, `{due: …}`, `@due(…)` and the emoji of the Tasks plugin. */
const STATED = /::|[📅🗓⏳⌛]|\bdue[:(]/iu;

/** Whether the words name a day that is not read: `after Easter`, `once she is back`. */
const saysUnread = ({ shown }: LineWords): boolean => unreadDay(shown) !== null || eventDay(shown) !== null;

/**
 * Whether a list item under `Follow-ups` may be a plan: its date is not past, is in a field or in the format of the Tasks
 * plugin, or is not understood, as in `Call Bo after Easter`.
 */
export function mayPlan(content: string, words: LineWords): boolean {
	return STATED.test(content) || words.whens.some(({ past }) => !past) || saysUnread(words);
}

/** Whether a line has a date of the follow-up, even one that is not understood. */
export function hasDay({ act, expected, fallback }: LineReading, words: LineWords): boolean {
	return (act ?? expected ?? fallback) !== null || (words.whens.length === 0 && saysUnread(words));
}

/** Where the person follows from whom the user awaits something: ` from ` in `Waiting on the form from HR`. */
const FROM = /\sfrom\s+(?:the\s+)?/iu;

/**
 * Returns the reading of a line that waits: the day is that of the promise, and without another contact the person or firm
 * from whom something is to come is the contact, Bo in `Waiting on the papers from Bo, done by Friday`.
 */
export function awaitedFrom(reading: LineReading, { shown }: LineWords, context: LineContext): LineReading {
	const waiting = awaitedInLine(reading, shown);
	const from = waiting.contact === null ? FROM.exec(shown) : null;
	if (from === null) return waiting;
	const at = from.index + from[0].length;
	const found = nameAt(shown, at, true) ?? roleAt(shown, at);
	if (found?.from !== at) return waiting;
	return { ...waiting, contact: ownNamed({ contacts: [{ name: found.name, link: null }], aside: false }, context) };
}
