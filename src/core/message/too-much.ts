import type { Span } from '../notes/outline';
import type { Check } from './finding';
import { readable } from './readable';

const JOB =
	'(?:jobs?|position|role|post|employment|work|offer|job\\s+offer|contract|chance|shot|spot|place|internship|seat)';
const A_JOB = `(?:(?:an?|the|this|that|your|any|my|some)\\s+)(?:\\p{L}+\\s+){0,2}?${JOB}`;
const YES =
	'(?:a\\s+(?:yes|commitment|guarantee|promise)|the\\s+green\\s+light|a\\s+decision|your\\s+(?:decision|word)|the\\s+(?:result|decision)\\s+today)';

const ASKED =
	"(?:please\\s+|kindly\\s+|could\\s+you\\s+|can\\s+you\\s+|would\\s+you\\s+|will\\s+you\\s+|I\\s+(?:want|need|would\\s+like|'d\\s+like|expect|beg|ask)\\s+you\\s+to\\s+|you\\s+(?:should|must|need\\s+to|have\\s+to|could|can|ought\\s+to)\\s+|to\\s+|just\\s+|and\\s+|let\\s+me\\s+ask\\s+you\\s+to\\s+)";
const START = `(?:^|[.!?;:,]\\s*)(?:please\\s+|just\\s+|so\\s+|kindly\\s+)*|\\b(?:${ASKED})(?:please\\s+|just\\s+|kindly\\s+|simply\\s+)*`;

