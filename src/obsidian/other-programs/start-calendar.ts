import type { Plugin } from 'obsidian';
import { schedule } from '../schedule';
import type { SettingsStore } from '../settings/settings-store';
import { calendarOf } from '../actions/calendar/calendar-file';
import { CalendarFollower } from './calendar-follower';
import { whenRead, type RequestParts } from './request-parts';

/** Keeps the calendar file of the vault up to date once the vault is read, until the plugin unloads. */
export function startCalendar(plugin: Plugin, parts: RequestParts, store: Pick<SettingsStore, 'subscribe'>): void {
	const { app, followUps, settings } = parts;
	const follower = new CalendarFollower({
		app,
		settings,
		text: () => calendarOf(followUps.agendaNow().agenda, settings().announceMinutes),
		schedule,
		elapsed: () => performance.now(),
	});
	plugin.register(() => follower.stop());
	plugin.register(followUps.watch(() => follower.changed()));
	plugin.register(store.subscribe(() => follower.changed()));
	plugin.registerEvent(app.workspace.on('quit', (tasks) => tasks.add(() => follower.flush())));
	let isLoaded = true;
	plugin.register(() => (isLoaded = false));
	void whenRead(parts).then(() => {
		if (isLoaded) follower.ready();
	});
}
