import type { Properties } from '../../../../src/core/notes/properties';
import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

function read(properties: Properties, path = 'People/Dana Whitfield.md', text = '') {
	return readNote({ path, text, properties, propertiesBroken: false, created: '2026-11-19' }, DEFAULT_SETTINGS);
}

const rhythms = (...given: Parameters<typeof read>) =>
	read(...given).followUps.flatMap(({ rhythm, contacts, company }) =>
		rhythm
			? [{ rhythm, who: contacts.map(({ name, link }) => (link === null ? name : `[[${link}]]`)).join(), company }]
			: [],
	);

const every = { 'keep-in-touch': '6 weeks' };
const SIX_WEEKS = { unit: 'day', count: 42 };

describe('a note that says to keep in touch', () => {
	it.each<[string, Properties, string, string]>([
		['the person of a note in People', every, 'People/Dana Whitfield.md', '[[People/Dana Whitfield]]'],
		['a first name in People', every, 'People/Dana.md', '[[People/Dana]]'],
		['the person, also where it names others', { ...every, contact: '[[Lee]]' }, 'People/Dana.md', '[[People/Dana]]'],
		['a note of type person', { ...every, type: 'person' }, 'Dana Whitfield.md', '[[Dana Whitfield]]'],
		['a full name in any folder', every, 'Notes/Dana Whitfield.md', '[[Notes/Dana Whitfield]]'],
		['the contact of another note', { ...every, contact: '[[Dana Whitfield]]' }, 'Lunch.md', '[[Dana Whitfield]]'],
		['two contacts', { ...every, contact: ['Kim Lee', 'Ana Ito'] }, 'Lunch.md', 'Kim Lee,Ana Ito'],
		['a name in any spelling of the property', { Keep_In_Touch: '6 weeks' }, 'People/Dana.md', '[[People/Dana]]'],
	])('is about %s', (_, properties, path, who) => {
		expect(rhythms(properties, path)).toEqual([{ rhythm: SIX_WEEKS, who, company: null }]);
	});

	it.each<[string, Properties, string]>([
		['of type company', { ...every, type: 'company' }, 'Northwind.md'],
		['in a folder of companies', every, 'Companies/Northwind.md'],
	])('is about the company of a note %s', (_, properties, path) => {
		expect(rhythms(properties, path)).toEqual([
			{ rhythm: SIX_WEEKS, who: `[[${path.slice(0, -3)}]]`, company: 'Northwind' },
		]);
	});

	it('may say so in its text', () => {
		expect(rhythms({}, 'People/Dana.md', '**Keep in touch:** quarterly\n')).toMatchObject([
			{ rhythm: { unit: 'month', count: 3 } },
		]);
	});

	it('takes numbers and days', () => {
		expect(rhythms({ 'keep-in-touch': 90 })).toMatchObject([{ rhythm: { unit: 'day', count: 90 } }]);
	});

	it('comes after the follow-ups of the note, and takes neither their words nor their dates', () => {
		const properties = { ...every, 'follow-up': 'Monday', expecting: 'Friday', applied: '2026-11-10', cold: true };
		const { followUps } = read(properties);
		expect(followUps).toHaveLength(2);
		expect(followUps[1]).toMatchObject({ rhythm: SIX_WEEKS, act: null, expected: null, cold: false, problems: [] });
		expect(followUps[0]?.rhythm).toBeUndefined();
	});

	it('leaves a cold follow-up beside it alone', () => {
		expect(read({ ...every, applied: '2026-11-10' }).followUps.map(({ cold }) => cold)).toEqual([true, false]);
	});

	it('has its entries under Attempts, by a link to itself, so that they follow a rename', () => {
		const text =
			'## Attempts\n\n- 2026-11-20 08:10 [[People/Dana Whitfield]], Call: spoke\n- 2026-11-21 Dana, Call: no answer\n';
		const [followUp] = read(every, 'People/Dana Whitfield.md', text).followUps;
		expect(followUp?.entries).toHaveLength(2);
	});

	it.each([0, '0', 'whenever', 'every Monday', '-3', true, ['6 weeks', '2 months']])(
		'never guesses a length: %j',
		(value) => {
			const { followUps, problems } = read({ 'keep-in-touch': value });
			expect(followUps).toEqual([]);
			expect(problems.map(({ code }) => code)).toEqual(['keep-in-touch.unread']);
		},
	);

	it.each([false, 'no', 'never', '', null])('is off with %j', (value) => {
		expect(read({ 'keep-in-touch': value })).toMatchObject({ followUps: [], problems: [] });
	});

	it.each([{ a: 1, b: 2 }, '{{rhythm}}'])('reports a value without words: %j', (value) => {
		expect(read({ 'keep-in-touch': value }).problems.map(({ code }) => code)).toEqual(['property.unreadable']);
	});

	it('reports a note that is of nobody', () => {
		const { followUps, problems } = read(every, 'Log.md');
		expect(followUps).toEqual([]);
		expect(problems).toEqual([{ code: 'keep-in-touch.nobody' }]);
	});

	it('closes with the status of the note', () => {
		expect(read({ ...every, status: 'closed' }).followUps[0]?.ended).toBe('closed');
	});
});
