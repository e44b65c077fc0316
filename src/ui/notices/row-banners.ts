import { createContext } from 'preact';
import type { Announcement } from '../../core/agenda/announcements/announcements';
import { sameCall } from '../../core/agenda/announcements/announced';
import type { Appointment } from '../../core/agenda/announcements/appointments';
import type { RowKey } from '../model';

export type Banners = ReadonlyMap<RowKey, Announcement>;

/** What rows know about banners. */
export interface BannersInRows {
	readonly shown: Banners;
	readonly hide: (key: RowKey) => void;
}

/** The banners of the rows. A context, so that a new one does not draw the whole list. */
export const BannersContext = createContext<BannersInRows>({
	shown: new Map(),
	hide: () => undefined,
});

/** Announced calls that their rows in the sidebar show, until the user hides them or the call is done. */
export class RowBanners {
	private banners: Banners = new Map();
	private readonly listeners = new Set<() => void>();

	current(): Banners {
		return this.banners;
	}

	/** Calls the listener after each change. Returns a function that stops this. */
	subscribe(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** Replaces the earlier announcement of the same call. */
	show(announcement: Announcement): void {
		this.set(new Map([...this.banners, [announcement.appointment.key, announcement]]));
	}

	hide(key: RowKey): void {
		this.set(new Map([...this.banners].filter(([each]) => each !== key)));
	}

	/** Hides all but the banners of these calls. */
	keep(appointments: readonly Appointment[]): void {
		const isDue = ({ appointment }: Announcement) => appointments.some((each) => sameCall(each, appointment));
		this.set(new Map([...this.banners].filter(([, announcement]) => isDue(announcement))));
	}

	private set(banners: Banners): void {
		if (banners.size === 0 && this.banners.size === 0) return;
		this.banners = banners;
		for (const listener of this.listeners) listener();
	}
}
