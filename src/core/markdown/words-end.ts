/** A day of the Tasks plugin as its value, perhaps with a time: `2026-11-24`, `2026-11-24 09:30`, `[[2026-11-24]]`. */
const DAY = '(?:\\d{4}-\\d\\d-\\d\\d|\\[\\[\\d{4}-\\d\\d-\\d\\d(?:\\|[^\\[\\]\\n]{0,40})?\\]\\])';
/** A time beside such a day: ` 09:30`, ` at 8:30`, `T09:30`, ` 4pm`. */
const TIME =
	'(?:(?:T|[ \\t]at[ \\t]|[ \\t]@[ \\t]?|[ \\t])(?:\\d{1,2}[:.]\\d\\d(?:[ \\t]?[ap]\\.?m\\.?)?|\\d{1,2}[ \\t]?[ap]m))';
/** The signs of a date: due, planned, done, created, start, cancelled, and a reminder's `⏰`. */
const DATE_SIGN = '[📅🗓⏳⌛✅➕🛫❌⏰]';
/** The signs of a priority: `⏫`. */
const PRIORITY_SIGN = '[🔺⏫🔼🔽⏬]';

/**
 * What programs read from the end of a line, so that it stays last: `#lead`, `^ab12`, `📅 2026-11-24`, `🔼`, `🔁 every 2
 * weeks`, `🆔 ab12`, `⛔ ab12,cd34`, `🏁 delete`.
 */
const PARTS = [
	'#[^\\s#]+',
	'\\^[A-Za-z\\d-]+',
	`${DATE_SIGN}\\uFE0F?[ \\t]*${DAY}${TIME}?`,
	`${PRIORITY_SIGN}\\uFE0F?`,
	'🔁\\uFE0F?[ \\t]*every(?:[ \\t]+[\\p{L}\\p{N},]+){1,8}',
	'(?:🆔|🏁)\\uFE0F?[ \\t]*[\\w-]+',
	'⛔\\uFE0F?[ \\t]*[\\w-]+(?:,[ \\t]?[\\w-]+)*',
];
/** One of these parts up to the blank or the end after it: `📅 2026-11-24`, not the beginning of `📅 2026-11-24x`. */
const PART = new RegExp(`(?:${PARTS.join('|')})(?=\\s|$)`, 'gu');

/**
 * Returns the offset at which the words of a line end, before its last tags, the signs of the Tasks plugin, its
 * block id and trailing blanks: 8 for `Call Mia 📅 2026-11-24 #lead ^ab12`.
 */
export function wordsEnd(line: string): number {
	/** Where the parts begin that follow each other up to here. */
	let from = 0;
	/** Where the last of them ends. */
	let to = 0;
	for (const { 0: part, index } of line.matchAll(PART)) {
		const isApart = line.charAt(index - 1).trim() === '' && index > 0;
		if (!isApart) continue;
		if (to === 0 || line.slice(to, index).trim() !== '') from = index;
		to = index + part.length;
	}
	return line.slice(0, line.slice(to).trim() === '' && to > 0 ? from : line.length).trimEnd().length;
}
