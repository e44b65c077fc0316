/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { diagnosticCount, forEachDiagnostic, forceLinting, type Diagnostic } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import type { Editor } from 'obsidian';
import { freezeClock, startShell, type Shell } from '../shell';

let shell: Shell;
/** The question who the user is has a test file of its own. */
const start = async (files: Parameters<typeof startShell>[0]) => {
	shell = await startShell(files);
	await shell.plugin.store.set('askIntroduction', false);
};

beforeEach(() => freezeClock());
afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

const NOTE = '2026-11-19 Ana Ruiz.md';
const LINE = '- Follow up with Ana Ruiz on 2026-11-23 about the pricing article';
const SCRIPT = [
	'**Who:** This is Robin Ames, a pricing analyst.',
	'**Value:** I cut churn by a fifth at Northwind.',
	"**Why:** I'm calling about the pricing article.",
	'**Ask:** Could you tell me who decides about trials?',
	"I'll call again tomorrow at 8:30.",
].join('\n');
const noteWith = (script: string) =>
	`${LINE}\n\nPlease call me back.\n\n## Message\n${script}\n\n## Attempts\n\nCall me back.\n`;

const editor = () => shell.view().editor as Editor & { cm: EditorView };

/** The words that are marked, with the message of each, once typing has paused. */
async function marked(): Promise<string[]> {
	const { cm } = editor();
	forceLinting(cm);
	await shell.flush();
	const found: string[] = [];
	forEachDiagnostic(cm.state, (diagnostic, from, to) => {
		found.push(`${cm.state.doc.sliceString(from, to)} | ${diagnostic.message}`);
	});
	return found;
}

function diagnostics(): Diagnostic[] {
	const found: Diagnostic[] = [];
	forEachDiagnostic(editor().cm.state, (diagnostic) => found.push(diagnostic));
	return found;
}

describe('a message that is being written', () => {
	it('a request to be called back is marked, only in the script, and its fix clears the mark', async () => {
		await start({ [NOTE]: noteWith(SCRIPT) });
		await shell.open(NOTE);
		expect(await marked()).toEqual([]);
		const line = editor().getValue().split('\n').indexOf("I'll call again tomorrow at 8:30.");
		editor().setLine(line, 'Please call me back.');
		const found = await marked();
		expect(found).toHaveLength(2);
		expect(found.join()).toContain('call me back | Asking for a call back');
		const fix = diagnostics()
			.flatMap(({ actions = [] }) => actions)
			.find(({ name }) => name.startsWith('Replace with'));
		expect(fix?.name).toBe("Replace with “I'll call again tomorrow at 8:30”");
		fix?.apply(editor().cm, 0, 0);
		expect(editor().getValue()).toBe(noteWith(SCRIPT));
		expect(await marked()).toEqual([]);
		editor().undo();
		expect(editor().getLine(line)).toBe('Please call me back.');
	});

	it('a note without a script is never marked', async () => {
		await start({ [NOTE]: `${LINE}\n\nPlease call me back at +1 312 555 0142. You need to answer me at once!\n` });
		await shell.open(NOTE);
		expect(await marked()).toEqual([]);
		expect(diagnosticCount(editor().cm.state)).toBe(0);
	});

	it('a disabled check marks nothing', async () => {
		await start({ [NOTE]: noteWith(SCRIPT.replace("I'll call again tomorrow at 8:30.", '')) });
		await shell.open(NOTE);
		expect((await marked()).join()).toContain('End with the time of your next call');
		await shell.plugin.store.set('disabledGuidelines', ['message.no-next-call']);
		editor().replaceRange('\n', { line: 0, ch: 0 });
		expect(await marked()).toEqual([]);
	});
});

