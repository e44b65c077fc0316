import { before, WEEKDAYS, type Neighbor } from './neighbor';

/** What a call can be about and has a day of its own: `the interview on Friday`. */
const OCCASION =
	'(?:interview|demo|presentation|panel|assessment|screening|on-?site|webinar|workshop|fair|exam|test|visit|tour|trial|hearing|appointment|deadline)s?';
/** What people do with a date: `moving the 15th`, `to confirm Thursday`. */
const ARRANGING = '(?:mov|reschedul|rearrang|chang|cancel+|confirm|push|shift|postpon|book|rebook|plan|swap)';
/** Before `about`: the words approximate a time. */
const AT_ABOUT = /\b(?:at|in|on|by)\s+$/i;

/**
 * Words directly before a date that make it the day of what the call is about, not of the call: `about Thursday`,
 * `re interview on the 26th`, `when term starts in January`.
 */
export const TOPICS: readonly Neighbor[] = [
	// `about Thursday`, but not "at about Thursday noon" and "about Thursday's demo".
	before('about re regarding concerning', '(?:about|re:?|regarding|concerning)\\s+', {
		shapes: WEEKDAYS,
		accept: ({ index, input }, { line, fragment: { to } }) =>
			!AT_ABOUT.test(input.slice(0, index)) && !"'’".includes(line.text.charAt(to) || ' '),
	}),
	before(
		'about re regarding concerning for',
		`(?:about|re:?|regarding|concerning|for)\\s+(?:[\\p{L}'’]+\\s+){0,2}${OCCASION}\\s+on\\s+(?:the\\s+)?`,
		// "about Thursday's panel on Monday" has both days.
		{ isFar: true, accept: ([words]) => !/['’]s?\s/.test(words) },
	),
	// `about moving the 15th`
	before('about re regarding', `(?:about|re:?|regarding)\\s+${ARRANGING}(?:e|t|l)?ing\\s+(?:the\\s+|our\\s+)?`),
	// `Email Ana to confirm Thursday`, but not "Ana to confirm Thursday".
	before(
		'to',
		`(?:e-?mail|call|ring|phone|text|write|message|ping|ask|follow\\s+up|check\\s+in)\\s[^.;:,!?]{0,30}\\bto\\s+${ARRANGING}(?:e|l)?\\s+(?:the\\s+|our\\s+)?`,
		{ isFar: true },
	),
	// `…, interviewing Tuesday`
	before('interviewing presenting flying', '(?:interviewing|presenting|flying)\\s+(?:(?:on|in)\\s+)?(?:the\\s+)?', {
		accept: ({ index, input }) => input.slice(0, index).trimEnd().endsWith(','),
	}),
	// `when term starts in January`, whose first day is not the day meant.
	before(
		'starts start opens open begins begin ends end closes close reopens',
		"(?:when|once|after|if|until|as\\s+soon\\s+as)\\s+(?:[\\p{L}'’]+\\s+){1,3}(?:(?:re)?opens?|starts?|begins?|ends?|closes?)\\s+(?:in\\s+)?",
		{ shapes: ['month', 'week'], isFar: true },
	),
];
