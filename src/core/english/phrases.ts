import type { Span } from '../markdown/scan';
import { MONTH, WEEKDAY_NAME, WEEKDAY_SHORT } from './calendar-words';

/** Interchangeable words of a phrase, by a name in lower case. They may use other names. */
export type Vocabulary = Readonly<Record<string, string>>;

/** Kinds of words that several checks look for. Alternatives need no brackets of their own. */
export const COMMON: Vocabulary = {
	answer:
		'an? @ (answer|reply|response|explanation)|((an?|my|the|some|your|any|no|at least an?) )?((straight|clear|final|prompt|quick|real|definite|honest) )?(answers?|repl(y|ies)|response|explanation|decision|call( back)?|callback|apology|word|feedback|acknowledge?ment|status|yes or (an? )?no)',
	degree: 'really|so|just|simply|very|quite|rather|pretty|too|a (bit|little)|@ly',
	job: 'jobs?|position|role|post|employment|work|offer|job offer|contract|(chance|shot|spot|place|seat)(?! to\\b)|internship|apprenticeship|gig|shifts?|vacanc(y|ies)|openings?|job at all',
	count:
		'two|three|four|five|six|seven|eight|nine|ten|\\d+|several|many|countless|numerous|a dozen|dozens of|a couple of',
	weekday: WEEKDAY_NAME.toLowerCase(),
	shortDay: WEEKDAY_SHORT.toLowerCase(),
	month: MONTH,
	begin: '(?:^|[.!?,;:])\\s*',
};

/** Letters without the flag `u`, with which searching takes twice as long. */
const LETTER = '[a-z\\u00aa-\\u024f\\u0370-\\u1fff]';

/**
 * A pattern close to the spoken phrase: a blank is any white space (` ?`: optional), `@` a word, `~` the edge of a
 * word, brackets only group, and `{answer}` is a kind of words. `you owe me {answer}` finds “You owe me an answer”.
 */
export function phrase(source: string, words: Vocabulary = COMMON, flags = 'i'): RegExp {
	const letter = flags.includes('u') ? '\\p{L}' : LETTER;
	let spelled = source;
	while (/\{[a-z]/.test(spelled)) {
		spelled = spelled.replace(/\{([a-z]\w*)\}/g, (_, name: string) => `(${words[name] ?? COMMON[name] ?? ''})`);
	}
	const compiled = spelled.replace(/\\p\{L\}|\\.|\((?!\?)| \??|[@~]/gs, (found) => {
		if (found === ' ') return '\\s+';
		if (found === ' ?') return '\\s*';
		if (found === '@') return `${letter}+`;
		if (found === '~') return '\\b';
		if (found === '\\p{L}') return letter;
		return found === '(' ? '(?:' : found;
	});
	return new RegExp(compiled, flags);
}

/** Whether a found phrase is harmless, judged by its words and the text before it. */
export type Harmless = (words: string, before: string) => boolean;

/** Finds phrases in a text, in their order and without overlaps. */
export type PhraseFinder = (text: string) => readonly Span[];

/** How much text before a phrase decides whether it is harmless, in characters: about one clause. */
const BEFORE_CHARACTERS = 80;

/** Compiles its phrases when a text is first searched, since most sessions never check a message. */
export function phraseFinder(sources: readonly string[], words: Vocabulary, isHarmless: Harmless): PhraseFinder {
	let patterns: readonly RegExp[] | null = null;
	return (text) => {
		patterns ??= sources.map((source) => phrase(source, words, 'gi'));
		const spans: Span[] = [];
		for (const pattern of patterns) {
			for (const { 0: found, index } of text.matchAll(pattern)) {
				const lead = /^[.!?,;:\s]*/.exec(found)?.[0].length ?? 0;
				const from = index + (lead === found.length ? 0 : lead);
				const to = index + found.trimEnd().length;
				if (!isHarmless(text.slice(from, to), text.slice(Math.max(0, from - BEFORE_CHARACTERS), from)))
					spans.push({ from, to });
			}
		}
		return withoutOverlaps(spans);
	};
}

/** Of spans that overlap, the one that begins first. */
export function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
	if (spans.length < 2) return spans;
	let end = -1;
	return [...spans]
		.sort((a, b) => a.from - b.from || b.to - a.to)
		.filter((span) => {
			const apart = span.from >= end;
			if (apart) end = span.to;
			return apart;
		});
}