describe('"Draft message"', () => {
	it('writes the four parts and the time of the next call in one step, and selects the first gap', async () => {
		await start({ [NOTE]: `${LINE}\n` });
		await shell.plugin.store.set('whoIAm', 'Robin Ames, a pricing analyst');
		await shell.open(NOTE);
		await shell.run('draft-message');
		const drafted = await shell.read(NOTE);
		expect(drafted).toBe(
			[
				LINE,
				'',
				'## Message',
				'**Who:** This is Robin Ames, a pricing analyst.',
				'**Value:** [one result you are proud of]',
				"**Why:** I'm calling about the pricing article.",
				'**Ask:** [one thing they can do]',
				"I'll call again tomorrow at 8:30.",
				'',
			].join('\n'),
		);
		expect(editor().getSelection()).toBe('[one result you are proud of]');
		await shell.run('undo-last-change');
		expect(await shell.read(NOTE)).toBe(`${LINE}\n`);
	});

	it('words the next call as it is right on the day of the call', async () => {
		await start({ [NOTE]: '- Follow up with Ana Ruiz on 2026-11-26 at 9:00\n' });
		shell.actions.draftMessage(shell.row('Ana Ruiz').key);
		await shell.flush();
		expect(await shell.read(NOTE)).toContain("I'll call again tomorrow at 8:30.");
	});

	it.each([
		['section', noteWith(SCRIPT)],
		['property', `---\nscript: This is Robin.\n---\n${LINE}\n`],
	])('leaves a script in a %s as it is', async (_, note) => {
		await start({ [NOTE]: note });
		await shell.open(NOTE);
		await shell.run('draft-message');
		expect(await shell.read(NOTE)).toBe(note);
		expect(shell.notices().join()).toContain('has a message already');
	});

	describe('in a note that names several people', () => {
		const LIST = ['Lee Park', 'Ana Ruiz', 'Kim Osei']
			.map((name) => `- Follow up with [[${name}]] on 2026-11-23 about the ${name} plan`)
			.join('\n');
		const drafted = async (note: string, name = 'Ana Ruiz') => {
			await start({ 'Calls.md': note });
			shell.actions.draftMessage(shell.row(name).key);
			await shell.flush();
			return shell.read('Calls.md');
		};

		it('writes nothing that would be nobody’s, and says where to draft it', async () => {
			expect(await drafted(`${LIST}\n`)).toBe(`${LIST}\n`);
			expect(shell.notices().join()).toContain('a note with Ana Ruiz as its only contact');
		});

		it('says that a message there is someone else’s', async () => {
			const note = `---\ncontact: "[[Lee Park]]"\n---\n${LIST}\n\n## Message\nThis is Robin.\n`;
			expect(await drafted(note)).toBe(note);
			expect(shell.notices().join()).toContain('is for someone else');
		});

		it('writes one for its own contact', async () => {
			expect(await drafted(`---\ncontact: "[[Ana Ruiz]]"\n---\n${LIST}\n`)).toContain('## Message\n**Who:**');
		});
	});

	it('writes nothing if an unclosed comment would swallow it', async () => {
		const note = `${LINE}\n\n%% a thought\n`;
		await start({ [NOTE]: note });
		await shell.open(NOTE);
		await shell.run('draft-message');
		expect(await shell.read(NOTE)).toBe(note);
		expect(shell.notices().join()).toContain('leaves no place for a message');
	});
});

const dialog = () => document.querySelector('.modal.due-dialog');
const items = (selector: string) => [...document.querySelectorAll(`.due-dialog ${selector}`)].map((e) => e.textContent);

