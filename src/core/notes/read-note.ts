import type { NoteReading, Problem } from '../follow-up';
import { isZone } from '../dates/time-zones';
import type { Settings } from '../settings';
import { handovers } from './handovers';
import { lineFollowUps } from './line-follow-ups';
import { noteContext, type NoteContext, type NoteSource } from './note-context';
import { isDeclined, propertyFollowUps, propertyProblems } from './property-follow-ups';
import { scriptOf } from './sections';
import { untrackedLines } from './untracked-lines';

export type { NoteSource } from './note-context';

export interface ReadOptions {
	/** Whether to look for lines that only sound like a follow-up, too. */
	readonly untracked: boolean;
}

function noteProblems(source: NoteSource, note: NoteContext): Problem[] {
	const problems: Problem[] = [];
	if (source.propertiesBroken) problems.push({ code: 'note.properties-broken' });
	problems.push(...propertyProblems(note));
	const { timezone } = note.card;
	if (timezone !== null && !isZone(timezone)) {
		problems.push({ code: 'contact.timezone-unknown', timezone });
	}
	return problems;
}

/**
 * Reads one note from its text and properties, independent of the present moment. `- Follow up with [[Dana Whitfield]]
 * Monday` in a note of 2026-11-19 gives a follow-up with Dana Whitfield to act on 2026-11-23. Never throws: what it
 * can't understand becomes a coded problem.
 */
export function readNote(
	source: NoteSource,
	settings: Settings,
	options: ReadOptions = { untracked: false },
): NoteReading {
	const note = noteContext(source, settings);
	const lines = lineFollowUps(note);
	const followUps = [...propertyFollowUps(note, lines.length > 0), ...lines];
	return {
		path: source.path,
		noteDate: note.noteDate,
		contacts: note.contacts,
		card: note.card,
		script: scriptOf(note),
		followUps,
		untracked: options.untracked ? untrackedLines(note) : [],
		handovers: handovers(note, followUps),
		declined: followUps.length === 0 && isDeclined(note),
		problems: noteProblems(source, note),
	};
}
