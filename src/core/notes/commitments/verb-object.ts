import type { CommunicationVerb } from '../../english/verbs';
import { ACTION_VERBS } from '../../english/words/action-verbs';
import type { Agent } from './agent';
import { WORK } from './any-verb/open-verbs';
import { isPeopleWord } from '../../english/people-nouns';
import { isLabelled } from './names/thing-names';
import { someoneAt, type Someone } from './people';
import { keyAt, TO_WHOM, type Word } from './names/word';

/** Small words between a verb and its object: `call back Dana`, `reach out to Dana`. */
const PARTICLES = new Set(['back', 'up', 'out', 'over', 'again', 'along', 'just', 'also', 'directly', 'off']);
/** Words after which the verb needs no object, because someone was named before: `will call back`, `call then`. */
const AGAIN = new Set(['back', 'again', 'then']);
/** Words after a verb that begin something other than its object: `call on Friday`. */
const PREPOSITION =
	/^(?:until|till|by|on|at|in|before|after|around|within|about|re|regarding|for|if|to|from|via|over|this|next)$/;

export const isDate = (words: readonly Word[], at: number) => words[at]?.kind === 'date';

/** Whether nothing but a date, a mark or a preposition follows. */
function isEnd(words: readonly Word[], at: number): boolean {
	const word = words[at];
	return word === undefined || word.kind === 'date' || word.kind === 'mark' || PREPOSITION.test(word.key);
}

function afterParticles(words: readonly Word[], at: number): number {
	let to = at;
	while (PARTICLES.has(keyAt(words, to)) || isDate(words, to)) to++;
	return to;
}

/** Objects of `call` that are no person: `call a vote`. */
const CALLED = /^(?:it|this|that|vote|votes|meeting|function|method|api|question|attention|order)$/;
/** Nouns before which “meeting” is one too: `Meeting Date: 19 November`. */
const MEETING_NOUN =
	/^(?:date|time|house|room|agenda|minutes|notes?|link|room|id|details|schedule|summary|attendees|location|recording)(?![\p{L}])/iu;
/** Verbs after which words without an article may be a group: “notify members”. */
const GROUPS = /^(?:contact|notify|remind|invite|thank|e-?mail|tell|inform|nudge|ping|chase)$/;
/** Verbs after which a noun is a thing unless it is surely a person: “text”, “update the site”. */
const STRICT =
	/^(?:meet|visit|update|answer|brief|text|message|mail|ring|phone|poke|dial|write|bug|buzz|facetime|inmail|hit up)$/;
/** Verbs after which one unknown word is a name: “text greta about Friday”. */
const REACHED = /^(?:text|message|ring|phone)$/;
/** Objects of `ask` that are no person: `ask a question`. */
const ASKED = /^(?:question|permission|favou?r|opinion|advice|help|price|date|story|truth|time)$/;
/** What people send to a repository rather than to a person: `patch` in `send a patch by Friday`. */
const CODE =
	/^(?:pr|prs|patch|patches|pull|commit|commits|fix|fixes|issue|issues|build|release|bug|bugs|rfc|branch|cl)$/;
/** Verbs, which are no person after “to”: `send it to sign`. */
const ACTIONS: ReadonlySet<string> = new Set([...ACTION_VERBS, ...WORK]);

/** Returns who is met, after “with” at an index or one word later: `meet again with Dana`. */
function companion(words: readonly Word[], from: number): Someone | null {
	const at = [from, from + 1, from + 2].find((each) => /^(?:with|w\/|w)$/.test(keyAt(words, each)));
	const found = at === undefined ? null : someoneAt(words, at + 1);
	const isTold = /..ed$/.test(keyAt(words, from));
	return found?.sure && !isTold ? found : null;
}

