import { MONTH_WORDS, WEEKDAY, WEEKDAY_WORDS } from '../../../../english/calendar-words';
import { HOLIDAY, HOLIDAY_ADJECTIVE, HOLIDAY_WORDS, isNamedWeekday } from '../../../../english/holidays';
import { MOVED, MOVED_FROM } from '../../vocabulary';
import { FILLER } from '../../mask';
import { before, EXACT, Neighbors, WEEKDAYS, type Place } from './neighbor';
import { DATES_OF_THINGS } from './dates-of-things';
import { DAYS_OF_OTHERS } from './days-of-others';
import { DAY_UNIT, COUNTED, COUNTED_FROM, COUNTS, HOURS, NO_CLOCK } from './words';

/** The rest of a negated act between its verb and the date, in one clause: a masked link in `Don't call [[Dana Lee]] on Friday`. */
const NEGATED_REST = `(?:\\s+(?!(?:but|and|or|if|just|then|so|because|until|till|before|after|by)\\s)[\\p{L}@'’.${FILLER}-]+){0,4}\\s+`;
/** A mark before a number by which it is part of a longer one: `/` in `12/1 (December 12)`. */
const JOINED = /[.:/#-]/;
/** A condition in the sentence makes another sense of a negation: `if not Monday, then Tuesday`. */
const CONDITION = /\b(?:if|unless|in\s+case|why)\s[^.;!?]*$/i;

/** Whether a negated act is an order or a statement. "If they don't call by Friday" and "not before Friday" are neither. */
function isNegated([words]: RegExpExecArray, { line, fragment: { index, text } }: Place): boolean {
	return !/^(?:before|until|till|after)\b/i.test(text) && !CONDITION.test(line.text.slice(0, index - words.length + 1));
}

/** Small words between a negation and its date: `not on the 3rd`. */
const FILLERS = '(?:(?:on|in|at|by|until|till|before|after|from|this|the|earlier\\s+than|later\\s+than)\\s+){0,3}';
/** Words that make a guess of the date after them: `after Easter, say Tuesday`. */
const SAY = '(?:(?:say|maybe|perhaps|probably|likely|so|i\\.?e\\.?),?\\s+)?';
/** The beginning of a range with the date as its end: `from Easter to Monday`, `between 3 and Monday`. */
const HOLIDAY_OR_NUMBER = new RegExp(`${HOLIDAY}|\\d`, 'i');

/** Whether a date begins with a bound: `after the 10th`. */
const beginsBound = (_: RegExpExecArray, { fragment: { text } }: Place) => /^(?:before|after)\s/i.test(text);

/** Whether a date begins with a bound that belongs to the words before it, which are no date themselves. */
function isBound(_: RegExpExecArray, { fragment, last, line }: Place): boolean {
	if (
		!/^(?:before|after|following|prior|ahead|in\s+advance|beyond|(?:later|earlier|sooner)\s+than)\b/i.test(
			fragment.text,
		)
	)
		return false;
	return !last || line.text.slice(last.to, fragment.index).trim() !== '';
}

/** A verb that chooses a day with "with": `we went with Tuesday`. */
const CHOOSES = /\b(?:went|go|goes|going|gone|stick|sticking|stuck)\s+$/i;

/** Whether a weekday in place of a name is one, with or without another word of it: `with Friday`, `at Monday Motors`. */
function isNamed({ 0: words, index, input }: RegExpExecArray, { line, fragment: { text, to } }: Place): boolean {
	if (!/^\p{Lu}\p{Ll}+$/u.test(text) || CHOOSES.test(input.slice(0, index))) return false;
	if (/^w/i.test(words) || /^\p{Lu}/u.test(words)) return !/^o|^at/i.test(words);
	return /^(?:of|at|via)/.test(words) && /^\s\p{Lu}\p{Ll}/u.test(line.text.slice(to, to + 3));
}

/** Words before an absence that is over, or a topic: `back from annual leave Monday`, `about 4 weeks of vacation Monday`. */
const NOT_AWAY =
	/\b(?:(?:from|after|before|post)\s+(?:(?:his|her|their|my|the|annual|sick|study|parental|maternity)\s+){0,2}|(?:about|re|regarding)\s+(?:[a-z\d-]+\s+){1,2}of\s+)$/i;

/** A date that begins with a weekday, before which `Ash` or `Black` makes a holiday of it: `Wednesday`. */
const BEGINS_WEEKDAY = new RegExp(`^${WEEKDAY}(?![a-z])`, 'i');

/**
 * Words before `of Monday` that leave the day as it is: `as ` in `as of Monday`. A letter or a call of Monday is past.
 */
const WHOLE_OF =
	/^(?:the\s+)?(?:as|course|most|majority|goal|kind|definition|results?|contents?|events?|approval|details|team|end|close|afternoon|evening|night|minutes|notes?|meetings?|calls?|interviews?|e-?mails?|letters?|messages?|dates?|day|deadline|we?e?k|instead|short|shy|recap|summary|agenda|edition|issue)\s/i;

/** Words after an old day that can state the new one: `moved from Monday to Wednesday`, `moved from Monday → Tuesday`. */
const NEW_DAY = /^[^.;!?]*?(?:\bto\b|\bnow\b|→|[-=]>)/i;
/**
 * How many characters after the old day the word that leads to the new one is: `to` in `moved from Monday to
 * Wednesday`, `now` in `moved from Monday, it is now on Wednesday`. With more, a `to` of another clause would count.
 */
const NEW_DAY_CHARACTERS = 24;

/** What a date says about words directly before it that it does not include. */
export const BEFORE = new Neighbors('before', [
	// `not Monday`, `never on Friday`; "if not by Monday" negates its own verb, and so does "the offer isn't in by Monday".
	before(
		'not isn isnt never neither nor unless means account circumstances except excluding apart other rather instead anything any anytime every each can cant cannot skip skipping avoid avoiding forget scrap bar barring besides',
		`(?:(?:if|why|or|whether)\\s+)?(?:not|isn['’]?t|never|neither|nor|unless|by\\s+no\\s+means|(?:on|under)\\s+no\\s+(?:account|circumstances)|except(?:\\s+for)?|excluding|apart\\s+from|other\\s+than|rather\\s+than|instead\\s+of|anything\\s+but|any(?:\\s?time|\\s+(?:other\\s+)?day)\\s+but|(?:any\\s+week|(?:every|each)\\s+(?:other\\s+)?(?:week)?)day\\s+(?:but|except|bar)|(?:can['’]?t|cannot)(?:\\s+(?:do|make))?|skip(?:ping)?|avoid(?:ing)?|forget|scrap|bar(?:ring)?|besides)\\s+${FILLERS}`,
		{ accept: ([, words = '']) => !/^(?:if|why|or|whether)\s|\sin\s+by\s+$/i.test(words) },
	),
	// `no calls Friday`; "no calls before Friday" includes the day.
	before(
		'no nothing',
		'(?:no\\s+(?:calls?|calling|e-?mails?|texts?|messages?|meetings?|contact)\\s+(?:(?:on|in|this|the|at)\\s+){0,2}|nothing\\s+(?:on|in)\\s+(?:the\\s+)?)',
		{ accept: isNegated },
	),
	// `with Friday`, `at Monday Motors`, `Project Sunday`: a name is here.
	before(
		'with w of at via project operation studio club radio',
		'(?:with|w\\/|of|at|via|project|operation|studio|club|radio)\\s',
		{ shapes: ['weekday'], accept: isNamed },
	),
	// `the eve of Dec 15`, `the Friday of March`, `three of next week`
	before('of', '(?:the\\s+)?[\\p{L}\\d]+\\s+of\\s+(?:the\\s+)?', { accept: ([words]) => !WHOLE_OF.test(words) }),
	// `Friday is better than Monday`
	before('than', '(?:better|worse|easier|nicer|safer)\\s+than\\s+(?:on\\s+)?(?:the\\s+)?'),
	// `Raj cancelled Monday`, but not "the cancelled Monday slot".
	before(
		'cancelled canceled off dropped scrapped',
		'(?:cancell?ed|called\\s+off|dropped|scrapped)\\s+(?:(?:on|for|our|the)\\s+){0,2}',
		{ accept: ({ index, input }) => !/\b(?:the|an?|our|my|his|her|their|that)\s*$/i.test(input.slice(0, index)) },
	),
	// `he doesn't take calls on Monday`
	before(
		'doesn doesnt does never don dont won wont',
		"(?:(?:does|do|will|wo)(?:n['’]?t|\\s+not)|never)\\s+(?:takes?|do|does|makes?|answers?|accepts?|returns?|picks?\\s+up|works?)\\s+(?:(?!on\\b|by\\b|until\\b)\\p{L}+\\s+){0,3}(?:on\\s+)?(?:a\\s+|the\\s+)?",
	),
	// `Don't call Ana on Friday`, but not "Don't forget to call Ana on Friday".
	before(
		'don dont do shouldn shouldnt should mustn mustnt must can cant cannot will wont won never avoid need',
		`(?:(?:do|should|must|can|will|wo|ca)(?:n['’]?t|not|\\s+not)|never|avoid|no\\s+need\\s+to)\\s+(?:call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|text(?:ing)?|e-?mail(?:ing)?|contact(?:ing)?|messag(?:e|ing)|ping(?:ing)?|chas(?:e|ing)|nudg(?:e|ing)|bother(?:ing)?|disturb(?:ing)?|follow(?:ing)?\\s+up|check(?:ing)?\\s+in|reach(?:ing)?\\s+out)${NEGATED_REST}`,
		{ isFar: true, accept: isNegated },
	),
	// `she is off Monday`, `I'm out next week`. Not `the offer is out Monday`.
	before(
		'out away off busy unavailable abroad closed travelling traveling leave holiday vacation pto',
		"(?:(?:(?:I|he|she|they|we)(?:\\s+(?:is|are|am|(?:will|would)\\s+be)|['’](?:s|re|m|ll\\s+be|d\\s+be))\\s+out|(?:(?:is|are|am|be)(?:\\s+not)?|['’](?:s|re|m))\\s+(?:out\\s+of\\s+(?:the\\s+)?office|away|off|busy|unavailable|abroad|closed|travell?ing|on\\s+(?:leave|holiday|vacation|pto)))\\s+(?:(?:on|all|all\\s+of|the\\s+whole\\s+of|for)\\s+)?)",
		{ accept: (_, { fragment: { text } }) => !/^(?:until|till|after)\b/i.test(text) },
	),
	// `holiday 19th to 23rd`, `(annual leave w/c 19th)`, `OOO Mon-Wed`. "Back from holiday Monday" is that Monday.
	before(
		'holiday holidays hols vacation leave pto ooo office',
		'(?:holidays?|hols|vacation|(?:on|annual|sick|study|unpaid|parental|paternity|maternity|mat|compassionate)\\s+leave|pto|ooo|out\\s+of\\s+(?:the\\s+)?office)[:,]?\\s+(?:(?:from|on|all|for)\\s+){0,2}(?:the\\s+)?',
		{ accept: ({ index, input }) => !NOT_AWAY.test(input.slice(0, index)) },
	),
	// `without waiting until Friday`
	before('without', 'without\\s+\\p{L}+ing\\s+(?:(?:off|for|until|till|to|on)\\s+){0,2}(?:the\\s+)?'),
	// `within a week of his start on Nov 2`
	before(
		'of',
		`(?:within|inside)\\s+${COUNTED}\\s+${DAY_UNIT}\\s+of\\s+(?:[\\p{L}'’-]+\\s+){1,3}(?:on\\s+)?(?:the\\s+)?`,
		{ isFar: true },
	),
	// `after Thanksgiving, say Monday`, not `after Christmas, Tue 29 Dec`
	before(
		'after before following post',
		`(?:after|before|following|post)[\\s-]+(?:the\\s+)?${HOLIDAY}(?:\\s+(?:week|weekend|day|break))?\\s{0,2}[,(–—-]?\\s{0,2}${SAY}(?:on\\s+)?(?:the\\s+)?`,
		{
			isFar: true,
			accept: ([words], { fragment: { meaning } }) =>
				!/[,(–—-]/.test(words.slice(0, -1)) || meaning.date?.certain.includes('day') !== true,
		},
	),
	// `moved from Monday` without a new day, and `moved from Dec 1 to 3 Dec`, where one kind reads both days as a range.
	before(
		'moved preponed rescheduled postponed shifted bumped changed switched delayed extended brought pushed',
		`${MOVED}\\s+(?!to\\s)(?:\\p{L}+\\s+){0,3}`,
		{
			isFar: true,
			accept: ([words], { line, fragment: { meaning, text, to } }) =>
				/\bto\b/i.test(text)
					? meaning.date?.day !== meaning.date?.lastDay
					: MOVED_FROM.test(words) && !NEW_DAY.test(line.text.slice(to, to + NEW_DAY_CHARACTERS)),
		},
	),
	// `Cyber Monday`, `Good Friday`, `Blue Monday`
	before(HOLIDAY_WORDS, `${HOLIDAY_ADJECTIVE}\\s+`, {
		shapes: [...WEEKDAYS, 'date'],
		accept: ([words], { fragment: { text } }) => isNamedWeekday(words.trim(), text) ?? BEGINS_WEEKDAY.test(text),
	}),
	// `after Melbourne Cup Tuesday`: the name may be an event. Not "after Tuesday" and "after the call on Tuesday".
	before(
		'after before following post pre',
		"(?:after|before|following|post|pre)[\\s-]+(?:the\\s+)?[\\p{L}'’-]+(?:\\s+[\\p{L}'’-]+){0,2}\\s+",
		{
			shapes: WEEKDAYS,
			isFar: true,
			accept: ([words]) => /^\S+?[\s-]+(?:the\s+)?(?:\p{Lu}[\p{L}'’-]*\s+)+$/u.test(words),
		},
	),
	// `post 25th Nov`: after it, or a post of that day. Not "Post Monday's minutes" and "the post of Monday".
	before('post', 'post[\\s-]+(?:the\\s+)?', {
		shapes: [...EXACT, 'month', 'weekday'],
		accept: ({ 0: words, index, input }) =>
			words.startsWith('p') &&
			!/(?:^|\b(?:an?|the|my|his|her|their|our|this|that|first|last|blog|job|to|we|will|can)|['’]s)\s*$/i.test(
				input.slice(0, index),
			),
	}),
	// `one week post-interview (interview 11/24)`
	before(
		'post after',
		`${COUNTED}\\s+${DAY_UNIT}\\s+(?:post|after)[\\s-]+(?:the\\s+)?(?:[\\p{L}'’-]+\\s+){0,2}[\\p{L}'’-]+\\s*[(,:–—-]\\s*(?:[\\p{L}'’-]+\\s+){0,2}`,
		{ isFar: true },
	),
	// `48 hours after the test (Tuesday)`, `24 hrs after I send it, Tuesday`
	before(
		'hours hrs h days weeks week day',
		`(?:\\d{1,3}\\s?[-–]\\s?)?(?:\\d{2,3}\\s?(?:hours|hrs|h)|${COUNTED}\\s+${DAY_UNIT})\\s+(?:after|before|from\\s+when|from)\\s+(?:(?:I|we|he|she|they|it)\\s+[^.;!?()]{2,30}|(?:the\\s+)?(?:[\\p{L}'’-]+\\s+){0,2}[\\p{L}'’-]+\\s*)[(,–—-]\\s*(?:[\\p{L}'’-]+\\s+){0,2}`,
		{ isFar: true },
	),
	// `the week Friday (falls in)`, `six weeks to (the day after …)`
	before('week month to', `(?:(?:the|that)\\s+(?:week|month)|${DAY_UNIT}\\s+to)\\s+`, {
		accept: ([words], { fragment: { meaning, text } }) =>
			/to\s+$/i.test(words) ? /^the\s+day\b/i.test(text) : meaning.date?.shape === 'weekday',
	}),
	before(HOLIDAY_WORDS, `${HOLIDAY}(?:\\s+(?:week|weekend|day|eve))?\\s+(?:(?:on|at)\\s+)?(?:the\\s+)?`),
	before(
		'penultimate final last alternate sixth seventh eighth ninth tenth nth umpteenth opposite intervening preceding whichever whatever',
		'(?:penultimate|final|second[- ](?:to[- ])?last|last\\s+but\\s+one|alternate|sixth|seventh|eighth|ninth|tenth|nth|umpteenth|opposite|intervening|preceding|whichever|whatever)\\s+',
		{ shapes: [...WEEKDAYS, 'week', 'month'] },
	),
	// `two days after …`, `5 bus days from …` and `a week …` that no rule joined.
	before(
		'after before from past prior following ahead of into inside off behind ago',
		`(?:${COUNTED}|the)\\s+(?:(?!half\\s)\\p{Ll}+\\s+)?${DAY_UNIT}\\s+(?:ago|after|before|from|past|prior\\s+to|following|ahead\\s+of|of|into|inside|off|behind|out\\s+(?:from|of)|clear\\s+of)\\s+(?:the\\s+)?`,
	),
	// `half weeks from Monday`, `48h of Monday`, `20 minutes before 4 on Tuesday`
	before(
		'after before from of past to',
		`(?:half\\s+${DAY_UNIT}\\s+(?:after|before|from)|\\d+\\s?(?:h|d|w)\\s+(?:of|after|before|from)|${COUNTED}\\s+${HOURS}\\s+(?:of|after|before|from|past|to))\\s+(?:the\\s+)?`,
	),
	// `two weeks ahead of the launch on …`, `six weeks from surgery on …`
	before(
		'after before prior following ahead advance from post past into since',
		`(?:${COUNTED}|the)\\s+(?:${DAY_UNIT}|${WEEKDAY}|morning|afternoon|evening|night|weekend)\\s+(?:after|before|prior\\s+to|following|ahead\\s+of|in\\s+advance\\s+of|(?:from|post|past|into|since)(?!\\s+(?:now|today|here)))\\s+(?:[\\p{L}'’-]+\\s+){1,3}(?:\\(\\s*)?(?:on\\s+)?(?:the\\s+)?`,
		{ shapes: [...EXACT, ...WEEKDAYS], isFar: true },
	),
	before(`0 ${COUNTS.join(' ')}`, `${COUNTED}\\s+${DAY_UNIT}\\s+(?:come\\s+)?`, {
		shapes: [...WEEKDAYS, 'named'],
		accept: (match) => !/\bof\s+$/i.test(match[0]),
	}),
	// `half` of `half a week after Monday`, `1.` of `1.5 weeks from Monday`
	before('half 0', '(?:half\\s+(?:of\\s+)?|half-|\\d+[.,])', {
		accept: ([words], { fragment: { text } }) => (/^\d/.test(words) ? /^\d/ : /^(?:an?|the)\s/i).test(text),
	}),
	before(
		'weekend evening night morning eve month',
		'(?:weekend|evening|night|morning|eve|month)\\s+(?:after|before|following|of|prior\\s+to)\\s+(?:the\\s+)?',
	),
	// `the third business day (after Dec 1)`, `two Tuesdays (after …)`, `the evening (before …)`
	before(
		'day days week weeks weekend weekends month months quarter half evening evenings morning mornings night nights afternoon hour hours minute minutes min mins hr hrs eve mondays tuesdays wednesdays thursdays fridays saturdays sundays',
		`(?:(?:the\\s+)?(?:[\\p{L}\\d.]+\\s+)?(?:${DAY_UNIT}|${HOURS}|${WEEKDAY}s?|quarter|half|weekends?|evenings?|nights?|mornings?|afternoons?|eve)),?\\s+`,
		{ accept: isBound },
	),
	// `a week and (a day before Dec 24)`
	before('and', `${COUNTED}\\s+${DAY_UNIT}\\s+and\\s+`, {
		accept: (_, { fragment: { text } }) => COUNTED_FROM.test(text),
	}),
	// `before or (after Dec 10)`
	before('and or', '(?:before|after|by|on)\\s+(?:or|and)\\s+', { accept: beginsBound }),
	// `2 sleeps (after the 10th)`
	before(`0 ${COUNTS.join(' ')}`, `${COUNTED}\\s+\\p{Ll}{3,}\\s+`, { accept: beginsBound }),
	// `D-day minus 3 (Dec 10)`
	before('plus minus', '(?:plus|minus)\\s+(?:one|two|three|four|five|\\d{1,2})\\s*\\('),
	// `closest to Dec 10`, `in the run-up to Friday`, `plus two days`
	before(
		'closest nearest close near next up runup plus minus halfway midway partway way well deep',
		'(?:(?:close|near|next|run-?up|lead-?up|build-?up|leading\\s+up)\\s+to|(?:closest|nearest)(?:\\s+to)?|(?:(?:half|mid|part)-?\\s?way|way|well|deep)\\s+(?:through|into)|plus|minus)\\s+(?:the\\s+)?',
	),
	// `two days later than Dec 1`, `a week short of Dec 15`
	before('than short shy', `${DAY_UNIT}\\s+(?:(?:later|earlier|sooner)\\s+than|(?:short|shy)\\s+of)\\s+(?:the\\s+)?`),
	// `early to (mid December)`, `second to (last Friday)`
	before(
		'early mid late to',
		'(?:(?:early|mid|late)\\s?(?:[-–/]|to|or)\\s?|(?:second|third|fourth|next|[2-4](?:nd|rd|th))[\\s-]to[\\s-])',
		{
			accept: ([words], { fragment: { text } }) =>
				(/^[eml]/i.test(words) ? /^(?:early|mid|late|end)/i : /^last\b/i).test(text),
		},
	),
	// `before her trip on Friday`, `before her flight Wednesday`
	before(
		'before of to',
		'(?:before|ahead\\s+of|in\\s+advance\\s+of|prior\\s+to)\\s+(?:the|his|her|their|my|our|your)\\s+(?!deadline|end|close)(?:[\\p{L}’-]+\\s+){1,3}(?:on\\s+)?(?:the\\s+)?',
		{ isFar: true },
	),
	// `Sunday (3 weeks after Jan 15)`, `a Monday in (July)`
	before(WEEKDAY_WORDS, `${WEEKDAY}s?\\s+(?:in\\s+)?`, {
		accept: ([words], { fragment: { text, meaning } }) =>
			/\sin\s+$/i.test(words)
				? meaning.date?.shape === 'month'
				: meaning.date?.shape === 'date' && COUNTED_FROM.test(text),
	}),
	// The other half of a range or list, or a date in another order: `12/7–`, `31/31 `, `3rd or `.
	before('0', '\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?(?:\\s?(?:[-–—&,/]|to|or|and|until|through)\\s?|\\s+)(?:the\\s+)?'),
	before('0', '\\d{1,2}(?:st|nd|rd|th)\\s?(?:[-–—&/]|to|or|until|through)\\s?(?:the\\s+)?'),
	before('0', '\\d{1,2}\\s?(?:[-–—]\\s?|(?:to|or)\\s)(?:the\\s+)?', { shapes: EXACT }),
	// `at 25:00 on Monday`: no time of a day
	before('0', `(?:(?:at|@)\\s?)?${NO_CLOCK}\\s+(?:on\\s+)?`),
	// `1 (December 12)`
	before('0', '\\d{1,2}(?:st|nd|rd|th)?\\s+', {
		shapes: EXACT,
		accept: ({ 0: words, index: at, input }, { last, fragment: { index, text } }) =>
			!JOINED.test(input.charAt(at - 1)) &&
			(last === undefined || last.to <= index - words.trimStart().length) &&
			MONTH_WORDS.includes(/^[a-z]+/.exec(text.toLowerCase())?.[0] ?? ''),
	}),
	before(
		'from between',
		`(?:from|between)\\s+(?:the\\s+)?(?:${HOLIDAY}|\\S{1,20})(?:\\s+(?:week|day|weekend))?\\s+(?:to|and|until|till|through)\\s+(?:the\\s+)?`,
		{ isFar: true, accept: (match) => HOLIDAY_OR_NUMBER.test(match[0]) },
	),
	...DATES_OF_THINGS,
	...DAYS_OF_OTHERS,
]);
