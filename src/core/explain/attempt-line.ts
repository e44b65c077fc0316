import { momentWords } from '../agenda/reason-words';
import { isAnswer, isUnanswered, type Entry, type FollowUp } from '../follow-up';
import { entryPlaceOf, propertyNames } from '../notes/attempts/owner';
import { placedEntries, readEntry, type PlacedEntry } from '../notes/attempts/read-attempts';
import { headingKey } from '../markdown/heading-key';
import { standsUnder } from '../notes/sections';
import { contentOf, visibleContent } from '../markdown/scan';
import type { Fact, Finding } from './explanation';
import { fact, quote } from './explanation';
import { stateFacts } from './follow-up-facts';
import { lineContext, type Place } from './subject';

const EVENTS = {
	snoozed: 'Snoozed',
	'gave-up': 'Gave up',
	closed: 'Closed',
	reopened: 'Reopened',
	'allowed-more': 'Allowed more',
	rehearsed: 'Rehearsed',
} as const;

/** What is read of an attempt or event line: `Call, left message, at Mon 23 Nov 2026, 08:10`. */
function entryFacts(entry: Entry): Fact[] {
	const facts: Fact[] = [];
	const when = momentWords(entry.at);
	if (entry.kind === 'event') {
		const until = entry.until === null ? '' : ` until ${momentWords(entry.until)}`;
		const more = entry.more > 0 ? `: ${entry.more} more` : '';
		facts.push(fact('read-as', `${EVENTS[entry.event]}${until}${more}, on ${when}.`));
	} else {
		facts.push(fact('read-as', `${entry.channel}, ${entry.outcome}, on ${when}.`));
		if (entry.callingBack) facts.push(fact('act', `You call back ${momentWords(entry.callingBack)}.`));
		if (entry.expecting) facts.push(fact('expected', `They get back by ${momentWords(entry.expecting)}.`));
		if (entry.next) facts.push(fact('act', `Your next step: ${momentWords(entry.next)}.`));
		const counts = isUnanswered(entry.outcome)
			? 'It counts as an attempt without an answer.'
			: isAnswer(entry.outcome)
				? 'They were reached, so a new round of attempts begins.'
				: 'A wrong number does not count.';
		facts.push(fact('attempts', counts));
	}
	if (entry.note !== '') facts.push(fact('read-as', `Your note, not read any further: ${quote(entry.note, 200)}.`));
	return facts;
}

const nameOf = (followUp: FollowUp) => followUp.contacts.map(({ name }) => name).join(', ');

function whichFollowUp(followUp: FollowUp): string {
	const where = followUp.line > 0 ? `line ${followUp.line}` : 'the properties';
	return `The follow-up with ${nameOf(followUp)} in ${where}.`;
}

/** The follow-up under which a line stands, whether or not it is read as one of its attempts. */
function ownerAbove(place: Place): FollowUp | null {
	const { frame, line, reading } = place;
	const { lines } = frame.outline();
	for (let at = line.parent; at !== null; at = lines[at]?.parent ?? null) {
		const found = reading.followUps.find((followUp) => followUp.line === (at ?? -1) + 1);
		if (found) return found;
	}
	return null;
}

/** What is counted of each follow-up, with the lines it stands in. */
function* counted({ frame, reading }: Place): Generator<{ followUp: FollowUp; placed: readonly PlacedEntry[] }> {
	const names = propertyNames(reading.followUps);
	for (const followUp of reading.followUps) {
		const { day } = followUp.noteDate;
		const place = entryPlaceOf(followUp, names);
		yield { followUp, placed: placedEntries(frame.outline(), place, { day, settings: frame.settings }) };
	}
}

/** A line that is read, or nearly read, as an attempt or event; null for any other. */
export function explainEntry(place: Place): Finding | null {
	const { frame, line, context } = place;
	const outline = frame.outline();
	const words = contentOf(outline, line).trim();
	let twice: FollowUp | null = null;
	for (const { followUp, placed } of counted(place)) {
		const found = placed.find((each) => each.line.index === line.index);
		if (found) {
			const what = found.entry.kind === 'event' ? 'an event' : 'an attempt';
			const state = stateFacts(followUp, context).filter(({ about }) => about === 'now' || about === 'rule');
			return {
				verdict: 'entry',
				summary: `This line is ${what} of the follow-up with ${nameOf(followUp)}.`,
				facts: [...entryFacts(found.entry), fact('belongs-to', whichFollowUp(followUp)), ...state],
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
			summary: 'The same line stands there already, and both count once.',
			facts: [fact('belongs-to', whichFollowUp(twice)), fact('because', 'Sync can leave a line twice.')],
		};
	}
	return strayEntry(place) ?? plainChild(place);
}

/** Reads like an attempt, but nothing owns it. */
function strayEntry(place: Place): Finding | null {
	const { frame, line } = place;
	const { noteDate, settings } = lineContext(place);
	const content = visibleContent(frame.outline(), line);
	const isUnderAttempts = standsUnder(frame.outline(), line, new Set(settings.attemptsHeadings.map(headingKey)));
	const entry =
		line.kind === 'list-item' || isUnderAttempts ? readEntry(content, { day: noteDate.day, settings }) : null;
	if (!entry) {
		if (!isUnderAttempts) return null;
		return {
			verdict: 'near',
			summary: 'This line stands under Attempts, but it is not read as one.',
			facts: [
				fact('because', 'An attempt is an item of a list with a date and what happened.'),
				fact('mend', 'Write it as “- 2026-11-23 08:10 Call: left message”.'),
			],
		};
	}
	if (ownerAbove(place) !== null) return null;
	return {
		verdict: 'near',
		summary: 'This line reads like an attempt, but belongs to no follow-up.',
		facts: [
			...entryFacts(entry).slice(0, 1),
			fact('because', 'Attempts stand below their follow-up: one step further in, or directly below a paragraph.'),
			fact(
				'mend',
				`For a follow-up in the properties put it under a heading “${settings.attemptsHeadings[0] ?? 'Attempts'}”.`,
			),
		],
	};
}

/** A note that a person made below a follow-up. */
function plainChild(place: Place): Finding | null {
	const owner = ownerAbove(place);
	if (!owner) return null;
	const offered = place.reading.untracked.some(({ line }) => line === place.line.index + 1);
	if (offered) return null;
	return {
		verdict: 'nothing',
		summary: `This line is a note of yours below the follow-up with ${nameOf(owner)}, and is no attempt.`,
		facts: [
			fact('belongs-to', whichFollowUp(owner)),
			fact('mend', 'If you tried to reach them, say when and what happened: “2026-11-23 08:10 Call: no answer”.'),
		],
	};
}
