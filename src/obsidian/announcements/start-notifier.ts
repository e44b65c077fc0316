import type { Plugin } from 'obsidian';
import type { Announcement } from '../../core/agenda/announcements/announcements';
import type { Appointment } from '../../core/agenda/announcements/appointments';
import type { Settings } from '../../core/settings';
import type { Clock } from './clock';
import type { SidebarStore } from '../sidebar/sidebar-store';
import { Notifier } from './notifier';
import type { VaultNotes } from '../reading/vault-notes';

/** Shows what is announced. */
export interface Announcer {
	show(announcements: readonly Announcement[]): void;
	showMissed(missed: readonly Appointment[]): void;
	/** These are all there are: what is shown of others is taken down. */
	keep(appointments: readonly Appointment[]): void;
	clear(): void;
}

export interface NotifierParts {
	readonly followUps: SidebarStore;
	readonly vaultNotes: VaultNotes;
	readonly clock: Clock;
	readonly settings: () => Settings;
	readonly announcer: Announcer;
}

/** Kept on this device, for this vault: each device announces for itself. */
const STORAGE_KEY = 'due-follow-ups-announced';

/** Lets calls be announced from now on, as soon as the vault was read and is quiet. */
export function startNotifier(plugin: Plugin, parts: NotifierParts): Notifier {
	const { followUps, vaultNotes, clock, settings, announcer } = parts;
	const { app } = plugin;
	const notifier = new Notifier({
		wall: () => ({ now: clock.now(), minutesSince: (minute) => clock.minutesSince(minute) }),
		awake: () => clock.awake(),
		rules: () => {
			const { announce, announceMinutes, quietHours } = settings();
			return { on: announce, lead: announceMinutes, quiet: quietHours };
		},
		load: (): unknown => app.loadLocalStorage(STORAGE_KEY),
		save: (announced) => app.saveLocalStorage(STORAGE_KEY, announced),
		wakeAt: (minute) => clock.wakeAt('announcements', minute),
		wakeIn: (milliseconds) => clock.wakeIn(milliseconds),
		show: (announcements) => announcer.show(announcements),
		showMissed: (missed) => announcer.showMissed(missed),
		live: (appointments) => announcer.keep(appointments),
	});
	const stirred = () => {
		notifier.stirred();
		// A delivery may be the first sign of life after sleep.
		clock.feel();
	};
	const { vault, metadataCache } = app;
	for (const event of [
		vault.on('create', stirred),
		vault.on('modify', stirred),
		vault.on('delete', stirred),
		vault.on('rename', stirred),
		metadataCache.on('changed', stirred),
	]) {
		plugin.registerEvent(event);
	}
	let there = true;
	plugin.register(() => {
		there = false;
		announcer.clear();
	});
	plugin.register(
		followUps.watch(() => {
			const { agenda, policy } = followUps.agendaNow();
			notifier.look(agenda, policy);
		}),
	);
	void vaultNotes.whenRead().then(() => {
		if (!there) return;
		notifier.ready();
		followUps.tick();
	});
	return notifier;
}
