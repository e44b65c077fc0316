import type { App } from '../app';
import { Platform } from '../base/platform';
import { renderResults } from '../functions';
import { FuzzySuggestModal, type FuzzyMatch } from '../ui/suggest-modal';
import type { TFile } from '../vault/files';
import type { Command } from './commands';

function hotkeyText(command: Command): string {
	const key = command.hotkeys?.[0];
	if (!key) return '';
	const names = key.modifiers.map((name) => (name === 'Mod' ? (Platform.isMacOS ? '⌘' : 'Ctrl') : name));
	return [...names, key.key.length === 1 ? key.key.toUpperCase() : key.key].join(' + ');
}

/** Ctrl/Cmd+P: all commands that can run now, the recently used ones first. */
export class CommandPalette extends FuzzySuggestModal<Command> {
	private static recent: string[] = [];
	private commands: Command[];

	constructor(app: App) {
		super(app);
		this.setPlaceholder('Select a command...');
		const { recent } = CommandPalette;
		const rank = (command: Command) => (recent.includes(command.id) ? recent.indexOf(command.id) : recent.length);
		this.commands = app.commands.listCommands().sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
		this.setInstructions([
			{ command: '↑↓', purpose: 'to navigate' },
			{ command: '↵', purpose: 'to use' },
			{ command: 'esc', purpose: 'to dismiss' },
		]);
	}

	getItems(): Command[] {
		return this.commands;
	}

	getItemText(command: Command): string {
		return command.name;
	}

	override renderSuggestion(value: FuzzyMatch<Command>, el: HTMLElement): void {
		el.addClass('mod-complex');
		const content = el.createDiv('suggestion-content').createDiv('suggestion-title');
		renderResults(content, value.item.name, value.match);
		const hotkey = hotkeyText(value.item);
		if (hotkey) el.createDiv('suggestion-aux').createEl('kbd', { cls: 'suggestion-hotkey', text: hotkey });
	}

	onChooseItem(command: Command): void {
		CommandPalette.recent = [command.id, ...CommandPalette.recent.filter((id) => id !== command.id)].slice(0, 10);
		this.app.commands.executeCommand(command);
	}
}

/** Ctrl/Cmd+O: open a note by its path. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
	constructor(app: App) {
		super(app);
		this.setPlaceholder('Find a note...');
	}

	getItems(): TFile[] {
		return this.app.vault.getMarkdownFiles();
	}

	getItemText(file: TFile): string {
		return file.path.replace(/\.md$/, '');
	}

	onChooseItem(file: TFile): void {
		void this.app.workspace.getLeaf(false).openFile(file);
	}
}
