/** Returns the forms of a verb as one group; its bare form, which needs "will" or the like, is the group `bare`. */
export const verb = (stem: string, bare: string, ...others: readonly string[]) =>
	`(${others.map((ending) => stem + ending).join('|')}|(?<bare>${stem}${bare}))`;
/** Returns the forms of a verb whose bare form is its past too, or is told of as such. */
const told = (stem: string, ...endings: readonly string[]) => `(${endings.map((ending) => stem + ending).join('|')})`;

/** What someone does who leads the user to somebody: `introduced me to Lee`, `suggested I call Lee`. */
export const LEADING: readonly (readonly [hint: RegExp, act: string])[] = [
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
	[/put/i, `${told('put', '', 's', 'ting')} {me} (on ?to|on to) {to}`],
	[/steer|nudge/i, `(${told('steer', 'ed', 's')}|${told('nudge', 'd', 's')}) {me} towards? {to}`],
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
		`(${told('ma', 'kes', 'de', 'king')}|did|does|sent|sends|${told('arrang', 'es', 'ed', 'ing')}|${told('offer', 's', 'ed', 'ing')}|${told('broker', 'ed', 's')}|${told('facilitat', 'ed', 'es')}|gave|gives|set up|wrote|(?<bare>make|do|send|arrange|offer|give|write)) ({me} )?((an?|the|that|this|some) )?{intro} (for {me} )?((by|over|via) @ )?{with} {to}`,
	],
	[/intro/i, `${told('ma', 'kes', 'de', 'king')} {intro} (for {me} )?{with} {to}`],
	[
		/name|number|mail|phone|contact|details|card|info|address|linkedin|profile/i,
		`(gave|gives|given|giving|sent|sends|sending|texted|shared|shares|passed|forwarded|emailed|(?<bare>give|send|text|share|pass|forward)) ({me} |on |along )*{to}['’]s? {card}`,
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
		/told|tells|advise|encourage|urge|tipped/i,
		`(told|tells|advised|advises|encouraged|encourages|urged|urges|tipped) {me} (off )?to (also |just |go |try |maybe )*{contact} {to}`,
	],
	[
		/suggest|recommend|advis|propos/i,
		`(suggested|suggests|recommended|recommends|advised|advises|proposed) (also )?{contacting} {to}`,
	],
	[
		/suggest|recommend|propos|named/i,
		`(suggested|suggests|recommended|recommends|proposed|named) {to} as (an?|someone|somebody|one|the|my|another)`,
	],
	[/loop/i, `${told('loop', 'ed', 's', 'ing')} in {to}`],
	[/loop/i, `${verb('loop', '', 'ed', 's', 'ing')} {to} in~`],
	[/cc|copied|copying/i, `(cc['’]?(d|ed|ing)|copied|copying) (in )?({me} (and|&) )?{to}`],
	[
		/cc|copied/i,
		`(cc['’]?(d|ed|ing)|copied|copying) {me} (in )?(on|to) (an?|the|that) (@ )?(e-?mail|mail|message|note|thread) (to|with) {to}`,
	],
	[/introduc/i, `(e-?)?${verb('introduc', 'e', 'es', 'ed', 'ing')} {to} (and|&|to|with) {me}~`],
	[/introduc/i, `(e-?)?${verb('introduc', 'e', 'es', 'ed', 'ing')} {me} (and|&) {to}`],
	[/connect/i, `${verb('connect', '', 's', 'ed', 'ing')} {to} (and|&|with) {me}~`],
	[/connect/i, `${verb('connect', '', 's', 'ed', 'ing')} {me} (and|&) {to}`],
	[
		/suggest|recommend|advis|propos|said|says/i,
		`(suggested|suggests|recommended|recommends|advised|advises|proposed|said|says)( {me})? to {contact} {to}`,
	],
	[
		/said|says|think|thought|suggest|recommend|mention/i,
		`(said|says|thinks|thought|mentioned|suggested|suggests|recommended|recommends)( that)? {to}( @ @)?( \\([^)]{0,40}\\))? (is|would be|might be|could be|was) (@ ){0,4}?((person|one|contact|somebody|someone|man|woman) )?to {contact}(?! {sign})`,
	],
	[
		/mention|nam|brought/i,
		`(mentioned|mentions|named|brought up) {to} (@ ){0,3}?as (an?|someone|somebody|the) (@ ){0,2}?(to|contact|person|intro)`,
	],
	[/told|tells/i, `(told|tells) {me} about {to},? who`],
	[
		/gave|giv|sen[dt]|text|shar|pass|forward/i,
		`(gave|gives|giving|sent|sends|sending|texted|shared|passed|forwarded|(?<bare>give|send|text|share|pass|forward)) ({me} |on |along )*(?<to>her|his) {card}(?![^.;]{0,6}\\d)`,
	],
	[
		/think|thought|reckon|said|says|felt/i,
		`(thinks|thought|reckons|said|says|felt)( that)? {to}( \\([^)]{0,40}\\))? (could|can|might|may|would|will) ((also|probably|maybe|be able to|be happy to) )*(help( {me})?( out)?~(?! ({sign}|her|him|them|us|with (her|his|their)))|advise {me}|take my call|talk to {me}|speak to {me}|know more|be (happy|glad|keen|delighted|open) to (hear from|talk (to|with)|speak (to|with)|meet( with)?|chat (to|with)|help) {me})`,
	],
	[
		/me|us/i,
		`(asked|asks|asking|told|telling|nudged|(?<bare>ask|tell|nudge)) {to} to (({contact}|give|help|see|meet|take|show) me~|(take|have) (a look|my call))`,
	],
	[
		/mailed|messaged|texted|wrote|pinged|asked|contacted|approached|called|rang|nudged/i,
		`(e-?mailed|messaged|texted|wrote( to)?|pinged|contacted|approached|called|rang|nudged) {to} (for me|on my behalf|about me|(and|&) {me} together)~`,
	],
	[/name-?drop/i, `name-?dropp(ed|ing) {me} (to|with) {to}`],
	[
		/sent|gave|show|forward|pass|mailed|hand|slip/i,
		`(sent|gave|shows?|showed|shown|forwarded|passed|e-?mailed|handed|slipped|(?<bare>send|give|show|forward|pass|hand|slip)) {to} my (@ )?{papers}`,
	],
	[
		/word|chat/i,
		`(has|had|having|(?<bare>have)) a (quick |quiet |little )?(word|chat) with {to} (about me|on my behalf|for me)~`,
	],
	[
		/drop/i,
		`(said|says|suggested|suggests|told {me} to|advised|thinks I should)( I| to)?( should)? drop {to} an? (line|note|e-?mail|mail|message)`,
	],
	[/let/i, `(lets|letting|(?<bare>let)) {to} know (about me|I|that I|to expect)~`],
	[
		/about me|behalf|for me|expect/i,
		`(spoke|spoken|talked|speaks|talks|(?<bare>speak|talk)) (to|with) {to} (about me|on my behalf|for me)~`,
	],
	[/about me|expect/i, `(told|tells|telling|(?<bare>tell)) {to} (about me|to expect (me|my))~`],
	[
		/names|contacts|people|leads/i,
		`(gave|gives|given|sent|shared|passed|texted|offered|(?<bare>give|send|share|pass)) ({me} |on |along )*((two|three|four|five|six|a few|a couple of|some|several|more|a list of|\\d+|the|other|good|further) )*(names|contacts|leads|people)( (to|I should|for me to) {contact}( to)?)?( ?[:,–—-] ?| such as | like | namely ){to}`,
	],
	// "Suggested Lee Park and Tom Reyes": nothing else may follow.
	[
		/suggest/i,
		`(suggested|suggests) (?!(that )?{sign} (to|for)~){to}(?=( \\([^)]{0,40}\\))?( (at|from|in) @( @)?)?( too| as well| instead| next)?[\\s.!)]*$)`,
	],
];
