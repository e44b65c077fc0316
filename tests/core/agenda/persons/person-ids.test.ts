import fc from 'fast-check';
import { PersonIds } from '../../../../src/core/agenda/persons/person-ids';
import type { Contact, FollowUp } from '../../../../src/core/follow-up';
import { followUp, person } from '../builders';
import { runs } from '../../../property-runs';

let count = 0;

/** `Dana`, `[[People/Dana Whitfield|Dana]]`. */
function contact(words: string): Contact {
	const [, link = '', alias] = /^\[\[([^|]*)(?:\|(.*))?\]\]$/.exec(words) ?? [];
	if (link === '') return person(words);
	const name = link.slice(link.lastIndexOf('/') + 1);
	return alias === undefined ? { name, link } : { name, link, alias };
}

/** A follow-up with these contacts in the note `<note>.md`. */
function inNote(note: string, ...names: readonly string[]): FollowUp {
	return followUp({ path: `${note}.md`, line: ++count, contacts: names.map(contact) });
}

/** The index of the first follow-up with the same person, for each follow-up. */
function groups(followUps: readonly FollowUp[]): number[] {
	const ids = new PersonIds();
	ids.update([], followUps);
	const keys = followUps.map((each) => ids.of(each).join());
	return keys.map((key) => keys.indexOf(key));
}

const SAME: readonly (readonly [string, readonly FollowUp[]])[] = [
	['the same linked note', [inNote('a', '[[Dana Whitfield]]'), inNote('b', '[[People/Dana Whitfield#Calls|Dana]]')]],
	['a link and the full name', [inNote('a', '[[Dana Whitfield]]'), inNote('b', 'Dana  WHITFIELD')]],
	[
		'a link under other words and these words',
		[inNote('a', '[[Roberta Diaz|Bobbie Diaz]]'), inNote('b', 'Bobbie Diaz')],
	],
	['a full name with and without a title', [inNote('a', 'Dr. Dana Whitfield'), inNote('b', 'Dana Whitfield')]],
	['a full name in two notes', [inNote('a', 'Kim Lee'), inNote('b', 'Kim Lee')]],
	['a first name and the full name in one note', [inNote('a', 'Kim Lee'), inNote('a', 'Kim')]],
	['a first name and the only one who has it', [inNote('a', 'Kim Lee'), inNote('b', 'Kim')]],
	['a first name and the only linked note of that person', [inNote('a', '[[Kim Lee]]'), inNote('b', 'Kim')]],
	['a first name and a linked note with nothing but it', [inNote('a', '[[Kim]]'), inNote('b', 'Kim')]],
	['a first name twice in one note', [inNote('a', 'Kim'), inNote('a', 'Kim')]],
	['a role twice in one note', [inNote('a', 'the recruiter'), inNote('a', 'Recruiter')]],
	['a role that is a linked note', [inNote('a', '[[Recruiter]]'), inNote('b', '[[Recruiter]]')]],
];

const APART: readonly (readonly [string, readonly FollowUp[]])[] = [
	['two full names', [inNote('a', 'Kim Lee'), inNote('b', 'Kim Park')]],
	['a first name in two notes without a full name', [inNote('a', 'Kim'), inNote('b', 'Kim')]],
	['a first name that two people have', [inNote('a', 'Kim Lee'), inNote('b', 'Kim Park'), inNote('c', 'Kim')]],
	[
		'a first name that two people have in its note',
		[inNote('a', 'Kim Lee'), inNote('a', 'Kim Park'), inNote('a', 'Kim')],
	],
	['a family name', [inNote('a', 'Kim Lee'), inNote('b', 'Lee')]],
	['a role in two notes', [inNote('a', 'the recruiter'), inNote('b', 'the recruiter')]],
	['a role of two words in two notes', [inNote('a', 'the team lead'), inNote('b', 'the team lead')]],
	['somebody by another person', [inNote('a', 'Dana’s assistant'), inNote('b', 'Dana’s assistant')]],
	['a job in two notes', [inNote('a', 'Brightline engineer'), inNote('b', 'Brightline engineer')]],
	[
		'a role of two companies in one note',
		[
			{ ...inNote('a', 'the recruiter'), company: 'Northwind' },
			{ ...inNote('a', 'the recruiter'), company: 'Fabrikam' },
		],
	],
	[
		'a company in two notes',
		[
			{ ...inNote('a', 'Harbor Freight Lines'), company: 'Harbor Freight Lines' },
			{ ...inNote('b', 'Harbor Freight Lines'), company: 'Harbor Freight Lines' },
		],
	],
];

