import { parse } from 'yaml';
import type { FollowUp } from '../../../src/core/follow-up';
import { readNote, type NoteSource } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

function source(text: string, path = 'Meetings/2026-11-19 Dana Whitfield.md'): NoteSource {
	const yaml = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text)?.[1];
	const properties = yaml === undefined ? null : (parse(yaml) as Record<string, unknown> | null);
	return { path, text, properties, propertiesBroken: false, created: '2026-11-01' };
}

const read = (text: string, path?: string) => readNote(source(text, path), DEFAULT_SETTINGS);

test('a link in a line counts, also where the title of the note is the same name', () => {
	const { followUps } = read('- Follow up with [[Priya Nair]] on 2026-11-23\n', 'Meetings/2026-11-19 Priya Nair.md');
	expect(followUps.map(({ contacts }) => contacts)).toEqual([[{ name: 'Priya Nair', link: 'Priya Nair' }]]);
});
const followUps = (text: string, path?: string) => read(text, path).followUps;
function only(text: string, path?: string): FollowUp {
	const found = followUps(text, path);
	if (found.length !== 1 || !found[0]) throw new Error(`${found.length} follow-ups in: ${text}`);
	return found[0];
}
const names = ({ contacts }: FollowUp) => contacts.map(({ name }) => name).join(', ');
const front = (yaml: string) => `---\n${yaml}\n---\n`;

describe('The card of a note', () => {
	test.each<[string, readonly string[] | undefined]>([
		['aliases: [Dee, D. Whitfield]', ['Dee', 'D. Whitfield']],
		['aliases: Dee, D. Whitfield', ['Dee', 'D. Whitfield']],
		['alias: Dee', ['Dee']],
		['aliases:', undefined],
		['aliases: [""]', undefined],
		['aliases: "{{alias}}"', undefined],
		['phone: 555', undefined],
	])('%s', (yaml, aliases) => {
		expect(read(front(yaml)).card.aliases).toEqual(aliases);
	});
});

