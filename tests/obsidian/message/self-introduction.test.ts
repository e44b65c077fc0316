/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { forceLinting, forEachDiagnostic } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import type { Editor } from 'obsidian';
import { freezeClock, startShell, type Shell } from '../shell';

const NOTE = '2026-11-19 Ana Ruiz.md';
const LINE = '- Follow up with Ana Ruiz on 2026-11-23 about the pricing article';
const SCRIPT = [
	'**Who:** [your name]',
	'**Value:** I cut churn by a fifth at Northwind.',
	"**Why:** I'm calling about the pricing article.",
	'**Ask:** Could you tell me who decides about trials?',
	"I'll call again tomorrow at 8:30.",
].join('\n');

let shell: Shell;
const start = async (text: string) => {
	shell = await startShell({ [NOTE]: text });
	await shell.open(NOTE);
};

beforeEach(() => freezeClock());
afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

const question = () => document.querySelector<HTMLElement>('.due-dialog .due-introduction')?.closest('form') ?? null;
const fill = async (index: number, text: string) => {
	const field = question()?.querySelectorAll('input')[index];
	if (!field) throw new Error('There is no such field.');
	field.value = text;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	await shell.flush();
};
const escape = async () => {
	question()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
	await shell.flush();
};
const stored = () => {
	const { whoIAm, whatIOffer, askIntroduction } = shell.plugin.store.current();
	return [whoIAm, whatIOffer, askIntroduction];
};

describe('The first draft', () => {
	it('asks who the user is and what they offer, and begins with it', async () => {
		await start(`${LINE}\n`);
		await shell.run('draft-message');
		await fill(0, 'Ana Bell, a data analyst');
		await fill(1, 'five years of pricing models');
		expect(question()?.textContent).toContain(
			'“This is Ana Bell, a data analyst. I bring five years of pricing models.”',
		);
		await shell.press('Save');
		await shell.flush();
		expect(await shell.read(NOTE)).toContain(
			'**Who:** This is Ana Bell, a data analyst.\n**Value:** I bring five years of pricing models.',
		);
		expect(stored()).toEqual(['Ana Bell, a data analyst', 'five years of pricing models', false]);
	});

	it('leaves gaps if the user declines, and never asks again', async () => {
		await start(`${LINE}\n`);
		await shell.run('draft-message');
		await shell.press('Not now');
		await shell.flush();
		expect(await shell.read(NOTE)).toContain('**Who:** [your name and what you do]');
		await shell.run('undo-last-change');
		await shell.run('draft-message');
		expect(question()).toBeNull();
		expect(await shell.read(NOTE)).toContain('**Who:**');
	});

	it('is not written if the user closes the question, which comes again', async () => {
		await start(`${LINE}\n`);
		await shell.run('draft-message');
		await escape();
		expect(await shell.read(NOTE)).toBe(`${LINE}\n`);
		await shell.run('draft-message');
		expect(question()).not.toBeNull();
	});

	it('asks nothing if both are known, or if the note has a message', async () => {
		await start(`${LINE}\n\n## Message\n${SCRIPT}\n`);
		await shell.run('draft-message');
		expect(question()).toBeNull();
		await shell.plugin.store.set('whoIAm', 'Ana Bell');
		await shell.plugin.store.set('whatIOffer', 'five years of pricing models');
		await shell.run('check-message');
		expect(document.body.textContent).not.toContain('Say who I am…');
	});
});

describe('A gap in a message', () => {
	const note = `${LINE}\n\n## Message\n${SCRIPT}\n`;
	const filled = note.replace('[your name]', 'This is Ana Bell.');

	it('is filled from Check message', async () => {
		await start(note);
		await shell.run('check-message');
		await shell.press('Say who I am…');
		await fill(0, 'Ana Bell');
		await shell.press('Save');
		await shell.flush();
		expect(await shell.read(NOTE)).toBe(filled);
		expect(document.querySelector('.due-check-summary')?.textContent).toContain('Nothing to fix');
	});

	it('is filled by the quick fix in the editor', async () => {
		await start(note);
		const { cm } = shell.view().editor as Editor & { cm: EditorView };
		forceLinting(cm);
		await shell.flush();
		const names: string[] = [];
		forEachDiagnostic(cm.state, ({ actions = [] }, from, to) => {
			for (const action of actions) {
				names.push(action.name);
				if (action.name === 'Say who I am…') action.apply(cm, from, to);
			}
		});
		expect(names).toEqual(['Say who I am…']);
		await shell.flush();
		await fill(0, 'Ana Bell');
		await shell.press('Save');
		await shell.flush();
		expect(shell.view().editor.getValue()).toBe(filled);
	});

	it('is filled for the rehearsal, and stays in the note', async () => {
		await start(note);
		await shell.run('rehearse-message');
		await fill(0, 'Ana Bell');
		await shell.press('Save');
		await shell.flush();
		expect(document.querySelector('.due-rehearse-passage')?.textContent).toContain('This is Ana Bell.');
		expect(await shell.read(NOTE)).toBe(note);
	});
});

it('The rehearsal says how far their clock is away where the script leaves that open', async () => {
	await start(`---\ncontact: Ana Ruiz\ntimezone: Asia/Tokyo\n---\n${LINE}\n\n## Message\n${SCRIPT}\n`);
	await shell.plugin.store.set('askIntroduction', false);
	await shell.run('rehearse-message');
	expect(document.querySelector('.due-rehearse')?.textContent).toMatch(
		/Their clock is \d+(?:\.\d+)? hours? (?:ahead|behind)/,
	);
});
