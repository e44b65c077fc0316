import { phrase, type Vocabulary } from '../../../english/phrases';
import { withoutCopies } from '../../../english/without-copies';
import { needsOf } from './needs';
import { stretchesOf } from './stretches';
import { PARTS, PartRows } from './text-parts';

/** The compiled stretches of all patterns, by their sources: many patterns share their verbs. */
const compiledStretches = new Map<string, RegExp>();

function compiledStretch(source: string, words: Vocabulary): RegExp {
	let compiled = compiledStretches.get(source);
	if (!compiled) compiledStretches.set(source, (compiled = phrase(source, words)));
	return compiled;
}

/** A pattern that is compiled when a text may first match it, since most notes need none of them. */
export class HintedPattern {
	private compiled: RegExp | null = null;
	private needs: { readonly parts: PartRows; readonly people: number } | null = null;
	private stretches: readonly string[] | null = null;

	/**
	 * `hint` is an alternation of words without brackets, one of which is in each match: `/sen[dt]|lead/i`. `act` is a part of
	 * the pattern, whose words a text must have before the pattern is compiled: `put {me} onto {to}`.
	 */
	constructor(
		readonly hint: RegExp,
		private readonly source: string,
		private readonly words: Vocabulary,
		private readonly act = source,
	) {}

	/** The pattern itself, which takes long to compile. */
	get pattern(): RegExp {
		return (this.compiled ??= new RegExp(withoutCopies(phrase(this.source, this.words).source), 'gi'));
	}

	/**
	 * Returns the pattern for a text, or null if the text lacks some of its words. To compile a pattern takes a thousand times
	 * as long as to look for its words, and most patterns match nothing in a vault.
	 */
	patternFor(text: string): RegExp | null {
		return this.compiled !== null || this.hasWords(text) ? this.pattern : null;
	}

	/** Whether a text has the words of the pattern, in any order. */
	hasWords(text: string): boolean {
		this.stretches ??= stretchesOf(this.act, this.words);
		return this.stretches.every((stretch) => compiledStretch(stretch, this.words).test(text));
	}

	/** Whether a text that mentions people so often has all that the pattern needs. */
	mayMatch(text: string, people: number): boolean {
		const needs = (this.needs ??= this.needsOfSource());
		return people >= needs.people && PARTS.hasAll(text, needs.parts) && this.hint.test(text);
	}

	private needsOfSource() {
		const { parts, people } = needsOf(this.source, this.words);
		return { parts: new PartRows(parts), people };
	}
}

/** Patterns in order. One look at the parts of a text rules out most of them by their hints. */
export class HintedPatterns {
	private hints: PartRows | null = null;

	constructor(readonly all: readonly HintedPattern[]) {}

	/** Returns the patterns that may match a text in which people are mentioned so often, by signs or pronouns. */
	for(text: string, people = Infinity): readonly HintedPattern[] {
		// A hint with a short word needs no part: it is not ruled out here.
		this.hints ??= new PartRows(this.all.map(({ hint }) => needsOf(hint.source, {}).parts[0] ?? []));
		const found: HintedPattern[] = [];
		for (const row of PARTS.rowsIn(text, this.hints)) {
			const pattern = this.all[row];
			if (pattern?.mayMatch(text, people) === true) found.push(pattern);
		}
		return found;
	}
}
