import type { Check } from './finding';
import { phraseFinder, withoutOverlaps, type Harmless, type PhraseFinder } from './phrases';
import { readable } from './readable';
import { remembered } from './remembered';

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

/** Orders, reproaches and hurt feelings. None contains another in which it would be harmless. */
const SPOKEN = [
	// orders
	'\\byou ({degree} )?((need|have|ought|are going) to|must( now| really)?|(had )?better) (({send}) (me|us|my)|({reply}|decide|hurry|act|explain))\\b',
	'\\bI ((must|have to|really|do) )?(demand|insist (that|on ({answer}|speaking|hearing|talking|being|knowing|a meeting)))\\b',
	'\\bI ((fully|do|would|would have|had|certainly|must say I( had)?) )?expect(ed)? (you to|to hear( back)? (from you|by|today|no later)|{answer}|better|((a bit )?more) (from|of)|an? interview)\\b',
	'\\bI ((had|would have) )?expected to (hear|be called)\\b',
	"\\bI(('m| am) (going to|gonna))? ?({degree} |do )?(need|require|want) ({answer}\\b|you to (?!(know|have|meet|see|hear|imagine|picture|enjoy|taste|try|feel|read)\\b)|(your|an?) @ by\\b|to (know|hear) ((from you |back |an? answer )?(now|today|tomorrow|by|before|immediately|soon)|(be)?cause|cos|what('s| is) (going|taking)|where I stand|why|if (you|I) |whether (you|I) ))",
	'({begin}|\\b(please|kindly) |\\byou ((will|can|could|should) )?)({reply}|revert|(tell|inform|contact|send) me|let me know|decide)\\b[^.!?;]{0,40}\\b({urgent})\\b',
	'\\brequest(ing)? you to (inform|answer|reply|respond|decide|confirm|call|tell)\\b',
	"\\b(tell|explain to) me[^.!?]{0,24}\\bwhat('s| is) (going on|the problem)",
	"\\bwhat('s| is) (the|this|your) (hold-?\\s?up|delay)|\\bwhat('s| is) going on\\s*[?!]|\\bwhat('s| is) taking (you )?so long\\b",
	"\\bI (won't|will not|refuse to) (wait|accept|tolerate|be {slighted})\\b(?! to\\b)|\\bI (can't|cannot) ((accept|tolerate)\\b|wait (around|any longer|much longer|for ?ever|for you|on you)|keep (waiting|calling|asking|chasing))",
	'\\b(make up your mind|hurry up|stop (ignoring|avoiding|dodging|stalling)|take no for an answer|once and for all|this is your last chance|final (notice|warning)|time is running out)\\b',
	'{begin}((please|just|kindly) )?(answer me\\b|pick up (the|your) phone\\b|(have|do me) the (courtesy|decency)\\b)',
	"\\b(if|unless|or|otherwise)\\b[^.!?]{0,60}\\bI('ll| will| shall|'d| must| have to|'m going to) ((have to|need to|be forced to|then) )?(assume|conclude|complain|report|escalate|withdraw|take (it|this|that|the matter) (up|further|elsewhere|to)|go (over|elsewhere|public|to (your|the) {boss}))\\b",
	"\\b(over your head|complain (to|about) (you|your|the)|(take|taking) (it|this) up with (your|the) {boss})\\b|\\bI(('m| am) (now )?|'ll | will | must | have to )(be )?escalat",
	// reproaches
	"\\bstill (have not|haven't|had not|hadn't|not|no) (heard|received|got|gotten|had|been (told|called)|word|reply|answer|response|decision|call)\\b|\\bstill (nothing|waiting)\\b",
	"\\b(haven't|have not|hadn't|has not|have yet to|had yet to|yet to|never) ((yet|even|so far|until now|ever) )*(received?|hear|had|have|got|get|gotten)[^.!?]{0,24}\\b(answer|reply|response|acknowledg|courtesy|feedback)",
	"\\b(I|to|and|have|'ve|has) (have )?(received?|got|get|had|heard) (no|zero|not an?|none)\\b( (single|answer|reply|response|acknowledg|word|feedback|call)|\\s*[.!])",
	"(\\bI('m| am|'ve been| have been)|{begin}(am|been|just)) (still )?waiting(( (for (you|your|an?|the (answer|reply|decision|result|offer|contract|call)|any|someone|anyone|word|{count}|over|almost|weeks|days|months|ages)|since|to hear|on you)\\b)|\\s*([.,!?;]|$))",
	"\\b(haven't|have not|hadn't|have never|I never) heard ((a )?(back|anything|word|thing|single word|peep)|from (you|anyone|anybody))\\b(?!( yet)?,? (so|and) I (thought|wanted|wondered|hoped)\\b)",
	'\\b{nobody} ((over )?there )?((has|had|have|ever|even|can|could|will|would|be|seems to|seems able to) )*(cares?\\b|bother|{replied}|been in touch|tell me|told me(?! (how|about))|the (courtesy|decency))',
	"\\bcan('t|not) (even )?get (anyone|anybody|someone|somebody|an? @) to ({reply})",
	'\\b(not (one|a single|a) (word|reply|answer|call)|no (word|reply|answer|reaction)|nothing|crickets|(radio |total |complete |only )?silence) (at all )?from (you|your|anyone|anybody)\\b',
	"\\b(finally|ever going to|one day) (call|return|answer|reply|respond|get back)\\b|\\bsurely (some(one|body)|you|any(one|body)|it)\\b[^.!?]{0,24}\\b(can|could|have|has|takes?|isn't|not)\\b",
	"\\b(hard to (believe|understand|see why)|(can('t|not)|could not|couldn't|hardly) (believe|understand|imagine) (why|how|that|you|nobody|this)|(don't|do not|fail to) (understand|see|get) why|beyond me)\\b",
	'\\b(kindly|please|you should|would you( mind)?) (explain(ing)? (why|yourself|this|the (delay|silence))|do (me the courtesy|your job))\\b',
	"\\b(my|our) (@ ){1,2}((was|were|is|are|has|have|been|being|got|gets?|simply|completely) )+ignored\\b|\\bI((('ve| have) been|'m| am) being| was| got|('ve| have) been) {slighted}\\b|\\b(being|been|feel|felt|am) {slighted}\\b|\\bignor(es?|ed|ing) (me|my|all my|us)\\b",
	"\\bI('ll| will|'m going to|'ll have to) (keep|go on|not stop|continue) (@ ){0,2}?(call|ring|phon|leav|try|writ|to call)@? (@ ){0,2}?until\\b|\\bI won't stop (@ ){0,2}?(call|ring|phon|leav|try|writ)@? (@ ){0,2}?until\\b",
	'\\bI was (told|promised|assured)\\b[^.!?]{0,60}(\\bbut\\b|\\bit is now\\b|\\band (now|still|yet|nothing|nobody|got|heard)\\b|\\bsurprise\\b)',
	'\\byou ((people|lot|guys|folks|all|simply|just) )?(have )?({not}) ((even|once|ever|bother(ed)? to|bother(ed)?|manage(d)? to) )*({replied})',
	"\\b(did|have|do|can) (you|anyone|anybody|somebody|someone) (even|ever even|actually even)\\b|\\b(did|can|could|do)n't (you|anyone|anybody) (even|at least|just)\\b",
	"\\byou('ve| have| are|'re| keep| kept)? ?(been )?(ignor(ed|ing)|avoid(ed|ing)|dodg(ed|ing)|ghost(ed|ing)|putting me off|stalling|string(ing)? me|leading me on)|\\byou (keep|kept|always) (telling|saying|promis(e|ing)|say|tell|postponing|putting|pushing)\\b",
	"\\bwhy (haven't (you|I)|have you not|didn't you|did you not|don't you ({reply})|won't you|hasn't any|has no|is (it|this) taking|does (it|this) take|am I (still|being)|are you (ignoring|avoiding|not)|{nobody})\\b",
	'\\bhow (long|many (more )?times|often|much longer) (do|must|should|will|am|have) I (still )?(have to|need to|supposed to|got to|to\\b|wait|call|ask|try)',
	"\\b(this is|it's|that's|that is) ((now|already) )?(my|the) (second|third|fourth|fifth|sixth|last|umpteenth|\\d+(st|nd|rd|th)) ((call|message|email|e-mail|voicemail|attempt|try)\\b|time (that )?(I'm|I am|I've|I have|I) (call|left|ask|try|tried|writ|ring|rung|phon))",
	'\\b{have} (left|sent|called|tried|written|emailed|phoned|rung|rang|wrote) ((to )?(you|your @|there|now) )*{count} (@ ){0,2}?(messages?|times|voicemails?|emails?|e-mails?|letters)\\b(?!,? (like|for|a day|to @s))',
	"\\bas I('ve| have)? already (said|told|written|wrote|explained|mentioned)\\b",
	"\\bI('ve| have) been (chasing you|trying to (reach|get|call|contact) (you|hold of you) (for|since|all|every)|calling (you\\b|for (days|weeks)|every day))",
	'\\byou owe me ({answer}|that|at least|this)\\b|\\bthe (very )?least (you|someone|anyone) (can|could|might)\\b',
	"\\byou (promised|swore|assured me|said|told me)[^.!?]{0,80}\\b(but\\b|and (still|yet|you (didn't|haven't|never)|nothing|nobody)\\b|yet\\b)",
	"\\byou (promised|swore|assured me) (me )?(that )?(you('d| would) )?(to )?(call|ring|phone|get back|answer|reply|respond|let me know|be in touch|{answer})\\b",
	"\\byou (were|are) (supposed|meant) to\\b|\\byou (should|could|might|ought to)('ve| have)( at least)? ({replied}|told|let)|\\byou (could|might|should) at least\\b|\\bI('d| had| would have)? thought (that )?(we|you) (said|agreed|were going|would|had (agreed|said))\\b",
	'\\b(keep(ing)?|kept|left|leav(e|ing)) (me|us|people|somebody|someone|applicants|candidates) (waiting|hanging|in the dark|guessing|dangling|wondering)\\b',
	"\\b((common|basic|simple) (courtesy|decency|manners)|the (courtesy|decency) (to|of)|I deserve (better|an? (answer|reply|call|response|explanation)|to)|I (have a|have every) right|I('m| am) entitled)\\b",
	'\\b(is it|would it be) ({degree}) (hard|much|difficult) (to|for you)\\b|\\bhow hard (is|can) it\\b|\\btoo much to ask\\b|\\bwould it kill you\\b',
	// sarcasm
	'\\bsurprise,? surprise\\b|\\bthanks for nothing\\b|\\bso much for (your|the|that)\\b|{begin}seriously\\s*\\?|\\bfor once\\b(?=\\s*([.,!?]|$|will you|in your))|\\bnever comes\\b',
	"\\b(clearly|obviously|apparently|evidently|I (guess|suppose|gather|see)|guess) (that )?(my (time|application|calls?|messages?|e-?mails?|work)|{nobody}|I('m| am) not (worth|important|good)|you (don't|do not|can't|couldn't|never|forgot|have better|have no)|(you('re| are|'ve been| have been)|you) too busy to)\\b|\\b(been|are|you're) too busy to (even )?({reply}|hit|send|tell)\\b",
	// feelings
	"\\b(that|this|it|which|you)('s|'re| is| are| was) ({degree} ){0,2}({bad})\\b|\\b(unprofessional|unacceptable|inexcusable|disrespectful) (of you|behaviou?r|treatment)|\\bwast(e|ing) (of )?my time\\b|\\bthis is ridiculous\\b|\\b(find|call|think) (it|this|that) ({degree} )?({bad})\\b|\\byou still (have not|haven't)\\b",
	"\\b(I('m| am|'ve been| have been| feel| was| must say I('m| am))|getting|quite|very|rather|frankly|deeply|increasingly|somewhat) (@ ){0,2}?(({hurt})(?=\\s*([.,!?;)\"]|$|(in|with|by|at|that|to|not|about|of) (you|your|not|the (lack|silence|delay|wait|way)|how (you|long|I|this)|my|hear (nothing|no)|have|wait|waiting|calling|being|this|that|{nobody}|be|having|chasing|get|see)\\b))|surprised (not to|to (hear|receive|get|have) (no|nothing)))",
	'\\b(frustrating|annoying|disappointing|infuriating|maddening) (to (wait|hear|be|have|get|call)|that (you|{nobody}|I)|not to)',
	'\\b(fed up|(sick|tired) (and tired )?of (waiting|calling|being|asking|hearing|chasing|your|leaving|this|writing)|losing (my )?patience|(out of|run out of) patience|my patience\\b(?! is my)|had enough\\b)',
	"\\b(don't|do not) appreciate (being|your|the (silence|delay)|how|having)\\b|\\bleft in the dark\\b|\\b(straight )?in(to)? (the|your) (bin|trash|wastebasket)\\b|\\bI would('ve| have) thought (that )?(you|an?|somebody|someone)\\b",
	'\\b(some(body|one)|you) (@ )?must have (@ )?(minutes?|time|seen|got|received)\\b[^.!?]{0,30}\\b(pick|call|answer|reply|phone)',
	'\\byou people\\b|\\bhow you treat (people|me|us|applicants|candidates)\\b|\\b(would be|would have been|might be) nice if (some(one|body)|any(one|body)|you) (@ )?({replied}|told|let|at least)',
	'{begin}not (a|one|a single) (peep|word|line|sound|reply|answer|call)\\b|\\b(immediate|prompt|urgent|swift|speedy) (reply|answer|response|attention|action|decision) (is|please|from you|by)\\b',
	'\\b(tell me|say|give me an?|want an?|need an?) (yes|no) or (an? )?(no|yes)\\b|\\bwhat am I (supposed|meant) to (do|think|tell)\\b|\\bwait (around )?for ?ever\\b|\\bexpecting (your|an?) (call|reply|answer|response|decision)\\b',
	'{begin}come on\\b|\\b(thought|expected|hoped for|assumed) ((you were|so much|much|rather) )*(better|more) (than this|than that|of you|from you)',
	"\\b(radio|dead|stony|deafening) silence\\b|\\bhow (one|you|people) (behaves?|treats?) (people|me|us|\\p{L}+s)?\\b(?! (with|in|at))|\\b(can|could|can't|cannot|couldn't) (even )?be bothered\\b|\\bat least (say|tell|let|answer|reply|write) (so|me|us|no|yes)\\b",
	"\\b(get back to|answer|reply to) me (now|today|tonight)\\b|\\bor (I'm|I am) (done|gone|out)\\b|\\bstop (putting|stringing|leading|making|wasting|giving) (me|my)\\b",
	'[!?]{3,}',
];

