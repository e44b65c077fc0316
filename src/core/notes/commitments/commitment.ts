import type { When } from '../../follow-up';
import { actsIn } from './acts';
import type { Act, Commitment, CommitmentLine } from './act';
import { leadingAgent, type Agent } from './agent';
import { isNoun } from './appointments';
import { awaits, waits } from './awaited';
import { isPlural } from '../../english/names';
import { isPeopleWord } from '../../english/people-nouns';
import { someoneAt } from './people';
import { antecedentOf, awaitedBefore, counterpartOf, pronounIn } from './agents/antecedents';
import { companionsIn, mentionedIn, namesOf } from './agents/mentions';
import { isDateOnly, isOfTelling, isThen, isUntilMeeting, reaches } from './reach';
import { aloneIn, apposedTo, headName, isLog } from './agents/named-alone';
import { askedIn } from './any-verb/asked-acts';
import { ownerOf } from './any-verb/owners';
import { afterOccasion } from './next-sentence';
import { speakerNames } from './speaker';
import { together } from './any-verb/open-acts';
import { clausesOf, type Clause } from './clauses';
import type { Word } from './names/word';
import { wordsOf } from './words';

/** An answer that does not come: "if I don't hear by Friday", "if Danny doesn't reply". */
const SILENCE =
	/\b(?:hear|repl(?:y|ies)|answers?|respond(?:s|ed)?|responses?|(?:get|got|come)s?\s+back|calls?|callbacks?|movement|news|word|updates?|confirmation)\b/i;
