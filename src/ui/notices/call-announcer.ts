import { sameCall } from '../../core/agenda/announcements/announced';
import type { Announcement } from '../../core/agenda/announcements/announcements';
import type { Appointment } from '../../core/agenda/announcements/appointments';
import type { RowKey } from '../../core/agenda/row';
import { strings } from '../../strings';
import { CallNotices, MISSED_SHOWN_MS, missedText, namesText } from './call-notices';
import type { BannerPlace, RowBanners } from './row-banners';
import { sentence } from './sentence';
import type { Actions, Message, Messages, ModelStore } from '../model';
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
	/** Whether the user sees the sidebar, at whose foot messages are. */
	readonly isListInView: () => boolean;
	readonly messages: Messages;
	readonly openList: () => void;
	/** Opens the follow-up in the list. */
	readonly openRow: (key: RowKey) => void;
}

/** Announces calls with a notice in Obsidian and with a system notification. */
export class CallAnnouncer {
	private readonly notices: CallNotices;
	/** The last summary of missed calls in the sidebar. */
	private lastSummary: { readonly message: Message | null; readonly calls: readonly Appointment[] } | null = null;

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
		if (this.options.isListInView()) this.showMissedInSidebar(missed);
		else this.notices.showMissed(missed);
		const message = { title: missedText(missed), body: namesText(missed), tag: 'missed' };
		this.options.throughSystem(message, this.options.openList);
	}

	keep(appointments: readonly Appointment[]): void {
		this.notices.keep(appointments);
		this.options.banners.keep(appointments);
		const isDue = (call: Appointment) => appointments.some((each) => sameCall(call, each));
		if (this.missedInList.length > 0 && !this.missedInList.some(isDue)) this.options.messages.hide();
	}

	/** Sums up missed calls at the foot of the sidebar, with those that it still names: a notice would cover its header. */
	private showMissedInSidebar(missed: readonly Appointment[]): void {
		const { messages } = this.options;
		this.notices.hideFor(missed);
		const calls = [...this.missedInList, ...missed];
		messages.show(strings.announce.missedOf(missedText(calls), namesText(calls)), [], MISSED_SHOWN_MS);
		this.lastSummary = { message: messages.current(), calls };
	}

	/** The missed calls that the sidebar names now. */
	private get missedInList(): readonly Appointment[] {
		const { lastSummary } = this;
		return lastSummary?.message && lastSummary.message === this.options.messages.current() ? lastSummary.calls : [];
	}

	clear(): void {
		this.notices.clear();
		this.options.banners.keep([]);
	}

	private readonly clock = (clock: string): string => dateFormat(this.options.store.current().language).clock(clock);

	private readonly about = (key: RowKey): string => this.options.store.row(key)?.followUp.purpose ?? '';
}
