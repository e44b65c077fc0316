import { addBusinessDays } from '../dates/business-days';
import { minuteOf } from '../dates/days';
import { mayHoldDate } from '../dates/when';
import type { Day, DayOrMinute, UntrackedLine, When } from '../follow-up';
import { trackedLines } from './line-follow-ups';
import type { NoteFrame } from './note-frame';
import { visibleContent, type OutlineLine } from './outline';
import { readWrittenLine } from './attempt-line';
import { readLine, type LineReading } from './read-line';
import { closedHeadings, standsUnder } from './sections';

/** Words of a commitment; a line without any of them is not looked at closely. */
const COMMITMENT =
	/\b(?:will|['’]?ll|would|should|['’]d|promised|promises|said|says|told|owes?|going\s+to|expect(?:ing|s|ed)?|wait(?:ing)?|look(?:ing)?\s+forward|hear|get(?:s|ting)?\s+back|let\s+me\s+know|to\s+(?:call|send|email|reply|confirm|get|let)|calls?|emails?|sends?|decision|answer|ask|thank|ping|check\s+(?:in|back|with)|follow\s+up|reach\s+out|touch\s+base|agreed|offered|need\s+to|plans?\s+to|hopes?\s+to|aims?\s+to|by)(?![\p{L}])|['’](?:ll|d)(?![\p{L}])/iu;

const HYPOTHETICAL =
	/\b(?:would\s+have|could\s+have|should\s+have|wish|imagine|suppose|never\s+(?:calls?|will|answers?)|what\s+if)\b/i;
const QUESTION =
	/^(?:will|would|does|did|do|can|could|should|is|are|when|what|why|how|who|which)(?![\p{L}'’])[^?]*\?/iu;
const PERSONAL_ACT =
	/\b(?:call|phone|ring|e-?mail|text|write|ping|ask|thank|send|message|reply|share|introduce|nudge|remind|reach\s+out|contact|check\s+(?:in|back|with)|follow\s+up|touch\s+base|get\s+back|circle\s+back|get\s+in\s+touch|respond|let\s+\S+\s+know)(?![\p{L}])/iu;

const stated = (day: string, { time }: When): DayOrMinute => (time === null ? day : minuteOf(day, time));

function offered(
	line: OutlineLine,
	content: string,
	reading: LineReading,
	noteDay: Day,
	frame: NoteFrame,
): UntrackedLine | null {
	const { roles, expected, fallback, act } = reading;
	const described = { path: frame.path, line: line.index + 1, text: content.trim() };
	if (expected !== null && (roles.promises || roles.conditional)) {
		if (expected.lastDay < noteDay) return null;
		return {
			...described,
			due: stated(expected.lastDay, expected),
			fallback: fallback?.day ?? addBusinessDays(expected.lastDay, 1, frame.settings),
		};
	}
	const mine = act ?? fallback;
	if (mine === null || !roles.acts || !PERSONAL_ACT.test(content) || mine.day < noteDay) return null;
	return { ...described, due: stated(mine.day, mine), fallback: null };
}

/**
 * Lines that sound like a commitment with a date but carry no marker: "I'll get back to her next week", "Dana promised to
 * call Friday". They are offered to be tracked and never enter the index by themselves.
 */
export function untrackedLines(text: string, frame: NoteFrame): UntrackedLine[] {
	if (!mayHoldDate(text)) return [];
	const outline = frame.outline();
	const closed = closedHeadings(frame);
	const tracked = new Set(trackedLines(text, frame).map(({ line }) => line.index));
	const found: UntrackedLine[] = [];
	for (const line of outline.lines) {
		if ((line.kind !== 'list-item' && line.kind !== 'paragraph') || tracked.has(line.index)) continue;
		if (line.checkbox !== null && line.checkbox !== ' ') continue;
		const content = visibleContent(outline, line);
		if (!mayHoldDate(content) || !COMMITMENT.test(content)) continue;
		if (HYPOTHETICAL.test(content) || QUESTION.test(content.trim())) continue;
		if (line.parent !== null && tracked.has(line.parent)) continue;
		if (standsUnder(outline, line, closed)) continue;
		const noteDate = frame.dateAt(line.index);
		if (readWrittenLine(content) !== null) continue;
		const reading = readLine(
			content,
			{ at: 0, opening: false, named: false },
			{ noteDate, contacts: frame.contacts, settings: frame.settings },
		);
		const offer = offered(line, content, reading, noteDate.day, frame);
		if (offer) found.push(offer);
	}
	return found;
}
