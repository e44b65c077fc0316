import { TITLES, withoutTitles } from '../english/names';
import { MONTH_NAME } from '../english/calendar-words';
import type { Span } from '../markdown/scan';
import { announcesCall } from './next-call';
import { COMMON, phrase } from '../english/phrases';
import { PARTS } from './script';
import type { Labelled, ScriptPart, Script } from './script';

/** Whether a part of a script is present, or what is wrong with it. */
export type PartState =
	| { readonly kind: 'present'; readonly at: Span }
	| { readonly kind: 'missing' }
	/** Labeled, but empty or with a placeholder in it. */
	| { readonly kind: 'unfilled'; readonly at: Span }
	/** "Any help would be great" names nothing that they could do. */
	| { readonly kind: 'vague'; readonly at: Span };

/** Placeholders: `[your name]`, `TODO`, `___`. */
const PLACEHOLDER =
	/\[(?![ xX-]\])[^\][\n]{0,80}\]|\{\{?[^{}\n]{0,80}\}?\}|<[^<>\n]{1,80}>|_{2,}|\.{4,}|\bX{2,}\b|\b(?:TODO|TBD|TBC|FIXME|lorem\s+ipsum)\b|\(\s*(?:\.{3}|…|your|my|fill|name|company|insert|what|how|role|something)\b[^()\n]{0,60}\)|\b(?:your|my)\s+(?:name|company|title)\s+here\b|\binsert\s+\p{L}+\s+here\b/iu;
/** What users leave in a part that they have not written yet: `tbd`, `n/a`, `...` */
const NOTHING = /^(?:[-–—.…?*\s]*|n\/?a|none|tbd|todo|later|\?+|me|them|him|her|it|tba|nothing(?:\s+yet)?)[.!?]*$/i;

/** Capitalized words at the start of a sentence that are not names. */
const NO_NAME = `(I|About|Regarding|Re|The|To|In|On|For|Just|Only|An?|My|Your|Not|So|What|Why|How|It|That|This|Because|Where|When|[A-Z][a-z]{2,5}day|(?!June|July)${MONTH_NAME}|Listen|Look|Thanks?|Sorry|Well|O[Kk]|Okay|Right|Yes|No|Please|Great|Congratulations|Cheers|Happy|Two|One|First(?! [A-Z])|Quick|Long|Sir|Madam|Hope|And|But|As|If|We|You|Is|Are|Do|Have|Can|Could|Would)`;
/** A capitalized word that can be part of a name. */
const NAME = "\\p{Lu}[\\p{L}’'.-]*";
const named = (source: string) =>
	phrase(source.replace(/<NAME>/g, `(?!${NO_NAME.replace(/\((?!\?)/g, '(?:')}~)${NAME}`), {}, 'u');

/** Ways to introduce oneself: `This is Ana Silva`, `Ana from Northwind`. */
const WHO: readonly RegExp[] = [
	named(
		`~([Tt]his is|[Ii]t's|[Ii]t is|[Hh]ere('s| is)|I'm|I am|[Yy]ou have) (again )?((${TITLES.join('|')})\\.? )?<NAME>`,
	),
	// `Ana Silva here`
	named('(?:^|[.,;!]\\s*)<NAME>( <NAME>){0,2} (here|speaking|calling|again|on the (line|phone))~'),
	named('(?:^|[.,!?;]\\s*)<NAME>( <NAME>){0,2} (from|of|with|at) (the |\\p{Lu})'),
	// `my name is ana`
	phrase("~(my|the) name('s| is) (?!on~)@|~name of @ @|~@ is my name~"),
	// `it's ana calling`
	phrase(
		"~(this|it)( is|'s) (?!(about|regarding|the|to|in|on|for|just|only|not|so|what|why|how)~)@( @)? (calling|speaking|from|again|here|who|ringing|phoning)~",
	),
	// `hello dana, this is ana`
	phrase(
		"^(hi|hey+|hello) @ ?,? (this|it)( is|'s) (?!(about|the|to|in|on|for|just|only|not|so|good|nice|great|an?|been)~)@",
	),
	// `I'm the analyst you met`
	phrase("~(I'm|I am) (the|your|that) (@ ){1,4}(who|whom|you (met|spoke|talked|saw|interviewed)|from|that|at the)~"),
	// `we met at the fair, I'm ana`
	phrase("~(we met|you met me)~[^.!?]{0,60}~I'm @"),
];

/** Greetings and fillers at the start of a sentence: `Hi, good morning`. */
const GREETING =
	/^(?:(?:oh|yeah|yes|so|um|uh|hi|hey+|hello|dear|good|morning|afternoon|evening|day|there|again)(?=\s|$)\s*)+/i;
