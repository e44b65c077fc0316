import type { Act } from '../act';
import { ALONE, CONSIDERING, NO_WORK, OWED, WORK } from './open-verbs';
import { startsAt } from '../clause-start';
import { beginsWithGivenName } from '../../../english/given-names';
import { isMonths } from '../../../english/calendar-words';
import { agentOf, type Agent, type Form } from '../agent';
import { bareOf } from '../dealings';
import { CODE, hasLimit, workAct } from './work-acts';
import { isPeopleWord } from '../../../english/people-nouns';
import { someoneAt, type Someone } from '../people';
import type { Clause } from '../clauses';
import { isThingWord } from '../names/name-words';
import { keyAt, setOf, type Word } from '../names/word';

/** Words between such a verb and its topic: `look at it`, `come back to this`. */
const BETWEEN = setOf('at into about over through back up to on again out more further with for');
/** What people talk about, without naming it. */
const TOPIC = setOf('it this that these those them');
/** What people talk about in a group, at the end of what a verb turns to: `the topics for the agenda`. */
const TOPIC_NOUN =
	/^(?:topics?|agenda|discussions?|conversations?|questions?|proposals?|decisions?|matters?|subject|feedback|vote|points?|issues?|concerns?)$/;
/** Words of a noun phrase before its noun. */
const DETERMINER = setOf('a an the our my this that these those any some all more its their another');
/** Days and times at which the topic is before the group already: `today` in `discuss the budget today`. */
const SAME_DAY = /\b(?:today|tonight|now|minutes?|hours?)\b/i;

/** Verbs after a name and “to” that begin or end by themselves: `Applications to open on Monday`. */
const HAPPENING = setOf(
	'be have start open close launch begin end happen occur go come rise fall run remain expire follow stay become arrive leave land drop grow change use step resign',
);

/** Verbs whose “to” is the place or the form of a thing: `move the chairs to Lisbon`. */
const MOVING = setOf(
	'go come fly drive travel move walk head return apply register subscribe switch migrate convert merge deploy push add link point take turn change update upgrade limit listen lead due going able want need like',
);

/** Whether a clause speaks of what a group does: `we`, `let's`. */
export const together = (words: readonly Word[], at: number) =>
	words.slice(0, at).some(({ key: word }) => word === 'we' || word === 'lets' || word === 'let');

