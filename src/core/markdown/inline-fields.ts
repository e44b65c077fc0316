import { readDueForms } from './due-forms';

/** A field inside a line: `[due:: Monday]` or `(purpose:: thank him)`. Offsets are UTF-16 positions of the value. */
export interface InlineField {
	/** Lower case, without spaces, hyphens and underscores. */
	readonly key: string;
	readonly value: string;
	readonly from: number;
	readonly to: number;
}

/** What the date emoji of the Tasks plugin say, and the forms of other programs. */
export interface TaskDates {
	/** `📅 2026-11-24`, with a time beside it: `📅 2026-11-24 09:30`; `{due: 2026-11-24}`. */
	readonly due: string | null;
	/** `⏳ 2026-11-24` */
	readonly scheduled: string | null;
}

export interface FieldReading {
	readonly fields: readonly InlineField[];
	readonly taskDates: TaskDates;
	/** The line with fields and task emoji blanked, offsets unchanged. */
	readonly rest: string;
}

/** An inline field of the Dataview plugin, in either brackets: `[due:: 2026-11-30]`, `(contact:: Dana)`. */
const FIELD =
	/\[([^[\]():\n]{1,40})::((?:[^[\]\n]|\[\[[^[\]\n]{0,300}\]\]){0,600})\]|\(([^[\]():\n]{1,40})::((?:[^()[\]\n]|\[\[[^[\]\n]{0,300}\]\]){0,600})\)/g;
/** A line without its fields: `- Call Sam [purpose:: thank him] today` → `- Call Sam   today`. */
export const withoutInlineFields = (line: string): string => (line.includes('::') ? line.replace(FIELD, ' ') : line);

/** A time after the date of a task: `at 8:30`, `@ 4pm`. */
const CLOCK =
	'(?:(?:at[ \\t]+|@[ \\t]*)?(?:\\d{1,2}[:.]\\d\\d(?:[ \\t]?[ap]\\.?m\\.?)?|\\d{1,2}[ \\t]?[ap]\\.?m\\.?)|(?:at[ \\t]+|@[ \\t]*)\\d{1,2})(?![\\p{L}\\p{N}:-])';
/** A date of the Tasks plugin, perhaps with a time after it: `📅 2026-11-30 at 8:30`. */
const TASK_DATE = new RegExp(
	`([📅🗓⏳⌛✅➕🛫❌])\\uFE0F?[ \\t]*(?:(\\d{4}-\\d\\d-\\d\\d)(?:(?:T|,?[ \\t]{1,200})(${CLOCK}))?)?`,
	'giu',
);
/** A priority of the Tasks plugin: `⏫`. */
const PRIORITY = /[🔺⏫🔼🔽⏬]\uFE0F?/gu;
/**
 * A recurrence of the Tasks plugin, whose words are no date of this follow-up: `🔁 every week`. Before other words the
 * sign is only a picture: `🔁 Touch base`.
 */
const RECURRENCE = /🔁\uFE0F?\s*every\b[^📅🗓⏳⌛✅➕🛫❌#[(\n]{0,80}/giu;

/**
 * Fields and task dates of a line. `- Call [[Sam]] [purpose:: thank him] 📅 2026-11-24` has a purpose and a due date;
 * the dates of `✅ ➕ 🛫 ❌` are blanked and never count.
 */
export function readInlineFields(line: string): FieldReading {
	const fields: InlineField[] = [];
	let rest = line;
	if (line.includes('::')) {
		rest = line.replace(FIELD, (whole, squareKey, squareValue, roundKey, roundValue, offset: number) => {
			const key = String(squareKey ?? roundKey);
			const value = String(squareValue ?? roundValue);
			const from = offset + 1 + key.length + 2;
			fields.push({
				key: key
					.trim()
					.toLowerCase()
					.replace(/[\s_-]+/g, ''),
				value: value.trim(),
				from,
				to: from + value.length,
			});
			return ' '.repeat(whole.length);
		});
	}
	const stated = readDueForms(rest);
	rest = stated.rest;
	let due: string | null = null;
	let scheduled: string | null = null;
	if (/[📅🗓⏳⌛✅➕🛫❌🔁🔺⏫🔼🔽⏬]/u.test(rest)) {
		rest = rest.replace(PRIORITY, (sign) => ' '.repeat(sign.length));
		rest = rest.replace(RECURRENCE, (words) => ' '.repeat(words.length));
		rest = rest.replace(TASK_DATE, (words: string, sign: string, day: string | undefined, clock?: string) => {
			const moment = day && clock ? `${day} ${clock}` : day;
			if (moment && (sign === '📅' || sign === '🗓')) due ??= moment;
			if (moment && (sign === '⏳' || sign === '⌛')) scheduled ??= moment;
			return ' '.repeat(words.length);
		});
	}
	return { fields, taskDates: { due: due ?? stated.due, scheduled }, rest };
}