/** In a script: the contact is asked for a job, or for a decision that others make. */
const PATTERNS: readonly RegExp[] = [
	`(?:${START})(?:give|offer|get|find|grant|hand|save|land|arrange)\\s+me\\s+(?:${A_JOB}|${YES}|hired|in\\b(?!\\s+touch)|${JOB}\\b)`,
	`(?:${START})(?:hire|employ|take\\s+me\\s+on|choose|pick|select|shortlist|recruit|appoint)(?:\\s+me\\b|(?=\\s*[.!?,;]|$))`,
	`(?:${START})(?:put|move|place|keep|bump|push|get)\\s+(?:me|my\\s+(?:application|name|r[ée]sum[ée]|cv))\\s+(?:on|to|onto|into|through\\s+to|at|through)\\s+(?:the\\s+|your\\s+)?(?:short\\s?list|next\\s+round|final\\s+round|top\\b|payroll|front\\s+of\\s+the\\s+(?:line|queue))`,
	`(?:${START})(?:make|take)\\s+(?:the|a|your|this)\\s+decision\\b|(?:${START})(?:decide|approve)\\s+(?:today|now|this\\s+week|by\\b|in\\s+my\\s+favou?r|on\\s+me|my\\s+application|tomorrow)`,
	`(?:${START})(?:promise|guarantee|assure)\\s+me\\s+(?:that\\s+|an?\\s+|the\\s+)?`,
	`\\b(?:may|can|could|might|will|do|would)\\s+I\\s+(?:please\\s+)?(?:have|get|start|be\\s+given)\\s+(?:${A_JOB}(?!\\s+(?:description|posting|ad|title|spec))|${YES}|on\\s+monday\\b)`,
	`\\b(?:do|would|will|might)\\s+you\\s+(?:have|know\\s+of|happen\\s+to\\s+have)\\s+(?:an?|any|some)\\s+(?:\\p{L}+\\s+){0,2}?(?:jobs?|openings?|positions?|vacanc(?:y|ies)|roles?|work)\\b(?!\\s+(?:description|posting|number|reference|title|id\\b|code|fair|list|board))`,
	`\\b(?:are|is)\\s+(?:you|there)\\s+(?:currently\\s+)?(?:hiring|any\\s+(?:jobs?|openings?|positions?|vacanc(?:y|ies)|work)\\s+for\\s+me)\\b`,
	`\\b(?:I\\s+(?:really\\s+|desperately\\s+|badly\\s+|just\\s+)?(?:need|want|deserve)|I(?:'m|\\s+am)\\s+(?:asking|begging)\\s+(?:you\\s+)?(?:for|to\\s+(?:make|give|offer)\\s+me)|I(?:'d|\\s+would)\\s+like\\s+(?:you\\s+to\\s+give\\s+me\\s+)?)\\s*(?:${A_JOB}|${JOB}|to\\s+be\\s+hired|you\\s+to\\s+(?:hire|give\\s+me|choose|pick|offer\\s+me))\\b(?!\\s+(?:that|which|where|description))`,
	`\\b(?:consider|think\\s+about|mind|thought\\s+of|look\\s+at)\\s+(?:hiring|employing|taking\\s+(?:on\\s+)?|choosing|giving)\\s*me\\b|\\b(?:any|a)\\s+(?:chance|possibility|prospect)\\s+(?:of|for|at)\\s+(?:an?|the|some)?\\s*(?:job|work|position|role|employment|being\\s+hired)\\b`,
	`\\b(?:make|be)\\s+sure\\s+(?:that\\s+)?(?:I(?:'m|\\s+am|\\s+get)|my\\s+(?:name|application|r[ée]sum[ée]))\\s+(?:is\\s+)?(?:picked|chosen|hired|selected|in\\b|on\\s+the|the\\s+(?:job|role|position)|at\\s+the\\s+top)`,
	`\\b(?:find|have|got|get)\\s+(?:something|anything|a\\s+(?:place|spot|role|job|position))\\s+for\\s+me\\b`,
	`\\bI(?:'d|\\s+would)\\s+(?:really\\s+|very\\s+much\\s+)?(?:like|love|want)\\s+to\\s+(?:have|get|be\\s+given|be\\s+offered)\\s+(?:${A_JOB})(?!\\s+(?:description|posting|ad\\b|title|number))`,
	`\\b(?:could|can|may|might)\\s+I\\s+(?:please\\s+)?(?:come\\s+(?:and|to)\\s+)?(?:work|start)\\s+(?:for|with|at)\\s+(?:you|your)\\b`,
	`(?:${START})(?:make)\\s+me\\s+(?:an?\\s+)?offer\\b|\\b(?:vacancy|job|position|opening|place)\\s+for\\s+me\\b|(?:${START})(?:get|give|promise)\\s+me\\s+an?\\s+interview\\b|(?:${START})put\\s+(?:in\\s+)?(?:my\\s+name|me)\\s+(?:in\\s+|down\\s+|forward\\s+)?for\\s+the\\s+(?:job|role|position)`,
	`\\bcould\\s+(?:you\\s+)?get\\s+me\\s+(?:hired|in\\b(?!\\s+touch)|a\\s+job)`,
	`\\bis\\s+there\\s+(?:a|any|some)\\s+(?:job|position|opening|vacancy|place|spot|work)\\s+for\\s+me\\b`,
	`\\b(?:tell|confirm\\s+to)\\s+me\\s+(?:that\\s+)?(?:I(?:'ve|\\s+have)?\\s+(?:got|have|won)|I'm\\s+(?:hired|in\\b)|the\\s+(?:job|position|role)\\s+is\\s+mine|yes\\b)`,
	`\\b(?:any|a)\\s+job\\s+(?:at\\s+all|will\\s+do|would\\s+do|you\\s+have|you\\s+can)\\b`,
].map((source) => new RegExp(source, 'iu'));

