import { sentenceSplitter } from '../../english/sentences';
import type { HintedPatterns } from './prefilter/hinted-pattern';
import { PASSIVE } from './acts/passives';
import { ACTIVE, CREDIT, ELIDED, KNOWS, OFFERED, QUOTED, THANKS, US } from './patterns';
import type { Contact } from '../../follow-up';
import {
	isSameInSentence,
	LEFT_OUT,
	type Groups,
	type IntroductionMatch,
	type PersonInSentence,
} from './introduction-match';
import { FIRST_SIGN, HAS_SIGN, SIGNS, type SignedLine } from './people-signs';
import { SentencePeople, type Sentence } from './sentence-people';
import {
	ADVICE,
	AND_VERB,
	ANNOUNCED,
	AWAITED,
	BARE,
	IN_OBJECT,
	isAll,
	IS_OWN,
	IS_VIA,
	isDenied,
	isQuoted,
	LAST_CLAUSE,
	MINE,
	NAMED_AFTER,
	NOT,
	OFFICER_AFTER,
	OF_PRONOUN,
	OF_ROLE,
	OF_SOMEONE,
	OF_SOMEONE_NAMED,
	PERSONAL,
	QUOTES,
	REFERRED,
	SUBJECT,
	subjectOfParticiple,
	TOGETHER,
	TO_ME,
	TO_YOU,
	UNNAMED,
	VIA_ONLY,
	WAY,
	WISHED,
	WRITTEN_BY,
} from './sentence-words';
import { mentionsIn } from './prefilter/mentions';
import { isRuledOut, isWish, TOLD_TO, isWithdrawn, speakerIn } from './ruled-out';
import { mainClause } from './subjects/asides';
import { isOutsideList, subjectBefore } from './subjects/subject-before';
import { continuesAbout, isOtherSex, pairOf, spokenOf } from './spoken-of';

/** A sentence ends at a semicolon too. */
const SENTENCES = /* @__PURE__ */ sentenceSplitter(';');

/** Returns who leads the user to whom in a signed line: Dana to Lee in `Dana will introduce me to Lee`. */
export function ledIn({ text: line, people }: SignedLine): readonly IntroductionMatch[] {
	const found: IntroductionMatch[] = [];
	for (const { from: start, to, next } of SENTENCES.split(line)) {
		const from = start + line.slice(start, to).search(/\S|$/);
		const isOfOthers = continuesAbout(line.slice(0, from), line.slice(from, to));
		if (line.slice(to, next).includes('?') || (!isOfOthers && !HAS_SIGN.test(line.slice(from, to)))) continue;
		const sentence = { text: line.slice(from, to), from, end: to };
		const clause = mainClause(sentence.text);
		if (clause) {
			for (const text of [clause.text, ...clause.asides]) {
				const part = { text, from, end: from + text.length };
				const reader = new SentenceReader(line.slice(0, from) + text + line.slice(to), part, people);
				found.push(...reader.actors().map((each) => ({ ...each, end: to })));
			}
			found.push(...new SentenceReader(line, sentence, people).others());
		} else found.push(...new SentenceReader(line, sentence, people).read());
	}
	return found;
}

class SentenceReader {
	private readonly found: IntroductionMatch[] = [];
	/** How often the sentence mentions people. */
	private readonly mentions: number;
	private readonly who: SentencePeople;

	constructor(
		private readonly line: string,
		private readonly sentence: Sentence,
		people: readonly Contact[],
	) {
		this.mentions = mentionsIn(sentence.text);
		this.who = new SentencePeople(line, sentence, people);
	}

	read(): readonly IntroductionMatch[] {
		this.actors();
		return this.others();
	}

