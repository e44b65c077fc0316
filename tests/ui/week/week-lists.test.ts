import type { OpenThings } from '../../../src/core/agenda/week/open-things';
import { dateFormat } from '../../../src/strings/date-format';
import { weekLists, type WeekThing } from '../../../src/ui/week/week-lists';
import { attempt, NOW, person, recordingActions, row } from '../rows';

const times = dateFormat('en');
const NONE: OpenThings = {
	toDecide: [],
	theirPromises: [],
	quiet: [],
	unsettled: [],
	meetings: [],
	reports: [],
	found: [],
	outOfTouch: 0,
	overdue: 0,
};
const tried = person(
	row({
		followUp: {
			entries: [attempt({ at: '2026-11-20T08:10' }), attempt({ at: '2026-11-19T08:10' })],
			company: 'Northwind',
		},
		action: { attempts: 2 },
	}),
);
const promised = person(row({ action: { expected: '2026-11-20' } }));
const talked = person(row({ action: { state: 'reached', endedAt: '2026-11-22T10:00' } }));
const line = {
	path: 'a.md',
	line: 3,
	text: '**call** Mia on Monday',
	contact: 'Mia',
	due: '2026-11-30',
	fallback: null,
	problems: [],
	inTable: false,
};

const only = (open: Partial<OpenThings>): WeekThing => {
	const [list, ...others] = weekLists({ ...NONE, ...open }, NOW, times);
	expect(others).toEqual([]);
	expect(list?.things).toHaveLength(1);
	return list?.things[0] as WeekThing;
};

test.each<[string, Partial<OpenThings>, string, string[]]>([
	['to decide', { toDecide: [tried] }, '2 of 5 tries · last 3 days ago', ['Give up G', 'Allow 2 more A']],
	['a promise that is over', { theirPromises: [promised] }, 'expected 3 days ago', ['Log L', 'Draft message M']],
	['gone quiet', { quiet: [tried] }, '2 tries · last 3 days ago', ['Log L', 'Draft message M', 'Give up G']],
	['nothing agreed', { unsettled: [talked] }, 'spoke yesterday', ['Set next step N', 'That was all C']],
	[
		'a meeting',
		{ meetings: [{ path: 'Talks/Kim.md', contacts: [{ name: 'Kim', link: null }] }] },
		'Kim',
		['Add follow-up A'],
	],
	[
		'an introduction by someone with an open follow-up',
		{ reports: [{ kind: 'planned', person: tried, to: 'Lee' }] },
		'Tell Dana Whitfield how it went with Lee',
		['Log L', 'Draft message M'],
	],
	[
		'an introduction by someone else',
		{ reports: [{ kind: 'unplanned', line: { ...line, report: { by: 'Kim', to: 'Lee' } } }] },
		'Tell Kim how it went with Lee',
		['Add follow-up A', 'Not one X'],
	],
	['a found line', { found: [line] }, '30 Nov · call Mia on Monday', ['Track T', 'Not one X']],
])('%s says how it is and what can be done', (_, open, detail, acts) => {
	const thing = only(open);
	expect(thing.detail).toBe(detail);
	expect(thing.acts.map(({ label, key }) => `${label} ${key.toUpperCase()}`)).toEqual(acts);
	expect(new Set(thing.acts.map(({ key }) => key)).size).toBe(acts.length);
});

test('the keys do what their labels say', () => {
	const { actions, asked } = recordingActions();
	for (const open of [{ toDecide: [tried] }, { quiet: [tried] }, { unsettled: [talked] }, { found: [line] }]) {
		for (const act of only(open).acts) act.run(actions);
	}
	expect(asked.map((each) => each.split(' ')[0])).toEqual([
		'giveUp',
		'allowMore',
		'askToLog',
		'draftMessage',
		'giveUp',
		'askWhatWasAgreed',
		'close',
		'askToTrack',
		'dismiss',
	]);
});

test('a week with nothing left has no list', () => {
	expect(weekLists(NONE, NOW, times)).toEqual([]);
});
