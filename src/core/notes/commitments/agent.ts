import { isGivenName } from '../../english/given-names';
import { isPersonNoun } from '../../english/people-nouns';
import { isAnExample, someoneAt, someoneBefore, type Someone } from './people';
import type { Clause } from './clauses';
import { isAdverb, isGenitive, LABELS, startsAt, wasMeant } from './clause-start';
import { assigneeBefore, meeterBefore, senderBefore, smallNameBefore } from './agents/assignees';
import { advisorOf, askerOf, isEffortPlanned, isReminderSet, takerOf, TASKS } from './agents/task-taker';
import { isThingWord } from './names/name-words';
import { setOf, type Word } from './names/word';

/** Who acts in a clause: the user, another person, or nobody that the clause names ("Will call Thursday"). */
export interface Agent {
	readonly whose: 'mine' | 'theirs' | 'elided';
	/** The other person, or those who act along with the user: Lee in "Lee and I will". */
	readonly someone: Someone | null;
	/** Who asked the user to act: Desmond in "Desmond asked me to call". */
	readonly askedBy: Someone | null;
	/** Whether words such as "will" and "Dana to" promise the act; an instruction to oneself promises nothing. */
	readonly promised: boolean;
}

/** The form of a verb in a clause. */
export type Form = 'bare' | 'third' | 'doing';

/** Words that make a plan or promise of the verb after them: `I will call`. */
const MODALS = setOf("will 'll ill would 'd shall should can could may might must gonna gona wanna gotta");
/** Forms of "be", after which the verb is in progress or planned: `Dana is sending`. */
const BE = setOf("am 'm is 's are 're be been was were");
/** Words between a subject and the verb of what they do: `I am going to`, `she promised to`. */
const HEADS = setOf(
	"going gonna looking need needs want wants plan plans planning planned hope hopes hoping promise promised promises agree agreed agrees commit commits committed offer offered offers aim aims aiming goal intend intends intending try tries trying have has 've got supposed meant due set about ready happy glad able expect expects expected volunteered undertook undertakes undertaken likely willing eager keen swore vowed like love ought make find some scheduled remember forget sure turn reminder todo yet attempt decided time chance willing",
);
/** Words before "to" and a verb in "-ing": `committed to sending`. */
const GERUND_HEADS = setOf('commit commits committed agreed');
/** Words that take back the verb after them: `I won't call`. */
const NEGATIONS = setOf(
	"not never won't don't doesn't didn't can't cannot couldn't wouldn't shouldn't isn't aren't wasn't haven't hasn't no unable without nobody nothing refuse refused refuses wont cant",
);
/** Verbs whose object then acts: `Dana asked me to call`. */
const ASKED = setOf(
	'asked ask asks told tells wants want wanted reminded reminds invited expects advised urged encouraged needs need got request requested requests give gives giving gave for',
);
/** Subjects that no promise follows, and words before a question or a relative clause. */
const NOBODY = setOf('you u ya it this that these those there which what who how when where why nothing nobody');
/** A subject that is no name and no role: “those from the two labs will meet with Dana”. */
const SOMEBODY: Agent = { whose: 'theirs', someone: null, askedBy: null, promised: true };
/** A verb after which a promise is quoted: `Kim said “will call Friday”`. */
const SAID = /^(?:said|says)$/;
/** Words with which all are told to do something: `members must confirm the list with Kim`. */
const MUST = /^(?:should|must|shall)$/;
/** Those who are told: `members`, `participants`. */
const EVERYBODY = /^(?:members|participants|attendees|authors|speakers|volunteers|students|committees|subgroups)$/;
/** The user as the agent, with what each reading then adds. */
const MINE: Omit<Agent, 'promised'> = { whose: 'mine', someone: null, askedBy: null };

/** Words before a subject: `says that Dana calls`. */
const BEFORE_SUBJECT =
	/^(?:that|says|said|thinks|if|when|until|once|whether|because|as|while|before|after|todo|action|item)$/;

