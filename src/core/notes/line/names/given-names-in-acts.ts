import { isCommonWord } from '../../../english/common-words';
import { isOnlyGivenName } from '../../../english/given-names';
import { isFunctionWord, isOtherWord, isTimeWord } from '../../../english/names';
import { nameAt, type NameAt } from '../contact';

/** A line and where its words begin. Offsets are positions in `shown`. */
interface Line {
	/** The visible text. */
	readonly shown: string;
	/** The offset after the marker. */
	readonly start: number;
}

/**
 * What the user gets, before whom they get it from: `get an answer out of Dana`, `the form due from Dana`, `collect
 * the keys from Dana`. Not `move the notes from Slack`.
 */
const GET_FROM =
	/(?:^|[^\p{L}])(?:get|got|getting|collect|obtain|extract|coax|squeeze|request|need|want|expect|expecting|await|awaiting|receive|pick\s+up|due|owed|outstanding)\s+(?:[^.;:,!?()]{0,60}\s)?(?:from|out\s+of)\s+(?=\p{Lu})/giu;
/** What is before a receiver: `the form to Dana`, `due to Dana`. */
const TO = /(?:^|[^\p{L}])to\s+(?=\p{Lu})/giu;
/** The first word of a line, before a person: `visit Dana`, `I owe Dana`, `drop in on Dana`. */
const FIRST_WORDS =
	/^[\s*_]*(?:(?:I|we)(?:['’]ll\s+|\s+(?:will|must|should|need\s+to|have\s+to)\s+|\s+(?=owe\s)))?(\p{L}[\p{L}-]{1,20})\s+(?:(?:in|back|up|out)\s+(?:on\s+|to\s+)?)?(?=\p{Lu})/u;
/** What belongs to a person and passes between people: `call` in `return Dana's call`, not `deck` in `read Dana's deck`. */
const MESSAGE =
	/^\s+(?:phone\s+)?(?:calls?|voicemails?|(?:e-?)?mails?|messages?|texts?|notes?|letters?|reply|replies|answers?|response|questions?|invitation|invite|decision|verdict|feedback)(?!\p{L})/iu;
/** Words before a name that is the topic or the reason of a line: `about `, `on the deck of `, `for the intro to `. */
const TOPIC =
	/(?:^|[^\p{L}])(?:about|re|regarding|(?:on|for)\s+(?:the|an?|my|our|her|his|their|what|how|when|whether))(?!\p{L})/iu;

/** Whether a name is that of an owner: `Dana's`. */
const isPossessive = (shown: string, { from, to }: NameAt) => /['’]s$/.test(shown.slice(from, to));

/** Returns the name at an offset if it begins with a given name and is its own, or owns a message. */
function givenNameAt({ shown, start }: Line, at: number): NameAt | null {
	const found = nameAt(shown, at);
	if (found?.from !== at || !isOnlyGivenName(found.name.toLowerCase().split(' ', 1)[0] ?? '')) return null;
	if (isPossessive(shown, found) && !MESSAGE.test(shown.slice(found.to))) return null;
	return TOPIC.test(shown.slice(start, at)) ? null : found;
}

/** Returns the first given name after a match of a global expression. */
function givenNameAfter(line: Line, expression: RegExp): NameAt | null {
	expression.lastIndex = Math.max(0, line.start - 1);
	for (let match = expression.exec(line.shown); match; match = expression.exec(line.shown)) {
		const found = givenNameAt(line, match.index + match[0].length);
		if (found) return found;
	}
	return null;
}

/** Words before a name that are no act towards the person, beside the function words: `via` in `via Dana`. */
const NO_ACT = new Set(
	'per via without like since as hi hello dear thanks cc fyi unlike despite vs plus near'.split(' '),
);

/** Whether the first word of a line can be an act: `visit`, `Told`, but not `about` and not `Wren`. */
function mayBeAct(word: string): boolean {
	const key = word.toLowerCase();
	if (isFunctionWord(key) || isTimeWord(key) || NO_ACT.has(key)) return false;
	return word === key || isOtherWord(key) || isCommonWord(key);
}

/** Returns the given name after the first word of a line: `visit Dana`, `return Dana's call`. */
function givenNameAfterFirst(line: Line): NameAt | null {
	const match = FIRST_WORDS.exec(line.shown.slice(line.start));
	return match?.[1] !== undefined && mayBeAct(match[1]) ? givenNameAt(line, line.start + match[0].length) : null;
}

/**
 * Returns a given name at the place where the act of a line reaches a person, whatever its verb: Dana in `visit Dana`,
 * `get an answer out of Dana`, `take the form to Dana`. Null for a topic: `sort the notes on Dana's talk`.
 */
export function givenNameInAct(line: Line): NameAt | null {
	const { shown, start } = line;
	const first = givenNameAfterFirst(line);
	if (first && !isPossessive(shown, first)) return first;
	const isFromSomeone = /\b(?:from|of)\s+\p{Lu}/u.test(shown.slice(start));
	// Of `pass Dana's note on to Lee`, Lee is the receiver.
	return givenNameAfter(line, TO) ?? (isFromSomeone ? givenNameAfter(line, GET_FROM) : null) ?? first;
}