	/** Who leads somebody, as the subject of the sentence. */
	actors(): readonly IntroductionMatch[] {
		const { text } = this.sentence;
		this.each(ACTIVE, (match, groups) => this.active(match, groups));
		if (this.found.length === 0) this.each(ELIDED, (match, groups) => this.elided(match, groups));
		this.each(US, (match, { by, gap = '', bare, act = '' }) => {
			// "An email to Lee introducing us"
			if (gap.trim() === '' && IN_OBJECT.test(text.slice(0, match.index))) return;
			if (this.isReal(match, gap, bare) && by) this.add(this.someone(by, match.index), LEFT_OUT, act);
		});
		return this.found;
	}

	/** Who leads somebody by any other words. */
	others(): readonly IntroductionMatch[] {
		const { text } = this.sentence;
		for (const patterns of [QUOTED, OFFERED]) {
			this.each(patterns, (match, { by = '', to }) => {
				const before = text.slice(0, match.index);
				if (!NOT.test(match[0]) && !isDenied(before) && !TOLD_TO.test(before))
					this.addTo(this.someone(by, match.index), to, 'said');
			});
		}
		this.each(KNOWS, (match, { by, to }) => {
			if (NOT.test(match[0]) || WISHED.test(text.slice(0, match.index))) return;
			this.addTo(by === undefined ? LEFT_OUT : this.someone(by, match.index), to, 'offered');
		});
		this.each(CREDIT, (match, { by = '', to }) => {
			if (!NOT.test(text.slice(0, match.index))) this.addAll(by, match, to);
		});
		this.each(THANKS, (_, { to }) => this.addTo(LEFT_OUT, to, 'made'));
		this.each(PASSIVE, (match, groups) => this.passive(match, groups));
		const isNamed = ({ by }: IntroductionMatch) =>
			this.found.some((other) => other.to.kind === 'sign' && isSameInSentence(by, other.by));
		return this.found.filter((each) => each.to.kind !== 'left-out' || !isNamed(each));
	}

