import { addDays, dayOf } from '../../dates/moments';
import type { Minute } from '../../follow-up';
import { isLegacyId } from '../../notes/identity';
import type { Appointment } from './appointments';

/** What a device has announced about one appointment. */
export interface AnnouncedCall {
	readonly path: string;
	readonly id: string;
	readonly contact: string;
	readonly lasting: string;
	/** Whether its time was announced or listed as missed; otherwise only the announcement ahead was made. */
	readonly over: boolean;
}

/** Everything a device has announced. Plain data, bounded, kept on that device only. */
export interface Announced {
	/** When this device first looked. Times that were due before are not announced. */
	readonly since: Minute;
	/** Everything up to this counts as announced, because older announcements are forgotten. */
	readonly before: string;
	/** Oldest first. */
	readonly calls: readonly AnnouncedCall[];
}

/**
 * How many days a device remembers an announcement. Older calls are never announced, so nothing is announced twice. Two
 * months include a long absence; a shorter time would leave out calls missed in it.
 */
const REMEMBERED_DAYS = 60;
/** How many announcements a device remembers: sixteen a day, about 100 KB. Drops the oldest. */
const MAX_REMEMBERED = 1000;

const text = (value: unknown): value is string => typeof value === 'string';

/** Reads what was stored; leaves out what is not valid. Earlier versions stored the calls as `given`. */
export function readAnnounced(stored: unknown, now: Minute): Announced {
	const { since, before, calls, given } = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
		Record<keyof Announced | 'given', unknown>
	>;
	const all = calls ?? given;
	return {
		since: text(since) ? since : now,
		before: text(before) ? before : '',
		calls: (Array.isArray(all) ? (all as Partial<AnnouncedCall>[]) : []).filter(
			(each): each is AnnouncedCall =>
				text(each?.path) && text(each.id) && text(each.contact) && text(each.lasting) && typeof each.over === 'boolean',
		),
	};
}

const isOf = (call: AnnouncedCall, { path, id, lasting }: Appointment) =>
	call.lasting === lasting && call.path === path && call.id === id;

type Call = Pick<AnnouncedCall, 'path' | 'id' | 'contact' | 'lasting'>;

/**
 * Whether both are the same call, even if another device has renamed its note. A call that the first version stored
 * under another kind of id is the one of that path and minute.
 */
export const sameCall = (one: Call, { path, id, lasting, contact }: Call) =>
	one.lasting === lasting &&
	(isLegacyId(one.id) && one.path === path ? true : one.contact === contact && (one.path === path || one.id === id));

/** Finds and records what was announced about an appointment. */
export class AnnouncementLog {
	private readonly byTime = new Map<string, AnnouncedCall[]>();
	private changed = false;

	constructor(
		private readonly announced: Announced,
		private readonly live: readonly Appointment[],
	) {
		for (const call of announced.calls) this.put(call);
	}

	of(appointment: Appointment): AnnouncedCall | null {
		const same = this.byTime.get(appointment.lasting) ?? [];
		const own = same.find((call) => isOf(call, appointment));
		if (own || same.length === 0) return own ?? null;
		const isOrphan = (call: AnnouncedCall) => !this.live.some((each) => isOf(call, each));
		return same.find((call) => sameCall(call, appointment) && isOrphan(call)) ?? null;
	}

	note(appointment: Appointment, over: boolean): void {
		const before = this.of(appointment);
		const { path, id, contact, lasting } = appointment;
		const same = this.byTime.get(lasting);
		if (before && same) same.splice(same.indexOf(before), 1);
		this.put({ path, id, contact, lasting, over });
		this.changed = true;
	}

	/** What to remember from now on; the same object if nothing was announced. */
	result(now: Minute): Announced {
		if (!this.changed) return this.announced;
		const calls = [...this.byTime.values()].flat().sort((a, b) => (a.lasting < b.lasting ? -1 : 1));
		const horizon = addDays(dayOf(now), -REMEMBERED_DAYS);
		const old = calls.filter(({ lasting }) => lasting < horizon).length;
		const forgotten = Math.max(old, calls.length - MAX_REMEMBERED);
		const last = calls[forgotten - 1]?.lasting ?? '';
		return {
			since: this.announced.since,
			before: last > this.announced.before ? last : this.announced.before,
			calls: calls.slice(forgotten),
		};
	}

	private put(call: AnnouncedCall): void {
		const same = this.byTime.get(call.lasting);
		if (same) same.push(call);
		else this.byTime.set(call.lasting, [call]);
	}
}
