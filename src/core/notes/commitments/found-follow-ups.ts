import { dayOf } from '../../dates/moments';
import type { Contact, FollowUp, UntrackedLine, When } from '../../follow-up';
import { visibleContent, type OutlineLine } from '../../markdown/scan';
import type { Steps } from '../../steps';
import { lineEntries } from '../attempts/attempts-of';
import { headingContacts } from '../above/heading-contact';
import { lineIds } from '../identity';
import { ownContact } from '../line/contact';
import { readLine, readWords, type LineReading } from '../line/read-line';
import { lineFollowUp, type FoundFollowUps, type TrackedLine } from '../line-follow-ups';
import { lineContext, type NoteContext } from '../note-context';

/** Returns the contacts of a found line as the line, its heading or the note has them; null for the note's own. */
function contactsOf({ contact }: UntrackedLine, reading: LineReading, line: OutlineLine, note: NoteContext): Contact[] {
	const known = [...(reading.contact?.contacts ?? []), ...headingContacts(note, line), ...note.owners];
	return (contact?.split(', ') ?? []).map(
		(name) => known.find((each) => each.name === name) ?? ownContact(name, note.people) ?? { name, link: null },
	);
}

/** The roles of the dates of a found line: the one it states is mine, or theirs if a check-in is suggested. */
function datesOf({ due, fallback }: UntrackedLine, reading: LineReading, whens: readonly When[]) {
	const { act, expected, fallback: own } = reading;
	if (due === null) return { act: null, expected: null, fallback: null };
	const isTheirs = fallback !== null;
	const stated = [expected, act, own, ...whens].find(
		(when) => when !== null && !when.past && (isTheirs ? when.lastDay : when.day) === dayOf(due),
	);
	if (!isTheirs) return { act: stated ?? act, expected: expected === stated ? null : expected, fallback: own };
	return { act: act === stated ? null : act, expected: stated ?? expected, fallback: own };
}

/** Reads a found line as a follow-up line, or returns null if the note no longer has it. */
export function foundLine(untracked: UntrackedLine, note: NoteContext): TrackedLine | null {
	const outline = note.outline();
	const line = outline.lines[untracked.line - 1];
	if (!line || untracked.inTable) return null;
	const content = visibleContent(outline, line);
	const context = lineContext(note, note.dateAt(line));
	const dueLine = untracked.dueLine === undefined ? undefined : outline.lines[untracked.dueLine - 1];
	const words = readWords(content, 0, context);
	const due = dueLine ? readWords(visibleContent(outline, dueLine), 0, context) : words;
	const read = readLine(content, { at: 0, opening: false, named: false }, context, words);
	const contacts = contactsOf(untracked, read, line, note);
	const [contact] = contacts;
	const own = contacts.every((each) => context.own.includes(each));
	return {
		line,
		content,
		by: 'found',
		start: 0,
		others: [],
		reading: {
			...read,
			...datesOf(untracked, read, due.whens),
			contact: contact ? { contact, contacts, own, aside: false } : null,
		},
	};
}

/**
 * Reads found lines as follow-ups, where the setting tracks them by themselves: `I'll get back to her next week` is one
 * to act on next week, and nothing is written. Rows of tables are left out, because no attempt can be below them.
 */
export function* foundFollowUps(note: NoteContext, lines: readonly UntrackedLine[]): Steps<FoundFollowUps> {
	const entryLines = new Set<number>();
	const followUps: FollowUp[] = [];
	if (lines.length === 0) return { followUps, entryLines: [] };
	const idOf = lineIds(note.outline());
	for (const untracked of lines) {
		const tracked = entryLines.has(untracked.line - 1) ? null : foundLine(untracked, note);
		if (!tracked) continue;
		const { line } = tracked;
		const own = yield* lineEntries(line.index, note.dateAt(line), note);
		for (const index of own.lines) entryLines.add(index);
		followUps.push({ ...lineFollowUp(tracked, idOf(line.index), own, note), found: untracked.text });
		yield line.to - line.from;
	}
	return { followUps, entryLines: [...entryLines] };
}
