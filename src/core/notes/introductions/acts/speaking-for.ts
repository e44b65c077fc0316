import { told, verb, type Act } from './act-forms';

/** Speaks to somebody for the user: `put in a good word with Lee`, `had a word with Lee about me`. */
export const SPEAKING_FOR: readonly Act[] = [
	[/recommend/i, `${verb('recommend', '', 's', 'ed', 'ing')} (me|my (name|work|{papers})) (to|by|at|with) {to}`],
	[/mention/i, `${verb('mention', '', 's', 'ed', 'ing')} (me|my (name|work|{papers})) to {to}`],
	[/prais|pitch|talked|plugged/i, `(prais(ed|es|ing)|pitch(ed|es|ing)|talk(ed|s|ing) up|plugg(ed|ing)) me to {to}`],
	[/talked me|talks me|talking me|praises/i, `(talk(ed|s|ing) me up|sang my praises|sings my praises) to {to}`],
	[/word/i, `${told('put', '', 's', 'ting')} (in )?a (good |kind |nice )?word (in )?(for me )?{with}{to}`],
	[/vouch/i, `${verb('vouch', '', 'es', 'ed', 'ing')} for me {with}{to}`],
	[
		/me|us/i,
		`(asked|asks|asking|told|telling|nudged|(?<bare>ask|tell|nudge)) {to} to (({contact}|give|help|see|meet|take|show) me~|(take|have) (a look|my call))`,
	],
	[
		/about me|behalf|for me|for u|together|me together/i,
		`(e-?mailed|messaged|texted|dm['’]?e?d|wrote( to)?|written( to)?|pinged|contacted|approached|called|rang|rung|phoned|nudged|asked|(?<bare>{contact})) {anyto}{place}? ({forme}|(and|&) {me} together)~`,
	],
	[/name-?drop/i, `name-?dropp(ed|ing) {me} {with}{to}`],
	[
		/mention|name/i,
		`(said|says|told {me}|wants {me})( to)? (mention|name) (him|her|them) (when|if) (I|we) ((next )?{contact}) {to}`,
	],
	[
		/so i|so we|so that/i,
		`(invited|invites|inviting|brought|bringing|brings|(?<bare>invite|bring)) {to} (along |over |round )?((to|for) (@ ){1,3}?)?so (that )?(I|we) (can|could|get to|finally) (meet|talk|connect|chat)~`,
	],
	[/dropp|drop/i, `(dropped|dropping|(?<bare>drop)) my name {with}{to}`],
	[
		/name/i,
		`(said|says|told {me})( that)? (I (can|could|may|should)|to) (use|mention|drop|quote) (his|her|their) name (with|to) {to}`,
	],
	[
		/i['’]d|i['’]m|i['’]ll|i would|i will|i am|i might/i,
		`(told|tells|telling|lets|let|(?<bare>tell|let)) {to}( know)?( that)? I(['’]d| would|['’]ll| will| might|['’]m| am)( be)? (call|calling|ring|ringing|in touch|getting in touch|get in touch|write|writing|e-?mail|e-?mailing|come by|coming by|stop by|stopping by|looking)~`,
	],
	[
		/meet me|see me|call me|ring me|phone me|mail me|text me|message me|contact me|hire me|interview me|help me|about me|for me|behalf|about my|of my|i['’]d|i['’]m|i['’]ll|i would|i will|i am|i might/i,
		`(had|got|left|gave|sent|brought|warned|alerted|briefed|convinced|persuaded|begged|asked|told|reminded|(?<bare>have|get|leave|give|send|bring|warn|alert|brief|convince|persuade|ask|tell)) {to} [^\\uE000-\\uE0FF.;!?]{0,40}?{myself}~`,
	],
	[
		/about my|of my/i,
		`(told|tells|telling|(?<bare>tell)) {to} (all )?(about|of) my (project|work|search|situation|startup|business|company|idea|experience|skills|interest|background|application|{papers})~`,
	],
	[
		/spoke|talked/i,
		`(spoken|spoke|talked) (to|with) {to}{place}?[;,.]? ?(and |so )?I (should|can|could|may|might) (expect|call|ring|write|e-?mail|get in touch|stop by|drop in)~`,
	],
	[
		/mailed|messaged|texted|wrote/i,
		`(e-?mailed|messaged|texted|wrote to|introduced|cc['’]?d) both (of )?(me|us) (and|&) {to}`,
	],
	[
		/to use|to mention|to drop|to quote/i,
		`(ok|okay|permission|the green light|blessing|go-?ahead) to (use|mention|drop|quote) (his|her|their) name {with}{to}`,
	],
	[
		/mention|drop|using|use|quot|cit/i,
		`(fine|ok|okay|happy|cool|good|comfortable|all right|alright) ((with|about|for) |w/ ?)(me|my) (to )?(mention(ing)?|(name-?)?drop(ping)?|us(e|ing)|quot(e|ing)|cit(e|ing)) (her|him|them|(her|his|their) name) {with}{to}`,
	],
	[/my name/i, `(slipped|passed|put forward|gave|mentioned) my name (on |along )?(to|with) {to}`],
	[
		/made sure|makes sure|arranged|organi|saw to it/i,
		`(made sure|makes sure|arranged|organi[sz]ed|saw to it)( that)? (I|we) (can |could |would |get to |got to )?(meet|met|see|saw|talk (to|with)|speak (to|with)|sit with|sat with) {to}`,
	],
	[/sure/i, `(made sure|saw to it)( that)? {to} and I (sat|met|meet|talk|talked|got|connect)`],
	[
		/word|chat/i,
		`(has|had|having|(?<bare>have)) a (quick |quiet |little |good |brief )?(word|chat|talk) with {to}{place}? {forme}~`,
	],
	[
		/about me|behalf|for me|for u|expect/i,
		`(spoke|spoken|talked|speaks|talks|(?<bare>speak|talk)) (to|with) {to}{place}? {forme}~`,
	],
	[/about me|expect/i, `(told|tells|telling|(?<bare>tell)) {to} (all )?(about me|to expect (me|my))~`],
	[/let/i, `(lets|letting|(?<bare>let)) {to} know (about me|I|that I|to expect)~`],
	[
		/line|note|mail|message|letter|text/i,
		`(dropped|drops|dropping|wrote|sent|shot|(?<bare>drop|write|send|shoot)) {anyto} an? (@ ){0,1}?(line|note|e-?mail|mail|message|letter|text) {forme}`,
	],
	[
		/line|note|mail|message|letter/i,
		`(wrote|writes|writing|sent|sends|shot|firing off|(?<bare>write|send|shoot|drop|fire off)) an? (@ ){0,3}?(line|note|e-?mail|mail|message|text|letter|reference) (off )?to {to} ((to )?(recommend|introduc)(ing|e) {me}|{forme})~`,
	],
];
