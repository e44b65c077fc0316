/** Control characters that end a line or move to a column: they become a space. */
const WHITE_SPACE = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
/** Other characters that steer a terminal or reorder what it shows: C0, DEL, C1, bidi controls, lone surrogates. */
const CONTROL = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu;
/** The same in JSON, whose own line ends stay. */
const CONTROL_IN_JSON = /[\u007F-\u009F\u2028\u2029\p{Cs}\p{Bidi_Control}]/gu;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Words of a note on one line of a terminal: an ESC is shown as `\u001b`, and a line end becomes a space. */
export function printable(text: string): string {
	return text.replace(WHITE_SPACE, ' ').trim().replace(CONTROL, escaped);
}

/** Text of several lines, each made printable. Its indentation is kept. */
export function printableLines(text: string): string {
	return text
		.split('\n')
		.map((line) => (/^ */.exec(line)?.[0] ?? '') + printable(line))
		.join('\n');
}

/** A value as indented JSON that a terminal shows as it is; a parser reads the same value from it. */
export function printableJson(value: unknown): string {
	return `${JSON.stringify(value, null, 2).replace(CONTROL_IN_JSON, escaped)}\n`;
}