/** Returns the agent whose words end before an index; null for "you", "it" and things. */
function agentEnding(words: readonly Word[], end: number, promised: boolean): Agent | null {
	if (end <= 0 || startsAt(words, end)) return { ...MINE, whose: 'elided', promised };
	const someone = someoneBefore(words, end);
	if (!someone || someone.kind === 'you') return null;
	if (someone.kind === 'me') return { ...MINE, someone: someone.names.length > 0 ? someone : null, promised };
	return { whose: 'theirs', someone, askedBy: null, promised };
}

/** Returns the index before adverbs that end at an index, and whether one of them negates. */
function beforeAdverbs(words: readonly Word[], end: number): { readonly end: number; readonly negated: boolean } {
	let negated = false;
	let at = end;
	for (let word = words[at - 1]; word; word = words[at - 1]) {
		if (NEGATIONS.has(word.key)) negated = true;
		else if (!isAdverb(word) && word.kind !== 'date') break;
		at--;
	}
	return { end: at, negated };
}

/** Returns the index before a chain such as "will be able to try to", and whether it negates or has any word. */
function beforeChain(words: readonly Word[], end: number) {
	let at = end;
	let negated = false;
	let forget = false;
	for (let word = words[at - 1]; word; word = words[at - 1]) {
		if (NEGATIONS.has(word.key)) negated = true;
		else if (word.key === 'forget') forget = true;
		else if (!(
			MODALS.has(word.key) ||
			BE.has(word.key) ||
			HEADS.has(word.key) ||
			word.key === 'to' ||
			isAdverb(word)
		)) {
			if (word.kind !== 'date') break;
		}
		at--;
	}
	return { end: at, negated: negated && !forget };
}

/** Whether only words such as "hopefully" come between a verb and its date, so that its object is before it. */
function isGap(words: readonly Word[], from: number): boolean {
	let at = from;
	for (let word = words[at]; word && word.kind !== 'date'; word = words[at]) {
		if (!isAdverb(word) && !/^(?:out|around|over|off|on|by|in|before|for)$/.test(word.key)) return false;
		at++;
	}
	return words[at]?.kind === 'date';
}

/** Whether the verb at an index sends what the words before “to” name: `prepped the newsletter to send out on Friday`. */
export function sendsWhatPrecedes(words: readonly Word[], at: number): boolean {
	return (
		at > 1 &&
		words[at - 1]?.key === 'to' &&
		words[at - 2]?.kind === 'word' &&
		!isAdverb(words[at - 2] as Word) &&
		!HEADS.has(words[at - 2]?.key ?? '') &&
		!MODALS.has(words[at - 2]?.key ?? '') &&
		/^(?:send|publish|post|submit|circulate)$/.test(words[at]?.key ?? '') &&
		isGap(words, at + 1)
	);
}