describe('who is one person', () => {
	it.each(SAME)('%s', (_, followUps) => {
		expect(new Set(groups(followUps)).size).toBe(1);
	});

	it.each(APART)('not: %s', (_, followUps) => {
		expect(new Set(groups(followUps)).size).toBe(followUps.length);
	});

	it('a first name is the person of the same note before the others', () => {
		expect(groups([inNote('a', 'Kim Lee'), inNote('b', 'Kim Park'), inNote('b', 'Kim')])).toEqual([0, 1, 1]);
	});

	it('the aliases of a linked note are that person', () => {
		const linked = followUp({
			path: 'a.md',
			contacts: [{ ...contact('[[Roberta Diaz]]'), aliases: ['Bobbie Diaz', 'Berta'] }],
		});
		expect(groups([linked, inNote('b', 'Bobbie Diaz'), inNote('c', 'Berta'), inNote('d', 'Bobbie')])).toEqual([
			0, 0, 0, 0,
		]);
	});

	it('two notes of one name are two people, and their name alone is neither', () => {
		const work = followUp({ path: 'a.md', contacts: [{ ...contact('[[Work/Sam Roy]]'), note: 'Work/Sam Roy.md' }] });
		const club = followUp({ path: 'b.md', contacts: [{ ...contact('[[Club/Sam Roy]]'), note: 'Club/Sam Roy.md' }] });
		expect(groups([work, club, inNote('c', 'Sam Roy'), inNote('b', 'Sam Roy')])).toEqual([0, 1, 2, 1]);
	});

	it('several contacts are several people, each named once', () => {
		const ids = new PersonIds();
		const [kim, both] = [inNote('a', 'Kim Lee'), inNote('b', 'Ana Reyes', 'Kim', 'Kim Lee')];
		ids.update([], [kim, both]);
		expect(ids.of(both)).toHaveLength(2);
		expect(ids.of(both)).toContain(ids.of(kim)[0]);
	});

	it('changes when the only other person of that name appears or leaves', () => {
		const ids = new PersonIds();
		const [lee, kim, park] = [inNote('a', 'Kim Lee'), inNote('b', 'Kim'), inNote('c', 'Kim Park')];
		ids.update([], [lee, kim]);
		expect(ids.of(kim)).toEqual(ids.of(lee));
		expect([...ids.update([], [park])]).toEqual([kim]);
		expect(ids.of(kim)).not.toEqual(ids.of(lee));
		expect([...ids.update([lee], [])]).toEqual([kim]);
		expect(ids.of(kim)).toEqual(ids.of(park));
	});
});

describe('people after any changes', () => {
	const names = [
		'Kim',
		'Kim Lee',
		'Kim Park',
		'Lee',
		'[[Kim Lee]]',
		'[[Kim]]',
		'[[Kim Park|Kimmy Lee]]',
		'the recruiter',
	];
	const pool = ['a', 'b', 'c'].flatMap((note) => [
		...names.map((name) => inNote(note, name)),
		inNote(note, 'Kim', 'Lee'),
	]);

	it('are those of a new start, and every other one whose people changed is reported', () => {
		const step = fc.subarray(pool);
		fc.assert(
			fc.property(fc.array(step, { minLength: 2, maxLength: 6 }), (steps) => {
				const lasting = new PersonIds();
				let before: readonly FollowUp[] = [];
				return steps.every((now) => {
					const old = new Map(before.map((each) => [each, lasting.of(each)]));
					const changed = lasting.update(
						before.filter((each) => !now.includes(each)),
						now.filter((each) => !before.includes(each)),
					);
					before = now;
					const fresh = new PersonIds();
					fresh.update([], now);
					return now.every((each) => {
						const isSame = String(lasting.of(each)) === String(fresh.of(each));
						const isReported = !old.has(each) || old.get(each) === lasting.of(each) || changed.has(each);
						return isSame && isReported;
					});
				});
			}),
			{ numRuns: runs(300) },
		);
	});
});
