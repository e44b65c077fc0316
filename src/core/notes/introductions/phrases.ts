import type { SearchPhrase } from '../phrase-search';

/**
 * Words of introductions, as patterns that begin with them. One of them is in each line that introduces somebody or says
 * whether a name may be used.
 */
const WORDS: readonly string[] = [
	'introduc',
	'e-introduc',
	'intros?\\b',
	"intro'?e?d\\b",
	'e-?intro',
	'connect(?:s|ed|ing|ion)?\\b',
	'(?:put|puts|putting|get|gets|got|getting) (?:me|us) (?:(?:back )?in|on|onto) ',
	'refer(?:s|red|ring|rals?|rer)?\\b',
	'(?:point|direct|send|sen[dt]s?|lead|leads|led|hook|hooked|set|sets|link|linked|matched|loop|looped|loops|steer|nudged?)(?:s|ed|ing)? (?:me|us)\\b',
	'(?:recommend|suggest|propos|advis|urg|encourag|insist|mention)\\w*',
	'(?:told|tells?|tipped) me\\b',
	'loop\\w* ',
	"cc['’]?(?:d|ed|ing)\\b",
	'cop(?:ied|ying) ',
	'(?:knows|knew|close|friends|worked|works|work) [^.\\n]{1,60}(?:intro|connect|put me|put us|good word)',
	'(?:reach out|reaching out|get in touch|talk|speak|write) (?:to|with) ',
	'(?:said|says|wrote|writes|replied|texted|answered|advice|tip)\\s*:',
	'(?:said|says|thinks?|thought) [^.\\n]{1,60} to (?:talk|speak|reach|call|contact|meet)',
	'you (?:should|could|must|can|have to|need to|ought to|might want to|want to) (?:\\w+ )?(?:meet|call|talk|speak|contact|email|ring|see|ask|reach|try) ',
	'(?:emailed|messaged|texted|wrote|pinged|contacted|approached|called|rang) [^.\\n]{1,60} (?:for me|on my behalf|about me|together)\\b',
	'name-?dropp',
	'drop [^.\\n]{1,40} an? ',
	'try ',
	'is (?:who|the (?:person|one|man|woman)) (?:you|to|for) ',
	'(?:call|meeting|coffee|chat|lunch|interview) with [^.\\n]{1,60} (?:arranged|set up|organi[sz]ed|brokered|lined up|made happen|made (?:it|this|that) happen|fixed)\\b',
	'(?:had|has|have|having) a (?:quick |quiet |little )?(?:word|chat) with ',
	'per ',
	'applied ',
	'(?:contacts?|leads?|names?|people|number|tip) (?:came |comes )?(?:from|via|through) ',
	'(?:ask|asks|asked|asking|told|tell|telling|let|lets|letting|nudged?) [^.\\n]{1,60} (?:to|know|about) [^.\\n]{0,40}?(?:me|I|my)\\b',
	'(?:speaks?|spoken?|talks?|talked) (?:to|with) [^.\\n]{1,60} (?:about me|on my behalf|for me)\\b',
	'(?:wants?|wanted|would|keen) [^.\\n]{0,20}(?:me|us) to (?:meet|get to know|connect|speak|talk) ',
	'(?:thinks|thought|reckons|said|says|felt) [^.\\n]{1,60} (?:could|can|might|may|would|will) ',
	'(?:grateful|shout|props|hat tip) [^.\\n]{1,80}for ',
	'(?:said|says|thinks|thought|felt|reckon\\w*|hinted|figured|noted)(?: to me)?(?: that)? i\\b',
	'(?:pass|forward|hand|giv|gave|sen[dt]|show|shar|relay|slip|submit|get|got|bring|brought|tak|took|put|walk|mail|email)\\w* (?:\\w+ ){0,2}(?:my|our)\\b',
	'(?:pass|forward|hand)\\w* me ',
	'(?:gave|giv\\w+|sen[dt]\\w*|text\\w*|shar\\w+|pass\\w*|forward\\w*|emailed) [^.\\n]{1,60}(?:names?|number|mail|phone|contacts?|people|leads|details|card|info|address|linkedin|profile|cell|mobile|line|extension|digits|insta\\w*)\\b',
	'(?:emailed|called|rang|phoned|wrote|replied|messaged|texted|reached|got|contacted|pinged) [^.\\n]{0,60}(?:after|following|thanks to|told|asked|pinged|messaged|nudged|gave|given|passed|sent|forwarded|shown|shared) ',
	'(?:name|number|mail|e-?mail|phone|cell|mobile|line|contacts?|details|card|info|address|profile)(?: \\([^)\\n]{0,40}\\))?(?: (?:came|comes|is|was|i got))? (?:from|through|via|off|by way of|courtesy|thanks)\\b',
	'put (?:in )?a ',
	'vouch',
	'(?:make|made|does|did|wrote|arrange|offer|broker|facilitat)\\w* (?:me |us )?(?:an?|the|that|this|intro\\w*) ',
	'thank\\w* [^.\\n]{1,60}for ',
	'(?:kudos|credit|thx) ',
	'(?:heard|learn(?:ed|t)|knew|know|found|discovered|hear|came across) [^.\\n]{0,80}(?:from|through|via|by|thanks)\\b',
	'(?:met|reached|befriended|hired|who|connected|we|us) [^.\\n]{0,80}(?:through|via|thanks|courtesy|by way of)\\b',
	'via\\b',
	'through\\b',
	'c/o\\b',
	'source[ *_]*\\|',
	'(?:met|how we met|recommended)[^|\\n]{0,12}\\|',
	'(?:thanks|thx) to\\b',
	'(?:use|using|drop|dropping|quote|quoting|cite|citing) [^.\\n]{1,40}name\\b',
	'use[- ]name',
	'name ?:',
	'(?:ok|okay|fine|happy|cool|comfortable) [^.\\n]{1,30}(?:mention|quot|cit|nam)',
	'(?:keep|leave|leaving|without) [^.\\n]{1,40}name\\b',
	'be (?:named|mentioned|quoted)\\b',
	'lets? (?:me|us) ',
	"opt(?:ed)?[- ]?in['’]?(?:e?d)? (?:me|us)\\b",
	'(?:double|dbl)[- ]?opt',
	'(?:walk|took|taking|take|dragg|brought|bring|put)\\w* (?:me|us) ',
	'(?:present|commend|acquaint|pair|plug|buddied)(?:s|ed|ged|ging|ing)? (?:me|us)\\b',
	'made (?:me|us) acquainted',
	'(?:prais|pitch|talk)\\w* (?:up )?me (?:up )?to ',
	's[au]ngs? my praises',
	'(?:added|adding|add) [^.\\n]{1,40} to (?:the|our|this|my|an?) ',
	'(?:start|creat|open)\\w* an? ',
	'(?:established?|establishes) ',
	'(?:fired|shot|kicked) off ',
	'open(?:ed|s|ing) (?:an?|the|some) door',
	'(?:set up|lined up|booked|wangled|landed|found) [^.\\n]{0,40}(?:me|us)\\b',
	'(?:slipped|dropped|handed|lent|dug|looked up|fwd\\S*|fw.?d|mailed) ',
	'(?:says|said|told|tells|insists?|insisted|according|reckons|thinks) ',
	'(?:to|with) whom ',
	'(?:have|had|has|received) from ',
	'(?:suggestion|recommendation|advice|urging|prompting|behest|insistence)\\b',
	'(?:owe|grateful|shoutout|ty) ',
	'(?:referral|contact)\\b',
	'(?:guy|mate|buddy|pal|friend) [^.\\n]{1,50}name\\b',
	'(?:mates|pals|buddies|goes|went) [^.\\n]{1,60}(?:about me|for me|intro)',
	'(?:courtesy|arranged) ',
	'go (?:see|call|ring|talk|speak|meet|find) ',
	'(?:who|whom) (?:i|we) (?:was|were|got) ',
	'about me\\b',
	'on my behalf\\b',
	'for (?:me|u)\\b',
	'(?:got|gets?|getting|landed|found) (?:me|us) (?:an?|some|in) ',
	'(?:thanks|thx|ty|cheers),? ',
	'h/t ',
];

/** Returns the letters at the beginning of a source. */
const lettersOf = (source: string) => /^[a-z]+/.exec(source)?.[0] ?? source;

/** Returns the words with which a source can begin: `put` and `get` for `(?:put|get) me`. */
function beginnings(source: string): string[] {
	const group = /^\(\?:([^()]*)\)/.exec(source)?.[1];
	if (group !== undefined) return group.split('|').map((word) => lettersOf(word));
	return [lettersOf(source)];
}

/** The phrases for the one scan of a note that finds every kind of phrase. */
export const INTRODUCTION_PHRASES: readonly SearchPhrase[] = WORDS.flatMap((source) =>
	beginnings(source).map((phrase) => ({ phrase, source: `\\b(?:${source})` })),
);
