import { MONTH, WEEKDAY } from '../../english/calendar-words';

/** Small words that a number cannot count: `the 3rd for her`, but not `the 3rd floor`. */
const FUNCTION_WORDS = [
	'a', 'any', 'my', 'your', 'his', 'her', 'our', 'their', 'the', 'this', 'that', 'next',
	'i', 'he', 'she', 'it', 'we', 'you', 'they', 'who', 'which',
	'about', 'abt', 'after', 'around', 'as', 'at', 'before', 'between', 'by', 'b4', 'for', 'from', 'in', 'of', 'on', 'once', 'per', 're', 'regarding', 'through', 'till', 'til', 'to', 'until', 'via', 'with',
	'and', 'because', 'but', 'if', 'or', 'otherwise', 'so', 'then', 'unless', 'when', 'where', 'while', 'instead', 'rather', 'failing', 'except',
	'again', 'also', 'asap', 'early', 'here', 'incl', 'inclusive', 'just', 'latest', 'maybe', 'no', 'not', 'please', 'sharp', 'there', 'too',
	'can', 'could', 'do', 'is', 'may', 'might', 'should', 'was', 'will', 'would',
	'are', 'were', "isn['’]t", "aren['’]t", "don['’]t", "doesn['’]t", "won['’]t", "can['’]t", 'cannot',
	'ask', 'call', 'called', 'calls', 'check', 'email', 'follow', 'ping', 'reply', 'send', 'text', 'thank', 'works', 'write',
	'morning', 'noon', 'afternoon', 'evening', 'am', 'pm', 'today', 'tomorrow',
]; // prettier-ignore

let free: RegExp | undefined;
let address: RegExp | undefined;
let street: RegExp | undefined;
let counted: RegExp | undefined;
let ordered: RegExp | undefined;

/**
 * Whether a number before `after` counts nothing: the text ends, or punctuation, a function word or a name follows.
 * True after `at 7` in "at 7 about the role", false in "at 7 companies" and "at 5 Main Street".
 */
export function countsNothing(after: string): boolean {
	free ??= new RegExp(
		`^(?:\\s*$|\\s*[^\\s\\w'’/.:–-]|[.:]?(?:\\s|$)(?!\\s*[a-z])|\\s+[–-]|\\s+(?:${FUNCTION_WORDS.join('|')}|${WEEKDAY}|${MONTH})(?![\\w’']))`,
		'i',
	);
	address ??=
		/^\s+(?:[A-Z][\w.’']*\s+){0,2}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Place|Plaza|Square|Blvd|Floor|Round|Interview|Quarter)\b/i;
	// `by the 20th. If I get no answer`: the sentence ends here.
	if (/^[.!?]["”’)]*\s+[^\s\p{Ll}\d]/u.test(after)) return true;
	const startsName = /^\s+\p{Lu}/u.test(after);
	return (free.test(after) || startsName) && !address.test(after) && !followsThing(after);
}

/** Whether a number before `after` counts what follows: `… 2 people`, `… 3 different offices`, `… 2-day`. */
export function followsThing(after: string): boolean {
	counted ??=
		/^(?:-[a-z]|\s*(?:%|percent\b)|\s+(?:people|persons?|compan(?:y|ies)|candidates?|rounds?|interview(?:s|ers?)?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|times|k|of|different|other|more|new|offices?|locations?|questions?|points?|items?|calls|emails|positions?|roles?|jobs?|slots?|options?|applicants?|resumes?|things|to\s+\d+\s+(?:people|hours|minutes|days|weeks|months|years))\b)/i;
	return counted.test(after);
}

/**
 * Whether an ordinal before `after` counts a thing that follows, because it stands alone after a comma: ` reminder` in
 * `call Wed, 2nd reminder`.
 */
export function ordersThing(after: string): boolean {
	ordered ??=
		/^\s+(?:(?:and\s+)?(?:final|last|short|quick|gentle|phone|video|technical)\s+)?(?:reminder|chaser|nudge|attempt|try|go|time|round|stage|interview|meeting|visit|viewing|test|exam|session|lesson|draft|version|edition|half|quarter|floor|invoice|instal?lment|payment|notice|warning|letter|e-?mail|message|text|call|voicemail|shift|opinion|offer|part|phase|step|week|choice|thing|person|one)s?(?![\p{L}\p{N}'’])/iu;
	return ordered.test(after);
}

/** Whether the words after a number make a street of it: ` Main Street` in "at 5 Main Street". */
export function isStreetNumber(after: string): boolean {
	street ??=
		/^\s+(?:Broadway|(?:[A-Z][\w.’'-]*\s+){1,3}(?:Street|Str?|Avenue|Ave?|Road|Rd|Lane|Ln|Drive|Dr|Place|Pl|Plaza|Square|Sq|Blvd|Boulevard|Court|Crescent|Terrace|Row|Hill|Quay|Wharf|Gardens|Highway|Hwy|Parkway|Mews|Way|Yard|Alley|Embankment))(?![\w’'])/;
	return street.test(after);
}
