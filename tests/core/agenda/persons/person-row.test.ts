import fc from 'fast-check';
import { agenda } from '../../../../src/core/agenda/agenda';
import { openThingCount, type PersonRow } from '../../../../src/core/agenda/persons/person-row';
import type { FollowUp } from '../../../../src/core/follow-up';
import { attempt, event, followUp, person, policyOf, when } from '../builders';
import { runs } from '../../../property-runs';

const NOW = '2026-11-23T08:00';
let count = 0;

const thing = (name: string, more: Partial<FollowUp> = {}) =>
	followUp({
		path: `${++count}.md`,
		text: `thing ${count}`,
		contacts: name.split(', ').map((each) => person(each)),
		...more,
	});

const persons = (followUps: readonly FollowUp[], now = NOW) => agenda(followUps, now, policyOf()).persons;

/** `today: Kim Lee (2)` for each row of the list. */
const brief = (followUps: readonly FollowUp[]) =>
	persons(followUps).flatMap(({ name, rows }) => rows.map((row) => `${name}: ${row.contact} (${row.things.length})`));

const only = (followUps: readonly FollowUp[]): PersonRow => {
	const rows = persons(followUps).flatMap((group) => group.rows);
	if (rows.length !== 1 || !rows[0]) throw new Error(`${rows.length} rows`);
	return rows[0];
};

const monday = { act: when('2026-11-23') };
const tuesday = { act: when('2026-11-24') };
const promised = (at: string) => ({ entries: [attempt('2026-11-20T08:10', 'left message', { callingBack: at })] });
const closed = (at: string) => ({ entries: [event(at, 'closed')] });
const ancient = { act: when('2026-09-01') };

describe('one row per person', () => {
	it('is in the section of the most urgent thing', () => {
		expect(brief([thing('Kim Lee', tuesday), thing('Kim Lee', { act: when('2026-11-20') })])).toEqual([
			'overdue: Kim Lee (2)',
		]);
	});

	it('is at the place of the most urgent thing, which comes first', () => {
		const kim = [thing('Kim Lee', tuesday), thing('Kim Lee', { act: when('2026-11-23T08:30') })];
		const rows = persons([thing('Ana Reyes', monday), ...kim]);
		expect(rows[0]?.rows.map(({ contact }) => contact)).toEqual(['Kim Lee', 'Ana Reyes']);
		expect(rows[0]?.rows[0]?.first.followUp).toBe(kim[1]);
	});

	it('counts what is long overdue last', () => {
		expect(brief([thing('Kim Lee', ancient), thing('Kim Lee', { act: when('2026-12-20') })])).toEqual([
			'later: Kim Lee (2)',
		]);
		expect(brief([thing('Kim Lee', ancient), thing('Kim Lee', ancient)])).toEqual(['long-overdue: Kim Lee (2)']);
	});

	it('has what was done lately at the end, and leaves out what was done before', () => {
		const row = only([
			thing('Kim Lee', closed('2026-11-22')),
			thing('Kim Lee', closed('2026-11-02')),
			thing('Kim Lee', tuesday),
		]);
		expect(row.things.map(({ row: { section } }) => section)).toEqual(['next-7-days', 'done-lately']);
		expect(openThingCount(row)).toBe(1);
	});

	it('has the fullest name and the first known company', () => {
		const row = only([thing('Kim', monday), thing('Kim Lee', { ...tuesday, company: 'Northwind' })]);
		expect(row).toMatchObject({ contact: 'Kim Lee', company: 'Northwind' });
	});

	it('keeps its id when another thing becomes the most urgent', () => {
		const [a, b] = [thing('Kim Lee', monday), thing('Kim Lee', tuesday)];
		expect(only([a, b]).id).toBe(only([{ ...a, entries: [event(NOW, 'snoozed', { until: '2026-12-01' })] }, b]).id);
	});

	it('a follow-up with several contacts has a row of its own and is known to each of them', () => {
		const both = thing('Kim Lee, Ana Reyes', monday);
		const rows = persons([thing('Kim Lee', monday), both]).flatMap((group) => group.rows);
		expect(rows.map(({ contact, things, shared }) => [contact, things.length, shared.length])).toEqual([
			['Kim Lee', 1, 1],
			['Kim Lee, Ana Reyes', 1, 0],
		]);
		expect(rows[0]?.shared[0]?.followUp).toBe(both);
	});

	it('a follow-up that names nobody has a row of its own', () => {
		const nobody = { contacts: [], ...monday };
		expect(brief([thing('', nobody), thing('', nobody)])).toHaveLength(2);
	});
});

