import type { Check } from './finding';
import { phraseFinder, withoutOverlaps, type Harmless, type PhraseFinder } from '../../english/phrases';
import { spokenText } from '../spoken-text';
import { memoize } from '../../english/memoize';

/** Word lists of the patterns below: `{reply}` in a pattern is any of the words of `reply`. */
const WORDS = {
	reply: 'call|phone|ring|answer|reply|respond|write|get back|return|pick up',
	replied: 'call|phon|r[iau]ng|answer|repl|respond|writ|wrot|return|bother|got(ten)? back|get(ting)? back|pick(ed)? up',
	send: 'tell|give|call|answer|send|let|show|inform|help|hire|pay|ring|get back to|respond to|reply to|speak to|talk to|see|meet',
	urgent:
		'immediately|at once|right (away|now)|asap|a\\.s\\.a\\.p\\.?|as soon as possible|at the earliest|without (further )?delay|straight away|urgently|in an? @ manner|this instant|by (close of business|end of (the )?day|tonight|noon|tomorrow)|today at the latest',
	nobody: 'nobody|no ?one|not one of you|none of you',
	not: "never|didn't|did not|haven't|have not|failed to|couldn't|could not|refused? to|forgot to|won't|can't even",
	hurt: 'disappointed|frustrated|annoyed|angry|upset|insulted|offended|outraged|appalled|disgusted|impatient|irritated',
	bad: 'unacceptable|unprofessional|inexcusable|disrespectful|outrageous|rude|shameful|insulting|disgraceful|impolite|discourteous|not on',
	slighted:
		'ignored|passed over|brushed off|fobbed off|strung along|put off|ghosted|left (hanging|waiting|in the dark)|kept (waiting|hanging|in the dark)|given the run-?around',
	have: "I(('ve| have)( (now|already|also))*)?",
	they: 'he|she|they',
	them: 'him|her|them|@',
	boss: '(manager|boss|supervisor|superior|director)s?',
};

