import { nextAction } from '../../../src/core/agenda/next-action';
import { readNote } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { policyOf } from './builders';

/** The state and due day or minute of the only follow-up of a note of Thursday 2026-11-19. */
function stateOf(text: string, now: string): string {
	const source = { path: '2026-11-19 Dana.md', text, properties: null, propertiesBroken: false, created: '2026-11-19' };
	const { followUps } = readNote(source, DEFAULT_SETTINGS);
	const [only] = followUps;
	if (!only || followUps.length > 1) throw new Error(`${followUps.length} follow-ups in ${text}`);
	const { state, due } = nextAction(only, now, policyOf());
	return due === null ? state : `${state} ${due}`;
}

const MONDAY = '- Follow up with Dana Monday';
const FIVE = [16, 17, 18, 19, 20].map((day) => `\t- 2026-11-${day} 09:00 Call: no answer`).join('\n');
const under = (line: string, ...entries: readonly string[]) =>
	[line, ...entries.map((entry) => `\t- ${entry}`)].join('\n');

describe('each row of the state table, from the words of a note', () => {
	test.each<[string, string, string, string]>([
		['a ticked box', '- [x] Follow up with Dana Monday', '2026-11-23T08:00', 'closed'],
		['last event Closed', under(MONDAY, '2026-11-22 09:00 Closed'), '2026-11-23T08:00', 'closed'],
		['a cancelled box', '- [-] Follow up with Dana Monday', '2026-11-23T08:00', 'gave-up'],
		['last event Gave up', under(MONDAY, '2026-11-22 09:00 Gave up'), '2026-11-23T08:00', 'gave-up'],
		[
			'snoozed, before the day begins',
			under(MONDAY, '2026-11-23 08:00 Snoozed until 2026-11-27'),
			'2026-11-26T23:59',
			'snoozed 2026-11-27',
		],
		[
			'snoozed, from then on',
			under(MONDAY, '2026-11-23 08:00 Snoozed until 2026-11-27'),
			'2026-11-27T00:00',
			'due 2026-11-27',
		],
		[
			'an answer with Expecting, until their day is over',
			under(MONDAY, '2026-11-23 08:00 Call: spoke. Expecting 2026-11-27. Next 2026-12-01'),
			'2026-11-27T12:00',
			'waiting 2026-12-01',
		],
		[
			'an answer with Expecting alone, their day over',
			under(MONDAY, '2026-11-23 08:00 Call: spoke. Expecting 2026-11-27'),
			'2026-11-30T12:00',
			'due 2026-11-30',
		],
		[
			'an answer with Next, before it',
			under(MONDAY, '2026-11-23 08:00 Email: they replied. Next 2026-12-01'),
			'2026-11-24T12:00',
			'scheduled 2026-12-01',
		],
		[
			'an answer with Next, on its day',
			under(MONDAY, '2026-11-23 08:00 Call: they called. Next 2026-12-01'),
			'2026-12-01T00:00',
			'due 2026-12-01',
		],
		['an answer with neither', under(MONDAY, '2026-11-23 08:00 Call: spoke'), '2026-11-24T08:00', 'reached'],
		[
			'Calling back, before its time',
			under(MONDAY, '2026-11-23 08:00 Call: left message. Calling back 2026-11-24 08:30'),
			'2026-11-23T09:00',
			'promised 2026-11-24T08:30',
		],
		[
			'Calling back, after its time',
			under(MONDAY, '2026-11-23 08:00 Call: left message. Calling back 2026-11-24 08:30'),
			'2026-11-25T09:00',
			'promised 2026-11-24T08:30',
		],
		['as many unanswered as allowed', `${MONDAY}\n${FIVE}`, '2026-11-23T08:00', 'decide 2026-11-23'],
		[
			'more of them allowed',
			`${MONDAY}\n${FIVE}\n\t- 2026-11-20 09:01 Allowed 1 more`,
			'2026-11-23T14:00',
			'due 2026-11-23',
		],
		['a wrong number', under(MONDAY, '2026-11-20 08:00 Call: wrong number'), '2026-11-21T08:00', 'due 2026-11-20'],
		[
			'a call without an answer, the next business day not there',
			under(MONDAY, '2026-11-23 08:00 Call: no answer'),
			'2026-11-23T18:00',
			'scheduled 2026-11-24',
		],
		[
			'a call without an answer on a Friday, on Monday',
			under('- Follow up with Dana tomorrow', '2026-11-20 08:00 Call: left message'),
			'2026-11-23T00:00',
			'due 2026-11-23',
		],
		[
			'something sent, three business days not over',
			under('- Follow up with Dana tomorrow', '2026-11-20 08:00 Email: sent'),
			'2026-11-24T12:00',
			'scheduled 2026-11-25',
		],
		[
			'something sent, three business days later',
			under('- Follow up with Dana tomorrow', '2026-11-20 08:00 Letter: sent'),
			'2026-11-25T00:00',
			'due 2026-11-25',
		],
		[
			'they promised, with a fallback, their day not over',
			"- Next step: Dana will call on Friday. If I don't hear from her, I check in on Monday.",
			'2026-11-20T12:00',
			'waiting 2026-11-23',
		],
		['they promised, without one', '- Next step: Dana will call on Friday', '2026-11-20T12:00', 'waiting'],
		[
			'their day is over, without a fallback',
			'- Next step: Dana will call on Friday',
			'2026-11-23T08:00',
			'due 2026-11-23',
		],
		[
			'their day is over, the fallback ahead',
			"- Next step: Dana will call on Friday. If I don't hear from her, I check in on Tuesday.",
			'2026-11-21T08:00',
			'scheduled 2026-11-24',
		],
		[
			'an unconditional act before their day',
			'- Follow up: call Dana Monday; she will send the description by Friday',
			'2026-11-19T12:00',
			'scheduled 2026-11-23',
		],
		['a date to act, before it', MONDAY, '2026-11-22T23:59', 'scheduled 2026-11-23'],
		['a date to act, on its day', MONDAY, '2026-11-23T00:00', 'due 2026-11-23'],
		[
			'a date to act on a weekend stays',
			'- Follow up with Dana on 2026-11-28',
			'2026-11-27T08:00',
			'scheduled 2026-11-28',
		],
		['a date nobody understands', '- Follow up with Dana once they are back', '2026-11-23T08:00', 'undated'],
		['no date at all', '- Follow up with Dana', '2026-11-23T08:00', 'undated'],
	])('%s', (_, text, now, expected) => {
		expect(stateOf(text, now)).toBe(expected);
	});
});

