import type { When } from '../../follow-up';
import type { Clause } from './clauses';

/** Words around a date that add nothing: "by Friday", "due next week at the latest". */
const ONLY_DATE =
	/^(?:by|on|at|due|deadline|before|until|till|latest|the|of|in|around|about|next|this|probably|maybe|hopefully|ideally|again|for|date|eta|from|say|no|later|than|not|so|ok|okay|great|and|or|also|asap|over|during|within|\d+(?:st|nd|rd|th)?)$/;
/**
 * A word that begins a predicate of its own as its subject, or with which one begins without a subject: `she`,
 * `nothing`, `please`.
 */
const SUBJECT =
	/^(?:i|we|he|she|they|it|this|that|there|you|nothing|no|none|not|please|don't|did|does|do|let's|everyone|everybody)$/;
/** Auxiliaries before a verb: `will call`. */
const AUXILIARY =
	/^(?:will|'ll|would|'d|should|can|could|may|might|must|is|are|was|were|has|have|had|'s|'re|'m|won't|can't|needs?|wants?)$/;

/** Whether a clause is only a date: "by Friday", "(Mon 23 Nov)". */
export function isDateOnly({ words }: Clause): boolean {
	return (
		words.some(({ kind }) => kind === 'date') &&
		words.every((word) => word.kind === 'date' || word.kind === 'mark' || ONLY_DATE.test(word.key))
	);
}

/** Whether a clause says something of its own: "she will be away". */
function hasPredicate({ words }: Clause): boolean {
	const first = words.find(({ kind }) => kind !== 'date');
	if (first && SUBJECT.test(first.key)) return true;
	return words.some(({ key }, at) => AUXILIARY.test(key) && !(key === "'s" && words[at - 1]?.kind !== 'word'));
}

/** The first word of a predicate that shares no date with the one before it: `held a fair on Monday and will report`. */
const OWN_TENSE = /^(?:will|'ll|would|should|can|could|may|\p{L}+ing)$/u;

/**
 * How many clauses without a predicate may come between an act and its date: two in `Send Kofi the draft, the map and
 * the list by Friday`. A longer row is seldom all of one act.
 */
const MOST_CLAUSES_BETWEEN = 4;

/**
 * The most words of an aside in brackets: `phase 3 (with more room for the guests in the hall)`, which was lost with 8.
 * Longer ones are sentences of their own.
 */
const LONGEST_ASIDE_WORDS = 14;

/** Whether a clause is such an aside. A date in it could belong to somebody else. */
function isAside(clause: Clause): boolean {
	const { words, joint } = clause;
	return (
		joint === 'open' &&
		words.length <= LONGEST_ASIDE_WORDS &&
		words.every(({ kind }) => kind !== 'date') &&
		!hasPredicate(clause)
	);
}

/** Whether a clause only names who is to act: `Kofi Mensah` in `Ask the printer - Kofi Mensah (by Friday)`. */
const isOwner = ({ joint, words }: Clause) =>
	joint === 'dash' && words.every(({ kind }) => kind === 'name' || kind === 'address');

/** A return whose day is that of the act before it: `when he's back in town on Wednesday`, `once I return on Monday`. */
function isReturn({ joint, words }: Clause): boolean {
	if (joint !== 'sub' || words.length > LONGEST_ASIDE_WORDS) return false;
	const at = words.findIndex(({ key }) => /^(?:back|returns?)$/.test(key));
	return at > 0 && words.findIndex(({ kind }) => kind === 'date') > at;
}

/** Whether a clause is about the day before it: `call her then`. */
export const isThen = (clause: Clause | undefined) =>
	clause !== undefined && clause.words.at(-1)?.key === 'then' && clause.words.length > 1;

/** The most words before a limit: `async` in `send the outline -> async by Friday`. */
const MOST_WORDS_BEFORE_LIMIT = 2;

/** Whether a clause after a dash is little more than a limit: `async by Friday`. */
function isLimit({ joint, words }: Clause): boolean {
	const at = words.findIndex(({ kind }) => kind === 'date');
	const isBy = words[at - 1]?.key === 'by' || /^by\b/i.test(words[at]?.text ?? '');
	return joint === 'dash' && isBy && at <= MOST_WORDS_BEFORE_LIMIT + 1 && at === words.length - 1;
}

const hasDate = ({ words }: Clause) => words.some(({ kind }) => kind === 'date');

/** What an act makes possible by its day: `that we can` in `so that we can discuss it on Friday`. */
const PURPOSE =
	/^(?:that )?(?:i|we|he|she|they|you|everyone|people|\p{L}+) (?:can|could|have|has|get|gets|may|are able)$/u;

/** Whether a clause says what an act is for, by its day: `so we can discuss it on Friday`. */
function isPurpose({ joint, words }: Clause): boolean {
	if (joint !== 'so') return false;
	const first = words.map(({ key }) => key);
	return [2, 3, 4].some((count) => PURPOSE.test(first.slice(0, count).join(' ')));
}

/** A meeting for which something is to be ready: `meeting` in `Kim will send it before our meeting (Friday)`. */
const MEETING = /^(?:meetings?|call|session|agm|council|committee|board|sync)$/;

/**
 * Whether an act is to be done by the day of another clause, since it makes something possible then or a meeting takes place:
 * `so we can discuss it on Friday`, `before our meeting (Friday)`.
 */
export function isUntilMeeting(clauses: readonly Clause[], act: number, dated: number): boolean {
	const other = clauses[dated];
	if (!other || act >= dated || !reaches(clauses, act, dated, false)) return false;
	if (isPurpose(other)) return true;
	const meeting = isDateOnly(other) ? clauses[dated - 1] : other;
	return meeting?.joint === 'time' && meeting.words.some(({ key }) => MEETING.test(key));
}

/** What an act is to bring by a day: `will know by Friday` in `Kim is checking with Lee whether they can host, and will know by Friday`. */
const KNOWN = /^(?:should|will|'ll|would|to) (?:know|hear|find out|have (?:an|the) answer)(?: more)?$/;

/** Whether a clause only says by when its sentence is answered. */
function isAnswered(clause: Clause): boolean {
	const { words } = clause;
	const date = words.findIndex(({ kind, key }) => kind === 'date' || key === 'by');
	const text = words.slice(0, date).map(({ key }) => key);
	return date > 0 && KNOWN.test(text.join(' ')) && isDateOnly({ ...clause, words: words.slice(date) });
}

/** Whether a clause after the act continues it: "the list and the map by Friday", "after the meeting next week". */
function continues(clause: Clause): boolean {
	if (isDateOnly(clause) || isAside(clause) || isOwner(clause) || isReturn(clause) || isLimit(clause)) return true;
	switch (clause.joint) {
		case 'comma':
		case 'and':
		case 'colon':
		case 'time':
		case 'close':
			return !hasPredicate(clause);
		default:
			return false;
	}
}

/** Whether a day heads a line, so that all acts without a day of their own are on it: `Tue: full day but have a call with Kim`. */
const isHeading = (clauses: readonly Clause[], dated: number, act: number) =>
	dated === 0 &&
	clauses[1]?.joint === 'colon' &&
	clauses.slice(1, act + 1).every(({ words }) => words.every(({ kind }) => kind !== 'date'));

/**
 * Whether the date in a clause belongs to the act in another: “send the plan, the list and the map by Friday”, “next
 * week: call Dana”, “finish it by Friday and let Jo know”. `act` and `dated` are indexes of clauses; `elided` is true
 * for an act without a subject.
 */
export function reaches(clauses: readonly Clause[], act: number, dated: number, elided: boolean): boolean {
	const own = clauses[act];
	const other = clauses[dated];
	if (!own || !other) return false;
	if (act === dated) return true;
	if (own.sentence !== other.sentence) {
		// A date alone in the next sentence: "Will send the draft. By July 12th."
		return dated === act + 1 && isDateOnly(other) && clauses[dated + 1]?.sentence !== other.sentence;
	}
	if (dated < act) {
		if (own.joint === 'sub' || own.joint === 'if') return false;
		if (isThen(own) && dated === act - 1 && other.joint !== 'if' && !own.words.some(({ kind }) => kind === 'date'))
			return true;
		const isShared =
			elided &&
			own.joint === 'and' &&
			dated === act - 1 &&
			other.joint !== 'if' &&
			other.joint !== 'sub' &&
			!OWN_TENSE.test(own.words[0]?.key ?? '');
		if (isShared && !own.words.some(({ kind }) => kind === 'date')) return true;
		if (!isDateOnly(other)) return false;
		if (isHeading(clauses, dated, act)) return true;
		return clauses
			.slice(dated, act)
			.every((clause) => isDateOnly(clause) || clause.words.length <= (clause.joint === 'open' ? 2 : 1));
	}
	if (isAnswered(other) && dated - act <= MOST_CLAUSES_BETWEEN) return !clauses.slice(act, dated).some(hasDate);
	if (isPurpose(other) && clauses.slice(act, dated).some(hasDate)) return false;
	return (
		dated - act <= MOST_CLAUSES_BETWEEN &&
		clauses.slice(act + 1, dated + 1).every((clause) => continues(clause) || isPurpose(clause))
	);
}

/** Verbs before the day on which somebody told or decided what follows: `They told me on Friday that she will call`. */
const TELLING = /^(?:decided|realised|realized|learned|noticed|heard|found|told|said|thought|wrote|agreed)$/;

/** Whether a date is the day of telling: `Friday` in `They told me on Friday that the shop is closed`. */
export function isOfTelling(clause: Clause | undefined, when: When): boolean {
	const words = clause?.words ?? [];
	const at = words.findIndex((word) => word.kind === 'date' && word.from === when.from);
	if (at < 1 || words[at + 1]?.key !== 'that') return false;
	return words.slice(Math.max(0, at - 3), at).some(({ key }) => TELLING.test(key));
}