/** A negation, which together with silence makes a condition: `if I don't hear back`. */
const NOT = /n['’]?t\b|\bnot\b|\bno\b|\bnothing\b|^unless\b/i;

/** Words with which a note says what a speaker does, without a subject: `Kim: will ask Lee`. */
const ELIDED = /^(?:will|'ll|to|should|shall|can|could|may|might|and|then|also)$/;

/** Whether a name has a capital or is a role: `Kofi` and `the recruiter`, but not `summer`. */
const isNameOrRole = (name: string) => /^[^\p{Ll}]/u.test(name) || isPeopleWord(name.split(' ').at(-1) ?? '');

/** Whether a name is that of one person or firm: `Kofi` and `the recruiter`, but not `the volunteers`. */
const isOnePerson = (name: string) => isNameOrRole(name) && !(/^\p{Ll}/u.test(name) && isPlural(name));

/** Whether a clause is only the day of what the one before it waits for: `(Friday)`, `, expected by Friday`. */
const isDayOfWaiting = (clause: Clause | undefined): boolean =>
	clause !== undefined &&
	((clause.joint === 'open' && isDateOnly(clause)) ||
		(/^(?:expected|promised|due|waiting)$/.test(clause.words[0]?.key ?? '') &&
			isDateOnly({ ...clause, words: clause.words.slice(1) })));

/** Returns what is open about people whom a pronoun means: null if it may mean somebody above the line, none where two fit. */
const opennessOf = (names: readonly string[] | null, pronoun: string | undefined): Partial<Commitment> => {
	if (names !== null) return names.length === 0 ? { unclear: true } : {};
	return pronoun === undefined ? {} : { pronoun };
};

/** Reads the commitments of one line. */
export class CommitmentReader {
	private readonly words: readonly Word[];
	private readonly clauses: readonly Clause[];
	private readonly acts: readonly Act[];

	constructor(private readonly line: CommitmentLine) {
		this.words = wordsOf(line.shown, line.links, line.whens).filter(({ to }) => to > line.start);
		this.clauses = clausesOf(this.words, line.shown);
		this.acts = this.clauses.flatMap((clause, index) =>
			actsIn(clause, index, line.task === true).filter(
				(act) => this.isReal(clause, act) && (act.spoken !== true || line.speaker !== null),
			),
		);
		this.acts = this.acts.filter((act) => act.afterPromise !== true || this.inherited(act.clause)?.promised === true);
	}

	/** Whether an act is no question, no condition and no request to the reader. */
	private isReal(clause: Clause, { agent }: Act): boolean {
		const isSubordinate = clause.joint === 'if' || clause.joint === 'sub' || clause.joint === 'time';
		if (clause.question !== null && !(clause.question === 'doubts' && agent.promised)) return false;
		return !isSubordinate || agent.promised;
	}

	/** Whether prose promises something to its readers: `I'll send you a form at the end of the year`. A list or a log does not. */
	private isToReader({ addressee }: Act): boolean {
		return (
			addressee?.kind === 'you' && this.line.item !== true && this.line.task !== true && this.line.speaker === null
		);
	}

	private clauseOf(when: When): number {
		return this.clauses.findIndex(({ words }) => words.some((word) => word.kind === 'date' && word.from === when.from));
	}

	/** Returns who promises to communicate by a date of the line, or null. */
	at(when: When): Commitment | null {
		const dated = this.clauseOf(when);
		if (dated < 0 || isOfTelling(this.clauses[dated], when)) return null;
		const acts = this.acts.filter(
			(each) => !this.isToReader(each) && reaches(this.clauses, each.clause, dated, each.agent.whose === 'elided'),
		);
		const act =
			acts.find(({ weak, open }) => weak !== true && open !== true) ??
			acts.find(({ weak }) => weak !== true) ??
			acts[0];
		if (act) return this.commitmentOf(act);
		if (this.isSilence(dated)) return this.silenceAt(dated);
		const owed = ownerOf(this.line, this.clauses, dated) ?? askedIn(this.line, this.clauses, dated);
		if (owed) return owed;
		const isAside = dated > 0 && isDayOfWaiting(this.clauses[dated]);
		const isWaiting = waits(this.clauses, isAside ? dated - 1 : dated, this.line.shown);
		const names = isWaiting ? this.awaitedFrom(isAside ? dated - 1 : dated).filter(isNameOrRole) : [];
		if (names.length === 0 && !awaits(this.clauses, dated, this.line.shown)) return this.next(dated);
		const awaited = this.awaitedFrom(isAside ? dated - 1 : dated);
		return { whose: 'theirs', names: awaited, weak: false, ...this.pronounOf(dated, awaited) };
	}

	/** Returns the promise in the sentence after an occasion: “The next meeting is on Friday. I'll send the agenda.” */
	private next(dated: number): Commitment | null {
		const after = afterOccasion(this.clauses, dated);
		if (after === null || this.words.filter(({ kind }) => kind === 'date').length > 1) return null;
		const act = this.acts.find(
			({ clause, agent, weak, open }) =>
				clause >= after.from && clause < after.to && agent.promised && weak !== true && open !== true,
		);
		return act ? this.commitmentOf(act) : null;
	}

	/**
	 * Whether somebody promises, in the very clause of a date, to communicate by then: `promised`. It is `at an occasion`
	 * where the date is that of a meeting: `I'll raise it at tomorrow's call`.
	 */
	directness(when: When): 'promised' | 'at an occasion' | null {
		const dated = this.clauseOf(when);
		const acts = this.acts.filter(
			({ clause, agent, occasion }) =>
				(clause === dated && (agent.promised || occasion === true)) ||
				(occasion === true && clause === dated - 1 && reaches(this.clauses, clause, dated, false)) ||
				(agent.promised && isUntilMeeting(this.clauses, clause, dated)),
		);
		if (acts.some(({ clause }) => clause < dated && isUntilMeeting(this.clauses, clause, dated)))
			return 'at an occasion';
		if (acts.length === 0) return dated >= 0 && this.next(dated) ? 'at an occasion' : null;
		return acts.some(({ occasion }) => occasion) ? 'at an occasion' : 'promised';
	}

	/** Whether a clause sets a limit for an answer: “if I don't hear from Dana by Friday”. */
	private isSilence(index: number): boolean {
		const clause = this.clauses[index];
		if (clause?.joint !== 'if' || clause.question === 'asks') return false;
		const text = this.textOf(clause);
		return NOT.test(text) && SILENCE.test(text) && !/\bfrom\s+(?:me|us)\b/i.test(text);
	}

	/** Returns the act that a condition limits, else who is to answer: Danny in “if Danny doesn't reply by Friday”. */
	private silenceAt(dated: number): Commitment {
		const limited = this.acts.filter(({ clause }) => clause === dated - 1).at(-1);
		const isSame = this.clauses[dated - 1]?.sentence === this.clauses[dated]?.sentence;
		if (limited && isSame) return this.commitmentOf(limited);
		const names = this.awaitedFrom(dated);
		const known = names.length > 0 || this.line.speaker === null ? names : speakerNames(this.line.speaker);
		return { whose: 'theirs', names: known, weak: false, ...this.pronounOf(dated, known) };
	}

	/** Returns the pronoun of a clause that awaits something of nobody known: she in “I should hear from her by Friday”. */
	private pronounOf(index: number, names: readonly string[]): Pick<Commitment, 'pronoun'> {
		const pronoun = names.length > 0 ? undefined : pronounIn(this.clauses[index]);
		return pronoun === undefined ? {} : { pronoun };
	}

	/** Returns who owes an answer: after “from”, “on” or “to”, else the subject. */
	private awaitedFrom(index: number): readonly string[] {
		const words = this.clauses[index]?.words ?? [];
		for (const [at, { key }] of words.entries()) {
			const isFrom = key === 'from' || (/^(?:on|for)$/.test(key) && /^(?:a?waiting)$/.test(words[at - 1]?.key ?? ''));
			const isSentTo = key === 'to' && words.slice(0, at).some((word) => word.key === 'sent');
			const names = isFrom || isSentTo ? namesOf(someoneAt(words, at + 1)) : [];
			if (names.length > 0) return names;
		}
		const subject = this.subjectOf(index);
		return subject.length > 0 ? subject : awaitedBefore(this.clauses, index);
	}

	private textOf({ words }: Clause): string {
		return this.line.shown.slice(words[0]?.from ?? 0, words.at(-1)?.to ?? 0);
	}

	/** Returns the names of the person who is the subject of a clause or of the one that it continues. */
	private subjectOf(index: number): readonly string[] {
		const clause = this.clauses[index];
		const agent = (clause && leadingAgent(clause)) ?? this.inherited(index);
		return agent?.whose === 'theirs' ? namesOf(agent.someone) : [];
	}

	/** Returns who commits to the first act of the line, with or without a date, or null without an act. */
	first(): Commitment | null {
		const [act] = this.acts;
		return act === undefined ? null : this.commitmentOf(act);
	}

	/** Returns the agent of an act without a subject: that of the clause before it, else the speaker, else the user. */
	private inherited(index: number): Agent | null {
		const clause = this.clauses[index];
		for (let at = index - 1; at >= 0; at--) {
			const before = this.clauses[at];
			if (!before || before.sentence !== clause?.sentence) break;
			const act = this.acts.filter((each) => each.clause === at && each.agent.whose !== 'elided').at(-1);
			const agent = act?.agent ?? leadingAgent(before) ?? aloneIn(before);
			if (agent) return agent;
		}
		return null;
	}

	private commitmentOf(act: Act): Commitment {
		const parties = { ...this.partiesOf(act), ...(isNoun(act) && { noun: true }) };
		const isSpoken = act.addressee === null && this.line.speaker !== null && act.appointment === true;
		if (act.weak !== true || isSpoken) return { ...parties, weak: false, ...(act.needed === true && { needed: true }) };
		const before = this.clauses[act.clause - 1];
		const isSame = before?.sentence === this.clauses[act.clause]?.sentence;
		const names = isSame || isLog(before) ? mentionedIn(before?.words ?? []) : [];
		return { whose: parties.whose, names, weak: names.length === 0 };
	}

	private partiesOf({ clause, at, agent, addressee, needed, appointment }: Act): Omit<Commitment, 'weak'> {
		const addressed = namesOf(apposedTo(addressee, this.clauses[clause + 1]) ?? addressee);
		const known = agent.whose === 'elided' ? (this.inherited(clause) ?? agent) : agent;
		if (known.whose === 'theirs') {
			const names = namesOf(known.someone);
			const other = names.length > 0 ? names : (this.saidBy(clause) ?? this.antecedent(clause, known, known === agent));
			return { whose: 'theirs', names: other ?? [], ...opennessOf(other, known.someone?.pronoun) };
		}
		const { speaker } = this.line;
		const isTogether = agent.whose === 'mine' && together(this.clauses[clause]?.words ?? [], at);
		if (speaker !== null && known.whose === 'elided') {
			// "Kim: will ask Lee" says what Kim does, "Kim: planning to ask Lee" is what Kim says.
			const isSaid = known.promised && !ELIDED.test(this.clauses[clause]?.words[0]?.key ?? '');
			return { whose: 'theirs', names: isSaid && addressed.length > 0 ? addressed : speakerNames(speaker) };
		}
		const asker = known.askedBy;
		const asked =
			asker?.kind === 'pronoun' ? (antecedentOf(this.clauses, clause, asker.pronoun ?? '') ?? []) : namesOf(asker);
		const along = namesOf(known.someone);
		const isPronoun = addressee?.kind === 'pronoun';
		const before =
			isPronoun || isThen(this.clauses[clause]) ? antecedentOf(this.clauses, clause, addressee?.pronoun ?? '') : null;
		const named = [
			addressed,
			asked,
			along,
			before ?? [],
			addressee === null && speaker === null ? this.toldIn(clause, at).filter(isOnePerson) : [],
			addressee === null && speaker === null ? this.openPartyOf(clause, at, appointment === true) : [],
		].find((names) => names.length > 0);
		const whose = speaker === null || isTogether || needed === true ? 'mine' : 'theirs';
		const names = named ?? (speaker === null ? [] : speakerNames(speaker));
		return { whose, names, ...(names.length === 0 && isPronoun && opennessOf(before, addressee.pronoun)) };
	}

	/** Returns whom a pronoun in a later line means among the people of this one: empty where two fit, null without anybody. */
	meantBy(pronoun: string): readonly string[] | null {
		const names = antecedentOf(this.clauses, this.clauses.length, pronoun);
		return names ?? (this.line.speaker === null ? null : speakerNames(this.line.speaker));
	}

	/** Returns who speaks of their own promise: Tove in “Tove said she will send it”. Null without a name. */
	private saidBy(clause: number): readonly string[] | null {
		const own = this.clauses[clause];
		const agent = own ? leadingAgent(own) : null;
		const names = agent?.whose === 'theirs' ? namesOf(agent.someone) : [];
		return names.length > 0 ? names : null;
	}

	/**
	 * Returns who belongs to an act of the user whose own words name nobody: whom other words of its clause name, who is its
	 * subject, as Kim is in “Kim agreed to go to the meeting on Friday to ask about it”, or who was in touch just before.
	 */
	private openPartyOf(clause: number, at: number, isAppointment: boolean): readonly string[] {
		const along = namesOf(companionsIn(this.clauses[clause]?.words ?? [], at));
		if (along.length > 0) return along;
		const subject = isAppointment ? this.saidBy(clause) : null;
		const before = subject ?? counterpartOf(this.clauses, clause, at);
		return before.length > 0 ? before : headName(this.clauses, clause);
	}

	/** Returns whom the pronoun of an agent means: Rita in "Rita called. She will send a photo". */
	private antecedent(clause: number, { someone }: Agent, isOwn: boolean): readonly string[] | null {
		return antecedentOf(this.clauses, clause, someone?.pronoun ?? '', isOwn ? someone?.from : 0);
	}

	/** Returns whom the sentence names before an act without an addressee: Kim in “Told Kim I'd call on Friday”. */
	private toldIn(index: number, at: number): readonly string[] {
		const own = this.clauses[index];
		const inClause = mentionedIn(own?.words.slice(0, at) ?? []);
		const before = this.clauses[index - 1];
		return inClause.length > 0 || before?.sentence !== own?.sentence ? inClause : mentionedIn(before?.words ?? []);
	}
}

/** Returns who plans to communicate, with or without a date: `ask Dana for the figures` is mine, with Dana. */
export function plannedIn(shown: string): Commitment | null {
	return new CommitmentReader({ shown, links: [], whens: [], speaker: null, start: 0 }).first();
}
