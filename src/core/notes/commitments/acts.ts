import { COMMUNICATION_VERBS, type CommunicationVerb } from '../../english/verbs';
import { startsAt } from './clause-start';
import { agentOf, sendsWhatPrecedes, type Agent, type Form } from './agent';
import type { Act } from './act';
import { Memo } from '../../english/memo';
import { beginsDealing, dealingAct, isAtMeeting, isUser } from './dealings';
import { delayedAgent } from './agents/delayed';
import { neededAct } from './any-verb/needed-acts';
import { mayAct, openAct } from './any-verb/open-acts';
import { isNoAct } from './any-verb/no-acts';
import { softAct } from './any-verb/soft-acts';
import { beginsPassive, passiveAct } from './passives';
import { beginsPhrase, phraseAct } from './phrase-acts';
import { someoneAt, type Someone } from './people';
import { isDate, objectOf } from './verb-object';
import type { Clause } from './clauses';
import { keyAt, type Word } from './names/word';

interface Entry {
	readonly verb: CommunicationVerb;
	readonly form: Form;
	/** The words after the first: `back` of `get back`. */
	readonly particle: readonly string[];
}

/** Verbs of communication with their forms, by the first words of the form. */
const ENTRIES = new Map<string, Entry[]>();
for (const verb of COMMUNICATION_VERBS) {
	for (const form of ['bare', 'third', 'doing'] as const) {
		const [word = '', ...particle] = verb[form].split(' ');
		const entries = ENTRIES.get(word) ?? [];
		entries.push({ verb, form, particle });
		ENTRIES.set(
			word,
			entries.sort((a, b) => b.particle.length - a.particle.length),
		);
	}
}

/** Nouns before which `follow-up` is an adjective: `follow-up questions`. */
const FOLLOW_UP_NOUN =
	/^(?:questions?|discussions?|meetings?|issues?|rounds?|flags?|cadence|checks?|lists?|plans?|items?|surger(?:y|ies)|operations?|ops?|scans?|ct|x-?rays?|mris?|ultrasounds?|bloods?|blood|tests?|exams?|examinations?|treatments?|procedures?|survey|stud(?:y|ies)|doses?|jabs?|shots?|boosters?|screenings?|appointments?|visits?|inspections?|repairs?|audits?|reports?|articles?|posts?|films?|episodes?|course|courses|workshops?|research|grants?|care|rates?|ratios?|statistics)$/;

/** A date whose `in` may belong to the verb before it: `in next week` in `check in next week`. Not `in March`. */
const IN_DATE = /^in\s+(?:the\s+)?(?:next|this|on|mid|early|late)\b/i;

/** Returns the verb at an index, the longest first: `follow-up` is `follow up`. */
function verbAt(words: readonly Word[], at: number): (Entry & { readonly to: number }) | null {
	const verb = keyAt(words, at);
	const joined = verb.startsWith('follow') ? /^(follow(?:s|ing)?)-?up$/.exec(verb) : null;
	if (joined && FOLLOW_UP_NOUN.test(keyAt(words, at + 1))) return null;
	const entries = ENTRIES.get(joined?.[1] ?? verb);
	for (const entry of entries ?? []) {
		if (joined) return entry.particle[0] === 'up' ? { ...entry, to: at + 1 } : null;
		// "Follow up items for Friday" is a title.
		if (verb === 'follow' && at === 0 && /^(?:items?|actions?|tasks?|points?|topics?)$/.test(keyAt(words, 2)))
			return null;
		if (entry.particle.every((word, index) => keyAt(words, at + 1 + index) === word)) {
			return { ...entry, to: at + 1 + entry.particle.length };
		}
		// In "check in next week" the date has taken "in".
		const date = words[at + 1];
		if (entry.particle.join(' ') === 'in' && date?.kind === 'date' && IN_DATE.test(date.text))
			return { ...entry, to: at + 1 };
	}
	return null;
}

