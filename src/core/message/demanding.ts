import type { Span } from '../notes/outline';
import { readable } from './readable';
import type { Check } from './finding';

const REPLY = 'call|phone|ring|answer|reply|respond|write|get\\s+back|return|call\\s+back|pick\\s+up';
const REPLIED =
	'(?:call|phon|r[iau]ng|answer|repl|respond|writ|wrot|return|bother|got(?:ten)?\\s+back|get(?:ting)?\\s+back|picked\\s+up|pick\\s+up)';
const AN_ANSWER =
	'(?:(?:an?|my|the|some|your)\\s+)?(?:straight\\s+|clear\\s+|final\\s+|prompt\\s+|quick\\s+|real\\s+)?(?:answers?|reply|response|explanation|decision|call(?:\\s+back)?|callback|apology|word|feedback)';
const URGENT =
	'(?:immediately|at\\s+once|right\\s+(?:away|now)|asap|a\\.s\\.a\\.p\\.?|as\\s+soon\\s+as\\s+possible|without\\s+(?:further\\s+)?delay|straight\\s+away|urgently|this\\s+instant|by\\s+(?:close\\s+of\\s+business|end\\s+of\\s+(?:the\\s+)?day|tonight|noon)|today\\s+at\\s+the\\s+latest)';
const ABOUT_YOU =
	'\\s*(?:[.,!?;)"]|$|(?:in|with|by|at|that|to|not|about|of)\\s+(?:you|your|not|the\\s+(?:lack|silence|delay|wait|way)|how\\s+(?:you|long|I|this)|hear|have|wait|waiting|calling|being|this|that|nobody|no\\s?one|be|having|chasing|get|see)\\b)';

