import { readingDay } from '../../dates/date-context';
import { clockOf, dayOf } from '../../dates/moments';
import { oneLine } from '../../english/plain-text';
import type { Attempt, DayOrMinute, FollowUp, TimeWindow, When } from '../../follow-up';
import { plainWords } from '../../markdown/links';
import type { Outline, OutlineLine } from '../../markdown/scan';
import { mergeEdits, type TextEdit } from '../../markdown/text-edit';
import { wordsEnd } from '../../markdown/words-end';
import { deepEqual } from '../../deep-equal';
import { momentText, NOTE_MARK } from '../attempts/exact-line';
import { ownersAmong } from '../attempts/owner';
import { placedEntries } from '../attempts/read-attempts';
import { propertyKey } from '../property-key';
import { windowWords } from '../../dates/part-of-day';
import { emptyProperty, valueEdits } from './property-edits';
import {
	findFollowUp,
	firstProven,
	readWritable,
	type FollowUpMissing,
	type Intent,
	type ProvenEdit,
	type ReadNote,
	type Trial,
	type WritableNote,
} from './proven-edit';

/** The follow-up is missing, or every place would change the meaning of the words. */
export type AmendRefusal = FollowUpMissing | 'no-place';

export type AmendResult = ProvenEdit | { readonly refused: AmendRefusal };

export type Change = Omit<Extract<Intent, { kind: 'change' }>, 'kind' | 'index'>;

/** Changes one follow-up with the first trial that has the intended meaning. */
export function amend(
	note: WritableNote,
	id: string,
	change: Change,
	trials: (before: ReadNote, followUp: FollowUp) => Iterable<TextEdit | readonly TextEdit[] | null>,
): AmendResult {
	const before = readWritable(note);
	const index = findFollowUp(before, id);
	if (typeof index !== 'number') return { refused: index };
	const followUp = before.reading.followUps[index] as FollowUp;
	function* edits(): Iterable<Trial> {
		for (const tried of trials(before, followUp)) {
			// Undo takes back lines, so that two edits of one line have to be one.
			const edit = tried && ('from' in tried ? tried : mergeEdits(note.source.text, tried));
			if (edit) yield { edits: [edit] };
		}
	}
	return firstProven(before, { kind: 'change', index, ...change }, edits) ?? { refused: 'no-place' };
}

/** Returns the edit that adds words to the end of a line, before its tags, its calendar signs and its block id. */
export function atEndOf(outline: Outline, line: OutlineLine, words: string): TextEdit {
	const at = line.contentFrom + wordsEnd(outline.text.slice(line.contentFrom, line.to));
	return { from: at, to: at, insert: after(outline.text.slice(line.contentFrom, at), words) };
}

/** Returns words to add to others, without a second full stop between them. */
const after = (before: string, words: string) =>
	/[.!?…]$/.test(before) && words.startsWith('. ') ? words.slice(1) : words;

/** Words that YAML reads as other than text, so a property needs quotes around them: `no`, `null`. */
const YAML_WORDS = /^(?:true|false|yes|no|on|off|null)$/i;

/**
 * Returns words as YAML text, quoted if YAML could read them as anything else: `send the article` as it is, `fit: yes`
 * and `no` in quotes.
 */
