import { readingDay } from '../dates/date-context';
import { isAnswer, isUnanswered, type Entry, type FollowUp, type TimeWindow } from '../follow-up';
import { ownersAmong } from '../notes/attempts/owner';
import {
	entriesContext,
	isEarlier,
	placedEntries,
	readEntry,
	type EntryPlace,
	type PlacedEntry,
} from '../notes/attempts/read-attempts';
import { headingKey } from '../markdown/heading-key';
import { standsUnder } from '../notes/sections';
import { contentOf, visibleContent } from '../markdown/scan';
import { fact, type Fact, type LineExplanation } from './explanation';
import { followUpNames, stateFacts } from './follow-up-facts';
import { subjectContext, type Subject } from './subject';

const windowFacts = (window: TimeWindow | undefined): Fact[] => (window ? [fact('time.window', { window })] : []);

/** What is read of an attempt or event line: `2026-11-23 08:10 Call: left message`. */
function entryFacts(entry: Entry): Fact[] {
	const facts: Fact[] = [];
	const { at } = entry;
	if (entry.kind === 'event') {
		facts.push(fact('read-as.event', { at, event: entry.event, until: entry.until, more: entry.more }));
	} else {
		facts.push(fact('read-as.attempt', { at, channel: entry.channel, outcome: entry.outcome }));
		if (entry.callingBack)
			facts.push(fact('act.calling-back', { at: entry.callingBack }), ...windowFacts(entry.windows?.callingBack));
		if (entry.expecting) facts.push(fact('expected.by', { at: entry.expecting }));
		if (entry.next) facts.push(fact('act.next', { at: entry.next }), ...windowFacts(entry.windows?.next));
		const counts = isUnanswered(entry.outcome)
			? 'attempts.unanswered'
			: isAnswer(entry.outcome)
				? 'attempts.answered'
				: 'attempts.wrong-number';
		facts.push(fact(counts, {}));
	}
	if (entry.note !== '') facts.push(fact('read-as.note', { note: entry.note }));
	return facts;
}

const ownerFact = (followUp: FollowUp) =>
	fact('belongs-to.follow-up', { names: followUpNames(followUp), line: followUp.line });

/** The follow-up above an indented line, whether or not the line is read as one of its attempts; null without one. */
function ownerAbove(subject: Subject): FollowUp | null {
	const { frame, line, reading } = subject;
	const { lines } = frame.outline();
	for (let at = line.parent; at !== null; at = lines[at]?.parent ?? null) {
		const found = reading.followUps.find((followUp) => followUp.line === (at ?? -1) + 1);
		if (found) return found;
	}
	return null;
}

/** Each follow-up of the note with the attempts that count for it, and their lines. */
function* countedEntries({
	frame,
	reading,
}: Subject): Generator<{ followUp: FollowUp; placed: readonly PlacedEntry[] }> {
	const { settings } = frame;
	const owners = ownersAmong(reading.followUps);
	let index = 0;
	for (const followUp of reading.followUps) {
		const place: EntryPlace =
			followUp.source === 'line'
				? { kind: 'line', line: followUp.line - 1 }
				: { kind: 'property', index: index++, owners };
		yield { followUp, placed: placedEntries(frame.outline(), place, entriesContext(followUp.noteDate, settings)) };
	}
}

/** Explains a line that is read, or nearly read, as an attempt or event. Returns null if it is any other line. */
export function explainEntry(subject: Subject): LineExplanation | null {
	const { frame, line, context } = subject;
	const outline = frame.outline();
	const words = contentOf(outline, line).trim();
	let twice: FollowUp | null = null;
	for (const { followUp, placed } of countedEntries(subject)) {
		const found = placed.find((each) => each.line.index === line.index);
		if (found) {
			const state = stateFacts(followUp, context).filter(({ about }) => about === 'now' || about === 'rule');
			return {
				verdict: 'entry',
				summary: { code: found.entry.kind, names: followUpNames(followUp) },
				facts: [...entryFacts(found.entry), ownerFact(followUp), ...state],
				problems: found.entry.problems,
			};
		}
		const isSame = (each: PlacedEntry) =>
			each.line.parent === line.parent && contentOf(outline, each.line).trim() === words;
		if (line.kind === 'list-item' && placed.some(isSame)) twice ??= followUp;
	}
	if (twice) {
		return {
			verdict: 'near',
			summary: { code: 'duplicate' },
			facts: [ownerFact(twice), fact('because.duplicate', {})],
		};
	}
	return besideEntry(subject) ?? earlierEntry(subject) ?? unownedEntry(subject) ?? plainChild(subject);
}