describe('A property follow-up', () => {
	test('has all data of its note', () => {
		const followUp = only(
			front(
				[
					'contact: "[[Dana Whitfield]]"',
					'company: Northwind',
					'met: 2026-11-19',
					'expecting: Friday',
					'follow-up: Monday at 8:30am',
					'purpose: send the pricing article',
					'ask: an introduction to Lee',
					'phone: "+1 312 555 0142"',
					'email: dana@northwind.example',
					'timezone: America/Chicago',
					'attempts-allowed: 4',
					'status: open',
				].join('\n'),
			),
		);
		expect(followUp).toMatchObject({
			contactOrdinal: 1,
			line: 0,
			source: 'property',
			text: 'Monday at 8:30am',
			contacts: [{ name: 'Dana Whitfield', link: 'Dana Whitfield' }],
			company: 'Northwind',
			purpose: 'send the pricing article',
			ask: 'an introduction to Lee',
			phone: '+1 312 555 0142',
			email: 'dana@northwind.example',
			timezone: 'America/Chicago',
			attemptsAllowed: 4,
			ended: null,
			cold: false,
			applied: null,
		});
		expect(followUp.act).toMatchObject({ day: '2026-11-23', time: '08:30' });
		expect(followUp.expected).toMatchObject({ lastDay: '2026-11-20' });
		expect(followUp.problems).toEqual([]);
	});

	test.each([
		['follow-up: 2026-11-23', '2026-11-23', null],
		['follow up: 2026-11-23T08:30', '2026-11-23', '08:30'],
		['followup: 2026-11-23 08:30', '2026-11-23', '08:30'],
		['Follow_Up: 2026-11-23T08:30:00', '2026-11-23', '08:30'],
		['next-follow-up: next Monday', '2026-11-23', null],
		['FOLLOW-UP: "in 2 weeks"', '2026-12-03', null],
	])('%s', (yaml, day, time) => {
		expect(only(front(`met: 2026-11-19\n${yaml}`)).act).toMatchObject({ day, time });
	});

	test.each(['follow-up: false', 'follow-up:', 'follow-up: ""', 'follow-up: none', 'follow-up: []', 'other: Monday'])(
		'is not a follow-up: %s',
		(yaml) => expect(followUps(front(yaml))).toEqual([]),
	);

	test.each(['false', 'no', 'none', 'n/a', '[]', '""'])('%s declines none that waits for the contact', (value) => {
		const followUp = only(front(`met: 2026-11-19\nfollow-up: ${value}\nexpecting: 2026-11-26`));
		expect(followUp).toMatchObject({ act: null, expected: { lastDay: '2026-11-26' } });
		expect(followUps(front(`follow-up: ${value}\nexpecting: none`))).toEqual([]);
	});

	test('is read from YAML with date objects', () => {
		const properties = { 'follow-up': new Date('2026-11-23T00:00:00Z'), met: '2026-11-19' };
		const reading = readNote({ ...source(''), properties }, DEFAULT_SETTINGS);
		expect(reading.followUps[0]?.act?.day).toBe('2026-11-23');
	});

	test('may be a whole sentence', () => {
		const followUp = only(front('met: 2026-11-19\nfollow-up: Dana will call Friday; if not, I check in Monday'));
		expect(followUp.expected?.lastDay).toBe('2026-11-20');
		expect(followUp.fallback?.day).toBe('2026-11-23');
		expect(followUp.act).toBeNull();
	});

	test('is one of several when the value is a list', () => {
		const found = followUps(
			front('met: 2026-11-19\nfollow-up:\n  - Gil Monday about the budget\n  - Hal: Tuesday\n  - Wednesday'),
			'Meetings/Round table.md',
		);
		expect(found.map((each) => [names(each), each.act?.day, each.purpose])).toEqual([
			['Gil', '2026-11-23', 'the budget'],
			['Hal', '2026-11-24', null],
			['Round table', '2026-11-25', null],
		]);
	});

	test('has a problem for text that is not understood, and no other date', () => {
		const [vague, missing] = followUps(front('follow-up:\n  - after Thanksgiving\n  - call Dana'));
		expect(vague?.problems.map(({ code }) => code)).toEqual(['date.not-understood']);
		expect(missing?.problems.map(({ code }) => code)).toEqual(['date.missing']);
		expect([vague?.act, missing?.act]).toEqual([null, null]);
	});

	test.each([
		...['done', 'closed', 'Gave up', 'gave-up', 'rejected', 'Withdrawn'],
		...['declined', 'Ghosted', 'not selected', 'Not selected – after the screen', 'accepted'],
		...['"[[Archived]]"', '❌ Rejected', 'Rejected ❌', 'closed 2026-11-20'],
	])('is closed by the status %s', (status) => {
		expect(only(front(`follow-up: 2026-11-23\nstatus: ${status}`)).ended).toBe('closed');
	});
	test.each(['open', 'interviewing', 'done-ish', 'doneness', 'not rejected', 'to be closed', ''])(
		'stays open with the status %s',
		(status) => {
			expect(only(front(`follow-up: 2026-11-23\nstatus: ${status}`)).ended).toBeNull();
		},
	);
	test('the status does not close lines', () => {
		expect(only(`${front('status: done')}- Follow up with Gil Monday`).ended).toBeNull();
	});

	test.each([
		['contact: "[[Dana Whitfield]]"', 'Dana Whitfield', 'Dana Whitfield'],
		['contact: [[Dana Whitfield]]', 'Dana Whitfield', 'Dana Whitfield'],
		['with: "[[People/Dana Whitfield|Dana]]"', 'Dana Whitfield', 'People/Dana Whitfield'],
		['Person: Dana Whitfield', 'Dana Whitfield', null],
	])('knows its contact from %s', (yaml, name, link) => {
		expect(only(front(`${yaml}\nfollow-up: 2026-11-23`), 'Note.md').contacts).toMatchObject([{ name, link }]);
	});
	test('joins several contacts', () => {
		expect(names(only(front('people:\n  - "[[Dana]]"\n  - Lee Park\nfollow-up: 2026-11-23')))).toBe('Dana, Lee Park');
	});
	test('without a contact has the name of its note, without the date', () => {
		expect(names(only(front('follow-up: Monday')))).toBe('Dana Whitfield');
		expect(names(only(front('follow-up: Monday'), 'Dana – 2026-11-19.md'))).toBe('Dana');
		expect(names(only(front('follow-up: Monday'), '2026-11-19.md'))).toBe('');
	});
});