/** A sentence that is nothing but a name, perhaps with a particle: `Ana de Silva here`. */
const NAMED = named('^<NAME>( ((de|van|von|der|den|da|di|du|la|le|al|bin|el) )*<NAME>){0,2}( (again|here))?$');

/** "Marta, Nick." and "Hugh, good morning, Patricia.": the contact's name, then the user's. */
function namesBoth(spoken: string): boolean {
	const opening = withoutTitles(spoken.slice(0, 120));
	let addressed = false;
	for (const piece of opening.trim().split(/[,.!?;:–—\n]+\s*/)) {
		const words = piece.trim();
		const rest = words.replace(GREETING, '').trim();
		if (rest === '') continue;
		if (rest !== words) {
			if (addressed || rest.split(/\s+/).length > 3) return false;
			addressed = true;
		} else if (!NAMED.test(rest)) return false;
		else if (addressed) return true;
		else addressed = true;
	}
	return false;
}

/** Word lists of the patterns below: `{number}` in a pattern is any of the words of `number`. */
const WORDS = {
	...COMMON,
	number:
		'\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|eighteen|twenty|thirty|several|many|some',
	brought:
		'found|finished|filled|sorted|rewrote|rewritten|drew|drawn|made|wrote|written|counted|timed|noticed|extended|had an idea|have an idea|got|solved|looked (at|into)|thought of',
	did: 'cut|built|led|ran|run|managed|designed|launched|grew|grown|saved|reduced|raised|increased|shortened|doubled|tripled|halved|improved|created|developed|wrote|written|taught|trained|set up|introduced|delivered|won|sold|closed|fixed|rebuilt|redesigned|redid|rewrote|planned|organi[sz]ed|negotiated|automated|moved|brought|turned|started|founded|headed|handled|priced|coached|supervised|opened|cleaned up|coordinated|produced|published|analy[sz]ed|modell?ed|forecast|mapped|rolled out|migrated|shipped|drove|lowered|lifted|boosted|streamlined|worked(?! hard)|spent|served|found|figured out|solved|drew|drawn|made|put|gone through|been (through|running|doing|keeping|working)|looked after|took|helped|kept|got|recovered|hired|audited|tested|nursed|cooked|welded|edited|translated|collected|supported|timed|counted|sorted',
	/** Things the user has done that are of no value to them. */
	idle: 'applied|called|wanted|hoped|phoned|wondered|tried|e-?mailed|answered|mailed|noticed|liked|enjoyed|needed|asked|talked|listened|expected|missed|waited|promised|visited|watched|posted|replied|responded|submitted|contacted|reached|mentioned|looked|dialled|dialed|stopped|admired|loved|hated|received|believed|agreed|thanked|followed|hurried|worked hard|volunteered|cried|figured|reckoned',
	offer:
		'send|share|show|bring|drop|walk|rewrite|pass|lend|fix|draw|offer(?! my (condolences|apolog))|explain|introduce|contribute|help|run|read|save|cut|teach|train|build|translate|repair|give (you|them|him|her)',
	can: "I('d| would)( very much)? (like|love) to|I('d| would)( be)?( very| quite| more than)? (glad|happy|willing) to|I (can|could|will|might|would)|I'(ll|d)|let me|(can|could|may|might|shall) I",
};
const phrases = (...sources: string[]) => phrase(sources.map((source) => `(${source})`).join('|'), WORDS);

