import { memoize } from '../../english/memoize';
import { phraseFinder, withoutOverlaps, type Harmless, type PhraseFinder } from '../../english/phrases';
import type { Span } from '../../markdown/scan';
import type { SpokenSentence } from '../script';
import { spokenText } from '../spoken-text';
import { correctedSentence, correctedWords, type DowncastKind } from '../corrected-sentence';
import type { Check, Fix } from './finding';

/** Word lists of the patterns below: `{sorry}` in a pattern is any of the words of `sorry`. */
const WORDS = {
	sorry:
		'sorry|apolog(y|ies|i[sz]e)|forgive me|pardon me|excuse me|embarrassed|ashamed|(feel|feeling) (so |really )?(bad|guilty|awful|terrible)',
	bother: 'bother|bug|disturb|pester|annoy|trouble|nag|hassle|badger|intrude|interrupt|impose',
	bothering:
		'bothering|bugging|disturbing|pestering|annoying|troubling|nagging|hassling|badgering|intruding|interrupting|imposing',
	pest: '((@ )?(pest|nuisance|bother|burden|pain|stalker|broken record|intrusion|interruption))',
	calling: 'calling|ringing|phoning|writing|emailing|texting|messaging|contacting',
	self: "I('m| am|'d be| would be)",
	least: 'probably|clearly|obviously|definitely|surely|just|really|maybe|perhaps|certainly|sure',
	work: 'job|jobs|work|role|position|post|chance|shot|break|opportunity|offer|place',
	search: '((job|work) )?(search|hunt)|job[- ]?(search|hunt)ing|job market|looking for (a job|work)',
	many: '(\\d+|{count}|twenty|thirty|forty|fifty|sixty|a hundred|hundreds of|so many|nothing but|only|loads of|lots of)',
	nobody: 'nobody|no ?one',
	bleak:
		'awful|terrible|miserable|horrible|brutal|soul-?\\s?destroying|hopeless|a nightmare|dreadful|depressing|exhausting|demorali[sz]ing|grim|hell|crushing|killing me|getting me down|wearing me (down|out)',
};

