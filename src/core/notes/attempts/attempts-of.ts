import { dayOf, daysBetween } from '../../dates/moments';
import type { Day, Entry, NoteDate, Problem, ProblemCode } from '../../follow-up';
import type { NoteContext } from '../note-context';
import type { Steps } from '../../steps';
import type { EntryOwners } from './owner';
import { sectionItems } from './attempt-lists';
import {
	entriesBelow,
	entriesContext,
	inOrder,
	itemsOf,
	sectionEntries,
	type PlacedEntry,
	type SectionEntry,
} from './read-attempts';
import { severalTries } from './words/several-tries';
import { undatedLogs } from './undated-logs';

/** The entries of a follow-up, oldest first, and the lines that hold them, including repeated lines. */
export interface OwnEntries {
	readonly entries: readonly Entry[];
	/** The indexes in the note's lines. */
	readonly lines: readonly number[];
	/** What is wrong with the days in these lines, and with logs that have none in the calendar. */
	readonly problems: readonly Problem[];
}

const linesOf = (placed: readonly PlacedEntry[]) => placed.map(({ line }) => line.index);

/** Returns the entries with a day. In a note without a date, `Mon 8:10 called` has no day. */
function dated<Placed extends PlacedEntry>(placed: readonly Placed[], { day }: NoteDate): readonly Placed[] {
	if (day !== null) return placed;
	return placed.filter(({ entry }) => entry.problems.every(({ code }) => code !== 'date.assumed'));
}

/** What can be wrong with a day that an entry plans. That the entry's own day was completed says nothing about it. */
const OF_PLANS: ReadonlySet<ProblemCode> = new Set([
	'date.partly-read',
	'date.not-understood',
	'date.ambiguous',
	'date.weekday-differs',
	'date.in-doubt',
]);

/**
 * A log without a year this many days after the entry before it, or the note, may be of another year: `Jan 12 called` in a
 * note of November 19. Most logs are written within a month of the one before.
 */
const MOST_DAYS_BETWEEN = 31;

/** Whether the year of the last entry is a guess that moves it far ahead. */
function isFarAhead(entries: readonly Entry[], noteDay: Day | null): boolean {
	const last = entries.at(-1);
	const before = entries.at(-2)?.at ?? noteDay;
	return last !== undefined && before !== null && daysBetween(dayOf(before), dayOf(last.at)) > MOST_DAYS_BETWEEN;
}

/**
 * Returns what was not understood, or is doubtful, of the dates in the last entry: `Calling back the Monday after
 * Thanksgiving` plans no call. An earlier entry plans nothing anymore.
 */
function unreadPlans(entries: readonly Entry[], { day }: NoteDate): readonly Problem[] {
	const isDoubtful = isFarAhead(entries, day);
	const isShown = ({ code }: Problem) => OF_PLANS.has(code) || (isDoubtful && code === 'date.assumed');
	return entries.at(-1)?.problems.filter(isShown) ?? [];
}

/** Reads the attempts and events below the follow-up at a line. The line counts from 0. */
export function* lineEntries(line: number, noteDate: NoteDate, note: NoteContext): Steps<OwnEntries> {
	const outline = note.outline();
	const context = entriesContext(noteDate, note.settings);
	const placed = dated(yield* entriesBelow(outline, line, context), noteDate);
	const [entries, lines] = [inOrder(outline, placed), linesOf(placed)];
	const undated = undatedLogs(outline, itemsOf(outline, line, note.settings), lines, context);
	const several = severalTries(outline, placed, note.settings);
	return { entries, lines, problems: [...unreadPlans(entries, noteDate), ...several, ...undated] };
}

/** Reads the attempts and events of each property follow-up, in one pass over the section. */
export function* propertyEntries(owners: EntryOwners, note: NoteContext): Steps<readonly OwnEntries[]> {
	const own: SectionEntry[][] = Array.from({ length: owners.size }, () => []);
	let undated: readonly Problem[] = [];
	if (owners.size > 0 && note.markers.mayHaveAttempts(note.text)) {
		const context = entriesContext(note.noteDate, note.settings);
		const outline = yield* note.parse();
		const all = yield* sectionEntries(outline, owners, context);
		for (const placed of dated(all, note.noteDate)) {
			if (placed.owner !== null) own[placed.owner]?.push(placed);
		}
		undated = undatedLogs(outline, sectionItems(outline, note.settings.attemptsHeadings), linesOf(all), context);
	}
	return own.map((placed, index) => {
		const entries = placed.length === 0 ? [] : inOrder(note.outline(), placed);
		// Whose such a log is cannot be read without its day, so the first follow-up of the properties has the problem.
		return {
			entries,
			lines: linesOf(placed),
			problems: [
				...unreadPlans(entries, note.noteDate),
				...(placed.length === 0 ? [] : severalTries(note.outline(), placed, note.settings)),
				...(index === 0 ? undated : []),
			],
		};
	});
}