/** Returns the agent before "to": "Dana promised to", "Dana to", "asked me to", "need to". Null for a purpose. */
function agentOfInfinitive(words: readonly Word[], to: number): Agent | null {
	const adverbs = beforeAdverbs(words, to);
	if (adverbs.negated) return null;
	const head = words[adverbs.end - 1];
	if (!head) return { ...MINE, whose: 'elided', promised: true };
	// "Got to chat with Dana" is told; "have got to chat" is a plan.
	if (head.key === 'got' && !/^(?:have|has|'ve|'s)$/.test(words[adverbs.end - 2]?.key ?? '')) return null;
	if (head.key === 'meet' || head.key === 'meeting') {
		const chain = beforeChain(words, adverbs.end - 1);
		return chain.negated || chain.end === adverbs.end - 1 ? null : agentEnding(words, chain.end, true);
	}
	if (isReminderSet(words, adverbs.end)) return { ...MINE, whose: 'elided', promised: true };
	if (HEADS.has(head.key) || BE.has(head.key) || MODALS.has(head.key)) {
		const chain = beforeChain(words, to);
		if (chain.negated || wasMeant(words, chain.end, to)) return null;
		if (/^(?:my|let)$/.test(words[chain.end - 1]?.key ?? '')) return { ...MINE, promised: true };
		return agentEnding(words, chain.end, true);
	}
	const asker = askerOf(words, to, adverbs.end);
	if (asker) return { ...MINE, askedBy: asker, promised: true };
	if (isEffortPlanned(words, adverbs.end)) return { ...MINE, promised: true };
	if (TASKS.has(head.key)) {
		const someone = takerOf(words, adverbs.end);
		return someone ? { ...SOMEBODY, someone } : { ...MINE, whose: 'elided', promised: true };
	}
	// "Wait until Monday to ping Dana".
	const isDelayed = /^(?:until|till)$/.test(head.key) && words.slice(0, adverbs.end).some(({ key }) => key === 'wait');
	if (isDelayed) return { ...MINE, whose: 'elided', promised: true };
	const someone = someoneBefore(words, to) ?? smallNameBefore(words, to);
	if (!someone) return startsAt(words, to) ? { ...MINE, whose: 'elided', promised: true } : null;
	const before = words[someone.from - 1];
	if (before && ASKED.has(before.key)) {
		// "Kim doesn't want me to call".
		if (beforeAdverbs(words, someone.from - 1).negated) return null;
		const asker = someoneBefore(words, someone.from - 1);
		if (someone.kind === 'me') return { ...MINE, askedBy: asker, promised: true };
		return { whose: 'theirs', someone, askedBy: null, promised: true };
	}
	if (someone.kind === 'me' && before === undefined) return { ...MINE, promised: true };
	// "Traveling to the fair".
	if (to === 1 && /..ing$/.test(words[0]?.key ?? '') && !isGivenName(words[0]?.key ?? '')) return null;
	if (someone.kind !== 'named' && someone.kind !== 'role') return null;
	return startsAt(words, someone.from) ? { whose: 'theirs', someone, askedBy: null, promised: true } : null;
}

/**
 * Returns who does what the verb at an index says, or null: for negations, questions, advice to "you", and nouns ("the
 * call"). "I'll call", "Dana to send", "asked me to write", and "call Dana" at the beginning of a clause are acts.
 */
