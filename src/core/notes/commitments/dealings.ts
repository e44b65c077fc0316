import type { Act } from './act';
import { agentOf, type Agent, type Form } from './agent';
import { someoneAt, type Someone } from './people';
import type { Clause } from './clauses';
import { keyAt, setOf, type Word } from './names/word';
import { beginsWithGivenName } from '../../english/given-names';
import { isPeopleWord, isPersonNoun } from '../../english/people-nouns';

/** What people do together, before “with”: `pair with Dana`, `go over the draft with her`. */
const TOGETHER = setOf('prep pair sit regroup huddle hop jump go get team brainstorm');
/** What one does to a person in order to speak: `see her`, `loop him in`. */
const TO_PERSON = setOf('see onboard interview loop consult approach debrief press bug walk');
/** Verbs that bring something to a person: `get this to us`, `run it by Dana`. */
const BRINGING = setOf('get bring take run hand drop deliver ship give have');
/** Verbs that bring a topic before a meeting: `raise it at the call`. */
const RAISING = setOf('raise mention flag bring take draw report present');
/** Verbs that carry other things than topics, too. */
const CARRYING = setOf('bring take');
/** Verbs with which somebody promises to be with others: `Kim will join on Thursday`. */
const ATTENDING = setOf('join attend');
/**
 * How many first letters of these verbs a cheap test compares, which most words fail: with one, most words would pass
 * it.
 */
const BEGINNING_LETTERS = 2;
/** The first letters of all these verbs: `di` of `discuss`. */
const BEGINNINGS: ReadonlySet<string> = new Set(
	[TOGETHER, TO_PERSON, BRINGING, RAISING, ATTENDING].flatMap((verbs) =>
		[...verbs].map((verb) => verb.slice(0, BEGINNING_LETTERS)),
	),
);
/** Objects of `bring` and `take` that are topics, or that the words leave out. */
const TOPIC = setOf('it this that these up to back');
/** Verbs with “me” or “us” that give or say nothing: `she will help us`. */
const NOTHING_SAID = setOf(
	'help let allow enable make keep save cost leave support take drive pick cover join need want affect hit beat be have do stop force featur',
);
/** Where a group meets: `meeting`, `committee`. */
const OCCASION =
	/^(?:meetings?|calls?|meet-?ups?|stand-?ups?|huddle|retro|committee|council|board|sync|session|assembly|agm)$/;
/** Words before a meeting: `at` in `at tomorrow's call`. */
const BEFORE_OCCASION = setOf('to at in with during on before');

