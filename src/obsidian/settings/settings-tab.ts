import { type App, Platform, type Plugin, PluginSettingTab, type SettingDefinitionItem } from 'obsidian';
import { strings } from '../../strings';
import { changedPage } from './changed-settings';
import { ChangedSettingsPage } from './changed-settings-page';
import { isTyping, keepingFocus, whenDoneTyping } from './settings-focus';
import { controlValue } from './control-value';
import { guidelineOf, disabledAfter } from './guidance-definitions';
import { showNotice } from '../actions/notices';
import { matchingFolders } from './matching-folders';
import { TextPrompt } from './text-prompt';
import { pageText, settingDefinitions, settingOfPage, type ListSetting } from './setting-definitions';
import type { SettingsStore } from './settings-store';
import { namesFrom, quietHoursFrom } from './setting-text';
import { askToNotify, systemCanNotify } from '../announcements/system-notifications';

/** The plugin's settings tab. Obsidian renders it from definitions. */
export class DueFollowUpsSettingTab extends PluginSettingTab {
	private isRedrawPending = false;

	constructor(
		app: App,
		plugin: Plugin,
		private readonly store: SettingsStore,
	) {
		super(app, plugin);
		this.icon = 'phone-outgoing';
		plugin.register(store.subscribe(() => this.refreshDomState()));
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const definitions = settingDefinitions(this.store.current(), {
			device: { mobile: Platform.isMobile, notifies: systemCanNotify() },
			accepts: (key, value) => this.store.accepts(key, value),
			add: (list) => this.edit(list, null),
			change: (list, index) => this.edit(list, index),
			remove: (list, index) => void this.replace(list, (items) => items.filter((_, place) => place !== index)),
			move: (list, from, to) => void this.replace(list, (items) => moved(items, from, to)),
		});
		const changed = changedPage(
			definitions,
			{
				valueOf: (key) => this.getControlValue(key),
				defaultOf: (key) => controlValue(this.store.defaults(), key),
				keyOfPage: settingOfPage,
				textOf: (key) => pageText(key, this.store.current()),
			},
			(list) => new ChangedSettingsPage(list, (key) => this.reset(key)),
		);
		return [...definitions, changed];
	}

	override getControlValue(key: string): unknown {
		return controlValue(this.store.current(), key);
	}

	/**
	 * Applies the value of a control and draws the values beside the pages again. Resolves when the value is stored: a redraw
	 * at that later moment would take away what the user clicks.
	 */
	override async setControlValue(key: string, value: unknown): Promise<void> {
		if (key === 'systemNotifications' && value === true && !(await askToNotify())) {
			showNotice(strings.announce.notAllowed);
			this.redraw();
			return;
		}
		const stored = this.keep(key, value);
		this.redraw();
		await stored;
	}

	/** Applies a value at once. Resolves when it is stored. */
	private async keep(key: string, value: unknown): Promise<void> {
		const weekday = /^workingDays\.([1-7])$/.exec(key);
		if (weekday) {
			const day = Number(weekday[1]);
			const others = this.store.current().workingDays.filter((other) => other !== day) as number[];
			const days = value === true ? [...others, day].sort() : others;
			await this.store.set('workingDays', days);
			return;
		}
		const code = guidelineOf(key);
		if (code !== null) {
			const disabled = disabledAfter(this.store.current().disabledGuidelines, code, value === true);
			await this.store.set('disabledGuidelines', disabled);
			return;
		}
		if (key === 'quietHours') await this.store.set(key, quietHoursFrom(String(value)));
		else if (key === 'weekStart') await this.store.set(key, Number(value));
		else if (key.startsWith('properties.')) await this.store.set(key, namesFrom(String(value)));
		else await this.store.set(key, value);
	}

	/** Resets a setting to its default at once. Resolves when that is stored. */
	private async reset(key: string): Promise<void> {
		const value = controlValue(this.store.defaults(), key);
		const stored = key === 'workingDays' ? this.store.set(key, value) : this.keep(key, value);
		this.redraw();
		await stored;
	}

	private edit(list: ListSetting, index: number | null): void {
		const items = this.store.get(list.key) as readonly unknown[];
		new TextPrompt(this.app, {
			title: index === null ? list.addName : list.changeName,
			hint: list.hint,
			value: index === null ? '' : list.text(items[index]),
			suggestions: list.offersFolders ? (typed) => matchingFolders(this.app.vault, typed) : null,
			button: index === null ? strings.prompt.add : strings.prompt.save,
			check: (text) => (list.parse(text) === null ? list.invalid : null),
			done: (text) => {
				const value = list.parse(text);
				void this.replace(list, (all) =>
					index === null ? [...all, value] : all.map((item, place) => (place === index ? value : item)),
				);
			},
		}).open();
	}

	private async replace(list: ListSetting, change: (items: readonly unknown[]) => readonly unknown[]): Promise<void> {
		const seen = new Set<string>();
		const items = change(this.store.get(list.key) as readonly unknown[]).filter((item) => {
			const text = list.text(item);
			return !seen.has(text) && seen.add(text);
		});
		const stored = this.store.set(list.key, list.sort ? [...items].sort(list.sort) : items);
		this.redraw();
		await stored;
	}

	/** Draws the tab again, unless that takes away the field in which the user types: then once they leave the tab's fields. */
	private redraw(): void {
		if (isTyping(this.containerEl)) {
			if (this.isRedrawPending) return;
			this.isRedrawPending = true;
			whenDoneTyping(this.containerEl, () => {
				this.isRedrawPending = false;
				this.update();
			});
		} else keepingFocus(this.containerEl, () => this.update());
	}
}

function moved(items: readonly unknown[], from: number, to: number): unknown[] {
	const rest = items.filter((_, place) => place !== from);
	rest.splice(to, 0, items[from]);
	return rest;
}
