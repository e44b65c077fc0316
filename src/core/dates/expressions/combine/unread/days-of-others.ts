import { before, EXACT, type More, type Neighbor } from './neighbor';

/** How a clause about another person can end before its day: `she has surgery on `. */
const TO_DAY = "(?:(?:on|in|at|all|from|for|until|till|['’]?til|thru|through)\\s+){0,2}(?:the\\s+)?";
/** A word of any script, without the flag `u`, which makes a search much slower. */
const ANY = '[^\\s.,;:!?()/—–\\d]+';
/** Such a word with the blanks after it. */
const WORD = `${ANY}\\s+`;
/** What can be true of a person on a day on which they cannot talk. Not `back`, `free`, `in` and `around`. */
const ENGAGED = [
	'(?:(?:all|fully|completely|totally|pretty)\\s+)?(?:tied\\s+up|swamped|slammed|rammed|snowed\\s+under|booked(?:\\s+up)?|double-booked|engaged|working|teaching|filming|recording|moving)',
	`(?:joining|starting|leaving|interviewing|marrying|relocating|retiring|graduating|presenting|performing)(?:\\s+(?!you|us|me|it)${ANY}){0,3}`,
	`in\\s+(?!touch|on|the\\s+office|town|today|again|for|by|from)(?:${WORD}){0,2}${ANY}`,
	`at\\s+(?!(?:his|her|their)\\s+desk|home|work|it)(?:${WORD}){0,2}${ANY}`,
	`on\\s+(?!it|that|the\\s+case|call|until|from|for)(?:${WORD}){0,2}${ANY}`,
].join('|');
/** What another person can have for the user, so that the day is an answer: `she has an answer on Monday`. */
const ANSWERS =
	/\b(?:answers?|news|decisions?|offers?|repl(?:y|ies)|updates?|numbers|figures|results|feedback|slots?|openings?|availability|time|until|to|you|me|us|my|our|contract|it|that|this|free|gaps?|back)\b/i;

