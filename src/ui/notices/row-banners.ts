import { createContext } from 'preact';
import type { Announcement } from '../../core/agenda/announcements/announcements';
import { sameCall } from '../../core/agenda/announcements/announced';
import type { Appointment } from '../../core/agenda/announcements/appointments';
import type { RowKey } from '../model';

/** Where the sidebar shows an announcement: in the row of the call, or above the list if that row is not in view. */
export type BannerPlace = 'row' | 'above-list';

export interface Banner {
	readonly announcement: Announcement;
	readonly place: BannerPlace;
}

export type Banners = ReadonlyMap<RowKey, Banner>;

/** What the sidebar knows about banners. */
export interface BannersInRows {
	readonly shown: Banners;
	readonly hide: (key: RowKey) => void;
}

/** The banners of the rows. A context, so that a new one does not draw the whole list. */
export const BannersContext = createContext<BannersInRows>({
	shown: new Map(),
	hide: () => undefined,
});

/** Announced calls that the sidebar shows, until the user hides them or the call is done. */
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
	show(announcement: Announcement, place: BannerPlace): void {
		this.set(new Map([...this.banners, [announcement.appointment.key, { announcement, place }]]));
	}

	hide(key: RowKey): void {
		this.set(new Map([...this.banners].filter(([each]) => each !== key)));
	}

	/** Hides all but the banners of these calls. */
	keep(appointments: readonly Appointment[]): void {
		const isDue = ({ announcement: { appointment } }: Banner) =>
			appointments.some((each) => sameCall(each, appointment));
		this.set(new Map([...this.banners].filter(([, banner]) => isDue(banner))));
	}

	private set(banners: Banners): void {
		if (banners.size === 0 && this.banners.size === 0) return;
		this.banners = banners;
		for (const listener of this.listeners) listener();
	}
}
