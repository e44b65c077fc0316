import type { Span } from '../notes/outline';
import { announcesCall } from './next-call';
import { PARTS } from './script';
import type { Labelled, Part, Script } from './script';

/** What a part of a script is: there, or how it falls short. */
export type PartState =
	| { readonly kind: 'present'; readonly at: Span }
	| { readonly kind: 'missing' }
	/** Labelled, but empty or with a placeholder in it. */
	| { readonly kind: 'unfilled'; readonly at: Span }
	/** "Any help would be great" names nothing that one could do. */
	| { readonly kind: 'vague'; readonly at: Span };

/** Words that still wait to be filled in: `[your name]`, `TODO`, `___`. */
const PLACEHOLDER =
	/\[(?![ xX-]\])[^\][\n]{0,80}\]|\{\{?[^{}\n]{0,80}\}?\}|<[^<>\n]{1,80}>|_{2,}|\.{4,}|\bX{2,}\b|\b(?:TODO|TBD|TBC|FIXME|lorem\s+ipsum)\b|\(\s*(?:\.{3}|…|your|my|fill|name|company|insert|what|how|role|something)\b[^()\n]{0,60}\)|\b(?:your|my)\s+(?:name|company|title)\s+here\b|\binsert\s+\p{L}+\s+here\b/iu;
const NOTHING = /^(?:[-–—.…?*\s]*|n\/?a|none|tbd|todo|later|\?+|me|them|him|her|it|tba|nothing(?:\s+yet)?)[.!?]*$/i;

const NOT_A_NAME =
	'(?!(?:I|about|regarding|re|the|to|in|on|for|just|only|a|an|my|your|not|so|what|why|how|it|that|this|because|where|when|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)\\b)';
const NAME = `${NOT_A_NAME}\\p{Lu}[\\p{L}'’.-]*`;