/** What only two sentences together say. */
const ACROSS = [
	"\\bI was (told|promised|assured)\\b[^.!?]{0,60}[.!] (it is|it's|that was|today is)\\b",
	'\\byou (said|told me|promised) (by |on |it would be )?({weekday}|yesterday|last week)\\s*[.!?,;–—-]\\s*(it|that|today|what|and|still|now|yet|but|so)\\b',
];

/** What goes before and makes the words harmless: "if you need to call", "don't feel you have to reply". */
const BEFORE =
	/(?:\b(?:if|in\s+case|unless|whether|when|what|whatever|which|who|all|everything|anything|something|that|numbers?|maybe|perhaps|don't|do\s+not|doesn't|never|not|without|no\s+need)\s+(?:I\s+|perhaps\s+|(?:feel|think|mean|believe)\s+(?:that\s+|like\s+)?)?|\bso\s+that\s+)$/i;
const GUARDED =
	/^(?:you\s+(?!promised|owe|were|keep|said|told)|I\s+(?:need|want|require)|(?:haven't|have\s+not|hadn't)\s+(?:yet\s+)?(?:heard|had|received))/i;
const isHarmless: Harmless = (words, before) => GUARDED.test(words) && BEFORE.test(before);

/** Said of a third person, in the words of a purpose: "demand an answer", "tell her I'm fed up". */
const AIMED = [
	'^(to )?(please )?(demand|insist on) ({answer}|to know|that|my|his|her|their|an? (interview|meeting|job|offer))\\b',
	'^(to )?(complain|protest) (about|that|to)\\b',
	'^(to )?(confront|scold|threaten|harass|guilt|pressure|pester|badger|hound|nag|chase up) ({them})\\b',
	'\\b(push|press|pressure) ({them}) (for|into|to) ({answer}|decid|answer|hurry)',
	"\\b(ask|find out|know|hear|wonder|explain) (({them}) )?(why|how come) (on earth )?(({they}|{nobody}|it)('s)? ((has|have|is|are) )?(never|still|not|hasn't|haven't|didn't|did not|isn't|aren't|won't|ignor|taking|takes|took|ghost)|{nobody}|I (haven't|have not|never|didn't|got no|was (not|never|passed|ignored)))",
	"\\b(tell|let) ({them}) (know )?(off|how ({hurt})|(that )?I('m| am) (@ )?({hurt}|fed up|tired|sick))|\\bhow ({hurt}) I (am|feel|was)\\b|\\bmake up (his|her|their) minds?\\b|\\bfinally (decide|say|tell|get|answer)\\b",
	"\\b({they}) (still )?(owes? me|never|hasn't|haven't|didn't|still has|still have|failed to) ((not|even|bother(ed)? to) )*({replied}|{answer})",
	'\\bremind ({them}) (again )?(of (his|her|their) promise|that ({they}) (promised|owes?|said|still))',
	'\\b({they}|who) (is|are|keeps?|kept|has been|have been|was|were) (ignoring|avoiding|ghosting|dodging|stalling)\\b|\\bghost(ed|ing) me\\b',
	'\\b(get|want|force|squeeze|wring) (an? (straight|final|clear) answer|an? answer out of)\\b',
	'\\b({they}) lost my @|\\bor what\\s*[.?!]*$',
	"\\bwhat('s| is) taking (({them}) )?so long|\\bwhat('s)?( is)? (the|his|her|their) (hold-?\\s?up|delay)\\b",
];

