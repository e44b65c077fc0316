import type { Day } from '../../../../follow-up';
import { MONTH, MONTH_WORDS, WEEKDAY } from '../../../../english/calendar-words';
import { HOLIDAY, HOLIDAY_WORDS } from '../../../../english/holidays';
import type { DateSide } from '../../meaning';
import { countsNothing } from '../../not-a-date';
import { after, EXACT, NEAR_CHARACTERS, Neighbors, WEEKDAYS, type Place } from './neighbor';
import { DAY_UNIT, COUNTED, COUNTS, WINDOW } from './words';

/** An event with a name, from which a date can count: `the Monday after Thanksgiving`. */
const CAPITAL = /^\p{Lu}/u;
/** `Dana's call` names an occasion; `I` and `He` begin a clause. */
const OCCASION = /^\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?['’]s?\s+\p{Ll}|^(?:I|We|He|She|They|It|You|My|Our|The)\b/u;
/** What makes a day depend on the event after it: `the first Monday after the fair`. */
const DETERMINED =
	/\b(?:the|first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th|next|final)\s+(?:[\p{L}\d]+\s+)?$/iu;
/** The words between a date and what it counts from: `the Monday after the fair`. */
const ANCHOR = '\\s+(?:after|before|following|preceding|prior\\s+to|post)\\s+';
/** Such words directly after a date: ` after ` in `the Monday after the fair`. */
const ANCHOR_WORD = new RegExp(`^${ANCHOR}`, 'i');
/** Such words that state hours instead: `Monday after lunch`. */
const BEGINS_WINDOW = new RegExp(`^${WINDOW}(?![\\p{L}])`, 'iu');
/** Such words that name a holiday, whose day the plugin does not know: `the Monday after Easter`. */
const BEGINS_HOLIDAY = new RegExp(
	`^(?:(?:the|my|his|her|their|our)\\s+)?(?:${HOLIDAY}|(?:(?:bank|public|school|summer|winter|spring|fall|long)\\s+)?(?:holidays?|weekend|break|vacation|hols|half[- ]term|honeymoon|shutdown)|long\\s+weekend)(?![\\p{L}])`,
	'iu',
);
/** Whether words end with a weekday or a period, to which a later word can refer: `next week`. */
const ENDS_PERIOD = new RegExp(`(?:${WEEKDAY}|week|month|weekend|day)\\.?$`, 'i');

/** Whether the day depends on an event: `the Monday after Easter`. Without a determiner, only holidays and names count. */
function isAnchor(_match: RegExpExecArray, { line, fragment }: Place): boolean {
	const rest = line.text.slice(fragment.to, fragment.to + NEAR_CHARACTERS).replace(ANCHOR_WORD, '');
	if (BEGINS_WINDOW.test(rest)) return false;
	if (BEGINS_HOLIDAY.test(rest)) return true;
	const lead = line.text.slice(Math.max(0, fragment.index - 24), fragment.index) + fragment.text;
	const period = ENDS_PERIOD.exec(lead);
	if (period && DETERMINED.test(lead.slice(0, period.index))) return rest.trim() !== '';
	return CAPITAL.test(rest) && !OCCASION.test(rest);
}

function isNumberFree([words]: RegExpExecArray, { line, fragment: { to } }: Place): boolean {
	return countsNothing(line.text.slice(to + words.length, to + words.length + NEAR_CHARACTERS));
}

/** Whether the words only repeat the year that the day already has: `Jan 5 next year`. */
function isItsYear(words: string, date: DateSide | undefined, here: Day): boolean {
	const ahead = /next\s+year$/i.test(words) ? 1 : /this\s+year$/i.test(words) ? 0 : NaN;
	return Number(date?.day.slice(0, 4)) === Number(here.slice(0, 4)) + ahead;
}

/** What a date says about words directly after it that it does not include. */
export const AFTER = new Neighbors('after', [
	// `Friday 2 weeks`, `Monday a week`
	after(
		'week weeks wk wks days fortnight fortnights month months',
		`\\s+${COUNTED}\\s+${DAY_UNIT}(?=\\s*(?:$|[.,;!?)]))`,
		{ shapes: ['weekday'] },
	),
	// `tomorrow not, the day after`
	after('not', '\\s+not(?=\\s*(?:$|[,;.–—-]))'),
	after('after before following preceding prior post', `${ANCHOR}[^\\s,.;:!?]+(?:\\s+[^\\s,.;:!?]+)?`, {
		accept: isAnchor,
	}),
	// `Monday of …`, `the 15th of …`
	after('of', '\\s+of\\s+(?:the\\s+)?[\\p{L}\\p{N}]+', { shapes: [...WEEKDAYS, 'month-day'] }),
	after(
		'+ to or through thru until till',
		`\\s{0,2}(?:[-–—/&]|\\b(?:to|or|through|thru|until|till)\\b)\\s{0,2}(?:the\\s+)?(?:${HOLIDAY}|\\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2}[/.]\\d{1,2})(?![\\p{L}\\p{N}])`,
		{ accept: isNumberFree },
	),
	after(
		'or',
		'\\s+or\\s+(?:the\\s+)?(?:next(?=\\s*(?:$|[.,;!?]))|(?:following|next)\\s+(?:one|day|week|month))(?![\\p{L}])',
	),
	// `Monday or whenever she is free`, `Wednesday or after payday`
	after(
		'or',
		',?\\s+or\\s+(?:whenever|when|once|as\\s+soon\\s+as|after\\s+(?!that\\b)\\p{L}+|(?:on\\s+)?the\\s+(?:day|week|month|weekend|morning|afternoon|evening)\\s+(?:after\\s+)?\\p{L}+)(?![\\p{L}])',
	),
	after('+', '\\s{0,2}(?:[-–—/]|\\b(?:to|or|until|till)\\b)\\s{0,2}\\?'),
	after('+', '[-–—](?=\\s*$)', { accept: (_, { line, fragment: { to } }) => /\d/.test(line.text.charAt(to - 1)) }),
	after('0', '[,\\s]{1,2}\\(?\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?(?![\\p{L}\\p{N}%])', {
		shapes: [...WEEKDAYS, 'named', 'offset', 'week'],
		accept: isNumberFree,
	}),
	after('0', '[-/]\\d{1,2}(?![\\p{L}\\p{N}:/])', { shapes: EXACT, accept: isNumberFree }),
	after('0', '[,\\s]{1,2}(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)(?![\\p{L}\\p{N}])', {
		shapes: WEEKDAYS,
		accept: isNumberFree,
	}),
	after(MONTH_WORDS, `[,\\s]{1,2}(?:\\d{1,2}\\s+${MONTH}|${MONTH}\\.?\\s+\\d{1,2})(?![\\p{L}\\p{N}:])`, {
		shapes: WEEKDAYS,
	}),
	after('week fortnight', '\\s+(?:week|fortnight)(?=\\s*(?:$|[.,;!?]|at\\b|@|about\\b|re\\b))', {
		shapes: [...WEEKDAYS, 'named', 'date'],
	}),
	// `in a week and a day`, `in a week plus two days`, `Dec 1st minus a week`
	after(
		'half change bit some odd',
		'\\s+and\\s+(?:(?:a|one)\\s+half(?![\\p{L}-])|(?:change|a\\s+bit|(?:then\\s+)?some|odd)(?=\\s*(?:$|[.,;!?)])))',
	),
	after(
		'and plus minus less take give add +',
		`\\s*,?\\s*(?:\\b(?:and|plus|minus|less|take\\s+away|give\\s+or\\s+take|add)\\b|[&+±])\\s*(?:another\\s+)?(?:\\d+\\s*[dw]|(?:an?\\s+)?${COUNTED}\\s+(?:\\p{L}+\\s+)?${DAY_UNIT}|half)(?![\\p{L}-])`,
	),
	// `Friday -1 day`, `Monday plus one`
	after('+', `\\s*[-−]\\d{1,2}\\s?(?:d|w|${DAY_UNIT})(?![\\p{L}-])`),
	after('plus minus', '\\s*,?\\s+(?:plus|minus)\\s+(?:one|two|three|four|five|\\d{1,2})(?=\\s*(?:$|[.,;!?)]))'),
	// `EOM-2`
	after('+', '[-−]\\d{1,2}(?![\\p{L}\\p{N}:/])', { accept: (_, { fragment: { text } }) => /\beo[wmqy]$/i.test(text) }),
	// `Dec 1, pushed a week`, `Dec 1, delayed by 2 days`
	after(
		'pushed moved bumped delayed slipped shifted extended brought put',
		`\\s*[,;(–—-]?\\s*(?:(?:now|was|but)\\s+)?(?:pushed|moved|bumped|delayed|slipped|shifted|extended|brought|put)(?:\\s+(?:back|out|forward|on|up))?\\s+(?:by\\s+)?(?:another\\s+)?(?:an?\\s+)?${COUNTED}\\s+${DAY_UNIT}(?![\\p{L}-])`,
	),
	after('but', '\\s+but\\s+one(?![\\p{L}])'),
	after('than', '\\s+than\\s+(?:the\\s+)?[\\p{L}\\p{N}]+', { shapes: ['offset'] }),
	after('past gone', '\\s+(?:past|(?:just\\s+)?gone)(?![\\p{L}]|\\s+(?:\\d|noon|midday))', { shapes: WEEKDAYS }),
	// `Monday no good`, `Monday: not possible`
	after(
		'no not',
		'[:,]?\\s+(?:no\\s+(?:good|go|can\\s+do)|not\\s+(?:good|possible|great|free|available|ideal|convenient|an\\s+option))(?![\\p{L}])',
	),
	// `Friday doesn't work`, `Friday is no good`
	after(
		'does do will would could is are isn doesn don won can cant cannot doesnt wont couldn wouldn s isnt',
		"(?:\\s+(?:(?:does|do|would|could|is|are)(?:n['’]?t|\\s+not)|won['’]?t|will\\s+not|can['’]?t|cannot)\\s+(?:(?:really|actually)\\s+)?(?:work|suit|do|fit|happen|fly|good|great|ideal|possible|convenient|free|available|an?\\s+option|ok|be\\s+(?:possible|ok|free|good|available))|(?:\\s+(?:is|are)|['’]s)\\s+(?:(?:both|all|each|also|already|now)\\s+)?(?:no\\s+good|a\\s+no-?go|unavailable|unworkable|blocked|not\\s+(?:good|possible|great|free|available)|out|off|bad|full|booked|taken|gone|closed|impossible|too\\s+(?:early|late|soon|tight)|a\\s+(?:bank\\s+|public\\s+)?holiday))(?![\\p{L}])",
	),
	// `Friday he's in Delhi`, `Monday she is off`
	after(
		'he she they',
		"\\s+(?:he|she|they)(?:['’](?:s|re)|\\s+(?:is|are))\\s+(?:off|away|out|busy|abroad|travell?ing|flying|tied\\s+up|booked|unavailable|(?:in|at|on)\\s+(?!on|then|again|the\\s+office|(?:his|her|their)\\s+desk)\\p{L}+)(?![\\p{L}])",
	),
	// `leave Tuesday free`
	after('free clear open alone out', '\\s+(?:free|clear|open|alone|out)(?![\\p{L}])', {
		accept: (_, { line, fragment: { index } }) =>
			/\b(?:leave|leaving|keep|keeping|left|kept)\s+(?:the\s+)?$/i.test(
				line.text.slice(Math.max(0, index - 16), index),
			),
	}),
	// `Friday (bank holiday)`, `Monday – a holiday there`
	after(
		'holiday',
		"\\s*[(,–—-]?\\s*(?:(?:is|that|a|an|it|its|it['’]s|that['’]s)\\s+){0,3}(?:(?:bank|public|national|federal|state|school|religious)\\s+)?holiday(?![\\p{L}])",
		{
			shapes: [...WEEKDAYS, ...EXACT, 'named'],
			accept: (_, { fragment: { text } }) => !/^(?:the\s+)?end\b/i.test(text),
		},
	),
	// `1st Dec call rearranged for the 9th`
	after(
		'rearranged moved rescheduled pushed bumped shifted switched',
		"(?:['’]s)?\\s+(?:call|meeting|interview|chat|catch-?up|session|slot|demo|panel)(?:\\s+(?:is|was|has\\s+been|got|been|now))?\\s+(?:rearranged|moved|rescheduled|pushed|bumped|shifted|switched)(?:\\s+(?:back|out))?\\s+(?:to|for|until)(?![\\p{L}])",
	),
	// `Friday cancelled`, `Friday's call was cancelled`, `Thursday is her day off`
	after(
		'cancelled canceled scrapped postponed called fell his her their my our',
		"(?:(?:['’]s)?(?:\\s+\\p{L}+)?(?:\\s+(?:is|was|has\\s+been|got|been))?\\s+(?:cancell?ed|called\\s+off|scrapped|postponed(?!\\s+(?:to|until|till)\\b)|fell\\s+through)|(?:\\s+(?:is|was)|['’]s)\\s+(?:his|her|their|my|our)\\s+\\p{L}+)(?![\\p{L}])",
	),
	// `Friday is a strike`, not `Friday is a good day`
	after(
		'is was s',
		"(?:\\s+(?:is|was)|['’]s)\\s+an?\\s+(?!good|great|better|best|nice|safe|quiet|fine|must|yes|go\\b|deadline|possib|maybe|definite|normal|working|date|day\\b)\\p{L}+",
		{ thing: true },
	),
	// `Mon off, Tues on`
	after('off', '\\s+off(?=\\s*(?:$|[.,;:!?)]))', { thing: true }),
	// `Friday - cancelled, waiting for a slot`
	after(
		'cancelled canceled scrapped postponed called fell',
		'\\s*[-–—,:;(]+\\s*(?:cancell?ed|called\\s+off|scrapped|postponed(?!\\s+(?:to|until|till)\\b)|fell\\s+through)(?![\\p{L}])',
	),
	// `Monday - wait no, she is travelling`
	after(
		'wait no scratch strike never forget actually',
		'\\s*[-–—,.(…]+\\s*(?:wait,?\\s+no|no,?\\s+wait|(?:scratch|strike)\\s+that|never\\s?mind|forget\\s+(?:it|that)|actually,?\\s+no)(?![\\p{L}])',
	),
	// `Dec 10 (or was it 12?)`, `Monday? no, that's the offsite`
	after('or', '\\s*[(,–—-]?\\s*or\\s+(?:was|is)\\s+(?:it|that)(?![\\p{L}])'),
	after('no', '\\s*\\?\\s+no(?:,|\\s)'),
	// `on the 20th? or was it the 21st`
	after('or', '\\s*\\?+\\s*,?\\s*or\\s+(?:was|is|it|maybe|perhaps|rather|the|on)(?![\\p{L}])'),
	// `next month-end`, whose month can be this one or the next
	after('end', '[-\\s]end(?![\\p{L}])', { shapes: ['week', 'month'] }),
	// `Dec 11, so the week before`, `Dec 11 panel: the day before that`, `expires Dec 15, call Bo before then`
	after(
		'before beforehand prior earlier ahead',
		"(?:\\s+\\p{L}+)?[,;:.!]?\\s+(?:[\\p{L}'’]+\\s+){0,5}?(?:(?:the|an?|one|two|three|\\d|(?:a\\s+)?couple(?:\\s+of)?|(?:a\\s+)?few)\\s+(?:days?|nights?|evenings?|mornings?|afternoons?|weeks?|wks?|weekends?|months?)\\s+(?:before(?:hand)?|prior|earlier)(?=\\s*(?:$|[.,;!?)]|(?:that|then|it)\\b))|(?:well\\s+)?(?:before|ahead\\s+of)\\s+(?:that|then|it)(?=\\s*(?:$|[.,;!?)]))|before(?:hand)?(?=\\s*(?:$|[.;!?)])))",
		// Not `(Monday; it was not sent before)`, which is about the past.
		{ isFar: true, accept: ([words]) => !/(?:^|\s)(?:unless|if|in\s+case|was|were|has|had)\s/i.test(words) },
	),
	// `the day after May Day`
	after('day', '\\s+day(?![\\p{L}])', { accept: (_, { fragment: { text } }) => /\bmay$/i.test(text) }),
	// `next week except Monday`, `this week but not Friday`
	after(
		'except bar excluding apart other without not never',
		`,?\\s+(?:except(?:\\s+for)?|bar|excluding|apart\\s+from|other\\s+than|without|(?:but\\s+|just\\s+)?(?:not|never))\\s+(?:on\\s+)?(?:the\\s+)?(?:${WEEKDAY}|\\d)`,
		{ shapes: ['week', 'month'] },
	),
	// `in December, not the first week`, `next month, any week but the first`
	after(
		'except bar barring excluding apart other without not never avoid avoiding skip skipping any but',
		'\\s*[,;(–—-]?\\s*(?:(?:but|just|and)\\s+)?(?:not|never|except(?:\\s+for)?|bar(?:ring)?|excluding|apart\\s+from|other\\s+than|without|avoid(?:ing)?|skip(?:ping)?|any\\s*(?:week|wk|day|time)?\\s+(?:but|except|bar))\\s+(?:(?:in|on|during|at)\\s+)?(?:the\\s+)?(?:very\\s+)?(?:week\\s+(?:one|two|three|four|\\d)(?![\\p{L}\\d])|(?:first|1st|second|2nd|third|3rd|fourth|4th|last|final|beginning|start|end|middle|early|late)(?:\\s+(?:week|wk|half|part|days?|few|couple|fortnight)(?![\\p{L}])|(?=\\s*(?:$|[.,;!?)]))))',
		{ shapes: ['week', 'month'] },
	),
	// `a week after I send the form`
	after('i we he she they it', "\\s+(?:I|we|he|she|they|it)(?:['’](?:ve|ll|d|s|re))?\\s+\\p{L}+", {
		accept: (_, { fragment: { text } }) => /\s(?:after|before)$/i.test(text),
	}),
	after('0', '\\s?[+±]\\s?\\d{1,3}(?![\\p{L}\\p{N}])'),
	after(
		'week month year',
		'\\s+(?:of\\s+)?(?:the\\s+)?(?:last|next|this|following)\\s+(?:week|month|year)(?![\\p{L}])',
		{
			shapes: [...WEEKDAYS, 'month-day', 'date', 'named'],
			accept: ([words], { line, fragment }) => !isItsYear(words, fragment.meaning.date, line.when.day),
		},
	),
	// `within 48 hours of Monday`, `in the next few days after the panel`
	after(
		'of after before from following since',
		'\\s+(?:of|after|before|from|following|since)\\s+(?:(?:the|my|his|her|their|our|your|that|this|an?)\\s+)?[\\p{L}\\p{N}]+',
		{ shapes: ['offset'], accept: isCounted },
	),
	after(
		'closest nearest close next',
		'\\s+(?:(?:closest|nearest)(?:\\s+to)?|(?:close|next)\\s+to)\\s+(?:the\\s+)?[\\p{L}\\p{N}]+',
	),
	// `next week after Tuesday`, `in Q1 after the 15th`
	after(
		'after before from until till',
		`\\s+(?:but\\s+)?(?:not\\s+)?(?:after|before|from|until|till)\\s+(?:the\\s+)?(?:${WEEKDAY}|\\d{1,2}(?:st|nd|rd|th)|${MONTH})(?![\\p{L}\\p{N}:])`,
		{ shapes: ['week', 'month'] },
	),
	// `the Monday he returns`, `the Friday that suits her`
	after(
		'he she they we it that when',
		"\\s+(?:(?:he|she|they|we|it)(?:['’](?:s|re|ll|d)|\\s+\\p{L}+)|that\\s+\\p{L}+|when\\s+\\p{L}+)",
		{ shapes: WEEKDAYS, accept: isDetermined },
	),
	// `the Monday the kids go back`
	after(
		'the his her their my our',
		'\\s+(?:the|his|her|their|my|our)\\s+(?!(?:week|month|day|morning|afternoon|evening|one|same|usual)(?![\\p{L}]))\\p{L}+\\s+\\p{L}+',
		{ shapes: WEEKDAYS, accept: isDetermined },
	),
	after(HOLIDAY_WORDS, `\\s+(?:in|during|around|over|near)\\s+(?:the\\s+)?${HOLIDAY}(?![\\p{L}])`),
	// `Thursday, not this Thursday, the one after`
	after('not', `[\\s,(–—-]{1,3}not\\s+this\\s+(?:coming\\s+)?(?:one|week(?:['’]s)?|${WEEKDAY})(?![a-z])`, {
		shapes: WEEKDAYS,
	}),
	after('one', '[\\s,(–—-]{1,3}(?:but\\s+)?the\\s+one\\s+after(?![a-z])', { shapes: WEEKDAYS }),
	// `6pm Reno time`: a place whose zone is not known
	after('time', '\\s+\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*)?\\s+time(?![\\p{L}])', {
		accept: ([words]) => /^\s+\p{Lu}/u.test(words),
	}),
	// `10am server time`: a clock that is not the user's
	after(
		'time',
		"\\s+(?:server|system|ship|base|office|head\\s+office|factory|plant|site|campus|company|hotel|venue|airport)(?:[’']s)?\\s+time(?![\\p{L}])",
	),
	// `the 2nd Friday from now`
	after('now today then', '\\s+from\\s+(?:now|today|then)(?![\\p{L}])', { shapes: [...WEEKDAYS, 'date', 'month-day'] }),
	// `Joe Friday on Monday`
	after('on', `\\s+on\\s+(?:the\\s+\\d{1,2}(?:st|nd|rd|th)\\b|${WEEKDAY}|${MONTH}\\s\\d)`, {
		shapes: ['weekday'],
		accept: (_, { line, fragment: { index } }) => NAME_BEFORE.test(line.text.slice(Math.max(0, index - 20), index)),
	}),
	// `Sunday 3 weeks after …`
	after(
		`0 ${COUNTS.join(' ')}`,
		`\\s+${COUNTED}\\s+${DAY_UNIT}\\s+(?:after|before|prior\\s+to|following|ahead\\s+of|from(?!\\s+(?:now|today)))(?![\\p{L}])`,
		{ shapes: WEEKDAYS },
	),
]);

/** A capitalized word directly before a weekday: `Joe Friday`. */
const NAME_BEFORE = /(?:^|\s)\p{Lu}[\p{L}'’-]*\s$/u;

/** Whether a weekday has a determiner, so that a clause after it says which one: `the Monday he returns`. */
function isDetermined(_: RegExpExecArray, { line, fragment }: Place): boolean {
	const lead = line.text.slice(Math.max(0, fragment.index - 8), fragment.index) + fragment.text;
	return /\b(?:the|that|whichever|whatever)\s+\p{L}+$/iu.test(lead);
}

/** Whether a duration of a date counts from something else than the note: `within two days of Dec 1`. */
function isCounted([words]: RegExpExecArray, { fragment: { text } }: Place): boolean {
	if (/^\s+(?:of|from|since)\s+(?:now|today|here|this\s+(?:note|writing))$/i.test(words)) return false;
	if (BEGINS_WINDOW.test(words.replace(ANCHOR_WORD, '')) && !/\d/.test(words)) return false;
	return /(?:\d|[a-z])\s?(?:days?|weeks?|wks?|fortnights?|months?|years?|hours?|hrs?|minutes?|mins?|[hdw])(?:\s+out)?$/i.test(
		text,
	);
}