/** Orders, reproaches and hurt feelings. None contains another in which it would be harmless. */
const PATTERNS: readonly RegExp[] = [
	// orders
	`\\byou\\s+(?:really\\s+|just\\s+|simply\\s+)?(?:need|have|ought|had\\s+better|are\\s+going)\\s+to\\s+(?:(?:tell|give|call|answer|send|let|show|inform|help|hire|pay|ring|get\\s+back\\s+to|respond\\s+to|reply\\s+to|speak\\s+to|talk\\s+to|see|meet)\\s+(?:me|us|my)|(?:${REPLY}|decide|hurry|act|explain)\\b)`,
	`\\byou\\s+must\\s+(?:now\\s+|really\\s+)?(?:(?:tell|give|call|send|let|show|help|hire|ring|get\\s+back\\s+to|meet|see)\\s+(?:me|us|my)|(?:${REPLY}|decide|hurry|act|explain)\\b)`,
	`\\byou\\s+(?:had\\s+better|better)\\s+(?:${REPLY}|tell|give|hurry|decide|let)\\b`,
	`\\bI\\s+(?:must\\s+|really\\s+|do\\s+)?(?:demand|insist\\s+(?:that|on\\s+(?:${AN_ANSWER}|speaking|hearing|talking|being|knowing|a\\s+meeting)))\\b`,
	`\\bI\\s+(?:fully\\s+|do\\s+|would\\s+|certainly\\s+)?expect\\s+(?:you\\s+to|to\\s+hear\\s+(?:back\\s+)?(?:from\\s+you|by|today|no\\s+later)|${AN_ANSWER}|better|an?\\s+interview)\\b`,
	`\\bI\\s+(?:had\\s+|would\\s+have\\s+|must\\s+say\\s+I\\s+)?expected\\s+(?:you\\s+to|to\\s+(?:hear|be\\s+called)|${AN_ANSWER}|(?:better|more|a\\s+bit\\s+more)\\s+(?:from|of)\\b|better\\b)`,
	`\\bI\\s+(?:really\\s+|do\\s+|just\\s+|simply\\s+)?(?:need|require|want)\\s+(?:${AN_ANSWER}\\b|you\\s+to\\s+(?!(?:know|have|meet|see|hear|imagine|picture|enjoy)\\b)|to\\s+(?:know|hear)\\s+(?:(?:from\\s+you|back|an?\\s+answer)?\\s*(?:now|today|tomorrow|by|before|immediately|soon)|what\\s*(?:'s|is)\\s+(?:going|taking)|where\\s+I\\s+stand|why))`,
	`(?:^|[.!?,;:]\\s*|\\bplease\\s+|\\bkindly\\s+|\\byou\\s+(?:will\\s+|can\\s+|could\\s+|should\\s+)?)(?:${REPLY}|tell\\s+me|let\\s+me\\s+know|decide|contact\\s+me|send\\s+me)\\b[^.!?;]{0,40}\\b${URGENT}`,
	`\\b(?:tell|explain\\s+to)\\s+me[^.!?]{0,24}\\bwhat\\s*(?:'s|is)\\s+(?:going\\s+on|taking|the\\s+(?:hold-?\\s?up|problem|delay))`,
	`\\bI\\s+(?:won't|will\\s+not|refuse\\s+to|can't|cannot)\\s+(?:wait|accept|tolerate|be\\s+(?:ignored|put\\s+off))\\b(?!\\s+to\\b)`,
	`\\b(?:make\\s+up\\s+your\\s+mind|hurry\\s+up|stop\\s+(?:ignoring|avoiding|dodging|stalling)|take\\s+no\\s+for\\s+an\\s+answer|once\\s+and\\s+for\\s+all|this\\s+is\\s+your\\s+last\\s+chance|final\\s+(?:notice|warning)|time\\s+is\\s+running\\s+out)\\b`,
	// reproaches
	`\\bstill\\s+(?:have\\s+not|haven't|had\\s+not|hadn't|not|no)\\s+(?:heard|received|got|gotten|had|been\\s+(?:told|called)|word|reply|answer|response|decision|call)\\b`,
	`\\b(?:I'm|I\\s+am|am|been)\\s+(?:still\\s+)?waiting(?:\\s+(?:for\\s+(?:you|your|an?|any|someone|anyone|word)|to\\s+hear|on\\s+you)\\b|\\s*(?:[.,!?;]|$))`,
	`\\b(?:haven't|have\\s+not|hadn't|have\\s+never|I\\s+never)\\s+heard\\s+(?:(?:a\\s+)?(?:back|anything|word|thing|single\\s+word|peep)|from\\s+(?:you|anyone|anybody))\\b`,
	`\\b(?:nobody|no\\s?one|not\\s+one\\s+of\\s+you|none\\s+of\\s+you)\\s+(?:(?:there|over\\s+there)\\s+)?(?:(?:has|had|have|ever|even|can|could|will|would|seems\\s+to|seems\\s+able\\s+to)\\s+)*(?:cares?\\b|bother|${REPLIED}|been\\s+in\\s+touch|tell\\s+me|told\\s+me)`,
	`\\b(?:not\\s+(?:one|a\\s+single|a)\\s+(?:word|reply|answer|call)|no\\s+(?:word|reply|answer|reaction)|nothing|(?:radio|total|complete|only)\\s+silence)\\s+(?:at\\s+all\\s+)?from\\s+(?:you|your|anyone|anybody)\\b`,
	`\\b(?:finally|ever\\s+going\\s+to|one\\s+day)\\s+(?:call|return|answer|reply|respond|get\\s+back)\\b|\\bsurely\\s+(?:some(?:one|body)|you|any(?:one|body)|it)\\b[^.!?]{0,24}\\b(?:can|could|have|has|take|takes|isn't|not)\\b`,
	`\\b(?:hard\\s+to\\s+(?:believe|understand|see\\s+why)|(?:can(?:'t|not)|could\\s+not|couldn't|hardly)\\s+(?:believe|understand|imagine)\\s+(?:why|how|that|you|nobody|this)|do(?:n't|\\s+not)\\s+understand\\s+why|beyond\\s+me)\\b`,
	`\\b(?:kindly|please|you\\s+should|would\\s+you\\s+(?:mind\\s+)?)\\s*(?:explain(?:ing)?\\s+(?:why|yourself|this|the\\s+(?:delay|silence))|do\\s+(?:me\\s+the\\s+courtesy|your\\s+job))\\b`,
	`\\b(?:my|our)\\s+(?:\\p{L}+\\s+){1,2}(?:(?:was|were|is|are|has|have|been|being|got|gets?|simply|completely)\\s+)+ignored\\b|\\bI\\s+(?:was|got)\\s+ignored\\b`,
	`\\b(?:I(?:'ll|\\s+will|'m\\s+going\\s+to)\\s+(?:keep|go\\s+on|not\\s+stop|continue)|I\\s+won't\\s+stop)\\s+(?:\\p{L}+\\s+){0,2}?(?:call|ring|phon|leav|try|writ|to\\s+call)\\p{L}*\\s+(?:\\p{L}+\\s+){0,2}?until\\b`,
	`\\bI\\s+was\\s+(?:told|promised|assured)\\b[^.!?]{0,60}(?:\\bbut\\b|\\bit\\s+is\\s+now\\b|\\band\\s+(?:now|still|yet)\\b|[.!]\\s+(?:it\\s+is|it's|that\\s+was|today\\s+is)\\b)`,
	`\\byou\\s+(?:people\\s+|lot\\s+|guys\\s+|folks\\s+|all\\s+|simply\\s+|just\\s+)?(?:have\\s+)?(?:never|didn't|did\\s+not|haven't|have\\s+not|failed\\s+to|couldn't|could\\s+not|refuse(?:d)?\\s+to|forgot\\s+to|won't|can't\\s+even)\\s+(?:even\\s+|once\\s+|ever\\s+|bother(?:ed)?\\s+(?:to\\s+)?|manage(?:d)?\\s+to\\s+)*${REPLIED}`,
	`\\byou(?:'ve|\\s+have|\\s+are|'re|\\s+keep|\\s+kept)?\\s*(?:been\\s+)?(?:ignor(?:ed|ing)|avoid(?:ed|ing)|dodg(?:ed|ing)|putting\\s+me\\s+off|stalling|string(?:ing)?\\s+me|leading\\s+me\\s+on)`,
	`\\b(?:being|been|feel|felt|am)\\s+ignored\\b|\\bignor(?:e|es|ed|ing)\\s+(?:me|my|all\\s+my|us)\\b`,
	`\\bwhy\\s+(?:haven't\\s+(?:you|I)|have\\s+you\\s+not|didn't\\s+you|did\\s+you\\s+not|don't\\s+you\\s+(?:${REPLY})|won't\\s+you|hasn't\\s+any|has\\s+no|is\\s+(?:it|this)\\s+taking|does\\s+(?:it|this)\\s+take|am\\s+I\\s+(?:still|being)|are\\s+you\\s+(?:ignoring|avoiding|not)|nobody|no\\s?one)`,
	`\\bhow\\s+(?:long|many\\s+(?:more\\s+)?times|often|much\\s+longer)\\s+(?:do|must|should|will|am|have)\\s+I\\s+(?:still\\s+)?(?:have\\s+to|need\\s+to|supposed\\s+to|got\\s+to|to\\b|wait|call|ask|try)`,
	`\\b(?:this\\s+is|it's|that's|that\\s+is)\\s+(?:now\\s+|already\\s+)?(?:my|the)\\s+(?:second|third|fourth|fifth|sixth|last|umpteenth|\\d+(?:st|nd|rd|th))\\s+(?:(?:call|message|email|e-mail|voicemail|attempt|try)\\b|time\\s+(?:that\\s+)?(?:I'm|I\\s+am|I've|I\\s+have)\\s+(?:call|left|ask|try|tried|writ|ring|rung|phon))`,
	`\\bI(?:'ve|\\s+have)?\\s+(?:now\\s+|already\\s+)?(?:left|sent|called|tried|written|emailed|phoned|rung|rang|wrote)\\s+(?:you\\s+)?(?:(?:two|three|four|five|six|\\d+|several|many|countless|numerous|a\\s+dozen)\\s+(?:\\p{L}+\\s+){0,2}?(?:messages?|times|voicemails?|emails?|e-mails?)\\b)`,
	`\\bI(?:'ve|\\s+have)\\s+been\\s+(?:waiting\\b(?!\\s+(?:to|tables?|on\\s+tables|for\\s+(?:the|a\\s+chance|this)))|chasing\\s+you|trying\\s+to\\s+(?:reach|get|call|contact)\\s+(?:you|hold\\s+of\\s+you)\\s+(?:for|since|all|every)|calling\\s+(?:you\\b|for\\s+(?:days|weeks)|every\\s+day))`,
	`\\byou\\s+owe\\s+me\\s+(?:${AN_ANSWER}|that|at\\s+least|this)\\b`,
	`\\bthe\\s+(?:very\\s+)?least\\s+(?:you|someone|anyone)\\s+(?:can|could|might)\\b`,
	`\\byou\\s+(?:promised|swore|assured\\s+me|said|told\\s+me)[^.!?]{0,80}\\b(?:but\\b|and\\s+(?:still|yet|you\\s+(?:didn't|haven't|never)|nothing|nobody)\\b|yet\\b)`,
	`\\byou\\s+(?:promised|swore|assured\\s+me)\\s+(?:me\\s+)?(?:that\\s+)?(?:you(?:'d|\\s+would)\\s+)?(?:to\\s+)?(?:call|ring|phone|get\\s+back|answer|reply|respond|let\\s+me\\s+know|be\\s+in\\s+touch|${AN_ANSWER})\\b`,
	`\\byou\\s+(?:were|are)\\s+supposed\\s+to\\b`,
	`\\b(?:keep(?:ing)?|kept|left|leav(?:e|ing))\\s+me\\s+(?:waiting|hanging|in\\s+the\\s+dark|guessing|dangling)\\b`,
	`\\b(?:common\\s+courtesy|the\\s+(?:courtesy|decency)\\s+(?:to|of)|I\\s+deserve\\s+(?:better|an?\\s+(?:answer|reply|call|response|explanation)|to)|I\\s+(?:have\\s+a|have\\s+every)\\s+right|I(?:'m|\\s+am)\\s+entitled)\\b`,
	`\\b(?:is\\s+it|would\\s+it\\s+be)\\s+(?:really\\s+|so\\s+|too\\s+)(?:hard|much|difficult)\\s+(?:to|for\\s+you)\\b|\\bhow\\s+hard\\s+(?:is|can)\\s+it\\b|\\bwhat(?:'s|\\s+is)\\s+taking\\s+(?:you\\s+)?so\\s+long\\b|\\bcan't\\s+you\\s+(?:even|at\\s+least|just)\\b`,
	// feelings
	`\\b(?:(?:that|this|it|which|you)(?:'s|'re|\\s+is|\\s+are|\\s+was)\\s+(?:\\p{L}+ly\\s+|quite\\s+|so\\s+|just\\s+|very\\s+)?(?:unacceptable|unprofessional|inexcusable|disrespectful|outrageous|rude|shameful|insulting|disgraceful)|(?:unprofessional|unacceptable|inexcusable|disrespectful)\\s+(?:of\\s+you|behaviou?r|treatment)|wast(?:e|ing)\\s+(?:of\\s+)?my\\s+time|this\\s+is\\s+ridiculous)\\b`,
	`\\b(?:I(?:'m|\\s+am|'ve\\s+been|\\s+have\\s+been|\\s+feel|\\s+was|\\s+must\\s+say\\s+I(?:'m|\\s+am))|getting|quite|very|rather|frankly|deeply|increasingly)\\s+(?:\\p{L}+\\s+){0,2}?(?:disappointed|frustrated|annoyed|angry|upset|insulted|offended|outraged|appalled|disgusted|impatient|irritated)(?=${ABOUT_YOU})`,
	`\\b(?:frustrating|annoying|disappointing|infuriating|maddening)\\s+(?:to\\s+(?:wait|hear|be|have|get|call)|that\\s+(?:you|nobody|no\\s?one|I)|not\\s+to)`,
	`\\b(?:fed\\s+up|(?:sick|tired)\\s+(?:and\\s+tired\\s+)?of\\s+(?:waiting|calling|being|asking|hearing|chasing|your|leaving|this)|losing\\s+(?:my\\s+)?patience|(?:out\\s+of|run\\s+out\\s+of)\\s+patience|my\\s+patience\\b|had\\s+enough\\b)`,
	`\\b(?:do(?:n't|\\s+not))\\s+appreciate\\s+(?:being|your|the\\s+(?:silence|delay)|how|having)\\b|\\bleft\\s+in\\s+the\\s+dark\\b|\\b(?:straight\\s+)?in(?:to)?\\s+(?:the|your)\\s+(?:bin|trash|wastebasket)\\b|\\bI\\s+would(?:'ve|\\s+have)\\s+thought\\s+(?:that\\s+)?(?:you|an?|somebody|someone)\\b`,
	`(?:^|[.!?,;:]\\s*)(?:please\\s+)?answer\\s+me\\b|\\b(?:some(?:body|one)|you)\\s+(?:\\p{L}+\\s+)?must\\s+have\\s+(?:\\p{L}+\\s+)?(?:minutes?|time|seen|got|received)\\b[^.!?]{0,30}\\b(?:pick|call|answer|reply|phone)`,
	`[!?]{3,}`,
].map((source) => new RegExp(source, 'iu'));