/** The words of a marker, which are no act of their own here: `follow-up`, `followup`, `following-up`. */
const FOLLOW_UP = /^follow(?:s|ing)?-?up$/;

/** The words at which an act can begin. Most words of a note are not among them, and the same ones come again and again. */
const beginsAct = new Memo(
	(word) =>
		ENTRIES.has(word) || FOLLOW_UP.test(word) || beginsPhrase(word) || beginsDealing(word) || beginsPassive(word),
);

/** The user, who sends what the words name. */
const OWN: Agent = { whose: 'elided', someone: null, askedBy: null, promised: true };

/** Whether a request to the reader begins here: “please send”, but not “please call Dana back”. */
const isRequest = (words: readonly Word[], at: number, { channel }: CommunicationVerb) =>
	channel !== 'Call' && /^(?:please|pls|plz)$/.test(keyAt(words, at - 1));

/** Words after which a capitalised verb is still one: `TODO Call Dana`. */
const BEFORE_ORDER = /^(?:todo|to|do|action|actions|item|next|step|steps|please|pls|then|and|now|x|will|i|we|ai|task)$/;

/**
 * Whether a word is capitalised in the middle of a sentence, so is no verb but a word of a name or title: `Soup and Sharing`,
 * `User Messages`.
 */
function isTitleWord({ words, joint }: Clause, at: number): boolean {
	const word = words[at];
	if (!word || !/^\p{Lu}\p{Ll}/u.test(word.text)) return false;
	const before = words[at - 1];
	if (before === undefined) return joint === 'and' || joint === 'but' || joint === 'so';
	return /^\p{L}/u.test(before.text) && before.kind !== 'date' && !BEFORE_ORDER.test(before.key);
}

/** Verbs of talks that a group has, too: `discuss the budget next week`. */
const TALK = /^(?:talk|speak|chat|discuss|catch up|meet|decide|revisit)$/;
/** Words after the verb of a talk that is given rather than had: `speaking at the fair`, `when we decide to go`. */
const NO_TALK = /^(?:at|to|everyone|everybody|people)$/;
/** Words that begin a clause about a talk: `what we talk about`. */
const RELATIVE = /^(?:what|who|whom|how|where|why|when|whether|which)$/;
/**
 * The joints of clauses that say when or whether, by their names in `clauses.ts`: `if`, `sub` for `whether`, `time` for
 * `once`.
 */
const SUBORDINATE = /^(?:if|sub|time)$/;

/** The reader of a letter: `you`, `u`. */
const YOU = /^(?:you|u|ya)$/;
/** Days on which the people who plan a talk are together: `let's discuss it today`. */
const SAME_TIME = /\b(?:today|tonight|now|minutes?|hours?|couple|few|morning|afternoon)\b/i;

/** Words of a later day: `tomorrow` in `tomorrow morning`, `Friday`, but not `today`. */
const OTHER_DAY = /\btomorrow\b|\b(?!to)\p{L}+day\b/iu;

/** Returns whom a sentence addresses first: Kim in `@kim we need to talk about this tonight`. */
function spokenTo(words: readonly Word[]): Someone | null {
	const isAddress = words[0]?.kind === 'address' && /^(?:we|i|let|lets)$/.test(keyAt(words, 1));
	return isAddress ? someoneAt(words, 0) : null;
}

/**
 * Returns whether a verb without a person is a talk that the user wants: `wanted` for “let's talk about it next week”, `weak`
 * for “will discuss it next week”, which groups plan too.
 */
