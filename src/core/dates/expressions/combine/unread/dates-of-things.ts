import { MOVED } from '../../vocabulary';
import { EXACT, WEEKDAYS, type Neighbor, type Place } from './neighbor';
import { ABOUT, ABOUT_WORDS, ANY, rest, thing, WORDS } from './things';
import { WINDOW } from './words';

/** What a call can be about and has a day of its own: `the interview on Friday`, `her move to Leeds in May`. */
const OCCASIONS: readonly string[] = [
	...['interview', 'demo', 'presentation', 'panel', 'assessment', 'screening', 'onsite', 'offsite', 'webinar'],
	...['workshop', 'fair', 'exam', 'test', 'visit', 'tour', 'trial', 'hearing', 'appointment', 'deadline'],
	...['move', 'relocation', 'transfer', 'trip', 'wedding', 'conference', 'talk', 'launch', 'release', 'go-live'],
	...['surgery', 'holiday', 'vacation', 'induction', 'onboarding', 'training', 'audition', 'ceremony', 'exhibition'],
	...['party', 'anniversary', 'birthday', 'start', 'on-site', 'off-site'],
];
/** The words of occasions, one or several: `interview`, `workshops`. */
const OCCASION = `(?:${OCCASIONS.join('|')})s?`;
/** The last words of occasions, also of several: `interview`, `interviews`, `site`. */
const OCCASION_WORDS = OCCASIONS.map((word) => word.replace(/^.*-/, '')).flatMap((word) => [word, `${word}s`]);
/** What people do with a date: `moving the 15th`, `to confirm Thursday`. */
const ARRANGING = '(?:mov|reschedul|rearrang|chang|cancel+|confirm|push|shift|postpon|book|rebook|plan|swap)';
/** Verbs of what happens on a day by itself, in the forms "starts" and "starting". */
const HAPPENS =
	'(?:(?:start|begin|open|clos|end|expir|launch|finish|leav|arriv|fly|flie|mov|retir|resum|laps|renew|matur|tak|happen|go|kick|run|com|fall|sail|land|ship|travel|return|graduat|join|relocat|resign|onboard|attend|interview|visit|marr(?:y|i))(?:n?ing|s|es)|(?:is|are|was|were)\\s+(?:due|scheduled|planned|booked|set|slated))';
/** What a person does on a day that is not a message to the user: "the talk he's giving". */
const DOES =
	'(?:giv|host|run|hold|speak|attend|present|organi[sz]|chair|teach|lead|tak|hav|throw|launch|open|mov|fly|visit|start|join|do|play|perform|film|record|shoot|cater|judg|stag|exhibit|hir|driv|marry)n?ing';
/** What ends or begins on a day by itself: `the offer expires on`. */
const PASSING =
	'(?:offer|notice|contract|window|posting|advert|ad|applications?|role|vacancy|visa|lease|deadline|trial|course|term|probation|job|round|project|program(?:me)?|funding|budget|campaign|sale|quote|discount|option|licen[cs]e|subscription|warranty|show|fair|event|conference|school|season|exhibition|festival|semester|embargo|period|internship|placement|sabbatical|leave|permit|freeze|moratorium|ban|flight|plane|train|ferry|boat|delivery|exams?|surgery)';
/** What they send on its day, which is their answer: `offer is due `. */
const SENT_IS_DUE = /^(?:offer|contract|quote)s?\s+(?:is|are)\s+due\s/i;
/** What may be between such a verb and its day: `his new job on `. */
const BEFORE_DAY = `${WORDS}{0,4}?(?:(?:on|in|at|for|until|till)\\s+)?(?:the\\s+)?`;