/** The bare form of a regular verb: `see` for `seeing`, `prep` for `prepping`. Other words stay as they are. */
export function bareOf(word: string): string {
	const stem = /^(\p{L}{3,})ing$/u.exec(word)?.[1];
	if (stem === undefined) return word;
	return /([bdgmnpt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** The forms under which each verb is looked up: `raise` also as `rais`, from `raising`. */
const isIn = (verbs: ReadonlySet<string>, bare: string) => verbs.has(bare) || verbs.has(`${bare}e`);

/** Whether somebody is surely a person: no single word in lower case that could be one. */
const isSurely = ({ kind, to, sure }: Someone, words: readonly Word[]) =>
	sure && kind !== 'you' && (kind !== 'role' || isPeopleWord(keyAt(words, to - 1)));

/** Returns the first person after one of some words, within a few words of an index. */
function personAfter(words: readonly Word[], from: number, before: RegExp): Someone | null {
	for (let at = from; at < Math.min(from + 7, words.length); at++) {
		if (!before.test(keyAt(words, at))) continue;
		const found = someoneAt(words, at + 1);
		if (found && isSurely(found, words)) return found;
	}
	return null;
}

/** Whether the words from an index on name a meeting of a group, or one by its day: `at tomorrow's call`. */
function isOccasion(words: readonly Word[], from: number): boolean {
	for (let at = from; at < Math.min(from + 8, words.length); at++) {
		if (!BEFORE_OCCASION.has(keyAt(words, at))) continue;
		const rest = words.slice(at + 1, at + 6);
		if (rest[0]?.kind === 'date' && keyAt(words, at + 2) === "'s") return true;
		if (rest.some((word) => OCCASION.test(word.key))) return true;
	}
	return false;
}

/** Words before a meeting for which something is to be ready: `before` in `before the Nov 30 meeting`. */
const UNTIL_MEETING =
	/^(?:by|before|for|in|ahead|advance|prior|time|at|of|to|until|the|our|their|its|next|this|that|upcoming|on|meeting|call|session|\()$/;
/** The prepositions among them: `before`. */
const UNTIL = /^(?:by|before|for|ahead|advance|prior|time|to)$/;
/**
 * How many words can be between such a preposition and the day of the meeting: `before our next meeting on` has 4, and
 * `in advance of the` 3.
 */
const MOST_WORDS_BEFORE_DAY = 5;

/** A date that is a length of time after “for”: `two weeks`. */
const DURATION = /\b(?:minutes|hours|days|weeks|months|years)\b/i;

/**
 * Whether something is to be ready for a meeting with its day, or for a day: `before the Nov 30 meeting`, `for our next call
 * on Friday`, `for Thursday`.
 */
function isForMeeting(words: readonly Word[], from: number): boolean {
	const date = words.findIndex(({ kind }, at) => at >= from && kind === 'date');
	if (date < 0) return false;
	let first = date;
	while (first > from && date - first < MOST_WORDS_BEFORE_DAY && UNTIL_MEETING.test(keyAt(words, first - 1))) first--;
	const before = words.slice(first, date);
	const isUntil = before.some((word) => UNTIL.test(word.key)) || /^(?:by|before)\s/i.test(words[date]?.text ?? '');
	const after = words.slice(date + 1, date + 5);
	const end = after.findIndex(({ kind, key: word }) => kind === 'mark' && word !== "'s");
	const named = end < 0 ? after : after.slice(0, end);
	if (isUntil && [...before, ...named].some((word) => OCCASION.test(word.key))) return true;
	// "Prepare the slides for Thursday", but not "away for two weeks".
	return keyAt(words, date - 1) === 'for' && date === words.length - 1 && !DURATION.test(words[date]?.text ?? '');
}

/**
 * Whether an act has the day of a meeting: `I'll report back at next Thursday's meeting`, `Kim will print it before the Nov
 * 30 meeting`.
 */
export function isAtMeeting(words: readonly Word[], from: number): boolean {
	if (isForMeeting(words, from)) return true;
	return words.some(
		({ kind, text }, at) =>
			kind === 'date' &&
			at >= from &&
			(/^(?:at|in|during)$/.test(keyAt(words, at - 1)) || /^in\s/i.test(text)) &&
			keyAt(words, at + 1) === "'s" &&
			words.slice(at + 2, at + 5).some((word) => OCCASION.test(word.key)),
	);
}

/** Whether a thing is handed over: the person is a pronoun, a role or an address, for names may be places. */
const isReceiver = ({ kind, from, to }: Someone, words: readonly Word[]) =>
	kind === 'pronoun' || kind === 'me' || words[from]?.kind === 'address' || isPersonNoun(keyAt(words, to - 1));

/** A name whose last word has a capital: `Kim Lee`, but not `Northwind speakers`. */
const ENDS_IN_NAME = /(?:^|\s)[^\p{Ll}\s]\S*$/u;
/** Whether one person promises to come: `Kim will join on Thursday`, but not `the group will join`. */
const isAttended = ({ whose, someone }: Agent, form: Form) =>
	form === 'bare' &&
	whose === 'theirs' &&
	someone?.kind === 'named' &&
	someone.names.every((name) => ENDS_IN_NAME.test(name));

/** Words before a thing whose name has capitals: `the` in `get the Hill Road drawings to Kim`. */
const DETERMINER = /^(?:the|an?|my|our|his|her|their|its|this|that|these|those|some)$/;

/** Words after which is what a thing is about: `on` in `information on the Hill Road`. */
const ABOUT = /^(?:on|about|of|for)$/;

/**
 * Whether words name a thing by its kind, whatever precedes that or what it is about: `the Hill Road drawings`,
 * `information on the Hill Road`, but not `the Hill Road` and `the Acme team`.
 */
function isNamedThing(words: readonly Word[]): boolean {
	const about = words.findIndex((word) => ABOUT.test(word.key));
	const kind = words.slice(0, Math.max(0, about));
	if (kind.length > 0 && kind.every((word) => word.kind === 'word' && !isPeopleWord(word.key))) return true;
	const last = words.at(-1);
	if (!DETERMINER.test(words[0]?.key ?? '') || words.length < 3 || last?.kind !== 'word') return false;
	return /^\p{Ll}/u.test(last.text) && !isPeopleWord(last.key);
}

/** Whether words name a thing and no person: `the document` of `get the document to Kim`, but not `Kim` of `take Kim to York`. */
function isCarried(words: readonly Word[], { names }: Someone): boolean {
	if (words.every(({ kind }) => kind !== 'name' && kind !== 'address'))
		return words.some(({ kind }) => kind === 'word');
	// "Get the Northwind van to Porto" takes it to a place.
	return isNamedThing(words) && names.every(beginsWithGivenName);
}

/** Returns an act that brings a thing to a person: `get it to us`, `have the draft to you by Friday`, `bring it by tomorrow`. */
function broughtAct(
	words: readonly Word[],
	at: number,
	bare: string,
	act: (addressee: Someone | null) => Act,
): Act | null {
	// "We have this channel to Kim" has nothing to hand over.
	if (bare === 'have' && /^(?:i|we|they|both)$/.test(keyAt(words, at - 1))) return null;
	const before = bare === 'have' ? /^to$/ : /^(?:to|by|past)$/;
	const to = words.findIndex(({ key: word }, next) => next > at && next < at + 8 && before.test(word));
	const found = to < 0 ? null : someoneAt(words, to + 1);
	const carried = words.slice(at + 1, to);
	// "I'll get to Lisbon tomorrow".
	if (bare === 'get' && to === at + 1) return null;
	const isDue = (end: number) =>
		words[end]?.kind === 'date' || (/^(?:by|on|before)$/.test(keyAt(words, end)) && words[end + 1]?.kind === 'date');
	if (bare === 'have' && found && (!isDue(found.to) || /..ed$/.test(carried[0]?.key ?? ''))) return null;
	if (found?.kind === 'you') return carried.length > 0 && keyAt(words, to) === 'to' ? act(found) : null;
	if (found && isSurely(found, words) && (isReceiver(found, words) || bare === 'run' || isCarried(carried, found)))
		return bare === 'have' && carried.length === 0 ? null : act(found);
	const isThing = /^(?:it|them|this|that|these)$/.test(keyAt(words, at + 1));
	const end = /^(?:by|over|along|round|around|ready|done)$/.test(keyAt(words, at + 2)) ? at + 3 : at + 2;
	const isOwn =
		isThing && isDue(end) && (bare === 'bring' || (bare === 'have' && words.some((word) => word.key === 'by')));
	return isOwn ? act(null) : null;
}

/** Returns the person to whom a verb without a preposition applies: `see her`, `she'll sort me a draft`. */
function direct(words: readonly Word[], at: number, bare: string, agent: Agent): Someone | null {
	const found = someoneAt(words, at + 1);
	if (!found?.sure) return null;
	if (isIn(TO_PERSON, bare)) return found.kind === 'pronoun' || found.kind === 'named' ? found : null;
	const isToUser = found.kind === 'me' && agent.whose === 'theirs' && agent.someone !== null;
	return isToUser && !isIn(NOTHING_SAID, bare) ? found : null;
}

/** Whether a bare form is one of the verbs of this file, which need not be followed by “me” or “us”. */
const isDealing = (bare: string) =>
	[TOGETHER, TO_PERSON, BRINGING, RAISING, ATTENDING].some((verbs) => isIn(verbs, bare));

/** Whether a word is “me” or “us”. Directly before it, any verb may be an act. */
export const isUser = (word: string) => word === 'me' || word === 'us';

/** Words after “get” with which “with” is no company: `get started with Kim`. */
const GETTING = /..ed$|^(?:going|familiar|comfortable|by|along|stuck|done|ready|better|up)$/;
/** Words after “go” where people go together: `shopping` in `go shopping with Dana`, `to` in `go to the bank with Dana`. */
const OUTING = /..ing$|^(?:to|for|out|over)$/;
/** A verb in the past, which promises nothing: `told` in `they told me it was sold on Friday`. */
const PAST = /..ed$|^(?:told|gave|sent|got|had|made|wrote|left|met|said|brought|showed|taught|paid)$/;

/** Whether {@link dealingAct} can find an act at a word that is not before “me” or “us”: true for `seeing`, false for `table`. */
export function beginsDealing(word: string): boolean {
	return BEGINNINGS.has(word.slice(0, BEGINNING_LETTERS)) && (word === 'going' || isDealing(bareOf(word)));
}

/**
 * Returns an act of a verb that is not one of communication but reaches a person: “I'll be seeing her”, “prep with VH”,
 * “Dana will get it to us”, “raise it at tomorrow's call”. Null for other words.
 */
export function dealingAct(clause: Clause, index: number, at: number): Act | null {
	const { words } = clause;
	const word = keyAt(words, at);
	const isToUser = isUser(keyAt(words, at + 1));
	if (!isToUser && !BEGINNINGS.has(word.slice(0, BEGINNING_LETTERS))) return null;
	// "Going for coffee with Dana", but not "I'm going to Lisbon with friends".
	const isGoing = word === 'going' && at === 0 && keyAt(words, 1) === 'for';
	const isOuting = isGoing || (word === 'go' && OUTING.test(keyAt(words, at + 1)));
	if (!isOuting && !/^\p{L}{3,}$/u.test(word)) return null;
	const bare = isOuting ? 'go' : bareOf(word);
	const form: Form = bare === word ? 'bare' : 'doing';
	// "Sit down with Dana" begins with a capital.
	if (words[at]?.kind !== 'word' && !(at === 0 && isIn(TOGETHER, bare))) return null;
	if (isToUser ? PAST.test(word) && !isDealing(bare) : !isDealing(bare)) return null;
	const agent = agentOf(clause, at, form);
	if (agent === null || (agent.whose === 'theirs' && agent.someone === null)) return null;
	const act = (addressee: Someone | null): Act => ({ clause: index, at, agent, addressee });
	if (isIn(RAISING, bare) && isOccasion(words, at + 1)) {
		const isTopic = isIn(CARRYING, bare) ? TOPIC.has(keyAt(words, at + 1)) : agent.promised;
		return isTopic ? { ...act(null), occasion: true } : null;
	}
	if (!agent.promised && !isIn(TOGETHER, bare)) return null;
	const person = direct(words, at, bare, agent);
	if (person) return act(person);
	// "Get started with it" is no meeting.
	const isMet = isIn(TOGETHER, bare) && !(bare === 'get' && GETTING.test(keyAt(words, at + 1)));
	if (isMet) {
		const found = personAfter(words, at + 1, /^(?:with|w\/)$/);
		if (found && found.kind !== 'me') return act(found);
	}
	if (isIn(ATTENDING, bare)) return isAttended(agent, form) ? act(null) : null;
	return isIn(BRINGING, bare) ? broughtAct(words, at, bare, act) : null;
}
