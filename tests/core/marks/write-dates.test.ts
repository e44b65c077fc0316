import { writeDates, type ChosenDates } from '../../../src/core/marks/write-dates';
import { applyEdits } from '../../../src/core/markdown/text-edit';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { idAt, writable } from '../notes/write/writable';

function after(text: string, chosen: ChosenDates): string {
	const result = writeDates(writable(text, DEFAULT_SETTINGS), idAt(text), chosen);
	return 'edits' in result ? applyEdits(text, result.edits) : result.refused;
}

test.each<[string, ChosenDates, string]>([
	['- Follow up with Dana next week', { act: '2026-11-30' }, '- Follow up with Dana 2026-11-30'],
	['- Follow up with Dana Monday morning', { act: '2026-11-30' }, '- Follow up with Dana 2026-11-30 morning'],
	['- Follow up with Dana Monday at 8:30am', { act: '2026-11-30' }, '- Follow up with Dana 2026-11-30 at 08:30'],
	['- Follow up with Dana Monday', { act: '2026-12-01T09:00' }, '- Follow up with Dana 2026-12-01 at 09:00'],
	[
		'- Next step: Dana will call next week\r\n',
		{ expected: '2026-12-04' },
		'- Next step: Dana will call 2026-12-04\r\n',
	],
	[
		"- Next step: Dana calls Friday. If I don't hear from her, I check in on Monday.",
		{ expected: '2026-11-27', fallback: '2026-11-30' },
		"- Next step: Dana calls 2026-11-27. If I don't hear from her, I check in on 2026-11-30.",
	],
	['- [ ] Call Dana [due:: Monday] #follow-up', { act: '2026-11-30' }, '- [ ] Call Dana [due:: 2026-11-30] #follow-up'],
	['- Follow up with Dana Monday ^id', { act: '2026-11-30' }, '- Follow up with Dana 2026-11-30 ^id'],
	[
		'- Follow up with Dana at 8:30 am CST Monday',
		{ act: '2026-11-30' },
		'- Follow up with Dana 2026-11-30 at 08:30 CST',
	],
	[
		'- Call Ines next week 10am Tokyo time #follow-up',
		{ act: '2026-11-23' },
		'- Call Ines 2026-11-23 at 10:00 Tokyo time #follow-up',
	],
	[
		'- Call back Tarek the day after tomorrow, 8:30 am PST',
		{ act: '2026-11-21' },
		'- Call back Tarek 2026-11-21 at 08:30 PST',
	],
	[
		'- Call Bo on Monday morning, their time #follow-up',
		{ act: '2026-11-30' },
		'- Call Bo on 2026-11-30 morning their time #follow-up',
	],
	[
		'- Follow up with Cy Monday at 9 UTC+5:30',
		{ act: '2026-11-30' },
		'- Follow up with Cy 2026-11-30 at 09:00 UTC+5:30',
	],
	[
		'- Follow up with Di Monday at 9 Pacific time',
		{ act: '2026-12-01T07:00' },
		'- Follow up with Di 2026-12-01 at 07:00',
	],
	['- Follow up with Dana', { act: '2026-11-30' }, 'no-place'],
	[
		'- Call back Lee (tomorrow or Saturday)',
		{ act: '2026-11-24', until: { act: '2026-11-26' } },
		'- Call back Lee (2026-11-24 or 2026-11-26)',
	],
	[
		'- Call back Lee Monday or Tuesday morning',
		{ act: '2026-11-30', until: { act: '2026-12-01' } },
		'- Call back Lee 2026-11-30 or 2026-12-01 morning',
	],
	['- Call back Lee (tomorrow or Saturday)', { act: '2026-12-03' }, '- Call back Lee (2026-12-03)'],
])('%j %j', (text, chosen, expected) => expect(after(text, chosen)).toBe(expected));

test('equal lines keep their own dates', () => {
	const text = '- Follow up with Dana Monday\n- Follow up with Dana Monday';
	expect(after(text, { act: '2026-11-30' })).toBe('- Follow up with Dana 2026-11-30\n- Follow up with Dana Monday');
});