const saidIn = phraseFinder(SPOKEN, WORDS, isHarmless);
const acrossIn = phraseFinder(ACROSS, WORDS, isHarmless);

/**
 * Demanding or reproachful words in a script, as spans without overlaps: "I still haven't heard back", "you need to tell
 * me today". "The job is demanding" and "if you need to call" have none.
 */
export const demandsIn: PhraseFinder = (spoken) => withoutOverlaps([...saidIn(spoken), ...acrossIn(spoken)]);
const aimsIn = phraseFinder(AIMED, WORDS, isHarmless);

/** Without one of these nobody demands anything: most purposes are a thing or two to bring. */
const MAY_DEMAND =
	/\b(?:I|you|your|he|she|they|who|it|demand|insist|complain|protest|confront|scold|threaten|harass|guilt|press|push|pester|badger|hound|nag|chase|why|how|what|remind|ghost|tell|let|get|want|force|squeeze|answer|reply|explain|still|never|no|nobody|nothing|waiting|patience|silence|stop|least|ignor|finally|immediate|urgent|wast|fed|tired|[a-z]+ing\s+to|courtesy|decency)|[!?]/i;

/** The same for a purpose or an ask, which speaks of the contact in the third person: "demand an answer". */
export const isDemandingAim = remembered((aim) => {
	const words = readable(aim).trim();
	return MAY_DEMAND.test(words) && (aimsIn(words).length > 0 || demandsIn(words).length > 0);
});

/** `tone.demanding`: words that make the contact feel uncomfortable. */
export const demanding: Check = ({ sentences, spoken }) => {
	const across = acrossIn(spoken);
	return sentences.flatMap((sentence) => {
		const own = saidIn(sentence.text).map(({ from, to }) => ({ from: sentence.from + from, to: sentence.from + to }));
		const begun = across.filter(({ from }) => sentence.from <= from && from < sentence.to);
		return withoutOverlaps([...own, ...begun]).map(({ from, to }, place) => ({
			code: 'tone.demanding' as const,
			from,
			to,
			message: 'This may sound impatient. Cheerful and brief gets more calls returned.',
			fix:
				place === 0 && sentences.length > 1
					? { from: sentence.from, to: sentence.to, insert: '', label: 'Remove this sentence' }
					: null,
		}));
	});
};
