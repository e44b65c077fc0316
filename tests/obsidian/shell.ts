import { MarkdownView, type TFile } from 'obsidian';
import { rowsOfPerson } from '../../src/core/agenda/persons/person-row';
import DueFollowUpsPlugin from '../../src/main';
import type { Actions, ModelStore, Row } from '../../src/ui/model';
import { createHost, type JestHost, type JestHostOptions } from '../host/jest/create-host';

/** The plugin in a stand-in for Obsidian, at a minute that the test chooses. */
export interface Shell extends JestHost {
	plugin: DueFollowUpsPlugin;
	store: JestHost['store'];
	followUps: ModelStore;
	actions: Actions;
	/** Waits until the vault was read. */
	read(path: string): Promise<string>;
	run(command: string): Promise<void>;
	/** Texts of the notices on the page, buttons included. */
	notices(): string[];
	press(button: string): Promise<void>;
	row(contact: string): Row;
	file(path: string): TFile;
	/** Puts the cursor into the open note, lines counted from 0. */
	cursor(line: number): void;
	view(): MarkdownView;
}

export async function startShell(files: JestHostOptions['files'], options: JestHostOptions = {}): Promise<Shell> {
	const host = await createHost({ files, ...options });
	const plugin = await host.load(DueFollowUpsPlugin, { id: 'due-follow-ups', name: 'Due Follow-ups' });
	await host.flush();
	await plugin.parts.vaultNotes.whenRead();
	const { followUps, actions } = plugin.parts;
	const view = () => {
		const active = host.app.workspace.getActiveViewOfType(MarkdownView);
		if (!active) throw new Error('No note is open.');
		return active;
	};
	const redraws = Reflect.get(followUps, 'redraws') as { cancelScheduled: unknown; restUntil: number };
	/** After a redraw, the next one waits four times as long. On a busy machine, this can be longer than {@link JestHost.flush} waits. */
	const flush = async () => {
		await host.flush();
		while (redraws.cancelScheduled && performance.now() < redraws.restUntil) await host.flush();
	};
	return {
		...host,
		plugin,
		followUps,
		actions,
		view,
		flush,
		async run(command) {
			host.host.commands.executeCommandById(`due-follow-ups:${command}`);
			await flush();
		},
		notices: () =>
			[...document.querySelectorAll('.notice, .due-message-box')].map(({ textContent }) => textContent ?? ''),
		async press(text) {
			const buttons = [...document.querySelectorAll('button')].filter(({ textContent }) => textContent === text);
			const button = buttons.at(-1);
			if (!button) throw new Error(`There is no button "${text}".`);
			button.click();
			await flush();
		},
		row(contact) {
			const model = followUps.current();
			const people = [...model.groups.flatMap(({ rows }) => rows), ...(model.thisNote?.rows ?? [])];
			const all = people.flatMap(rowsOfPerson);
			const found = all.find((row) => row.contact === contact);
			if (!found) throw new Error(`No follow-up with ${contact} among ${all.map((row) => row.contact).join(', ')}.`);
			return found;
		},
		file(path) {
			const found = host.app.vault.getFileByPath(path);
			if (!found) throw new Error(`There is no ${path}.`);
			return found;
		},
		cursor: (line) => view().editor.setCursor({ line, ch: 0 }),
	};
}

/** The wall says Monday 2026-11-23, 08:10, while timers run as ever. */
export function freezeClock(): void {
	jest.useFakeTimers({
		now: new Date(2026, 10, 23, 8, 10),
		doNotFake: [
			'setTimeout',
			'clearTimeout',
			'setInterval',
			'clearInterval',
			'setImmediate',
			'queueMicrotask',
			'performance',
			'nextTick',
			'requestAnimationFrame',
			'cancelAnimationFrame',
		],
	});
}