/** What makes a promise of a reason: `because she promised it`. */
const PROMISES =
	/['’]ll(?![a-z])|\b(?:will|would|should|might|may|promised?|said|says|told|mentioned|agreed|wanted|needs?|asked|decides?|answers?|repl(?:y|ies)|calls?|prefers?|likes?|wants?|picked|chose|suggested|free|around|available)\b/i;

const other = (words: string, source: string, more: More = {}): Neighbor => ({
	...before(words, source, more),
	thing: true,
});

/** Another person: a pronoun or a name, which {@link isPerson} distinguishes from other words. */
const PERSON = "[^\\s.,;:!?()/—–\\d'’]{2,}";

/** Whether the first word is a pronoun or has a capital: `Meg's out`, but not `the letter's out`. */
const isPerson = ([words]: RegExpExecArray) =>
	/^(?:[Hh]e|[Ss]he|[Tt]hey)(?!\p{L})|^\p{Lu}/u.test(words) && !WITHOUT_SUBJECT.test(words);

/**
 * A verb without a subject at the beginning of a sentence: `Will meet ` in `Will meet Dana`, but not `Will meets Dana`.
 */
const WITHOUT_SUBJECT =
	/^(?:Will|Shall|Should|Can|Could|Would|May|Might|Must|Please|Also|Then|To)\s+\p{Ll}*[^\P{Ll}s]\s/u;

/** Words that make a date the day of what another person does, not of the call: `he's tied up Thursday`. */
export const DAYS_OF_OTHERS: readonly Neighbor[] = [
	// `he's tied up Thursday`, `they are at a fair on Monday`, `Meg's out Thursday`
	other('s re is are be', `${PERSON}(?:['’](?:s|re)|\\s+(?:is|are|will\\s+be))\\s+(?:${ENGAGED})\\s+${TO_DAY}`, {
		isFar: true,
		accept: isPerson,
	}),
	other('s', `${PERSON}['’]s\\s+(?:out|off|away)\\s+${TO_DAY}`, { accept: isPerson }),
	// `she has surgery Monday`
	other(
		'has have got',
		`${PERSON}(?:\\s+(?:has|have)|['’](?:s|ve)\\s+got)\\s+(?!(?:not|never|until|till|${ANY}ed|gone|left|sent|said|told|been|made|got|given|had|done|come|written)\\s)(?:${WORD}){1,4}${TO_DAY}`,
		{ isFar: true, accept: (match) => isPerson(match) && !ANSWERS.test(match[0].replace(/\s(?:until|till)\s.*/i, '')) },
	),
	// `she works Tue-Thu`, `he starts on Monday`
	other(
		'work works teach teaches lecture lectures fly flies travel travels marry marries move moves start starts finish finishes graduate graduates leave leaves retire retires interview interviews present presents perform performs meet meets',
		`${PERSON}\\s+(?:(?:only|also|mostly|usually)\\s+)?(?:works?|teach(?:es)?|lectures?|fl(?:y|ies)|travels?|marr(?:y|ies)|moves?|starts?|finish(?:es)?|graduates?|leaves?|retires?|interviews?|presents?|performs?|meets?)\\s+(?:${WORD}){0,4}?${TO_DAY}`,
		{ isFar: true, accept: (match) => isPerson(match) && !ANSWERS.test(match[0].replace(/\s+to\s+\p{Lu}.*/u, ' ')) },
	),
	// `he is serving notice till 15 July`, but not "he's checking until Friday" with an answer
	other(
		'until till til thru through',
		`${PERSON}(?:['’](?:s|re)|\\s+(?:is|are|will\\s+be))\\s+(?!waiting|looking|going)${ANY}ing\\s+(?:${WORD}){0,4}(?:until|till|['’]?til|thru|through)\\s+(?:the\\s+)?`,
		{ isFar: true, accept: (match) => isPerson(match) && !ANSWERS.test(match[0].replace(/\s(?:until|till)\s.*/i, '')) },
	),
	// `call her because she starts on Monday`, but not "because she promised it by Monday"
	other(
		'because cos coz cuz bc since although though',
		`(?:because|cos|coz|cuz|bc|since|(?:even\\s+)?though|although)\\s+(?:(?:I|we|he|she|they|it)(?:['’][a-z]+)?|(?:the|his|her|their|my|our)\\s+${ANY}|${ANY}(?:['’]s)?)\\s+(?:${WORD}){0,5}?${TO_DAY}`,
		{ isFar: true, accept: ([words]) => !PROMISES.test(words) && !ANSWERS.test(words) },
	),
	// `call her before I fly out on the 9th`
	other('before', `before\\s+(?:I|we)(?:['’][a-z]+)?\\s+(?:${WORD}){1,4}?${TO_DAY}`, { isFar: true, shapes: EXACT }),
	// `they are not working on Thursday`
	other(
		'not aren isn',
		`(?:(?:is|are|am|['’](?:s|re|m))\\s+not|aren['’]?t|isn['’]?t)\\s+${ANY}ing\\s+(?:${WORD}){0,2}${TO_DAY}`,
		{
			accept: ({ index, input }, { fragment: { text } }) =>
				!/\b(?:if|when|unless|in\s+case)\b/i.test(input.slice(0, index)) &&
				!/^(?:before|until|till|after)\b/i.test(text),
		},
	),
	// `on jury duty until the 29th`, `at sea till Monday`, but not `on hold until Monday`
	other(
		'until till til thru through',
		`(?:on|in|at)\\s+(?!hold|ice|pause|vacation|holidays?|leave|pto|${ANY}\\s+leave|sabbatical|a\\s+trip)(?:${WORD}){1,3}(?:until|till|['’]?til|thru|through)\\s+(?:the\\s+)?`,
		{
			isFar: true,
			accept: ({ index, input }) =>
				/(?:^|[,;:(–—-]|\b(?:is|are|she|he|they|['’](?:s|re)))\s*$/i.test(input.slice(0, index)),
		},
	),
];
