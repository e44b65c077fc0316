import type { Minute } from '../../core/follow-up';
import type { Because } from '../../core/message/purposes/purposes';
import type { DateFormat } from '../date-format';

/**
 * A longer sentence of a note is cut. This many characters are about three lines of a sidebar of 300 pixels: enough to
 * recognize the sentence, and less than the reminder that it explains.
 */
const MAX_QUOTE_CHARACTERS = 120;

function quoted(sentence: string): string {
	if (sentence.length <= MAX_QUOTE_CHARACTERS) return `“${sentence}”`;
	const cut = sentence.slice(0, MAX_QUOTE_CHARACTERS);
	return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_QUOTE_CHARACTERS / 2))}…”`;
}

/**
 * Says why a purpose is proposed: `Your note of Fri 20 Nov. Your notes on Priya name “empty backhauls”`, `“Needs a customs
 * broker”. Tom Reyes: customs broker`.
 */
export function becauseText(because: Because, times: DateFormat, now: Minute): string {
	if (because.kind === 'sentence') return quoted(because.sentence);
	if (because.kind === 'need') return `${quoted(because.need)}. ${because.helper}: ${because.does}`;
	const { name, topic, day } = because;
	const common = because.kind === 'tag' ? `Both have the tag ${topic}` : `Your notes on ${name} name “${topic}”`;
	return day === null ? common : `Your note of ${times.shortDay(day, now)}. ${common}`;
}