/** What goes before and makes the words harmless: "if you need to call", "I know what you have to decide". */
const HARMLESS_BEFORE =
	/(?:\b(?:if|in\s+case|unless|whether|when|what|whatever|which|who|all|everything|anything|something|that|numbers?|maybe|perhaps|don't|do\s+not|doesn't|never|not|without|no\s+need)\s+(?:I\s+|perhaps\s+)?|\bso\s+that\s+)$/i;
const GUARDED =
	/^(?:you\s+(?!promised|owe|were)|I\s+(?:need|want|require)|haven't\s+heard|have\s+not\s+heard|hadn't\s+heard)/i;

/** Said of a third person, in the words of a purpose: "demand an answer", "tell her I'm fed up". */
const AIMS: readonly RegExp[] = [
	`^(?:to\\s+)?(?:please\\s+)?(?:demand|insist\\s+on)\\s+(?:${AN_ANSWER}|to\\s+know|that|my|his|her|their|an?\\s+(?:interview|meeting|job|offer))\\b`,
	`^(?:to\\s+)?(?:complain|protest)\\s+(?:about|that|to)\\b`,
	`^(?:to\\s+)?(?:confront|scold|threaten|harass|guilt|pressure|pester|badger|hound|nag)\\s+(?:him|her|them|\\p{L}+)\\b`,
	`\\b(?:push|press|pressure)\\s+(?:him|her|them|\\p{L}+)\\s+(?:for|into|to)\\s+(?:${AN_ANSWER}|decid|answer|hurry)`,
	`\\b(?:ask|find\\s+out|know|hear|wonder|explain)\\s+(?:(?:him|her|them|\\p{L}+)\\s+)?(?:why|how\\s+come)\\s+(?:on\\s+earth\\s+)?(?:(?:he|she|they|nobody|no\\s?one|it)(?:'s)?\\s+(?:has\\s+|have\\s+|is\\s+|are\\s+)?(?:never|still|not|hasn't|haven't|didn't|did\\s+not|isn't|aren't|won't|ignor|taking|takes|took|ghost)|nobody|no\\s?one|I\\s+(?:haven't|have\\s+not|never|didn't))`,
	`\\b(?:tell|let)\\s+(?:him|her|them|\\p{L}+)\\s+(?:know\\s+)?(?:off|how\\s+(?:angry|annoyed|disappointed|frustrated|upset)|(?:that\\s+)?I(?:'m|\\s+am)\\s+(?:\\p{L}+\\s+)?(?:angry|annoyed|disappointed|frustrated|fed\\s+up|tired|sick|upset))`,
	`\\b(?:he|she|they)\\s+(?:still\\s+)?(?:owes?\\s+me|never|hasn't|haven't|didn't|still\\s+has|still\\s+have|failed\\s+to)\\s+(?:not\\s+|even\\s+|bother(?:ed)?\\s+(?:to\\s+)?)*(?:${REPLIED}|${AN_ANSWER})`,
	`\\bremind\\s+(?:him|her|them|\\p{L}+)\\s+(?:again\\s+)?(?:of\\s+(?:his|her|their)\\s+promise|that\\s+(?:he|she|they)\\s+(?:promised|owes?|said|still))`,
	`\\b(?:he|she|they|who)\\s+(?:is|are|keeps?|kept|has\\s+been|have\\s+been|was|were)\\s+(?:ignoring|avoiding|ghosting|dodging|stalling)\\b|\\bghost(?:ed|ing)\\s+me\\b`,
	`\\b(?:get|want|force|squeeze|wring)\\s+(?:an?\\s+(?:straight|final|clear)\\s+answer|an?\\s+answer\\s+out\\s+of)\\b`,
	`\\bwhat(?:'s|\\s+is)\\s+(?:taking\\s+(?:(?:him|her|them)\\s+)?so\\s+long|the\\s+hold-?\\s?up)\\b`,
].map((source) => new RegExp(source, 'iu'));

