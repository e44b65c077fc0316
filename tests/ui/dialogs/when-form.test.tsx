/** @jest-environment jsdom */
import { WhenForm } from '../../../src/ui/dialogs/when-form';
import type { Actions, WhenQuestion } from '../../../src/ui/model';
import { drawForm } from '../drawn';
import { row } from '../rows';

const MOMENTS = { mine: '2026-11-23', theirs: '2026-11-27' } as const;

function open(question: Partial<WhenQuestion>, own: Partial<Actions> = {}) {
	const written: (string | null)[] = [];
	const whole: WhenQuestion = {
		title: 'Date for Dana',
		whose: 'mine',
		save: 'Write date',
		optional: null,
		keepsWindow: false,
		write: (moment) => {
			written.push(moment);
			return Promise.resolve({ ok: true, message: '' });
		},
		...question,
	};
	const form = drawForm(<WhenForm row={row()} question={whole} onClose={() => undefined} />, {
		resolve: (words, _, whose) =>
			words === 'this week' && whose !== 'past'
				? { moment: MOMENTS[whose], window: null, explanation: words, problems: [] }
				: null,
		...own,
	});
	return { ...form, written, save: () => form.click(form.find('button', whole.save)) };
}

test.each([
	['mine', 'When do you act?', '2026-11-23'],
	['theirs', 'By when do they act?', '2026-11-27'],
] as const)('a week is read as the day of whose it is: %s', (whose, label, day) => {
	const form = open({ whose });
	form.find('textbox', label).focus();
	form.type('this week');
	form.save();
	expect(form.written).toEqual([day]);
});

test('an empty field is an answer only where it may stay empty', () => {
	const needed = open({});
	needed.save();
	expect([needed.written, needed.find('alert', '').textContent]).toEqual([
		[],
		'Give a day, such as “Thu” or “next week”.',
	]);
	const optional = open({ optional: 'Empty keeps the date.' });
	optional.save();
	expect(optional.written).toEqual([null]);
});

test('words that hold a date only in part say why nothing is written', () => {
	const problem = { code: 'date.not-understood', words: 'the Monday after Easter' } as const;
	const form = open({}, { unreadDate: () => problem });
	form.type('Monday after Easter');
	form.save();
	expect(form.written).toEqual([]);
	expect(form.find('alert', '').textContent).toContain('the Monday after Easter');
});

test('a part of the day is written where it is kept, and said to be left out elsewhere', () => {
	const window = { from: '12:00', to: '17:00' } as const;
	const resolve: Actions['resolve'] = () => ({
		moment: '2026-11-24',
		window,
		explanation: 'x → Tue 24 Nov',
		problems: [],
	});
	const kept = open({ keepsWindow: true }, { resolve });
	kept.type('tomorrow afternoon');
	expect(kept.root.textContent).toContain('x → Tue 24 Nov, afternoon');
	const dropped = open({}, { resolve });
	dropped.type('tomorrow afternoon');
	expect(dropped.root.textContent).toContain('Only the day is kept.');
});
