import fc from 'fast-check';
import type { FollowUpMarks } from '../../../src/core/marks/line-marks';
import { isUncertain, lineMarks } from '../../../src/core/marks/line-marks';
import { readNote } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { writable } from '../notes/write/writable';

const lineAt = (text: string) => {
	const lines = text.split('\n');
	return (line: number) => lines[line - 1] ?? null;
};

function marksIn(text: string, shown = text) {
	const reading = readNote(writable(text).source, DEFAULT_SETTINGS, { untracked: true });
	return lineMarks(reading, lineAt(shown));
}

/** `Monday→2026-11-23` for each date, `?after Easter` for unread words. */
function described(text: string): string[] {
	const lines = text.split('\n');
	return (marksIn(text) ?? []).flatMap((mark) => {
		const line = lines[mark.line - 1] ?? '';
		if (mark.kind === 'found') return [`found ${line.slice(mark.from, mark.to)}`];
		const { dates, unread } = mark;
		return [
			...dates.map(({ from, to, field, when, promise }) => {
				const first = promise ? `${promise.lastDay} ` : '';
				return `${line.slice(from, to)} ${field} ${first}${field === 'expected' ? when.lastDay : when.day}`;
			}),
			...(unread ? [`?${line.slice(unread.from, unread.to)}${unread.needsDate ? ' needs a date' : ''}`] : []),
		];
	});
}

describe('A date that leaves something to the note is marked', () => {
	test.each<[string, string[]]>([
		['- Follow up with Dana Monday', ['Monday act 2026-11-23']],
		['- [ ] Follow up with [[Dana Whitfield]] next week about prices', ['next week act 2026-11-23']],
		['> - Follow up with Dana Monday morning', ['Monday morning act 2026-11-23']],
		['1. [ ] Follow up with Dana in 3 business days', ['in 3 business days act 2026-11-24']],
		['• Follow up with Dana Monday', ['Monday act 2026-11-23']],
		['- **Follow up** with Dana on **Monday**', ['Monday act 2026-11-23']],
		['- Follow up with Dana 12/1', ['12/1 act 2026-12-01']],
		['- Follow up with Dana [due:: Monday]', ['Monday act 2026-11-23']],
		['- Call Monday.com [due:: Monday] #follow-up', ['Monday act 2026-11-23']],
		['- Next step: Dana will call next week', ['next week expected 2026-11-27']],
		[
			"- Next step: Dana will call on Friday. If I don't hear from her, I check in on Monday.",
			['Monday fallback 2026-11-20 2026-11-23'],
		],
		['- Follow up: call Dana Monday; she sends it by Friday', ['Monday act 2026-11-23', 'Friday expected 2026-11-27']],
		[
			'Intro.\n\n- Follow up with Dana Monday\n- Follow up with Lee tomorrow',
			['Monday act 2026-11-23', 'tomorrow act 2026-11-20'],
		],
	])('%j', (text, expected) => expect(described(text)).toEqual(expected));
});

describe('A date that may be another one, or of something else, is uncertain', () => {
	const uncertain = (text: string) =>
		(marksIn(text) ?? []).flatMap((mark) => (mark.kind === 'follow-up' ? mark.dates.map(isUncertain) : []));

	test.each([
		'- Follow up with Bo, rent goes up Tuesday',
		'- Follow up with Bo, rent goes up 2026-12-01',
		'- Follow up with Lee Fri 24 Nov',
		'- Follow up with Lee 3/4',
		'- Next step: Kim will call 3/4. If not, I check in on 5 April.',
	])('%j', (text) => expect(uncertain(text)).toEqual([true]));

	test.each([
		'- Follow up with Bo Tuesday',
		'- Follow up with Ana Thursday',
		'- Follow up with Bo 13/4',
		'- Follow up with Lee Tue 24 Nov',
		'- Next step: Kim will call Friday. If not, I check in on Monday.',
	])('but not in %j', (text) => expect(uncertain(text)).toEqual([false]));
});

describe('Nothing is marked', () => {
	test.each([
		'- Follow up with Dana on 2026-11-23',
		'- Follow up with Dana 📅 2026-11-23',
		'- Follow up with Dana on [[2026-11-23|Monday]]',
		'- Follow up with Dana on Monday, 23 November 2026',
		'- [x] Follow up with Dana Monday',
		'- ~~Follow up with Dana Monday~~',
		'```\n- Follow up with Dana Monday\n```',
		'%%\n- Follow up with Dana Monday\n%%',
		'`- Follow up with Dana Monday`',
		'- Follow up with {{name}} Monday',
		'- Lunch on Monday',
		'- Followed up with Dana on Monday',
	])('%j', (text) => expect(described(text)).toEqual([]));
});

describe('Words that are no usable date are marked', () => {
	test.each<[string, string[]]>([
		['- Follow up with Dana', ['? needs a date']],
		['- Follow up with Dana the Monday after Easter', ['?after Easter needs a date']],
		['- Follow up with Dana after Easter', ['?with Dana after Easter needs a date']],
		['- Follow up with Dana\n\t- 2026-11-20 08:10 Call: no answer', []],
		['- Follow up with Dana Monday\n\t- 2026-11-20 08:10 Snoozed until 2026-11-27', []],
	])('%j', (text, expected) => expect(described(text)).toEqual(expected));
});

test('a found line is marked as a whole', () => {
	expect(described('- I will call Dana on Monday')).toEqual(['found I will call Dana on Monday']);
});

test('a reading of another text gives nothing', () => {
	const text = '- Follow up with Dana Monday';
	expect(marksIn(text, '- Follow up with Dana Tuesday')).toBeNull();
	expect(marksIn(text, `\n${text}`)).toBeNull();
	expect(marksIn(text, '')).toBeNull();
	expect(marksIn(`* [ ] ${text.slice(2)}`, text)).not.toBeNull();
});

test('property follow-ups have no marks in lines', () => {
	expect(marksIn('---\ncontact: Dana\nfollow-up: Monday\n---\n')).toEqual([]);
});

test('a mark always lies in its line and covers the words of its date', () => {
	const words = fc.constantFrom(
		'Monday',
		'next week',
		'`x`',
		'Dana',
		'[[Lee]]',
		'in 3 days',
		'about',
		'%%',
		'**',
		'by',
		'📅',
		'if not,',
	);
	const line = fc.array(words, { maxLength: 8 }).map((parts) => `- Follow up with ${parts.join(' ')}`);
	fc.assert(
		fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
			const text = lines.join('\n');
			const marks = marksIn(text);
			if (marks === null) throw new Error(`No marks for ${JSON.stringify(text)}`);
			for (const mark of marks) {
				const own = lines[mark.line - 1] ?? '';
				const spans = mark.kind === 'found' ? [mark] : [...mark.dates, ...(mark.unread ? [mark.unread] : [])];
				for (const { from, to } of spans) {
					if (from < 0 || to < from || to > own.length) throw new Error(`${from}–${to} in ${JSON.stringify(own)}`);
				}
			}
		}),
	);
});

test('a very long line is marked', () => {
	const text = `- Follow up with Dana Monday ${'x'.repeat(100_000)}`;
	const marks = marksIn(text) as readonly FollowUpMarks[];
	expect(marks.map(({ dates }) => dates.length)).toEqual([1]);
});