/** Orders, reproaches and hurt feelings. */
const SPOKEN = [
	// orders
	'~you ({degree} )?((need|have|ought|are going) to|must( now| really)?|(had )?better) (({send}) (me|us|my)|({reply}|decide|hurry|act|explain))~',
	'~I ((must|have to|really|do) )?(demand|insist (that|on ({answer}|speaking|hearing|talking|being|knowing|a meeting)))~',
	'~I ((fully|do|would|would have|had|certainly|must say I( had)?) )?expect(ed)? (you to|to hear( back)? (from you|by|today|no later)|{answer}|better|((a bit )?more) (from|of)|an? interview)~',
	'~I ((had|would have) )?expected to (hear|be called)~',
	"~I(('m| am) (going to|gonna))? ?({degree} |do )?(need|require|want) ({answer}~|you to (?!(know|have|meet|see|hear|imagine|picture|enjoy|taste|try|feel|read)~)|(your|an?) @ by~|to (know|hear) ((from you |back |an? answer )?(now|today|tomorrow|by|before|immediately|soon)|(be)?cause|cos|what('s| is) (going|taking)|where I stand|why|if (you|I) |whether (you|I) ))",
	'({begin}|~(please|kindly) |~you ((will|can|could|should) )?)({reply}|revert|(tell|inform|contact|send) me|let me know|decide)~[^.!?;]{0,40}~({urgent})~',
	'~request(ing)? you to (inform|answer|reply|respond|decide|confirm|call|tell)~',
	"~(tell|explain to) me[^.!?]{0,24}~what('s| is) (going on|the problem)",
	"~what('s| is) (the|this|your) (hold-?\\s?up|delay)|~what('s| is) going on\\s*[?!]|~what('s| is) taking (you )?so long~",
	"~I (won't|will not|refuse to) (wait|accept|tolerate|be {slighted})~(?! to~)|~I (can't|cannot) ((accept|tolerate)~|wait (around|any longer|much longer|for ?ever|for you|on you)|keep (waiting|calling|asking|chasing))",
	'~(make up your mind|hurry up|stop (ignoring|avoiding|dodging|stalling)|take no for an answer|once and for all|this is your last chance|final (notice|warning)|time is running out)~',
	'{begin}((please|just|kindly) )?(answer me~|pick up (the|your) phone~|(have|do me) the (courtesy|decency)~)',
	"~(if|unless|or|otherwise)~[^.!?]{0,60}~I('ll| will| shall|'d| must| have to|'m going to) ((have to|need to|be forced to|then) )?(assume|conclude|complain|report|escalate|withdraw|take (it|this|that|the matter) (up|further|elsewhere|to)|go (over|elsewhere|public|to (your|the) {boss}))~",
	"~(over your head|complain (to|about) (you|your|the)|(take|taking) (it|this) up with (your|the) {boss})~|~I(('m| am) (now )?|'ll | will | must | have to )(be )?escalat",
	"~(it's|it is) (urgent|important|essential|imperative|vital|crucial) (that )?you ({reply}|decide|let me know|contact|hurry)~|~only (be )?(fair|right|decent|polite|courteous|reasonable) ((of|for) you )?(to|if you|that you) (({reply})~|(let|tell|give|inform) me)",
	// reproaches
	"~still (have not|haven't|had not|hadn't|not|no) (heard|received|got|gotten|had|been (told|called)|word|reply|answer|response|decision|call)~|~still (nothing|waiting)~",
	"~(haven't|have not|hadn't|has not|have yet to|had yet to|yet to|never) ((yet|even|so far|until now|ever) )*(received?|hear|had|have|got|get|gotten)[^.!?]{0,24}~(answer|reply|response|acknowledg|courtesy|feedback)",
	"~(I|to|and|have|'ve|has) (have )?(received?|got|get|had|heard) (no|zero|not an?|none)~( (single|answer|reply|response|acknowledg|word|feedback|call)|\\s*[.!])",
	"(~I('m| am|'ve been| have been)|{begin}(am|been|just)) (still )?waiting(( (for (you|your|an?|the (answer|reply|decision|result|offer|contract|call)|any|someone|anyone|word|{count}|over|almost|weeks|days|months|ages)|since|to hear|on you)~)|\\s*([.,!?;]|$))",
	"~(haven't|have not|hadn't|have never|I never) heard ((a )?(back|anything|word|thing|single word|peep)|from (you|anyone|anybody))~(?!( yet)?,? (so|and) I (thought|wanted|wondered|hoped)~)",
	'~{nobody}(?! ever @s( (me|to me))?( back)?\\s*([.!?]|$)) ((over )?there )?((has|had|have|ever|even|can|could|will|would|be|seems to|seems able to) )*(cares?~|bother|{replied}|been in touch|tell me|told me(?! (how|about))|the (courtesy|decency))',
	"~can('t|not) (even )?get (anyone|anybody|someone|somebody|an? @) to ({reply})",
	'~(not (one|a single|a) (word|reply|answer|call)|no (word|reply|answer|reaction)|nothing|crickets|(radio |total |complete |only )?silence) (at all )?from (you|your|anyone|anybody)~',
	"~(finally|ever going to|one day) (call|return|answer|reply|respond|get back)~|~surely (some(one|body)|you|any(one|body)|it)~[^.!?]{0,24}~(can|could|have|has|takes?|isn't|not)~",
	"~(hard to (believe|understand|see why)|(can('t|not)|could not|couldn't|hardly) (believe|understand|imagine) (why|how|that|you|nobody|this)|(don't|do not|fail to) (understand|see|get) why|beyond me)~",
	'~(kindly|please|you should|would you( mind)?) (explain(ing)? (why|yourself|this|the (delay|silence))|do (me the courtesy|your job))~',
	"~(my|our) (@ ){1,2}((was|were|is|are|has|have|been|being|got|gets?|simply|completely) )+ignored~|~I((('ve| have) been|'m| am) being| was| got|('ve| have) been) {slighted}~|~(being|been|feel|felt|am) {slighted}~|~ignor(es?|ed|ing) (me|my|all my|us)~",
	"~I('ll| will|'m going to|'ll have to) (keep|go on|not stop|continue) (@ ){0,2}?(call|ring|phon|leav|try|writ|to call)@? (@ ){0,2}?until~|~I won't stop (@ ){0,2}?(call|ring|phon|leav|try|writ)@? (@ ){0,2}?until~",
	'~I was (told|promised|assured)~[^.!?]{0,60}(~but~|~it is now~|~and (now|still|yet|nothing|nobody|got|heard)~|~surprise~)',
	'~you ((people|lot|guys|folks|all|simply|just) )?(have )?({not}) ((even|once|ever|bother(ed)? to|bother(ed)?|manage(d)? to) )*({replied})',
	"~(did|have|do|can) (you|anyone|anybody|somebody|someone) (even|ever even|actually even)~|~(did|can|could|do)n't (you|anyone|anybody) (even|at least|just)~",
	"~you('ve| have| are|'re| keep| kept)? ?(been )?(ignor(ed|ing)|avoid(ed|ing)|dodg(ed|ing)|ghost(ed|ing)|putting me off|stalling|string(ing)? me|leading me on)|~you (keep|kept|always) (telling|saying|promis(e|ing)|say|tell|postponing|putting|pushing)~",
	"~why (haven't (you|I)|have you not|didn't you|did you not|don't you ({reply})|won't you|hasn't any|has no|is (it|this) taking|does (it|this) take|am I (still|being)|are you (ignoring|avoiding|not)|{nobody})~",
	'~how (long|many (more )?times|often|much longer) (do|must|should|will|am|have) I (still )?(have to|need to|supposed to|got to|to~|wait|call|ask|try)',
	"~(this is|it's|that's|that is) ((now|already) )?(my|the) (second|third|fourth|fifth|sixth|last|umpteenth|\\d+(st|nd|rd|th)) ((call|message|email|e-mail|voicemail|attempt|try)~|time (that )?(I'm|I am|I've|I have|I) (call|left|ask|try|tried|writ|ring|rung|phon))",
	'~{have} (left|sent|called|tried|written|emailed|phoned|rung|rang|wrote) ((to )?(you|your @|there|now) )*{count} (@ ){0,2}?(messages?|times|voicemails?|emails?|e-mails?|letters)~(?!,? (like|for|a day|to @s))',
	"~as I('ve| have)? already (said|told|written|wrote|explained|mentioned)~",
	"~I('ve| have) been (chasing you|trying to (reach|get|call|contact) (you|hold of you) (for|since|all|every)|calling (you~|for (days|weeks)|every day))",
	'~you owe me ({answer}|that|at least|this)~|~the (very )?least (you|someone|anyone) (can|could|might)~',
	"~you (promised|swore|assured me|said|told me)[^.!?]{0,80}~(but~|and (still|yet|you (didn't|haven't|never)|nothing|nobody)~|yet~)",
	"~you (promised|swore|assured me) (me )?(that )?(you('d| would) )?(to )?(call|ring|phone|get back|answer|reply|respond|let me know|be in touch|{answer})~",
	"~you (were|are) (supposed|meant) to~|~you (should|could|might|ought to)('ve| have)( at least)? ({replied}|told|let)|~you (could|might|should) at least~|~I('d| had| would have)? thought (that )?(we|you) (said|agreed|were going|would|had (agreed|said))~",
	'~(keep(ing)?|kept|left|leav(e|ing)) (me|us|people|somebody|someone|applicants|candidates) (waiting|hanging|in the dark|guessing|dangling|wondering)~',
	"~((common|basic|simple) (courtesy|decency|manners)|the (courtesy|decency) (to|of)|I deserve (better|an? (answer|reply|call|response|explanation)|to)|I (have a|have every) right|I('m| am) entitled)~",
	'~(is it|would it be) ({degree}) (hard|much|difficult) (to|for you)~|~how hard (is|can) it~|~too much to ask~|~would it kill you~',
	// impatience in a few words
	'{begin}(please )?(asap|a\\.s\\.a\\.p\\.?)(,? please)?\\s*([.!?]|$)|~I need (this|that|it|one) (now|today|tonight|right now|immediately|asap|by (today|tonight|noon))~|~I (want|need) it done~',
	'~why (have|did|do) I (still )?(heard|hear|got|get|received?|been told|not)( (nothing|no|not|never|back))?~|~when (are|will|do|is|were) (you|he|she|they|somebody|someone) ((finally|ever) (going to|gonna)?|going to (finally|ever)) ?@~',
	'~how (long|hard|difficult) (does|can|should|would) it (really |possibly )?(take|be) (to|for)~[^.!?]{0,12}~(read|look|decide|answer|reply|call|write|pick|open|send|choose)~',
	"~(you|they) ((must|have|'ve|clearly|obviously|probably|apparently) )+(clearly )?(forgotten|forgot) (about )?(me|my (@ )?(application|cv|r[ée]sum[ée]|call|message|email))~",
	'~{hurt} (not to|to (still )?not|to never|at not) ((still )?hav(e|ing) )?(hear|heard|hearing|been (told|called|informed|answered)|(had|got) an? (answer|reply))~',
	// sarcasm
	'~surprise,? surprise~|~thanks for nothing~|~so much for (your|the|that)~|{begin}seriously\\s*\\?|~for once~(?=\\s*([.,!?]|$|will you|in your))|~never comes~',
	"~(clearly|obviously|apparently|evidently|I (guess|suppose|gather|see)|guess) (that )?(my (time|application|calls?|messages?|e-?mails?|work)|{nobody}|I('m| am) not (worth|important|good)|you (don't|do not|can't|couldn't|never|forgot|have better|have no)|(you('re| are|'ve been| have been)|you) too busy to)~|~(been|are|you're) too busy to (even )?({reply}|hit|send|tell)~",
	// feelings
	"~(that|this|it|which|you)('s|'re| is| are| was) ({degree} ){0,2}({bad})~|~(unprofessional|unacceptable|inexcusable|disrespectful) (of you|behaviou?r|treatment)|~wast(e|ing) (of )?my time~|~this is ridiculous~|~(find|call|think) (it|this|that) ({degree} )?({bad})~|~you still (have not|haven't)~",
	"~(I('m| am|'ve been| have been| feel| was| must say I('m| am))|getting|quite|very|rather|frankly|deeply|increasingly|somewhat) (@ ){0,2}?(({hurt})(?=\\s*([.,!?;)\"]|$|(in|with|by|at|that|to|not|about|of) (you|your|not|the (lack|silence|delay|wait|way)|how (you|long|I|this)|my|hear (nothing|no)|have|wait|waiting|calling|being|this|that|{nobody}|be|having|chasing|get|see)~))|surprised (not to|to (hear|receive|get|have) (no|nothing)))",
	'~(frustrating|annoying|disappointing|infuriating|maddening) (to (wait|hear|be|have|get|call)|that (you|{nobody}|I)|not to)',
	'~(fed up|(sick|tired) (and tired )?of (waiting|calling|being|asking|hearing|chasing|your|leaving|this|writing)|losing (my )?patience|(out of|run out of) patience|my patience~(?! is my)|had enough~)',
	"~(don't|do not) appreciate (being|your|the (silence|delay)|how|having)~|~left in the dark~|~(straight )?in(to)? (the|your) (bin|trash|wastebasket)~|~I would('ve| have) thought (that )?(you|an?|somebody|someone)~",
	'~(some(body|one)|you) (@ )?must have (@ )?(minutes?|time|seen|got|received)~[^.!?]{0,30}~(pick|call|answer|reply|phone)',
	'~you people~|~how you treat (people|me|us|applicants|candidates)~|~(would be|would have been|might be) nice if (some(one|body)|any(one|body)|you) (@ )?({replied}|told|let|at least)',
	'{begin}not (a|one|a single) (peep|word|line|sound|reply|answer|call)~|~(immediate|prompt|urgent|swift|speedy) (reply|answer|response|attention|action|decision) (is|please|from you|by)~',
	'~(tell me|say|give me an?|want an?|need an?) (yes|no) or (an? )?(no|yes)~|~what am I (supposed|meant) to (do|think|tell)~|~wait (around )?for ?ever~|~expecting (your|an?) (call|reply|answer|response|decision)~',
	'{begin}come on~|~(thought|expected|hoped for|assumed) ((you were|so much|much|rather) )*(better|more) (than this|than that|of you|from you)',
	"~(radio|dead|stony|deafening) silence~|~how (one|you|people) (behaves?|treats?) (people|me|us|\\p{L}+s)?~(?! (with|in|at))|~(can|could|can't|cannot|couldn't) (even )?be bothered~|~at least (say|tell|let|answer|reply|write) (so|me|us|no|yes)~",
	"~(get back to|answer|reply to) me (now|today|tonight)~|~or (I'm|I am) (done|gone|out)~|~stop (putting|stringing|leading|making|wasting|giving) (me|my)~",
	// what they must have done by now, and what the user should not have to do
	"~you('ve| have)? ((must|will|should|surely|certainly|ought to) )+(have )?((surely|certainly) )?(seen|read|got|gotten|received|opened) my (@ ){1,3}?by now~|~by now,? you (must|will|should|ought to) (surely )?have (seen|read|got|gotten|received|opened|had (time|a chance))~",
	"~surely you('ve| have) (@ ){1,5}?by now~|~(surely|certainly) (seen|read|got|gotten|received|opened) my (@ ){1,3}?by now~|~I (assume|presume|trust|take it) (that )?you('ve| have) (@ ){1,9}?by now~",
	"~(don't|do not) make me (@ )?(chase|ask|beg|wait|call (again|twice)|ring (again|twice)|write (again|twice)|follow up)~|~I (shouldn't|should not|don't want to|do not want to) have to (chase|remind|(call|ask|ring|phone|write|email)( (to )?you)? (again|twice))~|~(don't|do not) ignore (me|my|this)~",
	'[!?]{3,}',
];

