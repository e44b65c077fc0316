import type {
	SettingDefinition,
	SettingDefinitionGroup,
	SettingDefinitionItem,
	SettingDefinitionList,
	SettingDefinitionPage,
} from 'obsidian';
import { setIcon } from '../base/icons';
import { Platform } from '../base/platform';
import { bindControl } from './controls';
import { Setting, SettingGroup } from './setting';
import type { SettingPage, SettingTab } from './setting-tab';

type Flag = boolean | (() => boolean) | undefined;

function holds(flag: Flag, otherwise: boolean): boolean {
	return typeof flag === 'function' ? flag() : (flag ?? otherwise);
}

/** Draws what `getSettingDefinitions()` returns: rows, groups, lists and pages to step into. */
export class DefinitionRenderer {
	private refreshers: (() => void)[] = [];
	private cleanups: (() => void)[] = [];
	private page: SettingPage | null = null;

	constructor(private tab: SettingTab) {}

	destroy(): void {
		this.cleanups.splice(0).forEach((cleanup) => cleanup());
		this.page?.hide();
		this.page = null;
		this.refreshers = [];
	}

	refresh(): void {
		this.refreshers.forEach((refresh) => refresh());
	}

	render(items: SettingDefinitionItem[]): void {
		const { containerEl, navigation } = this.tab;
		containerEl.empty();
		let level = items;
		for (const name of navigation) {
			const page = level.flatMap(inside).find((item) => 'type' in item && item.type === 'page' && item.name === name);
			if (!page || !('items' in page || 'page' in page)) {
				navigation.length = 0;
				return this.render(items);
			}
			if ('page' in page && page.page) return this.showPage(page.page() as unknown as SettingPage, name);
			level = (page as SettingDefinitionPage).items ?? [];
		}
		const name = navigation[navigation.length - 1];
		if (name !== undefined) this.titlebar(containerEl, name);
		this.renderItems(level, containerEl);
		this.refresh();
	}

	private titlebar(parent: HTMLElement, title: string): void {
		const bar = parent.createDiv('setting-page-titlebar');
		const back = bar.createEl('button', { cls: 'clickable-icon', attr: { type: 'button', 'aria-label': 'Back' } });
		setIcon(back, 'arrow-left');
		back.addEventListener('click', () => this.go(this.tab.navigation.slice(0, -1)));
		bar.createDiv({ cls: 'setting-page-title', text: title, attr: { role: 'heading', 'aria-level': '2' } });
	}

	private go(to: string[]): void {
		this.tab.navigation = to;
		this.tab.show();
		this.tab.containerEl.scrollTop = 0;
	}

	private showPage(page: SettingPage, name: string): void {
		this.page = page;
		page.title ||= name;
		this.titlebar(page.titlebarEl, page.title);
		this.tab.containerEl.appendChild(page.rootEl);
		page.display();
	}

	private renderItems(items: SettingDefinitionItem[], parent: HTMLElement): void {
		let loose: SettingGroup | null = null;
		for (const item of items) {
			if ('type' in item && (item.type === 'group' || item.type === 'list')) {
				loose = null;
				this.renderGroup(item, parent);
			} else {
				loose ??= new SettingGroup(parent);
				this.renderRow(item as SettingDefinition | SettingDefinitionPage, loose);
			}
		}
	}

	private renderRow(item: SettingDefinition | SettingDefinitionPage, group: SettingGroup): Setting {
		const setting = new Setting(group.listEl).setName(item.name);
		if (item.desc)
			setting.setDesc(typeof item.desc === 'string' ? item.desc : (item.desc.cloneNode(true) as DocumentFragment));
		this.refreshers.push(() => setting.settingEl.toggle(holds(item.visible, true)));
		if ('type' in item) this.renderPageRow(item, setting);
		else if (item.control) {
			const { control } = item;
			bindControl(this.tab, setting, control, () => this.refresh());
			this.refreshers.push(() => void setting.setDisabled(holds(control.disabled, false)));
		} else if (item.render) {
			const cleanup = item.render(setting, group);
			if (cleanup) this.cleanups.push(cleanup);
		} else if (item.action) {
			const { action, disabled } = item;
			this.clickable(setting, () => {
				if (!holds(disabled, false)) action(setting.settingEl, group.listEl.indexOf(setting.settingEl));
			});
			this.refreshers.push(() => void setting.setDisabled(holds(disabled, false)));
		}
		return setting;
	}

