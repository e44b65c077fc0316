import { agenda } from '../../../../src/core/agenda/agenda';
import { countOpen, type OpenThingsSource } from '../../../../src/core/agenda/week/open-things';
import type { PersonIntroduction } from '../../../../src/core/agenda/persons/introductions';
import { NO_INTRODUCTIONS } from '../../../../src/core/agenda/persons/introduction-view';
import { weekReview } from '../../../../src/core/agenda/week/review';
import type { Day, Entry, FollowUp, NoteReading, UntrackedLine } from '../../../../src/core/follow-up';
import { attempt, event, followUp, person, policyOf, when } from '../builders';

const NOW = '2026-11-27T15:30';

let made = 0;
const withPeople = (name: string, entries: readonly Entry[], more: Partial<FollowUp> = {}) =>
	followUp({ id: `l${++made}.0`, path: `${made}.md`, contacts: [person(name)], entries, ...more });

const noteDate = { day: '2026-11-24', time: null, source: 'property', name: 'met' } as const;

const line = (path: string, text: string, due: Day | null): UntrackedLine => ({
	path,
	line: 1,
	text,
	contact: 'Mia',
	due,
	fallback: null,
	problems: [],
	inTable: false,
});

interface Vault {
	readonly meetings?: readonly Pick<NoteReading, 'path' | 'contacts'>[];
	readonly found?: readonly UntrackedLine[];
	readonly dismissed?: string;
	readonly now?: string;
	readonly introductions?: OpenThingsSource['introductions'];
}

const noIntroductions = { of: () => NO_INTRODUCTIONS, reportLines: () => [] };

function review(
	followUps: readonly FollowUp[],
	{ meetings = [], found = [], dismissed, now = NOW, introductions = noIntroductions }: Vault = {},
	day?: Day,
) {
	const policy = policyOf();
	return weekReview(
		{
			agenda: agenda(followUps, now, policy),
			meetings: () => meetings,
			found: () => found,
			policy,
			introductions,
			isDismissed: ({ text }) => text === dismissed,
		},
		day,
	);
}

const no = (at: string) => attempt(at, 'no answer');
const unanswered = (days: readonly number[]) => days.map((day) => no(`2026-11-${day}T10:00`));

describe('what is left', () => {
	it('counts the overdue calls of people who are in no list', () => {
		const quiet = withPeople('Kim Lee', unanswered([23, 24]), { act: when('2026-11-25') });
		const overdueOf = (...all: readonly FollowUp[]) => review(all).open?.overdue;
		expect(overdueOf(withPeople('Ana Ruiz', [], { act: when('2026-11-25') }), quiet)).toBe(1);
		expect(overdueOf(withPeople('Ana Ruiz', [], { act: when('2026-08-25') }))).toBe(1);
		expect(overdueOf(withPeople('Ana Ruiz', [], { act: when('2026-11-27') }))).toBe(0);
	});

	const listsOf = (followUps: readonly FollowUp[]) => {
		const { toDecide = [], theirPromises = [], quiet = [], unsettled = [] } = review(followUps).open ?? {};
		return Object.entries({ toDecide, theirPromises, quiet, unsettled }).flatMap(([list, people]) =>
			people.map(({ contact }) => `${list}: ${contact}`),
		);
	};
	const expected = when('2026-11-25');

	test.each<[string, FollowUp, string[]]>([
		['the limit of tries', withPeople('Kim Lee', unanswered([16, 17, 18, 19, 20])), ['toDecide: Kim Lee']],
		['a promise that is over', withPeople('Kim Lee', [], { expected }), ['theirPromises: Kim Lee']],
		['one that ends today', withPeople('Kim Lee', [], { expected: when('2026-11-27') }), []],
		[
			'one agreed in a talk',
			withPeople('Kim Lee', [attempt('2026-11-23T10:00', 'spoke', { expecting: '2026-11-25' })]),
			['theirPromises: Kim Lee'],
		],
		['one that the user has asked about', withPeople('Kim Lee', [no('2026-11-26T10:00')], { expected }), []],
		[
			'one that the user has snoozed',
			withPeople('Kim Lee', [event('2026-11-26T10:00', 'snoozed', { until: '2026-12-02' })], { expected }),
			[],
		],
		['two tries without an answer', withPeople('Kim Lee', unanswered([24, 25])), ['quiet: Kim Lee']],
		['one try', withPeople('Kim Lee', unanswered([24])), []],
		[
			'two tries, and a promised call',
			withPeople('Kim Lee', [
				no('2026-11-24T10:00'),
				attempt('2026-11-25T10:00', 'left message', { callingBack: '2026-11-30T08:30' }),
			]),
			[],
		],
		[
			'two tries, and a snooze',
			withPeople('Kim Lee', [...unanswered([24, 25]), event('2026-11-26T10:00', 'snoozed', { until: '2026-12-02' })]),
			[],
		],
		['given up after two tries', withPeople('Kim Lee', [...unanswered([24, 25]), event('2026-11-26', 'gave-up')]), []],
		['a talk with no next step', withPeople('Kim Lee', [attempt('2026-11-26T10:00', 'spoke')]), ['unsettled: Kim Lee']],
		['a follow-up of next week', withPeople('Kim Lee', [], { act: when('2026-12-01') }), []],
	])('%s', (_, given, lists) => {
		expect(listsOf([given])).toEqual(lists);
	});

	test('lists a person once, in the most pressing list', () => {
		const followUps = [withPeople('Kim Lee', unanswered([24, 25])), withPeople('Kim Lee', [], { expected })];
		expect(listsOf(followUps)).toEqual(['theirPromises: Kim Lee']);
	});

	test('has the meetings without a next step, and the lines that are found and not dismissed', () => {
		const meetings = ['Meeting B.md', 'Meeting A.md'].map((path) => ({ path, contacts: [person('Mia Stone')] }));
		const found = [
			line('Notes.md', 'call Mia', '2026-11-30'),
			line('Notes.md', 'not one', '2026-11-30'),
			line('Notes.md', 'Mia calls me next week', '2026-12-02'),
			line('Notes.md', 'write Mia', null),
		];
		const { open } = review([], { meetings, found, dismissed: 'not one' });
		expect(open?.meetings.map(({ path }) => path)).toEqual(['Meeting A.md', 'Meeting B.md']);
		expect(open?.found.map(({ text }) => text)).toEqual(['call Mia', 'Mia calls me next week', 'write Mia']);
		expect(open && countOpen(open)).toBe(5);
	});
});

