import fc from 'fast-check';
import { nextAction } from '../../../src/core/agenda/next-action';
import { explainLine } from '../../../src/core/explain/explain-line';
import { RULES, type Rule, type State } from '../../../src/core/follow-up';
import { readNote } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { summaryText } from '../../../src/strings/explanations/summaries';
import { CONTEXT, source } from './explained';
import { same } from '../../same';
import { runs } from '../../property-runs';

const WORDS = [
	'- Follow up with [[Dana]] Monday at 8:30am about the article',
	'Follow up properly',
	'- [x] Next step: Dana will call Friday. If I don’t hear, I check in Monday.',
	'- Call Sam in 3 business days #follow-up',
	'\t- 2026-11-20 08:10 Call: no answer',
	'\t- 2026-11-20 08:10 Call: spoke. Expecting 2026-11-27. Next 2026-12-01',
	'\t- 2026-11-23 08:10 Call: left message. Calling back 2026-11-24 08:30 — x',
	'\t- 2026-11-23 09:10 Snoozed until 2026-11-27',
	'\t- a note',
	'## Follow-ups',
	'## Attempts',
	'## Message',
	'```',
	'%%',
	'> quoted follow up #follow-up',
	'I’ll get back to her next week',
	'',
	'---',
	'follow-up: Monday',
	'| a | b |',
];

const note = fc
	.array(
		fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ unit: 'grapheme', maxLength: 30 })),
		{
			maxLength: 12,
		},
	)
	.map((lines) => lines.join('\n'));

describe('Any line of any note', () => {
	it('is called a follow-up exactly when it is listed as one', () => {
		fc.assert(
			fc.property(note, fc.nat(13), (text, line) => {
				const given = source(text);
				const listed = readNote(given, DEFAULT_SETTINGS).followUps.some((followUp) => followUp.line === line);
				const explanation = explainLine(given, line, CONTEXT);
				const isFrontMatter = explanation.summary.code === 'property-follow-up';
				same(explanation.verdict === 'follow-up' && !isFrontMatter, line > 0 && listed);
				same(explanation.section === null, explanation.verdict !== 'follow-up');
				same(summaryText(explanation.summary).at(-1), '.');
			}),
			{ numRuns: runs(200) },
		);
	});
});

