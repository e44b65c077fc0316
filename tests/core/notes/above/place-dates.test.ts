import fc from 'fast-check';
import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

interface Place {
	readonly path?: string;
	readonly created?: string | null;
	readonly properties?: Record<string, unknown>;
}

const read = (text: string, { path = '2026-11-19 Log.md', created = '2026-11-30', properties }: Place = {}) =>
	readNote({ path, text, properties: properties ?? null, propertiesBroken: false, created }, DEFAULT_SETTINGS);

function dueOf(text: string, place: Place = {}) {
	const followUp = read(text, place).followUps.at(-1);
	return [followUp?.act?.day ?? null, ...(followUp?.problems.map(({ code }) => code) ?? [])];
}

const NEXT = 'Follow up with Rita in 3 days';

describe('an item that begins with a date and reports what happened dates itself and its nested items', () => {
	test.each([
		['- 2026-11-20: spoke with Rita, follow up in 3 days #follow-up', '2026-11-23'],
		[`- 2026-11-20: spoke with Rita\n\t- ${NEXT}`, '2026-11-23'],
		[`- **20 Nov** interview\n  - ${NEXT}`, '2026-11-23'],
		[`- 2026-11-20 09:30 she rang\n  - the budget is tight\n    - ${NEXT}`, '2026-11-23'],
		[`* 2026\u201111\u201120 – coffee with Rita\n  * ${NEXT}`, '2026-11-23'],
		[`- [[2026-11-20]] lunch\n  - ${NEXT}`, '2026-11-23'],
		[`1. Fri, Nov 20, 2026 - Call with Rita, went well\n   - ${NEXT}`, '2026-11-23'],
		[`- 2026-11-20\n  - ${NEXT}`, '2026-11-23'],
		[`- 2026-11-20: spoke with Rita.\n  ${NEXT}`, '2026-11-23'],
		[`## 2026-11-10\n- 2026-11-20: spoke with Rita\n  - ${NEXT}`, '2026-11-23'],
		[`## 2026-11-20\n- 1:1 with Lee\n  - ${NEXT}`, '2026-11-23'],
		[`- **20 Nov** call w/ Rita: went great\n  - ${NEXT}`, '2026-11-23'],
		['- **20 Nov** chat w/ Rita, went great. Follow up in 3 days #follow-up', '2026-11-23'],
		[`- 20 Nov email to Rita sent\n  - ${NEXT}`, '2026-11-23'],
		[`- [x] 20 Nov call Rita\n  - ${NEXT}`, '2026-11-23'],
	])('%j', (text, day) => {
		expect(dueOf(text)).toEqual([day]);
	});

	test.each([
		[`- 2026-11-20: call Lee\n\t- ${NEXT}`, '2026-11-22'],
		[`- 2026-11-20: submit the form\n\t- ${NEXT}`, '2026-11-22'],
		[`- [ ] 2026-11-20: call Lee\n\t- ${NEXT}`, '2026-11-22'],
		[`- 2026-11-20: email to Lee re the flat\n\t- ${NEXT}`, '2026-11-22'],
		[`- 2026-11-20: follow up with Lee\n\t- ${NEXT}`, '2026-11-22'],
		[`- Friday: spoke with Lee\n\t- ${NEXT}`, '2026-11-22'],
		[`- 2026-11-20: spoke with Lee\n- ${NEXT}`, '2026-11-22'],
		[`- 2026-11-20: spoke with Rita.\n${NEXT}`, '2026-11-22'],
		[`- 24/7 support from Lee\n\t- ${NEXT}`, '2026-11-22'],
		[`- Lee, who was there on 2026-11-10\n\t- ${NEXT}`, '2026-11-22'],
	])('but not %j', (text, day) => {
		expect(dueOf(text)[0]).toBe(day);
	});

	test('a date before an instruction to oneself is the day to act', () => {
		expect(dueOf('- 2026-11-23: call Rita #follow-up')).toEqual(['2026-11-23']);
		expect(dueOf('- Nov 23: Rita #follow-up')).toEqual(['2026-11-23']);
	});
});

