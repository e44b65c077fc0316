import { readingDay } from '../dates/date-context';
import { clockOf, dayOf } from '../dates/moments';
import { deepEqual } from '../deep-equal';
import type { DayOrMinute, Entry, FollowUp, NoteReading, TimeWindow, When } from '../follow-up';
import { visibleContent, type Outline } from '../markdown/scan';
import { attemptDates, isFullDate, momentOf } from '../notes/attempts/entry-start';
import { momentText, NOTE_MARK } from '../notes/attempts/exact-line';
import { ownersAmong } from '../notes/attempts/owner';
import { placedEntries, type PlacedEntry } from '../notes/attempts/read-attempts';
import { noteContext, type NoteSource } from '../notes/note-context';
import type { Settings } from '../settings';
import type { LineSpan } from './line-text';

/** The dates of an attempt or an event that say what comes next. */
export type EntryField = 'callingBack' | 'expecting' | 'next' | 'until';

/** A date in words in an attempt: `tomorrow 8:30` in `Mon 8:10 called, no answer. Calling back tomorrow 8:30`. */
export interface EntryDate extends LineSpan {
	readonly field: EntryField;
	readonly phrase: string;
	readonly moment: DayOrMinute;
	/** The part of the day of the user's own act, which is written with the day. */
	readonly window: TimeWindow | null;
	/** The day or minute of the attempt, from which the words are counted. */
	readonly at: DayOrMinute;
	/** The zone that the words name, which figures would lose; null for the user's own. */
	readonly zone: string | null;
}

/** The last attempt or event of a follow-up, if it says in words what comes next. */
export interface EntryMark {
	readonly kind: 'entry';
	/** Counted from 1. */
	readonly line: number;
	/** Its words, without list marker. */
	readonly text: string;
	readonly followUp: FollowUp;
	/** In the order of the line. */
	readonly dates: readonly EntryDate[];
}

/** The days and minutes that come next after an entry. */
function momentsOf(entry: Entry | undefined): readonly [EntryField, DayOrMinute][] {
	if (!entry) return [];
	const { callingBack, expecting, next, until } = {
		callingBack: null,
		expecting: null,
		next: null,
		until: null,
		...entry,
	};
	const all: [EntryField, DayOrMinute | null][] = [
		['callingBack', callingBack],
		['expecting', expecting],
		['next', next],
		['until', until],
	];
	return all.filter((each): each is [EntryField, DayOrMinute] => each[1] !== null);
}

/** Whether the note may say in words what comes next after the last entry of a follow-up. */
const mayHaveWords = (text: string, { ended, entries }: FollowUp): boolean =>
	ended === null && momentsOf(entries.at(-1)).some(([, moment]) => !text.includes(momentText(moment)));

const meant = (when: When, field: EntryField) =>
	momentOf(field === 'expecting' ? { ...when, day: when.lastDay } : when);

function datesIn({ entry, line }: PlacedEntry, outline: Outline, settings: Settings): EntryDate[] {
	const content = visibleContent(outline, line);
	const note = content.indexOf(NOTE_MARK);
	const words = note === -1 ? content : content.slice(0, note);
	const whens = attemptDates(words, dayOf(entry.at), clockOf(entry.at), settings).filter(
		(when) => !when.past && !isFullDate(when),
	);
	const start = line.contentFrom - line.from;
	const zones: Readonly<Record<string, string | undefined>> = 'zones' in entry ? (entry.zones ?? {}) : {};
	const dates = momentsOf(entry).flatMap(([field, moment]): EntryDate[] => {
		// The date of the attempt itself comes first.
		const when = whens.filter((each) => meant(each, field) === moment).at(-1);
		if (!when) return [];
		// "Next 2 December" is a date after the word that the plugin writes.
		const named = field === 'next' ? (/^Next\s+(?=\S)/.exec(when.phrase)?.[0].length ?? 0) : 0;
		const span = { from: start + when.from + named, to: start + when.to };
		const zone = zones[field] ?? null;
		const window = field === 'callingBack' || field === 'next' ? when.window : null;
		return [{ ...span, field, phrase: when.phrase.slice(named), moment, window, at: entry.at, zone }];
	});
	return dates.sort((a, b) => a.from - b.from);
}

/**
 * Returns the dates in words in the last entry of each follow-up: `tomorrow 8:30` in `- 2026-11-19 16:30 Call: left message.
 * Calling back tomorrow 8:30` is 2026-11-20 08:30. Earlier entries no longer say what comes next. `followUps` is the reading
 * of the note.
 */
export function entryMarks(
	source: NoteSource,
	settings: Settings,
	{ followUps }: Pick<NoteReading, 'followUps'>,
): readonly EntryMark[] {
	const worded = followUps.filter((followUp) => mayHaveWords(source.text, followUp));
	if (worded.length === 0) return [];
	const outline = noteContext(source, settings).outline();
	const properties = followUps.filter((followUp) => followUp.source === 'property');
	const owners = ownersAmong(properties);
	return worded.flatMap((followUp): EntryMark[] => {
		const placed = placedEntries(
			outline,
			followUp.source === 'line'
				? { kind: 'line', line: followUp.line - 1 }
				: { kind: 'property', index: properties.indexOf(followUp), owners },
			{ day: readingDay(followUp.noteDate), settings },
		);
		const last = placed.find(({ entry }) => deepEqual(entry, followUp.entries.at(-1)));
		const dates = last ? datesIn(last, outline, settings) : [];
		if (!last || dates.length === 0) return [];
		const text = outline.text.slice(last.line.contentFrom, last.line.to);
		return [{ kind: 'entry', line: last.line.index + 1, text, followUp, dates }];
	});
}
