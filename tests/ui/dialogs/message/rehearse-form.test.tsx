/** @jest-environment jsdom */
import { act } from 'preact/test-utils';
import { rehearsalOf } from '../../../../src/core/message/rehearsal';
import { RehearseForm } from '../../../../src/ui/dialogs/message/rehearse-form';
import { drawForm, type Drawn } from '../../drawn';
import { row } from '../../rows';

const SCRIPT = [
	'**Who:** This is Robin Ames.',
	"**Why:** I'm calling about the pricing article.",
	"I'll call again tomorrow at 8:30.",
].join('\n');

describe('the rehearsal', () => {
	const closed = jest.fn();
	const open = (own: Parameters<typeof drawForm>[1] = {}, theirClock: number | null = null) =>
		drawForm(<RehearseForm row={row()} rehearsal={{ ...rehearsalOf(SCRIPT), theirClock }} onClose={closed} />, own);
	const passages = ({ root }: Drawn) => [...root.querySelectorAll('.due-rehearse-passage p')].map((p) => p.textContent);
	const timer = ({ root }: Drawn) => root.querySelector('[role=timer]')?.textContent;
	const later = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

	beforeEach(() => {
		// Missing in jsdom.
		Element.prototype.scrollIntoView = () => undefined;
		jest.useFakeTimers();
		closed.mockClear();
	});
	afterEach(() => jest.useRealTimers());

	test('shows the voicemail first, which ends with the time of the next call', () => {
		expect(passages(open())).toEqual([
			'This is Robin Ames.',
			"I'm calling about the pricing article.",
			"I'll call again tomorrow at 8:30.",
		]);
	});

	test.each([
		[5.5, 'Their clock is 5.5 hours ahead of yours.'],
		[-1, 'Their clock is 1 hour behind yours.'],
	])('it says how far their clock is from the user’s where the script leaves that open', (ahead, words) => {
		expect(open({}, ahead).root.textContent).toContain(words);
		expect(open().root.textContent).not.toContain('Their clock');
	});

	test('the live script asks whether the moment suits, and has no time limit', () => {
		const form = open();
		form.click(form.find('radio', 'Live answer'));
		expect(passages(form)).toEqual([
			'This is Robin Ames.',
			'Is this a good moment? I need less than a minute.',
			"I'm calling about the pricing article.",
		]);
		expect(timer(form)).not.toContain('of 0:30');
	});

	test('the arrow keys move between parts and stop at both ends', () => {
		const form = open();
		form.click(form.find('radio', 'Part by part'));
		form.find('group', 'What you say').focus();
		form.press('ArrowLeft');
		expect(passages(form)).toEqual(['This is Robin Ames.']);
		form.press('ArrowRight', 'ArrowRight', 'ArrowRight');
		expect(passages(form)).toEqual(["I'll call again tomorrow at 8:30."]);
		expect(form.root.textContent).toContain('3 of 3');
	});

	test('the stopwatch runs, pauses, resumes and says when the script took too long', async () => {
		const form = open();
		expect(timer(form)).toBe('0:00 of 0:30');
		form.press(' ');
		await later(12_000);
		expect(timer(form)).toBe('0:12 of 0:30');
		form.click(form.find('button', 'Pause'));
		await later(60_000);
		expect(timer(form)).toBe('0:12 of 0:30');
		form.click(form.find('button', 'Resume'));
		await later(20_000);
		expect(timer(form)).toBe('0:32 of 0:30 · 2 seconds over');
		form.click(form.find('button', 'From the start'));
		await later(5000);
		expect(timer(form)).toBe('0:00 of 0:30');
	});

	test('logs the rehearsal, and stays open with the reason when the write fails', async () => {
		const form = open();
		form.click(form.find('button', 'Log that you rehearsed'));
		await later(0);
		expect(form.asked).toEqual([`logRehearsed ${row().key}`]);
		expect(closed).toHaveBeenCalledTimes(1);
		closed.mockClear();
		const refused = open({
			logRehearsed: () => Promise.resolve({ ok: false, message: 'It is locked.', unwritten: '' }),
		});
		refused.click(refused.find('button', 'Log that you rehearsed'));
		await later(0);
		expect(refused.root.textContent).toContain('It is locked.');
		expect(closed).not.toHaveBeenCalled();
	});
});
