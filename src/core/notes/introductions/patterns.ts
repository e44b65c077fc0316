import { phrase, type Vocabulary } from '../../english/phrases';
import { withoutCopies } from '../../english/without-copies';
import { SIGN } from './people-signs';

/** Returns the forms of a verb as one group; its bare form, which needs "will" or the like, is the group `bare`. */
const verb = (stem: string, bare: string, ...others: readonly string[]) =>
	`(${others.map((ending) => stem + ending).join('|')}|(?<bare>${stem}${bare}))`;
/** Returns the forms of a verb whose bare form is its past too, or is told of as such. */
const told = (stem: string, ...endings: readonly string[]) => `(${endings.map((ending) => stem + ending).join('|')})`;

/** Whose papers: `my résumé`. */
const PAPERS =
	'r[ée]sum[ée]s?|cv|name|details|profile|portfolio|application|number|contact( info| details)?|letter|e-?mail( address)?|info(rmation)?|references?|card|samples?|case|work';

/** The words of the patterns. */
const WORDS: Vocabulary = {
	sign: SIGN,
	by: '(?<by>{sign}|~she~|~he~)',
	to: '{described}(?<to>{sign}((,? and |, | ?& ?| ?/ ?){sign})*|~(him|her)~(?! (@|{sign}))|~(him|her) (on|at|by|via|this|next|last|yesterday|today|tomorrow|about|and|for|directly)~)',
	described:
		'((her|his|their|my|our|the|an?|both|old|former|fellow) (@ ){0,3}?(@,? )?|(someone|somebody|a guy|a woman) (called|named) )?',
	whom: '(((my|our|her|his|their|the) )?((old|good|former) )?(friend|colleague|cousin|uncle|aunt|brother|sister|boss|owner|founder|neighbou?r|manager|mentor|recruiter) )?{by}',
	me: '(me|us)',
	with: '(with|to|w/)',
	from: '(from|by|via|through|thanks to|thx to|courtesy of|by way of|off)',
	papers: PAPERS,
	intro:
		'((e-?mail|warm|cold|kind|quick|personal|double|opt-in|virtual|lovely|great|nice) )*(e-?)?(intros?|introductions?)~',
	contact:
		'(call|phone|ring|contact|e-?mail|message|text|ping|dm|approach|meet|see|try|visit|ask|hit up|look up|chat with|catch up with|meet with|check in with|check with|follow up with|connect with|link up with|sit down with|speak (to|with)|talk (to|with)|reach out to|reach|write( to)?|get in (touch|contact) with|get (a )?(coffee|lunch|drink) with|grab (a )?(coffee|lunch|drink) with|have (a )?(coffee|lunch|drink|chat|call|word) with|set up (a )?(call|chat|coffee|meeting) with|drop (a )?(line|note|email) to)',
	contacting:
		'(calling|phoning|ringing|contacting|e-?mailing|messaging|texting|pinging|approaching|meeting( with)?|seeing|trying|asking|chatting with|connecting with|speaking (to|with)|talking (to|with)|reaching out to|writing( to)?|getting in (touch|contact) with)',
	job: '(role|job|position|opening|opportunity|vacancy|posting|gig|contract|internship|apprenticeship|company|firm|team|startup|studio|place|project|client)',
	card: '(name|number|e-?mail( address)?|phone( number)?|contacts?( details| info(rmation)?)?|details|card|info|address|linkedin|profile)',
	gap: '[^\\uE000-\\uE0FF.;!?]{0,60}?',
	near: '[^\\uE000-\\uE0FF.;!?]{0,40}?',
};

/** A pattern that is compiled when its hint is first in a text, since most notes need none of them. */
export class HintedPattern {
	private compiled: RegExp | null = null;

	constructor(
		private readonly hint: RegExp,
		private readonly source: string,
	) {}

	/** The pattern for a text, or null if it can't match. */
	for(text: string): RegExp | null {
		if (!this.hint.test(text)) return null;
		return (this.compiled ??= new RegExp(withoutCopies(phrase(this.source, WORDS).source), 'gi'));
	}
}

const pattern = (hint: RegExp, source: string) => new HintedPattern(hint, source);

