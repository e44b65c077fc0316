import fc from 'fast-check';
import { anyCharacters } from '../../../any-characters';
import { CHANNELS, EVENTS, OUTCOMES, type DayOrMinute, type Entry } from '../../../../src/core/follow-up';

/** A generated note with one follow-up, and an entry to log for it. */
export interface Pair {
	readonly text: string;
	/** The follow-up's words in the note; null for a property follow-up. */
	readonly words: string | null;
	readonly entry: Entry;
	readonly shape: Shape;
}

export interface Shape {
	readonly container: (typeof CONTAINERS)[number];
	readonly marker: (typeof MARKERS)[number];
	readonly indentation: 'tab' | '2 spaces' | '4 spaces';
	readonly lineEnding: 'LF' | 'CRLF';
	readonly start: 'BOM' | 'no BOM';
	readonly end: 'newline' | 'no newline' | 'blank lines';
}

const CONTAINERS = [
	'list item',
	'nested item',
	'item in quote',
	'item in callout',
	'paragraph',
	'paragraph in quote',
	'property',
	'property with heading',
] as const;
const MARKERS = ['-', '*', '+', '1.', '1)'] as const;
const INDENTS = { tab: '\t', '2 spaces': '  ', '4 spaces': '    ' } as const;

const day = fc
	.tuple(fc.integer({ min: 2020, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
	.map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
const minute = fc
	.tuple(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
	.map(([date, hour, least]) => `${date}T${String(hour).padStart(2, '0')}:${String(least).padStart(2, '0')}`);
const moment: fc.Arbitrary<DayOrMinute> = fc.oneof(day, minute);

/** Notes from the user: plain words, text that looks like the written form, and any characters. */
const PIECES = [
	'she was out',
	' — ',
	'— ',
	'- ',
	'. Next 2026-12-01',
	'Call: spoke',
	'[x] ',
	'`code',
	'%%',
	'<!--',
	'$$',
	'```',
	'[[Dana]]',
	'#follow-up',
	'🎉',
	'\ud83d',
	'\n',
	'\r\n',
	'\t',
	'  ',
	'résumé',
	'> ',
	'# ',
	'| a | b |',
	'📅 2026-11-24',
	'\u2028',
	'\u0000',
];
const note = fc.oneof(
	{ weight: 2, arbitrary: fc.constant('') },
	{ weight: 3, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join('')) },
	{ weight: 1, arbitrary: anyCharacters(12) },
);

const contact = fc.oneof(
	{ weight: 5, arbitrary: fc.constant(null) },
	{
		weight: 1,
		arbitrary: fc.constantFrom('Gil', 'Dana Whitfield', 'Smith, John', 'Zoë — Northwind', '[[Lee]]', 'a`b'),
	},
	{ weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 8 }) },
);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const attempt: fc.Arbitrary<Entry> = fc.record({
	kind: fc.constant('attempt' as const),
	at: moment,
	contact,
	channel: fc.constantFrom(...CHANNELS),
	outcome: fc.constantFrom(...OUTCOMES),
	callingBack: orNull(moment),
	expecting: orNull(moment),
	next: orNull(moment),
	note,
	problems: fc.constant([]),
});

const event: fc.Arbitrary<Entry> = fc.constantFrom(...EVENTS).chain((name) =>
	fc.record({
		kind: fc.constant('event' as const),
		at: moment,
		contact,
		event: fc.constant(name),
		until: name === 'snoozed' ? moment : fc.constant(null),
		more: name === 'allowed-more' ? fc.integer({ min: 1, max: 99 }) : fc.constant(0),
		note,
		problems: fc.constant([]),
	}),
);

export const entries: fc.Arbitrary<Entry> = fc.oneof(
	{ weight: 3, arbitrary: attempt },
	{ weight: 2, arbitrary: event },
);

const ENTRY_LINES = [
	'2026-11-20 08:10 Call: left message. Calling back 2026-11-21 08:30 — assistant is called Sam',
	'2026-11-21 09:00 Snoozed until 2026-11-23',
	'Mon 8:10 - called, voicemail, will call back tomorrow 8:30. She was out',
	'11/23 8am left vm',
];
const OTHER_LINES = ['ask about salary', 'she likes hiking', '[ ] bring the portfolio', 'Call her assistant Sam'];

interface Below {
	/** Continuation lines of the follow-up. */
	readonly more: number;
	readonly children: readonly { readonly words: string; readonly nested: boolean }[];
	readonly blank: boolean;
}

const below: fc.Arbitrary<Below> = fc.record({
	more: fc.nat({ max: 2 }),
	children: fc.array(fc.record({ words: fc.constantFrom(...ENTRY_LINES, ...OTHER_LINES), nested: fc.boolean() }), {
		maxLength: 4,
	}),
	blank: fc.boolean(),
});

const OTHER_BLOCKS = [
	['Some words about the meeting.', 'And more of them.'],
	['- an item', '    - below it'],
	['* another', '* list'],
	['1. first', '2. second'],
	['> a quote', '> - with an item'],
	['## A heading'],
	['```', '- code', '```'],
	['| a | b |', '| - | - |', '| 1 | 2 |'],
	['%%', '- hidden', '%%'],
	['$$', 'x', '$$'],
	['<div>', 'html', '</div>'],
	['Follow up with somebody else Monday'],
];
const block = fc.constantFrom(...OTHER_BLOCKS);
/** Unclosed blocks contain everything below them, so they come last. */
const lastBlock = fc.oneof(
	{ weight: 4, arbitrary: fc.constant<readonly string[]>([]) },
	{
		weight: 1,
		arbitrary: fc.constantFrom(['```', 'open code'], ['%% open'], ['<!-- open'], ['- item', '  ```', '  open']),
	},
);

const WORDS = 'Follow up with Dana Whitfield Monday about the article';

function followUpLines(shape: Shape, box: string, under: Below): string[] {
	const indent = INDENTS[shape.indentation];
	const { container, marker } = shape;
	const child = ({ words, nested }: Below['children'][number], base: string) => [
		`${base}${marker} ${words}`,
		...(nested ? [`${base}${'\t'}- a note to it`] : []),
	];
	if (container === 'property') return [];
	if (container === 'property with heading') {
		return ['### Attempts', ...(under.blank ? [''] : []), ...under.children.flatMap((one) => child(one, ''))];
	}
	if (container === 'paragraph' || container === 'paragraph in quote') {
		const own = [WORDS, ...(under.children.length > 0 ? [] : Array<string>(under.more).fill('and on it goes'))];
		const lines = [...own, ...under.children.flatMap((one) => child(one, ''))];
		return container === 'paragraph' ? lines : lines.map((line) => `> ${line}`);
	}
	const base = container === 'nested item' ? indent.repeat(marker.length > 1 && indent.length === 2 ? 2 : 1) : '';
	const inner = base + indent.repeat(marker.length > 1 && indent.length === 2 ? 2 : 1);
	const lines = [
		...(container === 'nested item' ? [`${marker} Meeting with Dana`] : []),
		`${base}${marker} ${box}${WORDS}`,
		...Array<string>(under.more).fill(`${inner}and on it goes`),
		...under.children.flatMap((one) => child(one, inner)),
	];
	if (container === 'item in quote') return lines.map((line) => `> ${line}`);
	return container === 'item in callout' ? ['> [!todo] Calls', ...lines.map((line) => `> ${line}`)] : lines;
}

export const pairs: fc.Arbitrary<Pair> = fc
	.record({
		container: fc.constantFrom(...CONTAINERS),
		marker: fc.constantFrom(...MARKERS),
		indentation: fc.constantFrom('tab' as const, '2 spaces' as const, '4 spaces' as const),
		lineEnding: fc.constantFrom('LF' as const, 'CRLF' as const),
		start: fc.constantFrom('BOM' as const, 'no BOM' as const),
		end: fc.constantFrom('newline' as const, 'no newline' as const, 'blank lines' as const),
		box: fc.constantFrom('', '[ ] ', '[x] ', '[-] '),
		before: fc.array(block, { maxLength: 2 }),
		after: fc.array(block, { maxLength: 2 }),
		tight: fc.boolean(),
		last: lastBlock,
		under: below,
		entry: entries,
	})
	.map(({ box, before, after, tight, last, under, entry, ...shape }) => {
		const property = shape.container.startsWith('property');
		const blocks = [...before, followUpLines(shape, box, under), ...after, last].filter((lines) => lines.length > 0);
		const gap = tight && shape.container !== 'property with heading' ? [] : [''];
		const body = blocks.flatMap((lines, index) =>
			index === 0 ? lines : index === before.length + 1 ? [...gap, ...lines] : ['', ...lines],
		);
		const front = property || tight ? ['---', 'follow-up: Monday', '---'] : [];
		const eol = shape.lineEnding === 'LF' ? '\n' : '\r\n';
		const text = [...front, ...body].join(eol);
		const end = { newline: eol, 'no newline': '', 'blank lines': eol + eol + eol }[shape.end];
		return {
			text: (shape.start === 'BOM' ? '\ufeff' : '') + text + end,
			words: property ? null : WORDS,
			entry,
			shape,
		};
	});

/** The share of each kind of note and action, in percent: `marker - 20.1 %`. */
export function shares(all: readonly Pair[]): string {
	const counts = new Map<string, number>();
	for (const { shape, entry } of all) {
		const action = entry.kind === 'attempt' ? entry.outcome : entry.event;
		for (const [name, value] of [...Object.entries(shape), ['action', action]]) {
			const key = `${name}: ${value}`;
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	return [...counts]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, count]) => `${key.padEnd(36)}${((100 * count) / all.length).toFixed(1)} %`)
		.join('\n');
}
