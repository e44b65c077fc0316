import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../app';
import type { Plugin } from '../plugins/plugin';
import { DefinitionRenderer } from './definitions';

/** A tab of the settings: declarative when it has definitions, else drawn by `display()`. */
export abstract class SettingTab {
	icon = '';
	id = '';
	name = '';
	containerEl = createDiv('vertical-tab-content');
	settingItems: SettingDefinitionItem[] = [];
	navigation: string[] = [];
	private renderer: DefinitionRenderer | null = null;

	constructor(public app: App) {}

	getSettingDefinitions(): SettingDefinitionItem[] {
		return [];
	}

	/** Reads the definitions again, and redraws them if the tab is open. */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.renderer) this.show();
	}

	/** Draws the tab; called by the settings window. */
	show(): void {
		const scroll = this.containerEl.scrollTop;
		this.renderer?.destroy();
		this.renderer = null;
		if (this.settingItems.length === 0) {
			this.containerEl.empty();
			this.display();
			return;
		}
		this.renderer = new DefinitionRenderer(this);
		this.renderer.render(this.settingItems);
		this.containerEl.scrollTop = scroll;
	}

	close(): void {
		this.renderer?.destroy();
		this.renderer = null;
		this.navigation = [];
		this.hide();
		this.containerEl.empty();
		this.containerEl.detach();
	}

	getControlValue(key: string): unknown {
		return this.app.vault.getConfig(key);
	}

	setControlValue(key: string, value: unknown): void | Promise<void> {
		this.app.vault.setConfig(key, value);
	}

	refreshDomState(): void {
		this.renderer?.refresh();
	}

	display(): void {}
	hide(): void {}
}

export abstract class PluginSettingTab extends SettingTab {
	constructor(
		app: App,
		public plugin: Plugin,
	) {
		super(app);
		this.id = plugin.manifest.id;
		this.name = plugin.manifest.name;
	}

	override getControlValue(key: string): unknown {
		return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const settings = (this.plugin.settings ??= {}) as Record<string, unknown>;
		settings[key] = value;
		await this.plugin.saveData(settings);
	}
}

/** A page of a tab that draws itself. */
export abstract class SettingPage {
	rootEl = createDiv('setting-page');
	titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
	containerEl = this.rootEl.createDiv('setting-page-content');
	title = '';

	abstract display(): void;

	hide(): void {}
}
