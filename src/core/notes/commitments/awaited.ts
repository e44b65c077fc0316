import { someoneAt } from './people';
import { isDateOnly } from './reach';
import type { Clause } from './clauses';

/** What others say in answer. */
const REPLIES = [
	'repl(?:y|ies)',
	'responses?',
	'answers?',
	'feedback',
	'decisions?',
	'quotes?',
	'offers?',
	'offer\\s+letter',
	'contracts?',
	'verdict',
	'callbacks?',
].join('|');
/** What others send or say in answer, if it is expected. */
const ANSWERS = [
	REPLIES,
	'quotations?',
	'estimates?',
	'confirmations?',
	'indications?',
	'pricing',
	'proposals?',
	'results',
	'updates?',
	'news',
	'outcome',
].join('|');
/** What others send, only of which words such as "will be sent" speak. */
const SENT = `${ANSWERS}|e-?mails?|messages?|letters?|invites?|invitations?|notes?|surveys?|reports?|summar(?:y|ies)|drafts?|documents?|paperwork|slides`;
/** What others send, of which the user only says that they get it: `should receive the forms`. */
const POSTED =
	'forms?|letters?|contracts?|papers|paperwork|documents?|keys?|tickets?|invoices?|quotes?|reports?|drafts?|files?|details|links?|cop(?:y|ies)|certificates?|statements?|results?';
/** Up to four words between the parts of a phrase: `hear the final decision from`. */
const WORDS = "(?:\\s+(?!not\\b|no\\b)[\\p{L}\\d&/’'-]+){0,4}?";

const pattern = (source: string) => new RegExp(`(?:^|[^\\p{L}-])(?:${source})(?![\\p{L}-])`, 'iu');