describe('a date without a year is the first one after the note, or one up to 60 days before it', () => {
	test.each([
		['- Jan 5: spoke with Rita', '2027-01-08'],
		['- Oct 2: spoke with Rita', '2026-10-05'],
		['- Sep 1: spoke with Rita', '2027-09-04'],
	])('%s', (entry, day) => {
		expect(dueOf(`${entry}\n  - ${NEXT}`)).toEqual([day]);
	});

	test('unless only the creation day could give the year', () => {
		const place = { path: 'Log.md' };
		expect(dueOf(`- Nov 20: spoke with Rita\n  - ${NEXT}`, place)).toEqual([null, 'note-date.unknown']);
		expect(dueOf(`## Nov 20\n- ${NEXT}`, place)).toEqual([null, 'note-date.unknown']);
		expect(dueOf(`## Nov 20\n- Follow up with Rita on 2026-12-01`, place)).toEqual(['2026-12-01']);
		expect(dueOf(`## Nov 20\n- ${NEXT}`, { path: 'Journal/2026.md' })).toEqual(['2026-11-23']);
	});
});

describe('a note that has only the day its file was created', () => {
	const place = { path: 'Log.md' };

	test('has a problem if a date counts from that day', () => {
		expect(dueOf(`- ${NEXT}`, place)).toEqual(['2026-12-03', 'note-date.assumed']);
		expect(dueOf('- Follow up with Rita on Dec 12', place)).toEqual(['2026-12-12', 'note-date.assumed']);
		expect(dueOf('- Follow up with Rita on 2026-12-12', place)).toEqual(['2026-12-12']);
		expect(dueOf('', { ...place, properties: { 'follow-up': 'Monday' } })).toContain('note-date.assumed');
	});

	test('takes the year of a heading from the dated heading above it', () => {
		const created = { path: 'Log.md', created: '2029-01-01' };
		expect(dueOf(`# 5 March 2026\n## To do, 9 March\n- ${NEXT}`, created)).toEqual(['2026-03-12']);
		expect(dueOf(`# Log\n## To do, 9 March\n- ${NEXT}`, created)[0]).toBeNull();
	});

	test('never moves a date without a year into another year', () => {
		expect(dueOf('- Follow up with Rita on Jan 5', place)).toEqual([null, 'note-date.unknown']);
		expect(dueOf('- Follow up with Rita on Jan 5, 2027', place)).toEqual(['2027-01-05']);
	});
});

describe('a note without a date', () => {
	const place = { path: 'Log.md', created: null };

	test('has no day for words that count from its date', () => {
		expect(dueOf(`- ${NEXT}`, place)).toEqual([null, 'note-date.unknown']);
		expect(dueOf('- Follow up with Rita on Dec 12', place)).toEqual([null, 'note-date.unknown']);
		expect(dueOf('', { ...place, properties: { 'follow-up': 'Monday' } })).toEqual([null, 'note-date.unknown']);
		expect(read('', { ...place, properties: { expecting: 'Friday' } }).followUps[0]?.expected).toBeNull();
	});

	test('reads full dates, and dates that count from them', () => {
		const [followUp] = read('- Rita calls on 2026-12-01, otherwise I call a week later #follow-up', place).followUps;
		expect(followUp?.expected?.day).toBe('2026-12-01');
		expect(followUp?.fallback?.day).toBe('2026-12-08');
	});

	test('counts attempts with their own date only', () => {
		const text =
			'- Follow up with Rita on 2026-12-01\n  - Mon 8:10 left message\n  - 2026-12-01 08:10 Call: left message';
		expect(read(text, place).followUps[0]?.entries).toHaveLength(1);
	});
});

test('an ambiguous date of the note is a problem of each date that counts from it', () => {
	expect(dueOf(`- ${NEXT}`, { path: '10-11-2026 Log.md' })).toEqual(['2026-10-14', 'date.ambiguous']);
	expect(dueOf('- Follow up with Rita on 2026-12-01', { path: '10-11-2026 Log.md' })).toEqual(['2026-12-01']);
});