/** Reproaches that span two sentences. */
const ACROSS = [
	"~I was (told|promised|assured)~[^.!?]{0,60}[.!] (it is|it's|that was|today is)~",
	'~you (said|told me|promised) (by |on |it would be )?({weekday}|yesterday|last week)\\s*[.!?,;–—-]\\s*(it|that|today|what|and|still|now|yet|but|so)~',
];

/** Words before a match that make it harmless: "if you need to call", "don't feel you have to reply". */
const BEFORE =
	/(?:\b(?:if|in\s+case|unless|whether|when|what|whatever|which|who|all|everything|anything|something|that|numbers?|maybe|perhaps|don't|do\s+not|doesn't|never|not|without|no\s+need)\s+(?:I\s+|perhaps\s+|(?:feel|think|mean|believe)\s+(?:that\s+|like\s+)?)?|\bso\s+that\s+)$/i;
/**
 * Beginnings of a reproach that something before them can make harmless: `I need` in `not that I need an answer`.
 */
const GUARDED =
	/^(?:you\s+(?!promised|owe|were|keep|said|told)|I\s+(?:need|want|require)|(?:haven't|have\s+not|hadn't)\s+(?:yet\s+)?(?:heard|had|received))/i;
const isHarmless: Harmless = (words, before) => GUARDED.test(words) && BEFORE.test(before);

