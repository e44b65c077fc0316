import { sentenceSplitter } from '../english/sentences';
import type { Span } from '../markdown/scan';
import { spokenText } from './spoken-text';

/** The parts of a clear message: who calls, what they bring, why they call, and one thing that they ask. */
export const PARTS = ['who', 'value', 'why', 'ask'] as const;
export type ScriptPart = (typeof PARTS)[number];

/** What a label names: one of the four parts, the greeting or the closing. */
export type ScriptLabel = ScriptPart | 'greeting' | 'closing';

/** `**Who:** This is Robin Ames.` Offsets are positions in the script. */
export interface Labelled extends Span {
	readonly label: ScriptLabel;
	/** Where the words after the label begin; they end at `to`. */
	readonly contentFrom: number;
	/** The words after the label, as spoken. */
	readonly content: string;
}

export interface SpokenSentence extends Span {
	readonly text: string;
}

/** The labels, sentences and words of a script. */
export interface Script {
	/** The text in the note. */
	readonly source: string;
	/** The spoken text, with the same offsets: without labels, markup, comments and addresses. */
	readonly spoken: string;
	readonly labelled: readonly Labelled[];
	readonly sentences: readonly SpokenSentence[];
	/** Every spoken word. */
	readonly words: readonly Span[];
	/** At 150 words a minute. */
	readonly seconds: number;
}

/** How fast people speak when they are calm: 140 to 160 words a minute is usual. Gives the seconds of a script. */
export const WORDS_A_MINUTE = 150;

/**
 * Characters that are read; of a longer text only the beginning is. Spoken, this is more than 20 minutes, so no message
 * is cut.
 */
const MAX_CHARACTERS = 20_000;

/** The labels of the parts of a script and what users write instead: `Name:` for `Who:`. */
const LABEL_WORDS: readonly (readonly [ScriptLabel, string])[] = [
	['who', "who(?: (?:i am|am i|i'm|is calling))?|name|introduction|intro"],
	['value', 'value|what i (?:offer|bring)|offer|my value|value i offer|why me'],
	['why', "why(?: i(?:'m| am) calling| this call)?|reason(?: for (?:the|my) call)?|purpose|about"],
	['ask', '(?:the |my )?ask|request|how you can help|how (?:they|he|she) can help'],
	['greeting', 'greeting|opening|hello'],
	['closing', 'clos(?:e|ing)|next(?: call| step)?|sign-?off|end(?:ing)?|goodbye'],
];

/** Any label of a part, one group for each part: `Who`, `Why`. */
const ANY_LABEL = LABEL_WORDS.map(([, words]) => `(${words})`).join('|');
/** A line that begins a part of a script: `**Who:** Ana Silva`, `## Ask`. */
const LABEL_LINE = new RegExp(
	`^[>\\s]{0,24}(?:[-+]|\\d{1,3}[.)])?\\s{0,8}(?:(?:#{1,6}\\s{1,8})?(?:${ANY_LABEL})\\s{0,8}(?::|[–—]|-(?=\\s))|#{1,6}\\s{1,8}(?:${ANY_LABEL})\\s*$)`,
	'i',
);
/** The beginning of a list item or heading, which ends the sentence before it: `- `, `2. `, `## `. */
const BULLET = /^[>\s]*(?:[-+•]\s|\d+[.)]\s|#{1,6}\s)/;
interface ScriptLine extends Span {
	readonly text: string;
}

function linesOf(text: string): ScriptLine[] {
	const lines: ScriptLine[] = [];
	for (let from = 0; from <= text.length;) {
		const feed = text.indexOf('\n', from);
		const to = feed === -1 ? text.length : feed;
		lines.push({ from, to, text: text.slice(from, to) });
		from = to + 1;
	}
	return lines;
}

function labelOf(match: RegExpExecArray): ScriptLabel {
	const group = match.slice(1).findIndex((words) => words !== undefined);
	return LABEL_WORDS[group % LABEL_WORDS.length]?.[0] ?? 'who';
}

