import { PATTERN_WORDS } from '../pattern-words';
import { HintedPattern, HintedPatterns } from '../prefilter/hinted-pattern';
import { PROVENANCE } from './provenance';

const pattern = (hint: RegExp, source: string) => new HintedPattern(hint, source, PATTERN_WORDS);

/** By whom the user came to somebody: `referred to Lee by Dana`, `intro to Lee from Dana`, `met Lee through Dana`. */
export const PASSIVE = new HintedPatterns([
	pattern(
		/friend of|colleague of|cousin of|mate of|buddy of|neighbor of|neighbour of|pal of/i,
		`{to},?( is)? (an? )?((old|good|former) )?(friend|colleague|cousin|mate|buddy|neighbou?r|pal) of {by}(['’]s)?,? ((and|who) )?(will|can|has agreed to|agreed to|is going to|wants to|offered to|is happy to) [^\\uE000-\\uE0FF.;!?]{0,30}~(me|my)~(?! (in (touch|contact) )?(to|with)~)`,
	),
	pattern(
		/recommend|suggest|tip|pick|referral|contact|intro/i,
		`{by}['’]s (recommendation|suggestion|tip|pick|referral|{intro}) ?(:|[–—]| -) ?{to}(?! ((also|once|has|had|famously|never|always|only) )*(says?|said|writes?|wrote|written|notes|noted|observes|observed|remarks|remarked|argues|argued|claims|claimed|thinks|thought|believes|believed|teaches|taught|asks|asked|found|shows|showed|quotes|quoted|puts|put|made|did|retired|left|died)~)`,
	),
	pattern(/intro/i, `{by} {intro} ?(-+>|→|=>|–>|➜) ?{to}`),
	pattern(/intro/i, `{by} ?(-+>|→|=>|–>|➜) ?((an? |the )?{intro}|introduces me) {with}{to}`),
	// "Talk to Lee, says Dana."
	pattern(
		/says|said|suggest|reckon|advis|recommend|according|as per/i,
		`^\\W{0,6}{freely}{contact} {to}[^\\uE000-\\uE0FF.;!?]{0,40}?(,|["”’']| [–—-]) ?(says|said|suggests|suggested|reckons|advises|advised|recommends|according to|as per) {by}{end}`,
	),
	pattern(
		/from|via|by|thr|off/i,
		`^\\W{0,6}(new )?(contact|lead|name|intro|person|referral) ?: ?{to} ?\\( ?(from|via|by|{through}|off) {whom}`,
	),
	pattern(
		/recommended me|mentioned me|referred me|suggested me|about me/i,
		`{to}[^\\uE000-\\uE0FF.;!?]{0,40}~(says|said|because|since|as|that|after)( that)? {by} ((had|has) )?(recommended|mentioned|referred|suggested|told (him|her) about) me~`,
	),
	pattern(
		/told him|told her|told them|asked him|asked her|asked them|mailed him|mailed her|messaged him|messaged her|texted him|texted her|rang him|rang her|called him|called her|pinged him|pinged her|warned him|warned her|tipped him|tipped her|nudged him|nudged her/i,
		`{to}( \\([^)]{0,40}\\))?[^.;!?]{0,50}[\\s,(:–—-]{by}(['’]s| has| had| already| must have| kindly){0,2} (told|asked|pinged|messaged|e-?mailed|nudged|tipped|warned|rang|called|texted) (him|her|them)( off)? (about me|I|that I|to ({contact}|expect|see|meet|help|give) (me|us)|for me|on my behalf)~`,
	),
	pattern(
		/asked|rang|told|spoke|called|set it up|arranged/i,
		`{by}['’]s (@ ){1,4}?@?,? ?{to},? (will|can|has agreed to|agreed to|is (happy|willing|going) to|wants to) (see|meet|talk to|speak to|call|ring|help) me,? ?((and|because|since|as) )?(she|he) (asked|rang|told|spoke to|called|e-?mailed|texted) (him|her)~`,
	),
	pattern(
		/gave|given|passed|sent|forwarded|shared|told/i,
		`~(message|e-?mail|call|text|reply|note|letter|voicemail) from {to}(['’]s (@ )?@)?[^\\uE000-\\uE0FF.;!?]{0,20}[\\s,(:–—-]{by} ((had|has|must have) )?((gave|given|passed|sent|forwarded|shared) ((him|her|them) )?(on |along )?my (@ )?{papers}|told (him|her|them) (about me|I))~`,
	),
	pattern(
		/saying|said|mention/i,
		`~{contacted} {to}{near}(,? saying| to say|,? and said|, said| mentioning|, mentioning)( that)? {by} ((had|has) )?((pointed|sent|steered|referred) me( (his|her|their) way| to (him|her|them))?|put me onto (him|her|them)|(given|gave) me (his|her|their) {card}|(recommended|suggested|mentioned) (him|her|them|I {contact})|(told|said) (me )?to {contact} (him|her|them))~`,
	),
	pattern(
		/source|referr|intro|contact|lead|connection/i,
		`^\\W{0,6}(source|referral|referrer|intro|contact|lead|connection) (for|to|with) {to} ?[:–—-] ?{whom}(?![^\\uE000-\\uE0FF]{0,20}[\\uE000-\\uE0FF])`,
	),
	pattern(
		/sent|recommended|referred/i,
		`{freely}{contact} {to}[,.–—-]*( and)? (say|tell (him|her|them)|mention)( that)? {by} (sent|recommended|referred)(?= (me|you)~)`,
	),
	pattern(
		/best|right/i,
		`(per|according to) {by}[,:]? (the )?(best|right) (person|contact|one|bet|place to start)( (to {contact}|for (this|that|it)))? (is|would be) {to}`,
	),
	pattern(
		/set|arranged|fixed|sorted|made|organi/i,
		`~(meeting|seeing|met|saw|lunch|coffee|talking|speaking|call|chat)( (with|w/|to))? {to}[^\\uE000-\\uE0FF.;!?]{0,40}[,(–—-]+ ?{by} (had |has |kindly )*(set (it|this|that|us) up|arranged (it|this|that)|fixed (it|this) up|made (it|this|that) happen|sorted (it|this|that)( out)?|organi[sz]ed (it|this|that))~`,
	),
	pattern(/intro/i, `{by} ?(-+>|→|=>|–>|➜) ?{to} ?[(,:–—-]* ?{intro}`),
	pattern(
		/connected|introduc|intro|put us|put me|set it|set us/i,
		`{to}{near} ?[(–—-]+ ?((an? )?((old|good|former) )?{relative} of )?{by}(['’]s ((old|good|former) )?{relative})?,?( (and )?(she|he|who))? ((had|has|kindly) )*(connected {me}|introduced {me}|put {me} in (touch|contact)|set (it|us) up|intro['’]?e?d {me}|made the {intro})~(?! (to|with|and|slides?|videos?|text|page|chapter|section|talk)~)`,
	),
	pattern(
		/to whom|whom|who I/i,
		`{to}( \\([^)]{0,40}\\))?,? (to|with) whom {by} ((had|has|kindly|also|just|first|warmly|strongly) )*(recommended|introduced|referred|directed|pointed|commended|sent|connected|put) {me}~`,
	),
	pattern(
		/whom|who I|who we/i,
		`{to}( \\([^)]{0,40}\\))?,? (to whom|with whom|who|whom) (I|we) ((was|were|had been|have been|got|am) )(recommended|introduced|referred|directed|pointed|commended|sent|connected|put (on ?to|on to|in touch with|in contact with))( to| with)? (by|{through}|via) {whom}`,
	),
	pattern(
		/['’]s? (referral|intro|warm|recommendation|contact|connection|suggestion)/i,
		`{to}( \\([^)]{0,40}\\))?,? ?\\( ?{by}['’]s? (referral|{intro}|recommendation|contact|connection|suggestion)( (at|in|from|over at) (@ ?){1,3})? ?[),;]`,
	),
	pattern(
		/['’]s (referral|intro|warm|recommendation|contact|connection)/i,
		`{to}( (at|from|of) (the )?(@ ){0,2}?@)?( \\([^)]{0,40}\\))?( ?[–—-]+ |, ){by}['’]s (referral|{intro}|recommendation|contact|connection)( (at|in|from|over at) (the )?(@ ?){1,3})?{end}`,
	),
	pattern(
		/['’]s (intro|referral|recommendation)/i,
		`~{contacted} {to}[^\\uE000-\\uE0FF.;!?]{0,30} ?[(–—-]+ ?{by}['’]s (referral|{intro}|recommendation){end}`,
	),
	pattern(
		/his name|her name|their name|my name/i,
		`{to}( \\([^)]{0,40}\\))?( ?[–—-]+ |, ){by}['’]s (guy|man|woman|friend|mate|buddy|pal|contact|cousin|colleague|person)~[^;!?]{0,50}~(use|mention|drop|quote|give) (his|her|their|my) name~`,
	),
	pattern(
		/name from|name via|name off|name thr|name is|name came|number from|number off|number via|contact from|contact via|contact thr|lead from|lead via|tip from|mail from|name thanks/i,
		`{to}( \\([^)]{0,40}\\))?( ?[–—-]+ |, )(got )?((an?|the|her|his|their) )?(name|number|contact|lead|tip|e-?mail)( is| came)? (from|via|{through}|off|thanks to) {whom}`,
	),
	pattern(
		/number of|name of|mail of|address of|contact of|details of|line of|cell of|phone of|mobile of|info of|number for|name for|contact for|mail for/i,
		`~(got|have|had|received|get|given) (the|an?) {card} (of|for) {titled}{to}{near} {from} {whom}`,
	),
	pattern(/from|via/i, `~(got|have|had|received|get|given) {from} {whom} (the|an?) {card} (of|for) {titled}{to}`),
	pattern(/from|via|thr|off/i, `~(got|have|had|received|get|given) {from} {whom} {to}['’]s {card}`),
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
		`(thx|thanks|ty) to {by}(['’]s (@ ){1,2}?)?,? ?(I|we)(['’]m|['’]re|['’]ve| am| are| have| got)? ((now|finally|also|just|got|getting|booked|put|down) )*(on|in|onto|into) {to}['’]s (calendar|diary|schedule|books|list)`,
	),
	pattern(
		/thx|thanks|ty to/i,
		`(thx|thanks|ty) to {by}(['’]s (@ ){1,2}?)?,? ?(I|we)(['’]m|['’]re|['’]ve| am| are| have| got)? ((now|finally|also|just|got|getting|booked|put|down) )*(seeing|meeting|calling|talking (to|with)|speaking (to|with)) {to}`,
	),
	pattern(
		/suggestion of|recommendation of|advice of|urging of|prompting of|behest of|insistence of/i,
		`~{contacted} {to}{near} (at|on|upon) the (suggestion|recommendation|advice|urging|prompting|behest|insistence) of {whom}`,
	),
	pattern(
		/suggestion of|recommendation of|advice of|urging of|prompting of|behest of|insistence of/i,
		`(at|on|upon) the (suggestion|recommendation|advice|urging|prompting|behest|insistence) of {by},?( (I|we|have|had))* {contacted} {to}`,
	),
	pattern(
		/according|per/i,
		`(according to|per) {by}[,:]? (I|we)(['’]ve|['’]d| have)? (({should}|must|really|also|just|rather|now|definitely) )+({contact}|be {contacting}) {to}`,
	),
	pattern(/intro'?e?d|introduced|referred/i, `(introduced|intro['’]?e?d|referred) by {by} to {to}`),
	pattern(
		/introduced|intro'?e?d/i,
		`(e-?)?(introduced|intro['’]?e?d) to {to}{near} (by|{through}|via|thanks to) {whom}`,
	),
	pattern(
		/referred|connected|pointed|directed|sent|put|linked|hooked|passed|forwarded/i,
		`(referred|connected|pointed|directed|sent|put in touch|put in contact|linked up|hooked up|passed on|forwarded) {with}{to}{near} (by|{through}|via|thanks to) {whom}`,
	),
	pattern(
		/referred|recommended|introduced|suggested|connected/i,
		`{to}( \\([^)]{0,40}\\))?,?[\\s,:\\(–—/|·-]*((was|is|has been|got|who was|comes|came) )*((highly|strongly|warmly|kindly) )?(?<done>referred|recommended|introduced|suggested|connected)( to {me})? (by|{through}|via):? {whom}`,
	),
	pattern(/intro/i, `{intro} to {to}( \\([^)]{0,40}\\))?{near} {from} {whom}`),
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
		`(heard|learned|learnt|knew|know|found out|found|got|discovered|came across|hear) (about |of |out about )?(the|this|that|an?|their|its|her|his|an) (@ ){0,3}?{job}( (at|with|in|of) (@ ){1,3}?)? ?(originally |first )?(from|{through}|via|by|thanks to|by way of) {whom}`,
	),
	pattern(
		/told|tipped/i,
		`{by} (first |also |kindly )?(told|tipped) {me} (off )?(about|to|of) (the|this|that|an?|their) (@ ){0,3}?{job}`,
	),
	pattern(
		/met|kn[eo]w|found|reached|befriended|connected|touch|hired/i,
		`(met|know|knew|found|reached|befriended|connected with|got in touch with|got connected (to|with)|got to know|was connected (to|with)|in touch with|hired) {to}{near} (via|{through}|thanks to|courtesy of|by way of) {whom}`,
	),
	pattern(
		/came|comes|come/i,
		`{to}(( (at|from|of)|,) (@|{sign})( @)?)?,?( who)?( (first|originally|also|just|has|had))* (came|comes|come) to {me} (via|{through}|thanks to|by way of|on the recommendation of) {whom}`,
	),
	// "Dana, through whom I met Lee"
	pattern(
		/whom/i,
		`{by}( \\([^)]{0,40}\\))?,? ?\\(?(via|{through}) whom (I|we)(['’]d|['’]ve| had| have)? ((was|were|been|first|also|later|finally) )*(met|got to know|found|reached|connected with|got in touch with|came to know|introduced to|connected (to|with)|referred to) {to}`,
	),
	pattern(
		/via|thr|thanks/i,
		`{to}(,? (who |whom )?(I|we) (met|know|got to know|found|reached|connected with))+ (via|{through}|thanks to) {whom}`,
	),
	pattern(
		/via|c\/o|thx/i,
		`{to}(( (at|from|of|\\x40)|,) @( @)?)?,?[\\s,\\(–—:-]+(intro |introduced |referred |referral |contact |connection |met |connected |came |lead |known )?(via|c/o|thx to) {whom}`,
	),
	pattern(
		/thr|thanks|way/i,
		`{to}(( (at|from|of|\\x40)|,) @( @)?)?[\\s,\\(–—-]*[,\\(–—-] ?(intro |introduced |referred |referral |contact |connection |met |connected |came |lead |known )?({through}|thanks to|by way of) {whom}`,
	),
	pattern(
		/\(via|\(thr|\(thanks|\(c\/o|\(intro|\(referral|\(lead|\(contact|\(connection|\(met/i,
		`\\((intro |referral |lead |contact |connection |met )?(via|{through}|thanks to|c/o) {whom}`,
	),
	pattern(
		/intro|ref|contact|lead|name|number|mail|details|tip/i,
		`\\((an? |got (the|her|his|their) )?({intro}|referral|ref|contact|lead|name|number|e-?mail( address)?|details|tip|recommendation)( (was|came|is))? (from|by|via|{through}|thanks to|off) {whom}`,
	),
	pattern(
		/arrang|set|organi|lined up|brokered|made|fixed/i,
		`(call|meeting|coffee|chat|lunch|interview|intro) with {to}( \\([^)]{0,40}\\))?( ?[–—-]+)?,? (that |which )?{by} (had |has |kindly )*(arranged|set up|organi[sz]ed|brokered|lined up|made happen|made (it|this|that) happen|fixed (it|this) up|set (it|this|that) up)`,
	),
	pattern(
		/name|contact|people|lead|intro|referral/i,
		`^\\W{0,6}((new|more|the|other|an?|one|two|three|four|some|good) )*(names?|contacts?|people|leads?|intros?|introductions?|referrals?)( (to {contact}|I got|I have))? ((given|supplied|provided|passed on|shared|suggested) )?(from|via|by|off|courtesy of) {whom} ?[:–—-] ?{to}`,
	),
	pattern(
		/intro|refer/i,
		`(referral|referred|{intro}|introduced)( (by|from|via))? ?:? ?{by}( ?(-+>|→|=>|–>|➜) ?| \\((for|to|re:?|with) ){to}`,
	),
	pattern(
		/recommended|suggested|mentioned|introduced me|told me|connected me|put me|pointed me|referred me/i,
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
		`~(contact|lead|investor|client|customer|candidate|friend|recruiter|founder|prospect|guest|supplier|agent|lawyer) ((was|who was) )?(introduced|referred|recommended) (to {me} )?(by|{through}|via) {whom}`,
	),
	pattern(
		/introduced|referred|intro['’]?e?d/i,
		`(^|[:;,\\("“\\]] ?|[–—-] |\\. )((I|we|she|he) )?((was|were|got|been) )?(e-?)?(introduced|referred|intro['’]?e?d)( to (her|him|them|each other|me|us))? (by|{through}|via):? {whom}`,
	),
	pattern(
		/via|intro|ref|connected/i,
		`^[^\\uE000-\\uE0FF]{0,12}?~(via|intro|introduction|intro by|intro from|intro via|referral|referrer|ref|referral from|referred|referred via|connected via|connected {through}) ?::? ?{whom}`,
	),
	pattern(/via/i, `(^|[:;,\\(] ?|[–—-] )via {whom}`),
	pattern(/refer/i, `(referral|referred) (came |comes )?(from|via|{through}) {whom}( to {to})?`),
	pattern(
		/from|via|thr|courtesy|by/i,
		`^\\W{0,6}(?!(tip|recommendation) [^:]{0,40}:)(contact|lead|name|number|tip|recommendation|introduction|connection) (was |came |comes )?(from|via|{through}|off|courtesy of|(given|supplied|provided|passed on|shared|suggested)( to me)? by) {whom}( to {to})?`,
	),
	pattern(/applied|application/i, `~(applied|application) (@ ){0,3}?({through}|via|thanks to) {whom}`),
	pattern(
		/via|thr|thanks/i,
		`(via|{through}|thanks to) {whom},? (I|we) ((also|just|finally) )?(now |just |finally )*(met|got to know|got in touch with|got connected (to|with)|got introduced to|was introduced to|found|reached|connected with|know|spoke (to|with)|talked (to|with)|(have|['’]ve)( now)?( got)? an? (call|meeting|chat|interview|coffee|lunch)( (booked|set up|planned|lined up))? with) {to}`,
	),
	pattern(
		/['’]s (suggest|recommend|advice|refer|intro|tip|urging|prompting|insistence|behest|say-so|hint|nudge)/i,
		`{upon} {by}['’]s {advice}[^\\uE000-\\uE0FF.;!?]{0,30}?~{contacted} {to}`,
	),
	pattern(
		/['’]s (suggest|recommend|advice|refer|intro|tip|urging|prompting|insistence|behest|say-so|hint|nudge)/i,
		`~{contacted} {to}{near} {upon} {by}['’]s {advice}`,
	),
	pattern(/per/i, `~per {by}[,:]? {freely}{contact} {to}`),
	pattern(
		/thr|via|thanks/i,
		`((^|[:;,\\(\\]] ?|[–—-] )|~(we|I|us)( all| both)? )(first |originally )?(met|connected|got connected|got in touch|got to know each other|know each other|found each other) ({through}|via|thanks to) {whom}`,
	),
	// "Lee Park (Dana will make an intro)"
	pattern(
		/intro/i,
		`{to}( \\([^)]{0,40}\\))? ?[\\(–—-]+ ?{by}(['’]ll| will| can| is going to| is happy to| is willing to| offered to| agreed to| promised to| to) (make|do|send|facilitate|arrange)( me| us)? (the|an?) {intro}{end}`,
	),
	...PROVENANCE.map(([hint, source]) => pattern(hint, source)),
]);
