import { HintedPattern } from './hinted-pattern';
import { verb } from './acts/act-forms';
import { LEADING } from './leading-acts';

const pattern = (hint: RegExp, source: string) => new HintedPattern(hint, source);

/** Somebody does it: `Dana introduced me to Lee`, `Dana, who will put me in touch with Lee`. */
export const ACTIVE = LEADING.map(([hint, act]) => pattern(hint, `{by}(?<gap>{gap})~(?<act>${act})`));
/** Nobody is named: `Introduced me to Lee`, `— will introduce me to Lee`. */
export const ELIDED = LEADING.map(([hint, act]) =>
	pattern(
		hint,
		`(^|[:;,] |[–—-] |~and |~then |\\) )(?<gap>(((also|then|kindly|just|will|would|can|could|offered to|promised to|agreed to|happy to|glad to|willing to|going to|is going to|wants to|said (she|he) would|said (she|he)['’]d|volunteered to|who|has) )*))(?<act>${act})`,
	),
);
/** To the contact of the note: `Dana introduced us`, `Dana put in a good word for me`, `Dana referred me for the role`. */
export const US = [
	pattern(
		/introduc|intro'?e?d|connected us|put us/i,
		`{by}(?<gap>{gap})~(?<act>(e-?)?(${verb('introduc', 'e', 'es', 'ed', 'ing')}) us(?! to| and)|(?<intro>intro'?e?d) us(?! to)|connected us(?! (to|with|and))|put us in (touch|contact)(?! (with|w/)))`,
	),
	pattern(
		/intro/i,
		`{by}(?<gap>{gap})~(?<act>(made|did|sent|facilitated|arranged|brokered|makes|sends) (the|an?|this|our) ((@|e-mail) ){0,2}?(intro|introduction)~(?!( ?(e-?mail|mail|note|message))? (to|with|w/|for|of|on|about|into|video|text|slide|chapter|section)~))`,
	),
	pattern(
		/word/i,
		`{by}(?<gap>{gap})~(?<act>(put(s|ting)?|(?<bare>put)) (in a ((good|kind|nice) )?word|a ((good|kind|nice) )?word in) for {me}(?! (with|to)~))`,
	),
	pattern(
		/refer/i,
		`{by}(?<gap>{gap})~(?<act>${verb('refer', '', 's', 'red', 'ring')} {me}( internally| in~|(?= ?[.,;]|$)| (for|at) (the |this |that |an? )?(@ ){0,3}?{job}))`,
	),
];
/** What somebody said, with or without quotes: `Dana: “reach out to Lee”`, `Dana says: call Lee`. */
export const QUOTED = [
	pattern(
		/says|said|reckons|thinks/i,
		`{by}( from @| at @| \\([^)]{0,30}\\))? (says|said|reckons|thinks)( that)? {to}[^\\uE000-\\uE0FF.;!?]{0,70}[,;–—-]+ ?(so )?(just |go |please |def |definitely |you should |I should |should )?({ring}|go see|see) (him|her|them)~`,
	),
	pattern(
		/sent you|said|from me/i,
		`{by} ?: ?["“]?{freely}{contact} {to}[^\\uE000-\\uE0FF.;!?]{0,50}(say|tell (him|her|them)|mention)( that)? (I sent you|I said|hi from me)~`,
	),
	pattern(
		/["“‘']/,
		`{by}( \\([^)]{0,30}\\))?,?(( also)? (said|says|wrote|writes|replied|texted|tells me|told me))? ?[:,]? ?["“‘'](I )?(just |already )?(spoke|talked|chatted|have spoken|have talked) (to|with) {to} (for (u|you|me)|about (u|you|me)|on (my|your) behalf)~`,
	),
	pattern(
		/["“‘']/,
		`{by}( \\([^)]{0,30}\\))?,?(( also)? (said|says|wrote|writes|replied|texted|advised|answered))? ?[:,]? ?["“‘'](@, )?{to}( \\([^)]{0,40}\\))? is (who|the (person|one|man|woman)) (you|to|for)~`,
	),
	pattern(
		/["“‘']/,
		`{by}( \\([^)]{0,30}\\))?,?(( also)? (said|says|wrote|writes|replied|suggests?|suggested|told me|tells me|texted|advised|answered))? ?[:,]? ?["“‘'](@, )?{freely}{contact} {to}`,
	),
	pattern(
		/:/,
		`{by}( (said|says|wrote|writes|replied|suggests|suggested|told me|tells me|texted|advised|answered)|['’]s (advice|tip|suggestion|recommendation)) ?: ?{freely}{contact} {to}`,
	),
];
/** Who knows somebody and offers to introduce: `Dana knows Lee well, offered an intro`. */
export const KNOWS = [
	pattern(
		/intro/i,
		`{by}( \\([^)]{0,40}\\))?( (also|just))* (mentioned|mentions|brought up|recommended|recommends|suggested|suggests|told me about) {to}(?<gap>[^\\uE000-\\uE0FF;!?]{0,60}?)(will|['’]ll|can|would|['’]d|offered to|happy to|promised to|is going to) (make|do|send) (the|an) {intro}`,
	),
	pattern(
		/kn[eo]w|friends|work|close|way back|mates|school/i,
		`({by}( \\([^)]{0,40}\\))?( (also|personally|already))* |(?<elided>^\\W{0,4}))(knows|knew|used to work with|worked with|works with|(is|are) ((good|old|great|close) )?(friends|mates|pals|buddies) with|is close to|is close with|goes ((way|a long way) )?back with|went to (school|college|uni|university) with) ((someone|somebody|a (guy|man|woman|lady|person)) (@ ){0,6}?@, ?)?{to}(?<gap>[^\\uE000-\\uE0FF.;!?]{0,60}?)(offer(s|ed)?|will|can|['’]ll|would|['’]d|could|happy|glad|willing|promised|agreed|volunteered)~[^\\uE000-\\uE0FF.;!?]{0,30}?(intro|introduc|connect|put (me|us)|good word|(ask|tell|get) (him|her|them) to {contact} me~|((drop|write|send|shoot)( to)? (him|her|them)( an? (@ ){0,1}?(line|note|mail|e-?mail|message|text))?|(call|ring|phone|text|e-?mail|message|ping|tell|speak to|talk to|have a word with) (him|her|them)) {forme}~|(tell|let) (him|her|them) (know )?(about me|I|that I)~)`,
	),
];
/** Somebody is thanked or named for it: `thanked Dana for the intro to Lee`. */
export const CREDIT = [
	pattern(
		/thank|thx|ty|credit|kudos|grateful|shout|props|h\/t/i,
		`(thank(s|ed|ing|ful)?|thx|ty|credit|kudos|grateful|shout ?-?out|props|h/t)( (to|you|goes to))? {by} (@ ){0,2}?for (the|her|his|that|this|an?|making the|making an?|sending the|facilitating the|arranging the) ({intro}|referral|connection|connect)( {with}{to})?`,
	),
	pattern(
		/thank|thx/i,
		`(thank(s| you)|thx)( so much| a lot| again| very much)?,? for (the {intro}|introducing us|connecting us|the connection),? {by}(?! ['’])`,
	),
	pattern(
		/thank|thx|ty|owe|grateful|kudos|credit|shout|props|h\/t/i,
		`(thank(s|ed|ing|ful)?|thx|ty|owe|grateful|kudos|credit|shout ?-?out|props|hat tip|h/t)( (so much|a lot|again|very much))?( (to|you|goes to))? {by} (@ ){0,2}?for ((kindly|again) )?(introducing|connecting|pointing|referring|putting|leading|directing|sending|linking|hooking|recommending) {me} ((up|in touch|in contact|on|over) )?{with}{to}`,
	),
	pattern(/intro/i, `{by}['’]s {intro} ?(email |mail |message |note )?(to |with |→ ?|-+> ?|=> ?){to}`),
	pattern(/refer|recommend/i, `{by}['’]s (referral|recommendation) to {to}`),
	pattern(
		/word/i,
		`(thank(s|ed|ing|ful)?|thx|ty|grateful)( (to|you))? {by} (@ ){0,2}?for putting (in )?a (good |kind )?word (in )?(for me )?{with}{to}`,
	),
];
/** Thanks to the contact of the note: `Thanks for the intro to Lee`. */
export const THANKS = [
	pattern(
		/thank|thx/i,
		`^\\W{0,6}((many|huge|big) )?(thanks|thank you|thx)( so much| a lot| again| very much)?,? for ((the|your|that) {intro}|introducing {me}|connecting {me}|putting {me} in touch) {with}{to}`,
	),
];
/** By whom the user came to somebody: `referred to Lee by Dana`, `intro to Lee from Dana`, `met Lee through Dana`. */
export const PASSIVE = [
	pattern(/intro/i, `{by} ?(-+>|→|=>|–>|➜) ?{to} ?[(,:–—-]+ ?{intro}`),
	pattern(
		/connected|introduced|put us|set/i,
		`{to},? ?\\((an? )?((old|good|former) )?(friend|colleague|mate|buddy|cousin|neighbou?r|acquaintance) of {by},? (and )?(she|he|who) (connected us|introduced us|put us in touch|set (it|us) up|made the {intro})`,
	),
	pattern(
		/to whom|whom|who I/i,
		`{to}( \\([^)]{0,40}\\))?,? (to|with) whom {by} ((had|has|kindly|also|just|first|warmly|strongly) )*(recommended|introduced|referred|directed|pointed|commended|sent|connected|put) {me}~`,
	),
	pattern(
		/whom|who I|who we/i,
		`{to}( \\([^)]{0,40}\\))?,? (to whom|with whom|who|whom) (I|we) ((was|were|had been|have been|got|am) )(recommended|introduced|referred|directed|pointed|commended|sent|connected|put (on ?to|on to|in touch with|in contact with))( to| with)? (by|through|via) {whom}`,
	),
	pattern(
		/referral|intro|recommendation|contact|connection|suggestion/i,
		`{to}( \\([^)]{0,40}\\))?,? ?\\( ?{by}['’]s? (referral|{intro}|recommendation|contact|connection|suggestion)( (at|in|from|over at) (@ ?){1,3})? ?[),;]`,
	),
	pattern(
		/referral|intro|recommendation|contact|connection/i,
		`{to}( \\([^)]{0,40}\\))?( ?[–—-]+ |, ){by}['’]s (referral|{intro}|recommendation|contact|connection)( (at|in|from|over at) (the )?(@ ?){1,3})?{end}`,
	),
	pattern(
		/intro|referral|recommendation/i,
		`~{contacted} {to}[^\\uE000-\\uE0FF.;!?]{0,30} ?[(–—-]+ ?{by}['’]s (referral|{intro}|recommendation){end}`,
	),
	pattern(
		/name/i,
		`{to}( \\([^)]{0,40}\\))?( ?[–—-]+ |, ){by}['’]s (guy|man|woman|friend|mate|buddy|pal|contact|cousin|colleague|person)~[^;!?]{0,50}~(use|mention|drop|quote|give) (his|her|their|my) name~`,
	),
	pattern(
		/from|via|through|off/i,
		`{to}( \\([^)]{0,40}\\))?( ?[–—-]+ |, )(got )?((an?|the|her|his|their) )?(name|number|contact|lead|tip|e-?mail)( is| came)? (from|via|through|off|thanks to) {whom}`,
	),
	pattern(
		/from|via|through|off/i,
		`~(got|have|had|received|get|given) (the|an?) {card} (of|for) {titled}{to}{near} {from} {whom}`,
	),
	pattern(
		/from|via|through|off/i,
		`~(got|have|had|received|get|given) {from} {whom} (the|an?) {card} (of|for) {titled}{to}`,
	),
	pattern(/from|via|through|off/i, `~(got|have|had|received|get|given) {from} {whom} {to}['’]s {card}`),
	pattern(
		/thx|thanks|thank you|ty|tks|cheers|props|h\/t|hat tip|kudos|courtesy|arranged|set up|organi|lined up/i,
		`{meeting}s? {with}{to}[^\\uE000-\\uE0FF.;!?()]{0,25}?( ?\\( ?(thx|thanks|thank you|ty|tks|cheers|props|h/t|hat tip|kudos|courtesy of)( to)?|,? (courtesy of|all thanks to|thx to|thanks to|ty to|arranged by|set up by|organi[sz]ed by|lined up by)|[,–—-]+ ?(thx|thanks|ty|cheers|h/t)),? {whom}(?! (and|for|who)~)(?=[\\s).!,]*$)`,
	),
	pattern(
		/courtesy|thanks|thx|arranged/i,
		`(meeting|seeing|calling|met|saw|lunching with|speaking (to|with)|talking (to|with)) {to}[^\\uE000-\\uE0FF.;!?()]{0,25}?,? (courtesy of|all thanks to|thx to|thanks to|arranged by|set up by) {whom}`,
	),
	pattern(
		/all thanks/i,
		`{to} (agreed|said yes|replied|answered|will|wants|is willing|called)[^\\uE000-\\uE0FF.;!?()]{0,40}?,? (all )thanks to {whom}`,
	),
	pattern(
		/thx|thanks|ty to/i,
		`(thx|thanks|ty) to {by},? (I|we)(['’]m|['’]re|['’]ve| am| are| have| got)? ((now|finally|also|just|got|getting|booked|put|down) )*(on|in|onto|into) {to}['’]s (calendar|diary|schedule|books|list)`,
	),
	pattern(
		/thx|thanks|ty to/i,
		`(thx|thanks|ty) to {by},? (I|we)(['’]m|['’]re|['’]ve| am| are| have| got)? ((now|finally|also|just|got|getting|booked|put|down) )*(seeing|meeting|calling|talking (to|with)|speaking (to|with)) {to}`,
	),
	pattern(
		/suggest|recommend|advice|urging|prompting|behest|insistence/i,
		`~{contacted} {to}{near} (at|on|upon) the (suggestion|recommendation|advice|urging|prompting|behest|insistence) of {whom}`,
	),
	pattern(
		/suggest|recommend|advice|urging|prompting|behest|insistence/i,
		`(at|on|upon) the (suggestion|recommendation|advice|urging|prompting|behest|insistence) of {by},?( (I|we|have|had))* {contacted} {to}`,
	),
	pattern(
		/according|per/i,
		`(according to|per) {by}[,:]? (I|we)(['’]ve|['’]d| have)? (({should}|must|really|also|just|rather|now|definitely) )+({contact}|be {contacting}) {to}`,
	),
	pattern(/intro'?e?d|introduced|referred/i, `(introduced|intro['’]?e?d|referred) by {by} to {to}`),
	pattern(/introduced|intro'?e?d/i, `(e-?)?(introduced|intro['’]?e?d) to {to}{near} (by|through|via|thanks to) {whom}`),
	pattern(
		/referred|connected|pointed|directed|sent|put|linked|hooked|passed|forwarded/i,
		`(referred|connected|pointed|directed|sent|put in touch|put in contact|linked up|hooked up|passed on|forwarded) {with}{to}{near} (by|through|via|thanks to) {whom}`,
	),
	pattern(
		/referred|recommended|introduced|suggested|connected/i,
		`{to}( \\([^)]{0,40}\\))?,?[\\s,:\\(–—/|·-]*((was|is|has been|got|who was|comes|came) )*((highly|strongly|warmly|kindly) )?(?<done>referred|recommended|introduced|suggested|connected)( to {me})? (by|through|via):? {whom}`,
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
	pattern(
		/intro|ref|contact|lead|name|number|mail|details|tip/i,
		`\\((an? |got (the|her|his|their) )?({intro}|referral|ref|contact|lead|name|number|e-?mail( address)?|details|tip|recommendation)( (was|came|is))? (from|by|via|through|thanks to|off) {whom}`,
	),
	pattern(
		/arrang|set|organi|lined up|brokered|made|fixed/i,
		`(call|meeting|coffee|chat|lunch|interview|intro) with {to}( \\([^)]{0,40}\\))?( ?[–—-]+)?,? (that |which )?{by} (had |has |kindly )*(arranged|set up|organi[sz]ed|brokered|lined up|made happen|made (it|this|that) happen|fixed (it|this) up|set (it|this|that) up)`,
	),
	pattern(
		/names|contacts|people|leads|intros|referrals/i,
		`^\\W{0,6}((new|more|the|other|two|three|four|some) )*(names|contacts|people|leads|intros|introductions|referrals)( (to {contact}|I got|I have))? (from|via|by) {whom} ?[:–—-] ?{to}`,
	),
	pattern(/intro|refer/i, `(referral|referred|{intro}|introduced)( (by|from|via))? ?:? ?{by} ?(-+>|→|=>|–>|➜) ?{to}`),
	pattern(
		/recommend|suggest|mention|introduc|told|connect|put|point|refer/i,
		`{to}( \\([^)]{0,40}\\))?,?( is| was)?( (the (person|one|guy|woman|man)))?,? (who|whom|that) {by} ((had|has|kindly|also|just|first|warmly|strongly) )*(recommended|suggested|mentioned|introduced me to|told me about|connected me (with|to)|put me in (touch|contact) with|pointed me to(wards?)?|referred me to)~(?! to)`,
	),
	pattern(
		/after|follow|thanks|because/i,
		`{to}( \\([^)]{0,40}\\))? (e-?mailed|called|rang|phoned|wrote|replied|messaged|texted|reached out|got in touch|contacted me|pinged){near} (after|following|thanks to|because of|on) {by}['’]s ({intro}|referral|recommendation|tip)`,
	),
	pattern(
		/my|our|told|asked|pinged|messaged|mailed|nudged|tipped/i,
		`{to}( \\([^)]{0,40}\\))? (e-?mailed|called|rang|phoned|wrote|replied|messaged|texted|reached out|got in touch|contacted me|pinged|has|had){near}[\\s,(:–—-]{by} ((had|has|must have|kindly) )?((gave|given|passed|sent|forwarded|shown|shared)( (him|her|them))?( (on|along))? my (@ )?{papers}|(told|asked|pinged|messaged|e-?mailed|nudged|tipped) (him|her|them)( off)? (about me|I|that I|to)~)`,
	),
	pattern(
		/introduced|referred|recommended/i,
		`~(contact|lead|investor|client|customer|candidate|friend|recruiter|founder|prospect|guest|supplier|agent|lawyer) ((was|who was) )?(introduced|referred|recommended) (to {me} )?(by|through|via) {whom}`,
	),
	pattern(
		/introduced|referred|intro['’]?e?d/i,
		`(^|[:;,\\("“\\]] ?|[–—-] |\\. )((I|we|she|he) )?((was|were|got|been) )?(e-?)?(introduced|referred|intro['’]?e?d)( to (her|him|them|each other|me|us))? (by|through|via):? {whom}`,
	),
	pattern(
		/via|intro|refer|connected/i,
		`^[^\\uE000-\\uE0FF]{0,12}?~(via|intro|introduction|intro by|intro from|intro via|referral|referrer|referral from|referred|referred via|connected via|connected through) ?::? ?{whom}`,
	),
	pattern(/via/i, `(^|[:;,\\(] ?|[–—-] )via {whom}`),
	pattern(/refer/i, `(referral|referred) (came |comes )?(from|via|through) {whom}( to {to})?`),
	pattern(
		/from|via|through/i,
		`^\\W{0,6}(contact|lead|name|number|tip|recommendation|introduction|connection|e-?mail) (came |comes )?(from|via|through) {whom}( to {to})?`,
	),
	pattern(/applied|application/i, `~(applied|application) (@ ){0,3}?(through|via|thanks to) {whom}`),
	pattern(
		/via|through|thanks/i,
		`(via|through|thanks to) {whom},? (I|we) ((also|just|finally) )?(now |just |finally )*(met|got to know|got in touch with|got connected (to|with)|got introduced to|was introduced to|found|reached|connected with|know|spoke (to|with)|talked (to|with)|have an? (call|meeting|chat|interview|coffee|lunch)( (booked|set up|planned|lined up))? with) {to}`,
	),
	pattern(
		/suggest|recommend|advice|refer|intro|tip|urging|prompting|insistence|behest/i,
		`(at|on|per|following|upon|after) {by}['’]s (suggestion|recommendation|advice|referral|introduction|intro|tip|urging|prompting|insistence|behest)[^\\uE000-\\uE0FF.;!?]{0,30}?~{contacted} {to}`,
	),
	pattern(
		/suggest|recommend|advice|refer|intro|tip|urging|prompting|insistence|behest/i,
		`~{contacted} {to}{near} (at|on|per|following|upon|after) {by}['’]s (suggestion|recommendation|advice|referral|introduction|intro|tip|urging|prompting|insistence|behest)`,
	),
	pattern(/per/i, `~per {by}[,:]? {freely}{contact} {to}`),
	pattern(
		/through|via|thanks/i,
		`((^|[:;,\\(\\]] ?|[–—-] )|~(we|I|us)( all| both)? )(first |originally )?(met|connected|got connected|got in touch|got to know each other|know each other|found each other) (through|via|thanks to) {whom}`,
	),
];