/** What someone does who leads the user to somebody: `introduced me to Lee`, `suggested I call Lee`. */
const LEADING: readonly (readonly [hint: RegExp, act: string])[] = [
	[/introduc/i, `(e-?)?${verb('introduc', 'e', 'es', 'ed', 'ing')} {me} (@ ){0,3}?to {to}`],
	[/intro/i, `(e-?)?${verb('intro', '', "'d", "'ed", 'ed', 'd', 's', 'ing')} {me} (@ ){0,3}?(to|with) {to}`],
	[/connect/i, `${verb('connect', '', 's', 'ed', 'ing')} {me} (up )?((by|over|via|through|on) @ )?{with} {to}`],
	[
		/touch|contact|connection/i,
		`(${told('put', '', 's', 'ting')}|${told('g', 'ot', 'ets', 'etting')}|(?<bare>get)) {me} (back )?in (direct )?(touch|contact|connection) ((by|over|via) @ )?(with|w/) {to}`,
	],
	[
		/refer/i,
		`${verb('refer', '', 's', 'red', 'ring')} {me} (on |over |along |directly |straight |back )*(to|towards?) {to}`,
	],
	[
		/point/i,
		`${verb('point', '', 's', 'ed', 'ing')} {me} (on |over |straight |back )*(to|towards?|at|in the direction of) {to}`,
	],
	[/direct/i, `${verb('direct', '', 's', 'ed', 'ing')} {me} (on |over |straight )*(to|towards?) {to}`],
	[
		/sen[dt]|lead|led/i,
		`(${told('sen', 't', 'ds', 'ding')}|${told('le', 'd', 'ads', 'ading')}|(?<bare>send)) {me} (on |over |along |straight |directly )*(to|towards?) {to}`,
	],
	[
		/hook|set|link|match/i,
		`(${told('hook', 'ed', 's', 'ing')}|${told('set', '', 's', 'ting')}|${told('link', 'ed', 's', 'ing')}|${told('match', 'ed')}|(?<bare>hook|link)) {me} (up )?(with|to) {to}`,
	],
	[/loop/i, `${told('loop', 'ed', 's', 'ing')} {me} in with {to}`],
	[/recommend/i, `${verb('recommend', '', 's', 'ed', 'ing')} (me|my (name|work|{papers})) to {to}`],
	[/mention/i, `${verb('mention', '', 's', 'ed', 'ing')} (me|my (name|work|{papers})) to {to}`],
	[
		/my|our/i,
		`(${told('pass', 'es', 'ed', 'ing')}|${told('forward', 's', 'ed', 'ing')}|${told('hand', 's', 'ed', 'ing')}|${told('giv', 'es', 'ing')}|gave|${told('sen', 'ds', 't', 'ding')}|${told('sh', 'ows', 'owed', 'ares', 'ared', 'aring')}|slipped|submitted|${told('g', 'ets', 'ot')}|brought|(?<bare>pass|forward|hand|give|send|show|share|slip|submit|get|bring|put|take)) (on |over |along )?(my|our) (@ )?{papers} (on |over |along |directly |straight |up |in )*(to|with|in front of|past) {to}`,
	],
	[
		/pass|forward/i,
		`(${told('pass', 'es', 'ed', 'ing')}|${told('forward', 's', 'ed', 'ing')}|(?<bare>pass|forward)) (me|my (@ )?{papers}) (on|along|over) to {to}`,
	],
	[/word/i, `${told('put', '', 's', 'ting')} (in )?a (good |kind |nice )?word (in )?(for me )?(with|to) {to}`],
	[/vouch/i, `${verb('vouch', '', 'es', 'ed', 'ing')} for me (with|to) {to}`],
	[
		/intro/i,
		`(${told('ma', 'kes', 'de', 'king')}|did|does|sent|sends|${told('arrang', 'es', 'ed', 'ing')}|${told('offer', 's', 'ed', 'ing')}|${told('broker', 'ed', 's')}|${told('facilitat', 'ed', 'es')}|gave|gives|set up|wrote|(?<bare>make|do|send|arrange|offer|give|write)) ({me} )?(an?|the|that|this|some) {intro} (for {me} )?((by|over|via) @ )?{with} {to}`,
	],
	[/intro/i, `${told('ma', 'kes', 'de', 'king')} {intro} (for {me} )?{with} {to}`],
	[
		/name|number|mail|phone|contact|details|card|info|address|linkedin|profile/i,
		`(gave|gives|giving|sent|sends|sending|texted|shared|shares|passed|forwarded|emailed|(?<bare>give|send|text|share|pass|forward)) ({me} |on |along )*{to}['’]s? {card}`,
	],
	[
		/suggest/i,
		`${told('suggest', 'ed', 's', 'ing')}( to me)?( that)? (I|we) ((should|could|might|may|can|ought to|might want to|may want to|try to|try and|try|also|really|just|go|maybe|first|definitely) )*{contact} {to}`,
	],
	[
		/recommend/i,
		`${told('recommend', 'ed', 's', 'ing')}( to me)?( that)? (I|we) ((should|could|might|may|can|try to|also|really|just|go|maybe|first) )*{contact} {to}`,
	],
	[
		/advise|propose|urge|insist|said|says|think|thought|mention|felt|reckon|hint|figure|noted|told|tells/i,
		`((advised|advises|proposed|proposes|urged|insisted|insists|said|says|thinks|thought|mentioned|felt|reckons|reckoned|hinted|figured|noted)( to me)?( that)?|told {me}( that)?|tells {me}( that)?) (I|we) ((should|could|might|may|can|ought to|might want to|may want to|need to|must|try to|also|really|just|go|maybe|first|definitely|absolutely|probably) )+{contact} {to}`,
	],
	[
		/told|tells|advise|encourage|urge/i,
		`(told|tells|advised|advises|encouraged|encourages|urged|urges) {me} to (also |just |go |try |maybe )*{contact} {to}`,
	],
	[
		/suggest|recommend|advis|propos/i,
		`(suggested|suggests|recommended|recommends|advised|advises|proposed) (also )?{contacting} {to}`,
	],
	[
		/suggest|recommend|propos|named/i,
		`(suggested|suggests|recommended|recommends|proposed|named) {to} as (an?|someone|somebody|one|the|my|another)`,
	],
	[/told|tells/i, `(told|tells) {me} about {to},? who`],
	[
		/gave|giv|sen[dt]|text|shar|pass|forward/i,
		`(gave|gives|giving|sent|sends|sending|texted|shared|passed|forwarded|(?<bare>give|send|text|share|pass|forward)) ({me} |on |along )*(?<to>her|his) {card}`,
	],
];

