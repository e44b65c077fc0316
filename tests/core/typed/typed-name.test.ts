import { typedName } from '../../../src/core/typed/typed-name';

/** The name at the caret `|`. */
function nameIn(marked: string): string | null {
	const caret = marked.indexOf('|');
	const typed = marked.replace('|', '');
	const span = typedName(typed, caret);
	return span && typed.slice(span.from, span.to);
}

test.each([
	['call Da|', 'Da'],
	['Da|', 'Da'],
	['dana w|', 'dana w'],
	['follow up with Dana Wh|', 'Dana Wh'],
	['Lee and Ki|', 'Ki'],
	['Lee, Ki|', 'Ki'],
	['ping @le|', '@le'],
	['with [[Da|', '[[Da'],
	['call Da| about the portfolio', 'Da'],
])('a name belongs here: %s', (marked, name) => expect(nameIn(marked)).toBe(name));

test.each([
	'call Dana Fri|',
	'Dana Fri 14:00 about the mar|',
	'call|',
	'email |',
	'|',
	'check in with D|',
	'call Da|na',
	'Fri 14:00|',
])('no name belongs here: %s', (marked) => expect(nameIn(marked)).toBeNull());