/** Returns the first person after “to” or “with” from an index on, within the clause. */
export function afterTo(words: readonly Word[], from: number, to = words.length): Someone | null {
	for (let at = from; at < Math.min(to, words.length); at++) {
		if (!TO_WHOM.has(keyAt(words, at))) continue;
		const found = someoneAt(words, at + 1);
		if (/^(?:how|learn|want|need|try|able|ready|like|used|asking)$/.test(keyAt(words, at - 1))) continue;
		// "to stress that" is an act; "to steven by Friday" is a person.
		const isUnknown = found?.kind === 'role' && found.from === found.to - 1 && !isPeopleWord(keyAt(words, found.from));
		const isVerb = isUnknown && ACTIONS.has(keyAt(words, found.from));
		if (found && !isVerb && (!isUnknown || isEnd(words, found.to))) return found;
	}
	return null;
}

/** The verb needs no object: `I will call back`. */
const ALONE = 'alone';
type Object = Someone | typeof ALONE | null;

/** Whether the words from an index on say where a group reads or hears a question: `on the list`, `at the club meeting`. */
const isOnList = (words: readonly Word[], at: number) =>
	/^(?:on|in|at)$/.test(keyAt(words, at)) &&
	words.slice(at + 1, at + 5).some((word) => /^(?:list|channel|forum|slack|discord|zulip|meeting|mtg)$/.test(word.key));

/** Returns the addressee of a verb that takes a person, `alone` where it needs none, null where it is a noun. */
function ofPerson(words: readonly Word[], verb: CommunicationVerb, from: number, agent: Agent): Object {
	const isRound = /^(?:ask around|(?:ask|e-?mail|mail|message) round)$/.test(`${verb.bare} ${keyAt(words, from)}`);
	// "Will ask for comments", but not "Funding ask for a longer lease".
	const isPlanned = words[from - 2]?.kind === 'word' && agent.promised && agent.someone?.kind !== 'pronoun';
	const isAskedFor = isPlanned && keyAt(words, from) === 'for' && words[from + 1]?.kind === 'word';
	if (isRound || (verb.bare === 'ask' && agent.promised && (isAskedFor || isOnList(words, from)))) return ALONE;
	const at = afterParticles(words, from);
	const found = isDate(words, from) || PREPOSITION.test(keyAt(words, at)) ? null : someoneAt(words, at);
	if (verb.bare === 'meet' && found?.names.some((name) => MEETING_NOUN.test(name))) return null;
	if (found?.kind === 'you' && /^(?:meet|thank|ask)$/.test(verb.bare)) return null;
	// "My sister rings her own dentist" is no matter of the user.
	if (found && agent.whose === 'theirs' && words.slice(at, found.to).some(({ key: word }) => word === 'own'))
		return null;
	if (found) {
		const receiver = /^(?:e-?mail|mail|text|message)$/.test(verb.bare) ? afterTo(words, found.to) : null;
		if (receiver?.sure && found.kind === 'role' && TO_WHOM.has(keyAt(words, found.to))) return receiver;
		const isRung = REACHED.test(verb.bare) && found.kind === 'named' && /^(?:with|w\/)$/.test(keyAt(words, found.to));
		if (found.sure && (isRung || !(STRICT.test(verb.bare) && isThing(words, found)))) return found;
		if (REACHED.test(verb.bare) && found.sure && found.to === found.from + 1 && isEnd(words, found.to)) return found;
		const isAsked = /^(?:ask|tell)$/.test(verb.bare) && found.to > found.from + 1 && !found.group;
		if (isAsked && !ASKED.test(keyAt(words, found.to - 1))) return { ...found, sure: true };
		if (verb.bare === 'call') return CALLED.test(keyAt(words, found.to - 1)) ? null : found;
		// "I'll mail the second letter on Friday".
		if (receiver === null && verb.bare === 'mail' && agent.promised && found.to > found.from + 1) return ALONE;
		return receiver ?? (GROUPS.test(verb.bare) && (found.group || found.to > found.from + 1) ? found : null);
	}
	// "Kim and Lee will meet at noon", "the team agreed to meet", but "the committee meets at 9" is an event.
	const isGroup = agent.someone?.group === true || isPeopleWord(agent.someone?.names.at(-1)?.toLowerCase() ?? '');
	const isAgreed = isGroup && keyAt(words, from - 2) === 'to';
	const isSeveral = (agent.someone?.names.length ?? 0) > 1 || isAgreed;
	if (verb.bare === 'meet' && agent.whose === 'theirs' && isSeveral && isEnd(words, at)) return ALONE;
	if (verb.bare === 'meet' || verb.bare === 'contact') return companion(words, from);
	if (verb.bare === 'answer' && !isDate(words, from) && from < words.length) return null;
	if (/^e-?mail$/.test(verb.bare)) {
		const isSent = agent.promised && /^(?:it|this|that|them|these)$/.test(keyAt(words, at)) && isEnd(words, at + 1);
		const receiver = afterTo(words, at + 1) ?? (isSent ? ALONE : null);
		if (receiver !== null || !(isEnd(words, from) || AGAIN.has(keyAt(words, from)))) return receiver;
	}
	const isTheirs = agent.whose === 'theirs' && agent.promised && agent.someone?.kind === 'named';
	if (verb.bare === 'update' && keyAt(words, from - 1) === 'update' && isTheirs && isEnd(words, from)) return ALONE;
	if (from === 1 && /^(?:call|phone|ring)$/.test(verb.bare) && isDatedCall(words)) return ALONE;
	const isReach = verb.channel !== null && verb.channel !== 'In person';
	return AGAIN.has(keyAt(words, from)) || (isReach && agent.promised && isEnd(words, from)) ? ALONE : null;
}

