import type { App } from 'obsidian';
import { strings } from '../strings';
import { showNotice } from './actions/notices';

/** Obsidian's local storage: per vault, on this device only. */
export interface DeviceStorage {
	loadLocalStorage(key: string): unknown;
	saveLocalStorage(key: string, data: unknown): void;
}

/** The app's local storage, which never throws: a notice informs the user once that the storage is full or not allowed. */
export function deviceStorage(app: Pick<App, 'loadLocalStorage' | 'saveLocalStorage'>): DeviceStorage {
	let hasFailed = false;
	return {
		loadLocalStorage: (key): unknown => app.loadLocalStorage(key),
		saveLocalStorage: (key, data) => {
			try {
				app.saveLocalStorage(key, data);
			} catch (error) {
				if (hasFailed) return;
				hasFailed = true;
				showNotice(strings.notices.deviceStorageFull(error instanceof Error ? error.message : String(error)));
			}
		},
	};
}