	private passive(match: RegExpExecArray, { by = '', to, done = '' }: Groups): void {
		const { text } = this.sentence;
		// "[[Fleet pricing]] suggested by [[Dana]]": things are suggested more often than people.
		if (/^(?:sugg|recomm)/i.test(done) && ![by, ...(to?.match(SIGNS) ?? [])].every((sign) => this.who.isEvident(sign)))
			return;
		const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
		// "Lee Park via Harbour Drive", "Lee: thanks to Dana for the notes"
		if (HAS_SIGN.test(by) && WAY.test(match[0]) && (!this.who.mayBeSomebody(by) || /^(?:\s+for\s|\)\s*:)/i.test(after)))
			return;
		if (isRuledOut({ words: match[0], before, after, by, to })) return;
		// "He is an advisor of Northwind, introduced by Dana"
		const subject = this.subjectOf(match.index + (to === undefined ? -1 : match[0].indexOf(to)));
		if (subject) return this.add(this.someone(by, match.index), subject);
		// "The method was introduced to me by Dana"
		if (to !== undefined && TO_ME.test(match[0]) && !this.who.isFullName(to)) return;
		const isVague = IS_VIA.test(match[0]) && to !== undefined && !this.who.isSurelyVia(by, to);
		if (to !== undefined && (isVague || WRITTEN_BY.test(before))) return;
		if (to === undefined && OF_PRONOUN.test(match[0])) to = before.match(SIGNS)?.at(-1);
		// "[[Dana]]: Introduced by Dana" in the note of Lee
		if (to !== undefined && this.who.isSamePerson(by, to)) return this.addAll(to, match, undefined);
		if (to !== undefined || !OF_SOMEONE_NAMED.test(match[0])) return this.addAll(by, match, to);
		// "Lee Park, head of pricing (referred by Dana)", "referral from Dana – Lee Park"
		const all = [
			this.who.namedBefore(match.index, VIA_ONLY.test(match[0])),
			NAMED_AFTER.exec(after)?.[1],
			this.who.namedAbove(),
			OFFICER_AFTER.exec(this.line.slice(this.sentence.end))?.[1],
		].filter((each) => each !== undefined);
		const named = all.find((each) => !this.who.isSamePerson(by, each));
		if (VIA_ONLY.test(match[0]) && !this.who.isSurelyVia(by, named)) return;
		if (named === undefined && ((OF_ROLE.test(match[0]) && !isAll(before, after)) || /^quick\s/i.test(match[0])))
			return;
		this.addAll(named === undefined ? (all[0] ?? by) : by, match, named);
	}

	/** Who was introduced if it is not the sign at an offset, before a participle: `She works for Northwind, introduced by Dana`. */
	private subjectOf(sign: number): PersonInSentence | null {
		const first = this.sentence.text.charAt(0);
		// "Used to run sales for Northwind, introduced by Dana"
		const isWord = sign > 0 && HAS_SIGN.test(first) && !this.who.isEvident(first) && !this.who.isFullName(first);
		const text = isWord ? this.sentence.text.replace(first, '…') : this.sentence.text;
		if (sign < 0 || !HAS_SIGN.test(text.charAt(sign))) return null;
		const subject = subjectOfParticiple(text, sign, !this.who.isEvident(text.charAt(sign)));
		return subject === undefined ? null : this.someone(subject, text.indexOf(subject));
	}

	private each(patterns: HintedPatterns, take: (match: RegExpExecArray, groups: Groups) => void): void {
		const { text } = this.sentence;
		for (const hinted of patterns.for(text, this.mentions)) {
			const pattern = hinted.patternFor(text);
			if (!pattern) continue;
			pattern.lastIndex = 0;
			for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
				if (!isQuoted(this.line, this.sentence.from + match.index, match[0])) take(match, match.groups ?? {});
				pattern.lastIndex = Math.max(match.index + 1, pattern.lastIndex - 1);
			}
		}
	}

	private active(match: RegExpExecArray, { by = '', to, gap = '', bare, act = '' }: Groups): void {
		if (!this.isReal(match, gap, bare)) return;
		// "A friend goes way back with Lee and will text her about me"
		if (to !== undefined && !HAS_SIGN.test(to) && IN_OBJECT.test(this.sentence.text.slice(0, match.index))) return;
		let subject = this.someone(subjectBefore(this.sentence.text.slice(0, match.index), gap) ?? by, match.index);
		const first = this.sentence.text.search(HAS_SIGN);
		if (AND_VERB.test(gap) && first >= 0 && first < match.index && !/\b(?:he|she)\b/i.test(gap)) {
			if (/^[\s,*(•-]*$/.test(this.sentence.text.slice(0, first)))
				subject = this.someone(this.sentence.text.charAt(first), first);
		}
		const pronoun = /~?\b(?:she|he)\b/i.exec(gap);
		if (pronoun && to !== undefined && isOtherSex(pronoun[0], to)) return;
		for (const { 0: sign } of (TOGETHER.exec(this.sentence.text.slice(0, match.index))?.[1] ?? '').matchAll(SIGNS)) {
			if (by.length === 1 && subject.kind === 'sign') this.addTo(this.someone(sign, 0), to, act);
		}
		const said = spokenOf(this.line.slice(0, this.sentence.from + match.index + 1 + gap.length), to);
		if (said) return this.addTo(this.someone(said.by, 0), said.to, act);
		this.addTo(subject, this.listed(match, to), act, false, pronoun !== null);
	}

	/** The people whom an act ends with, without those of the next words: Lee of `Lee and Tom` in `to Lee and Tom will send it`. */
	private listed(match: RegExpExecArray, to: string | undefined): string | undefined {
		const { text } = this.sentence;
		const [first, ...more] = to?.match(SIGNS) ?? [];
		const last = more.at(-1);
		if (first === undefined || last === undefined) return to;
		const isLast = text.indexOf(last) + 1 === match.index + match[0].length;
		return isLast && isOutsideList(text.slice(text.indexOf(last) + 1)) ? first + more.slice(0, -1).join('') : to;
	}

	private elided(match: RegExpExecArray, { to, gap = '', bare, act = '' }: Groups): void {
		if (bare !== undefined && !ANNOUNCED.test(gap)) return;
		const before = this.sentence.text.slice(0, match.index);
		if (isDenied(before) || NOT.test(act) || TO_YOU.test(act) || IS_OWN.test(act)) return;
		const said = spokenOf(this.line.slice(0, this.sentence.from + match.index), to);
		if (said) return this.addTo(this.someone(said.by, 0), said.to, act);
		if (!HAS_SIGN.test(this.sentence.text) || (/^(?:and|but|then)\s/i.test(match[0]) && !SUBJECT.test(before))) return;
		const isContinued = /^(?:,\s|and\s|but\s|then\s)/i.test(match[0]);
		// "Spoke with Dana; who also introduced me to Lee"
		const whose = /\bwho\b/i.test(match[0]) ? (/[\uE000-\uE0FF](?=\s?$)/.exec(before)?.[0] ?? 'who') : undefined;
		if (whose !== undefined) return this.addTo(this.someone(whose, match.index), to, act);
		this.addTo(isContinued ? { kind: 'pronoun', at: this.sentence.from + match.index } : LEFT_OUT, to);
	}

	/** Whether the act is told or announced, by somebody else than the user. */
	private isReal(match: RegExpExecArray, gap: string, bare: string | undefined): boolean {
		const before = this.sentence.text.slice(0, match.index);
		const own = gap.slice(gap.search(LAST_CLAUSE) + 1);
		// "Spoke with Dana (looping in Lee)"
		if (/\([^)]*$/.test(gap) && !/\b(?:who|she|he)\b/i.test(gap)) return false;
		if (UNNAMED.test(gap)) return false;
		if (NOT.test(own) || OF_SOMEONE.test(gap + (match.groups?.['act'] ?? '')) || MINE.test(own)) return false;
		if (TO_YOU.test(match.groups?.['act'] ?? '') && !QUOTES.test(gap)) return false;
		const speaker = speakerIn(before);
		if (isDenied(before) || isWish(before) || (speaker !== undefined && this.who.isEvident(speaker))) return false;
		const announced = ANNOUNCED.test(gap);
		if (announced && isWithdrawn(this.sentence.text.slice(match.index + match[0].length))) return false;
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
		this.addTo(subject, to, '', REFERRED.test(match[0]));
	}

	private addTo(by: PersonInSentence, to: string | undefined, act = '', isReferral = false, isSpokenOf = false): void {
		const signs = to?.match(SIGNS) ?? [];
		for (const sign of signs) this.add(by, this.someone(sign, 0), act, isReferral, isSpokenOf);
		if (signs.length > 0) return;
		// "Dana told me to call her" is about the contact of the note.
		if (to === undefined) return this.add(by, LEFT_OUT, act, isReferral, isSpokenOf);
		const pair = pairOf(this.line.slice(0, this.sentence.end), by, to);
		if (!pair) return;
		const subject = pair.by === null ? by : this.someone(pair.by, 0);
		this.add(subject, pair.to === null ? LEFT_OUT : this.someone(pair.to, 0), act, isReferral, isSpokenOf);
	}

	private add(by: PersonInSentence, to: PersonInSentence, act = '', isReferral = false, isSpokenOf = false): void {
		const { from, end } = this.sentence;
		this.found.push({
			by,
			to,
			from,
			end,
			isBare: BARE.test(act),
			isSpokenOf,
			isPersonal: PERSONAL.test(act),
			isAdvice: ADVICE.test(act),
			isReferral,
		});
	}

	private someone(words: string, at: number): PersonInSentence {
		const code = words.charCodeAt(0);
		if (words.length === 1 && code >= FIRST_SIGN) return { kind: 'sign', index: code - FIRST_SIGN };
		return { kind: 'pronoun', at: this.sentence.from + at };
	}
}