/** What the user waits for. Each pattern needs a date in its own clause. */
const AWAITED = [
	// `gets back to me`
	/\b(?:get|gets|getting|come|comes|be)\s+back\s+to\s+(?:me|us)\b/i,
	// `hear back`, `hear the verdict`
	/\b(?:hear|hearing)\s+(?:(?:back|from|about)\b|(?:the|a|any|some)\s+(?:results?|outcome|decision|news|verdict|answer)\b)/i,
	// `should hear`, `hope to know`
	/\b(?:should|hope(?:fully)?|expect(?:ing)?|supposed)\s+(?:to\s+)?(?:hear|know)\b/i,
	// `get the draft`, `receive a revised version`
	/\b(?:get|getting|receive|receiving)\s+(?:an?|the|some|another|their|his|her)\s+(?:\S+\s+){0,2}?(?:revision|version|draft|numbers|figures|sign-?off|approval|go-?ahead|green\s+light)\b/i,
	// `back to us`
	/\bback\s+to\s+(?:me|us)\b/i,
	// `I find out`, `we'll find out`
	/\b(?:i|we)(?:['’]ll|['’]d)?\s+(?:(?:will|should|would|to)\s+)?find\s+out\b(?!\s+(?:how|more)\b)/i,
	// `Should find out`
	/^(?:should|will|hope(?:fully)?(?:\s+to)?)\s+find\s+out\b(?!\s+(?:how|more)\b)/i,
	// `we should receive the forms by`, `Should get it through the post by`
	new RegExp(
		`(?:^|\\b(?:i|we)\\s+)(?:should|will|to)\\s+(?:get|receive)\\s+(?:(?:it|this|that|them|these)|(?:the|an?|my|our|some)\\s+(?:\\p{L}+\\s+)?(?:${POSTED}))\\s+(?:(?:through|in|by)\\s+the\\s+(?:post|mail)\\s+)?(?:by|on|before|within|tomorrow|next|this)(?!\\p{L})`,
		'iu',
	),
	// `will get a phone call`
	/\b(?:will|should|shall|to|expect(?:ing)?)\s+(?:get|receive)\s+an?\s+(?:phone\s+)?(?:call|e-?mail|letter)\b/i,
	// `be in touch`
	/\b(?:be|get)\s+in\s+touch\b/i,
	// `hear something final from them`
	/\bhear(?:ing)?\s+(?:something|anything|more)\b/i,
	// `I get a call`
	/\b(?:i|we)\s+get\s+an?\s+(?:phone\s+)?(?:call|e-?mail|letter)\b/i,
	// `comments to be received by`
	pattern(`(?:comments?|forms?|applications?|${SENT})\\s+to\\s+be\\s+(?:received|returned)`),
	// `I'll hear`
	/\b(?:i|we)(?:['’]ll|['’]d|\s+(?:will|should|would))\s+(?:hear|know)\b/i,
	// `sends me`, `tells us`
	/\b(?:gets?|sends?|gives?|tells?|calls?|emails?|rings?|phones?|texts?|writes?|pings?)\s+(?:me|us)\b(?!\s+to\b)/i,
	// `looking forward to her reply`
	/\blook(?:ing)?\s+forward\s+to\s+(?:her|his|their|the|a)\s+(?:call|reply|answer|e-?mail|message|decision|feedback)\b/i,
	// `have an answer`, `get some feedback`
	/\b(?:have|get|getting|give|receive)\s+(?:\S+\s+){0,3}?(?:(?:answer|decision|response|quote)s?|news|reply|replies|feedback|word)\b(?!\s+to\s+make)/i,
	// `owes me`
	/\bowes?\s+(?:me|us)\b/i,
	// `I expect the list by`
	/\b(?:i|we|still|now|also)(?:['’]m|['’]re|\s+am|\s+are)?\s+expect(?:ing)?\s+(?!(?:to|an?|our|my|it|that|this|people)\b)(?:(?!to\b)\S+\s+){1,4}?(?:by|within|on|before|in)\b/i,
	// `expecting an answer`
	pattern(`expect(?:ing|ed)?${WORDS}\\s+(?:${ANSWERS}|word)`),
	// `a decision will be made`
	/\b(?:decisions?|answers?|offers?)\s+(?:will|would|should)\s+be\s+(?:made|given|announced|reached|sent)\b/i,
	// `Expect an email`, `said to expect a call`
	new RegExp(
		`(?:^|\\b(?:said|says)\\s+(?:to\\s+)?)expect\\s+(?:an?|the|my|some|her|his|their)\\s+(?:(?:phone|video|zoom)\\s+)?(?:${SENT}|calls?)(?![\\p{L}-])`,
		'iu',
	),
	// `an answer is expected`
	pattern(`(?:${ANSWERS})${WORDS}\\s+(?:expected|anticipated|promised)`),
	// `reply from Kim due`, `offer by`
	pattern(
		`(?:${REPLIES})(?:\\s+from\\s+\\S+)?\\s+(?:(?:is|are)\\s+)?(?:due|by|within|should\\s+(?:come|arrive|be)|(?:will|to)\\s+(?:come|arrive|follow)|in\\s+the\\s+next)`,
	),
	// `the contract will be sent`
	pattern(
		`(?:${SENT})(?:\\s+\\S+){0,4}?\\s+(?:to\\s+be|will\\s+be|goes|being)\\s+(?:sent|out|delivered|provided|shared|ready)`,
	),
	// `to be circulated`
	/^to\s+be\s+(?:sent|circulated|shared|e-?mailed|mailed)\b/i,
	// `making contact`
	/\bmak(?:e|ing)\s+contact\b/i,
	// `should come from Kim`
	/\bshould\s+come\s+from\b/i,
	// `The contract should arrive`
	pattern(`(?:${SENT}|papers?|forms?|che(?:que|ck)s?|cards?)${WORDS}\\s+should\\s+arrive`),
	// `will have the map from Kim`
	/\b(?:[Ww]ill|[Ss]hould)\s+(?:have|get|receive)\s+(?:\S+\s+){1,4}?from\s+(?:them|him|her|\p{Lu}\p{L}+)/u,
	// `contract coming`
	pattern(`(?:${SENT}|link)(?:\\s+(?!(?:the|not|no)\\b)[\\p{L}\\d&/-]+){0,3}?\\s+coming`),
	// `promised me`
	/\bpromised\s+(?:to|me|us|an?|the)\b/i,
	// `waiting to hear`
	/\b(?:waiting|awaiting)\s+to\s+hear\b/i,
	// `awaiting their decision`
	pattern(`a?wait(?:ing|s)?${WORDS}\\s+(?:${ANSWERS})`),
];
/** Waiting for somebody or something, of which only somebody counts: `waiting on Lucy`, but not `waiting for summer`. */
const WAITING = /\b(?:waiting|awaiting)\s+(?:on|for)\b/i;
/** A quick test, which lines fail that await nothing: `Offer letter by Friday` passes it. */
const MAY_AWAIT =
	/arrive|come|coming|find|receive|post|\ban?\s+(?:phone|call|e-?mail|letter)|from|back|hear|touch|know|\b(?:me|us)\b|forward|answer|news|decision|repl(?:y|ies)|feedback|word|response|quot|owe|offer|contract|verdict|callback|sent|contact|promised|agreed|wait|expect|deliver|estimate|pricing|confirmation|indication|proposal|result|update|outcome|ready/i;
/** An answer that heads a line and has its days in brackets: `Responses from 10 emails (1–3 business days)`. */
const LISTED_ANSWER = new RegExp(`^\\W*(?:(?:initial|first|all)\\s+)?(?:${REPLIES})(?:\\s+(?:from|on|to)\\s|$)`, 'iu');
/**
 * Words by which a line is a request to the reader, an invitation, or a promise of no other person: `please reply by
 * Friday`, `let me know`.
 */
