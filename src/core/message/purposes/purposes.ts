import { withoutStop } from '../../english/plain-text';
import { isIntroduction, type PersonIntroduction } from '../../agenda/persons/introductions';
import { sentenceSplitter } from '../../english/sentences';
import { handoverIn } from '../../notes/introductions/handovers';
import { plainWords } from '../../markdown/links';
import { readOutline, visibleContent } from '../../markdown/scan';
import { headingKey } from '../../markdown/heading-key';
import { standsUnder } from '../../notes/sections';
import type { Day } from '../../follow-up';
import type { Settings } from '../../settings';
import { articlesIn, promisesIn, topicsIn } from './topics';

/** Why a purpose is proposed. */
export type Because =
	/** A sentence of a note about the contact names it. */
	| { readonly kind: 'sentence'; readonly sentence: string }
	/**
	 * A note of the user and the notes about the contact have a topic in common: both name it, link it, or have its tag.
	 * `day` is when the user wrote or clipped the note, if it says so.
	 */
	| {
			readonly kind: 'phrase' | 'word' | 'link' | 'tag';
			readonly topic: string;
			readonly name: string;
			readonly day: Day | null;
	  }
	/** `need` is the sentence that states what the contact needs; `does` is what the note of the helper says. */
	| { readonly kind: 'need'; readonly need: string; readonly helper: string; readonly does: string };

/** A reason to call, in the words of a purpose: `share an article on usage-based pricing`. */
export interface Purpose {
	readonly words: string;
	readonly kind: 'promise' | 'introduction' | 'helper' | 'note' | 'article' | 'topic';
	readonly because: Because;
}

/** The most suggestions that the user can choose from. More would take longer to read than it takes to write one. */
const MAX_PURPOSES = 6;
/** Which suggestions come first: what the user promised, then introductions, notes of the user, articles and topics. */
const ORDER: readonly Purpose['kind'][] = ['promise', 'introduction', 'helper', 'note', 'article', 'topic'];

type Headings = Pick<Settings, 'scriptHeadings' | 'attemptsHeadings'>;

/** What comes before and after a semicolon can be two purposes: `Ask for the date; offer a reference`. */
const SENTENCES = /* @__PURE__ */ sentenceSplitter(';');

/** The prose of a note, sentence by sentence, without script, attempts, code and comments. */
function sentencesOf(text: string, settings: Headings): string[] {
	const outline = readOutline(text);
	const closed = new Set([...settings.scriptHeadings, ...settings.attemptsHeadings].map(headingKey));
	const sentences: string[] = [];
	for (const line of outline.lines) {
		if (line.kind !== 'paragraph' && line.kind !== 'list-item') continue;
		if (standsUnder(outline, line, closed)) continue;
		const content = visibleContent(outline, line).slice(0, 2000);
		sentences.push(...SENTENCES.split(content).map(({ from, to }) => content.slice(from, to).trim()));
	}
	return sentences;
}

function purposesOf(sentence: string, done: readonly PersonIntroduction[]): Purpose[] {
	const because: Because = { kind: 'sentence', sentence: withoutStop(plainWords(sentence)) };
	const found = (kind: Purpose['kind'], words: readonly string[]) =>
		words.map((each) => ({ words: each, kind, because }));
	const handover = handoverIn(sentence);
	const to = handover && !isIntroduction({ text: because.sentence, to: handover.to }, done) ? handover.to : null;
	const introduction =
		to && !/^(?:some|an?\s|the\s(?!hiring))/i.test(to)
			? [`ask whether I may write to ${to.replace(/^(?:her|his|their)\s/i, 'the ')} directly`]
			: [];
	return [
		...found('promise', promisesIn(sentence)),
		...found('introduction', introduction),
		...found('article', articlesIn(sentence)),
		...found('topic', topicsIn(sentence)),
	];
}

const key = (words: string) =>
	words
		.toLowerCase()
		.replace(/\b(?:share|send|an?|the|article|more|on|ask|how|is|going|about)\b|[^\p{L}\p{N}]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();

/**
 * Reasons to call from a contact's own notes: what the user promised, introductions under way, articles and studies, and
 * topics of the talk. "Northwind is moving to **usage-based pricing**" gives `share an article on usage-based pricing`.
 * Each is a phrase that can be written as the purpose, never a bare link. `more` are purposes from elsewhere, `done` the
 * contact's introductions that led to an answer. The best come first, six at most.
 */
export function purposesIn(
	notes: readonly string[],
	settings: Headings,
	more: readonly Purpose[] = [],
	done: readonly PersonIntroduction[] = [],
): readonly Purpose[] {
	const own = notes.flatMap((text) => sentencesOf(text, settings)).flatMap((sentence) => purposesOf(sentence, done));
	const all = [...more, ...own];
	// A note on the topic is better than an article to look for.
	const noted = more.flatMap(({ because }) => ('topic' in because ? [key(because.topic)] : []));
	const seen = new Set<string>();
	const unique = all.filter(({ words, kind }) => {
		const same = key(words);
		if (same === '' || seen.has(same) || (kind === 'topic' && noted.includes(same))) return false;
		seen.add(same);
		return true;
	});
	const ranked = ORDER.flatMap((kind) => unique.filter((purpose) => purpose.kind === kind));
	return ranked.slice(0, MAX_PURPOSES);
}
