/** Cheap looks at the characters around an offset, which spare most numbers the patterns. */

export const isDigit = (code: number) => code >= 48 && code <= 57;
export const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
const [COMMA, DOT] = [44, 46];
const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 160;

/** Returns the offset after the digits at an offset: 2 for `15th` at 0, 0 for `the`. */
export function digitsEnd(text: string, at: number): number {
	let to = at;
	while (isDigit(text.charCodeAt(to))) to++;
	return to;
}

/** Returns the offset after the letters at an offset: 4 for `15th` at 2. */
export function lettersEnd(text: string, at: number): number {
	let to = at;
	while (isLetter(text.charCodeAt(to))) to++;
	return to;
}

/** Returns the offset after the blanks at an offset: 3 for `at 8` at 2. */
export function blanksEnd(text: string, at: number): number {
	let to = at;
	while (isBlank(text.charCodeAt(to))) to++;
	return to;
}

/** Returns the first character after the blanks at an offset in lower case, `''` at the end of the text. */
export function afterBlanks(text: string, at: number): string {
	return text.charAt(blanksEnd(text, at)).toLowerCase();
}

/**
 * Returns the last letters of the word before an offset in lower case, with blanks and a stop or comma between them: `day`
 * for `Monday, 8` at the 8. Returns `''` if no blank precedes.
 */
export function lettersBefore(text: string, at: number, count: number): string {
	let to = at;
	while (to > 0 && isBlank(text.charCodeAt(to - 1))) to--;
	if (to === at) return '';
	if (to > 0 && (text.charCodeAt(to - 1) === COMMA || text.charCodeAt(to - 1) === DOT)) to--;
	return text.slice(Math.max(0, to - count), to).toLowerCase();
}

/** What joins two numbers to a range: a dash, a slash, or the first letter of `to`, `through`, `until`. */
const JOINERS = 'tu/-\u2010\u2011\u2012\u2013\u2014\u2015';
/** The letters of an ordinal's ending: `th`. */
const ENDING_CHARACTERS = 2;

/** Whether digits can begin a range of numbers: true for `4 to 23` and `14th-16th`, false for `14%`. */
export function mayJoin(text: string, at: number): boolean {
	const to = digitsEnd(text, at);
	if (to === at) return true;
	const end = isLetter(text.charCodeAt(to)) ? to + ENDING_CHARACTERS : to;
	return JOINERS.includes(afterBlanks(text, end) || '.') || JOINERS.includes(afterBlanks(text, to) || '.');
}