const WHO: readonly RegExp[] = [
	new RegExp(
		`\\b(?:[Tt]his\\s+is|[Tt]his\\s+is\\s+again|[Ii]t's|[Ii]t\\s+is|[Hh]ere(?:'s|\\s+is)|I'm|I\\s+am)\\s+(?:again\\s+)?(?:(?:Dr|Mr|Mrs|Ms)\\.?\\s+)?${NAME}`,
		'u',
	),
	/\bmy\s+name(?:\s+is|'s)\s+\p{L}+|\bthe\s+name(?:\s+is|'s)\s+\p{L}+/iu,
	new RegExp(
		`(?:^|[.,;!]\\s*)${NAME}(?:\\s${NAME}){0,2}\\s+(?:here|speaking|calling|on\\s+the\\s+(?:line|phone))\\b`,
		'u',
	),
	new RegExp(`(?:^|[.!?;]\\s*)${NAME}(?:\\s${NAME}){0,2}\\s+(?:from|of|with)\\s+(?:the\\s|\\p{Lu})`, 'u'),
	/\b(?:this|it)(?:\s+is|'s)\s+(?!(?:about|regarding|the|to|in|on|for|just|only|not|so|what|why|how)\b)\p{L}+(?:\s\p{L}+)?\s+(?:calling|speaking|from|again|here|who|ringing|phoning)\b/iu,
	/\b(?:I'm|I\s+am)\s+(?:the|your|that)\s+(?:\p{L}+\s+){1,4}(?:who|whom|you\s+(?:met|spoke|talked|saw|interviewed)|from|that|at\s+the)\b/iu,
	/\b(?:we\s+met|you\s+met\s+me)\b[^.!?]{0,60}\bI'm\s+\p{L}+/iu,
];

const WHY =
	/\b(?:(?:calling|ringing|phoning|writing|getting\s+in\s+touch|in\s+touch|reaching\s+out|leaving\s+(?:you\s+)?(?:this|a)\s+(?:short\s+|brief\s+|quick\s+)?message|call|calls?|message)\s+(?:you\s+)?(?:today\s+|again\s+|this\s+\p{L}+\s+|back\s+)?(?:about|because|regarding|to\s+(?!(?:you|me)\b)|with|on|as|since|for|re|concerning|after|in\s+(?:response|reply|connection|reference))|follow(?:ing)?[\s-]+up\s+(?:on|about|with|to|after|our|my|regarding)|reason\s+(?:for\s+(?:my|this|the)\s+call|(?:I'm|I\s+am|that\s+I)|I\s+call)|(?:I\s+)?(?:wanted|want|'d\s+like|would\s+like|hoped?|hoping)\s+to\s+(?:follow\s+up|touch\s+base|check|continue|share|tell|thank|ask|send|let\s+you|talk|speak|hear|learn|see|say|discuss|pick\s+up)|I\s+(?:applied|sent|wrote|answered|responded|replied|submitted|read|saw|heard)\b|I(?:'ve|\s+have)\s+(?:applied|sent|written|answered|read|seen|heard)\b|\p{L}+\s+(?:suggested|recommended|mentioned|told\s+me|asked\s+me|said)\s+(?:that\s+)?(?:I|you|to)\b|(?:about|regarding|concerning)\s+(?:the|your|our|my)\s+\p{L}+|it's\s+about|this\s+is\s+about|in\s+response\s+to|with\s+reference\s+to|we\s+(?:spoke|talked|met)\b|when\s+we\s+(?:spoke|talked|met)|thank(?:s|\s+you)\s+for|(?:^|[.!?]\s+)(?:saw|read|heard|found|loved)\s+(?:your|the|about|that)\b|\bI\s+(?:rang|called|phoned|dialled)\s+(?:you\s+)?(?:about|on|over|because|for|regarding)\b|\byou\s+(?:wanted|needed|requested|were\s+looking\s+for|mentioned)\b|you\s+asked\s+(?:me\s+)?(?:for|about|how|what|to|whether)|as\s+(?:promised|agreed|discussed))/iu;

const RESULT_VERB =
	'(?:cut|built|led|ran|run|managed|designed|launched|grew|grown|saved|reduced|raised|increased|shortened|doubled|tripled|halved|improved|created|developed|wrote|written|taught|trained|set\\s+up|introduced|delivered|won|sold|closed|fixed|rebuilt|redesigned|redid|planned|organi[sz]ed|negotiated|automated|moved|brought|turned|started|founded|headed|handled|priced|coached|supervised|opened|cleaned\\s+up|coordinated|produced|published|analy[sz]ed|modelled|modeled|forecast|mapped|rolled\\s+out|migrated|shipped|drove|lowered|lifted|boosted|streamlined|worked|spent|served|found|figured\\s+out|solved|drew|made|put\\s+together|looked\\s+after|took|helped|kept|got|recovered|hired|audited|tested|nursed|drove|cooked|welded|edited|translated|collected|supported)';
const VALUE = new RegExp(
	[
		"\\bI(?:'ve|\\s+have)?\\s+(?:also\\s+|once\\s+|just\\s+)?(?!(?:applied|called|wanted|hoped|phoned|wondered|tried|emailed|e-mailed|answered|mailed|noticed|liked|enjoyed|needed|asked|talked|listened|expected|missed|waited|promised|visited|watched|posted|replied|responded|submitted|contacted|reached|mentioned|looked|dialled|dialed|stopped|admired|loved|hated|received|believed|agreed|thanked|followed|hurried|followed)\\b)\\p{L}{3,}ed\\b",
		`\\bI(?:'ve|\\s+have)?\\s+(?:also\\s+|recently\\s+|just\\s+|once\\s+|personally\\s+|successfully\\s+|already\\s+|since\\s+)?${RESULT_VERB}\\b(?!\\s+(?:your\\s+(?:ad|name|number|message|listing|posting)|the\\s+(?:ad|listing|posting|opening)|off|to\\s+you|you\\b|in\\s+touch|hold))`,
		'\\b(?:with|after|have|has|bring|over|for|of|my|spent)\\s+(?:\\p{L}+\\s+){0,2}?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many|some)\\+?\\s+years\\b',
		"\\b(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)\\s+years(?:'|\\s+(?:of|in|as|at|with|running|doing|on|behind))",
		'\\b(?:experience|background|expertise|track\\s+record|speciali[sz]e|speciality|specialty|know-how|my\\s+(?:last|previous|old|former|current)\\s+(?:job|team|role|employer|company|firm|place))\\b',
		"\\b(?:I(?:'d|\\s+would|\\s+can|'ll|\\s+could|\\s+will)?\\s+(?:like\\s+to\\s+|love\\s+to\\s+|be\\s+(?:glad|happy)\\s+to\\s+|gladly\\s+|happily\\s+)?(?:offer|bring|share|show\\s+you|help\\s+(?:you|your|with|them|\\p{L}+\\s+to)|contribute|explain|send\\s+you|walk\\s+you)|I(?:'ve|\\s+have)\\s+(?:got\\s+)?(?:an?|the|some|two|three|\\p{L}+)\\s+(?:\\p{L}+\\s+){0,3}?(?:idea|article|study|example|figure|number|report|list|answer|solution|suggestion|comparison|dataset|way|sketch|chart|plan|contact|name)s?)\\b",
		'\\bat\\s+\\p{Lu}[\\p{L}&]+(?:\\s\\p{Lu}[\\p{L}&]+)?,?\\s+I\\b|\\bI\\s+(?:was|am)\\s+(?:the\\s+|an?\\s+)?(?:\\p{L}+\\s+){0,3}?(?:at|with|for)\\s+\\p{Lu}',
		'\\b\\d+(?:[.,]\\d+)?\\s*(?:%|percent|per\\s+cent)',
		'\\b(?:certified|licen[sc]ed|chartered|qualified|registered|fluent|award-winning|trained)\\s+(?:\\p{L}+)',
	].join('|'),
	'iu',
);

const REQUEST =
	/\?|\b(?:could|would|can|will|might)\s+you\b|\b(?:may|could|can|might)\s+I\b|\bI(?:'d|\s+would)\s+(?:like|love|be\s+(?:grateful|glad|happy|thankful)|appreciate|welcome|value)\b|\bI(?:'m|\s+am)\s+(?:hoping|looking|asking|wondering|curious|after)\b|\bI\s+(?:wonder|hope|wanted|want|wish)\b|\b(?:please|kindly)\b|\b(?:my|one|a|the|only)\s+(?:(?:one|only|small|quick|single|short|simple|two|brief)\s+)*(?:question|request|favou?r|ask)s?\b|\bwould\s+(?:appreciate|value|welcome|help|love)\b|\btell\s+me\b|\blet\s+me\s+know\b|\bgrateful\s+(?:for|if)\b|\bit\s+would\s+(?:help|be)\b|\bif\s+you\s+(?:could|would|can)\b/iu;

/** Names nothing in particular. */
const VAGUE =
	/\b(?:any\s+(?:\p{L}+\s+)?(?:help|advice|assistance|support|guidance|thoughts|ideas|leads|tips|input|information|info|feedback|opportunit(?:y|ies)|chance|news|update|updates|pointers|suggestions)|anything\s+(?:you\s+(?:can|could|might|have)|at\s+all|would|helps)|whatever\s+(?:you\s+(?:can|could|have|think)|helps|works)|help\s+(?:me|out|at\s+all)?\s*(?:[.!?]|$|in\s+any|out|somehow|with\s+(?:anything|my\s+(?:job\s+)?search|things|this))|some\s+(?:help|advice|guidance|support)\s*(?:[.!?]|$)|your\s+(?:help|support|assistance|guidance|advice|thoughts)\s*(?:[.!?]|$|would|is|in\s+this)|do\s+something|be\s+of\s+(?:any\s+)?help|keep\s+me\s+(?:in\s+mind|posted)|think\s+of\s+me|what\s+you\s+can\s+do|how\s+you\s+can\s+help|what(?:'s|\s+is)\s+(?:going\s+on|happening|new|up)|if\s+you\s+hear\s+of\s+(?:anything|something)|a\s+favou?r\s*(?:[.!?]|$)|help\s+in\s+any\s+way)/iu;

/** Courtesies and call-backs, which ask for nothing. */
const NO_ASK =
	/\bhow\s+are\s+you\b|\b(?:is|are)\s+(?:this|it|now|you)\s+(?:a\s+)?(?:good|bad|convenient|free|well|there|okay|ok|right)\b[^?]{0,30}\?|\b(?:do\s+you\s+have|have\s+you\s+got|got)\s+a\s+(?:minute|moment|second)\b|\b(?:can|could|do)\s+you\s+hear\s+me\b|\b(?:call|ring|phone)\s+(?:me|back)\b|\bgive\s+me\s+a\s+(?:call|ring)\b|\breach\s+me\b|\bget\s+back\s+to\s+me\b|\bis\s+(?:this|that)\s+(?:Mr|Mrs|Ms|Dr)\b|\bremember\s+me\b|\bI\s+hope\s+(?:you|this|all|your|to\s+(?:hear|reach|speak|talk|catch))\b|\bI\s+(?:wanted|want)\s+to\s+(?:follow\s+up|touch\s+base|check\s+in|thank|say|tell|share|let)\b|\bwould\s+you\s+(?:believe|know)\b/iu;

const CONCRETE = /[\p{L}\d]{3,}/gu;
const SMALL_WORDS =
	/^(?:could|would|can|will|might|may|you|your|the|and|for|please|kindly|like|love|with|that|this|have|has|was|were|are|any|some|one|give|tell|let|know|help|get|just|also|only|from|about|what|how|when|who|whom|whether|wonder|wondering|hope|hoping|grateful|glad|appreciate|very|much|really|thing|something|anything|want|wanted|way|out|back)$/i;

/** Whether a sentence asks for one thing that somebody could do: `ask` for a clear one, `vague` for "any help". */
export function askIn(sentence: string): 'ask' | 'vague' | null {
	if (VAGUE.test(sentence))
		return REQUEST.test(sentence) || /\b(?:great|appreciated|welcome|good|nice|helpful)\b/i.test(sentence)
			? 'vague'
			: null;
	if (!REQUEST.test(sentence) || announcesCall(sentence)) return null;
	if (NO_ASK.test(sentence)) return null;
	const words = [...sentence.matchAll(CONCRETE)].filter(([word]) => !SMALL_WORDS.test(word));
	return words.length > 0 ? 'ask' : 'vague';
}

function labelledState(part: Part, labelled: Labelled): PartState {
	const at = { from: labelled.from, to: labelled.to };
	const { content } = labelled;
	if (NOTHING.test(content.trim()) || PLACEHOLDER.test(content)) return { kind: 'unfilled', at };
	if (part === 'ask' && VAGUE.test(content)) return { kind: 'vague', at };
	return { kind: 'present', at };
}

function isIn(part: Exclude<Part, 'ask'>, text: string): boolean {
	if (part === 'who') return WHO.some((pattern) => pattern.test(text));
	return (part === 'why' ? WHY : VALUE).test(text);
}

function freeState(part: Part, script: Script): PartState {
	let vague: PartState | null = null;
	for (const { from, to, text } of script.sentences) {
		const words = PLACEHOLDER.test(text) ? text.replace(new RegExp(PLACEHOLDER.source, 'giu'), ' ') : text;
		if (part === 'ask') {
			const found = words === text ? askIn(text) : null;
			if (found === 'ask') return { kind: 'present', at: { from, to } };
			if (found === 'vague') vague ??= { kind: 'vague', at: { from, to } };
		} else if (isIn(part, words)) return { kind: 'present', at: { from, to } };
	}
	return vague ?? { kind: 'missing' };
}

/**
 * The four parts of a clear message, each labelled and really filled, or plainly there in free text: who is speaking,
 * the value on offer, why I call, and an ask that names one thing they can do.
 */
export function partsOf(script: Script): Readonly<Record<Part, PartState>> {
	const state = (part: Part): PartState => {
		const labelled = script.labelled.filter(({ label, content }) => label === part && content !== '');
		const own = labelled.map((found) => labelledState(part, found));
		const best = own.find(({ kind }) => kind === 'present');
		if (best) return best;
		const empty = script.labelled.find(({ label }) => label === part);
		if (own[0]) return own[0];
		if (empty) return { kind: 'unfilled', at: { from: empty.from, to: Math.max(empty.to, empty.contentFrom) } };
		return freeState(part, script);
	};
	return { who: state('who'), value: state('value'), why: state('why'), ask: state('ask') };
}

/** The parts that are not there, in their order. */
export function missingParts(script: Script): readonly Part[] {
	const parts = partsOf(script);
	return PARTS.filter((part) => parts[part].kind !== 'present');
}
