import type { Check } from './finding';
import { phrase, phraseFinder, withoutOverlaps, type Harmless, type PhraseFinder } from '../../english/phrases';
import { spokenText } from '../spoken-text';
import { memoize } from '../../english/memoize';

/** Word lists of the patterns below: `{person}` in a pattern is any of the words of `person`. */
const WORDS = {
	person: '@|my @|his @|her @|your @|my @ and me',
	me: 'me|us|my (wife|husband|brother|sister|son|daughter|friend)( and me)?',
	aJob: '(an?|the|this|that|your|any|my|some|a few) (@ ){0,2}?{job}',
	paper:
		'description|posting|ad|advert|title|spec|number|reference|id|code|fair|list|board|search|market|advice|interview',
	yes: 'an? (yes|commitment|guarantee|promise)|the green light|a decision|your (decision|word)|the (result|decision) today',
	give: 'give|offer|get|find|grant|hand|save|land|arrange|secure|provide|hook|sort|set|fix',
	hire: 'hire|employ|choose|pick|select|shortlist|recruit|appoint|favou?r',
	hiring: 'hiring|employing|choosing|picking|recruiting|appointing',
	into: 'in~(?! touch)|into ((your|his|her|their) )?(company|firm|team|crew|department|place|plant|shop|office)|on board|aboard|on (your|his|her|the) (payroll|team|staff|crew|books|shortlist)',
};

/** Things the contact cannot do. They count only after an order or a request (`ASKED`). */
const ORDERS = [
	'~(({give}) ({me}) ((out|up) with )?({aJob}|{yes}|hired|{into}|{job})~(?! ({paper})~))',
	'~((hire|employ|take on|recruit|appoint|choose|pick|select|shortlist|favou?r|prefer) (({me})~(?! (a|an|the|up|out)~)|over~)|(hire|take me on|recruit me)\\s*(?=[.!?,;]|$))',
	'~(take ({me}) on~)',
	'~((bring|squeeze|fit|slot|slip|put|let|add|move|keep|bump|push|get|sneak|place) (({me})|my (application|name|r[ée]sum[ée]|cv)) ({into}|in (somewhere|anywhere|on|at|as|for)|(on|to|onto|through to|at|through) ((the|your) )?(short ?list|next round|final round|top~|payroll|front of the (line|queue))))',
	'~((make|take) (the|a|your|this) decision~|(decide|approve|rule|vote) (today|now|this week|by~|(in my|for my) favou?r|on me|my application|tomorrow))',
	'~((promise|guarantee|assure) (me|us)~)',
	'~(make (me|us) (an? )?(@ )?offer~|(get|give|promise) me an? interview~|put (in )?(my name|me) ((in|down|forward) )?for the (job|role|position))',
	'~((offer|find|get|give) ({me}) (something|anything) (permanent|steady|proper|regular|full|part|with you|in (your|his|her|their)|at (your|his|her|their)|there|here|to do|for the @))',
	'~((find|get) ({me}) (something|anything)\\s*(?=[.!?]|$))',
];

