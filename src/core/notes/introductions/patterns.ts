import { HintedPattern, HintedPatterns } from './prefilter/hinted-pattern';
import { PATTERN_WORDS } from './pattern-words';
import { verb } from './acts/act-forms';
import { LEADING } from './acts/leading-acts';

const pattern = (hint: RegExp, source: string, act = source) => new HintedPattern(hint, source, PATTERN_WORDS, act);

/** Somebody does it: `Dana introduced me to Lee`, `Dana, who will put me in touch with Lee`. */
export const ACTIVE = new HintedPatterns(
	LEADING.map(([hint, act]) => pattern(hint, `{by}(?<gap>{gap})~(?<act>${act})`, act)),
);
/** Nobody is named: `Introduced me to Lee`, `— will introduce me to Lee`. */
export const ELIDED = new HintedPatterns(
	LEADING.map(([hint, act]) =>
		pattern(
			hint,
			`(^|[:;,] |[–—-] |~and |~but |~then |\\) )(?<gap>(((also|then|since|later|recently|already|kindly|just|will|would|can|could|offered to|promised to|agreed to|happy to|glad to|willing to|going to|is going to|wants to|said (she|he) would|said (she|he)['’]d|volunteered to|who|has) )*))(?<act>${act})`,
			act,
		),
	),
);
/** To the contact of the note: `Dana introduced us`, `Dana put in a good word for me`, `Dana referred me for the role`. */
export const US = new HintedPatterns([
	pattern(
		/introduc|intro'?e?d|connected us|put us/i,
		`{by}(?<gap>{gap})~(?<act>(e-?)?(${verb('introduc', 'e', 'es', 'ed', 'ing')}) us(?! to| and)|(?<intro>intro'?e?d) us(?! to)|connected us(?! (to|with|and))|put us in (touch|contact)(?! (with|w/)))`,
	),
	pattern(
		/intro/i,
		`{by}(?<gap>{gap})~(?<act>(made|did|sent|facilitated|arranged|brokered|makes|sends) (the|an?|this|our) ((@|e-mail) ){0,2}?(intro|introduction)~(?!( ?(e-?mail|mail|note|message))? (to|with|w/|for|of|on|about|into|between|among|videos?|text|slides?|chapter|section|talk)~))`,
	),
	pattern(
		/word/i,
		`{by}(?<gap>{gap})~(?<act>(put(s|ting)?|(?<bare>put)) (in a ((good|kind|nice) )?word|a ((good|kind|nice) )?word in) for {me}(?! (with|to)~))`,
	),
	pattern(/vouch/i, `{by}(?<gap>{gap})~(?<act>vouch(ed|es) for {me}(?! (with|to)~))`),
	pattern(
		/refer/i,
		`{by}(?<gap>{gap})~(?<act>${verb('refer', '', 's', 'red', 'ring')} {me}( internally| in~|(?= ?[.,;]|$)| (for|at) (the |this |that |an? )?(@ ){0,3}?{job}))`,
	),
]);
/** What somebody said, with or without quotes: `Dana: “reach out to Lee”`, `Dana says: call Lee`. */
export const QUOTED = new HintedPatterns([
	pattern(
		/says|said|reckons|thinks|told me|tells me|mentioned|heard/i,
		`{by}( from @| at @| \\([^)]{0,30}\\))? (says|said|reckons|thinks|told me|tells me|mentioned|heard)( that)? {to}[^\\uE000-\\uE0FF.;!?]{0,70}(([,;–—-]+ ?| and | so )(so )?(just |go |please |def |definitely |you should |I should |should )?({ring}|go see|see) (him|her|them)|( and|,|;) (that )?(I|we) (should|could|can|ought to|must) (just )?(stop by|drop in|drop by|pop in|come by|call|ring|get in touch|write|apply|ask (him|her)))~`,
	),
	pattern(
		/sent you|said|from me/i,
		`{by} ?: ?["“]?{freely}{contact} {to}[^\\uE000-\\uE0FF.;!?]{0,50}(say|tell (him|her|them)|mention)( that)? (I sent you|I said|hi from me)~`,
	),
	pattern(
		/ ["“‘']|:["“‘']/,
		`{by}( \\([^)]{0,30}\\))?,?(( also)? (said|says|wrote|writes|replied|texted|tells me|told me))? ?[:,]? ?["“‘'](I )?(just |already )?(spoke|talked|chatted|have spoken|have talked) (to|with) {to} (for (u|you|me)|about (u|you|me)|on (my|your) behalf)~`,
	),
	pattern(
		/ ["“‘']|:["“‘']/,
		`{by} ?[:,]? ?["“‘'](just |please |do )*(tell|say to) {to}( that)? I (sent|recommended|referred) you~`,
	),
	pattern(
		/worth/i,
		`{by} (knows|has) ((an? )?{relative}|someone|somebody|an? (guy|man|woman|lady|person))( (at|in|from) (the )?(@ ){0,2}?@)?,? {to}[^\\uE000-\\uE0FF.;!?]{0,30}worth (an? (call|chat|coffee|try|ring|e-?mail)|{contacting}|ringing)~`,
	),
	pattern(
		/ ["“‘']|:["“‘']/,
		`{by}( \\([^)]{0,30}\\))?,?(( also)? (said|says|wrote|writes|replied|texted|advised|answered))? ?[:,]? ?["“‘'](@, )?{to}( \\([^)]{0,40}\\))? is (who|the (person|one|man|woman)) (you|to|for)~`,
	),
	pattern(
		/ ["“‘']|:["“‘']/,
		`{by}( \\([^)]{0,30}\\))?,?(( also)? (said|says|wrote|writes|replied|suggests?|suggested|told me|tells me|texted|advised|answered))? ?[:,]? ?["“‘'](@, )?{freely}((use|mention|drop|quote) my name (when|if|and) (you )?)?{contact} {to}`,
	),
	pattern(
		/:/,
		`{by}( (said|says|wrote|writes|replied|suggests|suggested|told me|tells me|texted|advised|answered)|['’]s (advice|tip|suggestion|recommendation)) ?: ?{freely}{contact} {to}`,
	),
]);
/** What somebody says that they will do: `Dana: “I'll pass your CV on to Lee”`, `Dana says: I'll let Lee know`. */
export const OFFERED = new HintedPatterns([
	...[
		'(pass|forward|send|give|hand|share|show|slip) (on |over |along )?your (@ )?{papers} (on |over |along )?({with}|past ){to}',
		"(let|tell) {to} (know )?(about you|(that )?you(['’]ll| will)( be)? (call|ring|write|in touch|get in touch|e-?mail))",
		'mention you to {to}',
		'put in a (good )?word (for you )?with {to}',
	].map((words) =>
		pattern(
			/ your |you['’]ll|you will|about you|word|mention/i,
			`{by}( \\([^)]{0,30}\\))?,?(( also)? (said|says|wrote|writes|replied|texted|answered))? ?[:,]? ?["“‘']?I( ?['’]ll| will| can| could)( also| gladly| happily)? ${words}`,
		),
	),
	...[
		'give {to} an? (quick )?(ring|call|shout|bell|buzz|try)',
		'drop {to} an? (quick )?(line|note|e-?mail|mail|message|text)',
	].map((words) =>
		pattern(
			/ ["“‘']|:/,
			`{by}( \\([^)]{0,30}\\))?,?( (said|says|wrote|writes|replied|texted|answered))?( ?[:,])? ?["“‘'](just |please |do )*${words}~`,
		),
	),
]);
/** Who knows somebody and offers to introduce: `Dana knows Lee well, offered an intro`. */
export const KNOWS = new HintedPatterns([
	pattern(
		/intro/i,
		`{by}( \\([^)]{0,40}\\))?( (also|just))* (mentioned|mentions|brought up|recommended|recommends|suggested|suggests|told me about) {to}(?<gap>[^\\uE000-\\uE0FF;!?]{0,60}?)(will|['’]ll|can|would|['’]d|offered to|happy to|promised to|is going to) (make|do|send) (the|an) {intro}`,
	),
	pattern(
		/kn[eo]w|friends|work|close|way back|mates|school|with|next to|married/i,
		`({by}( \\([^)]{0,40}\\))?( (also|personally|already))* |(?<elided>^\\W{0,4}))(knows|knew|used to work with|worked with|works with|(is|are) ((good|old|great|close) )?(friends|mates|pals|buddies) with|is close to|is close with|(plays|sings|rows|runs|cycles|skis|fishes|served|trained|studied|sits) (@ )?with|is married to|lives next to|shares an office with|goes ((way|a long way) )?back with|went to (school|college|uni|university) with) ((someone|somebody|a (guy|man|woman|lady|person)) (@ ){0,6}?@, ?)?{to}(?<gap>[^\\uE000-\\uE0FF.;!?]{0,60}?)(offer(s|ed)?|will|can|['’]ll|would|['’]d|could|happy|glad|willing|promised|agreed|volunteered|going to|gonna)~[^\\uE000-\\uE0FF.;!?]{0,30}?(intro|introduc|connect|put (me|us)|(put|get) (in )?a (good |kind )?word|have a (quick |quiet |good )?(word|chat)(?! (about|on) (the|a|his|her|their)~)|(ask|tell|get) (him|her|them) to {contact} me~|((drop|write|send|shoot)( to)? (him|her|them)( an? (@ ){0,1}?(line|note|mail|e-?mail|message|text))?|(call|ring|phone|text|e-?mail|message|ping|tell|speak to|talk to|have a word with) (him|her|them)) {forme}~|(tell|let) (him|her|them) (know )?(about me|I|that I)~)`,
	),
]);
/** Somebody is thanked or named for it: `thanked Dana for the intro to Lee`. */
export const CREDIT = new HintedPatterns([
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
	pattern(
		/intro/i,
		`{by}['’]s {intro} ?(email |mail |message |note )?(to |with |→ ?|-+> ?|=> ?){to}(?! (came|comes|was made|happened) (via|through|by|from)~)`,
	),
	pattern(/refer|recommend/i, `{by}['’]s (referral|recommendation) to {to}`),
	pattern(
		/word/i,
		`(thank(s|ed|ing|ful)?|thx|ty|grateful)( (to|you))? {by} (@ ){0,2}?for putting (in )?a (good |kind )?word (in )?(for me )?{with}{to}`,
	),
]);
/** Thanks to the contact of the note: `Thanks for the intro to Lee`. */
export const THANKS = new HintedPatterns([
	pattern(
		/thank|thx/i,
		`^\\W{0,6}((many|huge|big) )?(thanks|thank you|thx)( so much| a lot| again| very much)?,? for ((the|your|that) {intro}|introducing {me}|connecting {me}|putting {me} in touch) {with}{to}`,
	),
]);
