import type { App } from '../app';
import type { Modifier } from '../base/keymap';
import { Platform } from '../base/platform';
import type { Editor } from '../editor/editor';
import type { ActiveEditor } from '../workspace/workspace';

export interface Command {
	id: string;
	name: string;
	icon?: string;
	mobileOnly?: boolean;
	repeatable?: boolean;
	callback?: () => unknown;
	checkCallback?: (checking: boolean) => boolean | void;
	editorCallback?: (editor: Editor, ctx: ActiveEditor) => unknown;
	editorCheckCallback?: (checking: boolean, editor: Editor, ctx: ActiveEditor) => boolean | void;
	hotkeys?: { modifiers: Modifier[]; key: string }[];
}

/** The commands of the app and its plugins, and their hotkeys. */
export class Commands {
	commands: Record<string, Command> = {};

	constructor(private app: App) {
		app.scope.register(null, null, (evt, ctx) => {
			for (const command of Object.values(this.commands)) {
				const hit = command.hotkeys?.some(
					({ modifiers, key }) =>
						key.toLowerCase() === evt.key.toLowerCase() &&
						modifiers
							.map((name) => (name === 'Mod' ? (Platform.isMacOS ? 'Meta' : 'Ctrl') : name))
							.sort()
							.join(',') === ctx.modifiers,
				);
				if (hit && (!evt.repeat || command.repeatable) && this.executeCommand(command)) return false;
			}
			return undefined;
		});
	}

	addCommand(command: Command): void {
		this.commands[command.id] = command;
	}

	removeCommand(id: string): void {
		delete this.commands[id];
	}

	findCommand(id: string): Command | undefined {
		return this.commands[id];
	}

	/** The commands that can run now. */
	listCommands(): Command[] {
		return Object.values(this.commands).filter((command) => this.run(command, true));
	}

	executeCommandById(id: string): boolean {
		const command = this.commands[id];
		return command ? this.executeCommand(command) : false;
	}

	executeCommand(command: Command): boolean {
		return this.run(command, true) && this.run(command, false);
	}

	private run(command: Command, checking: boolean): boolean {
		if (command.mobileOnly && !Platform.isMobile) return false;
		if (command.editorCheckCallback || command.editorCallback) {
			const active = this.app.workspace.activeEditor;
			if (!active || active.getMode?.() === 'preview') return false;
			const { editor } = active;
			if (command.editorCheckCallback) return !!command.editorCheckCallback(checking, editor, active) || !checking;
			if (!checking) command.editorCallback?.(editor, active);
			return true;
		}
		if (command.checkCallback) return !!command.checkCallback(checking) || !checking;
		if (!checking) command.callback?.();
		return true;
	}
}
