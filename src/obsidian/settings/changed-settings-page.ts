import { Setting, SettingPage } from 'obsidian';
import { strings } from '../../strings';
import type { ChangedSetting } from './changed-settings';

const words = strings.changedSettings;

/** Lists the settings that differ from their defaults, each with a button that resets it. */
export class ChangedSettingsPage extends SettingPage {
	constructor(
		private readonly changed: () => readonly ChangedSetting[],
		private readonly reset: (key: string) => Promise<void>,
	) {
		super();
		this.title = words.title;
	}

	override display(): void {
		this.containerEl.empty();
		const changed = this.changed();
		if (changed.length === 0) new Setting(this.containerEl).setDesc(words.none);
		for (const { key, name, value } of changed) {
			new Setting(this.containerEl)
				.setName(name)
				.setDesc(value)
				.addExtraButton((button) =>
					button
						.setIcon('rotate-ccw')
						.setTooltip(words.reset(name))
						.onClick(() => {
							void this.reset(key);
							this.display();
						}),
				);
		}
	}
}