const REQUEST =
	/\bplease\b|\blet\s+(?:me|us)\s+know\b|\b(?:never|not|no|won['’]t|didn['’]t|haven['’]t|(?:i|we)\s+promised|had\s+been)\b/i;

/**
 * Words by which an answer has come, or was only hoped for: `she got back to me today`, `I expected to hear by Friday`, `they
 * were going to call`, `maybe I'll hear`.
 */
const TOLD =
	/\b(?:got|gotten|came|wrote|went|been)\s+back\s+to\s+(?:me|us)\b|\b(?:i|we)\s+(?:had\s+)?expected\b|\b(?:was|were)\s+going\s+to\b|^\W*(?:maybe|perhaps)\s/i;

/** Words that give what is awaited its day in a clause of its own: `still waiting for an answer, expected by Friday`. */
const DUE = /^(?:expected|anticipated|promised|due)$/;
const key = ({ words }: Clause) => words[0]?.key;
const isDueOnly = (clause: Clause) => isDateOnly({ ...clause, words: clause.words.slice(1) });

/** An answer without a subject or a date, after the day of a meeting: “, should get an answer then”. */
const ELIDED = /^(?:should|will|expect(?:ing)?\s+to|hope(?:fully)?(?:\s+to)?)\b/i;

/**
 * Whether the clause of a date states that the user waits for an answer: “I should hear back by Tuesday”, “quote expected
 * within 24 hours”, “responses from the recruiters (1–3 business days)”, “the board meets on Friday, should have an answer then”.
 */
export function awaits(clauses: readonly Clause[], dated: number, shown: string): boolean {
	const clause = clauses[dated];
	if (!clause || clause.question || clause.joint === 'sub' || clause.joint === 'if') return false;
	if (isAwaited(textOf(clause, shown)) || isAnswerFrom(clauses, dated)) return true;
	const before = clauses[dated - 1];
	if (before?.sentence === clause.sentence && DUE.test(clause.words[0]?.key ?? '') && isDueOnly(clause)) {
		return isAwaited(textOf(before, shown));
	}
	// "Waiting for responses, waiting until Friday".
	if (before?.sentence === clause.sentence && key(clause) === 'waiting' && isDueOnly(clause)) {
		return isAwaited(textOf(before, shown));
	}
	if (before && clause.joint === 'open' && isDateOnly(clause) && before.sentence === clause.sentence) {
		const text = textOf(before, shown);
		return isAwaited(text) || LISTED_ANSWER.test(text);
	}
	const next = clauses[dated + 1];
	if (next?.sentence !== clause.sentence || next.joint !== 'comma' || next.words.some(({ kind }) => kind === 'date')) {
		return false;
	}
	const text = textOf(next, shown);
	return ELIDED.test(text) && isAwaited(text);
}

/** Answers that head a line, with whom they come from and their day: `feedback` in `Feedback from Kim Tuesday`. `Email from Kim Tuesday` is a log. */
const ANSWER_FROM = /^(?:feedback|decision|verdict|offer|contract|quote|references?|go-ahead)$/;

/** Whether a sentence is only an answer, from whom, and its day: `Feedback from Kim Tuesday`. */
function isAnswerFrom(clauses: readonly Clause[], dated: number): boolean {
	const { words = [], sentence, joint } = clauses[dated] ?? {};
	if (joint !== 'start' || clauses[dated + 1]?.sentence === sentence) return false;
	if (!ANSWER_FROM.test(words[0]?.key ?? '') || words[1]?.key !== 'from') return false;
	const someone = someoneAt(words, 2);
	const rest = words.slice(someone?.to ?? 2);
	return (
		someone?.kind === 'named' &&
		rest.length > 0 &&
		rest.every((word) => word.kind === 'date' || /^(?:on|by)$/.test(word.key))
	);
}

/** An answer that comes on a day and not before: `not supposed to hear until`, `won't know before`. */
const NOT_UNTIL =
	/(?:\bnot|\bwont|n['’]t)\s+(?:\S+\s+){0,3}?(?:hear|know|find\s+out)(?:\s+\S+){0,3}?\s+(?:until|till|before)\b/i;

const isAwaited = (text: string) => (NOT_UNTIL.test(text) && !TOLD.test(text)) || isPromised(text);

const isPromised = (text: string) =>
	MAY_AWAIT.test(text) && !REQUEST.test(text) && !TOLD.test(text) && AWAITED.some((pattern) => pattern.test(text));

/** Whether the clause of a date waits for what its words name: `Waiting on Lucy (Fri)`. */
export function waits(clauses: readonly Clause[], dated: number, shown: string): boolean {
	const clause = clauses[dated];
	return clause !== undefined && clause.question === null && WAITING.test(textOf(clause, shown));
}

const textOf = ({ words }: Clause, shown: string) => shown.slice(words[0]?.from ?? 0, words.at(-1)?.to ?? 0);
