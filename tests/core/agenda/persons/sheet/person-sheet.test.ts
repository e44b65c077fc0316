import { personSheet, type PersonSheet } from '../../../../../src/core/agenda/persons/sheet/person-sheet';
import { peopleAt } from '../../../../../src/core/agenda/persons/sheet/who';
import type { Minute } from '../../../../../src/core/follow-up';
import { NOW, vaultOf, type TestNote } from './vault';

const DANA = 'note:dana whitfield';
const met = (day: string, contact: string, more = {}) => ({ met: day, contact, ...more });

function sheetOf(id: string, notes: Readonly<Record<string, TestNote>>, now = NOW): PersonSheet {
	const { source, policy } = vaultOf(notes, now);
	return personSheet(id, source, now, policy);
}

const NOTES: Readonly<Record<string, TestNote>> = {
	'People/Dana Whitfield.md': [{ phone: '+1 312 555 0142', company: 'Northwind', aliases: ['Dee'] }, ''],
	'Meetings/a.md': [met('2026-11-19', '[[Dana Whitfield]]'), '- Follow up with [[Dana Whitfield]] on 2026-11-24\n'],
	'Meetings/2026-10-02 Dana Whitfield.md': 'We spoke about prices.\n',
	'Meetings/b.md': [{ date: '2026-09-01', attendees: ['Dana Whitfield', 'Kim Lee', 'Ana Reyes'] }, 'Planning.\n'],
	'Journal/2026-11-20.md':
		'- Waiting for [[Dana Whitfield|Dee]] to send the figures by 2026-11-25 #follow-up\n\t- 2026-11-20 09:10 Call: no answer\n\t- 2026-11-20 17:10 Call: spoke. Expecting 2026-11-25 — mornings are best\n',
	'Journal/2026-11-21.md': 'Saw [[Dana Whitfield]] on the train.\n',
	'Notes/Prices.md': [{ contact: '[[Dana Whitfield]]' }, 'A draft.\n'],
};

const TALKS = [
	['2026-11-20T17:10', 'Journal/2026-11-20.md'],
	['2026-11-19', 'Meetings/a.md'],
	['2026-10-02', 'Meetings/2026-10-02 Dana Whitfield.md'],
	['2026-09-01', 'Meetings/b.md'],
];

describe('the sheet of a person', () => {
	const sheet = sheetOf(DANA, NOTES);

	test('has every talk once: notes about them, also without a follow-up, and answers', () => {
		expect(sheet.talks.map(({ at, path }) => [at, path])).toEqual(TALKS);
	});

	test('says how to reach them', () => {
		expect(sheet.name).toBe('Dana Whitfield');
		expect(sheet.details).toEqual({ phone: '+1 312 555 0142', email: null, timezone: null, company: 'Northwind' });
	});

	test('has what is open on both sides, and all attempts', () => {
		expect(sheet.mine.map(({ followUp }) => followUp.path)).toEqual(['Meetings/a.md']);
		expect(sheet.theirs.map(({ followUp }) => followUp.path)).toEqual(['Journal/2026-11-20.md']);
		expect(sheet.attempts.map(({ attempt }) => attempt.outcome)).toEqual(['spoke', 'no answer']);
	});

	test('lists a note about them that has no day apart from the talks', () => {
		expect(sheet.notes).toEqual(['Notes/Prices.md']);
	});

	test.each(['note:People/Dana Whitfield.md', 'name:dana whitfield', DANA])('is the same for %s', (id) => {
		const same = sheetOf(id, NOTES);
		expect(same.id).toBe(DANA);
		expect(same.talks.map(({ at, path }) => [at, path])).toEqual(TALKS);
	});
});

test('an answer on the day of a meeting is the talk of its note', () => {
	const { talks } = sheetOf(DANA, {
		'People/Dana Whitfield.md': '',
		'a.md': [met('2026-11-19', '[[Dana Whitfield]]'), 'Notes.\n'],
		'b.md': '- Follow up with [[Dana Whitfield]] on 2026-11-19\n\t- 2026-11-19 15:00 Call: spoke — she likes it\n',
	});
	expect(talks.map(({ at, path, hasNote, answers }) => [at, path, hasNote, answers.length])).toEqual([
		['2026-11-19T15:00', 'a.md', true, 1],
	]);
});