/** Not asked: "I'm not asking for a job", "customers who hire me", "they offered me a job". */
const NOT_ASKED =
	/(?:\b(?:not|never|no|n't|without|rather\s+than|instead\s+of|neither)\b[^.!?;]{0,32}|\b(?:why|because|who|that|where|when|if|companies|clients|customers|people|they|he|she|we)\s+(?:usually\s+|often\s+|would\s+|will\s+|might\s+|used\s+to\s+|ever\s+)?)$/i;

/** In a purpose or an ask: what I want of them, in a few words. */
const AIMS: readonly RegExp[] = [
	`^(?:(?:get|ask|asking|beg|plead|apply|push|press|want|request)\\s+)(?:(?:him|her|them|\\p{L}+)\\s+)?(?:for\\s+)?(?:${A_JOB}|${YES}|jobs?\\b|work\\b|employment)(?!\\s*(?:description|posting|ad\\b|title|spec|search|market|advice|interview|s\\b|of\\b|at\\b|with\\b.*\\bquestion))`,
	`^(?:an?\\s+|the\\s+|any\\s+|some\\s+|my\\s+)?(?:job|jobs|job\\s+offer|position|offer|employment|opening|vacancy|contract|role)(?:\\s+(?:at|with|in|on|for|from)\\s+(?:her|his|their|the|your|my)?\\s*(?:team|company|firm|department|office|me|them|him|her)|\\s+for\\s+me|\\s+offer|,?\\s*please)?[.!?]*$`,
	`^(?:an?\\s+|the\\s+)?(?:yes|final\\s+decision|decision|commitment|guarantee)(?:\\s+(?:on|about|by|today|now|this|before)\\b.*)?[.!?]*$`,
	`\\b(?:ask|get|persuade|convince|beg|want|push)\\s+(?:(?:him|her|them|\\p{Lu}?\\p{L}+)\\s+)?(?:to\\s+)?(?:hire|employ|choose|pick|shortlist|take)\\s+me\\b`,
	`\\b(?:hire|employ)\\s+me\\b|\\b(?:give|offer|get|find)\\s+me\\s+(?:${A_JOB}|hired|an?\\s+(?:yes|decision))\\b`,
	`\\bget\\s+(?:him|her|them|\\p{L}+)\\s+to\\s+(?:decide|say\\s+yes|commit|sign)\\b`,
	`\\b(?:put|move|keep)\\s+me\\s+(?:on|to|through\\s+to)\\s+(?:the\\s+)?(?:short\\s?list|next\\s+round|final\\s+round)\\b`,
	`^(?:ask\\s+)?(?:if|whether)\\s+(?:I|they|he|she)\\s+(?:can|could|will|would|might)\\s+(?:have|get|give\\s+me|offer\\s+me|hire\\s+me|find\\s+me)\\s*(?:${A_JOB})?`,
].map((source) => new RegExp(source, 'iu'));

/** What I ask about rather than for: being in the running, how they decide, whom to talk to. */
const FINE =
	/\b(?:in\s+the\s+running|still\s+open|being\s+(?:filled|considered)|about\s+(?:the|their|her|his|your)\s+(?:decision|offer|contract|position|job|role)|introduction|intro\b|advice|description)/i;

function matches(patterns: readonly RegExp[], text: string): Span[] {
	const spans: Span[] = [];
	for (const pattern of patterns) {
		const match = pattern.exec(text);
		if (!match) continue;
		const lead = /^[.!?,;:\s]*/.exec(match[0])?.[0].length ?? 0;
		const from = match.index + (lead === match[0].length ? 0 : lead);
		if (NOT_ASKED.test(text.slice(Math.max(0, from - 48), from))) continue;
		spans.push({ from, to: match.index + match[0].trimEnd().length });
	}
	return spans.sort((a, b) => a.from - b.from);
}

/** What a spoken sentence asks for although the contact cannot give it: a job, or a decision that is not theirs. */
export function overAsksIn(spoken: string): readonly Span[] {
	let end = -1;
	return matches(PATTERNS, spoken).filter((span) => {
		const apart = span.from >= end;
		if (apart) end = span.to;
		return apart;
	});
}

/** The same for a purpose or an ask of a note: `a job`, `ask her to hire me`; not `an introduction to Lee`. */
export function asksTooMuch(aim: string): boolean {
	const words = readable(aim)
		.replace(/^\s*(?:to|about|re:?|regarding|for)\s+/i, '')
		.replace(/\s+/g, ' ')
		.trim();
	if (FINE.test(words)) return overAsksIn(words).length > 0;
	return matches(AIMS, words).length > 0 || overAsksIn(words).length > 0;
}

/** `ask.too-much`: a job or a decision is asked of somebody who cannot give it. */
export const tooMuch: Check = (script) =>
	script.sentences.flatMap((sentence) =>
		overAsksIn(sentence.text).map(({ from, to }) => ({
			code: 'ask.too-much' as const,
			from: sentence.from + from,
			to: sentence.from + to,
			message: 'This may not be theirs to give. Ask for something small: a name, a fact, advice.',
			fix: null,
		})),
	);