/** Words that give a reason for the call: `I am calling about the study`. */
const WHY = /* @__PURE__ */ phrases(
	'~(calling|ringing|phoning|writing|getting in touch|in touch|reaching out|leaving (you )?(this|a) ((short|brief|quick) )?message|calls?|message) (you )?((today|again|this @|back) )?(about|because|regarding|to (?!(you|me)~)|with|on|as|since|for|re|concerning|after|in (response|reply|connection|reference))',
	'~follow(ing)?[\\s-]+up (on|about|with|to|after|our|my|regarding)',
	"~(reason (for (my|this|the) call|(I'm|I am|that I)|I call)|(wanted|want|'d like|would like|hoped?|hoping) to (follow up|touch base|check|continue|share|tell|thank|ask|send|let you|talk|speak|hear|learn|see|say|discuss|pick up))",
	"~I(('ve| have))? ((also|did) )?(appl(ied|y)|sent|wrote|written|answered|responded|replied|submitted|read|saw|seen|heard|put in for)~|{begin}applied~",
	'~@ (suggested|recommended|mentioned|told me|asked me|said|says|tells me|thinks|thought) (that )?(I|you|to)~',
	"~(about|regarding|concerning) (the|your|our|my) @|~(it's|this is|no (stress|rush|hurry)) about|~in response to|~with reference to",
	'~we (spoke|talked|met)~|~thank(s| you) for|{begin}(saw|read|heard|found|loved|checking on) (your|the|about|that)~|~just checking (?!(in|up|back)~)@|~checking (in|up|back) (on|about|whether|if|with (you )?(on|about|regarding))~|{begin}re:? (the|your|our|my|that) @',
	'~I (rang|called|phoned|dialled) (you )?(about|on|over|because|for|regarding)~',
	"~you((('ve| have| had| once| kindly))? (wanted|needed|requested|mentioned|said|told me|wrote|offered|invited|promised|asked( me)?|suggested)|('ll| will| may) (recall|remember)|( were|'re| are) (looking for|going to|checking|weighing))~",
	"~as (promised|agreed|discussed)~|~like I said~|~I'd rather @|~I told you about~",
	// What the user brings is a reason to call.
	"~I(('ve| have))? ((also|just) )?({brought})~[^.!?]{0,80}~(you|your|yours|over)~|~yours?~[^.!?]{0,80}~I(('ve| have))? ((also|just) )?({brought})~",
	"~I('ve| have| had) (an?|two|three) (@ ){0,2}ideas?~|~I(('ve| have))? (finished|sorted|found) \\S",
);

/** Words that say what the user offers: `I led a team of five`. */
const VALUE = /* @__PURE__ */ phrases(
	"~I(('ve| have))? ((also|once|just) )?(?!({idle})~)\\p{L}{3,}ed~",
	"~(I(('ve| have))? ((also|recently|just|once|personally|successfully|already|since) )?|my (@ ){1,3})({did})~(?! (your (ad|name|number|message|listing|posting)|the (ad|listing|posting|opening)|off|to you|you~|in touch|hold|on the|at the))",
	'{begin}(ran|built|kept|led|made|found|drew|cut|taught|sold|fixed|sending|bringing)~',
	'~(with|after|have|has|bring|over|for|of|my|spent) (@ ){0,2}?({number})\\+? years~',
	"~({number}) years('| (of|in|as|at|with|running|doing|on|behind))|(?:^|[,.;])\\s*(@ )?({number}) (years|yrs)~(?! (ago|old|later))",
	'~(experience|background|expertise|track record|speciali[sz]e|special(i)?ty|know-how|responsible for|in charge of|my (last|previous|old|former|current) (job|team|role|employer|company|firm|place))~',
	"~({can}) ((also|just|gladly|happily) )?({offer})~(?! me~)|~({can}) take [^.!?]{1,24} off~|~I(('m| am))? (sending|bringing|dropping|send) (it|you|them|over)~|~I'm sending~|~(coming|enclosed|attached|on its way)\\s*[.,!]|~I'm sending it~|~if I (sent|brought|wrote|gave|drew|showed) you~|~sav(e|es|ing) you~|~I('d| would|'ll| will| can| could)[^.!?]{0,40}~for you~",
	"~I(('ve| have| had))( got)? (an?|the|some|two|three|their|@) (@ ){0,3}?(idea|article|study|example|figure|number|report|list|answer|solution|suggestion|comparison|dataset|way|sketch|chart|plan|contact|name|observation|reason|write-up|page|sheet|lesson)s?~",
	'~I (@ly )?(predict|find out|clean up|bring|fix|build|run|turn|help|design|teach|repair|translate|sell|train|manage|lead|study|organi[sz]e|speak (?!(to|with|for|of|about|up)~))~(?! (you|to|that|this|into)~)',
	'~at @( @)?,? I~|~I (was|am) (the |an? )?(@ ){0,3}?(at|with|for) @',
	'~\\d+([.,]\\d+)?\\s*(%|percent|per cent)',
	'~(certified|licen[sc]ed|chartered|qualified|registered|fluent|award-winning|trained) @',
);

/** Words that ask for something: `Could you introduce me to Lee?` */
const REQUEST = /* @__PURE__ */ phrases(
	'\\?',
	'~((could|would|can|will|might) you|(may|could|can|might) I)~',
	"~I('d| would| should) (very much )?(like|love|be (grateful|glad|happy|thankful)|appreciate|welcome|value)~",
	"~(I('m| am) (hoping|looking|asking|wondering|curious|after)|I (wonder|hope|wanted|want|wish)|please|kindly)~",
	'~(my|one|a|the|only) ((one|only|small|quick|single|short|simple|two|brief) )*(question|request|favou?r|ask)s?~',
	'~would (appreciate|value|welcome|help|love|do|suffice|be (enough|plenty))~|~tell me~|~let me know~|~grateful (for|if)~|~it would (help|be)~|~if you (could|would|can)~',
	'~give me (half|an hour|a (name|few|quarter|day|minute)|the name|{number})~|~calling to (ask|hear|learn|find out|see) (whether|if|who|how|what|which)~',
);

