import { WEEKDAY_NAME } from '../../english/calendar-words';
import type { Contact } from '../../follow-up';
import { FIRST_SIGN, SIGNS } from './people-signs';
import { isEvident } from './person-evidence';
import { ACTS_HERSELF, SHORT_VIA } from './sentence-words';

/** What follows a name that belongs to other words: ` Park` in `Kim Park`, `'s ` in `Kim's desk`. Not ` Monday`. */
const NAMED_ON = new RegExp(`^(?:\\s+(?!(?:${WEEKDAY_NAME})(?!\\p{L}))(?:\\p{Lu}|as\\s)|['’]s\\s)`, 'u');
/** A sentence that begins with a way: `Via Dana`. */
const VIA_FIRST = /^[^\p{L}]*(?:via|c\/o)\s/iu;

/** A sentence of a signed line. */
export interface Sentence {
	readonly text: string;
	/** The offset of the sentence in the line. */
	readonly from: number;
	readonly end: number;
}

/** The people of a sentence and of the line before it. */
export class SentencePeople {
	private readonly text: string;
	private readonly from: number;

	constructor(
		private readonly line: string,
		{ text, from }: Sentence,
		private readonly people: readonly Contact[],
	) {
		this.text = text;
		this.from = from;
	}

	/** The person whom the words before an offset are about: `Lee Park, head of pricing`. */
	namedBefore(end: number, isVia: boolean): string | undefined {
		const { text } = this;
		for (const { 0: sign, index } of text.slice(0, end).matchAll(SIGNS)) {
			const after = text.slice(index + 1, index + 16);
			if (NAMED_ON.test(after) || (isVia && ACTS_HERSELF.test(after))) continue;
			if (this.isFullName(sign) || /^(?:\s*[,(–—]|\s+-\s|\s+(?:from|at|of)\s)/u.test(after)) return sign;
		}
		return undefined;
	}

	isFullName(sign: string): boolean {
		const person = this.people[sign.charCodeAt(0) - FIRST_SIGN];
		return person !== undefined && (person.link !== null || person.name.includes(' '));
	}

	isSamePerson(one: string, other: string): boolean {
		const [a, b] = [one, other].map((sign) => this.people[sign.charCodeAt(0) - FIRST_SIGN]?.name.toLowerCase() ?? sign);
		return a === b || a?.split(' ', 1)[0] === b || b?.split(' ', 1)[0] === a;
	}

	isEvident(sign: string): boolean {
		return isEvident({ text: this.line, people: this.people }, sign.charCodeAt(0) - FIRST_SIGN);
	}

	/** Whether the line, or what the vault knows of a link, can show that somebody is a person. */
	mayBeSomebody(sign: string): boolean {
		return this.isEvident(sign) || this.people[sign.charCodeAt(0) - FIRST_SIGN]?.link != null;
	}

	/** The only person with a full name in the sentences before: `Met Helen Chen. Referral from Tom.` */
	namedAbove(): string | undefined {
		const before = new Set(this.line.slice(0, this.from).match(SIGNS) ?? []);
		const [only, ...more] = [...before].filter((sign) => this.isFullName(sign) && this.isEvident(sign));
		return more.length === 0 ? only : undefined;
	}

	/** Whether "via" means a person: a link or a full name on one side, or nothing else in a short line. */
	isSurelyVia(by: string, to: string | undefined): boolean {
		const isLinked = this.people[by.charCodeAt(0) - FIRST_SIGN]?.link != null;
		const isFull =
			isLinked || (to !== undefined && [by, ...(to.match(SIGNS) ?? [])].some((sign) => this.isFullName(sign)));
		// "Via Dana Whitfield – do not mention her"
		if (isFull || (VIA_FIRST.test(this.text) && this.isFullName(by) && this.isEvident(by))) return true;
		return SHORT_VIA.test(this.text);
	}
}
