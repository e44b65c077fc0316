import type { Agenda } from '../../core/agenda/agenda';
import { readAnnounced, type Announced } from '../../core/agenda/announcements/announced';
import {
	announcements,
	type Announcement,
	type AnnouncementRules,
	type Wall,
} from '../../core/agenda/announcements/announcements';
import { appointmentsIn, type Appointment } from '../../core/agenda/announcements/appointments';
import type { Policy } from '../../core/agenda/next-action';
import type { Minute } from '../../core/follow-up';
import { SyncSettle } from './sync-settle';

export interface NotifierOptions {
	readonly wall: () => Wall;
	/** Milliseconds on a count that only goes forward. */
	readonly awake: () => number;
	readonly rules: () => AnnouncementRules;
	/** What this device remembers. */
	readonly load: () => unknown;
	readonly save: (announced: Announced) => void;
	/** Looks at the agenda again at a minute, and after so many milliseconds. */
	readonly wakeAt: (minute: Minute | null) => void;
	readonly wakeIn: (milliseconds: number | null) => void;
	readonly show: (announcements: readonly Announcement[]) => void;
	readonly showMissed: (missed: readonly Appointment[]) => void;
	/** After each look: what is no appointment any more needs no notice. */
	readonly live: (appointments: readonly Appointment[]) => void;
}

/** Decides when to announce which calls, and remembers what it told. Draws nothing. */
export class Notifier {
	private readonly stillness = new SyncSettle();
	private announced: Announced | null = null;
	private state: 'idle' | 'reading' | 'ready' = 'idle';

	constructor(private readonly options: NotifierOptions) {}

	/** The vault is being read: nothing can be announced yet. */
	begin(): void {
		this.state = 'reading';
	}

	/** All notes were read. */
	ready(): void {
		if (this.state === 'ready') return;
		this.state = 'ready';
		this.stillness.begin(this.options.awake());
	}

	/** The machine slept, so a sync may be about to deliver. */
	woke(): void {
		if (this.state === 'ready') this.stillness.begin(this.options.awake());
	}

	/** Something changed in the vault, whoever did it. */
	stirred(): void {
		this.stillness.stirred(this.options.awake());
	}

	/** Looks at the agenda: at its minute, and whenever it changed. */
	look(agenda: Agenda, policy: Policy): void {
		if (this.state !== 'ready') return;
		const { awake, wall, rules, load, save, wakeAt, wakeIn, show, showMissed, live } = this.options;
		const left = this.stillness.left(awake());
		if (left > 0) {
			wakeIn(left);
			return;
		}
		this.announced ??= this.remembered(load(), agenda.now);
		const appointments = appointmentsIn(agenda, policy);
		const from = { ...wall(), now: agenda.now };
		let result = announcements(appointments, this.announced, from, rules(), true);
		const hold = result.held ? this.stillness.leftOfBurst(awake()) : 0;
		if (result.held && hold === 0) result = announcements(appointments, this.announced, from, rules());
		if (result.announced !== this.announced) save(result.announced);
		this.announced = result.announced;
		live(appointments);
		if (result.now.length > 0) show(result.now);
		if (result.missed.length > 0) showMissed(result.missed);
		wakeAt(result.next);
		wakeIn(hold > 0 ? hold : null);
	}

	/** The moment at which a device begins to listen is remembered at once. */
	private remembered(stored: unknown, now: Minute): Announced {
		const announced = readAnnounced(stored, now);
		if (stored === null || stored === undefined) this.options.save(announced);
		return announced;
	}
}
