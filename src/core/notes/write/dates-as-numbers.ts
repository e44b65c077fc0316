import type { FollowUp, When } from '../../follow-up';
import type { Settings } from '../../settings';
import { findLine, propertyIndex } from '../identity';
import { readOutline, type Span } from '../../markdown/scan';
import type { Properties } from '../properties';
import { propertyKey } from '../property-key';
import { readNote, type NoteSource } from '../read-note';
import { applyEdits, type TextEdit } from '../../markdown/text-edit';
import { windowWords } from './window-words';

/** Why no date was written as a number: the follow-up is gone, or none of its dates would mean the same in numbers. */
export type NumberRefusal = 'target-gone' | 'nothing-to-do';

export type NumberResult = { readonly edits: readonly TextEdit[] } | { readonly refused: NumberRefusal };

const ROLES = ['act', 'expected', 'fallback'] as const;
type Role = (typeof ROLES)[number];

const NUMBER = /^\d{4}-\d\d-\d\d(?:$|[T ])/;

function numberFor(when: When, role: Role): string {
	const day = role === 'expected' ? when.lastDay : when.day;
	return when.time === null ? day + windowWords(when.window) : `${day} at ${when.time}`;
}

const meaning = (when: When | null, role: Role) =>
	when && JSON.stringify([role === 'expected' ? when.lastDay : when.day, when.time, when.window, when.zone]);

/** Everything that must not change when words become numbers. */
function sameMeaning(before: FollowUp, after: FollowUp | undefined): boolean {
	if (!after) return false;
	const names = ({ contacts }: FollowUp) => contacts.map(({ name }) => name).join('\n');
	return (
		ROLES.every((role) => meaning(before[role], role) === meaning(after[role], role)) &&
		names(before) === names(after) &&
		before.purpose === after.purpose &&
		before.entries.length === after.entries.length
	);
}

/** Where a follow-up's own words stand; property values each on its line of the front matter. */
function ownWords(source: NoteSource, followUp: FollowUp, settings: Settings): readonly Span[] {
	const outline = readOutline(source.text);
	if (followUp.source === 'line') {
		const index = findLine(outline, followUp.id);
		const line = index === null ? undefined : outline.lines[index];
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

/** Where a date's words stand in the note; null when that is not certain. */
function placeOf(text: string, when: When, spans: readonly Span[]): Span | null {
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

/** The properties after an edit, for reading the note again; only texts that hold the words change. */
function withReplaced(properties: Properties | null, phrase: string, number: string): Properties | null {
	if (!properties) return null;
	const replaced = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(replaced);
		return typeof value === 'string' ? value.replace(phrase, () => number) : value;
	};
	return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, replaced(value)]));
}

/**
 * Writes the dates of one follow-up as numbers: `Follow up with Dana Monday morning` in a note of 2026-11-19 becomes
 * `Follow up with Dana 2026-11-23 morning`. Only the date's own words are replaced, in a property too, since a YAML
 * writer would reformat everything else; and only where the follow-up then reads exactly as before.
 */
export function datesAsNumbers(source: NoteSource, id: string, settings: Settings): NumberResult {
	const before = readNote(source, settings);
	const place = before.followUps.findIndex((followUp) => followUp.id === id);
	const followUp = before.followUps[place];
	if (!followUp) return { refused: 'target-gone' };
	const spans = ownWords(source, followUp, settings);
	const inProperties = propertyIndex(id) !== null;
	const edits: TextEdit[] = [];
	let { properties } = source;
	for (const role of ROLES) {
		const when = followUp[role];
		if (!when || NUMBER.test(when.phrase)) continue;
		const span = placeOf(source.text, when, spans);
		if (!span || edits.some(({ from, to }) => span.from < to && from < span.to)) continue;
		const insert = numberFor(when, role);
		const tried = [...edits, { ...span, insert }];
		const now = inProperties ? withReplaced(properties, when.phrase, insert) : properties;
		const after = readNote({ ...source, text: applyEdits(source.text, tried), properties: now }, settings);
		if (after.followUps.length !== before.followUps.length || !sameMeaning(followUp, after.followUps[place])) continue;
		edits.push({ ...span, insert });
		properties = now;
	}
	return edits.length > 0 ? { edits } : { refused: 'nothing-to-do' };
}
