import { dismissableMeeting } from '../../../../../src/core/agenda/persons/coming-meeting';
import { meetingsToday } from '../../../../../src/core/agenda/persons/sheet/meetings';
import type { Minute } from '../../../../../src/core/follow-up';
import { vaultOf, type TestNote } from './vault';

const DAY = '2026-11-23';
const NOTES = { 'People/Dana Whitfield.md': [{ company: 'Northwind' }, ''], 'Project X.md': 'A project.\n' } as const;

/** Whom the user meets: `Dana Whitfield 14:00`. */
function shown(notes: Readonly<Record<string, TestNote>>, clock: string, active: string | null = null): string[] {
	const now: Minute = `${DAY}T${clock}`;
	const { source, policy } = vaultOf({ ...NOTES, ...notes }, now);
	const { meetings } = meetingsToday(source, now, policy.zone, active);
	return meetings.map(({ name, at }) => `${name} ${at.slice(11)}`.trim());
}

const at = (met: string, contact = '[[Dana Whitfield]]') => ({ met, contact });

test.each([
	['a property', { 'a.md': [at(`${DAY}T14:00`), ''] }],
	['a line', { [`${DAY}.md`]: '- 14:00 Coffee with [[Dana Whitfield]]\n' }],
	['a heading without words below it', { [`${DAY}.md`]: '## 14:00 Coffee with [[Dana Whitfield]]\n' }],
	['a time behind a heading', { [`${DAY}.md`]: '## Coffee with [[Dana Whitfield]] at 14:00\n' }],
	['a heading', { [`${DAY}.md`]: 'Rain.\n\n## 14:00 Coffee with [[Dana Whitfield]]\n' }],
	['a heading with its day', { 'Log.md': `## ${DAY}\n\n### 14:00 Coffee with [[Dana Whitfield]]\n` }],
	['a line with a name', { [`${DAY}.md`]: '- 2 pm coffee with Dana Whitfield\n' }],
] as [string, Record<string, TestNote>][])(
	'a meeting with a time in %s is shown from an hour before until it begins',
	(_, notes) => {
		expect(shown(notes, '12:59')).toEqual([]);
		expect(shown(notes, '13:00')).toEqual(['Dana Whitfield 14:00']);
		expect(shown(notes, '14:00')).toEqual(['Dana Whitfield 14:00']);
		expect(shown(notes, '14:01')).toEqual([]);
	},
);

test.each([
	['a contact', { 'a.md': [at(DAY), 'Ask about prices.\n'] }],
	['a title', { [`${DAY} Dana Whitfield.md`]: 'Ask about prices.\n' }],
	['a first heading', { [`${DAY}.md`]: '# Coffee with [[Dana Whitfield]]\n\nAsk about prices.\n' }],
	['a task', { [`${DAY}.md`]: '- [ ] Lunch with [[Dana Whitfield]]\n' }],
] as [string, Record<string, TestNote>][])('a meeting without a time, by %s, is shown from the morning', (_, notes) => {
	expect(shown(notes, '07:00')).toEqual(['Dana Whitfield']);
	expect(shown(notes, '19:00')).toEqual(['Dana Whitfield']);
});

const untimed: Record<string, TestNote> = { 'a.md': [at(DAY), 'Ask about prices.\n'] };

describe('someone just met or reached', () => {
	test.each([
		['the note has what came of it', { 'a.md': [at(DAY), '- Follow up with [[Dana Whitfield]] on Friday\n'] }],
		[
			'they called this morning',
			{
				...untimed,
				'b.md': '- Follow up with [[Dana Whitfield]] on 2026-11-23\n\t- 2026-11-23 08:00 Call: they called\n',
			},
		],
		['they met at nine', { ...untimed, 'b.md': [at(`${DAY}T09:00`), ''] }],
		['the task is ticked', { [`${DAY}.md`]: '- [x] Lunch with [[Dana Whitfield]]\n' }],
	] as [string, Record<string, TestNote>][])('is not shown: %s', (_, notes) => {
		expect(shown(notes, '10:00')).toEqual([]);
	});

	test('within the hour before a meeting is not shown, earlier today is', () => {
		const notes = (clock: string): Record<string, TestNote> => ({
			'a.md': [at(`${DAY}T14:00`), ''],
			'b.md': `- Follow up with [[Dana Whitfield]] on 2026-11-23\n\t- 2026-11-23 ${clock} Call: spoke\n`,
		});
		expect(shown(notes('13:10'), '13:20')).toEqual([]);
		expect(shown(notes('08:10'), '13:20')).toEqual(['Dana Whitfield 14:00']);
	});
});