/** Patterns of what an applicant says who feels small, by kind: `Sorry to bother you`. */
const PHRASES: Readonly<Record<DowncastKind, readonly string[]>> = {
	apology: [
		"~({sorry})( if| for| to| that| about)?( (I('m| am)|be|have to|having to|to keep|ever))?( (be|always|even|keep|constantly))? ({bother}|{bothering})~",
		'~({sorry})~[^.!?;]{0,12}~(for|to|about|that|if)~[^.!?;]{0,16}~({pest}~|(take|taking) (up )?(your|so much|any) |(to )?(have|need|having) to ask|yet another|another (call|message|email|voicemail)|(keep|kept) {calling}|{calling} (you |you up )?(again|so (often|much|soon)|yet|like this|once more|out of the blue|all the time))',
		'~({sorry}) (for|about|to be) ({calling}|to call|the call)~(?! (so )?(late|early|you (late|early)|from|back|in reverse))|~({sorry})( for)? taking up~|~excuse (the|this) (interruption|intrusion|call)~',
		'~calling (you )?(yet )?again,? ({self} )?(afraid|sorry)|~sorry,? sorry~|~sorry~[^.!?;]{0,20}~this is the (\\w+th|third|second) (time|call)~',
		"~(it's|it is|is) (only |just )?me (yet )?again,? (I('m| am) )?(so )?sorry~|~me yet again~|~stalking you~|~on your nerves~|~(wouldn't|would not|don't|do not) (normally |usually )(bother|trouble|disturb) you~|~(afraid|sorry),? it('s| is) (only |just )?me (again|once more)~|~only me again~",
		"~(hate|don't (want|mean|like|wish)|do not (want|mean|like|wish)|hope I('m| am) not|trying not|wouldn't want|would hate) (to )?((be|being|become|sound|seem) )?({bother}|{bothering}|(an? )?{pest})~",
		'~I (know|realise|realize|am sure|guess)( (that|how))? ?{self} (being )?(so |very |really |probably )?({bothering}|an? {pest}|{pest})~',
		'~(sick|tired|fed up) (and tired )?of (hearing from me|hearing me|my (voice|calls?|messages?|emails?)|me)~',
		"~({sorry}) (for|about|to( be)?|that I('m| am)) ((keep|always|still) )*((chas|nudg|prodd|hound)ing|chase|nudge|prod|hound)~(?! (up )?(an?|the|that|this|our|their|his|her|my)~)|~(don't|do not|wouldn't) (want|mean|like|wish) to (take|use|eat) (up )?((any|too much|so much|more|much) )*(of )?your (@ )?time~",
		"~I (won't|will not) (take|waste) (up )?(any )?more of your~|~(precious|valuable) time~|~wast(e|ing) your time~",
		'~({sorry}) (for|about) (being|to be) (so |such |too )?(an? )?(annoying|tiresome|difficult|pushy|persistent|needy|impatient|slow|nervous|a pain|pest|nuisance)~|~I feel (so |really |a bit |rather )?(silly|stupid|foolish|awkward|bad|embarrassed|ridiculous|daft|guilty) (for )?({calling}|asking|to (call|ask|write|ring))~',
		'~(hate|feel bad about|embarrassed about|ashamed of) (having to ask|asking) ((you )?for (favou?rs|help|a favou?r|this)|you)~|~I hate to ask~',
	],
	plea: [
		"~I(( am|'m)? ?beg(ging)?) (of )?you~|~(begging|pleading with|imploring) you~|~please,? please~|~I (implore|beseech) you~",
		"~(I('m| am)|getting|feeling|grow(n|ing)|become|becoming) (@ )?desperate(ly)?~|~desperate (for ((an?|any|some|this|the|your|my) )?(@ )?({work}|income|money|help|news|word)|to (work|find|get|have|start))~|~out of desperation~",
		'~I (really|badly|desperately|so),? ((really|so) )?need (this|a|the|that|your|any|some) ({work}|help|to work out|one)~|~I need (this|the|a|any) (job|work)~(?! ({descr}))',
		"~I('d| would|'ll| will) (do|take|accept|try) (absolutely |really )?(anything|whatever (is|you('ve| have)? )(going|left|got)?)~(?! (for (our|my|the|a|these|those) (customers?|clients?|team|guests?)))",
		"~I (would|'d|'ll) give (anything|my right arm|the world)~|~anything,? anything at all~|~(is|if) there (is |was )?anything at all~|~please,? anything you can~|~eternally grateful~|~in your heart to~|~(even )?the (worst|lowest) (@ )(is|would be) fine~|~any (job|work) (will|would) do~",
		"~my (last|only) (hope|chance|option|resort)~|~(last|only) hope right now~|~(you are|you're) the (only|last) (person|one)( left)? (I can (ask|turn to)|left~)",
		"~(don't|do not) know what (I('ll| will| would|'d)|else to) (do|try)~|~(savings|money|benefits?) (are|is|have|has) (running|nearly|almost|run) (out|gone)~|~(rent|mortgage|bills|mouths|kids|children) to (pay|feed)~|~(benefits?|unemployment|dole|money|severance) (runs?|ran|is running) out~|~(lose|losing) (the|my|our) (flat|house|home|apartment)~",
		'~(work|do it|come in|start) for (free|nothing)~(?! @)',
		"~(just|only) give me (a|one|another) (chance|shot|go|try|break)~|~give me one (more )?(last )?chance~|~can('t|not) afford to (lose|miss)~",
		"~I('m| am) (nearly |almost |slowly )?(running|run) (out|short|low) (of|on) (savings|money|cash|time to find|options)~|~running (out|short|low) (of|on) (savings|money|cash)~|~(my )?savings (won't|will not) last~",
		'~take pity~|~have mercy~|~put me out of my misery~|~be merciful~',
	],
	'self-doubt': [
		"~{self} (({least}) )*(not|hardly) (({least}) )*(what|who|the (sort|kind|type)|quite what|exactly what|the one) (of person )?you('re| are)?( want| need| after| looking)~",
		'~{self} (({least}) )*not ((the|your|a|that|so) )?((most|very|really|exactly|that) )?(strong(est)?|best|ideal|perfect|obvious|right|great|typical|qualified|experienced|impressive|good enough) ?(candidate|applicant|choice|person|fit|one|enough)?~',
		'~{self} (just|only|merely|nothing but) an? (@ )?(@ )?(house ?(wife|husband)|junior|beginner|mother|mum|mom|nobody|student|temp|clerk|secretary|cashier|waiter|waitress|teacher|driver|trainee|cleaner|assistant|stay-at-home)~',
		"~(was|am|be|I'm) (probably |surely )?the (weakest|worst|least @)~|~(past my prime|at my age)~|~{self} no (expert|genius|star|great shakes)~|~{self} a nobody~",
		"~my (?!(line|connection|reception|signal|phone|mobile|network|battery|mic|microphone|internet|wi-?fi|train|throat|cold|timing)~)(@ )?(is|was|isn't|wasn't) (bad|poor|terrible|weak|nothing special|not (that |very |so |really )?(good|impressive|great|strong))~|~(never|not) been (very |much |any )?good (at|with)~|~I (only|just) have an? (@ ){0,3}(diploma|degree|certificate|education)~",
		"~I doubt (that )?(you|anyone|they)('d| would|'ll| will) (ever )?(want|hire|need|pick|take|remember)~|~messed (it |that |the @ )?up~|~I (blew|botched|ruined|screwed up) (the|my|that) (interview|call|test)~",
		'~(surely|probably|must have|bound to have)( got)? (stronger|better) (applicants|candidates|people)~|~(much|far|many) (better|stronger|more qualified) (people|candidates|applicants)( than me)?~|~better (people|candidates) than me~',
		"~(I was |{self} )?nobody (important|special)~|~(you )?(probably |surely )(don't|won't|do not) (even )?(remember|want|need|know) (me|someone like me)~",
		'~{self} (({least}) )*(too old|too young|over the hill|past it|unemployable|hopeless|useless|worthless|a failure|a loser|under-?\\s?qualified|over-?\\s?qualified|a (bit|little) rubbish|rubbish|terrible|bad|not (very |much |any )?good) ?(at|for|with)?~',
		"~I (don't|do not|haven't) (really )?(have|got) (much|a lot|anything) to (offer|show|bring|give)~|~I (haven't|have not|don't have|lack) (got )?(a )?(proper|real|decent|right|good) (degree|experience|training|qualification|education)~",
		"~(you|they|there)('ve| have|'ll have| must have| will have)? (got )?((loads|plenty|lots|dozens|hundreds) of |many )?(much |far )?(better|stronger|more qualified|more experienced) (candidates|applicants|people)~",
		'~{self} (just|only|merely) (some |an? )(@ ){0,2}(guy|girl|bloke|lad|woman|man|worker|labourer|laborer|nobody|housewife|dropout|packer|picker|shelf stacker)~',
		'~(someone|somebody|people|a person) (like|as @ as) me~',
		"~(don't|do not|haven't|won't) (really )?(stand|have|got) (much of )?a (chance|hope|prayer)~|~long shot~|~slim chance~",
		"~(stupid|silly|dumb|daft|naive) question~|~feel free to ignore~|~(you have|there's|there is) no (reason|need) to (talk|speak|listen|reply) to me~",
		"~why (would|should) (anyone|anybody|you|someone) (ever )?(hire|want|talk to|pick|take)~|~I understand if you('d| would) rather not (talk|speak|hear)~|~wouldn't blame you~",
	],
	complaint: [
		'~(nobody|no ?one|no company) (is |ever )?(hir(es|ing)|wants? (me|an?|to hire)|takes? on|gives? me|will (hire|take|have))~',
		"~I('ve| have) (applied|written|sent|gone|been) (for|to|out)? ?[^.!?;]{0,40}~(got nowhere|no luck|without (any )?(luck|success)|nothing (came|back)|not one|and nothing|all (said )?no)~",
		"~I('ve| have) been (out of work|unemployed|jobless|without (a job|work)|on the dole) (for|since)~",
		'~({search}|market|economy|everything|things|it)~[^.!?;]{0,24}~({bleak})~',
		'~({bleak}) (few )?(@ )?({search}|(few )?(weeks|months|year|time|market))~',
		'~(long|hard|tough|slow|tiring|endless|difficult),? (and )?(long|hard|tough|slow|tiring|endless|difficult) {search}~|~{nobody} ever (calls|rings|phones|answers|replies|writes|responds)( (me|to me))?( back)?\\s*([.!?]|$)',
		'~(tired|sick|fed up|weary) (and tired )?(of|with) (being (rejected|turned down|unemployed|ignored|passed)|(all )?(the |these |this )?(rejections?|applying|interviews|{search}|looking))~',
		'~nothing but (rejections?|no|refusals)~|~(rejection|refusal) after (rejection|refusal)~|~(turned down|rejected) (again and again|every(where| time)|by everyone|left and right|time and again)~',
		"~I('ve| have)? ?(had|received|got|gotten|collected) ((over|about|around|more than|nearly|almost) )?({many}) (@ )?(rejections?|refusals|noes|nos|knock-?backs)~|~(rejection|rejected) (number )?\\d+~|~at my wits'? ?'?end~|~at my wit's end~",
		'~end of my (rope|tether)~|~(losing|lost|giving up|given up) (all )?hope~|~no luck (so far|with|finding|anywhere)~|~(nobody|no ?one) wants an? (@ ){1,3}(over|past|above|of|in (his|her|their)) (@ )?(fifty|sixty|forty|\\d)~|~(los(e|ing)|lost) heart~|~(sent|written|filled) (out |in )?(@ ){1,3}(résumés?|resumes?|applications?|letters?|cvs?)~[^.!?;]{0,24}~(heard nothing|no (answer|reply)|nothing|silence)~|~(rough|tough|hard|brutal|bad) out there~|~(catch|get) a break~|~(every|one) door~[^.!?;]{0,30}~(shut|closed|slammed)~|~(nobody|no ?one) (ever )?gives (you|me|us) (a|one|another) (second )?(look|chance|glance)~',
	],
};