function talkOf(
	{ words, joint }: Clause,
	at: number,
	{ verb, form, to }: { readonly verb: CommunicationVerb; readonly form: Form; readonly to: number },
	agent: Agent,
): 'wanted' | 'weak' | null {
	const isPlain = agent.whose === 'elided' && !agent.promised && form === 'bare' && startsAt(words, at);
	if (isPlain && /^(?:call|meet|ring|phone|text|email|ping)$/.test(verb.bare) && isDate(words, to)) return 'weak';
	if (!TALK.test(verb.bare) || NO_TALK.test(keyAt(words, to)) || SUBORDINATE.test(joint)) return null;
	if (verb.bare === 'revisit' && !isDate(words, to) && !/^(?:it|this|that|again|in|on|at)$/.test(keyAt(words, to)))
		return null;
	if (words.slice(0, at).some((word) => RELATIVE.test(word.key))) return null;
	if (agent.whose === 'theirs' && (agent.someone === null || form === 'third')) return null;
	const after = words.slice(to);
	const isSoon = words.some(({ kind, text }) => kind === 'date' && SAME_TIME.test(text) && !OTHER_DAY.test(text));
	// "Catch up with the reading", "trying to decide".
	if (keyAt(words, to) === 'with' || (verb.bare === 'decide' && /^try/.test(keyAt(words, at - 2)))) return null;
	if (after.some(({ key: word }) => YOU.test(word)) || (isSoon && spokenTo(words) === null)) return null;
	if (verb.bare === 'meet') {
		const isDated = isDate(words, to + (/^(?:on|again)$/.test(keyAt(words, to)) ? 1 : 0)) || isDate(words, to + 2);
		const isProposed = isDated && /^(?:lets|'s)$/.test(keyAt(words, at - 1));
		if (isProposed) return 'wanted';
		if (agent.whose === 'theirs' || !agent.promised || !isDated) return null;
		return agent.whose === 'mine' ? 'wanted' : 'weak';
	}
	if (/^(?:lets|'s)$/.test(keyAt(words, at - 1)) && !agent.promised) return 'wanted';
	if (!agent.promised) return agent.whose === 'elided' && keyAt(words, to) === 'about' ? 'weak' : null;
	return 'wanted';
}

/** Verbs with which a task plans communication, no matter whom it reaches: `- [ ] Announce the date on Friday`. */
const OF_TASK =
	/^(?:discuss|talk|speak|chat|meet|announce|confirm|schedule|ask|remind|invite|notify|inform|tell|contact|report|follow up|reach out|connect|coordinate|sync|catch up|decide|post|circulate)$/;

/** Whether a task begins with a verb of communication: `Confirm the room by Friday`, but not `remember to confirm it`. */
const isTaskAct = ({ whose, promised }: Agent, { form, verb }: Entry) =>
	whose === 'elided' && !promised && form === 'bare' && OF_TASK.test(verb.bare);

/** Returns with whom a task plans something: Kim in `schedule a rehearsal with kim on Friday`. */
function companionIn(words: readonly Word[], from: number): Someone | null {
	const at = words.findIndex(({ key: word }, next) => next >= from && /^w(?:ith|\/)$/.test(word));
	const found = at < 0 ? null : someoneAt(words, at + 1);
	if (!found?.sure) return null;
	const next = /^(?:on|by)$/.test(keyAt(words, found.to)) ? found.to + 1 : found.to;
	return found.kind !== 'role' || isDate(words, next) || next === words.length ? found : null;
}

/** A word with which somebody plans: `will` in `Kim will tell the board`, unlike a task, `Kim to tell the board`. */
const OWN_PLAN = /^(?:will|'ll|'s|is|are|going|gonna|plans?|wants?|has|needs?)$/;

/** A word by which a plan is about the user: `my` in `Kim will forward my CV to the board`. */
const USERS = /^(?:me|us|my|our|mine|ours|it)$/;
/** Whether somebody plans to reach a group without the user: `Kim will tell the board`, but not `Kim will tell me` or `the recruiter`. */
function isAmongOthers(
	{ words }: Clause,
	at: number,
	{ form }: Entry,
	agent: Agent,
	addressee: Someone | null,
): boolean {
	if (agent.whose !== 'theirs' || agent.someone?.kind !== 'named') return false;
	if (addressee?.kind !== 'role' || !addressee.group || words.some(({ key: word }) => USERS.test(word))) return false;
	return form === 'third' || words.slice(0, at).some(({ key: word }) => OWN_PLAN.test(word));
}

/** Returns the acts of a clause, in order: two in “call Dana to let her know”. `task` is set for the line of a task. */
export function actsIn(clause: Clause, index: number, task = false): Act[] {
	const { words } = clause;
	const acts: Act[] = [];
	for (let at = 0; at < words.length; at++) {
		if (words[at]?.kind === 'date' || words[at]?.kind === 'mark') continue;
		const open = mayAct(words, at) ? openAct(clause, index, at, ENTRIES.has(keyAt(words, at))) : null;
		if (open)
			acts.push({ ...open, open: true, ...(open.agent.promised && isAtMeeting(words, at) ? { occasion: true } : {}) });
		const needed = neededAct(clause, index, at);
		const soft = softAct(clause, index, at);
		if (soft) acts.push(soft);
		if (needed) acts.push(needed);
		if (!beginsAct.of(keyAt(words, at)) && !isUser(keyAt(words, at + 1))) continue;
		const phrase = phraseAct(clause, index, at);
		if (phrase) acts.push(phrase);
		const found = isTitleWord(clause, at) ? null : verbAt(words, at);
		const other = (found ? null : dealingAct(clause, index, at)) ?? passiveAct(clause, index, at);
		if (other) acts.push(other);
		if (!found || isRequest(words, at, found.verb) || isNoAct(clause, at, found)) continue;
		const agent = agentOf(clause, at, found.form) ?? delayedAgent(clause, at, found.form);
		if (!agent && sendsWhatPrecedes(words, at)) acts.push({ clause: index, at, agent: OWN, addressee: null });
		if (!agent) continue;
		const object = objectOf(words, found.verb, found.to, agent);
		if (object === null) {
			if (task && isTaskAct(agent, found) && !SUBORDINATE.test(clause.joint)) {
				acts.push({ clause: index, at, agent, addressee: companionIn(words, found.to) });
				continue;
			}
			const talk = talkOf(clause, at, found, agent);
			const isAlso =
				clause.joint === 'and' && agent.whose === 'elided' && !agent.promised && OF_TASK.test(found.verb.bare);
			const appointment = found.verb.bare === 'meet' && agent.promised;
			if (talk) acts.push({ clause: index, at, agent, addressee: spokenTo(words), weak: talk === 'weak', appointment });
			else if (isAlso) acts.push({ clause: index, at, agent, addressee: null, afterPromise: true });
			continue;
		}
		const addressee = object === 'alone' ? null : object;
		// "Contact us", "ask me" and "thank you" address the reader.
		const isToReader = addressee?.kind === 'me' || addressee?.kind === 'you';
		const afterPromise = isToReader && agent.whose === 'elided' && !agent.promised;
		if (afterPromise && clause.joint !== 'and') continue;
		// "I'm going to nudge us forward".
		if (addressee?.kind === 'me' && agent.whose === 'mine') continue;
		// "When I get back on the 6th" says when an absence ends.
		if (object === 'alone' && clause.joint === 'sub' && /^(?:get|come) back$/.test(found.verb.bare)) continue;
		if (isAmongOthers(clause, at, found, agent, addressee)) continue;
		const isFromSomebody = agent.whose === 'theirs' && agent.someone === null;
		if (isFromSomebody && (!addressee?.sure || (addressee.group && addressee.kind !== 'named'))) continue;
		// The day on which others meet is that of an event, except in a task.
		const isTaskMeeting = task && found.verb.bare === 'meet' && addressee === null;
		const occasion = agent.promised && (isTaskMeeting || isAtMeeting(words, found.to));
		acts.push({ clause: index, at, agent, addressee, afterPromise, occasion });
	}
	return acts;
}