	private renderPageRow(item: SettingDefinitionPage, setting: Setting): void {
		setting.addDisplayValue((display) => {
			const { displayValue, status } = item;
			display.setValue(typeof displayValue === 'function' ? displayValue() : (displayValue ?? ''));
			display.setStatus(typeof status === 'function' ? status() : (status ?? null));
		});
		setIcon(setting.controlEl.createDiv('setting-item-chevron'), 'chevron-right');
		this.clickable(setting, () => this.go([...this.tab.navigation, item.name]));
	}

	private clickable(setting: Setting, act: () => void): void {
		const { settingEl } = setting;
		settingEl.addClass('mod-clickable');
		settingEl.setAttrs({ role: 'button', tabindex: '0', 'aria-labelledby': setting.nameEl.id });
		settingEl.addEventListener('click', (evt) => {
			if (!(evt.target as Element).closest('button, input')) act();
		});
		settingEl.addEventListener('keydown', (evt) => {
			if (evt.target === settingEl && (evt.key === 'Enter' || evt.key === ' ')) {
				evt.preventDefault();
				act();
			}
		});
	}

	private renderGroup(item: SettingDefinitionGroup | SettingDefinitionList, parent: HTMLElement): void {
		const group = new SettingGroup(parent);
		if (item.heading) group.setHeading(item.heading);
		if (item.cls) group.addClass(item.cls);
		this.refreshers.push(() => group.groupEl.toggle(holds(item.visible, true)));
		const rows = (item.items ?? []).map((child) => ({ child, setting: this.renderRow(child, group) }));
		const { search } = item;
		if (search) {
			group.addSearch((component) =>
				component.setPlaceholder(search.placeholder ?? '').onChange((query) => {
					for (const { child, setting } of rows) {
						if ('type' in child || child.searchable === false) continue;
						setting.settingEl.toggle(holds(child.visible, true) && (!query || search.match(child, query)));
					}
				}),
			);
		}
		item.extraButtons?.forEach((button) => group.addExtraButton(button as never));
		if (item.type !== 'list') return;
		group.addClass('mod-list');
		const list = item as SettingDefinitionList;
		if (rows.length === 0 && list.emptyState) {
			group.listEl.createDiv('setting-list-empty').setText(list.emptyState);
		}
		rows.forEach(({ child, setting }) => this.listRow(list, setting, child.name, group));
		const { addItem } = list;
		if (!addItem) return;
		if (Platform.isMobile) {
			const add = new Setting(group.groupEl).setName(`+ ${addItem.name}`);
			this.clickable(add, () => addItem.action(add.settingEl));
		} else {
			group.addExtraButton((button) =>
				button
					.setIcon('plus')
					.setTooltip(addItem.name)
					.onClick(() => addItem.action(button.extraSettingsEl)),
			);
		}
	}

	private listRow(list: SettingDefinitionList, setting: Setting, name: string, group: SettingGroup): void {
		const index = () => group.listEl.indexOf(setting.settingEl);
		const { onDelete, onReorder } = list;
		if (onReorder) {
			for (const [by, icon, word] of [
				[-1, 'arrow-up', 'up'],
				[1, 'arrow-down', 'down'],
			] as const) {
				setting.addExtraButton((button) =>
					button
						.setIcon(icon)
						.setTooltip(`Move ${name} ${word}`)
						.onClick(() => {
							const from = index();
							const other = group.listEl.children[from + by];
							if (!other) return;
							if (by < 0) other.before(setting.settingEl);
							else other.after(setting.settingEl);
							onReorder(from, from + by);
						}),
				);
			}
		}
		if (!onDelete) return;
		setting.addExtraButton((button) =>
			button
				.setIcon('trash-2')
				.setTooltip(`Delete ${name}`)
				.onClick(() => onDelete(index())),
		);
		setting.settingEl.tabIndex = 0;
		setting.settingEl.addEventListener('keydown', (evt) => {
			if (evt.target === setting.settingEl && (evt.key === 'Delete' || evt.key === 'Backspace')) onDelete(index());
		});
	}
}

function inside(item: SettingDefinitionItem): SettingDefinitionItem[] {
	return 'type' in item && (item.type === 'group' || item.type === 'list') ? (item.items ?? []) : [item];
}
