import fc from 'fast-check';
import type { Contact } from '../../../../src/core/follow-up';
import { EntryOwners } from '../../../../src/core/notes/attempts/owner';
import { readContact } from '../../../../src/core/markdown/links';
import { applyEdits } from '../../../../src/core/markdown/text-edit';
import { writeEntry } from '../../../../src/core/notes/write/write-attempt';
import { attempt } from '../../agenda/builders';
import { idAt, readWith, writable } from '../write/writable';

const contactsIn = (names: string): Contact[] =>
	names.split(', ').map((name) => readContact(name) ?? { name, link: null });
const among = (...names: string[]) => new EntryOwners(names.map(contactsIn));

describe('an entry of a property follow-up belongs to', () => {
	test.each<[string | null, string[], number]>([
		['Gil', ['Dana', 'Gil'], 1],
		['gil  brandt', ['Dana', 'Gil Brandt'], 1],
		['Gil', ['Dana', 'Gil Brandt'], 1],
		['Gil', ['Gil Brandt', 'Gil'], 1],
		['Bo', ['Ana', 'Cy, Bo'], 1],
		['Cy, Bo', ['Bo', 'Cy, Bo'], 1],
		['Zoë - Northwind', ['Dana', 'Zoë — Northwind'], 1],
		['[[Gil Brandt]]', ['Dana', 'Gil Brandt'], 1],
		['[[People/Gil Brandt|Gil]]', ['Dana', '[[Gil Brandt]]'], 1],
		['GB', ['Dana', '[[People/Gil Brandt|GB]]'], 1],
		['Gil', ['Gil', 'Gil'], 0],
		['Gil (2)', ['Gil', 'Gil'], 1],
		['[[Gil]] (2)', ['[[Gil]]', '[[Gil]]'], 1],
		['Gil (2)', ['Gil', 'Dana', 'Gil'], 2],
		['Gil (3)', ['Gil', 'Gil', 'Gil'], 2],
		['Gil (2)', ['Gil Brandt', 'Gil Brandt'], 1],
		['Gil (2)', ['Gil', 'Gil (2)'], 1],
	])('%s among %j: the one with exactly that contact', (contact, names, place) => {
		expect(among(...names).ownerOf(contact)).toBe(place);
	});

	test('no name: the first', () => {
		expect(among('Dana', 'Gil').ownerOf(null)).toBe(0);
	});

	test.each<[string | null, string[]]>([
		['Lee Park', ['Dana', 'Gil']],
		['Lee Park', ['Lee']],
		['Lee Park', ['Dana Whit', 'Lee']],
		['Gil', ['Gil Brandt', 'Gil Ortiz']],
		['Gil (2)', ['Gil', 'Dana']],
		['Gil (4)', ['Gil', 'Gil', 'Gil']],
		['Lee (2)', ['Gil', 'Gil']],
		['Dana', []],
		[null, []],
	])('%s among %j: none', (contact, names) => {
		expect(among(...names).ownerOf(contact)).toBeNull();
	});
});

describe('the name in an entry', () => {
	test.each<[string[], string[]]>([
		[['Dana'], ['Dana']],
		[['[[Dana Whitfield]]'], ['[[Dana Whitfield]]']],
		[['[[People/Dana Whitfield|Dana]]'], ['[[People/Dana Whitfield]]']],
		[
			['Dana', 'Dana', 'Gil', 'Dana'],
			['Dana', 'Dana (2)', 'Gil', 'Dana (3)'],
		],
		[
			['[[Dana]]', '[[Dana]]'],
			['[[Dana]]', '[[Dana]] (2)'],
		],
	])('%j write %j', (names, written) => {
		const owners = among(...names);
		expect(names.map((_, place) => owners.namesFor(place)[0])).toEqual(written);
	});

	test('is read as its own follow-up, for any names', () => {
		const name = fc.constantFrom(
			'Dana',
			'dana',
			'Dana Whitfield',
			'Gil',
			'Gil (2)',
			'Zoë — Northwind',
			'Ana, Bo',
			'Bo',
			'[[Bo]]',
		);
		fc.assert(
			fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), (names) => {
				const owners = among(...names);
				const first = names.map((_, place) => owners.namesFor(place)[0] ?? '');
				expect(first.map((one) => owners.ownerOf(one))).toEqual(names.map((_, place) => place));
			}),
		);
	});
});