/** Somebody does it: `Dana introduced me to Lee`, `Dana, who will put me in touch with Lee`. */
export const ACTIVE = LEADING.map(([hint, act]) => pattern(hint, `{by}(?<gap>{gap})~(?<act>${act})`));
/** Nobody is named: `Introduced me to Lee`, `— will introduce me to Lee`. */
export const ELIDED = LEADING.map(([hint, act]) =>
	pattern(
		hint,
		`(^|[:;,] |[–—-] |~and |~then |\\) )(?<gap>(((also|then|kindly|just|will|would|can|could|offered to|promised to|agreed to|happy to|glad to|willing to|going to|is going to|wants to|said (she|he) would|said (she|he)['’]d|volunteered to|who|has) )*))(?<act>${act})`,
	),
);
/** Both share a friend who did it: `Dana introduced us`. */
export const US = [
	pattern(
		/introduc|intro'?e?d|connected us|put us/i,
		`{by}(?<gap>{gap})~(?<act>(e-?)?(${verb('introduc', 'e', 'es', 'ed', 'ing')}) us(?! to)|(?<intro>intro'?e?d) us(?! to)|connected us(?! (to|with))|put us in (touch|contact)(?! with))`,
	),
];
/** Somebody is thanked or named for it: `thanked Dana for the intro to Lee`. */
export const CREDIT = [
	pattern(
		/thank|thx|credit|kudos/i,
		`(thank(s|ed|ing)?|thx|credit|kudos)( (to|you))? {by} (@ ){0,2}?for (the|her|his|that|this|an?|making the|making an?|sending the|facilitating the|arranging the) ({intro}|referral|connection|connect)( {with} {to})?`,
	),
	pattern(/intro/i, `{by}['’]s {intro} (email |mail |message |note )?(to|with) {to}`),
	pattern(/refer|recommend/i, `{by}['’]s (referral|recommendation) to {to}`),
];
/** By whom the user came to somebody: `referred to Lee by Dana`, `intro to Lee from Dana`, `met Lee through Dana`. */
export const PASSIVE = [
	pattern(/introduced/i, `(e-?)?introduced to {to}{near} (by|through|via|thanks to) {whom}`),
	pattern(
		/referred|connected|pointed|directed|sent|put|linked|hooked|passed|forwarded/i,
		`(referred|connected|pointed|directed|sent|put in touch|put in contact|linked up|hooked up|passed on|forwarded) {with} {to}{near} (by|through|via|thanks to) {whom}`,
	),
	pattern(
		/referred|recommended|introduced|suggested|connected/i,
		`{to}( \\([^)]{0,40}\\))?,?[\\s,:\\(–—-]*((was|is|has been|got|who was|comes|came) )*((highly|strongly|warmly|kindly) )?(?<done>referred|recommended|introduced|suggested|connected)( to {me})? (by|through|via):? {whom}`,
	),
	pattern(/intro/i, `{intro} to {to}{near} {from} {whom}`),
	pattern(
		/referral|recommendation|introduction|connection|pointer/i,
		`(referral|recommendation|introduction|connection|pointer) to {to} {from} {whom}`,
	),
	pattern(/intro/i, `{intro},? (e-?mail |call )?{from}:? {whom}(('s)?,? (to|with|for) {to})?`),
	pattern(/['’]s/, `{to}['’]s {card}( \\([^)]{0,40}\\))?( (came|comes|is|was|I got))* {from} {whom}`),
	pattern(
		/got|get|given|have|had|received/i,
		`(got|get|given|have|had|received) (her|his|their|the|this) {card} {from} {whom}`,
	),
	pattern(
		/heard|learn|kn[eo]w|found/i,
		`(heard|learned|learnt|knew|know|found out) (about|of) ({to}|it|this|them|her|him) {from} {whom}`,
	),
	pattern(
		/heard|learn|kn[eo]w|found|got|discovered|came|hear/i,
		`(heard|learned|learnt|knew|know|found out|found|got|discovered|came across|hear) (about |of |out about )?(the|this|that|an?|their|its|her|his|an) (@ ){0,3}?{job}( (at|with|in|of) (@ ){1,3}?)? ?(originally |first )?(from|through|via|by|thanks to|by way of) {whom}`,
	),
	pattern(
		/told|tipped/i,
		`{by} (first |also |kindly )?(told|tipped) {me} (off )?(about|to|of) (the|this|that|an?|their) (@ ){0,3}?{job}`,
	),
	pattern(
		/met|kn[eo]w|found|reached|befriended|connected|touch|hired/i,
		`(met|know|knew|found|reached|befriended|connected with|got in touch with|got connected (to|with)|got to know|was connected (to|with)|in touch with|hired) {to}{near} (via|through|thanks to|courtesy of|by way of) {whom}`,
	),
	pattern(
		/via|through|thanks/i,
		`{to}(,? (who |whom )?(I|we) (met|know|got to know|found|reached|connected with))+ (via|through|thanks to) {whom}`,
	),
	pattern(
		/via|c\/o|thx/i,
		`{to}(( (at|from|of|\\x40)|,) @( @)?)?,?[\\s,\\(–—:-]+(intro |introduced |referred |referral |contact |connection |met |connected |came |lead |known )?(via|c/o|thx to) {whom}`,
	),
	pattern(
		/through|thanks|way/i,
		`{to}(( (at|from|of|\\x40)|,) @( @)?)?[\\s,\\(–—:-]*[,\\(–—:-] ?(intro |introduced |referred |referral |contact |connection |met |connected |came |lead |known )?(through|thanks to|by way of) {whom}`,
	),
	pattern(
		/via|through|thanks|c\/o/i,
		`\\((intro |referral |lead |contact |connection |met )?(via|through|thanks to|c/o) {whom}`,
	),
	pattern(/intro|ref|contact|lead/i, `\\((an? )?({intro}|referral|ref|contact|lead) (from|by) {whom}`),
	pattern(
		/introduced|referred|recommended/i,
		`~(contact|lead|investor|client|customer|candidate|friend|recruiter|founder|prospect|guest|supplier|agent|lawyer) ((was|who was) )?(introduced|referred|recommended) (to {me} )?(by|through|via) {whom}`,
	),
	pattern(
		/introduced|referred/i,
		`(^|[:;,\\("“] ?|[–—-] |\\. )((I|we|she|he) )?((was|were|got|been) )?(e-?)?(introduced|referred)( to (her|him|them|each other|me|us))? (by|through|via):? {whom}`,
	),
	pattern(
		/via|intro|refer|connected/i,
		`^[^\\uE000-\\uE0FF]{0,12}?~(via|intro|introduction|intro by|intro from|intro via|referral|referrer|referral from|referred|referred via|connected via|connected through) ?::? ?{whom}`,
	),
	pattern(/via/i, `(^|[:;,\\(] ?|[–—-] )via {whom}`),
	pattern(/refer/i, `(referral|referred) (came |comes )?(from|via|through) {whom}( to {to})?`),
	pattern(
		/through|via|thanks/i,
		`~(we|I|us)( all| both)? (first )?(met|connected|got connected|got in touch|got to know each other|know each other|found each other) (through|via|thanks to) {whom}`,
	),
];