/** Words before a phrase that make it harmless: "no longer desperate", "not that I'd do anything". */
const DENIED = /\b(?:not|never|no\s+longer|isn't|wasn't|nor)\s+(?:\S+\s+)?$/i;
/** Others who are desperate: `We were ` before `desperate to find drivers`. */
const OF_OTHERS =
	/\b(?:we|they|she|he|who|that|clients?|customers?|firm|company|team)\s+(?:are|were|is|was)\s+(?:so\s+)?$/i;
const isHarmless: Harmless = (words, before) =>
	DENIED.test(before) || (/^desperate/i.test(words) && OF_OTHERS.test(before));

const finders = (Object.keys(PHRASES) as DowncastKind[]).map((kind) => ({
	kind,
	find: phraseFinder(PHRASES[kind], WORDS, isHarmless),
}));

type DowncastSpan = Span & { readonly kind: DowncastKind };

function downcastIn(text: string): readonly DowncastSpan[] {
	const all = finders.flatMap(({ kind, find }) => find(text).map((span) => ({ ...span, kind })));
	return withoutOverlaps(all) as readonly DowncastSpan[];
}

/**
 * Apologies for calling, pleas, words that belittle the user and complaints about the search, as spans without
 * overlaps: "Sorry to bother you again", "I'm getting desperate". "Sorry I missed your call" has none.
 */