describe('"Check message"', () => {
	const broken = noteWith(SCRIPT.replace("I'll call again tomorrow at 8:30.", 'Please call me back.'));

	it('lists findings with counts, jumps to them and fixes them', async () => {
		await start({ [NOTE]: broken });
		await shell.open(NOTE);
		await shell.run('check-message');
		expect(items('.due-check-summary')).toEqual(['2 things to fix.']);
		expect(shell.actions.countFindings(shell.row('Ana Ruiz').key)).toBe(2);
		expect(items('.due-check-counts li')).toEqual(['Asks for a call back: 1', 'No time of the next call: 1']);
		await shell.press("Replace with “I'll call again tomorrow at 8:30”");
		expect(await shell.read(NOTE)).toBe(noteWith(SCRIPT));
		expect(items('.due-check-summary')).toEqual(['Nothing to fix. Say it aloud once or twice before you call.']);
	});

	it('selects the words of a finding in the note', async () => {
		await start({ [NOTE]: broken });
		await shell.open(NOTE);
		await shell.run('check-message');
		const buttons = [...document.querySelectorAll<HTMLElement>('.due-check-finding')];
		buttons.find(({ textContent }) => textContent?.includes('Asking for a call back'))?.click();
		await shell.flush();
		expect(dialog()).toBeNull();
		expect(editor().getSelection()).toBe('call me back');
		expect(editor().getCursor('from').line).toBe(broken.split('\n').indexOf('Please call me back.', 4));
	});

	it('checks the script of the chosen follow-up when the active note has none', async () => {
		await start({ [NOTE]: broken.replace(/\n/g, '\r\n'), 'b.md': 'words\n' });
		await shell.open('b.md');
		await shell.run('check-message');
		document.querySelector<HTMLElement>('.suggestion-item')?.click();
		await shell.flush();
		const buttons = [...document.querySelectorAll<HTMLElement>('.due-check-finding')];
		expect(buttons).toHaveLength(2);
		buttons.find(({ textContent }) => textContent?.includes('Asking for a call back'))?.click();
		await shell.flush();
		expect(shell.view().file?.path).toBe(NOTE);
		expect(editor().getSelection()).toBe('call me back');
	});

	const inProperty = (value: string) => `---\ncontact: Ana Ruiz\nscript: ${value}\n---\n${LINE}\n\nCall me back.\n`;
	const found = (words: string) =>
		[...document.querySelectorAll<HTMLElement>('.due-check-finding')].find(({ textContent }) =>
			textContent?.includes(words),
		);

	it('marks a script in its property, and selects the words there', async () => {
		await start({ [NOTE]: inProperty('This is Robin Ames. Please call me back.') });
		await shell.open(NOTE);
		expect((await marked()).filter((words) => words.startsWith('call me back'))).toHaveLength(1);
		expect(diagnostics().every(({ actions }) => actions?.length === 0)).toBe(true);
		await shell.run('check-message');
		found('Asking for a call back')?.click();
		await shell.flush();
		expect(editor().getSelection()).toBe('call me back');
		expect(editor().getCursor('from').line).toBe(2);
	});

	it('jumps to the property if YAML writes the script differently', async () => {
		await start({ [NOTE]: inProperty('>\n  This is Robin Ames.\n  Please call\n  me back.') });
		await shell.open(NOTE);
		expect(await marked()).toEqual([]);
		await shell.run('check-message');
		found('Asking for a call back')?.click();
		await shell.flush();
		expect(editor().getCursor('from').line).toBe(2);
	});

	it('offers a draft if there is no message', async () => {
		await start({ [NOTE]: `${LINE}\n` });
		await shell.open(NOTE);
		await shell.run('check-message');
		expect(dialog()).toBeNull();
		expect(shell.notices().join()).toContain('There is no message for Ana Ruiz yet.');
		await shell.press('Draft message');
		expect(await shell.read(NOTE)).toContain('## Message\n**Who:**');
	});
});

describe('"Rehearse message"', () => {
	it('shows the whole script, and logs the rehearsal on request', async () => {
		await start({ [NOTE]: noteWith(SCRIPT) });
		await shell.open(NOTE);
		await shell.run('rehearse-message');
		expect(dialog()?.textContent).toContain('Rehearse: Ana Ruiz');
		expect(items('.due-rehearse-passage')).toHaveLength(5);
		await shell.press('Log that you rehearsed');
		expect(dialog()).toBeNull();
		expect(await shell.read(NOTE)).toBe(noteWith(SCRIPT).replace(LINE, `${LINE}\n\t- 2026-11-23 08:10 Rehearsed`));
	});

	it('offers a draft if there is no message', async () => {
		await start({ [NOTE]: `${LINE}\n` });
		await shell.open(NOTE);
		await shell.run('rehearse-message');
		expect(dialog()).toBeNull();
		expect(shell.notices().join()).toContain('There is no message for Ana Ruiz yet.');
	});
});