const endsSentence = (text: string) => /[.!?]["')]*\s*$/.test(text);

/** A labeled part continues on the next lines until its sentence ends or something else begins. */
function endOfPart(lines: readonly ScriptLine[], index: number, contentFrom: number): number {
	const first = lines[index] as ScriptLine;
	let at = index;
	let content = first.text.slice(contentFrom - first.from);
	const isHeading = /^[>\s]*#/.test(first.text);
	if (content.trim() === '' && isHeading && lines[at + 1]?.text.trim() === '') at++;
	while (!endsSentence(content)) {
		const next = lines[at + 1];
		if (!next || next.text.trim() === '' || LABEL_LINE.test(next.text)) break;
		if (BULLET.test(next.text) && content.trim() !== '') break;
		if (/\b(?:call|ring|try)(?:ing)?\s+(?:you\s+)?(?:again|back)\b/i.test(next.text)) break;
		content = next.text;
		at++;
	}
	return (lines[at] as ScriptLine).to;
}

function labelledIn(lines: readonly ScriptLine[], masked: string): Labelled[] {
	const labelled: Labelled[] = [];
	for (const [index, line] of lines.entries()) {
		const match = LABEL_LINE.exec(line.text);
		if (!match) continue;
		const contentFrom = line.from + match[0].length;
		const to = endOfPart(lines, index, contentFrom);
		const from = line.from + line.text.length - line.text.trimStart().length;
		labelled.push({ label: labelOf(match), from, to, contentFrom, content: masked.slice(contentFrom, to).trim() });
	}
	return labelled;
}

/** Splits what the user says into sentences. */
const SENTENCES = /* @__PURE__ */ sentenceSplitter();

function sentencesIn(lines: readonly ScriptLine[], spoken: string, labelled: readonly Labelled[]): SpokenSentence[] {
	const ends = labelled.map(({ to }) => to);
	for (const { next } of SENTENCES.split(spoken)) ends.push(next);
	for (const [index, line] of lines.entries()) {
		const next = lines[index + 1];
		if (!next || next.text.trim() === '' || BULLET.test(next.text) || LABEL_LINE.test(next.text)) ends.push(line.to);
	}
	ends.sort((a, b) => a - b);
	const sentences: SpokenSentence[] = [];
	let from = 0;
	for (const end of ends) {
		const raw = spoken.slice(from, end);
		const lead = /^[\s>]*(?:[-+•]\s+|\d+[.)]\s+|#{1,6}\s+)?/.exec(raw)?.[0].length ?? 0;
		const text = raw.slice(lead).trimEnd();
		if (/[\p{L}\p{N}]/u.test(text)) sentences.push({ from: from + lead, to: from + lead + text.length, text });
		from = Math.max(from, end);
	}
	return sentences;
}

/**
 * Reads the labels, sentences and words of a script: `**Who:** This is Robin Ames, a pricing analyst.` has one labeled
 * part and a sentence of seven spoken words. Reads only the beginning of a very long text.
 */
export function readScript(text: string): Script {
	const source = text.slice(0, MAX_CHARACTERS);
	const masked = spokenText(source);
	const lines = linesOf(masked);
	const labelled = labelledIn(lines, masked);
	let spoken = masked;
	for (const { from, contentFrom } of labelled) {
		spoken = spoken.slice(0, from) + ' '.repeat(contentFrom - from) + spoken.slice(contentFrom);
	}
	const words = [...spoken.matchAll(/\S+/g)]
		.filter(([word]) => /[\p{L}\p{N}]/u.test(word))
		.map((match) => ({ from: match.index, to: match.index + match[0].length }));
	return {
		source,
		spoken,
		labelled,
		sentences: sentencesIn(linesOf(spoken), spoken, labelled),
		words,
		seconds: Math.round((words.length * 60) / WORDS_A_MINUTE),
	};
}
