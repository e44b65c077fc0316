import type { Extension } from '@codemirror/state';
import type { BasesViewRegistration } from 'obsidian';
import type { App } from '../app';
import { Component } from '../base/component';
import { setIcon } from '../base/icons';
import { Platform } from '../base/platform';
import { MarkdownPreviewRenderer, type PostProcessor, type PostProcessorContext } from '../editor/markdown-renderer';
import type { EditorSuggest } from '../editor/editor-suggest';
import type { PluginSettingTab } from '../settings/setting-tab';
import { setTooltip } from '../ui/tooltip';
import type { WorkspaceLeaf } from '../workspace/leaf';
import type { View } from '../workspace/view';
import type { CliFlag, CliHandler } from './cli';
import type { Command } from './commands';

export interface Manifest {
	id: string;
	name: string;
	version: string;
	minAppVersion: string;
	author: string;
	description: string;
	dir?: string;
	isDesktopOnly?: boolean;
}

export abstract class Plugin extends Component {
	settings?: unknown;
	/** Set when the data of the plugin was written by itself, so that its echo is not taken for an external change. */
	_lastData: string | null = null;

	constructor(
		public app: App,
		public manifest: Manifest,
	) {
		super();
	}

	addRibbonIcon(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
		const el = createEl('button', { cls: 'clickable-icon side-dock-ribbon-action', attr: { type: 'button' } });
		setIcon(el, icon);
		setTooltip(el, title, { placement: 'right' });
		el.addEventListener('click', (evt) => void callback(evt));
		this.app.workspace.leftRibbon.actionsEl.appendChild(el);
		this.register(() => el.remove());
		return el;
	}

	addStatusBarItem(): HTMLElement {
		const el = createDiv(`status-bar-item plugin-${this.manifest.id}`);
		if (!Platform.isMobile) this.app.statusBarEl.prepend(el);
		this.register(() => el.remove());
		return el;
	}

	addCommand(command: Command): Command {
		command.id = `${this.manifest.id}:${command.id}`;
		command.name = `${this.manifest.name}: ${command.name}`;
		this.app.commands.addCommand(command);
		this.register(() => this.app.commands.removeCommand(command.id));
		return command;
	}

	removeCommand(commandId: string): void {
		this.app.commands.removeCommand(`${this.manifest.id}:${commandId}`);
	}

	addSettingTab(tab: PluginSettingTab): void {
		this.app.setting.addPluginTab(tab);
		this.register(() => this.app.setting.removePluginTab(tab));
	}

	registerView(type: string, creator: (leaf: WorkspaceLeaf) => View): void {
		this.app.viewRegistry.registerView(type, creator);
		this.register(() => this.app.viewRegistry.unregisterView(type));
	}

	registerHoverLinkSource(id: string, info: { display: string; defaultMod: boolean }): void {
		this.app.workspace.hoverLinkSources[id] = info;
		this.register(() => delete this.app.workspace.hoverLinkSources[id]);
	}

	registerExtensions(extensions: string[], viewType: string): void {
		for (const extension of extensions) this.app.viewRegistry.typeByExtension[extension] = viewType;
		this.register(() => {
			for (const extension of extensions) delete this.app.viewRegistry.typeByExtension[extension];
		});
	}

	registerMarkdownPostProcessor(processor: PostProcessor, sortOrder?: number): PostProcessor {
		MarkdownPreviewRenderer.registerPostProcessor(processor, sortOrder);
		this.register(() => MarkdownPreviewRenderer.unregisterPostProcessor(processor));
		return processor;
	}

	registerMarkdownCodeBlockProcessor(
		language: string,
		handler: (source: string, el: HTMLElement, ctx: PostProcessorContext) => Promise<unknown> | void,
		sortOrder?: number,
	): PostProcessor {
		const processor = MarkdownPreviewRenderer.createCodeBlockPostProcessor(language, handler);
		MarkdownPreviewRenderer.codeHandlers.set(language, handler);
		this.register(() => MarkdownPreviewRenderer.codeHandlers.delete(language));
		return this.registerMarkdownPostProcessor(processor, sortOrder);
	}

	/** Returns false in a vault where the core plugin Bases is off. */
	registerBasesView(viewId: string, registration: BasesViewRegistration): boolean {
		const { bases } = this.app;
		if (!bases.enabled) return false;
		this.register(bases.add(viewId, registration));
		return true;
	}

	registerEditorExtension(extension: Extension): void {
		const { workspace } = this.app;
		workspace.editorExtensions.push(extension);
		workspace.updateOptions();
		this.register(() => {
			workspace.editorExtensions.splice(workspace.editorExtensions.indexOf(extension), 1);
			workspace.updateOptions();
		});
	}

	registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
		this.app.editorSuggests.push(suggest);
		this.register(() => {
			suggest.close();
			this.app.editorSuggests.splice(this.app.editorSuggests.indexOf(suggest), 1);
		});
	}

	registerObsidianProtocolHandler(action: string, handler: (params: Record<string, string>) => unknown): void {
		this.app.workspace.protocolHandlers.set(action, handler);
		this.register(() => this.app.workspace.protocolHandlers.delete(action));
	}

	registerCliHandler(
		command: string,
		description: string,
		flags: Record<string, CliFlag> | null,
		handler: CliHandler,
	): void {
		this.register(this.app.cli.add(command, description, flags, handler));
	}

	get dataPath(): string {
		return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
	}

	async loadData(): Promise<unknown> {
		if (!(await this.app.vault.adapter.exists(this.dataPath))) return null;
		return JSON.parse(await this.app.vault.adapter.read(this.dataPath)) as unknown;
	}

	async saveData(data: unknown): Promise<void> {
		const { adapter } = this.app.vault;
		await adapter.mkdir(this.dataPath.slice(0, this.dataPath.lastIndexOf('/')));
		this._lastData = JSON.stringify(data, null, 2);
		await adapter.write(this.dataPath, this._lastData);
	}

	onUserEnable(): void {}

	onExternalSettingsChange?(): unknown;
}