/** Whether a call has a day, and words that make it more than an event: `call tomorrow to finish up`, `call by May 30`. */
function isDatedCall(words: readonly Word[]): boolean {
	const at = PREPOSITION.test(keyAt(words, 1)) ? 2 : 1;
	return isDate(words, at) && (keyAt(words, 1) === 'by' || /^(?:to|w\/|with|if)$/.test(keyAt(words, at + 1)));
}

/** Whether the words are a thing or the beginning of its name: “update EIPIP project”, “meeting date”. */
function isThing(words: readonly Word[], { kind, to }: Someone): boolean {
	if (kind === 'role') return !isPeopleWord(keyAt(words, to - 1));
	const next = words[to];
	return (
		kind === 'named' &&
		next?.kind === 'word' &&
		!PREPOSITION.test(next.key) &&
		!PARTICLES.has(next.key) &&
		!/^(?:and|that|the|a|an|my|our|his|her|their|'s|what|how|when|who|,)$/.test(next.key)
	);
}

/** Returns the addressee of a verb such as “talk”, after “to” or “with” or directly. */
function ofToPerson(words: readonly Word[], verb: CommunicationVerb, from: number, agent: Agent): Object {
	const found = afterTo(words, from, from + 6);
	// "I'll talk to you Friday", "catch up with messages".
	if (
		found?.kind === 'you' ? /^(?:talk|speak|chat)$/.test(verb.bare) : verb.bare === 'catch up' && found?.sure === false
	)
		return null;
	if (found) return found;
	// "Writing Day" is an event.
	const isWrite = verb.bare === 'write' && keyAt(words, from - 1) !== 'writing';
	const direct = isWrite ? someoneAt(words, from) : null;
	if (direct && direct.kind !== 'role') return direct;
	if (agent.whose === 'mine' && agent.someone !== null) return ALONE;
	const canBeAlone = /^(?:reply|respond|write)$/.test(verb.bare);
	return canBeAlone && agent.promised && (isEnd(words, from) || AGAIN.has(keyAt(words, from))) ? ALONE : null;
}

/** Words that leave a delivery open, or make it one of others: `may post`, `Link to submit`. */
const DOUBT = /^(?:may|might|could|should|would|can|must|hope\w*|wants?|needs?|try|trying|tries|link|form|how)$/;

/** Whether an object that is no mere noun follows: `the rota`, `it`, `Dana`. */
const isObject = (words: readonly Word[], at: number) =>
	/^(?:an?|the|his|her|their|it|this)$/.test(keyAt(words, at)) || words[at]?.kind === 'name';

/** The word that promises a verb: `will` of `will post`, `able` of `should be able to post`. `from` is the index after it. */
const ableBefore = (words: readonly Word[], from: number) =>
	keyAt(words, from - 2) === 'to' ? keyAt(words, from - 3) : keyAt(words, from - 2);

/** Whether a promised delivery needs no addressee: “she'll upload the report”, “Warner will present an update”. */
function isDelivered(words: readonly Word[], { bare }: CommunicationVerb, from: number, agent: Agent): boolean {
	const at = afterParticles(words, from);
	if (!agent.promised) return false;
	const isByName = agent.whose === 'theirs' && agent.someone?.kind === 'named';
	if (isEnd(words, at)) {
		const isPosted = bare === 'post' && isOnList(words, at);
		return isByName && (bare === 'submit' || isPosted) && keyAt(words, from - 1) === bare;
	}
	if (bare === 'upload') return true;
	const isAble = /^(?:able|will|'ll)$/.test(ableBefore(words, from));
	if (bare === 'post' && isAble && agent.whose === 'mine') return /^(?:an?|the|my|our)$/.test(keyAt(words, at));
	if (bare === 'post' && ableBefore(words, from) === 'able' && agent.whose === 'elided') return true;
	if (/^(?:post|submit)$/.test(bare) && agent.whose === 'elided')
		return !words.slice(0, at).some((word) => DOUBT.test(word.key));
	if (agent.whose !== 'theirs' || words.slice(0, at).some((word) => DOUBT.test(word.key))) return false;
	// "Dana posts the rota", but "blog posts".
	if (/^(?:post|submit|pass)$/.test(bare)) return keyAt(words, from - 1) === bare || isObject(words, at);
	const isOne = agent.someone?.kind === 'named' || agent.someone?.kind === 'pronoun';
	return bare === 'present' && isOne && /^(?:an?|his|her|their|the)$/.test(keyAt(words, at));
}

/** Returns the addressee of a verb such as “send”: “send Dana the slides”, “share it with her”. */
function ofThing(words: readonly Word[], verb: CommunicationVerb, from: number, agent: Agent): Object {
	if (verb.bare === 'show' && agent.promised && isDate(words, from)) return ALONE;
	if (verb.bare === 'give' || verb.bare === 'show') return null;
	const at = afterParticles(words, from);
	if (/^intro/.test(verb.bare)) {
		const introduced = someoneAt(words, at);
		return introduced?.sure && afterTo(words, introduced.to) ? introduced : null;
	}
	const direct = /^(?:re)?send$/.test(verb.bare) ? someoneAt(words, at) : null;
	if (
		direct &&
		direct.kind !== 'role' &&
		!isLabelled(words, direct) &&
		!isEnd(words, direct.to) &&
		!TO_WHOM.has(keyAt(words, direct.to))
	)
		return direct;
	const code = words.slice(at, at + 5).findIndex((word) => CODE.test(word.key));
	// "Post the names in the issue" reaches people.
	if (code >= 0 && !words.slice(at, at + code).some((word) => /^(?:in|on|to|via)$/.test(word.key))) return null;
	const receiver = afterTo(words, at);
	if (verb.bare === 'post' && receiver && (receiver.kind === 'role' || receiver.kind === 'you')) return null;
	if (receiver && (receiver.sure || receiver.to > receiver.from + 1 || agent.promised)) return receiver;
	if (/^(?:it|this|that|him|her|them)$/.test(keyAt(words, at)) && !agent.promised) return null;
	if (at >= words.length && from >= at && agent.whose !== 'theirs') return null;
	if (/^(?:send|resend|share|forward|circulate)$/.test(verb.bare)) return ALONE;
	return isDelivered(words, verb, from, agent) ? ALONE : null;
}

/** The word at an index, or nothing if a date follows it: `on` in “get back on this”, but not in “get back on Friday”. */
const bareKey = (words: readonly Word[], at: number) => (isDate(words, at + 1) ? '' : keyAt(words, at));

/** Whether somebody promises to report, and no report is meant: `Yas will report next week`. */
const isReported = (words: readonly Word[], from: number, { promised }: Agent) =>
	promised &&
	keyAt(words, from - 1) === 'report' &&
	(isEnd(words, from) || /^(?:to|back|on)$/.test(keyAt(words, from)));

/** Returns the addressee of a verb such as “follow up”, `alone` without one, null for “get back to work”. */
function ofNothing(words: readonly Word[], verb: CommunicationVerb, from: number, agent: Agent): Object {
	const isFrom = keyAt(words, from) === 'from' && verb.bare !== 'report back';
	if (isFrom || (verb.bare === 'report' && !isReported(words, from, agent))) return null;
	const at = afterParticles(words, from);
	const isTo = TO_WHOM.has(keyAt(words, at));
	const found = isTo ? someoneAt(words, at + 1) : afterTo(words, at, at + 8);
	if (/^(?:get|come|revert)/.test(verb.bare)) {
		const isPlace = found?.kind === 'named' && /^\p{Lu}{2,}$/u.test(found.names[0] ?? '');
		if (found?.sure && !(verb.bare === 'revert' && found.kind === 'named') && !(verb.bare === 'come back' && isPlace)) {
			return found;
		}
		const isAlone =
			verb.bare !== 'come back' && !isTo && isEnd(words, at) && !/^(?:on|in|from)$/.test(bareKey(words, at));
		return isAlone && (agent.promised || verb.bare === 'get in touch') ? ALONE : null;
	}
	if (verb.bare === 'check in' && /^(?:at|bags?|luggage)$/.test(keyAt(words, at)) && !isDate(words, at + 1))
		return null;
	// "Follow-up to the letter" is a noun.
	if (keyAt(words, at) === 'to' && verb.bare === 'follow up') return found?.sure ? found : null;
	return found ?? ALONE;
}

/** Objects of `provide`, which reach a person: `provide feedback`. */
const PROVIDED =
	/^(?:terms|pricing|quotes?|feedback|updates?|answers?|estimates?|confirmation|comments?|details|references?|documents?|documentation|information|info)$/;

/** Returns the addressee of an answer: “she'll decide”, “confirm with Toby”. */
function ofAnswer(words: readonly Word[], verb: CommunicationVerb, from: number, agent: Agent): Object {
	const provided = verb.bare === 'provide' && agent.promised ? afterTo(words, from, from + 8) : null;
	if (provided?.sure) return provided;
	const isOrder = from === 1 || agent.promised;
	if (verb.bare === 'provide' && isOrder && words.slice(from, from + 3).some((word) => PROVIDED.test(word.key)))
		return ALONE;
	if (agent.whose === 'theirs' && /^(?:decide|confirm|announce|deliver|provide)$/.test(verb.bare)) return ALONE;
	// "Will announce the winners on Friday".
	if (agent.promised && agent.whose === 'elided' && verb.bare === 'announce' && !isEnd(words, from)) return ALONE;
	if (agent.promised && verb.bare === 'confirm' && keyAt(words, from - 1) === 'confirm' && isEnd(words, from))
		return ALONE;
	const isByName = agent.whose === 'theirs' && agent.promised && agent.someone?.kind === 'named';
	if (isByName && verb.bare === 'review' && keyAt(words, from - 1) === 'review') return ALONE;
	const isWith = /^(?:with|w\/)$/.test(keyAt(words, from)) && /^(?:confirm|check|review)$/.test(verb.bare);
	const found = isWith ? someoneAt(words, from + 1) : null;
	return found?.sure ? found : null;
}

/** The reader of the words after a verb, by the kind of object that the verb takes. */
const OBJECTS: Readonly<Record<CommunicationVerb['object'], typeof ofPerson>> = {
	person: ofPerson,
	'to-person': ofToPerson,
	thing: ofThing,
	nothing: ofNothing,
	answer: ofAnswer,
};

/**
 * Returns the addressee of a verb whose words end at `from`: Dana for “call Dana” and “send the slides to Dana”. Returns
 * `alone` where the verb needs nobody, as in “I'll follow up”, and null where the words mean no contact: “call a vote”.
 */
export function objectOf(words: readonly Word[], verb: CommunicationVerb, from: number, agent: Agent): Object {
	return OBJECTS[verb.object](words, verb, from, agent);
}
