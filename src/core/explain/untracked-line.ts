import { offeredLines } from '../agenda/views/offered-lines';
import { mayHoldDate } from '../dates/date-words';
import { patternSource } from '../english/plain-text';
import type { Problem } from '../follow-up';
import { headingsAbove, visibleContent } from '../markdown/scan';
import { headingContacts } from '../notes/above/heading-contact';
import { COMMUNICATION, listHeading } from '../notes/line-follow-ups';
import { datesIn, readLine } from '../notes/line/read-line';
import { fact, type Fact, type FactCode, type LineExplanation, type NamedBy, type Summary } from './explanation';
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

/** What named the contact of a found line: its own words, the heading above it, or the note. */
function namedBy({ frame, line }: Subject, contact: string): NamedBy {
	const [first = contact] = contact.split(/[\s,]/, 1);
	if (frame.text.slice(line.from, line.to).includes(first)) return 'line';
	return headingContacts(frame, line).length > 0 ? 'heading' : frame.ownersFrom;
}

/**
 * Explains a line that is found because it is a commitment, or a row of a table with a date for the next step, whether
 * or not the sidebar offers it; null for any other.
 */
export function explainOffered(subject: Subject): LineExplanation | null {
	const { reading, line, context, frame } = subject;
	const found = reading.untracked.find((each) => each.line === line.index + 1);
	if (!found) return null;
	const { due, fallback, contact, inTable } = found;
	const because = inTable
		? fact('because.row', { due })
		: fact('because.offered', { due, fallback, own: found.ownFallback === true });
	const facts = [
		because,
		...(contact === null ? [] : [fact('who.named', { names: [contact], by: namedBy(subject, contact), own: false })]),
		noteDateFact(frame.dateAt(line)),
		...(inTable ? [] : seenDates(subject)),
	];
	const { problems } = found;
	if (context.dismissed?.(found)) {
		return { verdict: 'near', summary: { code: 'dismissed' }, facts: [...facts, markFact(subject)], problems };
	}
	if (!offeredLines(reading, context.now, frame.settings).includes(found)) {
		const summary = { code: 'too-old', days: frame.settings.foundDays } as const;
		return { verdict: 'near', summary, facts: [...facts, fact('fix.found-days', {}), markFact(subject)], problems };
	}
	const fixes = inTable ? [fact('fix.track-row', {})] : [fact('fix.track', {}), markFact(subject)];
	const code = inTable ? 'offered-row' : 'offered';
	return { verdict: 'offered', summary: { code }, facts: [...facts, ...fixes], problems };
}

const near = (summary: Summary, ...facts: Fact[]): LineExplanation => ({ verdict: 'near', summary, facts });

/** Returns the offset of a marker in a line as words of their own, or -1: `FU` is in `FU next week`, not in `funding`. */
const wholeWordAt = (content: string, marker: string) => {
	const found = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?=${patternSource(marker)}(?![\\p{L}\\p{N}]))`, 'iu').exec(content);
	return found ? found.index + found[0].length : -1;
};

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
	const inside = markers.find((each) => wholeWordAt(content, each) >= 0);
	if (inside === undefined) return null;
	const before = content.slice(0, wholeWordAt(content, inside));
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
		explainOffered(subject) ?? explainAlmostMarked(subject, content) ?? explainUnderHeading(subject, content);
	if (found) return found;
	if (mayHoldDate(content) && seenDates(subject).length > 0) return explainDated(subject);
	return { verdict: 'nothing', summary: { code: 'nothing' }, facts: [markFact(subject)] };
}