/** Words of a script that ask for a job, or for a decision that others make. */
const SPOKEN = [
	'~I ((really|just|do|now) )?(need|want|expect|require) (an?|the|your) ((final|quick|clear) )?(decision|commitment|yes)~(?! (tree|maker|making|support|process|paper|on (the|a) (route|depot|date)))',
	'~(taking|take) me (on|in)~(?= (as|full|part|for|at|this|board|permanently)|\\s*[.!?,;]|$)',
	'~decide in my favou?r',
	'~(may|can|could|might|will|do|would) I (please )?(have|get|start|be given) ({aJob}(?! ({paper})~)|{yes}|on {weekday}~)',
	'~(do|would|will|might) you (have|know of|happen to have) (an?|any|some) (@ ){0,2}?(jobs?|openings?|positions?|vacanc(y|ies)|roles?|work)~(?! ({paper})~)',
	"~(are|is) (you|they|he|she|there) (currently )?(hiring|any (jobs?|openings?|positions?|vacanc(y|ies)|work) for me)~|~(if|whether) (you|he|she|they)('s|'re| is| are) hiring me~",
	"~(I ((really|desperately|badly|just) )?(need|want|deserve)|I('m| am) (asking|begging) (you )?(for|to (make|give|offer) me)|I('d| would) like (you to give me )?) ?({aJob}|{job}|to be hired|you to (hire|give me|choose|pick|offer me))~(?! (that|which|where|{paper})~)",
	"~I('d| would) be (so |very )?(grateful|thankful|glad|happy) (for|to have|to get) (any|an?|some) (@ ){0,1}?(job|work|position|role|post|employment|shifts?)~(?! ({paper})~)",
	'~(consider|think about|mind|thought of|look at|into) (({hiring}|taking( on)?|giving|creating|bringing)) ((me|us)~|an? (job|position|role|post) for me)',
	'~(any|a) (chance|possibility|prospect) (of|for|at) ((an?|the|some) )?(job|work|position|role|employment|being hired)~',
	"~(make|be) sure (that )?(I('m| am| get)|my (name|application|r[ée]sum[ée]|cv)) ((is|goes|gets|lands|ends up|moves) )?(picked|chosen|hired|selected|in~|on the|the (job|role|position)|(at|to|on) (the )?top)|~my (application|r[ée]sum[ée]|cv) (goes|gets|lands|moves) (straight )?(to|on|onto|through) ((the|your) )?(top|next|short ?list)",
	"~(make|be) sure (that )?(I('ll| will)? (get|am given|land|receive)|they (give|offer) me|(he|she) (gives|offers) me) (an?|the|that) (@ )?(interview|offer|job|role|position|post)~(?! ({paper}|notes?|questions?|slot|time|details)~)|~(so|so that|and then) (they|he|she|you)('ll| will| can| could)? ({hire}|{hire}s|take on|offer) me~",
	"~(see to it|ensure|guarantee) (that )?I('m| am)? (get |be |am )?(hired|an? interview|{aJob}|offered)~|~(word|name|forward|case|hand)~[^.!?;]{0,24}~so (that )?I (get|land|can get) (an?|the) (@ )?(interview|job|role|offer|position)~",
	'~(find|have|got|get|create|creating|creates?|make|see|need) (@ ){0,2}?(something|anything|room|space|a (place|spot|role|job|position|post)|{job}) for ((me|us)~|(someone|somebody|people|a person) like me)',
	'~(work|vacanc(y|ies)|job|jobs|position|opening|openings|place|role|room|spot) for ((me|us)~|(someone|somebody|people) like me)(?! to~)',
	'~(vacancy|job|position|opening|contract|role) (that )?(you|he|she|they) (can|could|might|would) (give|offer)( me)?~',
	"~I('d| would) ((really|very much) )?(like|love|want) to (have|get|be given|be offered) ({aJob})(?! ({paper})~)",
	'~(could|can|may|might) I (please )?(come (and|to) )?(work|start) (for|with|at) (you|your)~',
	'~(can|could|may|might) I (be|become|join) (your|one of your|part of your|on your)~|~(make|let) me (be |become )?(your|one of your|part of your|on your|work|start|join)~(?! (with|by|from|out))|~pull (some|a few|any) strings~|~consider me for~',
	'~(use|need|want) (another|an?) (@ ){1,2},? ?(say|like|such as|for example),? me~|~(jobs?|openings?|positions?|vacanc(y|ies))~[^.!?]{0,30}~(could|can|may|might) I (have|get|take) (one|it)~',
	'~could (you )?get me (hired|in~(?! touch)|a job)',
	'~that I (get|land|am given|receive) (an?|the|your) (@ )?(offer|job|contract|position|post|role|place)~',
	"~(tell|confirm to) me (that )?(I(('ve| have))? (got|have|won)|I'm (hired|in~)|the (job|position|role) is mine|yes~)|~tell me (if|whether) I('ve| have) (got|won) (it|the (job|position|post))~",
	'~(got|have you got|has your @ got|is there|are there) (any|some) (@ )?(jobs?|openings?|vacanc(y|ies)|work) (going|available|open|free|left)~|{begin}(got )?any (jobs?|openings?|vacanc(y|ies)|work) (going|available|for me)~|~any (jobs?|vacanc(y|ies)) going~',
	'~(when )?(can|could|may|might) I (please )?(start|begin)( (work|working|the job|the role|straight away|right away|soon))?( (next|this|on|in|from|as soon as)~|\\s*[?.!]|$)',
	'~(any|a) job (at all|will do|would do|you have|you can)~|~(count|rely|bank) on (you|him|her|them) for ({aJob})',
	"~(choose|pick|prefer|take|want) me (over|instead of|and not)~|~(you|they|he|she) need (somebody|someone|anybody|anyone|another pair of hands)\\s*\\?|~get(ting)? me on (your|the) (team|crew|staff)~|~I'm begging~",
];

