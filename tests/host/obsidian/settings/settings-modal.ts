import type { App } from '../app';
import { Modal } from '../ui/modal';
import { SettingTab } from './setting-tab';

/** The settings window: tabs on one side, the open tab on the other. */
export class SettingsModal extends Modal {
	pluginTabs: SettingTab[] = [];
	settingTabs: SettingTab[] = [];
	activeTab: SettingTab | null = null;
	private listEl: HTMLElement;
	private bodyEl: HTMLElement;

	constructor(app: App) {
		super(app);
		this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
		this.setTitle('Settings');
		this.contentEl.addClass('vertical-tabs-container');
		this.listEl = this.contentEl.createEl('nav', {
			cls: 'vertical-tab-header',
			attr: { 'aria-label': 'Settings', 'data-host-label': '' },
		});
		this.bodyEl = this.contentEl.createDiv('vertical-tab-content-container');
	}

	addSettingTab(tab: SettingTab): void {
		this.settingTabs.push(tab);
		tab.update();
	}

	addPluginTab(tab: SettingTab): void {
		this.pluginTabs.push(tab);
		tab.update();
		this.drawList();
	}

	removePluginTab(tab: SettingTab): void {
		this.pluginTabs = this.pluginTabs.filter((other) => other !== tab);
		if (this.activeTab === tab) this.closeTab();
		this.drawList();
	}

	override onOpen(): void {
		this.drawList();
		const tab = this.activeTab ?? this.settingTabs[0] ?? this.pluginTabs[0];
		if (tab) this.openTab(tab);
	}

	override onClose(): void {
		this.closeTab();
	}

	openTabById(id: string): SettingTab | null {
		const tab = [...this.settingTabs, ...this.pluginTabs].find((other) => other.id === id) ?? null;
		if (tab) this.openTab(tab);
		return tab;
	}

	openTab(tab: SettingTab): void {
		this.closeTab();
		this.activeTab = tab;
		this.bodyEl.appendChild(tab.containerEl);
		tab.show();
		this.drawList();
	}

	private closeTab(): void {
		this.activeTab?.close();
		this.activeTab = null;
	}

	private drawList(): void {
		const focused = this.listEl.contains(this.listEl.ownerDocument.activeElement);
		this.listEl.empty();
		const groups: [string, SettingTab[]][] = [
			['Options', this.settingTabs],
			['Community plugins', this.pluginTabs],
		];
		for (const [title, tabs] of groups) {
			if (tabs.length === 0) continue;
			const group = this.listEl.createDiv('vertical-tab-header-group');
			group.createDiv({ cls: 'vertical-tab-header-group-title', text: title });
			const items = group.createDiv('vertical-tab-header-group-items');
			for (const tab of tabs) {
				const active = tab === this.activeTab;
				const item = items.createEl('button', {
					cls: ['vertical-tab-nav-item', 'tappable', ...(active ? ['is-active'] : [])],
					text: tab.name,
					attr: { type: 'button', ...(active ? { 'aria-current': 'page' } : {}) },
				});
				item.addEventListener('click', () => this.openTab(tab));
				if (active && focused) item.focus();
			}
		}
	}
}
