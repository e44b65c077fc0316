import type { Act } from '../act';
import { isAdverb, startsAt } from '../clause-start';
import { agentOf, type Agent } from '../agent';
import type { Clause } from '../clauses';
import { isAtMeeting } from '../dealings';
import { isPeopleWord } from '../../../english/people-nouns';
import { isThingWord } from '../names/name-words';
import { keyAt, type Word } from '../names/word';
import { COMMUNICATION_VERBS } from '../../../english/verbs';
import { beginsWithGivenName } from '../../../english/given-names';
import { isTitle } from '../../../english/names';
import { isGotDone, isPublic, NO_WORK, WORK } from './open-verbs';

/** Words with which a person takes on any work: `agreed to`, `promised to`. */
const UNDERTAKES =
	/^(?:agreed|agrees|promised|promises|committed|commits|volunteered|volunteers|offered|offers|undertook|undertakes)$/;
/** What a person may undertake that others only watch: `agreed to be there`. */
const NOT_DONE = /^(?:be|have|go|come|stay|keep|start|continue|take|get|try|join|stand|let)$/;

/** Whether an agent is one person or several, by name, at the beginning of a clause: `Kim and Lee`, but not `Applications`. */
function isNamed({ whose, someone }: Agent, words: readonly Word[]): boolean {
	if (whose !== 'theirs' || someone?.kind !== 'named' || someone.group || !startsAt(words, someone.from)) return false;
	const last = words[someone.to - 1];
	if (last === undefined || isPeopleWord(last.key)) return false;
	return last.kind === 'address' || !isThingWord(last.key);
}

/** What is given or presented on its day, so that it may be in progress: `Kim is giving a talk on Friday`. */
const GIVING = /^(?:giving|presenting)$/;
/** The beginning of what is presented: `a poster`. */
const OBJECT = /^(?:an?|the|his|her|their|our|it|this|that)$/;
/** Words that leave the work open, or make it past: `Kim wants to draft it`, `Kim was set to draft it`. */
const WISH = /^(?:wants?|wanted|like|plans?|planning|was|were|hopes?|hoping|may|might|could|would|can|need|needs)$/;
/** Days and times at which minutes say what is done anyway: `today` in `Kim prepares the slides today`. */
const SAME_DAY = /\b(?:today|tonight|now|minutes?|hours?|this\s+(?:morning|afternoon|evening))\b/i;
/** Work on code, which reaches no person: `release` in `Kim prepares the release`. */
export const CODE = /^(?:prs?|patch|patches|commits?|release|build|bugs?|triage|rebase|rfcs?|branch|issues?|ci)$/;

/** What is done before an audience, so that its day is that of an event: `talk` in `do a talk`. */
const EVENT = /^(?:talks?|shows?|gigs?|stalls?|socials?|lectures?)$/;

/** Initials of a person: `KW` in `KW will check it on Friday`. Three are often those of a firm or an office. */
const TWO_INITIALS = /^\p{Lu}{2}$/u;

/** Whether names are surely those of persons, so that any of their work counts: `Kim`, `KW`, `@kim`. */
const isPerson = ({ someone }: Agent, words: readonly Word[]): boolean =>
	someone !== null &&
	someone.names.every(
		(name) =>
			beginsWithGivenName(name) ||
			isTitle(name.split(' ', 1)[0] ?? '') ||
			TWO_INITIALS.test(name) ||
			words[someone.from]?.kind === 'address',
	);

/** Words between such a preposition and its day: `the` in `before the Nov 30 meeting`, `the end of` in `by the end of the weekend`. */
const BEFORE_DAY = /^(?:the|our|their|next|end|of)$/;

function isDateAhead(words: readonly Word[], from: number): boolean {
	let at = from;
	while (at < from + 3 && BEFORE_DAY.test(keyAt(words, at))) at++;
	return words[at]?.kind === 'date';
}

