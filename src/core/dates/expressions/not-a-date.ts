import { MONTH, WEEKDAY } from '../../english/calendar-words';

const FUNCTION_WORDS =
	'(?:a|about|after|again|and|any|around|as|asap|at|because|before|between|but|by|can|could|do|early|for|from|he|his|her|i|if|in|is|it|just|latest|may|might|my|next|no|noon|of|on|once|or|otherwise|our|please|re|regarding|sharp|she|should|so|that|the|their|then|they|this|through|till|to|today|tomorrow|unless|until|via|was|we|when|where|which|while|who|will|with|would|you|your|call|calls|called|check|ask|send|email|thank|write|ping|follow|reply|text|works|am|pm|morning|afternoon|evening|latest|instead|maybe|also|too|there|here|not|per)';

let free: RegExp | undefined;
let address: RegExp | undefined;
let counted: RegExp | undefined;

/**
 * Whether a number before `after` counts nothing: the text ends, or punctuation, a function word or a name follows.
 * True after `at 7` in "at 7 about the role", false in "at 7 companies" and "at 5 Main Street".
 */
export function countsNothing(after: string): boolean {
	free ??= new RegExp(
		`^(?:\\s*$|\\s*[^\\s\\w'’/.:–-]|[.:]?(?:\\s|$)(?!\\s*[a-z])|\\s+[–-]|\\s+(?:${FUNCTION_WORDS}|${WEEKDAY}|${MONTH})(?![\\w’']))`,
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