describe('a heading that names a person of a meeting', () => {
	const notes: Readonly<Record<string, TestNote>> = {
		'People/Eva Gone.md': '',
		'M/2026-11-16.md': '# Coffee with [[Eva Gone]]\nRail.\n\n- Follow up next Monday about rail\n',
		'Journal/2026-11-18.md': 'Rain.\n\n## Call with [[Eva Gone]]\n\nTariffs.\n\n## Lunch with [[Ola Berg]]\n',
		'Log.md': '## 2026-11-19 Chat with Eva\n\nMore tariffs.\n',
		'Journal/2026-11-20.md': '## Meeting about [[Eva Gone]]\n\n## Call [[Eva Gone]]\n',
	};
	const talksOf = (id: string, more: Readonly<Record<string, TestNote>> = {}, now = NOW) => {
		const { talks, coming } = sheetOf(id, { ...notes, ...more }, now);
		return [...coming, ...talks].map(({ at, path, line }) => `${at} ${path} ${line}`);
	};

	test('gives a talk, of the whole note or of its section', () => {
		expect(talksOf('note:eva gone')).toEqual([
			'2026-11-19 Log.md 1',
			'2026-11-18 Journal/2026-11-18.md 3',
			'2026-11-16 M/2026-11-16.md 0',
		]);
	});

	test('names somebody without a note of their own', () => {
		expect(talksOf('note:ola berg')).toEqual(['2026-11-18 Journal/2026-11-18.md 7']);
		expect(sheetOf('note:ola berg', notes).name).toBe('Ola Berg');
		expect(sheetOf('note:ola berg', notes).isEmpty).toBe(false);
	});

	test('is one talk with the note that is about the person, and with an answer of the day', () => {
		const more = {
			'M/2026-11-17 Eva Gone.md': '# Coffee with [[Eva Gone]]\n\n## Call with [[Eva Gone]]\n',
			'Journal/2026-11-12.md':
				'## Call with [[Eva Gone]]\n\n- Follow up with [[Eva Gone]] on 2026-11-25\n\t- 2026-11-12 15:00 Call: spoke\n',
		};
		expect(talksOf('note:eva gone', more).slice(2)).toEqual([
			'2026-11-17 M/2026-11-17 Eva Gone.md 0',
			'2026-11-16 M/2026-11-16.md 0',
			'2026-11-12T15:00 Journal/2026-11-12.md 1',
		]);
	});

	test('of today is a plan if its time has not come', () => {
		const today = { 'Journal/2026-11-23.md': '## 14:00 Call with [[Eva Gone]]\n\n## Lunch with [[Ola Berg]]\n' };
		const coming = (now: Minute) =>
			['note:eva gone', 'note:ola berg'].map((id) => sheetOf(id, { ...notes, ...today }, now).coming.length);
		expect(coming('2026-11-23T08:00')).toEqual([1, 0]);
		expect(coming('2026-11-23T15:00')).toEqual([0, 0]);
	});
});

describe('the notes of others', () => {
	test('an application to strangers is no talk', () => {
		const sheet = sheetOf('name:marguerite olin', {
			'a.md': [{ contact: 'Marguerite Olin', applied: '2026-11-02', company: 'Kestrel' }, ''],
		});
		expect(sheet.talks).toEqual([]);
		expect(sheet.notes).toEqual(['a.md']);
		expect(sheet.name).toBe('Marguerite Olin');
	});

	test('a first name is the only person of that name', () => {
		const notes = {
			'People/Beatriz Almeida.md': '',
			'2026-11-20 Lunch with Beatriz.md': 'Tolls.\n',
		};
		expect(sheetOf('note:beatriz almeida', notes).talks.map(({ path }) => path)).toEqual([
			'2026-11-20 Lunch with Beatriz.md',
		]);
		const two = sheetOf('note:beatriz almeida', { ...notes, 'People/Beatriz Osei.md': '' });
		expect(two.talks).toEqual([]);
	});

	test('a recruiter is someone else in each note', () => {
		const { source, policy, rows } = vaultOf({
			'a.md': [met('2026-11-19', 'the recruiter'), '- Follow up with the recruiter on 2026-11-24\n'],
			'b.md': [met('2026-11-18', 'the recruiter'), '- Follow up with the recruiter on 2026-11-25\n'],
		});
		const ids = rows.flatMap(({ people }) => people);
		expect(new Set(ids).size).toBe(2);
		expect(ids.map((id) => personSheet(id, source, NOW, policy).talks.length)).toEqual([1, 1]);
	});
});