/** Whether the words after an index set a limit: `by Friday`, `before the 3rd`. */
export const hasLimit = (words: readonly Word[], at: number) =>
	words.some(
		({ kind, key: word, text }, next) =>
			next > at &&
			((kind === 'date' && /^(?:by|before)\b/i.test(text)) ||
				(/^(?:by|before)$/.test(word) && isDateAhead(words, next + 1))),
	);

/** Verbs of communication by their first words: `report`. */
const COMMUNICATION: ReadonlySet<string> = new Set(COMMUNICATION_VERBS.map(({ bare }) => bare));

/** Whether a verb follows `will`, `will try to`, `going to` or `plans to`. */
const isFuture = (words: readonly Word[], at: number) =>
	keyAt(words, at - 1) === 'will' ||
	isAdverb(words[at - 1] as Word) ||
	(keyAt(words, at - 1) === 'to' &&
		(/^(?:going|plans|planning)$/.test(keyAt(words, at - 2)) ||
			(keyAt(words, at - 2) === 'try' && keyAt(words, at - 3) === 'will')));

/** Whether somebody has to do what the verb at an index says: `Kim must`, `Kim needs to`, `Kim is supposed to`. */
const isDuty = (words: readonly Word[], at: number) =>
	/^(?:must|should)$/.test(keyAt(words, at - 1)) ||
	(keyAt(words, at - 1) === 'to' && /^(?:needs|has|supposed|expected)$/.test(keyAt(words, at - 2)));

/**
 * Whether a person promises other work than the verbs that we know: “Kim will tidy the shed on Friday”, “Northwind
 * will inspect it by Friday”, “they will report by Friday”.
 */
function isAnyWork(words: readonly Word[], at: number, agent: Agent): boolean {
	const verb = keyAt(words, at);
	const { someone } = agent;
	// "Kim will work on it", "Kim will look at it".
	const isVerb =
		!NO_WORK.has(verb) ||
		(verb === 'work' && keyAt(words, at + 1) === 'on') ||
		// "Kim will get the poster printed".
		(verb === 'get' && isGotDone(words.slice(at + 1).map((word) => word.key))) ||
		(verb === 'look' && /^(?:at|over|through)$/.test(keyAt(words, at + 1)));
	if (isDuty(words, at)) return isVerb && isNamed(agent, words) && isPerson(agent, words) && hasLimit(words, at);
	if (!isFuture(words, at)) return false;
	if (someone?.kind === 'pronoun' || someone?.kind === 'role')
		return hasLimit(words, at) && (WORK.has(verb) || COMMUNICATION.has(verb)) && startsAt(words, someone.from);
	if (!isVerb || !isNamed(agent, words)) return false;
	// "Kim will call with the verdict on Friday".
	const isWith = COMMUNICATION.has(verb) && keyAt(words, at + 1) === 'with';
	const isTold = verb === 'publish' || isWith || !COMMUNICATION.has(verb);
	return hasLimit(words, at) || (isPerson(agent, words) && isTold);
}

/** Whether the word at an index is a verb of work: `give`, and `look` in `look into`. */
function isWork(words: readonly Word[], at: number): boolean {
	const word = keyAt(words, at);
	// "Kim will present at the fair" is an event.
	if (/^present/.test(word) && isPublic(words.slice(at + 1).map((each) => each.key))) return false;
	if (/^present/.test(word))
		return OBJECT.test(keyAt(words, at + 1)) || words[at + 1]?.kind === 'name' || words[at + 1]?.kind === 'date';
	if (GIVING.test(word)) return true;
	if (word === 'look') return keyAt(words, at + 1) === 'into';
	// "Northwind will do a talk on Friday".
	if (word === 'do' && words.slice(at + 1, at + 5).some((each) => EVENT.test(each.key))) return false;
	return WORK.has(word);
}

/** A plan: `plans` in `Kim plans to draft it`. */
const PLANS = /^(?:plans?|planning)$/;
/** What is only a promise with a day by which it is kept: `hopes` in `Kim hopes to finish it by Friday`. */
const HOPES = /^(?:hopes?|hoping|can)$/;

