import { noteContext, type NoteSource } from '../notes/note-context';
import type { OutlineLine } from '../markdown/scan';
import { readNote } from '../notes/read-note';
import { skippedBy } from '../notes/skipped-folder';
import { trackedLines } from '../notes/line-follow-ups';
import { explainEntry } from './attempt-line';
import type { ExplainContext, Explanation, Finding } from './explanation';
import { explainHeading } from './heading';
import { explainProperty } from './property';
import { explainTracked } from './tracked-line';
import { explainUntracked } from './untracked-line';
import { unread } from './skipped-line';
import { fact } from './explanation';

const NOT_A_NOTE: Finding = {
	verdict: 'not-read',
	summary: 'Only Markdown notes are read, and this file is none.',
	facts: [fact('mend', 'Write the follow-up in a note whose name ends in .md.')],
};

function findingFor(source: NoteSource, number: number, context: ExplainContext): Finding {
	const { settings } = context;
	if (!/\.md$/i.test(source.path)) return NOT_A_NOTE;
	const skipped = skippedBy(source.path, settings.skipFolders);
	if (skipped !== null) {
		return {
			verdict: 'not-read',
			summary: `Notes in the folder “${skipped}” are not read.`,
			facts: [fact('mend', 'Move the note, or take the folder out of the setting “Folders to skip”.')],
		};
	}
	const reading = readNote(source, settings, { untracked: true });
	const frame = noteContext(source, settings);
	const line = frame.outline().lines[number - 1];
	if (!line) return { verdict: 'nothing', summary: 'There is no such line in the note.' };
	const place = { source, frame, reading, line, context };
	if (line.kind === 'front-matter') return explainProperty(place);
	if (line.kind === 'heading') return explainHeading(place);
	const tracked = trackedLines(frame).find((each) => each.line.index === line.index);
	const followUp = reading.followUps.find((each) => each.source === 'line' && each.line === number);
	if (tracked && followUp) return explainTracked(place, tracked, followUp);
	return unread(place) ?? explainEntry(place) ?? explainUntracked(place);
}

function wordsOf(source: NoteSource, line: OutlineLine | undefined): string {
	return line ? source.text.slice(line.from, line.to).trim() : '';
}

/**
 * What the plugin reads in one line of a note, and why, or why it reads nothing there: `Follow up with [[Dana]] Monday`
 * is listed because it begins with a marker, with Dana, the first link, on the Monday after the note's date. Lines count
 * from 1. Never throws, whatever the text.
 */
export function explainLine(source: NoteSource, line: number, context: ExplainContext): Explanation {
	const finding = findingFor(source, line, context);
	const { lines } = noteContext(source, context.settings).outline();
	return {
		path: source.path,
		line,
		text: wordsOf(source, lines[line - 1]),
		section: null,
		facts: [],
		problems: [],
		...finding,
	};
}
