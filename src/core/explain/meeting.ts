import { momentOn } from '../dates/moments';
import type { NoteReading } from '../follow-up';
import { fact, type LineExplanation } from './explanation';

/** The explanation of a line with the meeting that it plans: `14:00 Coffee with [[Dana Whitfield]]` in a note of that day. */
export function withMeeting(explanation: LineExplanation, reading: NoteReading, line: number): LineExplanation {
	const planned = reading.lineMeetings?.find((each) => each.line === line);
	const { day } = reading.noteDate;
	if (!planned || day === null) return explanation;
	const { time, contacts } = planned;
	const at = momentOn(day, time);
	const found = fact('meeting.planned', { names: contacts.map(({ name }) => name), at });
	const { facts = [], summary } = explanation;
	// A line without a follow-up says nothing else.
	if (summary.code === 'nothing') {
		return { ...explanation, verdict: 'meeting', summary: { code: 'meeting' }, facts: [found] };
	}
	return { ...explanation, facts: [...facts, found] };
}