test('what came of introductions is left to tell, on the row of the one who introduced or as a line', () => {
	const kim = { id: 'name:kim lee', contact: person('Kim Lee') };
	const lee = { id: 'name:lee park', contact: person('Lee Park') };
	const place = { path: 'a.md', line: 1, text: 'Kim introduced me to Lee', day: null };
	const introduction: PersonIntroduction = {
		by: kim,
		to: lee,
		mayUseName: null,
		places: [{ ...place, by: kim.contact, to: lee.contact }],
	};
	const reports = [{ introduction, answeredAt: '2026-11-25T10:00' }];
	const { open } = review([withPeople('Kim Lee', [], { act: when('2026-12-01') }), withPeople('Ana Ruiz', [])], {
		introductions: {
			of: ({ people }) => ({ ...NO_INTRODUCTIONS, reports: people.includes(kim.id) ? reports : [] }),
			reportLines: () => [line('b.md', 'Gil introduced me to Zed', null)],
		},
	});
	expect(open?.reports).toMatchObject([
		{ kind: 'planned', person: { contact: 'Kim Lee' }, to: 'Lee Park' },
		{ kind: 'unplanned', line: { path: 'b.md' } },
	]);
	expect(open && countOpen(open)).toBe(2);
});

describe('what worked', () => {
	const left = attempt('2026-11-23T08:10', 'left message', { callingBack: '2026-11-24T08:30' });
	test.each<[string, readonly FollowUp[], object]>([
		[
			'someone answered',
			[withPeople('Kim Lee', [attempt('2026-11-24T08:30', 'spoke')])],
			{ kind: 'reached', people: [{ name: 'Kim Lee', link: null }] },
		],
		['every promise was kept', [withPeople('Kim Lee', [left, no('2026-11-24T08:30')])], { kind: 'kept', calls: 1 }],
		['one was not', [withPeople('Kim Lee', [left, no('2026-11-24T10:30')])], { kind: 'tried', people: 1 }],
		['a next step is noted', [withPeople('Kim Lee', [], { noteDate })], { kind: 'planned', followUps: 1 }],
		['nothing but an old note', [withPeople('Kim Lee', [])], { kind: 'nothing' }],
		['nothing at all', [], { kind: 'nothing' }],
	])('%s', (_, followUps, worked) => {
		expect(review(followUps).worked).toEqual(worked);
	});
});

describe('other weeks', () => {
	const followUps = [withPeople('Kim Lee', unanswered([12, 24, 25]))];

	test('go back to the week of the first attempt, and have no list of what is left', () => {
		const present = review(followUps);
		expect([present.previous?.from, present.next, present.figures.calls]).toEqual(['2026-11-16', null, 2]);
		const before = review(followUps, {}, '2026-11-16');
		expect([before.previous?.from, before.next?.from, before.open]).toEqual(['2026-11-09', '2026-11-23', null]);
		const first = review(followUps, {}, '2026-11-12');
		expect([first.previous, first.figures.calls]).toEqual([null, 1]);
	});

	test('that are still ahead are the present one', () => {
		expect(review(followUps, {}, '2026-12-24').week.from).toBe('2026-11-23');
	});

	test('do not exist before the first attempt ever', () => {
		expect(review([withPeople('Kim Lee', [])])).toMatchObject({ previous: null, next: null });
	});
});
