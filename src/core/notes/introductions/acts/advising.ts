import { eachOf, told, type Act } from './act-forms';

const ADVISED =
	'(advised|advises|proposed|proposes|urged|insisted|insists|said|says|thinks|thought|mentioned|felt|feels|reckons|reckoned|hinted|figured|figures|noted|texted|wrote|adds|added)';

/** Names somebody to talk to: `suggested I call Lee`, `says ring Lee`, `thinks Lee could help`. */
export const ADVISING: readonly Act[] = [
	[
		/suggest|insist|urge/i,
		`(${told('suggest', 'ed', 's', 'ing')}|insists|insisted|urged|urges)( to me)?( that)? (I|we) (({should}|try to|try and|try|also|really|just|go|maybe|first|definitely) )*{contact} {to}`,
	],
	[
		/recommend/i,
		`${told('recommend', 'ed', 's', 'ing')}( to me)?( that)? (I|we) (({should}|try to|also|really|just|go|maybe|first) )*{contact} {to}`,
	],
	[
		/advise|propose|urge|insist|said|says|think|thought|mention|felt|feels|reckon|hint|figure|noted|told|tells|texted|wrote|add/i,
		`(${ADVISED}( to me)?( that)?|told {me}( that)?|tells {me}( that)?) (I|we)(['’]ve|['’]d|['’]m(?= to)| have| had| am(?= to))? (({should}|to|must|try to|also|just|go|maybe|first|now|@ly) )+({contact}|be {contacting}|go {contact}) {to}`,
	],
	[
		/told|tells|advise|encourage|urge|tipped/i,
		`(told|tells|advised|advises|encouraged|encourages|urged|urges|tipped) {me} (off )?(to|2) (also |just |go |try |maybe )*{contact} {to}`,
	],
	[
		/said|says|told|tells/i,
		`((said|says)( to {me})?|(told|tells) {me}),? ?(just |go |please |def |definitely |maybe |try |to )*{ring} {to}{person}`,
	],
	...eachOf(
		/give|drop|hit/i,
		`((told|tells|advised|asked) {me} to|(said|says)( to)?|(suggested|suggests|said|says|thinks|reckons)( that)? I( {should})?)( just)? `,
		'give {anyto} an? (quick )?(ring|call|shout|bell|buzz|try)~',
		'drop {anyto} an? (quick )?(line|note|e-?mail|mail|message|text)~',
		'hit {anyto} up~',
	),
	[
		/suggest|recommend|advis|propos/i,
		`(suggested|suggests|recommended|recommends|advised|advises|proposed) (also )?{contacting} {to}`,
	],
	[
		/suggest|recommend|propos|named/i,
		`(suggested|suggests|recommended|recommends|proposed|named) {to} as (someone|somebody|one~|(an?|the|my|another) (@ ){0,2}?(contact|person|mentor|lead|intro|source|go-?to|option)~)`,
	],
	[
		/suggest|recommend|advis|propos|said|says/i,
		`(suggested|suggests|recommended|recommends|advised|advises|proposed|said|says)( {me})? to {contact} {to}`,
	],
	[
		/said|says|think|thought|suggest|recommend|mention/i,
		`(said|says|thinks|thought|mentioned|suggested|suggests|recommended|recommends)( that)? {to}( @ @)?( \\([^)]{0,40}\\))? (is|would be|might be|could be|was) (@ ){0,4}?((person|one|contact|somebody|someone|man|woman) )?to {contact}(?! {sign})`,
	],
	// "told us that Lee Park at Northwind is someone we should meet"
	[
		/someone|somebody|the person|the one/i,
		`((said|says|thinks|thought|mentioned|reckons|reckoned|suggested|suggests)|(told|tells) {me})( that)? {to}{place}?( \\([^)]{0,40}\\))? (is|was|would be|might be|could be) (someone|somebody|the person|the one) (that |who |whom )?(I|we) (({should}|need to|want to|ought to|really|definitely|also) )+({contact}|know|get to know|be (introduced|connected|talking|speaking) to|be in touch with|introduce ((@|{sign}) ){1,3}?to|bring in|have on board)~`,
	],
	[
		/said|says|think|thought/i,
		`(said|says|thinks|thought)( that)? the (@ )?(person|one|man|woman|guy|lady|contact) (for me )?(to {contact}|I (want|need)|I {should} {contact}) (there |here )?is {to}`,
	],
	[
		/mention|nam|brought/i,
		`(mentioned|mentions|named|brought up) {to} (@ ){0,3}?as (an?|someone|somebody|the) (@ ){0,2}?(to|contact|person|intro)`,
	],
	[/told|tells/i, `(told|tells) {me} about {to},? who`],
	[
		/think|thought|reckon|said|says|felt/i,
		`(thinks|thought|reckons|said|says|felt)( that)? {to}( \\([^)]{0,40}\\))? (could|can|might|may|would|will) ((also|probably|maybe|be able to|be happy to) )*(help( {me})?( out)?~(?! ({sign}|her|him|them|us|with (her|his|their)))|advise {me}|take my call|talk to {me}|speak to {me}|(see|interview|hire) {me}|meet( with)? {me}|(look at|have a look at|read) my (@ )?{papers}|know more|be (happy|glad|keen|delighted|open) to (hear from|talk (to|with)|speak (to|with)|meet( with)?|chat (to|with)|help) {me})`,
	],
	[
		/expect/i,
		`(said|says|told {me}|tells {me})( that)? {to}( is|['’]s| was| would be| will be) expecting (me|my (call|e-?mail|mail|note|message))~`,
	],
	[
		/as a|as my|as the/i,
		`(offered( up)?|put forward|proposed|gave {me}|named) {to} as (an?|my|the) (@ ){0,2}?(contact|lead|person|reference|go-?to|mentor)~`,
	],
	[
		/get on|get along|hit it off|click|gel/i,
		`(thinks|thought|said|says|reckons)( that)? (I|we)(['’]d|['’]ll| would| will| should| might) (really )?(get on|get along|hit it off|click|gel) with {to}`,
	],
	[
		/say h|regards|best|love/i,
		`(said|says|told {me}|tells {me}|asked {me}|wants {me}|reminded {me})( to)? (say (hi|hello|hey)|(give|send|pass on) (her|his|their) (best|regards|love)) to {to}( from (her|him|them))? (when|if|once) (I|we) (next )?({contact}|{ring}|get there)`,
	],
	// "Suggested Lee Park and Tom Reyes": nothing else may follow.
	[
		/suggest/i,
		`(suggested|suggests) (?!(that )?{sign} (to|for)~){to}(?=( \\([^)]{0,40}\\))?( (at|from|in) @( @)?)?( too| as well| instead| next)?[\\s.!)]*$)`,
	],
];
