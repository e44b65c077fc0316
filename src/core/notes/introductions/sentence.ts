import { sentenceSplitter } from '../../english/sentences';
import { ACTIVE, CREDIT, ELIDED, PASSIVE, US, type HintedPattern } from './patterns';
import type { Contact } from '../../follow-up';
import { FIRST_SIGN, SIGN, type SignedLine } from './people-signs';

/** Somebody in a sentence: a sign of the line, somebody the sentence leaves out, or a pronoun at an offset. */
export type Someone =
	| { readonly kind: 'sign'; readonly index: number }
	| { readonly kind: 'pronoun'; readonly at: number }
	| { readonly kind: 'left-out' };

/** Who leads the user to whom, as one sentence says it. */
export interface Led {
	readonly by: Someone;
	readonly to: Someone;
	/** The sentence, in offsets of the signed line. */
	readonly from: number;
	readonly end: number;
}

/** A sentence ends at a semicolon too. */
const SENTENCES = sentenceSplitter(';');
const SIGNS = new RegExp(SIGN, 'g');
const HAS_SIGN = new RegExp(SIGN);
const LEFT_OUT: Someone = { kind: 'left-out' };

/** A refusal, a failure or a doubt between the person and the act. */
const NOT =
	/(?:n['’]t|~?\b(?:not|never|no longer|cannot|refus\w*|declin\w*|forgot\w*|fail\w*|unable|unwilling|without|nobody|nothing|instead|rather than|hesita\w*|reluctan\w*|maybe|perhaps|might|if|whether|unless|hop(?:e|es|ing)|wish\w*|supposed to have|was going to|were going to|would have|could have|should have))\b/i;
/** The user is the one who acts or asks. */
const MINE = /(?:^|[\s,(])(?:I|we|you|me|us|my)(?:\s|['’]|$)|\bask(?:s|ed|ing)?\b|\bwant(?:s|ed)? me\b/i;
/** Where the last of several clauses with one subject begins: `he didn't stay long and suggested I call Lee`. */
const LAST_CLAUSE = /,?\s(?:and|but)\s(?!.*\s(?:and|but)\s)/i;
/** What makes a bare verb an announcement: `will introduce`, `offered to introduce`. */
const ANNOUNCED =
	/(?:['’]ll|['’]d|\b(?:will|would|shall|can|could|going to|gonna|offer\w*|promis\w*|agree[sd]?|happy|glad|willing|volunteer\w*|plans?|planning|intends?|wants?|means?|kind|nice|generous|helped?|did|does|said|says|keen|ready|able|tries|try|trying|is|are|due))\b/i;
/** Words in front of a person of whom something is only asked or hoped. */
const WISHED =
	/\b(?:ask(?:ed|ing|s)?|get(?:ting)?|have|want(?:ed|s|ing)?|need(?:ed|s)?|hop(?:e|es|ed|ing)(?: that)?|if|whether|unless|see if|remind(?:ed|ing)?|tell|let|maybe|perhaps|did|does|do|can|could|will|would|has|might|should|may|invite[ds]?|beg(?:ged)?|email(?:ed)?|message[ds]?|call(?:ed)?|ping(?:ed)?|nudge[ds]?|chase[ds]?|for|convince[ds]?|wish(?:ed)?|request(?:ed)?)(?: (?:her|his|their|my|the|our))?\s+$/i;
/** Somebody is waited for, or named first in a note in short words: `Waiting on Dana to introduce me`. */
const AWAITED = /(?:^|[:;–—-]\s*|\b(?:wait(?:ing)?|awaiting)\s+(?:on|for)\s+|\bawaiting\s+)[\s(*•-]*$/i;
/** Words in front of an introduction that does not exist yet: `ask for an intro from Dana`. */
const WANTED =
	/(?:\b(?:no|without|ask(?:s|ed|ing)?(?:\s+[^\s]+)?(?:\s+for)?|need(?:s|ed|ing)?|want(?:s|ed)?|looking for|get|request(?:s|ed|ing)?|hop(?:e|ing) for|could use|would love|seek(?:ing)?|try(?:ing)?(?: to get)?|possible|potential|if|declined|refused|find|maybe|never got|did not get|didn['’]t get|any|requires?|chase|can|could)\s+)(?:(?:an?|the|any|some|that|my|her|his|for)\s+){0,2}(?:\S+\s+){0,2}$/i;
/** Somebody else is introduced: `he was introduced to Lee`. */
const OTHERS = new RegExp(
	`(?:${SIGN}|\\b(?:he|she|they|who|you|it|team|company|client|candidate))(?:\\s+(?:was|were|got|is|are|has been|had been|have been|be|gets|being))?\\s+$`,
	'iu',
);
const BY_WAY_OF = new RegExp(`${SIGN}[\\s,]*(?:via|c/o)\\s`, 'iu');
/** What goes to somebody by way of another person. */
const SENDING =
	/\b(?:sen[dt]|sending|deliver\w*|forward\w*|email\w*|mail\w*|gave|give|hand\w*|pass\w*|pay|paid|order\w*|book\w*)\b/i;
/** Somebody else's: `Dana's friend introduced me`. */
const OF_SOMEONE =
	/^['’]s?\s+(?!(?:going|happy|glad|willing|introducing|connecting|putting|offered|agreed|promised|now|also|already|kindly|just|been|passing|forwarding|sending|sharing|making)(?![\p{L}]))/u;
/** A clause about somebody else begins after "and", so that the subject is the first person: `Dana met Tom and introduced me`. */
const AND_VERB = /^,?\s+and\s/i;

/** The user came to somebody, who is named after it. */
const BROUGHT =
	/^(?:e-?)?(?:introduced|referred|connected|pointed|directed|sent|put|linked|hooked|passed|forwarded)\s/i;
/** Words about an introduction that leave out to whom. The person may be named before. */
const OF_SOMEONE_NAMED = /refer|introduc|intro\b|\bvia\b|\bthrough\b|c\/o|\((?:contact|lead)/i;
/** Somebody behind a dash: `referral from Dana – Lee Park`. */
const NAMED_AFTER = new RegExp(`^\\s*[–—:-]\\s*(${SIGN}(?:(?:,? and |, | ?& ?)${SIGN})*)`, 'u');
/** A line of one or two people: `Lee (via Dana)`, `- Follow up with Lee (via Dana) on Monday`. */
const SHORT_VIA = new RegExp(
	`^(?:\\W*|\\W*(?:follow[- ]?up|call|email|meet|met|check in|catch up|talk|coffee|lunch|chat)(?: with| to)? )(?:${SIGN}\\W{1,3})?via\\W{1,4}${SIGN}(?:\\W|\\s(?:on|by|next|this|about|before|after|at|tomorrow)\\s.*)*$`,
	'iu',
);
/** Somebody or something that was introduced to the user. */
const TO_ME = /\sintroduced to (?:me|us) by\s/i;
/** A person by way of another one. */
const IS_VIA = /(?:^|[^\p{L}])(?:via|c\/o)\s.$/iu;
/** Somebody by what they are: `an investor introduced by Kim`. */
const OF_ROLE =
	/^(?:contact|lead|investor|client|customer|candidate|friend|recruiter|founder|prospect|guest|supplier|agent|lawyer)\s/i;
/** Nothing but "via" and a name. */
const VIA_ONLY = /^[\s(:;,–—-]*(?:via|through|c\/o|thanks to)\s/i;

type Groups = Readonly<Partial<Record<'by' | 'to' | 'gap' | 'act' | 'bare' | 'done', string>>>;

interface Sentence {
	readonly text: string;
	/** The offset of the sentence in the line. */
	readonly from: number;
	readonly end: number;
}

/** Returns who leads the user to whom in a signed line: Dana to Lee in `Dana will introduce me to Lee`. */
export function ledIn({ text: line, people }: SignedLine): readonly Led[] {
	const found: Led[] = [];
	for (const { from, to, next } of SENTENCES.split(line)) {
		if (line.slice(to, next).includes('?') || !HAS_SIGN.test(line.slice(from, to))) continue;
		found.push(...new SentenceReader(line, { text: line.slice(from, to), from, end: to }, people).read());
	}
	return found;
}

class SentenceReader {
	private readonly found: Led[] = [];

	constructor(
		private readonly line: string,
		private readonly sentence: Sentence,
		private readonly people: readonly Contact[],
	) {}

	read(): readonly Led[] {
		const { text } = this.sentence;
		for (const pattern of ACTIVE) this.each(pattern, (match, groups) => this.active(match, groups));
		if (this.found.length === 0)
			for (const pattern of ELIDED) this.each(pattern, (match, groups) => this.elided(match, groups));
		for (const pattern of US) {
			this.each(pattern, (match, { by, gap = '', bare }) => {
				if (this.isReal(match, gap, bare) && by) this.add(this.someone(by, match.index), LEFT_OUT);
			});
		}
		for (const pattern of CREDIT) {
			this.each(pattern, (match, { by = '', to }) => {
				if (!NOT.test(text.slice(0, match.index))) this.addAll(by, match, to);
			});
		}
		for (const pattern of PASSIVE) this.each(pattern, (match, groups) => this.passive(match, groups));
		return this.found.filter(
			(each) =>
				each.to.kind !== 'left-out' ||
				!this.found.some((other) => other.to.kind === 'sign' && isSame(each.by, other.by)),
		);
	}

	private passive(match: RegExpExecArray, { by = '', to }: Groups): void {
		const { text } = this.sentence;
		const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
		if (WANTED.test(before) || NOT.test(match[0]) || isDenied(before)) return;
		if (BROUGHT.test(match[0]) && OTHERS.test(before)) return;
		// "A quick intro from Dana's update"
		if (match[0].endsWith(by) && /^['’]s?\s+\p{L}/u.test(after)) return;
		if (BY_WAY_OF.test(match[0]) && SENDING.test(before + match[0])) return;
		// "introduced by the new kernel to prevent attacks"
		if (match[0].endsWith(by) && /^\s+to\s+\p{Ll}/u.test(after)) return;
		// "The method was introduced to me by Dana"
		if (to !== undefined && TO_ME.test(match[0]) && !this.isFullName(to)) return;
		if (to !== undefined && IS_VIA.test(match[0]) && !this.isSurelyVia(by, to)) return;
		if (to !== undefined || !OF_SOMEONE_NAMED.test(match[0])) return this.addAll(by, match, to);
		// "Lee Park, head of pricing (referred by Dana)", "referral from Dana – Lee Park"
		const named = this.namedBefore(match.index) ?? NAMED_AFTER.exec(after)?.[1] ?? this.namedAbove();
		if (VIA_ONLY.test(match[0]) && !this.isSurelyVia(by, named)) return;
		if (named === undefined && (OF_ROLE.test(match[0]) || /^quick\s/i.test(match[0]))) return;
		this.addAll(by, match, named);
	}

	/** The person whom the words before an offset are about: `Lee Park, head of pricing`. */
	private namedBefore(end: number): string | undefined {
		const { text } = this.sentence;
		for (const { 0: sign, index } of text.slice(0, end).matchAll(SIGNS)) {
			const after = text.slice(index + 1, index + 16);
			if (/^\s+\p{Lu}/u.test(after)) continue;
			if (this.isFullName(sign) || /^(?:\s*[,(–—]|\s+-\s|\s+(?:from|at|of)\s)/u.test(after)) return sign;
		}
		return undefined;
	}

	private isFullName(sign: string): boolean {
		const person = this.people[sign.charCodeAt(0) - FIRST_SIGN];
		return person !== undefined && (person.link !== null || person.name.includes(' '));
	}

	/** The only person with a full name in the sentences before: `Met Helen Chen. Referral from Tom.` */
	private namedAbove(): string | undefined {
		const before = new Set(this.line.slice(0, this.sentence.from).match(SIGNS) ?? []);
		const [only, ...more] = [...before].filter((sign) => this.isFullName(sign));
		return more.length === 0 ? only : undefined;
	}

	/** Whether "via" means a person: a link or a full name on one side, or nothing else in a short line. */
	private isSurelyVia(by: string, to: string | undefined): boolean {
		const isLinked = this.people[by.charCodeAt(0) - FIRST_SIGN]?.link != null;
		const isFull =
			isLinked || (to !== undefined && [by, ...(to.match(SIGNS) ?? [])].some((sign) => this.isFullName(sign)));
		if (isFull) return true;
		return SHORT_VIA.test(this.sentence.text);
	}

	private each(hinted: HintedPattern, take: (match: RegExpExecArray, groups: Groups) => void): void {
		const { text } = this.sentence;
		const pattern = hinted.for(text);
		if (!pattern) return;
		pattern.lastIndex = 0;
		for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
			take(match, match.groups ?? {});
			pattern.lastIndex = Math.max(match.index + 1, pattern.lastIndex - 1);
		}
	}

	private active(match: RegExpExecArray, { by = '', to, gap = '', bare }: Groups): void {
		if (!this.isReal(match, gap, bare)) return;
		let subject = this.someone(by, match.index);
		const first = this.sentence.text.search(SIGN);
		if (AND_VERB.test(gap) && first >= 0 && first < match.index && !/\b(?:he|she)\b/i.test(gap)) {
			if (/^[\s,*(•-]*$/.test(this.sentence.text.slice(0, first)))
				subject = this.someone(this.sentence.text.charAt(first), first);
		}
		const pronoun = /~?\b(?:she|he)\b/i.exec(gap);
		if (pronoun && by.length === 1) subject = this.someone(by, match.index);
		this.addTo(subject, to);
	}

	private elided(match: RegExpExecArray, { to, gap = '', bare, act = '' }: Groups): void {
		const announced = ANNOUNCED.test(gap);
		if (bare !== undefined && !announced) return;
		if (isDenied(this.sentence.text.slice(0, match.index)) || NOT.test(act)) return;
		const isContinued = /^(?:,\s|and\s|then\s)/i.test(match[0]);
		this.addTo(isContinued ? { kind: 'pronoun', at: this.sentence.from + match.index } : LEFT_OUT, to);
	}

	/** Whether the act is told or announced, by somebody else than the user. */
	private isReal(match: RegExpExecArray, gap: string, bare: string | undefined): boolean {
		const before = this.sentence.text.slice(0, match.index);
		const own = gap.slice(gap.search(LAST_CLAUSE) + 1);
		if (NOT.test(own) || OF_SOMEONE.test(gap) || MINE.test(own)) return false;
		if (isDenied(before)) return false;
		const announced = ANNOUNCED.test(gap);
		if (bare === undefined) {
			if (/\bto\s*$/i.test(gap) && !announced) return AWAITED.test(before);
			return !/\b(?:if|whether|unless|did|hope|hoping|wish)(?: that)?\s+$/i.test(before);
		}
		if (WISHED.test(before) && !AWAITED.test(before)) return false;
		if (/^\s+to\s*$/i.test(gap)) return AWAITED.test(before);
		return announced;
	}

	private addAll(by: string, match: RegExpExecArray, to: string | undefined): void {
		const subject = this.someone(by, match.index + match[0].lastIndexOf(by));
		if (to === undefined) this.add(subject, LEFT_OUT);
		else this.addTo(subject, to);
	}

	private addTo(by: Someone, to: string | undefined): void {
		const signs = to?.match(SIGNS) ?? [];
		for (const sign of signs) this.add(by, this.someone(sign, 0));
		// "Dana told me to call her" is about the contact of the note.
		if (signs.length === 0) this.add(by, LEFT_OUT);
	}

	private add(by: Someone, to: Someone): void {
		const { from, end } = this.sentence;
		this.found.push({ by, to, from, end });
	}

	private someone(words: string, at: number): Someone {
		const code = words.charCodeAt(0);
		if (words.length === 1 && code >= FIRST_SIGN) return { kind: 'sign', index: code - FIRST_SIGN };
		return { kind: 'pronoun', at: this.sentence.from + at };
	}
}

const isSame = (a: Someone, b: Someone) =>
	a.kind === b.kind && (a.kind !== 'sign' || b.kind !== 'sign' || a.index === b.index);

/** Whether the words before deny what follows: `no intro from Dana`, `it is not true that`. */
const isDenied = (before: string) =>
	/\b(?:not|never|no|n['’]t|without|instead of|rather than|nobody|if)\s+(?:\S+\s+){0,2}$/i.test(before);
