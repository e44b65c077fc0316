import { beginsWithGivenName } from '../../english/given-names';
import { agentOf, type Form } from './agent';
import type { Act } from './act';
import { APPOINTMENT, appointmentAt, followUpNounAt, messageAt } from './appointments';
import { someoneAt, type Someone } from './people';
import { afterTo, isDate } from './verb-object';
import type { Clause } from './clauses';
import { keyAt, TO_WHOM, type Word } from './names/word';

/** Returns some words from an index on as one text: `on the phone`. */
const keysFrom = (words: readonly Word[], from: number, count: number) =>
	words
		.slice(from, from + count)
		.map((word) => word.key)
		.join(' ');

/** What somebody can give, drop or shoot a person: `line`, `ring`, `offer`. */
const GIVEN =
	/^(?:line|note|call|ring|bell|buzz|shout|text|e-?mail|message|update|answer|letter|offer|contract|quote|invoice|feedback)$/;
/** Verbs that arrange an appointment: `schedule a call with Dana`. */
const ARRANGING = /^(?:set|schedul(?:e|ing)|book(?:ing)?|arrang(?:e|ing)|organi[sz](?:e|ing))$/;

/** What people have with somebody, besides appointments: `have a word with Dana`. */
const TALK = /^(?:discussion|talk|word)$/;

/** What one does to get in touch with people: `doing outreach for speakers`. */
const CONTACTING = /^(?:outreach|chasing|follow-?ups?|check-?ins?)$/;

/** What one does together with people: `do a sound check with Dana`. */
const SHARED = /^(?:check|run|rehearsal|walk-?through|demo|review|session|test|handover|call|chat|interview|debrief)$/;

/** Returns the person after “for”, “to” or “with” from an index on, within a few words. */
function personFor(words: readonly Word[], from: number): Someone | null {
	const at = words.findIndex(
		({ key: each }, next) => next >= from && next < from + 5 && /^(?:for|to|with)$/.test(each),
	);
	const found = at < 0 ? null : someoneAt(words, at + 1);
	return found?.sure ? found : null;
}

/** Returns the person whose name is all that is between a verb and `call`: Lee in `book Lee call`, nobody in `book staff meeting`. */
function calledIn(words: readonly Word[], from: number, to: number): Someone | null {
	const found = /^(?:call|chat|interview|1:1)$/.test(keyAt(words, to)) ? someoneAt(words, from) : null;
	return found?.kind === 'named' && found.to === to ? found : null;
}

/** Returns an answer to an invitation: `need to RSVP by Friday`, `RSVP to Dana by Friday`, but not `RSVP by Friday`, which readers are told. */
function answerToInvitation(clause: Clause, index: number, at: number): Act | null {
	const { words } = clause;
	const agent = /^(?:please|pls|plz)$/.test(keyAt(words, at - 1)) ? null : agentOf(clause, at, 'bare');
	if (agent === null) return null;
	const found = afterTo(words, at + 1, at + 4);
	const addressee = found?.sure && found.kind !== 'you' && found.kind !== 'me' ? found : null;
	return agent.promised || addressee !== null ? { clause: index, at, agent, addressee } : null;
}