/** The same as a purpose puts it, in the third person: "demand an answer", "tell her I'm fed up". */
const PURPOSE_PHRASES = [
	'^(to )?(please )?(demand|insist on) ({answer}|to know|that|my|his|her|their|an? (interview|meeting|job|offer))~',
	'^(to )?(complain|protest) (about|that|to)~',
	'^(to )?(confront|scold|threaten|harass|guilt|pressure|pester|badger|hound|nag|chase up) ({them})~',
	'~(push|press|pressure) ({them}) (for|into|to) ({answer}|decid|answer|hurry)',
	"~(ask|find out|know|hear|wonder|explain) (({them}) )?(why|how come) (on earth )?(({they}|{nobody}|it)('s)? ((has|have|is|are) )?(never|still|not|hasn't|haven't|didn't|did not|isn't|aren't|won't|ignor|taking|takes|took|ghost)|{nobody}|I (haven't|have not|never|didn't|got no|was (not|never|passed|ignored)))",
	"~(tell|let) ({them}) (know )?(off|how ({hurt})|(that )?I('m| am) (@ )?({hurt}|fed up|tired|sick))|~how ({hurt}) I (am|feel|was)~|~make up (his|her|their) minds?~|~finally (decide|say|tell|get|answer)~",
	"~({they}) (still )?(owes? me|never|hasn't|haven't|didn't|still has|still have|failed to) ((not|even|bother(ed)? to) )*({replied}|{answer})",
	'~remind ({them}) (again )?(of (his|her|their) promise|that ({they}) (promised|owes?|said|still))',
	'~({they}|who) (is|are|keeps?|kept|has been|have been|was|were) (ignoring|avoiding|ghosting|dodging|stalling)~|~ghost(ed|ing) me~',
	'~(get|want|force|squeeze|wring) (an? (straight|final|clear) answer|an? answer out of)~',
	'~({they}) lost my @|~or what\\s*[.?!]*$',
	"~what('s| is) taking (({them}) )?so long|~what('s)?( is)? (the|his|her|their) (hold-?\\s?up|delay)~",
];

