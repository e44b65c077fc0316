import { withoutCopies } from '../../english/without-copies';
import { readWhen, unreadBeside, type WhenContext } from '../../dates/date-words';
import type { When } from '../../follow-up';
import { PAST_VERB } from './background-cues';

/** The count of a stated span: `she said two weeks`. */
const COUNT = '(?:an?|one|two|three|four|five|six|seven|eight|ten|a\\s+(?:couple(?:\\s+of)?|few)|\\d{1,3})';
/** A duration that the contact named: `she said about two weeks`. */
const SAID_SPAN = new RegExp(
	`(?:^|[^\\p{L}])(?:say|says|said|told\\s+(?:me|us)|promised|quoted|estimates?|estimated|reckons?|reckoned|thinks?|thought|takes?|usually|turnaround|response\\s+time)(?:\\s+(?:it\\s+(?:takes|would\\s+take|will\\s+take)|about|around|roughly|up\\s+to|is|of|another)|:)*\\s+(${COUNT}(?:\\s*(?:-|–|to|or)\\s*${COUNT})?\\s+(?:(?:business|working)\\s+)?(?:days?|weeks?|wks?|months?))(?!\\s*(?:ago|notice|earlier|before|old|later|after|from|['’])|[\\p{L}-])`,
	'giu',
);
/** A verb in the past tense before a date: `interviewed`, `applied on`. */
const PAST_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${PAST_VERB})\\s+(?:\\p{L}+\\s+){0,3}$`, 'iu');

/** Whether a day of the month is told as past: `Apr 28` in "interviewed Apr 28". */
function isPast(text: string, { from, past, certain }: When): boolean {
	return (
		past ||
		((certain.includes('day') || certain.includes('weekday')) &&
			PAST_BEFORE.test(text.slice(Math.max(0, from - 40), from)))
	);
}

/** A quick test for a stated span, which most lines fail: `days` in `within three days`. */
const MAY_SAY = /\b(?:days?|weeks?|wks?|months?)\b/i;
/** A quick test for a span in brackets: `(2-3 days`. */
const MAY_BE_AWAITED = /\([^()]{1,30}\b(?:hours?|hrs?|days?|weeks?)\b/i;
/** A duration in brackets after what the user waits for: `Await responses (24–48 hours)`. */
const AWAITED_SPAN = new RegExp(
	withoutCopies(
		`(?:^|[^\\p{L}])(?:a?wait(?:ing|s)?|expect(?:ed|ing|s)?|responses?|repl(?:y|ies)|answers?|decisions?|quotes?|updates?|results|pricing|estimates?|proposal|feedback|follow[\\s-]?ups?)(?![\\p{L}])[^.;()\\n]{0,60}\\(\\s*(?:in|within|~)?\\s*((?:~\\s*)?${COUNT}(?:\\s*(?:-|–|to|or)\\s*${COUNT})?(?:\\s+|-)(?:(?:business|working)(?:\\s+|-))?(?:hours?|hrs?|days?|weeks?))(?:\\s+(?:timeline|turnaround|window))?\\s*\\)`,
	),
	'giu',
);

/**
 * Adds spans that others state without a preposition to the dates: "the recruiter says 5 to 7 business days", "they
 * said two weeks", "await responses (24–48 hours)".
 */
export function withSaidSpans(text: string, whens: readonly When[], context: WhenContext): readonly When[] {
	const patterns = [
		...(MAY_SAY.test(text) ? [SAID_SPAN] : []),
		...(text.includes('(') && MAY_BE_AWAITED.test(text) ? [AWAITED_SPAN] : []),
	];
	const spans: When[] = [];
	for (const pattern of patterns) {
		for (const match of text.matchAll(pattern)) {
			const words = match[1] ?? '';
			const from = match.index + match[0].lastIndexOf(words);
			const to = from + words.length;
			if (whens.some((when) => when.from < to && when.to > from)) continue;
			// `give or take a day`
			if (/\bor$/i.test(text.slice(0, match.index))) continue;
			const when = readWhen(pattern === SAID_SPAN ? words : `within ${words.replace(/-(?=\p{L})/gu, ' ')}`, context);
			if (!when) continue;
			// "Interviewed Apr 28, said two weeks": they may count from that day.
			const since = whens.find((other) => other.to <= from && isPast(text, other));
			const problem = since && unreadBeside({ phrase: words, day: when.day }, since.phrase);
			spans.push({ ...when, from, to, phrase: words, problems: problem ? [problem] : when.problems });
		}
	}
	return spans.length === 0 ? whens : [...whens, ...spans].sort((a, b) => a.from - b.from);
}
