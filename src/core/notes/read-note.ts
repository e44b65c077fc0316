import type { NoteReading, Problem } from '../follow-up';
import { isZone } from '../dates/time-zones';
import type { Settings } from '../settings';
import { handovers } from './handovers';
import { lineFollowUps } from './line-follow-ups';
import { noteFrame, type NoteFrame, type NoteSource } from './note-context';
import { isDeclined, propertyFollowUps } from './property-follow-ups';
import { scriptOf } from './sections';
import { untrackedLines } from './untracked-lines';

export type { NoteSource } from './note-context';

export interface ReadOptions {
	/** Whether to look for lines that only sound like a follow-up, too. */
	readonly untracked: boolean;
}

function noteProblems(source: NoteSource, frame: NoteFrame): Problem[] {
	const problems: Problem[] = [];
	if (source.propertiesBroken) problems.push({ code: 'note.properties-broken' });
	const { timezone } = frame.card;
	if (timezone !== null && !isZone(timezone)) {
		problems.push({ code: 'contact.timezone-unknown', timezone });
	}
	return problems;
}

/**
 * Reads everything one note says, from its text and properties alone and never from the present moment.
 * `- Follow up with [[Dana Whitfield]] Monday` in a note of 2026-11-19 gives a follow-up with Dana Whitfield to act on
 * 2026-11-23. Any text is read; what can't be understood comes out as coded problems.
 */
export function readNote(
	source: NoteSource,
	settings: Settings,
	options: ReadOptions = { untracked: false },
): NoteReading {
	const frame = noteFrame(source, settings);
	const lines = lineFollowUps(frame);
	const followUps = [...propertyFollowUps(frame, lines.length > 0), ...lines];
	return {
		path: source.path,
		noteDate: frame.noteDate,
		contacts: frame.contacts,
		card: frame.card,
		script: scriptOf(frame),
		followUps,
		untracked: options.untracked ? untrackedLines(frame) : [],
		handovers: handovers(frame, followUps),
		declined: followUps.length === 0 && isDeclined(frame),
		problems: noteProblems(source, frame),
	};
}