test('two follow-ups with one person have separate counts', () => {
	const base = '---\ncontact: Dana\nfollow-up: [2026-11-23, 2026-11-27]\n---\n';
	const log = (text: string, place: number, at: string) => {
		const result = writeEntry(writable(text), idAt(text, place), attempt(at, 'no answer'));
		if ('refused' in result) throw new Error(result.refused);
		return applyEdits(text, result.edits);
	};
	const entries = (text: string) => readWith(text).followUps.map((followUp) => followUp.entries.map(({ at }) => at));
	const two = log(log(base, 1, '2026-11-20T09:00'), 0, '2026-11-20T10:00');
	expect(two).toBe(
		`${base}\n## Attempts\n- 2026-11-20 09:00 Dana (2), Call: no answer\n- 2026-11-20 10:00 Dana, Call: no answer\n`,
	);
	expect(entries(two)).toEqual([['2026-11-20T10:00'], ['2026-11-20T09:00']]);
	expect(entries(`${two}- 11/21 Dana (2): called, voicemail\n`)[1]).toEqual(['2026-11-20T09:00', '2026-11-21']);
});

describe('an entry without an owner', () => {
	const noOwner = (text: string) =>
		readWith(text).problems.flatMap((problem) => (problem.code === 'attempt.no-owner' ? [problem] : []));

	test('is a problem of the note after its value is removed, and counts for no other follow-up', () => {
		const text =
			'---\nfollow-up:\n  - Ring Noor on 2026-11-30\n---\n\n## Attempts\n- 2026-11-20 08:00 Ines, Call: no answer\n- 2026-11-20 09:00 Noor, Call: left message\n- 2026-11-22 09:00 Ines, Gave up\n';
		expect(noOwner(text)).toEqual([
			{ code: 'attempt.no-owner', line: 7, contact: 'Ines', words: '2026-11-20 08:00 Call: no answer' },
			{ code: 'attempt.no-owner', line: 9, contact: 'Ines', words: '2026-11-22 09:00 Gave up' },
		]);
		expect(readWith(text).followUps[0]?.entries).toHaveLength(1);
	});

	test('has a name that no follow-up has, even in a note with one follow-up', () => {
		const text =
			'---\nfollow-up: Call Ines Sol on 2026-11-23\n---\n## Attempts\n- 2026-11-20 09:30 Noor Aziz, Call: spoke\n';
		expect(noOwner(text)).toHaveLength(1);
		expect(readWith(text).followUps[0]?.entries).toEqual([]);
	});

	test('is found in indented code, where a merge can leave it', () => {
		const text =
			'# Talk\n\n\t- 2026-11-23 09:10 Call: left message. Calling back 2026-12-01 08:30\n- Follow up with Sam Monday\n';
		expect(noOwner(text)).toEqual([
			{
				code: 'attempt.no-owner',
				line: 3,
				contact: null,
				words: '2026-11-23 09:10 Call: left message. Calling back 2026-12-01 08:30',
			},
		]);
	});

	test('is a snooze until a day that does not exist, and its note is read', () => {
		for (const line of [
			'- Next step: - 2026-11-20 08:10 Snoozed until 2026-11-31',
			'\t- 2026-11-20 08:10 Snoozed until 2026-11-31',
		]) {
			expect(noOwner(`${line}\n`).map(({ words }) => words)).toEqual(['2026-11-20 08:10 Snoozed']);
		}
	});

	test('is found nested in another entry, and below an item that is not a follow-up', () => {
		const text =
			'- Follow up with Sam Monday\n\t- 2026-11-23 09:10 Call: no answer\n\t\t- 2026-11-24 09:10 Call: no answer\n';
		expect(noOwner(text)).toHaveLength(1);
		expect(noOwner('- Met Sam\n\t- 2026-11-23 09:10 Call: no answer\n')).toHaveLength(1);
	});

	test('is found below a follow-up that a merge put under the heading of the attempts', () => {
		const text =
			'---\nfollow-up: Call Dana Monday\n---\n## Attempts\n- 2026-11-24 08:10 Dana, Reopened\n\n- Follow up with Gil on 2026-12-01\n\t- 2026-11-20 16:30 Closed\n\t- 2026-11-20 17:30 Dana, Call: no answer\n';
		expect(noOwner(text)).toEqual([
			{ code: 'attempt.no-owner', line: 8, contact: null, words: '2026-11-20 16:30 Closed' },
		]);
		expect(readWith(text).followUps[0]?.entries).toHaveLength(2);
	});

	test.each([
		['an example in a fence', '```\n- 2026-11-23 09:10 Call: no answer\n```\n'],
		['words in between', '- 2026-11-23 09:10 the call had no answer\n'],
		[
			'its own repetition',
			'- Follow up with Sam Monday\n\t- 2026-11-23 09:10 Call: no answer\n\t- 2026-11-23 09:10 Call: no answer\n',
		],
	])('is not %s', (_, text) => {
		expect(noOwner(text)).toEqual([]);
	});
});
