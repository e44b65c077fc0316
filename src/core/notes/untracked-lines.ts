import { inTouchSource } from '../english/verbs';
import { addBusinessDays } from '../dates/business-days';
import { minuteOf } from '../dates/moments';
import { readingDay } from '../dates/date-context';
import { mayHoldDate } from '../dates/date-words';
import type { Day, DayOrMinute, UntrackedLine, When } from '../follow-up';
import { sentenceSplitter } from '../english/sentences';
import { trackedLines } from './line-follow-ups';
import { lineContext, type NoteContext } from './note-context';
import { visibleContent, type OutlineLine } from '../markdown/scan';
import { readEntry } from './attempts/read-attempts';
import { readLine, readWords, type LineReading } from './line/read-line';
import { closedHeadings, standsUnder } from './sections';

/** Words of what others owe a job seeker. “she will present on Friday” has none of them. */
const THEIR_TURN =
	/\b(?:call|phone|ring|e-?mail|mail|write|text|message|ping|send|forward|pass|share|repl(?:y|ies)|respond|answer|response|feedback|news|word|hear|decide|decision|verdict|know|tell|told|update|confirm|check|ask|introduce|intro|introduction|invit(?:e|ation)|schedule|set\s+up|contact|reach(?:es)?\s+out|in\s+touch|talk|speak|offer|contract|letter|paperwork|reference|results?|outcome|promised?|owes?|arrive|until|by|back|let|announce|shortlist)(?:s|es|ing)?(?![\p{L}])/iu;

const HYPOTHETICAL =
	/\b(?:would\s+have|could\s+have|should\s+have|wish|imagine|suppose|never\s+(?:calls?|will|answers?)|what\s+if)\b/i;
const QUESTION =
	/^(?:will|would|does|did|do|can|could|should|is|are|when|what|why|how|who|which)(?![\p{L}'’])[^?]*\?/iu;
const PERSONAL_ACT = new RegExp(
	`\\b(?:${inTouchSource('check\\s+(?:in|back|with)', 'follow\\s+up', 'touch\\s+base', 'get\\s+back', 'circle\\s+back', '(?:be|get)\\s+in\\s+touch', 'respond', 'owe', 'let\\s+\\S+\\s+know', 'my\\s+turn')})(?![\\p{L}])`,
	'iu',
);

/** Whether a date is only a time of day, which is a habit: “he takes the phone before eight”. */
const isTimeOnly = (when: When, noteDay: Day) =>
	when.day === noteDay &&
	when.lastDay === noteDay &&
	!when.certain.includes('day') &&
	!/\b(?:eod|cob|end)\b/i.test(when.phrase);

const SENTENCES = sentenceSplitter(';(?=\\s|$)');

/** The sentence around a date of a line. */
function sentenceAround(content: string, { from, to }: When): string {
	const found = SENTENCES.split(content).find((sentence) => from < sentence.next && to > sentence.from);
	return found ? content.slice(found.from, found.to) : content;
}

/** A bookmark, which holds no promise. */
const BOOKMARK = /^\[[^\]\n]{0,200}\]\(https?:/i;

const stated = (day: string, { time }: When): DayOrMinute => (time === null ? day : minuteOf(day, time));

function offered(
	line: OutlineLine,
	content: string,
	reading: LineReading,
	noteDay: Day,
	note: NoteContext,
): UntrackedLine | null {
	const { roles, expected, fallback, act } = reading;
	const described = { path: note.path, line: line.index + 1, text: content.trim() };
	if (
		expected !== null &&
		(roles.promises || roles.conditional) &&
		THEIR_TURN.test(sentenceAround(content, expected))
	) {
		if (expected.lastDay < noteDay || isTimeOnly(expected, noteDay)) return null;
		return {
			...described,
			due: stated(expected.lastDay, expected),
			fallback: fallback?.day ?? addBusinessDays(expected.lastDay, 1, note.settings),
		};
	}
	const mine = act ?? fallback;
	if (
		mine === null ||
		!roles.acts ||
		!PERSONAL_ACT.test(sentenceAround(content, mine)) ||
		mine.day < noteDay ||
		isTimeOnly(mine, noteDay)
	)
		return null;
	return { ...described, due: stated(mine.day, mine), fallback: null };
}

/**
 * Lines without a marker that are a commitment with a date: “I'll get back to her next week”, “Dana promised to call
 * Friday”. The user may track them; they never enter the index by themselves.
 */
export function untrackedLines(note: NoteContext): UntrackedLine[] {
	if (!mayHoldDate(note.text)) return [];
	const outline = note.outline();
	const closed = closedHeadings(note);
	const tracked = new Set(trackedLines(note).map(({ line }) => line.index));
	const found: UntrackedLine[] = [];
	for (const line of outline.lines) {
		if ((line.kind !== 'list-item' && line.kind !== 'paragraph') || tracked.has(line.index)) continue;
		if (line.checkbox !== null && line.checkbox !== ' ') continue;
		const content = visibleContent(outline, line);
		if (!mayHoldDate(content)) continue;
		if (!THEIR_TURN.test(content) && !PERSONAL_ACT.test(content)) continue;
		if (BOOKMARK.test(content) || HYPOTHETICAL.test(content) || QUESTION.test(content.trim())) continue;
		if (line.parent !== null && tracked.has(line.parent)) continue;
		if (standsUnder(outline, line, closed)) continue;
		const noteDate = note.dateAt(line);
		const context = lineContext(note, noteDate);
		const start = { at: note.entryAt(line)?.to ?? 0, opening: false, named: false };
		const words = readWords(content, start.at, context);
		if (words.whens.every(({ past }) => past)) continue;
		if (readEntry(content, { day: readingDay(noteDate), settings: note.settings }) !== null) continue;
		const reading = readLine(content, start, context, words);
		const offer = offered(line, content, reading, readingDay(noteDate), note);
		if (offer) found.push(offer);
	}
	return found;
}
