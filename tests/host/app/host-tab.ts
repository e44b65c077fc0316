import type { App } from '../obsidian/app';
import { Setting } from '../obsidian/settings/setting';
import { SettingTab } from '../obsidian/settings/setting-tab';

/** A small "Community plugins" page: switches plugins off and on. */
class PluginsTab extends SettingTab {
	override id = 'community-plugins';
	override name = 'Installed plugins';

	override display(): void {
		this.containerEl.empty();
		for (const manifest of Object.values(this.app.plugins.manifests)) {
			new Setting(this.containerEl)
				.setName(manifest.name)
				.setDesc(`Version ${manifest.version}. ${manifest.description}`)
				.addToggle((toggle) =>
					toggle
						.setValue(this.app.plugins.getPlugin(manifest.id) !== null)
						.onChange((on) =>
							on ? this.app.plugins.enablePlugin(manifest.id, true) : this.app.plugins.disablePlugin(manifest.id),
						),
				);
		}
	}
}

export function addHostTab(app: App): void {
	app.setting.addSettingTab(new PluginsTab(app));
}
