import type { BasesLayouts } from '../bases';

interface CorePlugin {
	readonly enabled: boolean;
	readonly instance: object;
}

/** The core plugins of the app, as plugins look for them through `app.internalPlugins`. */
export class CorePlugins {
	readonly plugins: Readonly<Record<string, CorePlugin>>;

	constructor(bases: BasesLayouts) {
		this.plugins = {
			bases: {
				get enabled() {
					return bases.enabled;
				},
				instance: bases,
			},
			'page-preview': { enabled: true, instance: {} },
			'daily-notes': { enabled: false, instance: { options: {} } },
			templates: { enabled: false, instance: { options: {} } },
		};
	}

	getPluginById(id: string): CorePlugin | null {
		return this.plugins[id] ?? null;
	}

	/** The instance of a plugin that is on. */
	getEnabledPluginById(id: string): object | null {
		const plugin = this.getPluginById(id);
		return plugin?.enabled ? plugin.instance : null;
	}
}