test('one person is shown once, at the time that a note states', () => {
	const notes: Record<string, TestNote> = {
		...untimed,
		[`${DAY}.md`]: '- 14:00 [[Dana Whitfield]]\n- 14:00 [[People/Dana Whitfield]]\n',
	};
	expect(shown(notes, '13:30')).toEqual(['Dana Whitfield 14:00']);
	expect(shown(notes, '10:00')).toEqual([]);
});

test('several people are sorted by time', () => {
	const notes: Record<string, TestNote> = {
		'a.md': [at(DAY, 'Zed Okafor'), ''],
		'b.md': [at(`${DAY}T10:30`, 'Kim Lee'), ''],
		[`${DAY}.md`]: '- 10:15 [[Dana Whitfield]]\n',
	};
	expect(shown(notes, '10:00')).toEqual(['Dana Whitfield 10:15', 'Kim Lee 10:30', 'Zed Okafor']);
});

test.each([
	['the note is open', untimed, 'a.md'],
	['the title says cancelled', { [`${DAY} Coffee with Dana Whitfield (cancelled).md`]: '' }, null],
	['the note says cancelled', { 'a.md': [at(DAY), 'Cancelled, she is ill.\n'] }, null],
	['it is of yesterday', { 'a.md': [at('2026-11-22'), ''] }, null],
	['it is an application', { 'a.md': [{ contact: 'Dana Whitfield', applied: DAY, date: DAY }, ''] }, null],
	['a line links a project', { [`${DAY}.md`]: '- [ ] Meet about [[Project X]]\n' }, null],
	['a line only mentions the person', { [`${DAY}.md`]: 'Saw [[Dana Whitfield]].\n' }, null],
	['the line is a follow-up', { [`${DAY}.md`]: '- [ ] Call [[Dana Whitfield]] at 10:30 #follow-up\n' }, null],
] as [string, Record<string, TestNote>, string | null][])('nothing is shown: %s', (_, notes, active) => {
	expect(shown(notes, '10:00', active)).toEqual([]);
});

test('the list changes an hour before each meeting and when it has begun', () => {
	const { source, policy } = vaultOf({ ...NOTES, 'a.md': [at(`${DAY}T14:00`), ''] });
	const next = (clock: string) => meetingsToday(source, `${DAY}T${clock}`, policy.zone, null).nextChange.slice(11);
	expect([next('08:00'), next('13:00'), next('14:00')]).toEqual(['13:00', '14:01', '14:01']);
	expect(next('14:01')).toBe('23:59');
});

describe('A meeting that the user dismisses', () => {
	const left = (notes: Readonly<Record<string, TestNote>>, clock = '13:30') => {
		const now: Minute = `${DAY}T${clock}`;
		const { source, policy } = vaultOf({ ...NOTES, ...notes }, now);
		const [first] = meetingsToday(source, now, policy.zone, null).meetings;
		const dismissed = first && JSON.stringify(dismissableMeeting(first));
		const isDismissed = (line: unknown) => JSON.stringify(line) === dismissed;
		return meetingsToday(source, now, policy.zone, null, isDismissed).meetings.map(({ name, at: when }) => [
			name,
			when,
		]);
	};

	it('is left out, also where another note plans it', () => {
		expect(left({ 'a.md': [at(DAY), ''] })).toEqual([]);
		expect(left({ 'a.md': [at(DAY), ''], [`${DAY}.md`]: '- [ ] Lunch with [[Dana Whitfield]]\n' })).toEqual([]);
		expect(left({ 'a.md': [at(`${DAY}T14:00`), ''] })).toEqual([]);
	});

	it('leaves a later meeting with the same person', () => {
		const notes = { [`${DAY}.md`]: '- 14:00 Coffee with [[Dana Whitfield]]\n- 14:20 Call with [[Dana Whitfield]]\n' };
		expect(left(notes)).toEqual([['Dana Whitfield', `${DAY}T14:20`]]);
	});
});
