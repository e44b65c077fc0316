/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import type { EditorView } from '@codemirror/view';
import { freezeClock, startShell, type Shell } from '../shell';
import { shortenWaits } from '../shorter-waits';

/** A note of Monday 2026-11-16, while today is Monday 2026-11-23. */
const NOTE = 'Meetings/2026-11-16 Northwind.md';

let shell: Shell;
beforeEach(async () => {
	freezeClock();
	// Marks follow when the user rests.
	shortenWaits(100);
	shell = await startShell({ [NOTE]: '- Follow up with Dana on 2026-11-24\n' });
	await shell.open(NOTE);
	await shell.flush();
});
afterEach(() => {
	jest.restoreAllMocks();
	shell.destroy();
	jest.useRealTimers();
});

const editor = () => (shell.view().editor as unknown as { cm: EditorView }).cm;
const dates = () => [...editor().dom.querySelectorAll('.due-resolved')].map(({ textContent }) => textContent);

/** Types a whole line, so that its marks come soon. */
function type(text: string): void {
	const { length } = editor().state.doc;
	editor().dispatch({ changes: { from: length, insert: text }, userEvent: 'input.type' });
}

async function until(isTrue: () => boolean): Promise<void> {
	for (let tries = 0; tries < 400 && !isTrue(); tries++) await new Promise((again) => setTimeout(again, 10));
}

it('reads words typed today again if the note is saved while they are read', async () => {
	const { vaultNotes } = shell.plugin.parts;
	const read = vaultNotes.readOpenInSteps.bind(vaultNotes);
	let texts = 0;
	// A save reports its older text, in which the new line is not a follow-up yet.
	jest
		.spyOn(vaultNotes, 'readOpenInSteps')
		.mockImplementation((file, text) => (++texts === 1 ? Promise.resolve('dropped') : read(file, text)));
	type('- Follow up with Zed tomorrow\n');
	await until(() => dates().length > 0);
	expect([texts, dates()]).toEqual([2, ['→ Tue 17 Nov, or from today Tue 24 Nov?']]);
});

it('answers a click about the line as it is, while a long note is still being read', async () => {
	const { vaultNotes } = shell.plugin.parts;
	const read = vaultNotes.readOpenInSteps.bind(vaultNotes);
	type('- Follow up with Zed tomorrow about maps\n');
	await until(() => dates().length > 0);
	let release: () => void = () => undefined;
	const isReleased = new Promise<void>((resolve) => (release = resolve));
	let isReading = false;
	// A save would bring the new text into the index on another way.
	jest.spyOn(shell.view(), 'save').mockResolvedValue(undefined);
	jest.spyOn(vaultNotes, 'readOpenInSteps').mockImplementation(async (file, text) => {
		isReading = true;
		await isReleased;
		return read(file, text);
	});
	editor().dispatch({
		changes: { from: editor().state.doc.length - 1, insert: ' and prices' },
		userEvent: 'input.type',
	});
	await until(() => isReading);
	expect(dates()).toHaveLength(1);
	editor().dom.querySelector<HTMLElement>('.due-resolved')?.click();
	release();
	await until(() => document.querySelector('.menu') !== null);
	expect(document.querySelector('.menu')?.textContent).toContain('From today: Tue 24 Nov');
});
