import type { Plugin } from 'obsidian';
import type { Announcement } from '../../core/agenda/announcements/announcements';
import type { Appointment } from '../../core/agenda/announcements/appointments';
import type { Settings } from '../../core/settings';
import type { MinuteTimer } from './clock';
import type { SidebarStore } from '../sidebar/sidebar-store';
import { Notifier } from './notifier';
import type { VaultNotes } from '../reading/vault-notes';
import type { DeviceStorage } from '../device-storage';

/** Shows announcements to the user. */
export interface Announcer {
	show(announcements: readonly Announcement[]): void;
	showMissed(missed: readonly Appointment[]): void;
	/** Hides notices of all other appointments. */
	keep(appointments: readonly Appointment[]): void;
	clear(): void;
}

export interface NotifierParts {
	readonly storage: DeviceStorage;
	readonly followUps: SidebarStore;
	readonly vaultNotes: VaultNotes;
	readonly clock: MinuteTimer;
	readonly settings: () => Settings;
	readonly announcer: Announcer;
}

/** Local storage key. Each device announces on its own. */
const STORAGE_KEY = 'due-follow-ups-announced';

/** Starts to announce calls, once the vault is read and sync has settled. */
export function startNotifier(plugin: Plugin, parts: NotifierParts): Notifier {
	const { storage, followUps, vaultNotes, clock, settings, announcer } = parts;
	const { app } = plugin;
	const notifier = new Notifier({
		wall: () => ({ now: clock.now(), minutesSince: (minute) => clock.minutesSince(minute) }),
		awake: () => clock.awake(),
		rules: () => {
			const { announce, announceMinutes, quietHours } = settings();
			return { on: announce, lead: announceMinutes, quiet: quietHours };
		},
		load: (): unknown => storage.loadLocalStorage(STORAGE_KEY),
		save: (announced) => storage.saveLocalStorage(STORAGE_KEY, announced),
		wakeAt: (minute) => clock.wakeAt('announcements', minute),
		wakeIn: (milliseconds) => clock.wakeIn(milliseconds),
		show: (announcements) => announcer.show(announcements),
		showMissed: (missed) => announcer.showMissed(missed),
		live: (appointments) => announcer.keep(appointments),
	});
	const vaultChanged = () => {
		notifier.vaultChanged();
		// A change from sync may be the first event after the device slept.
		clock.onUserActivity();
	};
	const { vault, metadataCache } = app;
	for (const event of [
		vault.on('create', vaultChanged),
		vault.on('modify', vaultChanged),
		vault.on('delete', vaultChanged),
		vault.on('rename', vaultChanged),
		metadataCache.on('changed', vaultChanged),
	]) {
		plugin.registerEvent(event);
	}
	let isLoaded = true;
	plugin.register(() => {
		isLoaded = false;
		announcer.clear();
	});
	plugin.register(
		followUps.watch(() => {
			const { agenda, policy } = followUps.agendaNow();
			notifier.look(agenda, policy);
		}),
	);
	void vaultNotes.whenRead().then(() => {
		if (!isLoaded) return;
		notifier.ready();
		followUps.tick();
	});
	return notifier;
}