export function agentOf(clause: Clause, at: number, form: Form): Agent | null {
	const { words } = clause;
	const { end, negated } = beforeAdverbs(words, at);
	if (negated) return null;
	const before = words[end - 1];
	if (!before || startsAt(words, end)) {
		return form === 'third' ? null : { ...MINE, whose: 'elided', promised: false };
	}
	if (form === 'doing') {
		if (/^(?:try|trying|start|starting|begin|beginning|keep|continue)$/.test(before.key))
			return agentOf(clause, end - 1, before.key.endsWith('ing') ? 'doing' : 'bare');
		if (before.key === 'to' && GERUND_HEADS.has(words[end - 2]?.key ?? '')) return agentOfInfinitive(words, end - 1);
		const meeter = meeterBefore(words, at, end) ?? senderBefore(words, at, end);
		if (meeter) return { whose: 'theirs', someone: meeter, askedBy: null, promised: true };
		// "I was talking to Tom today" is told.
		if (!BE.has(before.key) || /^(?:was|were|been)$/.test(before.key)) return null;
		const chain = beforeChain(words, end);
		return chain.negated ? null : agentEnding(words, chain.end, true);
	}
	if (form === 'third') {
		const someone = someoneBefore(words, end);
		const isOne = someone?.kind === 'named' || someone?.kind === 'role' || /^(?:he|she|who)$/.test(before.key);
		// "The next two SC calls" are no act.
		const leading = someone ? words[someone.from - 1] : undefined;
		const isSubject =
			leading?.kind !== 'word' || isAdverb(leading) || isPersonNoun(leading.key) || BEFORE_SUBJECT.test(leading.key);
		// "Sprint calls on Monday" are an event.
		const isThing = someone?.kind === 'named' && isThingWord(words[someone.to - 1]?.key ?? '');
		return someone && isOne && isSubject && someone.kind !== 'me' && !isThing && !isAnExample(words, someone)
			? { whose: 'theirs', someone, askedBy: null, promised: true }
			: null;
	}
	if (before.key === 'to') return agentOfInfinitive(words, end - 1);
	if (MODALS.has(before.key)) {
		const chain = beforeChain(words, end);
		if (chain.negated) return null;
		const subject = words[chain.end - 1]?.key ?? '';
		const isUnknown =
			(/^(?:will|'ll)$/.test(before.key) && !NOBODY.has(subject)) || (MUST.test(before.key) && EVERYBODY.test(subject));
		// "Kim said will call" quotes Kim.
		const isQuoted = isUnknown && SAID.test(subject);
		const quoted = isQuoted ? someoneBefore(words, chain.end - 1) : null;
		if (quoted && /^(?:named|role|pronoun)$/.test(quoted.kind)) return { ...SOMEBODY, someone: quoted };
		const known = agentEnding(words, chain.end, true);
		const initials = known ? null : smallNameBefore(words, chain.end);
		if (initials) return { ...SOMEBODY, someone: initials };
		return known ?? (isUnknown ? SOMEBODY : null);
	}
	if (before.key === 'lets' || (before.key === "'s" && words[end - 2]?.key === 'let'))
		return { ...MINE, promised: false };
	// "Should we talk" asks.
	if (MODALS.has(words[end - 2]?.key ?? '') || /^(?:do|does|did)$/.test(words[end - 2]?.key ?? '')) return null;
	const advisor = advisorOf(words, end);
	if (advisor) return { ...MINE, askedBy: advisor, promised: true };
	if (before.key === 'i' || before.key === 'we') return agentEnding(words, end, true);
	if (before.key === 'they' || before.key === 'both') return agentEnding(words, end, true);
	const assignee = assigneeBefore(words, at, end);
	return assignee && { ...SOMEBODY, someone: assignee };
}

/** Returns the subject at the beginning of a clause: Piet in "Piet may join us". Null without a predicate. */
export function leadingAgent({ words }: Pick<Clause, 'words'>): Agent | null {
	let at = 0;
	while (words[at] && (words[at]?.kind === 'date' || isAdverb(words[at] as Word) || LABELS.has(words[at]?.key ?? '')))
		at++;
	const someone = someoneAt(words, at);
	if (!someone || someone.kind === 'you') return null;
	// "Emma and I will finish it".
	const isWithMe = /^(?:and|&|\+)$/.test(words[someone.to]?.key ?? '') && words[someone.to + 1]?.key === 'i';
	if (isWithMe && someone.kind === 'named') return { ...MINE, someone: { ...someone, kind: 'me' }, promised: true };
	const next = words[someone.to];
	const isPredicate =
		next !== undefined &&
		(MODALS.has(next.key) ||
			(BE.has(next.key) && !isGenitive(words, someone.to)) ||
			HEADS.has(next.key) ||
			NEGATIONS.has(next.key) ||
			/^(?:has|have|had|says?|said|thinks?|told|to|does|did)$/.test(next.key) ||
			(next.kind === 'word' &&
				/..(?:ed|[^s]s)$|^(?:still|now|working|trying|planning|looking|writing|finishing)$/.test(next.key)));
	if (!isPredicate) return null;
	if (someone.kind === 'me' || someone.kind === 'pronoun' || someone.kind === 'named' || words[at]?.kind === 'word') {
		return someone.kind === 'me'
			? { ...MINE, promised: true }
			: { whose: 'theirs', someone, askedBy: null, promised: true };
	}
	return null;
}