/** Explains a log beside a follow-up, which the sidebar offers to count. */
function besideEntry(subject: Subject): LineExplanation | null {
	const { frame, line, reading } = subject;
	const number = line.index + 1;
	for (const followUp of reading.followUps) {
		const isBeside = followUp.problems.some((problem) => problem.code === 'attempt.beside' && problem.line === number);
		if (!isBeside) continue;
		const { noteDate, settings } = subjectContext(subject);
		const entry = readEntry(visibleContent(frame.outline(), line), { day: readingDay(noteDate), settings });
		return {
			verdict: 'near',
			summary: { code: 'log-beside', names: followUpNames(followUp) },
			facts: [
				...(entry ? entryFacts(entry).filter(({ about }) => about !== 'attempts') : []),
				ownerFact(followUp),
				fact('because.beside', {}),
				fact('fix.count-log', { name: followUpNames(followUp).join(', ') }),
			],
		};
	}
	return null;
}

/** Explains a log in free words of a day before the note's own: `Nov 17 called` in a note of November 19. */
function earlierEntry(subject: Subject): LineExplanation | null {
	const { frame, line } = subject;
	const { settings } = frame;
	const isUnderAttempts = standsUnder(frame.outline(), line, new Set(settings.attemptsHeadings.map(headingKey)));
	const owner = ownerAbove(subject);
	if (line.kind !== 'list-item' || (owner === null && !isUnderAttempts)) return null;
	const context = entriesContext(owner?.noteDate ?? frame.noteDate, settings);
	const content = visibleContent(frame.outline(), line);
	const entry = readEntry(content, context);
	if (!entry || !isEarlier(entry, content, context)) return null;
	return {
		verdict: 'near',
		summary: owner ? { code: 'note-below', names: followUpNames(owner) } : { code: 'not-an-attempt' },
		facts: [...entryFacts(entry).slice(0, 1), fact('because.before-note', {})],
	};
}

/** Explains a line that reads like an attempt of no follow-up, or is under Attempts without being one. */
function unownedEntry(subject: Subject): LineExplanation | null {
	const { frame, line } = subject;
	const { noteDate, settings } = subjectContext(subject);
	const content = visibleContent(frame.outline(), line);
	const isUnderAttempts = standsUnder(frame.outline(), line, new Set(settings.attemptsHeadings.map(headingKey)));
	const entry =
		line.kind === 'list-item' || isUnderAttempts ? readEntry(content, { day: readingDay(noteDate), settings }) : null;
	if (!entry) {
		if (!isUnderAttempts) return null;
		return {
			verdict: 'near',
			summary: { code: 'not-an-attempt' },
			facts: [fact('because.attempt-form', {}), fact('fix.attempt-form', {})],
		};
	}
	if (ownerAbove(subject) !== null) return null;
	return {
		verdict: 'near',
		summary: { code: 'no-owner' },
		facts: [
			...entryFacts(entry).slice(0, 1),
			fact('because.attempt-place', {}),
			fact('fix.attempt-place', { heading: settings.attemptsHeadings[0] ?? 'Attempts' }),
		],
	};
}

/** Explains the user's own note below a follow-up. */
function plainChild(subject: Subject): LineExplanation | null {
	const owner = ownerAbove(subject);
	if (!owner) return null;
	const offered = subject.reading.untracked.some(({ line }) => line === subject.line.index + 1);
	if (offered) return null;
	return {
		verdict: 'nothing',
		summary: { code: 'note-below', names: followUpNames(owner) },
		facts: [ownerFact(owner), fact('fix.attempt', {})],
	};
}