/** Returns an act in other words: “let Ana know”, “drop Lee a line”, “owe Lee an answer”, “set up a call with Kim”. */
function otherAct(clause: Clause, index: number, at: number): Act | null {
	const { words } = clause;
	const word = keyAt(words, at);
	const act = (form: Form, addressee: Someone | null): Act | null => {
		const agent = agentOf(clause, at, form);
		return agent && { clause: index, at, agent, addressee };
	};
	const form: Form = /ing$/.test(word) ? 'doing' : /[^s]s$/.test(word) ? 'third' : 'bare';
	if (/^let(?:s|ting)?$/.test(word)) {
		const found = someoneAt(words, at + 1);
		const isKnow = found && /^(?:know|have)$/.test(keyAt(words, found.to));
		const letAct = isKnow ? act(form, found) : null;
		if (found && keyAt(words, found.to) === 'have' && letAct?.agent.promised !== true) return null;
		if (letAct?.agent.whose !== 'elided' || found?.kind !== 'me') return letAct;
		// "They are busy and will let me know", but not "please let me know".
		return letAct.agent.promised ? { ...letAct, agent: { ...letAct.agent, whose: 'theirs' } } : null;
	}
	if (/^(?:drop(?:ping)?|giv(?:e|ing)|shoot(?:ing)?)$/.test(word)) {
		const found = someoneAt(words, at + 1);
		const rest = found ? words.slice(found.to, found.to + 4) : [];
		const isAnswer =
			agentOf(clause, at, form)?.promised &&
			/^(?:an?|my|some)$/.test(keyAt(words, at + 1)) &&
			/^(?:update|answer|feedback)$/.test(keyAt(words, at + 2));
		if (isAnswer) return act(form, null);
		return found && rest.some(({ key: noun }) => GIVEN.test(noun)) ? act(form, found) : null;
	}
	if (word === 'get') {
		const found = someoneAt(words, at + 1);
		// "Trying to get Dana on the phone".
		const isCalled = found?.sure && /^on the (?:phone|line)$/.test(keysFrom(words, found.to, 3));
		if (isCalled) return act('bare', found);
		const isGiven = found && found.kind !== 'role' && /^(?:an?|the|my|our|some|it|that)$/.test(keyAt(words, found.to));
		const got = isGiven ? act('bare', found) : null;
		return got?.agent.promised ? got : null;
	}
	if (/^mak(?:e|es|ing)$/.test(word)) {
		const isTold = /^(?:an?|the|their|his|her|its) (?:\p{Ll}+ )?(?:offer|announcement|decision)$/u;
		const isMade = [3, 4].some((to) =>
			isTold.test(
				words
					.slice(at + 1, at + to)
					.map(({ key: each }) => each)
					.join(' '),
			),
		);
		const made = isMade ? act(form, null) : null;
		if (made?.agent.promised && made.agent.whose === 'theirs' && made.agent.someone !== null) return made;
		const isOnceMore = /^another (?:ping|call|phone call)$/.test(`${keyAt(words, at + 1)} ${keyAt(words, at + 2)}`);
		const again = isOnceMore && isDate(words, at + (keyAt(words, at + 3) === 'on' ? 4 : 3)) ? act(form, null) : null;
		if (again && again.agent.whose !== 'theirs') return again;
		const noun = words.slice(at + 1, at + 4).findIndex(({ key: each }) => each === 'call');
		const person = noun < 0 ? null : afterTo(words, at + noun + 2, at + noun + 4);
		return person ? act(form, person) : null;
	}
	if (/^(?:pop|put|stick)$/.test(word)) {
		const rest = words.slice(at + 1, at + 9).map(({ key: each }) => each);
		const together = word === 'put' && /^(?:something|it|this|that)$/.test(rest[0] ?? '') && rest[1] === 'together';
		const made = together ? act('bare', null) : null;
		if (made) return made.agent.promised ? made : null;
		return /\bin the (?:post|mail)\b/.test(rest.join(' ')) ? act('bare', null) : null;
	}
	if (word === 'owe' || word === 'owes') {
		const found = someoneAt(words, at + 1);
		return found && found.kind !== 'role' ? act(word === 'owe' ? 'bare' : 'third', found) : null;
	}
	if (word === 'promised') {
		const found = someoneAt(words, at + 1);
		const agent = agentOf(clause, at, 'bare');
		return found?.kind === 'named' && (agent?.whose === 'elided' || agent?.whose === 'mine')
			? { clause: index, at, agent, addressee: found }
			: null;
	}
	if (word === 'try' || word === 'trying') {
		const found = someoneAt(words, at + 1);
		// "Try [[Zettelkasten]] today".
		const isLink = words[at + 1]?.kind === 'address' && !keyAt(words, at + 1).includes('@');
		const isPerson =
			found &&
			found.kind !== 'role' &&
			!TO_WHOM.has(keyAt(words, at + 1)) &&
			(!isLink || found.names.every(beginsWithGivenName));
		const isAgain = keyAt(words, at + 1) === 'again' && isTriedAgain(words, at + 2) && (word === 'try' || index > 0);
		return isAgain || (isPerson && (keyAt(words, found.to) === 'again' || isDate(words, found.to)))
			? act(form, found)
			: null;
	}
	if (/^(?:have|having|has)$/.test(word)) {
		const noun = words.slice(at + 1, at + 5).findIndex(({ key: each }) => APPOINTMENT.test(each) || TALK.test(each));
		const having = noun < 0 ? null : act(form, afterTo(words, at + noun + 2, at + noun + 5));
		const isDated = isDate(words, at + noun + (keyAt(words, at + noun + 2) === 'on' ? 3 : 2));
		const isOwn = having !== null && having.agent.whose !== 'theirs' && having.addressee === null;
		const isWanted = isOwn && isDated && /^(?:lets|'s)$/.test(keyAt(words, at - 1));
		if (isWanted) return { ...having, appointment: true };
		if (isOwn && isDated && !/^(?:meetings?|interview|discussion|talk|word)$/.test(keyAt(words, at + noun + 1)))
			return { ...having, weak: true, appointment: true };
		const isJoined = having?.agent.whose === 'mine' && having.agent.someone !== null;
		return having?.agent.promised && (having.addressee?.sure || isJoined) ? { ...having, occasion: true } : null;
	}
	if (/^(?:add|leave)$/.test(word)) {
		const isComment = words.slice(at + 1, at + 4).some(({ key: noun }) => /^(?:comments?|feedback|input)$/.test(noun));
		const added = isComment ? act('bare', null) : null;
		return added?.agent.promised ? added : null;
	}
	if (/^do(?:es|ing)?$/.test(word)) {
		const noun = words.findIndex(({ key: each }, next) => next > at && next < at + 5 && CONTACTING.test(each));
		const after = words[noun + 1];
		const isLast = after?.kind !== 'word' || /^(?:for|to|with|on|by|in|from)$/.test(after.key);
		if (noun >= 0 && isLast) return act(form, personFor(words, at + 2));
		const shared = words.findIndex(({ key: each }, next) => next > at && next < at + 5 && SHARED.test(each));
		const person = shared >= 0 && TO_WHOM.has(keyAt(words, shared + 1)) ? someoneAt(words, shared + 2) : null;
		const done = person?.sure && person.kind !== 'you' ? act(form, person) : null;
		return done?.agent.promised ? done : null;
	}
	if (ARRANGING.test(word)) {
		const from = word === 'set' ? at + 2 : at + 1;
		const noun = words.slice(from, from + 5).findIndex(({ key: each }) => APPOINTMENT.test(each) || each === 'time');
		if (noun < 0 || (word === 'set' && keyAt(words, at + 1) !== 'up')) return null;
		const person = afterTo(words, from + noun + 1, from + noun + 4) ?? calledIn(words, from, from + noun);
		const arranged = person?.sure === false ? null : act(form, person);
		const isCallback = keyAt(words, from + noun) === 'callback';
		if (person || isCallback || arranged?.agent.whose === 'theirs') return arranged;
		const isFollowUp = words.slice(from, from + noun).some(({ key: each }) => /^follow(?:-?up)?$/.test(each));
		const isTogether =
			isFollowUp || /^(?:lets|'s|will|'ll)$/.test(keyAt(words, at - 1)) || keyAt(words, at - 2) === 'try';
		return arranged && { ...arranged, weak: !isTogether };
	}
	return null;
}

/** Whether the words after “try again” leave open what is tried, so that it is a call: `on Monday`, but not `the build`. */
function isTriedAgain(words: readonly Word[], from: number): boolean {
	const next = words[from];
	const isOpen =
		next === undefined ||
		next.kind !== 'word' ||
		/^(?:on|at|in|by|if|with|next|this|later|then|before|after)$/.test(next.key);
	const to = words.findIndex(({ key: word }, at) => at >= from && word === 'to');
	return isOpen && (to < 0 || /^(?:reach|call|get|catch|ring)$/.test(keyAt(words, to + 1)));
}

/**
 * Words that an act in other words begins with, or the noun of an appointment, so that one test spares most words the
 * others: `drop` of `drop her a line`, `coffee`.
 */
const MAY_BE_PHRASE =
	/^(?:let(?:s|ting)?|drop(?:ping)?|giv(?:e|ing)|shoot(?:ing)?|get|add|leave|do(?:es|ing)?|mak(?:e|es|ing)|pop|put|stick|owes?|promised|try(?:ing)?|ha(?:ve|ving|s)|set|schedul(?:e|ing)|book(?:ing)?|arrang(?:e|ing)|organi[sz](?:e|ing)|follow(?:-?ups?)?|calls?|callback|chats?|coffee|lunch|dinner|supper|drinks|brunch|breakfast|1:1|catch-?ups?|zoom|interview|meeting|conversation|convo|appointment|outreach|screen|intro|introduction|e-?mail|message|note|letter|text|reminder|invite|invitation|feedback|comments|answer|reply|rsvp)$/;

/** Whether {@link phraseAct} can find an act at a word: true for `drop`, false for `table`. */
export function beginsPhrase(word: string): boolean {
	return MAY_BE_PHRASE.test(word);
}

/** Returns an act that is no single verb: “drop Lee a line”, “call with Lee”, “set up a chat with Kim”. */
export function phraseAct(clause: Clause, index: number, at: number): Act | null {
	if (!beginsPhrase(keyAt(clause.words, at))) return null;
	if (keyAt(clause.words, at) === 'rsvp') return answerToInvitation(clause, index, at);
	return (
		otherAct(clause, index, at) ??
		appointmentAt(clause, index, at) ??
		followUpNounAt(clause, index, at) ??
		messageAt(clause, index, at)
	);
}
