import { stretchesOf } from '../../../../../src/core/notes/introductions/prefilter/stretches';

const WORDS = {
	sign: '[\\uE000-\\uE0FF]',
	by: '(?<by>{sign}|~she~|~he~)',
	to: '(?<to>{sign}|~him~|~her~)',
	me: '(me|us)',
	freely: '((just|please) )*',
	contact: `(${'call|phone|ring|'.repeat(10)}write to)`,
	gap: '[^\\uE000-\\uE0FF.;!?]{0,60}?',
};

test.each<[string, readonly string[]]>([
	['{by} put {me} in touch with {to}', [' put {me} in touch with ']],
	['{by}{gap}~(put|(?<bare>get)) {me} in front of {to}', ['(put|(get)) {me} in front of ']],
	['{to} (who|whom) {by} (told|tells) {me} about', [' (who|whom) ', ' (told|tells) {me} about']],
	['(very )*told {to} to {contact} me~', ['told ']],
	['said {freely}{contact} {to}', ['said ']],
	['{freely}{contact} {to}', ['{contact} ']],
	['told (him|{to}) about', ['told ', ' about']],
	['sent us(?! to)', ['sent us']],
	['^(^|: )via {by}$', ['via ']],
	['met [^.]{0,3} in .{2} way\\.', ['met ', ' way\\.']],
	['see\\x40|at', []],
	['{to} ?([–—]|:) ?{by}', []],
])('%j has the stretches %j', (source, stretches) => expect(stretchesOf(source, WORDS)).toEqual(stretches));
