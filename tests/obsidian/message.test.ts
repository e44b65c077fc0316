/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { diagnosticCount, forEachDiagnostic, forceLinting, type Diagnostic } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import type { Editor } from 'obsidian';
import { freezeClock, startShell, type Shell } from './shell';

let shell: Shell;
const start = async (files: Parameters<typeof startShell>[0]) => (shell = await startShell(files));

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

describe('while a message is written', () => {
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
			.find(({ name }) => name.startsWith('Replace by'));
		expect(fix?.name).toBe("Replace by “I'll call again tomorrow at 8:30”");
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

	it('a check that is switched off in the settings marks nothing', async () => {
		await start({ [NOTE]: noteWith(SCRIPT.replace("I'll call again tomorrow at 8:30.", '')) });
		await shell.open(NOTE);
		expect((await marked()).join()).toContain('End with the time of your next call');
		await shell.plugin.store.set('disabledGuidelines', ['message.no-next-call']);
		editor().replaceRange('\n', { line: 0, ch: 0 });
		expect(await marked()).toEqual([]);
	});
});
