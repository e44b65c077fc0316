import type { Commitment, CommitmentLine } from '../act';
import type { Clause } from '../clauses';
import { speakerNames } from '../speaker';
import { keyAt, type Word } from '../names/word';
import { ORDERS } from './open-verbs';
import { isBy } from './owners';
import { isDateOnly } from '../reach';

/** Verbs of what people ask of each other, besides orders: `read` in `can you read it by Friday`. */
const ASKED = /^(?:read|review|check|look|comment|go|sign|fill|have|take|proofread|edit|test|try|help)$/;

/** Whether words ask the reader to do something: `can you read section 6`, `could you please send it`. */
function asksYou(words: readonly Word[]): boolean {
	const at = words.findIndex(
		(word, next) => word.key === 'you' && /^(?:can|could|would|will)$/.test(keyAt(words, next - 1)),
	);
	const isOpening = words.slice(0, Math.max(0, at - 1)).every(({ kind }) => kind === 'date' || kind === 'mark');
	if (at < 1 || !isOpening) return false;
	const verb = /^(?:please|pls|also|kindly|maybe)$/.test(keyAt(words, at + 1))
		? keyAt(words, at + 2)
		: keyAt(words, at + 1);
	return ORDERS.has(verb) || ASKED.test(verb);
}

/** Whether a clause is the day on which a speaker has time for what follows: `next week should work for me to review it`. */
function suitsSpeaker({ words }: Clause): boolean {
	const works = words.findIndex(({ key: word }) => /^works?$/.test(word));
	if (works < 1 || !words.slice(0, works).some(({ kind }) => kind === 'date')) return false;
	const me = words.findIndex((word, at) => at > works && word.key === 'me' && keyAt(words, at - 1) === 'for');
	return me > 0 && keyAt(words, me + 1) === 'to';
}

/** Whether a clause gives a day of the speaker's calendar to a work: `in my calendar for Friday to add my comments`. */
function isInCalendar({ words }: Clause): boolean {
	const at = words.findIndex(({ key: word }) => /^(?:calendar|diary)$/.test(word));
	const date = words.findIndex(({ kind }) => kind === 'date');
	return (
		at > 0 && keyAt(words, at - 1) === 'my' && date > at && words.slice(date).some(({ key: word }) => word === 'to')
	);
}

/**
 * Returns what a line asks of its reader by a day, “Before Friday, can you read section 6”, or when its speaker has time
 * for something, “next week should work for me to review it”. Null for any other line.
 */
export function askedIn(line: CommitmentLine, clauses: readonly Clause[], dated: number): Commitment | null {
	const clause = clauses[dated];
	if (clause === undefined || line.item !== true) return null;
	const speaker = line.speaker === null ? [] : speakerNames(line.speaker);
	if (speaker.length > 0 && clause.question === null && (suitsSpeaker(clause) || isInCalendar(clause)))
		return { whose: 'theirs', names: speaker, weak: false };
	const next = clauses[dated + 1];
	const isAhead = next?.sentence === clause.sentence && next.joint === 'comma' && isDateOnly(clause);
	// Without a speaker, “Could you send it by Friday?” may be what the user asks in a letter.
	const asking = isAhead ? next : speaker.length > 0 ? clause : null;
	if (asking === null || asking.joint === 'sub' || !isBy(clause) || !asksYou(asking.words)) return null;
	return { whose: 'mine', names: speaker, weak: false };
}
