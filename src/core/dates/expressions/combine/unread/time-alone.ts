import { MONTH, MONTH_WORDS, WEEKDAY, WEEKDAY_SHORT, WEEKDAY_WORDS } from '../../../../english/calendar-words';
import { HOLIDAY, HOLIDAY_WORDS } from '../../../../english/holidays';
import { followsThing } from '../../not-a-date';
import { after, before, Neighbors, type Place } from './neighbor';
import { ORDINAL_WORD, ORDINAL_WORDS } from '../../vocabulary';
import { WINDOW } from './words';

/** What joins a time to a day: `, at `. */
const LEAD = ',?\\s{1,3}(?:at|@|by|around|about|from|after|before)?\\s{0,3}';
/** Words in "day" that are no weekday beside a time: `today`, `midday`. */
const NOT_DAYS = /^(?:to|mid)day\b/i;
const isDay = ([, words = '']: RegExpExecArray) => !NOT_DAYS.test(words.trim());
/** Whether a time has a clock: `9am`, not `morning`. A part of the day can follow anything. */
const hasClock = (_: RegExpExecArray, { fragment }: Place) => fragment.meaning.time?.clock !== undefined;

/** Before a number that is no day: `for 2 at 7pm`, `attempt 1, 10am`, `5:5, 8:14`. */
const COUNTED = /(?:\b(?:for|attempt|round|try|step|phase|stage|part|day)\s|[.:/#-])$/i;

/** Words before a time without a day that determine its day. */
const BEFORE_TIME = new Neighbors('before', [
	// `12-17 13:00`, `7.12. at 9:30`, `24. 11. 10:00`, `15th at 3`, `Thanksgiving at 3 pm`, `Christmas Eve at 10`, `Nov 31, 9am`
	before(
		['0', ...HOLIDAY_WORDS, ...MONTH_WORDS, ...WEEKDAY_WORDS],
		`(?:\\d{1,4}[-/.]\\d{1,2}(?:[-/.]\\d{1,4}|\\.)?|\\d{1,2}\\.\\s\\d{1,2}\\.|\\d{1,2}(?:st|nd|rd|th)|${HOLIDAY}(?:\\s+(?:week|weekend|day|eve))?|${MONTH}\\.?\\s\\d{1,2}|\\d{1,2}\\s${MONTH}\\.?|${WEEKDAY})[\\])]{0,2}${LEAD}`,
	),
	before('-day', `\\p{L}+day[\\])]{0,2}${LEAD}`, { accept: isDay }),
	// `the seventh at ten`
	before([...ORDINAL_WORDS], `the\\s+${ORDINAL_WORD}${LEAD}`, { accept: hasClock }),
	// `15 at 8:00`, `15, 8pm`, but not "dinner for 2 at 7pm" or "attempt 1, 10am"
	before('0', '(?:[12]?\\d|3[01])(?:\\s+at|,)?\\s+', {
		accept: ({ 0: words, index, input }, { fragment }) =>
			!COUNTED.test(input.slice(0, index)) &&
			fragment.meaning.time?.clock !== undefined &&
			(/,|at/.test(words) || /^(?:at|@)/i.test(fragment.text)),
	}),
	// `tomo 3pm`, `2nite 8pm`, `mañana at 10`: a day in a spelling that is not known. "Tomo" is a name.
	before(
		'tomo tom tomm demain morgen domani manana ana 0',
		`(?:tomo|tomm?\\.?|demain|morgen|domani|ma[nñ]ana|\\d\\p{L}{2,8})${LEAD}`,
		{
			accept: ([words]) => !/^(?:\d+(?:st|nd|rd|th|[ap]m|mins?|hrs?|days?|wks?|weeks?)\b|T)/.test(words),
		},
	),
	// `post-holidays 10am`. Not `post-lunch 2pm`.
	before('post pre', `(?:post|pre)[- ](?!${WINDOW})\\p{L}{3,20}${LEAD}`),
	// `after the offsite at 3pm`, `when the contract lands, 9:30`, `the day she starts, 9am`
	before(
		'after before once when until till soon day morning evening afternoon week weekend eve',
		`(?:(?:after|before|once|when|until|till|as\\s+soon\\s+as|(?:the|same)\\s+(?:day|morning|evening|afternoon|week|weekend)(?:\\s+(?:of|that|when))?|on\\s+the\\s+eve\\s+of)\\s+(?!${WINDOW})[^.;:!?\\d]{2,50}|on\\s+(?:\\p{L}+\\s+){1,3}(?:eve|day))${LEAD}`,
		{ isFar: true, accept: hasClock },
	),
]);

/** Words after a time without a day that determine its day. */
const AFTER_TIME = new Neighbors('after', [
	after(
		['0', ...HOLIDAY_WORDS, ...MONTH_WORDS],
		`,?\\s+(?:on\\s+(?:the\\s+)?)?(?:\\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?(?![:\\d])|\\d{1,2}(?:st|nd|rd|th)|${HOLIDAY}|${MONTH}\\.?\\s\\d{1,2}|\\d{1,2}\\s${MONTH})(?![\\p{L}\\p{N}])`,
	),
	// `at 10 when she's out of budget season`, `9:30 once he is back`
	after(
		'when once soon',
		',?\\s{1,3}(?:when|once|as\\s+soon\\s+as)\\s+[^.;:!?\\d]{2,40}?\\b(?:back|out\\s+of|through|over|done|returns?|lands?|closes?|settled|past)(?![\\p{L}])',
	),
	// `12 noon the day the offer comes`
	after('day morning evening', ',?\\s+(?:on\\s+)?the\\s+(?:day|morning|evening)\\s+(?!after|before|of\\b)\\p{L}+'),
	after('on', ',?\\s+on\\s+(?:\\p{L}+\\s+){1,3}(?:eve|day)(?![\\p{L}])'),
	// `EOD+1`
	after('+', '\\s?\\+\\s?\\d{1,2}(?![\\p{L}\\p{N}:])'),
]);

/** A day that was not read, anywhere in a line with a time: `12/9` in `12/9 screening, 3pm`, `mon` in `mon (at 3)`. */
const DAY_APART = new RegExp(
	`(?:^|[^\\w/.:-])((?=[0-9])\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?(?![\\w/:%-])|(?=[mtwfs])(?!(?:sat|sun)[^a-z])${WEEKDAY}(?![\\w/'’-])|the\\s\\d{1,2}(?:st|nd|rd|th)(?![a-z]))`,
	'i',
);
/** A cheap test before it, for a slash, a weekday or an ordinal: `12/9 screening`, `mon`. */
const MAY_BE_DAY = new RegExp(`/|day|\\b${WEEKDAY_SHORT}|\\d(?:st|nd|rd|th)`, 'i');
/**
 * How far from a time such a day is looked for, about a sentence. Only an unread day is searched, so more would hardly
 * find others.
 */
const APART_CHARACTERS = 80;

/** Returns the words of a day in the line that was not read, so that a time may belong to it. */
function dayApart({ line, fragment: { index }, last }: Place): string | null {
	const from = Math.max(last?.to ?? 0, index - APART_CHARACTERS);
	const before = line.text.slice(from, index);
	const match = MAY_BE_DAY.test(before) ? DAY_APART.exec(before) : null;
	const day = match?.[1];
	if (match === null || day === undefined) return null;
	const counts = day.includes('/') && followsThing(before.slice(match.index + match[0].length));
	return counts ? null : day;
}

/** Returns the words around a time without a day that determine its day, and were not understood. */
export function unreadDay(place: Place): string | null {
	return (BEFORE_TIME.find(place) ?? AFTER_TIME.find(place))?.words ?? dayApart(place);
}
