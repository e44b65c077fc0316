import { sentenceSplitter } from '../../english/sentences';

/** A quick test, which most lines fail: each rejection has one of these words, such as `rejected`. */
const WORTH_A_LOOK =
	/reject|turned|declin|regret|select|shortlist|chosen|chose|picked|proceed|gave|else\b|candidate|applicant|forward|ahead|further|filled|closed|cancel|froze|pulled|scrapped|withdr|taken|passed|against|running|considered|success|see me|see you|opted|settled|\bno\b|answer|match|\bfit\b|look(?:ing)? for|what they|who they|\bget\b|\bgot\b|\bmake\b|offer|hire|hiring|refus|went|\bgo(?:ing|ne)?\b|preferred|right (?:one|person)|want (?:me|us)|out of/i;

/** Where a clause without its subject begins: `Got turned down`, `bad news: rejected`. */
const BEGINS =
	'(?:^|[:;,–—(]\\s*|\\s-\\s+)["“”‘*_>\\s]*(?:(?:and|but|so|then|sadly|unfortunately|alas|apparently|was|got|am|been|just)\\s+){0,3}';
/** Where a clause may end: `.`, `, they said`. */
const ENDS = '(?=\\s*(?:$|[.,;:!)"”’*_–—]|-\\s))';
/** Words that change nothing between others: `was again rejected`. */
const ADVERB =
	'(?:\\s+(?:just|sadly|again|already|unfortunately|politely|since|now|also|been|being|quite|really|simply|actually|only))*';
/** Begins words whose subject is the user: `I was `, `I've been `. */
const I_WAS = `(?:\\bI(?:\\s+(?:was|am|got|have|had|will)|['’](?:m|ve|d))${ADVERB}\\s+|${BEGINS})`;
/** Who decides, at the beginning of a sentence: `They`, `Dana`, `The board`. */
const THEY =
	'^["“‘*_>\\s]*(?:(?:so|but|and|then|in the end),?\\s+)?(?:they|she|he|the\\s+\\p{L}+|\\p{Lu}[\\p{L}\'’-]+)';
/** Somebody whom they prefer: `another candidate`, `someone else`, `an internal hire`. */
const OTHER =
	'(?:(?:someone|somebody)\\s+(?:else|internal|from inside|more|with)\\b|others?\\b(?=\\s*(?:$|[.,;!]))|another(?=\\s*(?:$|[.,;!]))|(?:(?:another|an|a|the|other)\\s+)?(?:[\\p{L}-]+\\s+){0,2}(?:candidates?|applicants?|finalists?|contenders?|insider)\\b)';
/** What the user applied for. */
const ROLE = '(?:role|position|job|post|vacancy|opening|spot)';
/** What the user is said not to be: `a fit`, `the right person`, `what they look for`. */
const WANTED =
	"(?:(?:an?|the|such an?)\\s+)?(?:(?:good|right|great|perfect|best|strong|cultural?)\\s+)?(?:fit|match|person|one)(?!\\s+(?:for\\s+(?:the|our|their)\\s+(?!role|job|position|team|post)|who|which|of|that|in|on))|(?:what|who|the (?:person|profile|one) (?:that )?)\\s*(?:they|she|he|we)(?:['’]re|['’]s|\\s+(?:are|is|were|was))?\\s+(?:look(?:s|ed|ing)?\\s+for|need(?:s|ed)?|want(?:s|ed)?|search(?:ing)?\\s+for|after)";

/**
 * The ways in which a sentence says that the user was rejected: `They won't be moving forward with me`, `they hired somebody else`,
 * `going with internal people`, `they filled the role internally`, `the position was filled`, `I was turned down`, `They rejected my
 * application`, `turned me down`, `not see me in the role`, `They don't want me`, `They said no`, `It's a no`, `It was not a fit`, `Not the right person`,
 * `she didn't think I was a match`, `Didn't get it`, `They won't make me an offer`, `Regret letter in the post`, `regret to inform you`.
 */