test('the first of two rows that match decides', () => {
	/** Each would be another state by itself; the higher one is added to all below it. */
	const ladder: readonly [string, string][] = [
		['scheduled 2026-11-30', '2026-11-16 09:00 Call: no answer'],
		['due 2026-11-17', '2026-11-17 09:00 Call: wrong number'],
		['decide 2026-11-23', '2026-11-18 09:00 Call: no answer'],
		['promised 2026-11-24T08:30', '2026-11-19 09:00 Call: left message. Calling back 2026-11-24 08:30'],
		['snoozed 2026-11-27', '2026-11-20 09:00 Snoozed until 2026-11-27'],
		['gave-up', '2026-11-21 09:00 Gave up'],
		['closed', '2026-11-22 09:00 Closed'],
	];
	const front = '- Follow up with Dana on 2026-11-30';
	const note = (count: number) =>
		`---\nattempts-allowed: 2\n---\n${under(front, ...ladder.slice(0, count).map(([, line]) => line))}`;
	const read = (text: string) => {
		const properties = { 'attempts-allowed': 2 };
		const source = { path: 'a.md', text, properties, propertiesBroken: false, created: '2026-11-01' };
		const [only] = readNote(source, DEFAULT_SETTINGS).followUps;
		if (!only) throw new Error('no follow-up');
		const { state, due } = nextAction(only, '2026-11-23T08:00', policyOf());
		return due === null ? state : `${state} ${due}`;
	};
	expect(ladder.map((_, index) => read(note(index + 1)))).toEqual(ladder.map(([state]) => state));
});
