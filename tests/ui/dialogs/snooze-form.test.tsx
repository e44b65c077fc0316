/** @jest-environment jsdom */
import type { Actions } from '../../../src/ui/model';
import { SnoozeForm } from '../../../src/ui/dialogs/snooze-form';
import { drawForm } from '../drawn';
import { row } from '../rows';

const resolve: Actions['resolve'] = (words) => {
	const moment = { Monday: '2026-11-30', Friday: '2026-11-27', '2 Dec': '2026-12-02' }[words];
	return moment ? { moment, window: null, explanation: `${words} → ${moment}`, problems: [] } : null;
};

describe('snoozing', () => {
	const open = () =>
		drawForm(<SnoozeForm row={row()} onClose={() => undefined} />, {
			resolve,
			snoozePresets: () => [
				{ label: 'Tomorrow morning', until: '2026-11-24T08:00' },
				{ label: 'Next week', until: '2026-11-30' },
			],
		});

	test('a number marks a preset, which Snooze takes', () => {
		const form = open();
		form.press('2');
		expect(document.activeElement).toBe(form.find('textbox', 'Or until'));
		form.type('2');
		expect(form.asked).toEqual([]);
		expect(form.root.querySelector('.is-chosen')?.textContent).toContain('Next week');
		form.click(form.find('button', 'Snooze'));
		expect(form.asked).toEqual([`snooze ${row().key} 2026-11-30`]);
	});

	test('a digit that begins a date chooses no preset', () => {
		const form = open();
		form.press('2');
		form.type('2');
		form.type('2 Dec');
		expect(form.root.querySelector('.is-chosen')).toBeNull();
		form.click(form.find('button', 'Snooze'));
		expect(form.asked).toEqual([`snooze ${row().key} 2026-12-02`]);
	});

	test('a number without a preset is not understood', () => {
		const form = open();
		form.press('3');
		form.type('3');
		form.click(form.find('button', 'Snooze'));
		expect(form.asked).toEqual([]);
	});

	test('words typed in place of a number choose no preset', () => {
		const form = open();
		form.press('1');
		form.type('1');
		form.type('Friday');
		form.click(form.find('button', 'Snooze'));
		expect(form.asked).toEqual([`snooze ${row().key} 2026-11-27`]);
	});

	test('snoozes other follow-ups with the same person only if they are ticked', () => {
		const other = row({ key: 'other', followUp: { purpose: 'the report' } });
		const form = drawForm(<SnoozeForm row={row()} others={[other]} onClose={() => undefined} />, {
			resolve,
			snoozePresets: () => [{ label: 'Next week', until: '2026-11-30' }],
		});
		const box = form.find('checkbox', 'the report');
		expect((box as HTMLInputElement).checked).toBe(false);
		form.click(box);
		form.press('1');
		form.type('1');
		form.click(form.find('button', 'Snooze'));
		expect(form.asked).toEqual([`snooze ${row().key} 2026-11-30 ["other"]`]);
	});

	test('letters typed anywhere go into the field', () => {
		const form = open();
		form.press('F');
		expect(document.activeElement).toBe(form.find('textbox', 'Or until'));
	});

	test('writes nothing without a date', () => {
		const form = open();
		form.click(form.find('button', 'Snooze'));
		expect(form.asked).toEqual([]);
		expect(form.root.textContent).toContain('Choose one of the above');
	});
});
