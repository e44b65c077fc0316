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

describe('rehearsing', () => {
	const closed = jest.fn();
	const open = (own: Parameters<typeof drawForm>[1] = {}) =>
		drawForm(<RehearseForm row={row()} rehearsal={rehearsalOf(SCRIPT)} onClose={closed} />, own);
	const passages = ({ root }: Drawn) => [...root.querySelectorAll('.due-rehearse-passage p')].map((p) => p.textContent);
	const timer = ({ root }: Drawn) => root.querySelector('[role=timer]')?.textContent;
	const later = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

	beforeEach(() => {
		// What jsdom lacks.
		Element.prototype.scrollIntoView = () => undefined;
		jest.useFakeTimers();
		closed.mockClear();
	});
	afterEach(() => jest.useRealTimers());

	test('shows the voicemail first, with the time of the next call at its end', () => {
		expect(passages(open())).toEqual([
			'This is Robin Ames.',
			"I'm calling about the pricing article.",
			"I'll call again tomorrow at 8:30.",
		]);
	});

	test('asks a person who picks up whether the moment suits, and has no limit for them', () => {
		const form = open();
		form.click(form.find('radio', 'Live answer'));
		expect(passages(form)).toEqual([
			'This is Robin Ames.',
			'Is this a good moment? I need less than a minute.',
			"I'm calling about the pricing article.",
		]);
		expect(timer(form)).not.toContain('of 0:30');
	});

	test('goes from part to part with the arrow keys and stays at either end', () => {
		const form = open();
		form.click(form.find('radio', 'Part by part'));
		form.find('group', 'What you say').focus();
		form.press('ArrowLeft');
		expect(passages(form)).toEqual(['This is Robin Ames.']);
		form.press('ArrowRight', 'ArrowRight', 'ArrowRight');
		expect(passages(form)).toEqual(["I'll call again tomorrow at 8:30."]);
		expect(form.root.textContent).toContain('3 of 3');
	});

	test('counts the time spoken, pauses, goes on and says when it was too long', async () => {
		const form = open();
		expect(timer(form)).toBe('0:00 of 0:30');
		form.press(' ');
		await later(12_000);
		expect(timer(form)).toBe('0:12 of 0:30');
		form.click(form.find('button', 'Pause'));
		await later(60_000);
		expect(timer(form)).toBe('0:12 of 0:30');
		form.click(form.find('button', 'Go on'));
		await later(20_000);
		expect(timer(form)).toBe('0:32 of 0:30 · 2 seconds over');
		form.click(form.find('button', 'From the start'));
		await later(5000);
		expect(timer(form)).toBe('0:00 of 0:30');
	});

	test('logs on request, and stays open with the reason when nothing was written', async () => {
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
