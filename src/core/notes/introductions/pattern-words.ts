import type { Vocabulary } from '../../english/phrases';
import { SIGN } from './people-signs';

/** Whose papers: `my résumé`. */
const PAPERS =
	'r[ée]sum[ée]s?|cv|name|details|profile|portfolio|application|number|contact( info| details)?|letter|e-?mail( address)?|info(rmation)?|references?|card|samples?|case|work|deck|pitch|reel|demo|manuscript|paperwork|num(ber)?s?|mobile|cell|phone|abstract|proposal|draft|script|article|essay|story|songs?|tape|photos?|pictures?|drawings?|designs?|plans?|idea|quote|bid|website|link|blog|writing|bio|book';

/** The words of the patterns. */
export const PATTERN_WORDS: Vocabulary = {
	sign: SIGN,
	by: '(?<by>{sign}|~she~|~he~)',
	to: '{described}(?<to>{sign}(( \\([^)]{0,40}\\))?(,? and |, | ?& ?| ?/ ?|,? plus ){sign})*(,? and (his|her|their|my|our|the) (@ ){0,2}?@,? {sign})?|~(him|her)~(?! (@|{sign}))|~(him|her)(?= (on|at|by|via|through|thanks|this|next|last|yesterday|today|tomorrow|tmrw|tonight|about|and|for|directly|before|after|when|if|re|in|first|soon|because|since|as|asap|instead|too|again|once|to see|then|now|up)~))',
	described:
		"(~(her|his|their|my|our|the|an?|some|this|both|old|former|fellow) ((?!(by|of|at|from|for|about|in|on|as|and|with)~)@ ){0,3}?((?!by~)@,? )?(an? )?|(the|their|her|his|our|my|an?) (@ ){0,2}?(head|director|vp|vice president|chief|chair|president|dean|lead|manager|owner|partner) of (the )?(@ ){0,2}?@,? (an? )?|(@|{sign})['’]s (@ ){0,2}?(?!(by|of|at|to|from|for|about|in|on|with|via)~)@,? |(someone|somebody|a guy|a woman) (called|named) )?",
	whom: '((another|an?|the|my|our|her|his|their) (@ ){0,3}?@, )?(((my|our|her|his|their|the) )?((old|good|former) )?(friend|colleague|cousin|uncle|aunt|brother|sister|boss|owner|founder|neighbou?r|manager|mentor|recruiter) )?(?<by>{sign}|~(she|he|her|him)~)',
	me: '(me|us|you)',
	with: '((with|to|w) |w/ ?)',
	through: '(through|thru)',
	from: '(from|by|via|{through}|thanks to|thx to|ty to|courtesy of|by way of|off)',
	papers: PAPERS,
	freely:
		'((you|I|we|should|could|can|just|please|definitely|try|maybe|might|want|to|really|first|and|also|go|must|have|need|ought|simply) )*',
	intro:
		'((e-?mail|warm|cold|kind|quick|personal|double|opt-in|virtual|lovely|great|nice) )*(e-?)?(intros?|introductions?)~',
	contact:
		'(call|phone|telephone|ring( up)?|contact|ask for|e-?mail|message|text|ping|dm|approach|meet|see|try|visit|ask|hit up|look up|get (a )?hold of|track down|(go )?(and )?see|chat with|catch up with|meet with|check in with|check with|follow up with|connect (with|w/)|link up with|sit down with|speak (to|with)|talk (to|with)|reach out to|reach|write( to)?|get in (touch|contact) with|(get|grab|have|do) (a )?(coffee|lunch|drink|beer|tea|breakfast|dinner) with|pick the brains? of|have (a )?(coffee|lunch|drink|chat|call|word) with|set up (a )?(call|chat|coffee|meeting) with|drop (a )?(line|note|email) to)',
	contacting:
		'(calling|phoning|ringing|contacting|e-?mailing|messaging|texting|pinging|approaching|meeting( with)?|seeing|trying|asking|chatting with|connecting with|speaking (to|with)|talking (to|with)|reaching out to|writing( to)?|(getting|being) in (touch|contact) with)',
	contacted:
		'((I|we) )?(called|phoned|rang|contacted|e-?mailed|messaged|texted|pinged|approached|met|met with|wrote( to)?|asked|spoke (to|with)|talked (to|with)|reached out to|having (lunch|coffee|dinner|breakfast|drinks|tea|a (call|chat|coffee|drink)) with|telephoned|rang up|dropped in on|visited|saw|looked up|(meeting|seeing|calling|emailing)( with)?|{contact})',
	job: '(role|job|position|opening|opportunity|vacancy|posting|gig|contract|internship|apprenticeship|company|firm|team|startup|studio|place|project|client)',
	card: '((e-?mail|phone|direct|cell|mobile|work|private|desk|office|home|business|personal) )?(name|number|no\\.|e-?mail( address)?|(tele)?phone( number)?|cell( ?phone)?( number)?|mobile( number)?|(direct )?line|extension|digits|handle|contacts?( details| info(rmation)?s?)?|details|coordinates|coords|num|card|info|address|linkedin|insta(gram)?|whatsapp|calendly|profile)',
	should:
		'(should|shall|could|might|may|can|must|am to|are to|gotta|oughta|have to|need to|got to|ought to|might want to|may want to|better)',
	ring: '(call|ask for|ring( up)?|phone|telephone|contact|e-?mail|text|message|ping|dm|whatsapp|hit up|look up|go (and )?(see|find|meet)|talk (to|with)|speak (to|with)|chat (to|with)|reach out to|get in touch with|write to|have a (word|chat) with)',
	anyto: '{described}(?<to>{sign}|~(him|her|them)~)',
	relative: '({kin}|colleague|acquaintance|wife|husband|partner|boss|manager|contact)',
	kin: '((brother|sister|father|mother|son|daughter)(-in-law)?|friend|mate|buddy|pal|cousin|neighbou?r|nephew|niece|uncle|aunt|dad|mum|mom|(flat|room|class|team|house)mate|co-?worker)',
	titled: '((an?|the|her|his|their|my|our) (@ ){0,7}?@, ?)?',
	forme: '(about me|on my behalf|for (me|u)|in my favou?r|with my (@ )?{papers}|(introducing|recommending) me)',
	myself: `((about|of) my (project|work|search|situation|startup|business|company|idea|experience|skills|interest|plans?|background|application|{papers})|about me|for me|on my behalf|(meet|see|call|ring|phone|e-?mail|text|message|contact|hire|interview|help) me|(that )?I(['’]d| would|['’]m| am|['’]ll| will| might) (be )?(call|calling|ring|ringing|in touch|get in touch|getting in touch|looking|coming|come by|writing|write|stop by|stopping by))`,
	place: '( (over )?(at|in|from|of|down at|on|via|by) (@ ){0,4}?@)',
	meeting: '(video call|zoom|call|meeting|chat|coffee|lunch|interview|slot|appointment|time|sit-?down|audience)',
	slot: '((an?|some|my|the) (@ ){0,2}?{meeting}|(\\d+|five|ten|fifteen|twenty|thirty|a few) ?min(ute)?s?|half an hour|an hour|time)',
	upon: '(at|on|per|following|upon|after|because of|thanks to|based on|acting on|(off|on) the (back|strength) of)',
	advice:
		'(suggestion|recommendation|advice|referral|introduction|intro|tip|urging|prompting|insistence|behest|say-so|hint|nudge)',
	officer: '(recruiter|hiring (manager|mgr)|hm|interviewer|contact( person)?|manager|poc|point of contact|hr)',
	person: "(?!['’]s )",
	end: '(?=\\s*[,.;:!)]|\\s*$)',
	gap: '[^\\uE000-\\uE0FF.;!?]{0,60}?',
	near: '[^\\uE000-\\uE0FF.;!?]{0,40}?',
};