/** Words before a match that ask for nothing: "I'm not asking for a job", "customers who hire me". */
const NOT_ASKED =
	/(?:\b(?:not|never|no|n't|without|rather\s+than|instead\s+of|neither)\b[^.!?;]{0,32}|\b(?:why|because|who|that|where|when|if|companies|clients|customers|people|they|he|she|we)\s+(?:usually\s+|often\s+|would\s+|will\s+|might\s+|used\s+to\s+|ever\s+)?)$/i;
const isHarmless: Harmless = (_, before) => NOT_ASKED.test(before);

/** The start of an order, a request or a hope: `could you`, `I hope you`. */
const ASKED = /* @__PURE__ */ phrase(
	"({begin}((please|just|so|kindly|and|or|let me ask you to) )*|~((could|can|would|will|might|may) (you|he|she|they|his @|her @|your @)|(you|he|she|they)('ll|'d| will| would| could| can| might| must| should| have to| need to| ought to)|(want|need|would like|'d like|expect|beg|ask|asking|urge) ({person}) to|(able|willing|ready|going|happy|prepared|a way|possible|(possible|way|chance|kind enough) for ({person}) to|kind enough) to|any chance (you|he|she|they)( (could|can|might|would))?|(please|just|to|and|into|if you|if (his|her|your|their) @ (could|would|can|might)|see to it that|sure that|sure)) ((please|just|kindly|simply|maybe|perhaps|possibly) )*)$",
	WORDS,
);
const isNoOrder: Harmless = (_, before) => {
	const asked = ASKED.exec(before);
	return asked === null || NOT_ASKED.test(before.slice(0, asked.index));
};
/** Finds big requests that begin a sentence as an order: `Hire me`. */
const ordersIn = phraseFinder(ORDERS, WORDS, isNoOrder);
/** Finds big requests within a sentence: `could you get me a job`. */
const saidIn = phraseFinder(SPOKEN, WORDS, isHarmless);

/** The same as a purpose or an ask puts it, in a few words: "get a job", "a decision by Friday". */
const PURPOSE_PHRASES = [
	'^(get|ask|asking|beg|plead|apply|push|press|want|request) (({person}) )?(for )?({aJob}|{yes}|jobs?|work|employment)~(?!\\s*({paper}|of~|at~|with~.*~question|question|went|they|that (is|was)))',
	// "The contract" and "contract" are a topic, "a contract" is a wish.
	'^((an?|the|any|some|my) )?(job|jobs|job offer|offer|employment|opening|vacancy|(an?|any|my) (contract|role|position))(( (at|with|in|on|for|from) ((her|his|their|the|your|my) )?(team|company|firm|department|office|shop|plant|me|them|him|her)| for me| offer|,? ?please))?[.!?]*$',
	// "A job at Northwind", but not "the job at Northwind", which is a topic.
	'^(an?|any|some) (@ )?(jobs?|job offer|position|opening|vacancy|role|work) (at|with|in) [^.!?;,]{2,40}$',
	'^((an?|the) )?(yes|final decision|decision|commitment|guarantee)( (on|about|by|today|now|this|before)~.*)?[.!?]*$',
	'~(ask|get|persuade|convince|beg|want|push|talk) (({person}) )?(to |into )?({hire}|take|{hiring}|taking) (me|us)~',
	'~({hire}) ({me})~|~({give}|promise) me ({aJob}|hired|an? (yes|decision))~(?! ({paper})~)',
	'~get (him|her|them|@) to (decide|say yes|commit|sign|promise)~',
	'~(put|move|keep|squeeze|fit|slot|slip|bring|get) me (in|into|on board|(on|to|through to) (the )?(short ?list|next round|final round|payroll|team|crew))~(?! touch)',
	'~(contract|offer|job|decision) by ({weekday}|tomorrow|tonight|noon|the (end|first|\\d))~',
	'^(ask )?(if|whether) (I|they|he|she) (can|could|will|would|might) (have|get|give me|offer me|hire me|find me|take me on|squeeze me)\\s*({aJob})?',
];

/**
 * Things the user asks about, not for, such as being in the running or how they decide: `still open`, `about the
 * decision`.
 */
const FINE =
	/\b(?:in\s+the\s+running|still\s+open|being\s+(?:filled|considered)|about\s+(?:the|their|her|his|your)\s+(?:decision|offer|contract|position|job|role)|introduction|intro\b|advice|description)/i;

/** The words of a sentence that ask for what the contact cannot give: a job, or a decision that others make. */
export const overAsksIn: PhraseFinder = (text) => withoutOverlaps([...ordersIn(text), ...saidIn(text)]);
/** Finds big requests in a purpose, which is no full sentence: `ask for a job`. */
const aimsIn = phraseFinder(PURPOSE_PHRASES, WORDS, isHarmless);

/**
 * A purpose without any of these words asks for nothing of that kind: `get an offer` has one, `share the article` has
 * none. Most purposes have none.
 */
const MAY_ASK = /* @__PURE__ */ phrase(
	'~(me|us|I|you|my|{job}|interview|hir(e|ing)|decide|deciding|decision|commitment|guarantee|yes|strings|go-?ahead)~',
);

/** The same for a purpose or an ask of a note: `a job`, `ask her to hire me`; not `an introduction to Lee`. */
export const asksTooMuch = memoize((aim) => {
	if (!MAY_ASK.test(aim)) return false;
	const words = spokenText(aim)
		.replace(/^\s*(?:to|about|re:?|regarding|for)\s+/i, '')
		.replace(/\s+/g, ' ')
		.trim();
	if (FINE.test(words)) return overAsksIn(words).length > 0;
	return aimsIn(words).length > 0 || overAsksIn(words).length > 0;
});

/** `ask.too-much`: the script asks for a job or a decision that the contact cannot give. */
export const tooMuch: Check = (script) =>
	script.sentences.flatMap((sentence) =>
		overAsksIn(sentence.text).map(({ from, to }) => ({
			code: 'ask.too-much' as const,
			from: sentence.from + from,
			to: sentence.from + to,
			fix: null,
		})),
	);