function found(patterns: readonly RegExp[], text: string): Span[] {
	const spans: Span[] = [];
	for (const pattern of patterns) {
		const match = pattern.exec(text);
		if (!match) continue;
		const lead = /^[.!?,;:\s]*/.exec(match[0])?.[0].length ?? 0;
		const from = match.index + (lead === match[0].length ? 0 : lead);
		const words = text.slice(from, match.index + match[0].length);
		if (GUARDED.test(words) && HARMLESS_BEFORE.test(text.slice(Math.max(0, from - 32), from))) continue;
		spans.push({ from, to: match.index + match[0].length });
	}
	return spans.sort((a, b) => a.from - b.from);
}

/**
 * Demanding or reproachful words in a script, as spans without overlaps: "I still haven't heard back", "you need to tell
 * me today". "The job is demanding" and "if you need to call" have none.
 */
export function demandsIn(spoken: string): readonly Span[] {
	let end = -1;
	return found(PATTERNS, spoken).filter((span) => {
		const apart = span.from >= end;
		if (apart) end = span.to;
		return apart;
	});
}

/** The same for a purpose or an ask, which speaks of the contact in the third person: "demand an answer". */
export function isDemandingAim(aim: string): boolean {
	const words = readable(aim).trim();
	return found(AIMS, words).length > 0 || demandsIn(words).length > 0;
}

/** `tone.demanding`: words that make the contact feel uncomfortable. */
export const demanding: Check = (script) =>
	script.sentences.flatMap((sentence) =>
		demandsIn(sentence.text).map(({ from, to }) => ({
			code: 'tone.demanding' as const,
			from: sentence.from + from,
			to: sentence.from + to,
			message: 'This may sound impatient. Cheerful and brief gets more calls returned.',
			fix:
				script.sentences.length > 1
					? { from: sentence.from, to: sentence.to, insert: '', label: 'Remove this sentence' }
					: null,
		})),
	);