test('a field in the first ten lines dates the note', () => {
	const place = { path: 'Log.md' };
	const lines = (count: number) => 'We talked.\n\n'.repeat(count);
	expect(dueOf(`- **Date**: 11/20/2026 | **Duration:** 4 min\n\n- ${NEXT}`, place)).toEqual(['2026-11-23']);
	expect(dueOf(`${lines(9)}date:: 2026-11-20\n\n- ${NEXT}`, place)).toEqual(['2026-11-23']);
	expect(dueOf(`${lines(10)}date:: 2026-11-20\n\n- ${NEXT}`, place)).toContain('note-date.assumed');
	expect(dueOf(`\`\`\`\nDate: 2026-11-20\n\`\`\`\n\n- ${NEXT}`, place)).toContain('note-date.assumed');
});

test('any items and headings are read without an error', () => {
	const word = fc.constantFrom(
		'2026-11-20',
		'Nov 20',
		'11/20',
		':',
		'-',
		'spoke',
		'call',
		'[[',
		'**',
		'\n',
		'\t- ',
		'# ',
	);
	fc.assert(
		fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom(null, '2026-11-30'), (words, created) => {
			read(`${words.join(' ')}\n- ${NEXT}`, { path: 'Log.md', created });
		}),
	);
});

test('a deep list with dates is read in linear time', () => {
	const deep = Array.from({ length: 150 }, (_, depth) => `${' '.repeat(2 * depth)}- 2026-11-20: spoke`).join('\n');
	const text = `${deep}\n`.repeat(20) + `- ${NEXT}\n`.repeat(2000);
	expect(read(text).followUps).toHaveLength(2000);
});

test.each([
	'## Notes from 2026-11-20',
	'## 2026-11-20: not the usual room',
	'## 2026-11-20 before lunch',
	'## week of 2026-11-20',
	'## Since 2026-11-20',
	'## 2026-11-20 to 2026-11-24',
])('words beside the day of a heading that do not move it: %s', (heading) => {
	expect(dueOf(`${heading}\n- ${NEXT}`)).toEqual(['2026-11-23']);
});

describe('a place whose date was read only in part does not date it, and is flagged', () => {
	const unread = (text: string, place: Place = {}) => {
		const { problems = [], act } = read(text, place).followUps.at(-1) ?? {};
		return [
			act?.day ?? null,
			...problems.map((problem) => (problem.code === 'date.partly-read' ? problem.unread : problem.code)),
		];
	};

	test.each([
		[`## Nov 31, 2026\n- ${NEXT}`, 'Nov 31, 2026'],
		[`## 2026-11-31\n- ${NEXT}`, '2026-11-31'],
		[`## 31 November\n### Calls\n- ${NEXT}`, '31 November'],
		[`- Nov 31: spoke with Rita\n\t- ${NEXT}`, 'Nov 31'],
		[`## not 2026-11-05\n- ${NEXT}`, 'not'],
		[`## the week after 2026-11-05\n- ${NEXT}`, 'the week after'],
		[`## two days before 05.11.2026\n- ${NEXT}`, 'two days before'],
		[`## after 2026-11-05\n- ${NEXT}`, 'after'],
		[`- 2026-11-31 lunch\n\t- notes\n\t\t- ${NEXT}`, '2026-11-31'],
	])('%j', (text, words) => {
		expect(unread(text)).toEqual(['2026-11-22', words]);
	});

	test.each([
		['a property', '', { met: '2026-11-31' }],
		['a field', '**Date:** Nov 31, 2026\n\n', undefined],
	])('%s', (_, text, properties) => {
		const place = { path: 'Log.md', ...(properties ? { properties } : {}) };
		expect(unread(`${text}- ${NEXT}`, place)).toEqual([
			'2026-12-03',
			properties ? '2026-11-31' : 'Nov 31, 2026',
			'note-date.assumed',
		]);
	});

	test('unless a place inside it is dated', () => {
		expect(unread(`## Nov 31, 2026\n### 2026-11-20\n- ${NEXT}`)).toEqual(['2026-11-23']);
		expect(unread(`- Nov 31: lunch\n\t- 2026-11-20: spoke with Rita\n\t\t- ${NEXT}`)).toEqual(['2026-11-23']);
	});

	test.each([
		'## Nov 31, 2026\n- Follow up with Rita on 2026-12-01',
		'## Chapter 31\n- Follow up with Rita on 2026-12-01',
		'- Nov 31: lunch\n- Follow up with Rita on 2026-12-01',
	])('nor a follow-up whose date does not depend on it: %j', (text) => {
		expect(unread(text)).toEqual(['2026-12-01']);
	});

	test.each([`## Nov 3 or so\n- ${NEXT}`, `## Version 2.10.31\n- ${NEXT}`, `## Thanksgiving 2026-11-26\n- ${NEXT}`])(
		'%j has no such date',
		(text) => {
			expect(unread(text)).toHaveLength(1);
		},
	);
});

