import type { Problem } from '../problem';
import { foundLine } from '../notes/commitments/found/found-follow-ups';
import { noteContext, type NoteContext, type NoteSource } from '../notes/note-context';
import { untrackedLines } from '../notes/untracked-lines';
import { drain } from '../steps';
import type { OutlineLine } from '../markdown/scan';
import { readNote } from '../notes/read-note';
import { skippedBy } from '../notes/skipped-folder';
import { trackedLines, type TrackedLine } from '../notes/line-follow-ups';
import { explainEntry } from './attempt-line';
import type { ExplainContext, Explanation, LineExplanation } from './explanation';
import { explainDateLine, explainHeading } from './heading';
import { withIntroductions } from './introduction';
import { withMeeting } from './meeting';
import { explainProperty } from './property';
import { explainTracked } from './tracked-line';
import { explainOffered, explainUntracked } from './untracked-line';
import { explainSkipped } from './skipped-line';
import type { Subject } from './subject';
import { fact } from './explanation';

/** What the command answers in a file that is not Markdown, such as a canvas. */
const NOT_A_NOTE: LineExplanation = {
	verdict: 'not-read',
	summary: { code: 'not-markdown' },
	facts: [fact('fix.note', {})],
};

const markedLine = (frame: NoteContext, number: number): TrackedLine | null =>
	trackedLines(frame).find(({ line }) => line.index === number - 1) ?? null;

/** The meaning of a line that is found, where the setting tracks found lines by themselves. */
function selfTrackedLine(frame: NoteContext, number: number): TrackedLine | null {
	const found = drain(untrackedLines(frame, new Set())).find((each) => each.line === number);
	return found ? foundLine(found, frame) : null;
}

function explanationFor(source: NoteSource, number: number, context: ExplainContext): LineExplanation {
	const { settings } = context;
	if (!/\.md$/i.test(source.path)) return NOT_A_NOTE;
	const skipped = skippedBy(source.path, settings.skipFolders);
	if (skipped !== null) {
		return {
			verdict: 'not-read',
			summary: { code: 'skipped-folder', folder: skipped },
			facts: [fact('fix.folder', {})],
		};
	}
	const reading = readNote(source, settings, { untracked: true });
	const frame = noteContext(source, settings);
	const line = frame.outline().lines[number - 1];
	if (!line) return { verdict: 'nothing', summary: { code: 'no-line' } };
	const subject = { source, frame, reading, line, context };
	if (line.kind === 'front-matter') {
		const explained = explainProperty(subject);
		return namesIntroduction(explained) ? withIntroductions(explained, reading, 0) : explained;
	}
	return withIntroductions(withMeeting(explanationOf(subject, number), reading, number), reading, number);
}

/** Whether a line of the front matter is a property about an introduction. */
const namesIntroduction = ({ facts = [] }: LineExplanation) =>
	facts.some((each) => each.code === 'read-as.property' && (each.key === 'introducedBy' || each.key === 'useName'));

/** Explains a line of the text without what it says about introductions. */
function explanationOf(subject: Subject, number: number): LineExplanation {
	const { frame, line, reading } = subject;
	if (line.kind === 'heading') return explainHeading(subject);
	const followUp = reading.followUps.find((each) => each.source === 'line' && each.line === number);
	const tracked = followUp?.found === undefined ? markedLine(frame, number) : selfTrackedLine(frame, number);
	if (tracked && followUp) return explainTracked(subject, tracked, followUp);
	const inTable = line.kind === 'table' ? explainOffered(subject) : null;
	return (
		inTable ?? explainDateLine(subject) ?? explainSkipped(subject) ?? explainEntry(subject) ?? explainUntracked(subject)
	);
}

function wordsOf(source: NoteSource, line: OutlineLine | undefined): string {
	return line ? source.text.slice(line.from, line.to).trim() : '';
}

/**
 * Explains what the plugin reads in one line of a note, and why: `Follow up with [[Dana]] Monday` is listed because it
 * begins with a marker, with Dana, the first link, on the Monday after the note's date. Lines count from 1. Never
 * throws, whatever the text.
 */
export function explainLine(source: NoteSource, line: number, context: ExplainContext): Explanation {
	const explanation = explanationFor(source, line, context);
	const { lines } = noteContext(source, context.settings).outline();
	const counts = explanation.verdict === 'follow-up' || explanation.verdict === 'entry';
	const copied: Problem[] =
		counts && context.original != null ? [{ code: 'note.conflict-copy', original: context.original }] : [];
	return {
		path: source.path,
		line,
		text: wordsOf(source, lines[line - 1]),
		section: null,
		facts: [],
		...explanation,
		problems: [...(explanation.problems ?? []), ...copied],
	};
}
