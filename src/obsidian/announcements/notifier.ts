import type { Agenda } from '../../core/agenda/agenda';
import { readAnnounced, type Announced } from '../../core/agenda/announcements/announced';
import {
	announcementsAt,
	type Announcement,
	type AnnouncementRules,
	type UserClock,
} from '../../core/agenda/announcements/announcements';
import { appointmentsIn, type Appointment } from '../../core/agenda/announcements/appointments';
import type { Policy } from '../../core/agenda/next-action';
import type { Minute } from '../../core/follow-up';
import { SyncSettle } from './sync-settle';

export interface NotifierOptions {
	readonly wall: () => UserClock;
	/** Milliseconds that only increase. */
	readonly awake: () => number;
	readonly rules: () => AnnouncementRules;
	/** Loads what this device has announced. */
	readonly load: () => unknown;
	readonly save: (announced: Announced) => void;
	/** Requests another look at the agenda: at a minute, or after some milliseconds. */
	readonly wakeAt: (minute: Minute | null) => void;
	readonly wakeIn: (milliseconds: number | null) => void;
	readonly show: (announcements: readonly Announcement[]) => void;
	readonly showMissed: (missed: readonly Appointment[]) => void;
	/** Called after each look with all appointments; notices of others are obsolete. */
	readonly live: (appointments: readonly Appointment[]) => void;
}

/** Decides which calls to announce when, and remembers what it has announced. Shows nothing itself. */
export class Notifier {
	private readonly syncSettle = new SyncSettle();
	private announced: Announced | null = null;
	private state: 'idle' | 'reading' | 'ready' = 'idle';

	constructor(private readonly options: NotifierOptions) {}

	/** An index run begins: nothing can be announced yet. */
	begin(): void {
		this.state = 'reading';
	}

	/** All notes are read. */
	ready(): void {
		if (this.state === 'ready') return;
		this.state = 'ready';
		this.syncSettle.begin(this.options.awake());
	}

	/** The device slept, so sync may be about to deliver changes. */
	woke(): void {
		if (this.state === 'ready') this.syncSettle.begin(this.options.awake());
	}

	/** The vault changed, through the user or through sync. */
	vaultChanged(): void {
		this.syncSettle.vaultChanged(this.options.awake());
	}

	/** Announces what is due. Call at each requested minute and whenever the agenda changes. */
	look(agenda: Agenda, policy: Policy): void {
		if (this.state !== 'ready') return;
		const { awake, wall, rules, load, save, wakeAt, wakeIn, show, showMissed, live } = this.options;
		const left = this.syncSettle.remaining(awake());
		if (left > 0) {
			wakeIn(left);
			return;
		}
		this.announced ??= this.remembered(load(), agenda.now);
		const appointments = appointmentsIn(agenda, policy);
		const from = { ...wall(), now: agenda.now };
		let result = announcementsAt(appointments, this.announced, from, rules(), true);
		const hold = result.held ? this.syncSettle.remainingInBurst(awake()) : 0;
		if (result.held && hold === 0) result = announcementsAt(appointments, this.announced, from, rules());
		if (result.announced !== this.announced) save(result.announced);
		this.announced = result.announced;
		live(appointments);
		if (result.now.length > 0) show(result.now);
		if (result.missed.length > 0) showMissed(result.missed);
		wakeAt(result.next);
		wakeIn(hold > 0 ? hold : null);
	}

	/** What this device has announced. On its first start, the present moment is saved at once. */
	private remembered(stored: unknown, now: Minute): Announced {
		const announced = readAnnounced(stored, now);
		if (stored === null || stored === undefined) this.options.save(announced);
		return announced;
	}
}