export const yamlText = (words: string) =>
	/^\d{4}-\d\d-\d\d$|^[\p{L}][\p{L}\p{N} ,.'’“”()-]*$/u.test(words) && !YAML_WORDS.test(words)
		? words
		: JSON.stringify(words);

/**
 * Returns a property at the end of the front matter, or in the place of an empty one. Returns null without front matter
 * or if the note has the property.
 */
function newProperty({ outline, note }: ReadNote, names: readonly string[], value: string): TextEdit | null {
	const { frontMatter } = outline;
	const { text, properties } = note.source;
	const [name = ''] = names;
	const taken = names.map(propertyKey);
	if (!frontMatter || !properties || name === '') return null;
	const words = yamlText(value);
	const own = Object.keys(properties).filter((other) => taken.includes(propertyKey(other)));
	if (own.some((other) => properties[other] !== null && properties[other] !== '')) return null;
	if (own.length > 0) return emptyProperty({ outline, note }, own, words);
	const end = outline.lines.filter(({ kind }) => kind === 'front-matter').at(-1);
	const isBlock = /^[^\s{[&!:#][^:]*:/.test(text.slice(frontMatter.from).trimStart());
	if (!end || !isBlock) return null;
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	return { from: end.from, to: end.from, insert: `${name}: ${words}${eol}` };
}

export const ownLine = ({ outline }: ReadNote, { line }: FollowUp) => outline.lines[line - 1];

/** Yields the edits that add words to the end of a follow-up's line, or of its value in the properties. */
export function* atEnd(before: ReadNote, followUp: FollowUp, forms: readonly string[]): Iterable<TextEdit> {
	const line = followUp.source === 'line' ? ownLine(before, followUp) : undefined;
	for (const form of forms) {
		if (line) yield atEndOf(before.outline, line, form);
		if (followUp.source === 'property') yield* valueEdits(before, followUp, after(followUp.text, form));
	}
}

/**
 * Adds a purpose to a follow-up: `- Follow up with Dana Monday` becomes `- Follow up with Dana Monday to share an
 * article on usage-based pricing`, or gets `[purpose:: …]` if plain words would be misread. A property follow-up gets
 * the property `purpose`, or one of several the words in its value.
 */
export function addPurpose(note: WritableNote, id: string, purpose: string): AmendResult {
	const words = oneLine(purpose);
	// A purpose may name the channel: people send a study by email.
	const change: Change = {
		fields: ['purpose', 'channel'],
		isMeant: (after) => words !== '' && (after.purpose === words || after.purpose === plainWords(words)),
	};
	return amend(note, id, change, function* (before, followUp) {
		const isAct = /^(?:thank|send|share|ask)\s/i.test(words) && !/[.!?…]\s*$/.test(followUp.text);
		const isThing =
			/^(?:the|an?|my|our|his|her|their|how|what|whether)\s/i.test(words) && !/[.!?…]\s*$/.test(followUp.text);
		const plain = isAct ? [` to ${words}`] : isThing ? [` about ${words}`] : [];
		const forms = [...plain, ` [purpose:: ${words}]`, ` (purpose:: ${words})`];
		if (followUp.source === 'property') yield newProperty(before, note.settings.properties.purpose, words);
		yield* atEnd(before, followUp, forms);
	});
}

/** Returns the lines of a follow-up's entries, last line first. */
function entryLines({ outline, reading, note }: ReadNote, followUp: FollowUp): readonly OutlineLine[] {
	const properties = reading.followUps.filter(({ source }) => source === 'property');
	const placed = placedEntries(
		outline,
		followUp.source === 'line'
			? { kind: 'line', line: followUp.line - 1 }
			: { kind: 'property', index: properties.indexOf(followUp), owners: ownersAmong(properties) },
		{ day: readingDay(followUp.noteDate), settings: note.settings },
	);
	return placed.map(({ line }) => line).reverse();
}

/**
 * Inserts a clause before an attempt's note: `2026-11-23 08:10 Call: left message. Calling back 2026-11-24 08:30 —
 * Sam`.
 */
export function clauseIn(outline: Outline, line: OutlineLine, clause: string): TextEdit {
	const content = outline.text.slice(line.contentFrom, line.to);
	const mark = content.indexOf(NOTE_MARK);
	if (mark === -1) return atEndOf(outline, line, `. ${clause}`);
	const at = line.contentFrom + content.slice(0, mark).trimEnd().length;
	return { from: at, to: at, insert: `. ${clause}` };
}

/**
 * How many entries from the end may be the last attempt. The others are events, such as a snooze, of which few follow
 * one attempt; each try reads the note again.
 */
const LAST_ENTRIES = 6;

/** Returns the lines of which one may be the last attempt's, last line first. */
export const lastEntryLines = (before: ReadNote, followUp: FollowUp): readonly OutlineLine[] =>
	entryLines(before, followUp).slice(0, LAST_ENTRIES);

function* clauses(before: ReadNote, followUp: FollowUp, clause: string): Iterable<TextEdit> {
	for (const line of lastEntryLines(before, followUp)) yield clauseIn(before.outline, line, clause);
}

export const lastAttempt = ({ entries }: FollowUp): Attempt | undefined =>
	entries.filter((entry): entry is Attempt => entry.kind === 'attempt').at(-1);

type Gained = Partial<Pick<Attempt, 'callingBack' | 'expecting' | 'next' | 'windows' | 'note'>>;

/** Whether there is a last attempt, and only these fields of it changed. */
export function lastGained(after: FollowUp, before: FollowUp, gained: Gained): boolean {
	const plain = (followUp: FollowUp, more: Gained) => {
		const last = lastAttempt(followUp);
		return followUp.entries.map((entry) => ({ ...entry, problems: [], ...(entry === last ? more : {}) }));
	};
	return lastAttempt(before) !== undefined && deepEqual(plain(after, {}), plain(before, gained));
}

/** Whether a date is this day or minute, in this part of the day. */
export const states = (when: When | null, moment: DayOrMinute, window: TimeWindow | null): boolean =>
	when?.day === dayOf(moment) &&
	when.time === clockOf(moment) &&
	JSON.stringify(when.window) === JSON.stringify(window);

/** Adds the time of the next call to the last attempt: `Call: left message. Calling back 2026-11-24 08:30`. */
export function addCallTime(note: WritableNote, id: string, at: DayOrMinute): AmendResult {
	const change: Change = {
		fields: ['entries'],
		isMeant: (after, before) => lastGained(after, before, { callingBack: at }),
	};
	return amend(note, id, change, (before, followUp) => clauses(before, followUp, `Calling back ${momentText(at)}`));
}

/**
 * Adds the day of the user's check-in to a contact's promise. In the follow-up's own line: `If I don't hear back, I
 * follow up on 2026-11-24`. After a promise in the last attempt: `Next 2026-11-24`. Next to the property `expecting`:
 * the property `follow-up`. After a promise in a property's value: in that value.
 */
export function addCheckIn(
	note: WritableNote,
	id: string,
	moment: DayOrMinute,
	window: TimeWindow | null = null,
): AmendResult {
	const text = momentText(moment) + windowWords(window);
	const spoken = clockOf(moment) === null ? text : text.replace(' ', ' at ');
	const change: Change = {
		fields: ['act', 'fallback', 'entries', 'applied'],
		isMeant: (after, before) =>
			lastGained(after, before, { next: moment, ...(window && { windows: { next: window } }) }) ||
			(JSON.stringify(after.entries) === JSON.stringify(before.entries) &&
				states(after.fallback ?? after.act, moment, window)),
	};
	return amend(note, id, change, function* (before, followUp) {
		if (lastAttempt(followUp)?.expecting) {
			yield* clauses(before, followUp, `Next ${text}`);
			return;
		}
		if (followUp.source === 'property') yield newProperty(before, note.settings.properties.followUp, text);
		yield* atEnd(before, followUp, [`. If I don't hear back, I follow up on ${spoken}`, ` [follow-up:: ${text}]`]);
	});
}
