import type { FollowUp, When } from '../../follow-up';
import type { Outline, Span } from '../../markdown/line';
import { mergeEdits, type TextEdit } from '../../markdown/text-edit';
import { propertyKey } from '../property-key';
import {
	DATE_FIELDS,
	findFollowUp,
	Prover,
	readWritable,
	type FollowUpMissing,
	type ProvenEdit,
	type WritableNote,
} from './proven-edit';
import { zoneIn } from '../../dates/expressions/kinds/zone';
import { laterDay } from '../../dates/moments';
import { windowWords } from '../../dates/part-of-day';

/** Why no date changed: the follow-up is missing, or none of its dates would mean the same in numbers. */
export type NumberRefusal = FollowUpMissing | 'nothing-to-do';

export type NumberResult = ProvenEdit | { readonly refused: NumberRefusal };

/** The field of a follow-up that a date in its words fills. */
export type DateField = (typeof DATE_FIELDS)[number];

/** A date that is already written in numbers: `2026-11-23`. */
const NUMBER = /^\d{4}-\d\d-\d\d(?:$|[T ])/;

/** What a date means in numbers, and the words that state it. */
export type InNumbers = Pick<When, 'day' | 'lastDay' | 'time' | 'window' | 'zone' | 'phrase'>;

/** The words of a time's zone, which stay as they are: ` Tokyo time`. */
function zoneWords({ time, window, zone, phrase }: InNumbers): string {
	if (zone === null || (time === null && window === null)) return '';
	return ` ${zoneIn(phrase) ?? zone}`;
}

/**
 * Returns a date in numbers: `2026-11-23 at 08:30`, `2026-11-23 morning`, `2026-11-23 at 10:00 Tokyo time`, and
 * `2026-11-24 or 2026-11-26` for days to choose from. A promise gets its last day.
 */
export function numberFor(when: InNumbers, field: DateField): string {
	const later = laterDay(when, field);
	const day = field === 'expected' ? when.lastDay : when.day;
	const or = later === null ? '' : ` or ${later}`;
	// The time may be that of the first day alone: "Monday at 3 or Tuesday at 4".
	if (when.time !== null) return `${day} at ${when.time}${zoneWords(when)}${or}`;
	return day + or + windowWords(when.window) + zoneWords(when);
}

/** Returns what a date of a follow-up means, as comparable text. */
export const meaning = (when: InNumbers | null, field: DateField) =>
	when &&
	JSON.stringify([
		field === 'expected' ? when.lastDay : when.day,
		laterDay(when, field),
		...[when.time, when.window, when.zone],
	]);

/** Returns the spans of a follow-up's own words. For a property: the values of the front matter, line by line. */
export function ownSpans(outline: Outline, { source, settings }: WritableNote, followUp: FollowUp): readonly Span[] {
	if (followUp.source === 'line') {
		const line = outline.lines[followUp.line - 1];
		return line ? [{ from: line.contentFrom, to: line.to }] : [];
	}
	const { frontMatter } = outline;
	if (!frontMatter) return [];
	const { followUp: names, expecting } = settings.properties;
	const keys = new Set([...names, ...expecting].map(propertyKey));
	const spans: Span[] = [];
	let isOurs = false;
	for (const line of outline.lines) {
		if (line.from < frontMatter.from || line.to > frontMatter.to) continue;
		const text = source.text.slice(line.from, line.to);
		const item = /^\s*-\s/.exec(text);
		const key = item ? null : /^([^\s:#][^:]*):/.exec(text);
		if (key) isOurs = keys.has(propertyKey(key[1] ?? ''));
		const start = item?.[0].length ?? key?.[0].length;
		if (isOurs && start !== undefined) spans.push({ from: line.from + start, to: line.to });
	}
	return spans;
}

/** Returns the span of a date's words in the note, such as `Monday`, or null if several spans are possible. */
export function placeOf(text: string, when: When, spans: readonly Span[]): Span | null {
	const places: Span[] = [];
	for (const { from, to } of spans) {
		const exact = from + when.from;
		if (spans.length === 1 && text.slice(exact, from + when.to) === when.phrase) {
			return { from: exact, to: exact + when.phrase.length };
		}
		for (let at = text.indexOf(when.phrase, from); at !== -1 && at < to; at = text.indexOf(when.phrase, at + 1)) {
			places.push({ from: at, to: at + when.phrase.length });
		}
	}
	const [only] = places;
	return only && places.length === 1 ? only : null;
}

/**
 * Writes the dates of one follow-up as numbers: `Follow up with Dana Monday morning` in a note of 2026-11-19 becomes
 * `Follow up with Dana 2026-11-23 morning`. Replaces only the date's own words, in a property too, because a YAML
 * writer would reformat everything else. Replaces a date only if the follow-up then reads exactly as before. One edit
 * holds all replacements.
 */
export function datesAsNumbers(note: WritableNote, id: string): NumberResult {
	const before = readWritable(note);
	const index = findFollowUp(before, id);
	if (typeof index !== 'number') return { refused: index };
	const followUp = before.reading.followUps[index] as FollowUp;
	const spans = ownSpans(before.outline, note, followUp);
	const isMeant = (after: FollowUp) =>
		DATE_FIELDS.every((field) => meaning(followUp[field], field) === meaning(after[field], field));
	const prover = new Prover(before, { kind: 'change', index, fields: DATE_FIELDS, isMeant });
	let edits: readonly TextEdit[] = [];
	for (const field of DATE_FIELDS) {
		const when = followUp[field];
		if (!when || NUMBER.test(when.phrase)) continue;
		const span = placeOf(note.source.text, when, spans);
		if (!span || edits.some(({ from, to }) => span.from < to && from < span.to)) continue;
		const tried = [...edits, { ...span, insert: numberFor(when, field) }];
		const outcome = prover.outcomeOf({ edits: tried });
		if (outcome && prover.proves(outcome)) edits = tried;
	}
	const edit = mergeEdits(note.source.text, edits);
	return edit ? { edits: [edit] } : { refused: 'nothing-to-do' };
}