describe('a line of only a date dates what is below it, up to the next one', () => {
	const place = { path: 'Log.md' };

	test.each([
		[`**Monday, 16 November 2026**\n\n- ${NEXT}`, '2026-11-19'],
		[`2026-11-16\n\n${NEXT}`, '2026-11-19'],
		[`**16/11/26**\n- ${NEXT}`, '2026-11-19'],
		[`We met Rita\n**Mon, 16 November 2026**\n- ${NEXT}`, '2026-11-19'],
		[`[[2026-11-16]]:\n- ${NEXT}`, '2026-11-19'],
		[`Mon 16 Nov 2026, 14:30\n\n- ${NEXT}`, '2026-11-19'],
		[`2026-11-09\n- talk\n\n**2026-11-16**\n- ${NEXT}`, '2026-11-19'],
		[`**2026-11-16**\n\n### Notes\n- ${NEXT}`, '2026-11-19'],
		[`2026-11-09\n\n## 2026-11-16\n- ${NEXT}`, '2026-11-19'],
		[`Agenda Nov 16, 2026\n\n- ${NEXT}`, '2026-11-19'],
		[`**Board meeting: 16 November 2026**\n\n- ${NEXT}`, '2026-11-19'],
		[`## 2026-11-09\n\n2026-11-16\n\n- ${NEXT}`, '2026-11-19'],
		[`2026-11-09\n\n- 2026-11-16: spoke with Rita\n\t- ${NEXT}`, '2026-11-19'],
	])('%j', (text, day) => {
		expect(dueOf(text, place)).toEqual([day]);
	});

	test.each([
		[`On 2026-11-16 we met.\n\n- ${NEXT}`],
		[`Deadline:\n\n2026-11-16\n\n- ${NEXT}`],
		[`## Interview\n\n**2026-11-16**\n\n- ${NEXT}`],
		[`We met\n2026-11-16\n- ${NEXT}`],
		[`We met\n**2026-11-16** at noon\n- ${NEXT}`],
		[`> 2026-11-16\n\n- ${NEXT}`],
		[`Meeting Nov 16\n\n- ${NEXT}`],
		[`Rita’s meeting 16 November 2026\n\n- ${NEXT}`],
		[`## A\n\n2026-11-16\n\n## B\n- ${NEXT}`],
		[`Monday\n\n- ${NEXT}`],
		[`16:30\n\n- ${NEXT}`],
		[`\`2026-11-16\`\n\n- ${NEXT}`],
	])('but not %j', (text) => {
		expect(dueOf(text, place)).toEqual(['2026-12-03', 'note-date.assumed']);
	});

	test('a single one after the day of the note is what the note is about', () => {
		expect(dueOf(`2026-12-01\n\n- ${NEXT}`)).toEqual(['2026-11-22']);
		expect(dueOf(`2026-11-23\n- ${NEXT}\n\n2026-12-01\n- ${NEXT}`)).toEqual(['2026-12-04']);
		expect(dueOf(`2026-11-16\n\n- ${NEXT}`)).toEqual(['2026-11-19']);
	});

	test('one without a year, or that the calendar does not have, is not guessed', () => {
		expect(dueOf(`**Nov 20**\n- ${NEXT}`, place)).toEqual([null, 'note-date.unknown']);
	});
});