/** A preposition before `about`, which approximates a time: `at ` in `at about 9:30`. */
const AT_ABOUT = /\b(?:at|in|on|by)\s+$/i;
/** A talk with a person before `about this Thursday`, where `this` is the topic: `meet with Kim Lee `. */
const TALK_BEFORE = /\b(?:meet|talk|speak|chat|call)(?:ing)?\s+(?:with|to)\s+\S+(?:\s+\p{Lu}\S+)*\s+$/u;
/** A mark of quoted words: `re "Monday"`. */
const QUOTE = '["“”‘’\']';
/** A noun after the date: "start date", "proposal". Not a preposition, a part of the day or a verb's beginning. */
const NOUN_AFTER =
	/^(?:\s+|-)(?!(?:a|about|after|again|all|also|and|around|as|at|because|before|but|by|concerning|evening|first|for|from|if|in|instead|into|is|last|latest|morning|night|noon|not|of|on|onwards?|or|per|please|re|regarding|since|so|sometime|than|that|the|then|through|till|to|unless|until|via|was|when|where|which|while|who|will|with|works?|afternoon|early|late|sharp|too|maybe|probably|latest|they|she|he|it|i|we|you|asap|eod|cob|am|pm|next|this)(?![\p{L}]))\p{Ll}[\p{L}’'-]*/u;
/** A limit for the act: "By the Dec 10 deadline". */
const BOUNDED = /\b(?:by|before|until|till|than|prior\s+to|ahead\s+of)\s+$/i;
/** A time, with which a date is when to act and no thing's name: `the 8:30 call`. */
const CLOCK_OR_PART = /\d{1,2}[:.]\d\d|\d\s*[ap]m\b|\b(?:morning|afternoon|evening|noon)\b/i;
/** The verb after a date in doubt: `whether July 1 works`. */
const WORKS =
	/^\s+(?:(?:still|really|also|actually)\s+)?(?:works?|suits?|is|was|would|will|does|can|could|fits?)(?!\p{L})/iu;
/** A day of a month: `March 22`, `the 22nd`. */
const EXPLICIT = /^(?:on\s+)?(?:the\s+)?\d|^\p{L}+\.?\s+\d/u;

/** Subjects whose day is that of an answer or the call, so it counts as read: `their decision is the 5th`, not `rent is June 30`. */
const ANSWER_IS =
	/\b(?:s?he|it|that|there|who|what|which|I|we|they|best|next|slot|call|time|meeting|free|answer|reply|response|decision|verdict|results?|outcome|news|feedback|shortlist|offer|follow-?up)\b/i;

/** A verb before `her` that makes it the person: `try ` in `try her Monday lunch`, unlike `confirm her Monday slot`. */
const CALLS = /\b(?:call|ring|phone|try|catch|e-?mail|text|chase|nudge|ping|tell|ask|message|buzz|see|visit|meet)\s+$/i;

/** Whether a date before a noun only names a thing by its day: "the Jan 5 start date", but not "the 8:30 call". */
function namesNoun({ 0: words, index, input }: RegExpExecArray, place: Place): boolean {
	const before = input.slice(0, index);
	if (CLOCK_OR_PART.test(place.fragment.text) || BOUNDED.test(before)) return false;
	if (/^her\s/i.test(words) && CALLS.test(before)) return false;
	return !/\s\p{Ll}\S*\s+$/u.test(words.replace(/^as\s/i, '')) && NOUN_AFTER.test(rest(place));
}

/** Weekdays that people call by a name with the same first letter: `Taco Tuesday`, and a few others. */
function isNickname([words]: RegExpExecArray, { fragment: { text } }: Place): boolean {
	const name = words.trim().split(/\s+/).at(-1) ?? '';
	return name.charAt(0) === text.charAt(0) || /^(?:Casual|Hump|Fat|Dress-?down|Date)$/.test(name);
}

/**
 * Words directly before a date that make it the day of a thing or an event, not of the call: `about Thursday`, `re the
 * interview on the 26th`, `when term starts in January`, `the contract ending Jan 31`, `a start date of Dec 1`.
 */
export const DATES_OF_THINGS: readonly Neighbor[] = [
	// `about Thursday`, but not "at about Thursday noon" and "about Thursday's demo".
	thing(ABOUT_WORDS, ABOUT, {
		shapes: WEEKDAYS,
		accept: ({ index, input }, { line, fragment: { to, text } }) =>
			!AT_ABOUT.test(input.slice(0, index)) &&
			!"'’".includes(line.text.charAt(to) || ' ') &&
			// "Meet with Kim about this Thursday" has another topic.
			!(/^this\s/i.test(text) && TALK_BEFORE.test(input.slice(0, index))),
	}),
	// `re "Monday"`
	thing(ABOUT_WORDS, `${ABOUT}(?:(?:the|her|his|their|our|my)\\s+)?${QUOTE}`, {
		accept: (_, place) => new RegExp(`^${QUOTE}`).test(rest(place)),
	}),
	// `re Taco Tuesday`
	thing(ABOUT_WORDS, `${ABOUT}(?:the\\s+)?(?!th|to\\s)${ANY}\\s`, {
		shapes: ['weekday'],
		accept: isNickname,
	}),
	// `about the interview on Friday`, `about the sports day on Friday`
	thing(`${ABOUT_WORDS} for`, `(?:${ABOUT}|for\\s+)${WORDS}{0,2}(?:${OCCASION}|\\p{L}+\\s+day)\\s+on\\s+(?:the\\s+)?`, {
		isFar: true,
	}),
	// `about her move to Leeds in May`
	thing(
		ABOUT_WORDS,
		`${ABOUT}${WORDS}{0,2}${OCCASION}\\s+(?:(?:to|in|at)\\s+${WORDS}{1,2})?(?:on|in|next)\\s+(?:the\\s+)?`,
		{
			isFar: true,
			shapes: [...EXACT, 'month', 'week'],
		},
	),
	// `about the talk he's giving on Friday`
	thing(
		'he she they we i is are am s re m',
		`(?:[^\\s.,;:!?()'’]+(?:['’](?:s|re|m)|\\s+(?:is|are|am)))\\s+${DOES}\\s+${WORDS}{0,3}?(?:(?:on|in|at)\\s+)?(?:the\\s+)?`,
		{
			isFar: true,
			accept: ({ index, input }) => new RegExp(`\\b${ABOUT}[^,;.:–—()]*$`, 'i').test(input.slice(0, index)),
		},
	),
	// `about moving the 15th`, `on swapping Friday for Saturday`
	thing(`${ABOUT_WORDS} on`, `(?:${ABOUT}|on\\s+)${ARRANGING}(?:e|t|l|p)?ing\\s+(?:the\\s+|our\\s+)?`),
	// `Email Ana to confirm Thursday`, but not "Ana to confirm Thursday".
	thing(
		'to',
		`(?:e-?mail|call|ring|phone|text|write|message|ping|ask|follow\\s+up|check\\s+in)\\s[^.;:,!?]{0,30}\\bto\\s+${ARRANGING}(?:e|l)?\\s+(?:the\\s+|our\\s+)?`,
		{ isFar: true },
	),
	// `…, interviewing Tuesday`, `she's flying out Sunday`, `Max interviews Tuesday`
	thing(
		'interviewing presenting flying performing moving starting leaving travelling traveling speaking hosting joining retiring relocating graduating interviews presents flies performs',
		'(?:(?:interview|present|perform|fl)(?:ing|s|ying|ies)|(?:mov|start|leav|travell?|speak|host|join|retir|relocat|graduat)ing(?:\\s+(?!it\\s)[^\\s.,;:!?()]+){0,3}?(?:\\s+to)?)\\s+(?:(?:out|back|in|home|off)\\s+)?(?:(?:to|from|at|in)\\s+[^\\s.,;:!?()]+\\s+)?(?:(?:on|in)\\s+)?(?:the\\s+)?',
		{
			accept: ({ 0: words, index, input }) =>
				/^\p{L}+s\s/u.test(words)
					? /(?:^|\s)(?:\p{Lu}[\p{L}'’-]*|s?he)\s+$/u.test(input.slice(0, index))
					: /(?:,|\b(?:is|are|['’](?:s|re)))\s*$/.test(input.slice(0, index)),
		},
	),
	// `when term starts in January`, whose first day is not the day meant.
	thing(
		'starts start opens open begins begin ends end closes close reopens',
		"(?:when|once|after|if|until|as\\s+soon\\s+as)\\s+(?:[a-z'’]+\\s+){1,3}(?:(?:re)?opens?|starts?|begins?|ends?|closes?)\\s+(?:in\\s+)?",
		{ shapes: ['month', 'week'], isFar: true },
	),
	// "about the contract ending Jan 31", "Leo, who starts his new job on Monday", "because the round closes Friday"
	thing(
		`${ABOUT_WORDS} who which that whose because since as while though although given now before the whatever what`,
		`(?:${ABOUT}${WORDS}{0,5}|(?:who|which|that|whose\\s+${ANY})\\s+|(?:because|since|as|while|(?:even\\s+)?though|although|given\\s+that|now\\s+that|before|the\\s+(?:moment|day|week|minute)|whatever|what)\\s+${WORDS}{0,4})(?:${HAPPENS}|scheduled|planned|booked|slated|due|payable)\\s+${BEFORE_DAY}`,
		{ isFar: true },
	),
	// ", the offer expires on the 11th", "flight lands Sunday"
	thing(
		'expires ends end closes starts start begins begin opens lapses finishes finish launches lands arrives leaves departs resumes lifts out live up over due',
		`(?:${PASSING}|it|they|which|that)\\s+(?:expires|ends?|closes|starts?|begins?|opens|lapses|finish(?:es)?|launches|lands|arrives|leaves|departs|resumes?|lifts|runs\\s+out|goes\\s+live|(?:is|are)\\s+(?:up|over|due))\\s+(?:(?:on|in|at)\\s+)?(?:the\\s+)?`,
		{
			accept: ({ 0: words, index, input }) =>
				!SENT_IS_DUE.test(words) && (!/^(?:it|they|which|that)\s/i.test(words) || /\(\s*$/.test(input.slice(0, index))),
		},
	),
	// ", conference until 2 Dec", "(audit thru Wed)", ", wedding Sat", ", applications due Friday"
	thing(
		'until till til thru through due wedding flight birthday anniversary funeral party graduation surgery holiday conference marathon recital',
		`(?:(?:${PASSING}|${OCCASION}|finals|audit|vacation|holidays?|leave|travel|retreat|jury\\s+duty)\\s+(?:until|till|til|thru|through)|${PASSING}\\s+due|wedding|flight|birthday|anniversary|funeral|party|graduation|surgery|holiday|conference|marathon|recital)\\s+(?:(?:on|by)\\s+)?(?:the\\s+)?`,
		{ accept: ({ index, input }) => /[,;(–—-]\s*(?:(?:his|her|their|the|at)\s+)?$/.test(input.slice(0, index)) },
	),
	// "tell Raj I can start 7 Dec", but not "tell Raj I'll call Monday"
	thing(
		'start begin join move be am m travel fly arrive leave return finish',
		`(?:tell|told|let|remind|inform|warn|confirm(?:\\s+to)?|mention\\s+to)\\s+${WORDS}{1,4}?(?:know\\s+)?(?:that\\s+)?I(?:['’](?:ll|m)|\\s+(?:can|could|will|am|may|would))\\s+(?:start|begin|join|move|be|am|travel|fly|arrive|leave|return|finish|away|out|off|free|available|back|in)(?:ing)?\\s+(?!in\\s+touch)${WORDS}{0,3}?(?:(?:on|from|in|at|by|until)\\s+)?(?:the\\s+)?`,
		{ isFar: true },
	),
	// "interview moved to Wednesday"
	thing(
		'moved preponed rescheduled postponed shifted bumped changed switched delayed extended brought pushed',
		`${OCCASION}\\s+(?:(?:is|was|has|been|got|now|just)\\s+){0,3}${MOVED}\\s+(?:to|from|until|till|for)\\s+(?:the\\s+)?`,
	),
	// "about availability Mon-Wed", "re dates: Jan 4"
	thing(
		'availability slot slots date dates time times shift shifts hours',
		`${ABOUT}${WORDS}{0,3}(?:(?:availability|slots?|shifts?)[:,]?\\s+(?:(?:for|on|in|between|from|the)\\s+){0,2}|(?:dates?|times?|hours)[:,]?\\s+(?:(?:for|between|from|the)\\s+){0,2})`,
		{ isFar: true },
	),
	// "before she goes on leave (Dec 7)"
	thing(
		'before after until till time',
		`(?:before|until|till|by\\s+the\\s+time)\\s+(?:he|she|they|it|you)(?:['’](?:s|re|ve|d|ll))?\\s+${WORDS}{0,4}${ANY}\\s*\\(\\s*(?:on\\s+)?(?:the\\s+)?`,
		{ isFar: true },
	),
	// "before demo day (Dec 10)", "after midterms (they end 10/30)", but not "after lunch (Tue)"
	thing(
		'before after following prior ahead',
		`(?:before|after|following|prior\\s+to|ahead\\s+of)\\s+(?:(?:the|an?|his|her|their|my|our|your)\\s+)?(?!${WINDOW}(?![a-z]))${WORDS}{0,2}?${ANY}\\s*\\(${WORDS}{0,3}?(?:the\\s+)?`,
		{ isFar: true, shapes: [...EXACT, ...WEEKDAYS] },
	),
	// "day 3 of the sprint starting Dec 7", but not "the week starting Dec 7"
	thing(
		'starting beginning ending opening closing',
		`(?:of|in|during|after|before|through)\\s+(?:the|an?|his|her|their|my|our)\\s+${WORDS}{0,2}?(?!(?:week|fortnight|weeks|days|month|quarter|year)\\s)${ANY}\\s+(?:starting|beginning|ending|opening|closing)\\s+(?:on\\s+)?(?:the\\s+)?`,
		{ isFar: true, shapes: [...EXACT, ...WEEKDAYS] },
	),
	// "before she flies to Milan on Saturday", "after they meet on Monday"
	thing(
		'before after until till time',
		"(?:before|after|until|till|by\\s+the\\s+time)\\s+(?:he|she|they|it|you|we)(?:['’](?:s|re|ve|d|ll))?\\s+(?:[^\\s.,;:!?()]+\\s+){1,5}?(?:(?:on|in|at|by|for)\\s+)?(?:the\\s+)?",
		{ isFar: true },
	),
	// "re the role advertised Monday", which is past
	thing(
		'advertised posted published announced listed shared circulated discussed raised mentioned emailed sent',
		`${ABOUT}${WORDS}{1,4}(?:advertised|posted|published|announced|listed|shared|circulated|discussed|raised|mentioned|emailed|sent)\\s+(?:on\\s+)?(?:the\\s+)?`,
		{ isFar: true },
	),
	// "on the interview scheduled for Friday"
	thing(
		'scheduled planned booked slated set due',
		`(?:on|about|re|regarding|for|of|from)\\s+(?:the|his|her|their|our|my|your|an?)\\s+${WORDS}{1,3}(?:scheduled|planned|booked|slated|set|due)\\s+(?:(?:for|on|in)\\s+)?(?:the\\s+)?`,
		{ isFar: true },
	),
	// "about pushing the launch to April 1", "about the flat from May 1"
	thing(
		ABOUT_WORDS,
		`${ABOUT}(?:[a-z]+ing\\s+${WORDS}{0,4}(?:to|until|till|by|from|into|for)|${WORDS}{1,4}from)\\s+(?:the\\s+)?`,
		{ isFar: true },
	),
	// "(interview is on March 22)", ", his birthday is Thursday"
	thing(
		'is s',
		"(?:(?:the|his|her|my|their|our)\\s+)?(?:interview|deadline|birthday|launch|start|exam|hearing|audit|trial|wedding|flight|trip|holiday|event|conference|fair|surgery|(?:last|first)\\s+day|notice)(?:\\s+is|['’]s)\\s+(?:on\\s+)?(?:the\\s+)?",
		{ accept: ({ index, input }) => /[(,;–—-]\s*$/.test(input.slice(0, index)) },
	),
	// ", quarter end is June 30"
	thing('is s', `${WORDS}{1,2}[^\\s.,;:!?()'’]+(?:\\s+is|['’]s)\\s+(?:on\\s+)?(?:the\\s+)?`, {
		shapes: EXACT,
		accept: ({ 0: words, index, input }) => /[(,;.–—-]\s*$/.test(input.slice(0, index)) && !ANSWER_IS.test(words),
	}),
	// "to book the room for January 8", "about the slides for Monday", but not "to Tove and Kofi for Monday"
	thing(
		`to ${ABOUT_WORDS}`,
		`(?:(?:to\\s+(?!(?:check|be|go)\\s)[a-z]+\\s+|${ABOUT})${WORDS}{1,5}|to\\s+(?:plan|prepare|prep|pack|train|rehearse)\\s+)for\\s+(?:the\\s+)?`,
		{
			isFar: true,
			accept: ([words]) => !/^[Tt]o\s+\p{Lu}/u.test(words),
		},
	),
	// "so that we can launch on Monday", "in order to be ready for Monday"
	thing(
		'so order',
		`(?:so\\s+(?:that\\s+)?(?:I|we|he|she|they|it|you)(?:['’](?:s|re|m|ll)|\\s+(?:can|could|will|may|am|is|are))|in\\s+order\\s+to|so\\s+as\\s+to)\\s+${WORDS}{1,5}(?:(?:on|in|at|for|by)\\s+)?(?:the\\s+)?`,
		{ isFar: true },
	),
	// "thank Tove for Monday"
	thing(
		'thank thanks thanking apologise apologize apologising apologizing congratulate sorry',
		'(?:thank(?:s|ing)?|apologi[sz](?:e|ing)|congratulate|sorry)(?![a-z])[^.;]*\\bfor\\s+(?:the\\s+)?',
		{ isFar: true },
	),
	// "to ask whether July 1 works"
	thing('whether if', '(?:whether|(?:ask|see|check|know|confirm|find\\s+out)\\s+(?:[a-z]+\\s+)?if)\\s+(?:the\\s+)?', {
		accept: (_, place) => WORKS.test(rest(place)),
	}),
	// `after the interview (Dec 4)`
	thing(OCCASION_WORDS, `${OCCASION}\\s*\\(\\s*(?:on\\s+)?(?:the\\s+)?`),
	// `a start date of Dec 1`, `deadline is the 5th`, `deadline (April 15)`
	thing(
		'date day deadline anniversary',
		'(?:(?:start|starting|end|closing|effective|due|launch|expiry|move|moving|joining|go-live|target|birth|first|last)\\s+(?:date|day)|date|deadline|anniversary)(?:\\s+(?:to|for)\\s+[^\\s.,;:!?()]+)?\\s+(?:(?:of|is|was|=)\\s+|\\(\\s*)(?:the\\s+)?',
	),
	// `offer deadline Friday`
	thing(
		'deadline',
		'(?:offer|application|acceptance|submission|response|exam|visa|tax)\\s+deadline:?\\s+(?:on\\s+)?(?:the\\s+)?',
	),
	// `re: start date March 22`
	thing('date', '(?:start|starting|end|closing|launch|expiry|move|moving|joining|go-live|birth)\\s+date:?\\s+', {
		accept: (_, { fragment: { text } }) => EXPLICIT.test(text),
	}),
	// `the January 5 start date`
	thing('the our my that their her his your its a an', '(?:the|our|my|that|their|her|his|your|its|an?)\\s+', {
		accept: namesNoun,
	}),
	// `about the 2pm Monday stand-up`
	thing(ABOUT_WORDS, `${ABOUT}(?:the|our|my|that|their|her|his|your)\\s+`, {
		accept: (_, place) => NOUN_AFTER.test(rest(place)),
	}),
	// `re: Dec 12 call`, `about Casual Friday policy`, `per the Oct 1 summary`
	thing(
		`per of from cf see ${ABOUT_WORDS}`,
		`(?:${ABOUT}|(?:(?:as\\s+)?per|of|from|cf\\.?|see)\\s*[:.]?\\s*)${WORDS}{0,2}`,
		{
			accept: namesNoun,
		},
	),
];