const REJECTED: readonly RegExp[] = [
	// `They won't be moving forward with me`, `not taking it further`
	/(?:\bnot|n['’]t)\s+(?:be\s+)?(?:mov(?:e|ing)|go(?:ing)?|proceed(?:ing)?|continu(?:e|ing)|tak(?:e|ing))\s+(?:(?:me|us|you|this|it|my\s+\p{L}+|your\s+\p{L}+)\s+)?(?:any\s+)?(?:forward|ahead|further)\b/iu,
	// `They decided to go with an internal candidate`, `hired somebody else`
	new RegExp(
		`\\b(?:went|go|going|gone|mov(?:e|ed|ing)|proceed(?:ed|ing)?|continu(?:e|ed|ing)|hired|hiring|chose|chosen|picked|preferred|took|(?:went|gone|going|opted|decided) for|settled on|decided on|gave (?:it|the ${ROLE}) to|offered (?:it|the ${ROLE}) to)\\s+(?:(?:ahead|forward|on)\\s+)?(?:with\\s+)?${OTHER}`,
		'iu',
	),
	/\b(?:went|go|going|gone|moved|moving|proceed(?:ed|ing)?)\s+(?:(?:ahead|forward)\s+)?with\s+(?:an\s+)?internal\b/i,
	// `they filled the role internally`
	new RegExp(
		`\\b(?:filled|closed|cancell?ed|froze|pulled|withdrew|scrapped)\\s+(?:the|that|this)\\s+${ROLE}\\b(?!\\s+of\\b)`,
		'i',
	),
	// `the position was filled`
	new RegExp(
		`\\b${ROLE}(?:\\s+(?:was|is|has|got|had|went|will\\s+be)|['’]s)${ADVERB}\\s+(?:filled|closed|cancell?ed|frozen|taken|gone|withdrawn|scrapped|to\\s+${OTHER})`,
		'iu',
	),
	// `I was turned down`, `Rejected by email`, `Not selected`
	new RegExp(
		`${I_WAS}(?:(?:rejected|turned\\s+down|refused|passed\\s+over|unsuccessful)|not\\s+(?:been\\s+)?successful|not\\s+(?:been\\s+)?(?:selected|chosen|shortlisted)|(?:out\\s+of|not\\s+in|no\\s+longer\\s+in)\\s+the\\s+(?:running|race)|no\\s+longer\\s+(?:being\\s+)?considered)(?![\\p{L}-])`,
		'iu',
	),
	// `They rejected me`, `she passed on my application`
	/\b(?:reject(?:ed)?|refused|declined|passed\s+on|decided\s+against|turn(?:ed)?\s+down)\s+(?:me|us|my\s+(?:application|candidacy|profile)|hiring|moving|going)(?![\p{L}])/iu,
	/\bturn(?:ed|ing)\s+(?:me|us)\s+down\b|\b(?:they|she|he)\s+decided\s+against(?=\s*(?:$|[.,;!]))/i,
	/(?:\bnot|n['’]t)\s+(?:want|hire|hiring|hired|choose|pick|select|take)\s+me\b/i,
	// `They do not see me in the role`, `my application was not successful`
	/(?:\bnot|n['’]t)\s+see\s+(?:me|you)\s+(?:as\b|in\s+(?:the|this|that)\s+(?:role|job|position|team|post)\b)|\bmy\s+(?:application|candidacy)\s+(?:was|is|has\s+been|were)\s+(?:not\s+(?:been\s+)?(?:successful|selected)|unsuccessful|rejected|declined)/i,
	// `They said no`, `the answer is no`, `It's a no`
	new RegExp(
		`${THEY}\\s+(?:just\\s+)?said\\s+no(?:\\s+(?:to me|in the end|today|on the spot|right away|straight away|already))?\\s*(?:[.!]|$)`,
		'iu',
	),
	new RegExp(
		`(?:\\banswer\\s*(?:is|was|:)\\s*(?:a\\s+)?no|(?:^|\\s)it(?:['’]s|\\s+is|\\s+was)\\s+a\\s+(?:clear\\s+|polite\\s+|firm\\s+)?no|${BEGINS}(?:a\\s+(?:clear\\s+|polite\\s+|firm\\s+)?no|(?:a\\s+)?no[ -]go))${ENDS}`,
		'iu',
	),
	// `It was not a fit`, `she didn't think I was a match`, `I am not what they look for`
	new RegExp(
		`(?:(?:^|[:;,]\\s*|\\bthat\\s+|\\b(?:said|thinks?|thought|says|told\\s+me|felt|feels?)\\s+)["“‘*_>\\s]*(?:it|this)(?:\\s+(?:is|was)|['’]s)?|\\bI(?:\\s+(?:am|was)|['’]m)?|\\bme)\\s*(?:(?:would|will)\\s+)?(?:not|n['’]t)(?:\\s+be)?${ADVERB}\\s+(?:${WANTED})`,
		'iu',
	),
	new RegExp(`(?:^|[:;,]\\s*)["“‘*_>\\s]*not\\s+(?:quite\\s+)?(?:${WANTED})`, 'iu'),
	new RegExp(
		`(?:\\bnot|n['’]t)\\s+(?:think|believe|feel|see|consider)(?:\\s+that)?\\s+(?:I(?:\\s+(?:am|was|would\\s+be)|['’](?:m|d\\s+be))|me\\s+as)${ADVERB}\\s+(?:${WANTED})`,
		'iu',
	),
	// `Didn't get it`, `I did not make the cut`
	new RegExp(
		`(?:\\bI\\s+|${BEGINS})(?:did\\s+not|didn['’]t|have\\s+not|haven['’]t)\\s+(?:get|got|make)\\s+(?:(?:it|in|through)${ENDS}|the\\s+(?:job|role|position|cut|part|place|post)\\b|(?:past|through\\s+to|through|to)\\s+the\\s+(?:next|second|final|first|screen))`,
		'iu',
	),
	/(?:\bnot|n['’]t)\s+(?:be\s+)?(?:mak(?:e|ing)|extend(?:ing)?|get(?:ting)?)\s+(?:me\s+)?an\s+offer\b|(?:\bnot|n['’]t)\s+(?:be\s+)?(?:offer(?:ing)?|giv(?:e|ing))\s+me\s+(?:an?\s+offer|the\s+\p{L}+)/iu,
	// `Regret email came`, `got a rejection`
	new RegExp(
		`(?:${BEGINS}|\\b(?:got|received|had|came|there\\s+was|it\\s+was)\\s+)(?:(?:an?|the|my|their|her|his)\\s+)?(?:polite\\s+|short\\s+|standard\\s+|quick\\s+)?(?:rejection(?!\\s+(?:rate|is|as|and|of|therapy))|(?:regret|refusal)\\s+(?:e-?mail|mail|letter|note|message|call))(?![\\p{L}-])`,
		'iu',
	),
	/\bregrett?(?:s|ed)?\s+to\s+(?:inform|tell|say)\s+(?:me|you)\b/i,
];

/** Words before a rejection that leave it open, or tell of another's: `if they turn me down`, `asked why I was rejected`. */
const OPEN =
	/\b(?:if|whether|unless|in case|hop(?:e|ed|ing)|afraid|worr(?:y|ied)|fear(?:ed)?|might|may|could|would|should|in order|never|nobody|has not|have not|asked|asks|ask|wonder\w*|how|why|lest|before|unlikely|expect\w*|I (?:told|said|mentioned|explained|admitted))\b|ha(?:s|ve)n['’]t\b/i;
/** Words of another time: `last month`, `two years ago`. */
const EARLIER =
	/\b(?:last (?:year|month|spring|summer|autumn|fall|winter|time)|years?|months? ago|ago|back then|previous(?:ly)?|earlier|in (?:19|20)\d\d|used to|my (?:first|last) (?:application|attempt))\b/i;
/** Who rejected, after it: `Corvo` in `rejected by Corvo`. */
const BY = /^\s+(?:by|at)\s+(\p{Lu}[\p{L}\d'’-]+)/u;

const SENTENCES = /* @__PURE__ */ sentenceSplitter(';');

/**
 * Whether words of a note say that the user was rejected: `they went with another candidate`, `Got turned down.`, `It was not a
 * fit, they said`. A rejection of something else, by others or in the past does not count: `They rejected the old supplier`, `I was
 * rejected by Corvo last month`. `own` is what the note calls the company and its people.
 */
export function saysRejected(words: string, own = ''): boolean {
	if (!WORTH_A_LOOK.test(words)) return false;
	return SENTENCES.split(words).some(({ from, next }) => {
		const sentence = words.slice(from, next).trim();
		if (/\?["”’\s]*$/.test(sentence) || EARLIER.test(sentence)) return false;
		return REJECTED.some((pattern) => {
			const found = pattern.exec(sentence);
			if (!found || OPEN.test(sentence.slice(0, found.index + 1))) return false;
			const by = BY.exec(sentence.slice(found.index + found[0].length))?.[1];
			return by === undefined || own.toLowerCase().includes(by.toLowerCase());
		});
	});
}