test('two people of one name have a sheet each, and each names the other', () => {
	const notes: Readonly<Record<string, TestNote>> = {
		'People/Dana Whitfield.md': '',
		'Clients/Dana Whitfield.md': [{ type: 'person' }, ''],
		'a.md': [
			met('2026-11-19', '[[People/Dana Whitfield]]'),
			'- Follow up with [[People/Dana Whitfield]] on 2026-11-24\n',
		],
		'b.md': [
			met('2026-11-18', '[[Clients/Dana Whitfield]]'),
			'- Follow up with [[Clients/Dana Whitfield]] on 2026-11-25\n',
		],
		'c.md': [met('2026-11-17', 'Dana Whitfield'), '- Follow up with Dana Whitfield on 2026-11-26\n'],
	};
	const paths = (id: string) => sheetOf(id, notes).talks.map(({ path }) => path);
	expect(paths('note:People/Dana Whitfield.md')).toEqual(['a.md']);
	expect(paths('note:Clients/Dana Whitfield.md')).toEqual(['b.md']);
	expect(sheetOf('note:Clients/Dana Whitfield.md', notes).namesakes.map(({ name }) => name)).toEqual([
		'People/Dana Whitfield',
	]);
	const unclear = sheetOf('name:dana whitfield', notes);
	expect(unclear.talks.map(({ path }) => path)).toEqual(['c.md']);
	expect(unclear.namesakes.map(({ name }) => name)).toEqual(['Clients/Dana Whitfield', 'People/Dana Whitfield']);
});

describe('a company', () => {
	const notes: Readonly<Record<string, TestNote>> = {
		'People/Dana Whitfield.md': [{ company: 'Northwind', phone: '1' }, ''],
		'a.md': [met('2026-11-19', '[[Dana Whitfield]]', { company: 'Northwind' }), ''],
		'b.md': [{ company: 'Northwind', contact: 'Kim Lee', date: '2026-11-10' }, '- Follow up on 2026-11-24\n'],
	};
	test('has the talks, the follow-ups and the people of its follow-ups and notes, and no number of theirs', () => {
		const sheet = sheetOf('company:northwind', notes);
		expect(sheet.name).toBe('Northwind');
		expect(sheet.colleagues.map(({ name }) => name)).toEqual(['Dana Whitfield', 'Kim Lee']);
		expect(sheet.talks.map(({ path }) => path)).toEqual(['a.md', 'b.md']);
		expect(sheet.mine.length).toBe(1);
		expect(sheet.details.phone).toBeNull();
	});

	test('that is a contact too has one sheet', () => {
		const both = { ...notes, 'Northwind.md': 'A shipper.\n', 'c.md': '- Follow up with [[Northwind]] on 2026-11-25\n' };
		for (const id of ['company:northwind', 'note:northwind']) {
			const sheet = sheetOf(id, both);
			expect(sheet.id).toBe('note:northwind');
			expect(sheet.mine.map(({ followUp }) => followUp.path)).toEqual(['b.md', 'c.md']);
		}
	});
});

describe('a talk that lies ahead', () => {
	const of = (note: TestNote, now = NOW) => sheetOf('name:kim lee', { 'a.md': note }, now).coming.length;
	test.each([
		['tomorrow', met('2026-11-24', 'Kim Lee'), '', 1],
		['today, later', met('2026-11-23T15:00', 'Kim Lee'), '', 1],
		['today, earlier', met('2026-11-23T07:00', 'Kim Lee'), '', 0],
		['today, some time', met('2026-11-23', 'Kim Lee'), 'Ask about prices.\n', 1],
		['today, with what came of it', met('2026-11-23', 'Kim Lee'), '- Follow up with Kim Lee on Friday\n', 0],
		['yesterday', met('2026-11-22', 'Kim Lee'), '', 0],
	])('%s', (_, properties, text, count) => {
		expect(of([properties, text])).toBe(count);
	});
});

test('whom a note means', () => {
	const { source } = vaultOf({
		...NOTES,
		'Northwind.md': '',
		'Ideas.md': 'Some.\n',
		'Meetings/c.md': [met('2026-11-01', 'Ana Reyes'), ''],
	});
	expect(peopleAt('People/Dana Whitfield.md', source)).toEqual([DANA]);
	expect(peopleAt('Meetings/a.md', source)).toEqual([DANA]);
	expect(peopleAt('Meetings/b.md', source)).toEqual([DANA, 'name:kim lee', 'name:ana reyes']);
	expect(peopleAt('Meetings/c.md', source)).toEqual(['name:ana reyes']);
	expect(peopleAt('Northwind.md', source)).toEqual(['note:northwind']);
	expect(peopleAt('Ideas.md', source)).toEqual([]);
	expect(peopleAt('Gone.md', source)).toEqual([]);
});

test('nobody is an empty sheet', () => {
	const sheet = sheetOf('note:nobody', NOTES);
	expect(sheet).toMatchObject({ name: 'nobody', isEmpty: true, talks: [], mine: [], theirs: [], attempts: [] });
});
