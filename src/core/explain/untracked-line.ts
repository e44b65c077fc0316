import { offeredLines } from '../agenda/views/offered-lines';
import { mayHoldDate } from '../dates/date-words';
import type { Problem } from '../follow-up';
import { headingsAbove, visibleContent } from '../markdown/scan';
import { COMMUNICATION, listHeading } from '../notes/line-follow-ups';
import { datesIn, readLine } from '../notes/line/read-line';
import { fact, type Fact, type FactCode, type LineExplanation, type Summary } from './explanation';
import { noteDateFact } from './follow-up-facts';
import { subjectContext, type Subject } from './subject';

/** How to make the line a follow-up, with the marker and tag of the settings. */
function markFact({ frame }: Subject): Fact {
	const { markers, tag } = frame.settings;
	return fact('fix.mark', { marker: markers[0] ?? null, tag });
}

/** The dates in a line that is not a follow-up, so that the user sees that they were understood. */
function seenDates(subject: Subject): Fact[] {
	const content = visibleContent(subject.frame.outline(), subject.line);
	return datesIn(content, subjectContext(subject)).map((when) => fact('unused.date', { when }));
}

/** Explains a line that sounds like a follow-up, whether or not the sidebar offers it; null for any other. */
function explainOffered(subject: Subject): LineExplanation | null {
	const { reading, line, context, frame } = subject;
	const found = reading.untracked.find((each) => each.line === line.index + 1);
	if (!found) return null;
	const facts = [
		fact('because.offered', { due: found.due, fallback: found.fallback }),
		noteDateFact(frame.dateAt(line)),
		...seenDates(subject),
	];
	if (context.dismissed?.(found)) {
		return { verdict: 'near', summary: { code: 'dismissed' }, facts: [...facts, markFact(subject)] };
	}
	if (offeredLines(reading, context.now, frame.settings).length === 0) {
		return { verdict: 'near', summary: { code: 'too-old' }, facts: [...facts, markFact(subject)] };
	}
	return {
		verdict: 'offered',
		summary: { code: 'offered' },
		facts: [...facts, fact('fix.track', {}), markFact(subject)],
	};
}

const near = (summary: Summary, ...facts: Fact[]): LineExplanation => ({ verdict: 'near', summary, facts });

/** Explains a line with a marker word that is not one there: history, a label, an adjective, a marker inside the line. */
function explainAlmostMarked(subject: Subject, content: string): LineExplanation | null {
	const { frame, line } = subject;
	const { tag, markers } = frame.settings;
	const marker = frame.markers.wordAt(content);
	if (/^[\s*_~=]*followed[\s-]up\b/i.test(content)) return near({ code: 'history' }, fact('fix.next-step', {}));
	if (marker !== null && frame.markers.find(content) === null) {
		return near({ code: 'label', marker }, fact('because.label', { marker }), fact('fix.person-and-date', { tag }));
	}
	if (marker !== null) return near({ code: 'bare-sentence', marker }, fact('fix.sentence', {}));
	const isHidden = line.hidden.some(({ from, to }) => frame.markers.mayMark(frame.text.slice(from, to)));
	if (isHidden) return near({ code: 'hidden-marker' }, markFact(subject));
	const otherTag = explainOtherTag(content, tag);
	if (otherTag) return otherTag;
	const inside = markers.find((each) => content.toLowerCase().includes(each.toLowerCase()));
	if (inside === undefined) return null;
	const before = content.slice(0, content.toLowerCase().indexOf(inside.toLowerCase()));
	const code = /[\p{L}\p{N}]/u.test(before) ? 'marker-inside' : 'almost-marker';
	return near({ code, marker: inside }, ...seenDates(subject), markFact(subject));
}

function explainOtherTag(content: string, tag: string): LineExplanation | null {
	const found = /(?:^|\s)#(follow[\p{L}\d/_-]*)/iu.exec(content)?.[1];
	return found === undefined ? null : near({ code: 'other-tag', found, tag }, fact('fix.tag', { tag }));
}

type Missing = Extract<
	FactCode,
	'because.not-a-list-item' | 'because.nested' | 'because.no-date' | 'because.no-person'
>;

/** Explains why a line under a heading such as `Follow-ups` is not a follow-up; null for any other line. */
function explainUnderHeading(subject: Subject, content: string): LineExplanation | null {
	const { frame, line } = subject;
	const isUnder = headingsAbove(frame.outline(), line).some(({ text }) => frame.markers.isFollowUpHeading(text));
	if (!isUnder && listHeading(line, frame) === null) return null;
	const lacks = (missing: Missing, problems: readonly Problem[] = []): LineExplanation => ({
		...near({ code: 'under-heading' }, fact(missing, {}), ...seenDates(subject), markFact(subject)),
		problems,
	});
	if (line.kind !== 'list-item') return lacks('because.not-a-list-item');
	if (line.parent !== null) return lacks('because.nested');
	const reading = readLine(content, { at: 0, opening: false, named: false }, subjectContext(subject));
	if (reading.act === null && reading.expected === null && reading.fallback === null) {
		return lacks(
			'because.no-date',
			reading.problems.filter(({ code }) => code === 'date.not-understood'),
		);
	}
	return reading.contact === null && !COMMUNICATION.test(content) ? lacks('because.no-person') : null;
}

/** Explains why a line with a date is not even offered. */
function explainDated(subject: Subject): LineExplanation {
	const { line } = subject;
	const dates = seenDates(subject);
	if (line.checkbox !== null && line.checkbox !== ' ') {
		return { verdict: 'nothing', summary: { code: 'ended-task' }, facts: [...dates, markFact(subject)] };
	}
	return near({ code: 'only-a-date' }, ...dates, fact('because.unlike', {}), markFact(subject));
}

/** Explains a line that is not listed: offered, almost a follow-up, or the user's own prose. */
export function explainUntracked(subject: Subject): LineExplanation {
	const content = visibleContent(subject.frame.outline(), subject.line);
	const found =
		explainAlmostMarked(subject, content) ?? explainOffered(subject) ?? explainUnderHeading(subject, content);
	if (found) return found;
	if (mayHoldDate(content) && seenDates(subject).length > 0) return explainDated(subject);
	return { verdict: 'nothing', summary: { code: 'nothing' }, facts: [markFact(subject)] };
}