/** Without lines that continue in a paragraph: an attempt below both belongs to both. */
const ITEMS = WORDS.filter((words) => /^(?:\s*- |#|```|%%|>|\|)/.test(words));

describe('All lines of any note together', () => {
	it('are called attempts exactly as often as attempts are counted', () => {
		const head = fc.constantFrom(
			'',
			'---\nfollow-up: [Monday with Gil, Tuesday with Zed]\n---\n',
			'---\ncontact: Gil\napplied: 2026-11-10\n---\n',
		);
		const more = fc.constantFrom(
			...ITEMS,
			'- 2026-11-20 08:10 Zed, Call: no answer',
			'- 2026-11-21 08:10 Gil, Call: spoke',
		);
		const text = fc.tuple(head, fc.array(more, { maxLength: 10 })).map(([front, lines]) => front + lines.join('\n'));
		fc.assert(
			fc.property(text, (given) => {
				const note = source(given);
				const { followUps } = readNote(note, DEFAULT_SETTINGS);
				const verdicts = given.split('\n').map((_, at) => explainLine(note, at + 1, CONTEXT).verdict);
				const counted = followUps.reduce((sum, { entries }) => sum + entries.length, 0);
				same(verdicts.filter((verdict) => verdict === 'entry').length, counted);
			}),
			{ numRuns: runs(200) },
		);
	});
});

describe('The rule that decides', () => {
	const TRACKING = { ...DEFAULT_SETTINGS, trackFound: true };
	const STATES: Readonly<Record<Rule, readonly State[]>> = {
		'closed-in-note': ['closed'],
		'closed-by-event': ['closed'],
		'gave-up-in-note': ['gave-up'],
		'gave-up-by-event': ['gave-up'],
		lapsed: ['closed'],
		'found-lapsed': ['closed'],
		snoozed: ['snoozed', 'due'],
		'calling-back': ['promised'],
		'answer-expecting': ['waiting', 'scheduled', 'due'],
		'answer-next': ['scheduled', 'due'],
		answer: ['reached'],
		rhythm: ['scheduled', 'due'],
		limit: ['decide'],
		'wrong-number': ['due'],
		call: ['scheduled', 'due'],
		sent: ['scheduled', 'due'],
		'promise-running': ['waiting'],
		'promise-over': ['scheduled', 'due'],
		'date-to-act': ['scheduled', 'due'],
		applied: ['scheduled', 'due'],
		'no-date': ['undated'],
	};
	const ENTRIES = [
		'Call: no answer',
		'Call: left message. Calling back 2026-11-25 08:30',
		'Email: sent',
		'Call: wrong number',
		'Call: spoke',
		'Call: spoke. Next 2026-12-01',
		'Call: they called. Expecting 2026-11-24',
		'Snoozed until 2026-11-27',
		'Gave up',
		'Closed',
		'Reopened',
		'Allowed 2 more',
		'Rehearsed',
	];
	const LINES = [
		'- Follow up with Dana',
		'- [x] Follow up with Dana Monday',
		'- [-] Follow up with Dana Monday',
		'- Follow up with Dana Monday',
		'- Next step: Dana will call Friday',
		'- Next step: Dana will call Friday. If I don’t hear from her, I check in Monday.',
		'- Next step: call Dana Monday; she’ll send the description by next Friday',
		'- Dana promised to call Friday',
	];
	const PROPERTIES = ['applied: 2026-11-10', 'keep-in-touch: 2 weeks'];
	const history = fc.array(fc.constantFrom(...ENTRIES), { maxLength: 7 });
	const now = fc.constantFrom(
		'2026-11-19T10:00',
		'2026-11-20T23:59',
		'2026-11-23T08:00',
		'2026-11-27T12:00',
		'2027-01-04T08:00',
		'2027-01-12T08:00',
	);

	/** One history for each rule, so that the random ones need not meet them all. */
	const HISTORIES: [string, string[], string][] = [
		['- [x] Follow up with Dana Monday', [], '2026-11-20T23:59'],
		['- Next step: call Dana Monday; she’ll send the description by next Friday', ['Closed'], '2026-11-19T10:00'],
		['- [-] Follow up with Dana Monday', [], '2026-11-23T08:00'],
		['- Dana promised to call Friday', ['Gave up'], '2026-11-27T12:00'],
		['applied: 2026-11-10', [], '2027-01-12T08:00'],
		['- Dana promised to call Friday', [], '2027-01-04T08:00'],
		['- Next step: Dana will call Friday', ['Snoozed until 2026-11-27'], '2026-11-19T10:00'],
		['- Follow up with Dana', ['Call: left message. Calling back 2026-11-25 08:30'], '2026-11-20T23:59'],
		['keep-in-touch: 2 weeks', ['Call: they called. Expecting 2026-11-24'], '2026-11-23T08:00'],
		['keep-in-touch: 2 weeks', ['Call: spoke. Next 2026-12-01'], '2026-11-19T10:00'],
		['- Next step: Dana will call Friday', ['Call: spoke'], '2027-01-04T08:00'],
		['keep-in-touch: 2 weeks', [], '2026-11-20T23:59'],
		['applied: 2026-11-10', ['Call: no answer', 'Email: sent'], '2026-11-27T12:00'],
		['- Next step: Dana will call Friday', ['Call: wrong number'], '2026-11-20T23:59'],
		['keep-in-touch: 2 weeks', ['Call: no answer'], '2026-11-27T12:00'],
		['- Follow up with Dana', ['Email: sent'], '2026-11-19T10:00'],
		['- Next step: Dana will call Friday', [], '2026-11-20T23:59'],
		['- Next step: Dana will call Friday', [], '2027-01-12T08:00'],
		['- Next step: call Dana Monday; she’ll send the description by next Friday', [], '2026-11-20T23:59'],
		['applied: 2026-11-10', [], '2026-11-20T23:59'],
		['- Follow up with Dana', [], '2027-01-04T08:00'],
	];

	it('is the one the state comes from, whatever the history', () => {
		const met = new Set<Rule>();
		fc.assert(
			fc.property(fc.constantFrom(...LINES, ...PROPERTIES), history, now, (line, entries, moment) => {
				const items = entries.map((words, at) => `- 2026-11-2${at} 08:10 ${words}`);
				const text = PROPERTIES.includes(line)
					? `---\n${line}\nattempts-allowed: 2\n---\n\n## Attempts\n\n${items.join('\n')}`
					: [line, ...items.map((item) => `\t${item}`)].join('\n');
				const [followUp] = readNote(source(text), TRACKING).followUps;
				if (!followUp) throw new Error(text);
				const action = nextAction(followUp, moment, CONTEXT);
				const { rule } = action.reason;
				met.add(rule);
				same([rule, STATES[rule].includes(action.state)], [rule, true]);
			}),
			{ numRuns: runs(2000) + HISTORIES.length, examples: HISTORIES },
		);
		expect(RULES.filter((rule) => !met.has(rule))).toEqual([]);
	});
});