describe('a mail in a note dates its own words', () => {
	test.each([
		[
			`**From:** Rita\n**To:** me\n**Date:** November 20, 2026 4:30 PM\n**Subject:** Plans\n\n- ${NEXT}\n\n---\n\n**From:** me\n**Date:** November 22, 2026\n**Subject:** Plans\n\n- ${NEXT}`,
			'2026-11-25',
		],
		[`From: Rita\nSent: Friday, November 20, 2026 4:30 PM\nTo: me\n\n- ${NEXT}`, '2026-11-23'],
		[`- ${NEXT}\n\nOn Fri, Nov 20, 2026 at 4:30 PM Rita Lind <rita@example.org> wrote:\n\n- ${NEXT}`, '2026-11-23'],
	])('%j', (text, day) => {
		expect(dueOf(text)).toEqual([day]);
	});

	test.each([
		`Date: November 20, 2026\n\nA meeting\n\n- ${NEXT}`,
		`We met.\n\nSent: November 25, 2026\n\n- ${NEXT}`,
		`On the bus I read what Rita wrote:\n\n- ${NEXT}`,
	])('%j has no mail', (text) => {
		expect(dueOf(text, { path: 'Log.md', properties: { met: '2026-11-19' } })).toEqual(['2026-11-22']);
	});
});

describe('the first lines of minutes have their date', () => {
	const place = { path: 'Log.md', properties: { met: '2026-11-19' } };

	test.each([
		`Minutes of the meeting held on Friday 20 November 2026\n\n- ${NEXT}`,
		`**Minutes of the board meeting held on 20 November 2026 at 7.30pm in the hall**\n\n- ${NEXT}`,
		`# Committee\n\nNotes from the meeting on 20 November 2026.\n\n## Actions\n\n- ${NEXT}`,
		`Board meeting\nNorthwind\nNovember 20, 2026\nIn attendance: Kim\n\n- ${NEXT}`,
	])('%j', (text) => {
		expect(dueOf(text, { path: 'Log.md' })).toEqual(['2026-11-23']);
	});

	test('and win over a property', () => {
		const front = '---\nmet: 2026-11-25\ntags:\n  - board\n  - minutes\n---\n';
		const text = `${front}\nMinutes of the meeting held on 20 November 2026\n\n- ${NEXT}`;
		expect(dueOf(text, { path: 'Log.md', properties: { met: '2026-11-25' } })).toEqual(['2026-11-23']);
	});

	test.each([
		`The minutes of the meeting held on 5 November 2026 were approved.\n\n- ${NEXT}`,
		`Minutes of the last meeting, held on 5 November 2026\n\n- ${NEXT}`,
		`Minutes of the meeting on 5 November 2026 at the hall were read\n\n- ${NEXT}`,
		`Dana Whitfield\nNorthwind\nNovember 5, 1980\n\n- ${NEXT}`,
		`A\n\nB\n\nC\n\nD\n\nE\n\nMinutes of the meeting held on 5 November 2026\n\n- ${NEXT}`,
	])('but not %j', (text) => {
		expect(dueOf(text, place)).toEqual(['2026-11-22']);
	});
});

describe('a heading with a field has the date of the note', () => {
	test.each([
		`# Minutes\n## Date: 20 November 2026\n## Actions\n- ${NEXT}`,
		`# Minutes\n### Meeting Date/Time: Friday 2026-11-20 at 14:00 UTC\n### Actions\n- ${NEXT}`,
		`**Date/Time:** 20 November 2026\n\n- ${NEXT}`,
		`**Date and Time**: November 20th, 2026 at 5pm-6pm UTC\n\n- ${NEXT}`,
		`Date & time: 20 November 2026\n\n- ${NEXT}`,
		`Date of the meeting: 20 November 2026\n\n- ${NEXT}`,
	])('%j', (text) => {
		expect(dueOf(text, { path: 'Minutes.md' })).toEqual(['2026-11-23']);
	});

	test.each([`# Minutes\n## Contact: Lee Park\n\n- Follow up on 2026-11-23`])('%j has no other field', (text) => {
		expect(read(text, { path: 'Minutes.md' }).followUps.map(({ contacts }) => contacts[0]?.name ?? null)).not.toContain(
			'Lee Park',
		);
	});
});