describe('A cold follow-up', () => {
	test('has an application date and no date of its own', () => {
		expect(only(front('applied: 2026-11-10'), 'Applications/Vantage.md')).toMatchObject({
			cold: true,
			applied: '2026-11-10',
			act: null,
			problems: [],
		});
	});
	test('keeps its own date', () => {
		const followUp = only(front('applied: 2026-11-10\nfollow-up: 2026-11-20'));
		expect(followUp).toMatchObject({ cold: true, applied: null });
		expect(followUp.act?.day).toBe('2026-11-20');
	});
	test('is declared by `cold: true`', () => {
		expect(only(front('cold: true\nfollow-up: 2026-11-20')).cold).toBe(true);
		expect(only(front('cold: false\nfollow-up: 2026-11-20')).cold).toBe(false);
	});
	test('is no longer cold with a status that says you have met', () => {
		const status = (words: string) => only(front(`applied: 2026-11-10\nstatus: ${words}`)).cold;
		expect(['open', 'applied', 'Interviewing', 'phone screen', 'Offer'].map(status)).toEqual([
			true,
			true,
			false,
			false,
			false,
		]);
	});
	test('does not exist if follow-up is false', () => {
		expect(followUps(front('applied: 2026-11-10\nfollow-up: false'))).toEqual([]);
	});
});