describe('the same minute in several notes', () => {
	const at = (minute: string) => ({ act: when(minute) });

	it('is one thing with its notes', () => {
		const row = only([thing('Kim Lee', at('2026-11-24T08:30')), thing('Kim Lee', promised('2026-11-24T08:30'))]);
		expect(row.things.map(({ alsoIn }) => alsoIn.length)).toEqual([1]);
		expect(row.first.action.state).toBe('promised');
	});

	it('is about what one of the notes says', () => {
		const at830 = at('2026-11-24T08:30');
		const row = only([thing('Kim Lee', at830), thing('Kim Lee', { ...at830, purpose: 'the tour' })]);
		expect(row.first.followUp.purpose).toBe('the tour');
		expect(row.things[0]?.alsoIn).toHaveLength(1);
	});

	it.each<[string, readonly FollowUp[]]>([
		['another minute', [thing('Kim Lee', at('2026-11-24T08:30')), thing('Kim Lee', at('2026-11-24T08:31'))]],
		['only the same day', [thing('Kim Lee', tuesday), thing('Kim Lee', tuesday)]],
		[
			'the same note',
			[
				thing('Kim Lee', { path: 'a.md', ...at('2026-11-24T08:30') }),
				thing('Kim Lee', { path: 'a.md', line: 13, id: 'l2.0', ...at('2026-11-24T08:30') }),
			],
		],
	])('not: %s', (_, followUps) => {
		expect(only(followUps).things).toHaveLength(2);
	});
});

describe('the list as a whole', () => {
	const NAMES = ['Kim Lee', 'Kim', 'Ana Reyes', 'Ana Reyes, Kim', 'recruiter'];
	const PLANS: readonly Partial<FollowUp>[] = [
		monday,
		tuesday,
		ancient,
		{},
		closed('2026-11-22'),
		closed('2026-11-02'),
		promised('2026-11-24T08:30'),
		{ act: when('2026-11-24T08:30') },
		{ expected: when('2026-11-25') },
	];

	it('shows every follow-up exactly once, each person once, and sections in order', () => {
		const plan = fc.record({
			name: fc.constantFrom(...NAMES),
			plan: fc.constantFrom(...PLANS),
			note: fc.nat({ max: 3 }),
		});
		fc.assert(
			fc.property(fc.array(plan, { maxLength: 14 }), (plans) => {
				const followUps = plans.map(({ name, plan: more, note }, index) =>
					thing(name, { ...more, path: `${note}.md`, id: `l${index}.0`, line: index + 1 }),
				);
				const { groups, persons: found } = agenda(followUps, NOW, policyOf());
				const expected = groups.flatMap(({ section, rows }) => (section === 'done' ? [] : rows));
				const rows = found.flatMap((group) => group.rows);
				const shown = rows.flatMap(({ things }) => things.flatMap(({ row, alsoIn }) => [row, ...alsoIn]));
				return (
					shown.length === expected.length &&
					new Set(shown).size === expected.length &&
					new Set(rows.map(({ id }) => id)).size === rows.length &&
					found.every(({ name, rows: all }) => all.length > 0 && all.every(({ section }) => section === name))
				);
			}),
			{ numRuns: runs(200) },
		);
	});
});
