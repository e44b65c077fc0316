import type { Plugin } from 'obsidian';
import type { NoteReading } from '../../src/core/follow-up';
import { FollowUpIndex } from '../../src/core/follow-up-index';
import { readNote } from '../../src/core/notes/read-note';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { MinuteTimer } from '../../src/obsidian/announcements/clock';
import { SidebarStore } from '../../src/obsidian/sidebar/sidebar-store';
import { WeekReviews } from '../../src/obsidian/sidebar/week-reviews';
import type { Notifier } from '../../src/obsidian/announcements/notifier';
import { startNotifier } from '../../src/obsidian/announcements/start-notifier';
import type { VaultNotes } from '../../src/obsidian/reading/vault-notes';
import type { Machine } from './machine';

/** A note is read once, however often a device starts. */
const readings = new Map<string, NoteReading>();

/** One announcement of a device. */
export interface Told {
	readonly what: 'ahead' | 'time' | 'missed';
	readonly contact: string;
	readonly due: string;
	/** The machine's clock at that moment. */
	readonly at: number;
	readonly wall: string;
}

/** A notebook computer with the plugin and its own copy of the vault, which sync brings up to date. */
export class Device {
	readonly told: Told[] = [];
	/** Names on the visible notices. */
	readonly shown = new Set<string>();
	readonly vault = new Map<string, string>();
	readonly storage = new Map<string, string>();
	private running: {
		clock: MinuteTimer;
		followUps: SidebarStore;
		index: FollowUpIndex;
		stir: () => void;
		settle(): void;
		end(): void;
	} | null = null;

	constructor(
		readonly machine: Machine,
		private readonly settings: Settings = DEFAULT_SETTINGS,
	) {}

	get isOpen(): boolean {
		return this.running !== null;
	}

	/** Starts the app; all its notes are read at once. */
	open(): void {
		const { machine, settings } = this;
		const index = new FollowUpIndex(() => null);
		const handlers: (() => void)[] = [];
		const releases: (() => void)[] = [];
		const soon = new Set<() => void>();
		const on = (_: string, handler: () => void) => handlers.push(handler);
		let notifier: Notifier | null = null;
		const clock = new MinuteTimer(machine, (slept) => {
			if (slept) notifier?.woke();
			followUps.tick();
		});
		const followUps: SidebarStore = new SidebarStore({
			index,
			settings: () => settings,
			now: () => clock.now(),
			zone: () => machine.zone,
			language: () => 'en',
			isDismissed: () => false,
			typedOn: () => null,
			lost: () => [],
			armed: (next) => clock.wakeAt('agenda', next),
			schedule: (run) => {
				soon.add(run);
				return () => soon.delete(run);
			},
			visible: () => true,
			weeks: new WeekReviews({
				storage: { loadLocalStorage: () => null, saveLocalStorage: () => undefined },
				index,
				isDismissed: () => false,
			}),
		});
		for (const [path, text] of this.vault) index.put(this.reading(path, text));
		const read = Promise.resolve();
		const plugin = {
			app: {
				vault: { on },
				metadataCache: { on },
				loadLocalStorage: (key: string): unknown => JSON.parse(this.storage.get(key) ?? 'null'),
				saveLocalStorage: (key: string, data: unknown) => this.storage.set(key, JSON.stringify(data)),
			},
			registerEvent: () => undefined,
			register: (release: () => void) => releases.push(release),
		};
		notifier = startNotifier(plugin as unknown as Plugin, {
			storage: plugin.app,
			followUps,
			vaultNotes: { whenRead: () => read } as unknown as VaultNotes,
			clock,
			settings: () => settings,
			announcer: {
				show: (announcements) => {
					for (const { moment, appointment } of announcements) {
						this.shown.add(appointment.contact);
						this.record(moment, appointment);
					}
				},
				showMissed: (missed) => missed.forEach((each) => this.record('missed', each)),
				keep: (appointments) => {
					const there = new Set(appointments.map(({ contact }) => contact));
					for (const name of [...this.shown]) if (!there.has(name)) this.shown.delete(name);
				},
				clear: () => this.shown.clear(),
			},
		});
		this.running = {
			clock,
			followUps,
			index,
			stir: () => handlers[0]?.(),
			settle: () => {
				for (const run of soon) {
					soon.delete(run);
					run();
				}
			},
			end: () => {
				releases.forEach((release) => release());
				clock.stop();
			},
		};
		followUps.tick();
		// The vault counts as read only in a later turn, which a simulated machine does not have.
		notifier.ready();
		followUps.tick();
	}

	close(): void {
		this.running?.end();
		this.running = null;
		this.machine.close();
	}

	/** A note arrives by sync, or is changed here. */
	write(path: string, text: string | null): void {
		if (text === null) this.vault.delete(path);
		else this.vault.set(path, text);
		if (!this.running) return;
		this.running.stir();
		if (text === null) this.running.index.remove(path);
		else this.running.index.put(this.reading(path, text));
		this.running.followUps.noteChanged(path);
		this.running.settle();
	}

	/** The user returns and does something. */
	touch(how: 'key' | 'window'): void {
		if (how === 'key') this.running?.clock.onUserActivity();
		else this.running?.clock.catchUp();
	}

	/** Names under "Promised now". */
	promisedNow(): string[] {
		const now = this.groups().filter(({ name }) => name === 'promised-now');
		return now.flatMap(({ rows }) => rows.map(({ contact }) => contact));
	}

	sectionOf(name: string): string {
		return this.groups().find(({ rows }) => rows.some(({ contact }) => contact === name))?.name ?? 'none';
	}

	private groups() {
		return this.running?.followUps.current().groups ?? [];
	}

	/** Looks at the list, as long as it is open. */
	watchList(): () => void {
		const leave = this.running?.followUps.subscribe(() => undefined);
		this.running?.settle();
		return leave ?? (() => undefined);
	}

	/** `time Dana 2026-11-23T08:30` */
	get lines(): string[] {
		return this.told.map(({ what, contact, due }) => `${what} ${contact} ${due}`);
	}

	private record(what: Told['what'], { contact, due }: { contact: string; due: string }): void {
		this.told.push({ what, contact, due, at: this.machine.now(), wall: this.machine.wall });
	}

	private reading(path: string, text: string) {
		const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
		const properties = Object.fromEntries(front.split('\n').map((line) => line.split(': ', 2) as [string, string]));
		const source = { path, text, created: '2018-01-01', properties, propertiesBroken: false };
		let reading = readings.get(path + text);
		if (!reading) readings.set(path + text, (reading = readNote(source, this.settings)));
		return reading;
	}
}

/** A note with one property follow-up and its attempts. */
export function note(contact: string, properties: string, ...attempts: readonly string[]): string {
	const list = attempts.map((attempt) => `- ${attempt}\n`).join('');
	return `---\ncontact: ${contact}\n${properties}\n---\nA talk.\n\n## Attempts\n\n${list}`;
}