/** Whether an act is meant: promised, or proposed with “let's”. */
const isMeant = (words: readonly Word[], at: number, agent: Agent) =>
	agent.promised || /^(?:lets|'s)$/.test(keyAt(words, at - 1));

const isOfUser = ({ whose }: Agent) => whose === 'mine' || whose === 'elided';
/** Whether somebody acts whom the words name. */
const isOfPerson = ({ whose, someone }: Agent) =>
	whose === 'theirs' && someone !== null && (someone.kind === 'named' || someone.kind === 'pronoun') && !someone.group;

/** Returns the index of the first topic after a verb, or null. */
function topicAfter(words: readonly Word[], at: number): number | null {
	let to = at + 1;
	while (to < at + 4 && BETWEEN.has(keyAt(words, to))) to++;
	if (TOPIC.has(keyAt(words, to)) && (words[to + 1]?.kind !== 'word' || !DETERMINER.has(keyAt(words, to + 1)))) {
		// "Think about that model" has a thing as its topic.
		const next = words[to + 1];
		const isPronoun =
			next?.kind !== 'word' ||
			BETWEEN.has(next.key) ||
			/^(?:and|in|by|during|as|a|the|later|then|next|early|some)$/.test(next.key);
		if (isPronoun) return to;
	}
	const noun = words.findIndex((word, next) => next >= to && next < to + 4 && TOPIC_NOUN.test(word.key));
	return noun >= 0 && words.slice(to, noun).every(({ kind }) => kind === 'word') ? noun : null;
}

/** Returns an act that turns to a topic: “let's bring it up next week”, “I'll look at it by Friday”. */
function topicAct(clause: Clause, index: number, at: number, form: Form, bare: string): Act | null {
	const { words, joint } = clause;
	if (!CONSIDERING.has(bare) || /^(?:if|sub|time)$/.test(joint)) return null;
	const agent = agentOf(clause, at, form);
	if (agent === null || !isMeant(words, at, agent) || !(isOfUser(agent) || isOfPerson(agent))) return null;
	// "We should be able to pick it up in a few months".
	if (isOfUser(agent) && words.slice(0, at).some(({ key: word }) => /^(?:could|might|able)$/.test(word))) return null;
	const dates = words.filter(({ kind }, next) => kind === 'date' && next > at);
	if (dates.some(({ text }) => SAME_DAY.test(text))) return null;
	const topic = topicAfter(words, at);
	const isAlone = ALONE.has(bare) && (words[at + 1]?.kind === 'date' || /^(?:on|in|later)$/.test(keyAt(words, at + 1)));
	if (topic === null && !isAlone) return null;
	return {
		clause: index,
		at,
		agent,
		addressee: null,
		...(together(words, at) || isOfPerson(agent) ? {} : { spoken: true }),
	};
}

/** Whether somebody is surely reached: a name, “you” or a role, but no single word in lower case that could be a thing. */
const isReached = ({ kind, to, sure, group }: Someone, words: readonly Word[]) =>
	sure && kind !== 'me' && (kind !== 'role' || (isPeopleWord(keyAt(words, to - 1)) && !group));

/** Returns who is reached by what any verb does: Dana in “prepare the slides for Dana”, “you” in “get the reports to you”. */
function reachedBy(words: readonly Word[], at: number, bare: string): Someone | null {
	if (MOVING.has(bare) || AUXILIARY.has(bare)) return null;
	for (let next = at + 2; next < Math.min(at + 9, words.length); next++) {
		const word = words[next];
		if (word?.kind === 'mark' || (word?.kind === 'date' && !isMonths(word.text))) return null;
		if (!/^(?:to|for)$/.test(word?.key ?? '')) continue;
		const found = someoneAt(words, next + 1);
		if (found && isReached(found, words) && isDue(words, found.to)) return found;
	}
	return null;
}

/** Whether a date follows an index, within a word or two. */
const isDue = (words: readonly Word[], at: number) => [at, at + 1, at + 2].some((next) => words[next]?.kind === 'date');

/** Auxiliaries, which are no verb of an act. */
const AUXILIARY = setOf(
	'will would should shall can could may might must be am is are was were been being do does did has had having going to not also just',
);

/** Returns an act of any verb that reaches a person: “I'll get the reports to you by Friday”. */
function reachingAct(clause: Clause, index: number, at: number, form: Form, bare: string): Act | null {
	const { words } = clause;
	// "I'm hoping to go to Lisbon".
	if (form === 'doing' && keyAt(words, at + 1) === 'to') return null;
	const addressee = reachedBy(words, at, bare);
	const agent = addressee && agentOf(clause, at, form);
	if (!addressee || !agent?.promised || !(isOfUser(agent) || isOfPerson(agent))) return null;
	return { clause: index, at, agent, addressee };
}

/** Returns what is to be with somebody by a day: “Have a version to the team by Friday”. */
function handedAct(clause: Clause, index: number, at: number): Act | null {
	const { words } = clause;
	const to = words.findIndex(({ key: word }, next) => next > at + 1 && next < at + 6 && word === 'to');
	const found = to < 0 || keyAt(words, at + 1) === 'to' ? null : someoneAt(words, to + 1);
	const isPerson =
		found?.kind === 'named' || found?.kind === 'pronoun' || isPeopleWord(keyAt(words, (found?.to ?? 0) - 1));
	if (!found?.sure || !isPerson || !isDue(words, found.to)) return null;
	const agent = agentOf(clause, at, 'bare');
	return agent?.whose === 'elided' ? { clause: index, at, agent, addressee: found } : null;
}

/** Returns what the user is to make for a person by a day: “Draft the offer for Kim by Friday”. */
function orderAct(clause: Clause, index: number, at: number): Act | null {
	const { words } = clause;
	if (at > 0 || !hasLimit(words, at)) return null;
	if (keyAt(words, at) === 'have') return handedAct(clause, index, at);
	if (!WORK.has(keyAt(words, at))) return null;
	const addressee = reachedBy(words, at, keyAt(words, at));
	const agent =
		addressee?.kind === 'named' && beginsWithGivenName(addressee.names[0] ?? '') ? agentOf(clause, at, 'bare') : null;
	return agent?.whose === 'elided' ? { clause: index, at, agent, addressee } : null;
}

/** Nouns that an infinitive may follow, which are no subject: `Proposal to hold it on Monday`. */
const WITH_INFINITIVE = setOf(
	'proposal plan request idea goal decision motion option chance time way need attempt vote resolution recommendation suggestion offer deadline reminder link credential credentials invite invitation ability opportunity reason effort intention promise right permission readiness desire aim objective target mission tool tools script aspiration agreement commitment pledge',
);

/** All who are there, whom the words do not name: `Everyone to read the draft`. */
const ALL: Agent = { whose: 'theirs', someone: null, askedBy: null, promised: true };

/** All people of a group, with their duty: `everyone should`, `all members of the club need to`. */
const EVERYONE =
	/^(?:everyone|everybody|all of us|all(?: of)?(?: the)?(?: \p{L}+)? (?:members|people|authors|speakers|leads|chairs|volunteers|participants|attendees|teams|groups|staff)(?: of(?: \p{L}+){1,3})?) (?:should|must|needs? to|ha(?:s|ve) to|(?:is|are) (?:asked|expected|requested) to)$/u;

/** Returns what all people of a group have to do by a day: “Everyone should comment by Friday”, “All members need to vote by Friday”. */
function dutyOfAll({ words }: Clause, index: number, at: number, bare: string): Act | null {
	const isDuty = /^(?:should|must|to)$/.test(keyAt(words, at - 1));
	if (!isDuty || NO_WORK.has(bare) || !hasLimit(words, at)) return null;
	const before = words.slice(0, at).filter(({ kind }) => kind === 'word' || kind === 'name');
	const text = before.map(({ key: word }) => word).join(' ');
	return EVERYONE.test(text) ? { clause: index, at, agent: ALL, addressee: null } : null;
}

/** Returns what a person is given to do, whatever it is: “Kim to draft the announcement”. */
function assignedAct(clause: Clause, index: number, at: number, bare: string): Act | null {
	const { words } = clause;
	if (keyAt(words, at - 1) !== 'to' || HAPPENING.has(bare)) return null;
	const name = words[at - 2];
	// "Everyone to read the draft by Friday".
	const isAll = /^(?:everyone|everybody|all)$/.test(name?.key ?? '') && startsAt(words, at - 2) && hasLimit(words, at);
	if (isAll && !NO_WORK.has(bare)) return { clause: index, at, agent: ALL, addressee: null };
	if (name?.kind !== 'name' && name?.kind !== 'address') return null;
	if (name.kind === 'name' && (WITH_INFINITIVE.has(name.key) || isThingWord(name.key))) return null;
	const agent = agentOf(clause, at, 'bare');
	if (agent?.someone?.kind !== 'named' || agent.someone.group || agent.whose !== 'theirs') return null;
	if (!startsAt(words, agent.someone.from)) return null;
	return { clause: index, at, agent, addressee: null };
}

/** Returns what somebody expects to have by a day: “I should have something for you by Friday”. */
function owedAct(clause: Clause, index: number, at: number): Act | null {
	const { words } = clause;
	if (keyAt(words, at) !== 'have') return null;
	const noun = words.findIndex(({ key: word }, next) => next > at && next < at + 6 && OWED.test(word));
	if (noun < 0) return null;
	const agent = agentOf(clause, at, 'bare');
	const isOfRole = agent?.whose === 'theirs' && agent.someone?.kind === 'role' && startsAt(words, agent.someone.from);
	if (!agent?.promised || !(isOfUser(agent) || isOfPerson(agent) || isOfRole)) return null;
	const rest = words.slice(noun + 1);
	const isFor = rest.some(
		({ key: word }, next) => word === 'for' && /^(?:you|us|them|him|her|everyone|all)$/.test(rest[next + 1]?.key ?? ''),
	);
	const isBy = rest.some(
		({ key: word, text, kind }, next) =>
			(/^(?:by|for)$/.test(word) && rest[next + 1]?.kind === 'date') || (kind === 'date' && /^by\b/i.test(text)),
	);
	return isFor || isBy ? { clause: index, at, agent, addressee: null } : null;
}

/** Words before any verb that show it is one: `will` in `Kim will draft it`. */
const BEFORE_VERB = /^(?:to|will|'ll|ll|would|should|shall|can|could|must|lets|'s|try|gonna)$/;

/** Words between such a word and its verb: `will also bring it up`. */
const ADVERB = /^(?:also|then|just|probably|hopefully|definitely|and)$|..ly$/;

/** Whether {@link openAct} can find an act at a word, by the word before it. */
export const mayAct = (words: readonly Word[], at: number) =>
	(at === 0 && (WORK.has(keyAt(words, at)) || keyAt(words, at) === 'have')) ||
	BEFORE_VERB.test(keyAt(words, at - 1)) ||
	/..ing$/.test(keyAt(words, at)) ||
	ADVERB.test(keyAt(words, at - 1));

/**
 * Returns an act of a verb that is not one of communication: it turns to a topic, reaches a person, or is given to somebody
 * by name. `isKnown` says that the word is a verb of communication, so that only its topic counts, and whose work it is.
 */
export function openAct(clause: Clause, index: number, at: number, isKnown: boolean): Act | null {
	const { words } = clause;
	const word = words[at];
	const order = orderAct(clause, index, at);
	if (order) return order;
	// "Kim to RSVP by Friday".
	const isPlain = word?.text === 'RSVP' || (word?.kind === 'word' && /^[a-z]{2,}$/.test(word.text));
	if (!word || !isPlain) return null;
	const bare = bareOf(word.key);
	const form: Form = bare === word.key ? 'bare' : 'doing';
	if (keyAt(words, at - 1) === "'s" && !/^let$/.test(keyAt(words, at - 2))) return null;
	const topic = topicAct(clause, index, at, form, bare);
	const isOnCode = isKnown && words.slice(at).some(({ key: noun }) => CODE.test(noun));
	if (topic || isOnCode) return topic;
	const duty = form === 'bare' ? dutyOfAll(clause, index, at, bare) : null;
	if (duty) return duty;
	if (isKnown) return assignedAct(clause, index, at, bare) ?? workAct(clause, index, at);
	return (
		(form === 'bare' ? owedAct(clause, index, at) : null) ??
		reachingAct(clause, index, at, form, bare) ??
		(form === 'bare' ? assignedAct(clause, index, at, bare) : null) ??
		workAct(clause, index, at)
	);
}
