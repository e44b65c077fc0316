import type { Announcement } from '../../core/agenda/announcements/announcements';
import type { Appointment } from '../../core/agenda/announcements/appointments';
import type { RowKey } from '../../core/agenda/row';
import { strings } from '../../strings';
import { CallNotices, MAX_NAMES } from './call-notices';
import type { BannerPlace, RowBanners } from './row-banners';
import { sentence } from './sentence';
import type { Actions, ModelStore } from '../model';
import { dateFormat } from '../../strings/date-format';

export interface CallAnnouncerOptions {
	readonly store: ModelStore;
	readonly actions: Actions;
	/** Sends one system notification, if the user has turned them on. */
	readonly throughSystem: (message: { title: string; body: string; tag: string }, clicked: () => void) => void;
	/** Announced calls in the sidebar. */
	readonly banners: RowBanners;
	/** Where the sidebar can announce a call; null if the user does not see the sidebar. */
	readonly placeOf: (key: RowKey) => BannerPlace | null;
	readonly openList: () => void;
	/** Opens the follow-up in the list. */
	readonly openRow: (key: RowKey) => void;
}

/** Announces calls with a notice in Obsidian and with a system notification. */
export class CallAnnouncer {
	private readonly notices: CallNotices;

	constructor(private readonly options: CallAnnouncerOptions) {
		const { actions, openList } = options;
		this.notices = new CallNotices({
			clock: this.clock,
			about: this.about,
			log: (key) => actions.askToLog(key),
			snooze: (key) => actions.askToSnooze(key),
			open: (key) => actions.openNote(key),
			openList,
		});
	}

	show(announcements: readonly Announcement[]): void {
		const { banners, placeOf } = this.options;
		const others: Announcement[] = [];
		for (const announcement of announcements) {
			const { appointment } = announcement;
			const place = placeOf(appointment.key);
			if (place === null) {
				banners.hide(appointment.key);
				others.push(announcement);
			} else {
				banners.show(announcement, place);
				this.notices.hideFor([appointment]);
			}
		}
		this.notices.show(others);
		for (const announcement of announcements) {
			const { key, lasting } = announcement.appointment;
			const title = sentence(announcement, this.clock);
			this.options.throughSystem({ title, body: this.about(key), tag: `${key}\n${lasting}` }, () =>
				this.options.openRow(key),
			);
		}
	}

	showMissed(missed: readonly Appointment[]): void {
		this.notices.showMissed(missed);
		const promised = missed.filter((call) => call.promised).length;
		const title = strings.announce.missed(promised, missed.length - promised);
		const body = [...new Set(missed.map(({ contact }) => contact))].slice(0, MAX_NAMES).join(', ');
		this.options.throughSystem({ title, body, tag: 'missed' }, this.options.openList);
	}

	keep(appointments: readonly Appointment[]): void {
		this.notices.keep(appointments);
		this.options.banners.keep(appointments);
	}

	clear(): void {
		this.notices.clear();
		this.options.banners.keep([]);
	}

	private readonly clock = (clock: string): string => dateFormat(this.options.store.current().language).clock(clock);

	private readonly about = (key: RowKey): string => this.options.store.row(key)?.followUp.purpose ?? '';
}