describe('A line follow-up', () => {
	test.each([
		'- Follow up with Gil Monday',
		'* Follow up with Gil Monday',
		'1. Follow up with Gil Monday',
		'- [ ] Follow up with Gil Monday',
		'Follow up with Gil Monday',
		'> Follow up with Gil Monday',
		'> [!todo] After the call\n> - Follow up with Gil Monday',
		'- Notes\n  - Follow up with Gil Monday',
		'- call Gil Monday #follow-up',
		'Talked long. We call Gil Monday #follow-up',
		'## Next steps\n- Call Gil Monday',
		'## Follow-ups:\n\n* Gil will send the brief by Monday',
	])('%s', (text) => {
		const followUp = only(`${front('met: 2026-11-19')}${text}`);
		expect(names(followUp)).toBe('Gil');
		expect((followUp.act ?? followUp.expected)?.day).toBe('2026-11-23');
	});

	test.each([
		'Followed up with Gil on Monday',
		'Follow-up interview went well',
		'- Follow-up: 30 min',
		'Follow up is the heart of a search',
		'```\n- Follow up with Gil Monday\n```',
		'%% Follow up with Gil Monday %%',
		'<!-- Follow up with Gil Monday -->',
		'`Follow up` with Gil',
		'$$\nFollow up with Gil Monday\n$$',
		'| Follow up | with Gil |\n| --- | --- |\n| Follow up with Gil | Monday |',
		'## Follow up with Gil Monday',
		'## Script\nFollow up with Gil Monday',
		'## Attempts\n- Follow up with Gil Monday',
		'## Next steps\n- Finish the portfolio Monday',
		'## Next steps\n- Call Gil',
		'## Next steps\n- Portfolio\n  - Call Gil Monday',
		'## Next steps\nCall Gil Monday',
	])('is not a follow-up: %s', (text) => {
		expect(followUps(`${front('met: 2026-11-19')}${text}`)).toEqual([]);
	});

	test('each source line of a paragraph is read by itself', () => {
		const found = followUps('Follow up with Gil Monday\nGood mood in the room.\nFollow up with Hal Tuesday');
		expect(found.map((each) => [each.line, names(each)])).toEqual([
			[1, 'Gil'],
			[3, 'Hal'],
		]);
	});

	test('is closed when ticked and given up when cancelled', () => {
		const ended = (box: string) => only(`- [${box}] Follow up with Gil Monday`).ended;
		expect([' ', 'x', 'X', '-', '/'].map(ended)).toEqual([null, 'closed', 'closed', 'gave-up', null]);
	});

	test('without a name has the note’s contact, phone and zone', () => {
		const yaml = front('contact: Dana Whitfield\nphone: 555\ntimezone: America/Chicago\npurpose: the article');
		expect(only(`${yaml}- Follow up Monday`)).toMatchObject({ phone: '555', purpose: 'the article' });
		expect(only(`${yaml}- Follow up with Dana Monday about Lee`)).toMatchObject({ phone: '555', purpose: 'Lee' });
		expect(only(`${yaml}- Follow up with Gil Monday`)).toMatchObject({
			phone: null,
			timezone: null,
			purpose: null,
		});
	});

	test('is dated by the nearest heading with a date', () => {
		const text = '## 2026-11-02\n### Gil\n- Follow up Friday\n\n## Loose ends\n- Follow up Friday';
		expect(followUps(text).map(({ act }) => act?.day)).toEqual(['2026-11-06', '2026-11-20']);
	});

	test('has a problem if only the file’s creation day could date it', () => {
		const [relative, absolute] = followUps('- Follow up Monday\n- Follow up 2026-11-23', 'Ideas.md');
		expect(relative?.problems.map(({ code }) => code)).toEqual(['note-date.assumed']);
		expect(absolute?.problems).toEqual([]);
	});

	test('has its attempts', () => {
		const [item, paragraph] = followUps(
			'- Follow up with Gil Monday\n\t- 2026-11-23 08:10 Call: left message\n\t- a note\n\nFollow up with Hal Monday\n- 2026-11-23 08:10 Call: no answer',
		);
		expect(item?.entries.map((entry) => entry.kind === 'attempt' && entry.outcome)).toEqual(['left message']);
		expect(paragraph?.entries.map((entry) => entry.kind === 'attempt' && entry.outcome)).toEqual(['no answer']);
	});

	test('keeps its identity when the note changes elsewhere', () => {
		const before = only('- Follow up with Gil Monday');
		const after = only('# Title\n\nNew words\n\n* [ ] Follow up with Gil Monday\n  - child');
		expect(after.id).toBe(before.id);
		const twins = followUps('- Follow up with Gil Monday\n- Follow up with Gil Monday');
		expect(new Set(twins.map(({ id }) => id)).size).toBe(2);
	});
});

describe('A note', () => {
	test('with broken properties is read by its lines', () => {
		const reading = readNote(
			{
				path: 'Broken.md',
				text: '---\nfoo: [\n---\n- Follow up with Gil Monday',
				properties: null,
				propertiesBroken: true,
				created: '2026-11-01',
			},
			DEFAULT_SETTINGS,
		);
		expect(reading.problems.map(({ code }) => code)).toEqual(['note.properties-broken']);
		expect(reading.followUps).toHaveLength(1);
	});

	test('has one problem for an unknown time zone', () => {
		expect(read(front('timezone: Chicago\nfollow-up: Monday')).problems.map(({ code }) => code)).toEqual([
			'contact.timezone-unknown',
		]);
	});

	test('has the script under its heading, or else in its property', () => {
		expect(read('# Call\n## Script\nHello, this is Ana.\n\n## Notes\nx').script).toBe('Hello, this is Ana.');
		expect(read(front('script: Hello')).script).toBe('Hello');
		expect(read('## Script\n\n## Notes').script).toBeNull();
	});
});
