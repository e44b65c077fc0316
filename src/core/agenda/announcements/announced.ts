import { addDays, dayOf } from '../../dates/moments';
import type { Minute } from '../../follow-up';
import { isLegacyId } from '../../notes/identity';
import type { Appointment } from './appointments';

/** What a device has announced about one appointment. */
export interface Given {
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
	readonly given: readonly Given[];
}

/**
 * How many days a device remembers an announcement. Older calls are never announced, so nothing is announced twice. Two
 * months include a long absence; a shorter time would leave out calls missed in it.
 */
const REMEMBERED_DAYS = 60;
/** How many announcements a device remembers: sixteen a day, about 100 KB. Drops the oldest. */
const MAX_REMEMBERED = 1000;

const text = (value: unknown): value is string => typeof value === 'string';

/** Reads what was stored; leaves out what is not valid. */
export function readAnnounced(stored: unknown, now: Minute): Announced {
	const { since, before, given } = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
		Record<keyof Announced, unknown>
	>;
	return {
		since: text(since) ? since : now,
		before: text(before) ? before : '',
		given: (Array.isArray(given) ? (given as Partial<Given>[]) : []).filter(
			(each): each is Given =>
				text(each?.path) && text(each.id) && text(each.contact) && text(each.lasting) && typeof each.over === 'boolean',
		),
	};
}

const isOf = (given: Given, { path, id, lasting }: Appointment) =>
	given.lasting === lasting && given.path === path && given.id === id;

type Call = Pick<Given, 'path' | 'id' | 'contact' | 'lasting'>;

/**
 * Whether both are the same call, even if another device has renamed its note. A call that the first version stored
 * under another kind of id is the one of that path and minute.
 */
export const sameCall = (one: Call, { path, id, lasting, contact }: Call) =>
	one.lasting === lasting &&
	(isLegacyId(one.id) && one.path === path ? true : one.contact === contact && (one.path === path || one.id === id));

/** Finds and records what was announced about an appointment. */
export class Ledger {
	private readonly byTime = new Map<string, Given[]>();
	private changed = false;

	constructor(
		private readonly announced: Announced,
		private readonly live: readonly Appointment[],
	) {
		for (const given of announced.given) this.put(given);
	}

	of(appointment: Appointment): Given | null {
		const same = this.byTime.get(appointment.lasting) ?? [];
		const own = same.find((given) => isOf(given, appointment));
		if (own || same.length === 0) return own ?? null;
		const orphan = (given: Given) => !this.live.some((each) => isOf(given, each));
		return same.find((given) => sameCall(given, appointment) && orphan(given)) ?? null;
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
		const given = [...this.byTime.values()].flat().sort((a, b) => (a.lasting < b.lasting ? -1 : 1));
		const horizon = addDays(dayOf(now), -REMEMBERED_DAYS);
		const old = given.filter(({ lasting }) => lasting < horizon).length;
		const forgotten = Math.max(old, given.length - MAX_REMEMBERED);
		const last = given[forgotten - 1]?.lasting ?? '';
		return {
			since: this.announced.since,
			before: last > this.announced.before ? last : this.announced.before,
			given: given.slice(forgotten),
		};
	}

	private put(given: Given): void {
		const same = this.byTime.get(given.lasting);
		if (same) same.push(given);
		else this.byTime.set(given.lasting, [given]);
	}
}