/** Asks that name nothing in particular: `any advice`, `whatever helps`. */
const VAGUE = /* @__PURE__ */ phrases(
	'~any (@ )?(help|advice|assistance|support|guidance|thoughts|ideas|leads|tips|input|information|info|feedback|opportunit(y|ies)|chance|news|updates?|pointers|suggestions)~',
	'~(anything (you (can|could|might|have)|at all|would|helps)|whatever (you (can|could|have|think)|helps|works))~',
	'~help( (me|out|at all))?\\s*([.!?]|$)|~help (me |out )?(in any|out|somehow|with (anything|my (job )?search|things|this))~',
	'{begin}((please|just|do|and|so|then) )*(let me know|tell me) what you think\\s*([.!?]|$)|{begin}(so )?(what|how) do you (think|feel)\\s*([.!?]|$)|~ask( you)? (an?|one|some|a few|two) ((quick|short|small|brief|simple) )?(questions?|things?|something)\\s*([.!?]|$)',
	'~(some (help|advice|guidance|support)|a favou?r)\\s*([.!?]|$)|~your (help|support|assistance|guidance|advice|thoughts)(\\s*([.!?]|$)| (would|is|in this)~)',
	"~(do something|be of (any )?help|keep me (in mind|posted)|think of me|what you can do|how you can help|what('s| is) (going on|happening|new|up)|if you hear of (anything|something)|help in any way)~",
);

/** Courtesies and call-backs, which ask for nothing: `how are you`, `call me back`. */
const NO_ASK = /* @__PURE__ */ phrases(
	'~how are you~|~(is|are) (this|it|now|you) (a )?(good|bad|convenient|free|well|there|okay|ok|right)~[^?]{0,30}\\?',
	'~(do you have|have you( got)?|got) a (minute|moment|second)~|~(can|could|do) you hear me~',
	'~(call|ring|phone) (me|back)~|~give me a (call|ring|shout|buzz)~|~(reach|get back to) me~',
	`~is (this|that) (${TITLES.join('|')})~|~remember me~|~I hope (you|this|all|your|to (hear|reach|speak|talk|catch))~`,
	'~I (wanted|want) to (follow up|touch base|check in|thank|say|tell|share|let)~|~would you (believe|know)~|~would (love|like) to (chat|connect|talk|catch up)( (sometime|soon|some day|with you))?\\s*[.!?]?$',
);

/** A word or number of three characters or more, which can be counted as content: `pricing`, not `to`. */
const CONCRETE = /[\p{L}\d]{3,}/gu;
/** Words that say nothing by themselves, so they are not counted as content: `would`, `please`, `something`. */
const SMALL_WORDS =
	/^(?:could|would|can|will|might|may|you|your|the|and|for|please|kindly|like|love|with|that|this|have|has|was|were|are|any|some|one|give|tell|let|know|help|get|just|also|only|from|about|what|how|when|who|whom|whether|wonder|wondering|hope|hoping|grateful|glad|appreciate|very|much|really|thing|something|anything|want|wanted|way|out|back)$/i;

/** Whether a sentence asks for one thing that they could do: `ask` for a clear one, `vague` for "any help". */
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

function labelledState(part: ScriptPart, labelled: Labelled): PartState {
	const at = { from: labelled.from, to: labelled.to };
	const { content } = labelled;
	if (NOTHING.test(content.trim()) || PLACEHOLDER.test(content)) return { kind: 'unfilled', at };
	if (part === 'ask' && VAGUE.test(content)) return { kind: 'vague', at };
	return { kind: 'present', at };
}

function isIn(part: Exclude<ScriptPart, 'ask'>, text: string): boolean {
	if (part === 'who') return WHO.some((pattern) => pattern.test(text));
	return (part === 'why' ? WHY : VALUE).test(text);
}

function freeState(part: ScriptPart, script: Script): PartState {
	const [first] = script.sentences;
	if (part === 'who' && first && namesBoth(script.spoken)) return { kind: 'present', at: first };
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
 * The state of the four parts of a clear message, labeled or in free text: who is speaking, the value on offer, why the
 * user calls, and an ask that names one thing they can do.
 */
export function partsOf(script: Script): Readonly<Record<ScriptPart, PartState>> {
	const state = (part: ScriptPart): PartState => {
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

/** The parts that are missing, in their order. */
export function missingParts(script: Script): readonly ScriptPart[] {
	const parts = partsOf(script);
	return PARTS.filter((part) => parts[part].kind !== 'present');
}