/** Whether a person plans or hopes to do it: `Kim plans to draft it next week`, `Kim hopes to finish it by Friday`. */
function isMeantByPerson(words: readonly Word[], at: number): boolean {
	const wishes = words.slice(0, at).filter((word) => WISH.test(word.key));
	if (!wishes.every(({ key: word }) => PLANS.test(word) || (HOPES.test(word) && hasLimit(words, at)))) return false;
	const agent = agentOf({ words, joint: 'start', sentence: 0, question: null }, at, 'bare');
	return agent !== null && isNamed(agent, words) && isPerson(agent, words);
}

/** Whether the words around a verb of work make it no promise to others. */
const isNoPromise = (words: readonly Word[], at: number) =>
	(words.slice(0, at).some((word) => WISH.test(word.key)) && !isMeantByPerson(words, at)) ||
	words.slice(at + 1).some((word) => CODE.test(word.key) || (word.kind === 'date' && SAME_DAY.test(word.text))) ||
	// "Northwind will pay for it starting in May".
	words.some(({ key: word }, next) => next > at && /^(?:starting|beginning|effective)$/.test(word));

/** Whether a verb follows the first word of a clause, with which a note says what a speaker does: `Kim: will draft it`. */
const isAfterWill = (words: readonly Word[], at: number) =>
	keyAt(words, 0) === 'will' &&
	words.slice(1, at).every((word) => isAdverb(word) || word.key === 'try' || word.key === 'to');

/** Whether the words before a verb make a person undertake it, whatever it is: `agreed to do it`. */
function isUndertaken(words: readonly Word[], at: number): boolean {
	return keyAt(words, at - 1) === 'to' && UNDERTAKES.test(keyAt(words, at - 2)) && !NOT_DONE.test(keyAt(words, at));
}

/**
 * Returns the work that a person promises by name: “Kim will draft the plan”, “Kim and Lee agreed to look into it”, “Kim
 * is giving a talk”. `speaker` is set if the line has a speaker, of whom “will draft the plan” tells. Null for other words.
 */
export function workAct(clause: Clause, index: number, at: number): Act | null {
	const { words, joint } = clause;
	const word = words[at];
	if (word?.kind !== 'word' || /^(?:if|sub|time)$/.test(joint)) return null;
	if (isDuty(words, at) ? words.some((each) => CODE.test(each.key)) : isNoPromise(words, at)) return null;
	const agent = agentOf(clause, at, GIVING.test(word.key) ? 'doing' : 'bare');
	if (!agent?.promised) return null;
	// "Kim: I'll finish it by Friday" is said of Kim.
	const isOwn = agent.whose === 'mine' && /^(?:will|'ll)$/.test(keyAt(words, at - 1)) && hasLimit(words, at);
	if (!isWork(words, at) && !isUndertaken(words, at)) {
		// "Kim: will tidy the shed on Friday".
		const isSpoken = agent.whose === 'elided' && isAfterWill(words, at) && !NO_WORK.has(word.key);
		if (isSpoken && !COMMUNICATION.has(word.key)) return { clause: index, at, agent, addressee: null, spoken: true };
		if (isOwn && !NO_WORK.has(word.key)) return { clause: index, at, agent, addressee: null, spoken: true };
		return isAnyWork(words, at, agent) ? { clause: index, at, agent, addressee: null } : null;
	}
	// The day of "Kim will give a summary in next week's meeting" is that of the meeting.
	if (isNamed(agent, words)) return { clause: index, at, agent, addressee: null, occasion: isAtMeeting(words, at) };
	if (agent.someone?.kind === 'role' && isAnyWork(words, at, agent))
		return { clause: index, at, agent, addressee: null };
	const isTold = isOwn || (agent.whose === 'elided' && isAfterWill(words, at));
	return isTold ? { clause: index, at, agent, addressee: null, spoken: true } : null;
}