export const downcastSpansIn: PhraseFinder = downcastIn;

/** A purpose in the third person: "beg her for another chance", "apologize for bothering him". */
const aimsIn = phraseFinder(
	[
		'^(to )?(please )?(beg|plead( with)?|implore) ((@ ){1,2}?)?(for|to)~',
		"~(apologi[sz]e|say (I('m| am) )?sorry) (to (@ ){1,2}?)?(again )?(for|about) ({bothering}|{calling})~",
		'~(tell|explain to|explain|let) (him|her|them|@)? ?(know )?(that )?{self} (@ )?desperate~|~desperate (@ )?(try|attempt|call|plea)~',
	],
	WORDS,
	isHarmless,
);

/** The same for a purpose or an ask of a note: "apologize for bothering him"; not "apologize for the wrong invoice". */
export const isDowncastAim = memoize((aim) => {
	const words = spokenText(aim).trim();
	return aimsIn(words).length > 0 || downcastIn(words).length > 0;
});

/**
 * `tone.downcast`: words that make the call sound unwelcome or the user small. The fix of a sentence says the same
 * without them: it keeps what comes after "Sorry to bother you, but", drops the "just" of "I'm just a teacher", or proposes
 * a sentence of the same intent.
 */
export const downcast: Check = ({ sentences }, { parts }) =>
	sentences.flatMap((sentence) =>
		downcastIn(sentence.text).map(({ from, to, kind }, place) => ({
			code: 'tone.downcast' as const,
			kind,
			from: sentence.from + from,
			to: sentence.from + to,
			fix: place === 0 ? correctingFix(sentence, { from, to, kind }, sentences.length > 1, parts.value ?? null) : null,
		})),
	);

function correctingFix(
	{ from, to, text }: SpokenSentence,
	span: DowncastSpan,
	hasOthers: boolean,
	value: string | null,
): Fix | null {
	const words =
		correctedWords(text, span, (rest) => downcastIn(rest).length === 0) ?? correctedSentence(span.kind, value);
	if (words !== null) return { from, to, kind: 'replace', insert: words, words };
	return hasOthers ? { from, to, kind: 'remove', insert: '', words: '' } : null;
}
