import { agenda, type Agenda } from '../../../../src/core/agenda/agenda';
import { appointmentsIn } from '../../../../src/core/agenda/announcements/appointments';
import { callCountOf } from './vault-agenda';
import { onlyKeepsInTouch } from '../../../../src/core/agenda/rhythm/quiet';
import { outOfTouch } from '../../../../src/core/agenda/rhythm/out-of-touch';
import { twoWeeks } from '../../../../src/core/agenda/views/two-weeks';
import type { NoteReading } from '../../../../src/core/follow-up';
import { inBulk } from '../../../property-runs';
import { policyOf } from '../builders';
import { problemsToCheck } from '../../../../src/core/agenda/row';
import { rowsOf, vault, type Notes } from './vault-agenda';

const DANA = 'People/Dana Whitfield.md';
const MONDAY = '2026-11-23T08:00';

const dana = (value = '6 weeks', body = '') => `---\nkeep-in-touch: ${value}\nmet: 2026-10-01\n---\n${body}`;
const tries = (...lines: string[]) => `\n## Attempts\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;

/** `keep-in-touch due 2026-11-12`: the section, state and day of the person to keep in touch with. */
function brief(notes: Notes, now = MONDAY): string {
	const [row] = rowsOf(notes, now).filter(({ followUp }) => followUp.rhythm !== undefined);
	return row ? `${row.section} ${row.action.state} ${row.action.due}` : 'none';
}

describe('when to be in touch again', () => {
	it.each<[string, Notes, string]>([
		['one length after the date of the note', { [DANA]: dana() }, 'keep-in-touch due 2026-11-12'],
		['no sooner', { [DANA]: dana('3 months') }, 'resting scheduled 2027-01-01'],
		['a business day', { [DANA]: dana('monthly').replace('10-01', '10-22') }, 'keep-in-touch due 2026-11-23'],
		[
			'one length after an answer in her own note',
			{ [DANA]: dana('6 weeks', tries('2026-11-19 08:10 Call: spoke')) },
			'resting scheduled 2026-12-31',
		],
		[
			'one length after an answer in another note, by a link',
			{
				[DANA]: dana(),
				'2026-11-02 Talk.md': '- Follow up with [[Dana Whitfield]] 2026-11-05\n  - 2026-11-05 08:10 Call: spoke\n',
			},
			'resting scheduled 2026-12-17',
		],
		[
			'one length after an answer in another note, by her full name',
			{
				[DANA]: dana(),
				'2026-11-02 Talk.md': '- Follow up with Dana Whitfield 2026-11-05\n  - 2026-11-05 08:10 Call: they called\n',
			},
			'resting scheduled 2026-12-17',
		],
		[
			'one length after something sent',
			{
				[DANA]: dana(),
				'2026-11-02 Talk.md': '- Follow up with [[Dana Whitfield]] 2026-11-05\n  - 2026-11-05 08:10 Email: sent\n',
			},
			'resting scheduled 2026-12-17',
		],
		[
			'one length after a note of a meeting with her',
			{
				[DANA]: dana(),
				'Meetings/Lunch.md': '---\nmet: 2026-11-19\ncontact: "[[Dana Whitfield]]"\n---\nTalked shop.\n',
			},
			'resting scheduled 2026-12-31',
		],
		[
			'as before after a meeting that was cancelled',
			{
				[DANA]: dana(),
				'Meetings/2026-11-19 Lunch with Dana Whitfield.md': 'Cancelled!\n',
				'Meetings/Tea.md': '---\nmet: 2026-11-20\ncontact: "[[Dana Whitfield]]"\nstatus: cancelled\n---\n',
				'Meetings/2026-11-21 Dana Whitfield.md': '# Coffee with [[Dana Whitfield]]\n\nDana did not turn up.\n',
				'2026-11-22.md': '# Log\n\n## Call with [[Dana Whitfield]]\n\nPostponed to next week.\n',
			},
			'keep-in-touch due 2026-11-12',
		],
		[
			'one length after a note with her name in its title',
			{ [DANA]: dana(), 'Meetings/2026-11-19 Dana Whitfield.md': 'Talked shop.\n' },
			'resting scheduled 2026-12-31',
		],
		[
			'one length after a note with her name in its first heading',
			{ [DANA]: dana(), 'Meetings/2026-11-19.md': '# Coffee with [[Dana Whitfield]]\nTalked shop.\n' },
			'resting scheduled 2026-12-31',
		],
		[
			'one length after a section of a daily note about a call with her',
			{ [DANA]: dana(), 'Journal/2026-11-19.md': 'Rain.\n\n## Call with [[Dana Whitfield]]\nTalked shop.\n' },
			'resting scheduled 2026-12-31',
		],
		[
			'not after a heading of what to do',
			{
				[DANA]: dana(),
				'Journal/2026-11-19.md': '## Call [[Dana Whitfield]]\n\n## Prepare lunch with [[Dana Whitfield]]\n',
			},
			'keep-in-touch due 2026-11-12',
		],
		[
			'one length after a note with the first name that only she has',
			{ [DANA]: dana(), 'Meetings/2026-11-19 Dana.md': 'Talked shop.\n' },
			'resting scheduled 2026-12-31',
		],
		[
			'by an alias',
			{
				[DANA]: '---\naliases: [Dee Whitfield]\nkeep-in-touch: 6 weeks\nmet: 2026-10-01\n---\n',
				'Meetings/2026-11-19 Dee Whitfield.md': 'Talked shop.\n',
			},
			'resting scheduled 2026-12-31',
		],
		[
			'one length after a dated heading in her own note',
			{ [DANA]: dana('6 weeks', '## 2026-11-12 Lunch\n\nTalked shop.\n\n## 2026-12-24 Her birthday\n') },
			'resting scheduled 2026-12-24',
		],
		[
			'not after a call without an answer elsewhere',
			{
				[DANA]: dana(),
				'2026-11-02 Talk.md': '- Follow up with [[Dana Whitfield]] 2026-11-05\n  - 2026-11-05 08:10 Call: no answer\n',
			},
			'keep-in-touch due 2026-11-12',
		],
		[
			'not after a meeting that lies ahead',
			{ [DANA]: dana(), 'Meetings/2026-12-03 Dana Whitfield.md': 'Agenda: pricing\n' },
			'keep-in-touch due 2026-11-12',
		],
		[
			'not after a meeting with somebody else of her first name',
			{
				[DANA]: dana(),
				'People/Dana Ortiz.md': dana(),
				'Meetings/2026-11-19 Dana.md': 'Talked shop.\n',
			},
			'keep-in-touch due 2026-11-12',
		],
		[
			'not after an application at her company',
			{ [DANA]: dana(), 'Applications/Northwind.md': '---\ncontact: "[[Dana Whitfield]]"\napplied: 2026-11-19\n---\n' },
			'keep-in-touch due 2026-11-12',
		],
		[
			'the next day, at the other end of it, after a try without an answer',
			{ [DANA]: dana('6 weeks', tries('2026-11-23 07:30 Call: no answer')) },
			'resting scheduled 2026-11-24',
		],
		[
			'one length after something sent, whatever call without an answer came ahead of time',
			{ [DANA]: dana('6 weeks', tries('2026-11-02 10:00 Email: sent', '2026-11-10 10:00 Call: no answer')) },
			'resting scheduled 2026-12-14',
		],
		[
			'one length after a talk, whatever call without an answer came ahead of time',
			{ [DANA]: dana('6 weeks', tries('2026-11-20 08:10 Call: spoke', '2026-11-23 07:00 Call: no answer')) },
			'resting scheduled 2027-01-01',
		],
		[
			'one length after a talk in another note, whatever call without an answer came ahead of time',
			{
				[DANA]: dana('6 weeks', tries('2026-11-20 08:10 Call: no answer')),
				'Meetings/2026-11-19 Dana Whitfield.md': 'Talked shop.\n',
			},
			'resting scheduled 2026-12-31',
		],
		[
			'one length after the date of the note, whatever call without an answer came ahead of time',
			{ [DANA]: dana('3 months', tries('2026-11-20 08:10 Call: no answer')) },
			'resting scheduled 2027-01-01',
		],
		[
			'the next day after a try at the end of a snooze',
			{
				[DANA]: dana(
					'3 months',
					tries('2026-11-16 08:10 Snoozed until 2026-11-23', '2026-11-23 07:30 Call: no answer'),
				),
			},
			'resting scheduled 2026-11-24',
		],
		[
			'the next day after a try on the day of an agreed step',
			{
				[DANA]: dana(
					'6 weeks',
					tries('2026-11-16 08:10 Call: spoke. Next 2026-11-23', '2026-11-23 07:30 Call: no answer'),
				),
			},
			'resting scheduled 2026-11-24',
		],
		[
			'the next day after a try at a promised time',
			{
				[DANA]: dana(
					'3 months',
					tries(
						'2026-11-20 08:10 Call: left message. Calling back 2026-11-23 07:30',
						'2026-11-23 07:30 Call: no answer',
					),
				),
			},
			'resting scheduled 2026-11-24',
		],
		[
			'at once after a wrong number, also ahead of time',
			{ [DANA]: dana('3 months', tries('2026-11-20 08:10 Call: wrong number')) },
			'keep-in-touch due 2026-11-20',
		],
		[
			'one length after the last of five tries without an answer',
			{
				[DANA]: dana(
					'6 weeks',
					tries(...['12', '13', '16', '17', '18'].map((day) => `2026-11-${day} 08:10 Call: no answer`)),
				),
			},
			'resting scheduled 2026-12-30',
		],
		[
			'one length after a talk that came after a try without an answer',
			{
				[DANA]: dana('6 weeks', tries('2026-11-12 08:10 Call: no answer')),
				'Meetings/2026-11-19 Dana Whitfield.md': 'Talked shop.\n',
			},
			'resting scheduled 2026-12-31',
		],
		[
			'when a snooze ends',
			{ [DANA]: dana('6 weeks', tries('2026-11-20 08:10 Snoozed until 2026-11-30')) },
			'resting snoozed 2026-11-30',
		],
		[
			'one length after a talk later than a snooze',
			{
				[DANA]: dana('6 weeks', tries('2026-11-16 08:10 Snoozed until 2026-11-20')),
				'Meetings/2026-11-19 Dana Whitfield.md': 'Talked shop.\n',
			},
			'resting scheduled 2026-12-31',
		],
		['never again once it is closed', { [DANA]: dana('6 weeks', tries('2026-11-20 Closed')) }, 'done closed null'],
		[
			'as promised, if she was promised a call',
			{ [DANA]: dana('6 weeks', tries('2026-11-20 08:10 Call: left message. Calling back 2026-11-23 08:00')) },
			'promised-now promised 2026-11-23T08:00',
		],
		[
			'as agreed, if a talk agreed on a step',
			{ [DANA]: dana('6 weeks', tries('2026-11-10 08:10 Call: spoke. Next 2026-11-20')) },
			'overdue due 2026-11-20',
		],
		['not at all without a length', { [DANA]: dana('whenever') }, 'none'],
		['not at all if it is off', { [DANA]: dana('false') }, 'none'],
		[
			'also in a note that declines other follow-ups',
			{ [DANA]: dana('6 weeks\nfollow-up: false') },
			'keep-in-touch due 2026-11-12',
		],
	])('%s', (_, notes, expected) => {
		expect(brief(notes)).toBe(expected);
	});

	/** `2026-11-02 created note-date.assumed`: from which day and why, and what is to check. */
	function counted(notes: Notes, now = MONDAY): string {
		const [row] = rowsOf(notes, now).filter(({ followUp }) => followUp.rhythm !== undefined);
		const reason = row?.action.reason;
		if (!row || reason?.rule !== 'rhythm') return `${reason?.rule}`;
		return [reason.since, reason.from, ...problemsToCheck(row).map(({ code }) => code)].join(' ');
	}
	const undated = (body = '') => `---\nkeep-in-touch: 2 weeks\n---\n${body}`;

	it.each<[string, Notes, string]>([
		['the date of the note', { [DANA]: dana() }, '2026-10-01 note'],
		['the day its file was created', { [DANA]: undated() }, '2026-11-01 created note-date.assumed'],
		['a talk', { [DANA]: undated(), '2026-11-19 Dana Whitfield.md': 'Talked shop.\n' }, '2026-11-19 contact'],
		['a talk in her note', { [DANA]: undated(tries('2026-11-19 08:10 Call: spoke')) }, '2026-11-19 contact'],
	])('says that it counts from %s', (_, notes, expected) => {
		expect(counted(notes)).toBe(expected);
	});

	it('does not count from a file that is created only in the future', () => {
		expect(counted({ [DANA]: undated() }, '2026-10-30T08:00')).toBe(' note');
		expect(brief({ [DANA]: undated() }, '2026-10-30T08:00')).toBe('keep-in-touch due 2026-10-30');
	});

	it('counts a meeting from its own day on', () => {
		const notes = { [DANA]: dana(), 'Meetings/2026-11-24 Dana Whitfield.md': 'Agenda: pricing\n' };
		const { now, readings } = vault(notes);
		expect(now(MONDAY).nextChange).toBe('2026-11-24T00:00');
		expect(now('2026-11-24T00:00').groups.map(({ section }) => section)).toEqual(['resting']);
		expect(readings).toHaveLength(2);
	});

	it('is the same however the notes arrive', () => {
		const notes: Notes = {
			[DANA]: dana(),
			'Meetings/2026-11-19 Dana Whitfield.md': 'Talked shop.\n',
			'2026-11-02 Talk.md': '- Follow up with Dana 2026-11-05\n  - 2026-11-20 08:10 Call: spoke\n',
		};
		const paths = Object.keys(notes);
		for (const order of [paths, [...paths].reverse(), [paths[1], paths[0], paths[2]]]) {
			const { put, now } = vault({});
			for (const path of order) {
				put(path ?? '', notes[path ?? ''] ?? '');
				now(MONDAY);
			}
			expect(
				now(MONDAY)
					.groups.flatMap(({ rows }) => rows)
					.find(({ followUp }) => followUp.rhythm)?.action.due,
			).toBe('2027-01-01');
		}
	});

	it('follows each change of another note, and its end', () => {
		const { put, remove, now } = vault({ [DANA]: dana() });
		const due = () => now(MONDAY).groups.flatMap(({ rows }) => rows)[0]?.action.due;
		expect(due()).toBe('2026-11-12');
		put('Meetings/2026-11-19 Dana Whitfield.md', 'Talked shop.\n');
		expect(due()).toBe('2026-12-31');
		remove('Meetings/2026-11-19 Dana Whitfield.md');
		expect(due()).toBe('2026-11-12');
		put('Meetings/2026-11-18 Dana.md', 'Talked shop.\n');
		expect(due()).toBe('2026-12-30');
		put('People/Dana Ortiz.md', dana('1 year'));
		expect(due()).toBe('2026-11-12');
	});
});

describe('a company', () => {
	const FIRM = 'Companies/Northwind.md';

	it.each<[string, string]>([
		['a talk with somebody who works there', '---\ncontact: Lee Park\ncompany: Northwind\nmet: 2026-11-19\n---\n'],
		['a talk with somebody who links it', '---\ncontact: Lee Park\ncompany: "[[Northwind]]"\nmet: 2026-11-19\n---\n'],
		['a talk with the company itself', '---\ncontact: "[[Northwind]]"\nmet: 2026-11-19\n---\n'],
	])('is in touch through %s', (_, text) => {
		expect(brief({ [FIRM]: dana(), 'Meetings/Talk.md': text })).toBe('resting scheduled 2026-12-31');
	});

	it('is not in touch through a talk at another company', () => {
		const text = '---\ncontact: Lee Park\ncompany: Southwind\nmet: 2026-11-19\n---\n';
		expect(brief({ [FIRM]: dana(), 'Meetings/Talk.md': text })).toBe('keep-in-touch due 2026-11-12');
	});
});

describe('two notes of one name', () => {
	it('are two people', () => {
		const notes = {
			'People/Dana.md': dana(),
			'Archive/People/Dana.md': dana('1 year'),
			'People/talk.md': '',
			'Meetings/Talk.md': '---\ncontact: "[[Archive/People/Dana]]"\nmet: 2026-11-19\n---\n',
		};
		const [first] = rowsOf(notes, MONDAY).filter(({ followUp }) => followUp.path === 'People/Dana.md');
		expect(first?.lastContact).toBeNull();
		const [second] = rowsOf(notes, MONDAY).filter(({ followUp }) => followUp.path === 'Archive/People/Dana.md');
		expect(second?.lastContact).toBe('2026-11-19');
	});
});

describe('what keeping in touch leaves alone', () => {
	const notes: Notes = {
		[DANA]: dana('6 weeks', tries('2026-11-01 08:10 Snoozed until 2026-11-20 09:00')),
		'People/Lee Park.md': dana(),
	};

	it('announces nothing, and is no call to start, no day of the two weeks, and never overdue', () => {
		const found: Agenda = vault(notes).now(MONDAY);
		expect(found.groups.map(({ section, rows }) => `${section} ${rows.length}`)).toEqual(['keep-in-touch 2']);
		expect(appointmentsIn(found, policyOf())).toEqual([]);
		expect(callCountOf(found)).toBe(0);
		const rows = found.groups.map((group) => group.rows);
		expect(twoWeeks(rows, MONDAY).every(({ mine, theirs }) => mine + theirs === 0)).toBe(true);
		expect(rows.flat().every(({ longOverdue, action }) => !longOverdue && onlyKeepsInTouch(action))).toBe(true);
	});

	it('is one row with what else there is to do with the person, and not counted in it', () => {
		const found = vault({ ...notes, 'Talk.md': '- Follow up with [[Dana Whitfield]] 2026-11-23\n' }).now(MONDAY);
		const [today] = found.persons;
		expect(today).toMatchObject({ name: 'today', rows: [{ contact: 'Dana Whitfield' }] });
		expect(today?.rows[0]?.things).toHaveLength(2);
		expect(today?.rows[0]?.first.others).toEqual([]);
	});
});

describe('three a day', () => {
	const people = ['Ana Ito', 'Ben Ode', 'Cid Pol', 'Dov Qua', 'Eva Ron'];
	const notes: Notes = Object.fromEntries(people.map((name) => [`People/${name}.md`, dana()]));
	const shown = ({ persons }: Agenda) => persons.flatMap(({ rows }) => rows.map(({ contact }) => contact));

	it('shows those who have waited longest', () => {
		const older = { ...notes, 'People/Eva Ron.md': dana().replace('10-01', '09-01') };
		expect(shown(vault(older).now(MONDAY))).toEqual(['Eva Ron', 'Ana Ito', 'Ben Ode']);
	});

	it('does not bring another one on the same day when one is called or put off', () => {
		const { put, now } = vault(notes);
		put('People/Ana Ito.md', dana('6 weeks', tries('2026-11-23 08:10 Call: spoke')));
		expect(shown(now('2026-11-23T08:20'))).toEqual(['Ben Ode', 'Cid Pol']);
		put('People/Ben Ode.md', dana('6 weeks', tries('2026-11-23 08:15 Snoozed until 2027-01-04')));
		expect(shown(now('2026-11-23T08:20'))).toEqual(['Cid Pol']);
		put('People/Cid Pol.md', dana('6 weeks', tries('2026-11-23 08:16 Call: no answer')));
		expect(shown(now('2026-11-23T08:20'))).toEqual([]);
		expect(shown(now('2026-11-24T08:20'))).toEqual(['Dov Qua', 'Eva Ron', 'Cid Pol']);
	});

	it('keeps the same section object while nothing changes', () => {
		const { now } = vault(notes);
		expect(now('2026-11-23T08:00').persons[0]).toBe(now('2026-11-23T08:05').persons[0]);
	});
});

describe('people out of touch', () => {
	it('are those without contact for twice the length', () => {
		const rows = (value: string, body = '') => rowsOf({ [DANA]: dana(value, body) }, MONDAY);
		expect(outOfTouch(rows('3 weeks'), MONDAY)).toBe(1);
		expect(outOfTouch(rows('6 weeks'), MONDAY)).toBe(0);
		expect(outOfTouch(rows('3 weeks', tries('2026-10-20 08:10 Call: spoke')), MONDAY)).toBe(0);
		expect(outOfTouch(rows('2 weeks', tries('2026-10-20 08:10 Call: spoke')), MONDAY)).toBe(1);
		expect(outOfTouch(rows('2 weeks', tries('2026-11-20 Closed')), MONDAY)).toBe(0);
		expect(outOfTouch([], MONDAY)).toBe(0);
	});
});

const MANY = inBulk(3_000);

describe(`a vault with ${MANY} people to keep in touch with`, () => {
	it('makes only the row of a person whom the user met', () => {
		const { index, put, now } = vault({ [DANA]: dana() });
		const one = index.reading(DANA) as NoteReading;
		for (let at = 0; at < MANY; at++) {
			const [path, name] = [`People/Person N${at}.md`, `Person N${at}`];
			const contacts = [{ name, link: `People/${name}` }];
			index.put({
				...one,
				path,
				knownAs: [name],
				followUps: one.followUps.map((each) => ({ ...each, path, contacts })),
			});
		}
		const before = new Set(now(MONDAY).groups.flatMap(({ rows }) => rows));
		put('Meetings/2026-11-19 Person N7.md', '---\ncontact: "[[Person N7]]"\n---\n');
		const made = now(MONDAY).groups.flatMap(({ rows }) => rows.filter((row) => !before.has(row)));
		expect(made.map(({ contact, lastContact }) => `${contact} ${lastContact}`)).toEqual(['Person N7 2026-11-19']);
	});
});

it('an agenda without meetings knows the contacts of its follow-ups', () => {
	const { index } = vault({ [DANA]: dana('6 weeks', tries('2026-11-19 08:10 Call: spoke')) });
	expect(agenda(index.followUps(), MONDAY, policyOf()).groups[0]?.section).toBe('resting');
});