/** Finds demands within one sentence. */
const saidIn = phraseFinder(SPOKEN, WORDS, isHarmless);
/** Finds demands that two sentences make together. */
const acrossIn = phraseFinder(ACROSS, WORDS, isHarmless);

/**
 * Demanding or reproachful words in a script, as spans without overlaps: "I still haven't heard back", "you need to tell
 * me today". "The job is demanding" and "if you need to call" have none.
 */
export const demandsIn: PhraseFinder = (spoken) => withoutOverlaps([...saidIn(spoken), ...acrossIn(spoken)]);
/** Finds demands in a purpose, which is no full sentence: `get her to call me back`. */
const aimsIn = phraseFinder(PURPOSE_PHRASES, WORDS, isHarmless);

/**
 * A purpose without any of these words demands nothing: `press her for an answer` has one, `thank Dana for the article`
 * has none. Most purposes have none.
 */
const MAY_DEMAND =
	/\b(?:I|you|your|he|she|they|who|it|demand|insist|complain|protest|confront|scold|threaten|harass|guilt|press|push|pester|badger|hound|nag|chase|why|how|what|remind|ghost|tell|let|get|want|force|squeeze|answer|reply|explain|still|never|no|nobody|nothing|waiting|patience|silence|stop|least|ignor|finally|immediate|urgent|wast|fed|tired|[a-z]+ing\s+to|courtesy|decency)|[!?]/i;

/** The same for a purpose or an ask, which speaks of the contact in the third person: "demand an answer". */
export const isDemandingAim = memoize((aim) => {
	const words = spokenText(aim).trim();
	return MAY_DEMAND.test(words) && (aimsIn(words).length > 0 || demandsIn(words).length > 0);
});

/** `tone.demanding`: words that would make the contact uncomfortable. */
export const demanding: Check = ({ sentences, spoken }) => {
	const across = acrossIn(spoken);
	return sentences.flatMap((sentence) => {
		const own = saidIn(sentence.text).map(({ from, to }) => ({ from: sentence.from + from, to: sentence.from + to }));
		const begun = across.filter(({ from }) => sentence.from <= from && from < sentence.to);
		return withoutOverlaps([...own, ...begun]).map(({ from, to }, place) => ({
			code: 'tone.demanding' as const,
			from,
			to,
			fix:
				place === 0 && sentences.length > 1
					? { from: sentence.from, to: sentence.to, kind: 'remove' as const, insert: '', words: '' }
					: null,
		}));
	});
};
