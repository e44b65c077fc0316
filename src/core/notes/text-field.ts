import { patternSource } from '../english/plain-text';
import { frontMatterOf } from '../markdown/literal-blocks';
import type { PropertyNames } from '../settings';
import { propertyKey } from './property-key';

/** A field in a note's words: `**Contact:** Dana` has the key `contact` and the value `Dana`. */
export interface NoteField {
	/** The key from {@link propertyKey}: `nextcontact` for `Next contact`. */
	readonly key: string;
	/** The name as the note spells it. */
	readonly name: string;
	readonly value: string;
}

/**
 * How many lines with words to read, counted after the front matter. Fields are at the top of a note; further down,
 * `name: words` is prose.
 */
const FIRST_LINES = 10;

/** A longer line is prose, in characters. A field with a list of several linked names is shorter. */
const LONGEST_FIELDS_CHARACTERS = 600;

/** The bullet, number and checkbox before a field: `- [ ] Phone: 555 0100`. */
const LIST_MARKER = /^[\s>]*(?:[-*+•]\s+|\d{1,3}[.)]\s+)?(?:\[.\]\s+)?/u;
/** What can be after the name of a field: `/Time` in `Date/Time:`, ` & time` in `Date & time:`. */
const TIME_BEHIND = '(?:\\s?(?:\\/|&|and)\\s?time)?';
/** What makes a date that of the note: ` of the meeting` in `Date of the meeting:`. */
const OF_MEETING = '\\sof\\s(?:the\\s)?(?:meeting|call|interview)';
/** A name, a colon and a value: `**Contact:** Dana`, `phone:: 555 0142`, `Date & time: 2026-11-19`, `Date of meeting: …`. */
const FIELD = new RegExp(
	`^[\\s*_]*(?:(date)${OF_MEETING}|([\\p{L}][\\p{L}\\p{N} _-]{0,38}?)${TIME_BEHIND})[\\s*_]*(?:::|:)[\\s*_]*(.*?)[\\s*_]*$`,
	'iu',
);
/** What separates two fields in one line: `Contact: Dana | Company: Northwind`. */
const SEPARATOR = /\s\|\s|\s•\s/u;
/** The sign of a heading, in which only the note's date is a field: `## Date: 19 November 2026`. */
const HEADING = /^#{1,6}\s+/;
/** A line that begins or ends a code block, in which nothing is a field: `~~~`. */
const FENCE = /^\s*(?:```|~~~)/;

/** Placeholders of templates: `<name>`, `{{date}}`, `TBD`, `[Contact name]`. */
const PLACEHOLDER =
	/^(?:<[^<>]*>|\{\{.*\}\}|\[[^[\]]*\](?![([])|(?:tbd|tba|n\/?a|none|unknown|\?+|-+|–|—|_+|\.{2,})\.?)?$/iu;

/** Whether a value is empty or a placeholder: `TBD`, `{{name}}`, `<date>`. */
export function isPlaceholder(value: string): boolean {
	return PLACEHOLDER.test(value.trim());
}

/** Returns the fields of a line: `**Contact:** Dana | **Company:** Northwind` gives two, prose gives none. */
export function fieldsOfLine(line: string): NoteField[] {
	const words = line.replace(LIST_MARKER, '');
	const fields: NoteField[] = [];
	for (const part of words.split(SEPARATOR)) {
		const [, date, words = '', value = ''] = FIELD.exec(part) ?? [];
		const name = date ?? words;
		if (name !== '' && !isPlaceholder(value)) fields.push({ key: propertyKey(name), name, value });
	}
	return fields;
}

/** The properties that may also be fields in the text. */
export const FIELDS_IN_TEXT = [
	'contact',
	'company',
	'applied',
	'purpose',
	'keepInTouch',
	'noteDate',
] as const satisfies (keyof PropertyNames)[];

/** Returns the pattern source for a name: `date-applied` matches `Date Applied`. */
export function nameSource(name: string): string {
	return name
		.split(/[\s_-]+/)
		.map(patternSource)
		.join('[\\s_-]?');
}

/** A quick test for each set of property names: without a name and a colon, a text has no field. */
const hints = new WeakMap<PropertyNames, RegExp>();

/** Returns a quick test that matches every text with one of the fields. Most notes have none. */
function hintFor(names: PropertyNames): RegExp {
	let hint = hints.get(names);
	if (!hint) {
		const sources = FIELDS_IN_TEXT.flatMap((property) => names[property].map(nameSource));
		hints.set(
			names,
			(hint = new RegExp(
				`(?:^|[^\\p{L}\\p{N}])(?:${sources.join('|')})(?:${OF_MEETING}|${TIME_BEHIND})[\\s*_]*:`,
				'iu',
			)),
		);
	}
	return hint;
}

/**
 * Returns the fields of a note's first ten lines with words: `**Contact:** Dana`, `company:: Northwind`, `-
 * **Recruiter**: Lee | **Applied:** 2026-11-10`. Ignores code.
 */
export function textFields(text: string, names: PropertyNames): NoteField[] {
	const lines: string[] = [];
	const hint = hintFor(names);
	let at = frontMatterOf(text)?.until ?? 0;
	let isCode = false;
	let isHinted = false;
	for (let count = 0; count < FIRST_LINES && at < text.length;) {
		const feed = text.indexOf('\n', at);
		const end = feed === -1 ? text.length : feed;
		const line = text.slice(at, Math.min(end, at + LONGEST_FIELDS_CHARACTERS + 1)).trimEnd();
		at = end + 1;
		if (line.trim() === '') continue;
		count++;
		if (FENCE.test(line)) isCode = !isCode;
		else if (!isCode && line.length <= LONGEST_FIELDS_CHARACTERS && line.includes(':')) {
			lines.push(line);
			isHinted ||= hint.test(line);
		}
	}
	const dates = new Set(names.noteDate.map(propertyKey));
	const fieldsOf = (line: string) =>
		HEADING.test(line)
			? fieldsOfLine(line.replace(HEADING, '')).filter(({ key }) => dates.has(key))
			: fieldsOfLine(line);
	return isHinted ? lines.flatMap(fieldsOf) : [];
}
