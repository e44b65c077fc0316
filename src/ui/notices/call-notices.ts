import { Notice } from 'obsidian';
import { sameCall } from '../../core/agenda/announcements/announced';
import type { Announcement } from '../../core/agenda/announcements/announcements';
import type { Appointment } from '../../core/agenda/announcements/appointments';
import type { RowKey } from '../../core/agenda/row';
import { clockOf } from '../../core/dates/moments';
import { strings } from '../../strings';

const words = strings.announce;

/** More at a time are told in one notice, or nothing else could be seen. */
const ONE_BY_ONE = 3;

export interface CallNoticesOptions {
	/** `08:30` in the reader's way. */
	readonly clock: (clock: string) => string;
	/** What the call is about, in a line; '' when the note does not say. */
	readonly about: (key: RowKey) => string;
	readonly log: (key: RowKey) => void;
	readonly snooze: (key: RowKey) => void;
	readonly open: (key: RowKey) => void;
	readonly openList: () => void;
}

interface Shown {
	readonly notice: Notice;
	readonly calls: readonly Appointment[];
}

const stillThere = ({ notice }: Shown) => notice.containerEl.isConnected;

/** What an announcement says, in one sentence. */
export function sentence({ appointment, moment }: Announcement, clock: CallNoticesOptions['clock']): string {
	const { contact, promised, at } = appointment;
	const time = clock(clockOf(at) ?? '');
	if (moment === 'ahead') return promised ? words.aheadPromised(contact, time) : words.ahead(contact, time);
	return promised ? words.timePromised(contact, time) : words.time(contact, time);
}

/** The way out of a notice for whoever came to it with the keyboard. */
function leaveWithEscape(box: HTMLElement, notice: Notice): void {
	box.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		event.stopPropagation();
		notice.hide();
	});
}

/** Obsidian's notices for calls. They stay until they are closed or the call is settled, and never take the focus. */
export class CallNotices {
	private calls: Shown[] = [];
	private missed: Shown | null = null;

	constructor(private readonly options: CallNoticesOptions) {}

	show(announcements: readonly Announcement[]): void {
		for (const { appointment } of announcements) this.hideWhere((call) => sameCall(call, appointment));
		if (announcements.length > ONE_BY_ONE) {
			const calls = announcements.map(({ appointment }) => appointment);
			this.calls.push(this.list(words.several(calls.length), calls));
			return;
		}
		for (const announcement of announcements) this.one(announcement);
	}

	/** Those of an earlier summary that is still on the screen are counted again. */
	showMissed(missed: readonly Appointment[]): void {
		for (const call of missed) this.hideWhere((other) => sameCall(other, call));
		const earlier = this.missed && stillThere(this.missed) ? this.missed.calls : [];
		this.missed?.notice.hide();
		const all = [...earlier, ...missed];
		const promised = all.filter((call) => call.promised).length;
		this.missed = this.list(words.missed(promised, all.length - promised), all);
	}

	/** Takes down what became settled: logged here or on another device, snoozed, closed. */
	keep(appointments: readonly Appointment[]): void {
		const lives = (call: Appointment) => appointments.some((each) => sameCall(each, call));
		this.hideWhere((call) => !lives(call));
		if (!this.missed) return;
		const left = this.missed.calls.filter(lives);
		if (!stillThere(this.missed)) this.missed = null;
		else if (left.length === 0) this.clearMissed();
		else this.missed = { ...this.missed, calls: left };
	}

	clear(): void {
		this.hideWhere(() => true);
		this.clearMissed();
	}

	private clearMissed(): void {
		this.missed?.notice.hide();
		this.missed = null;
	}

	private hideWhere(test: (call: Appointment) => boolean): void {
		this.calls = this.calls.filter((shown) => {
			if (!shown.calls.every(test)) return stillThere(shown);
			shown.notice.hide();
			return false;
		});
	}

	private one(announcement: Announcement): void {
		const { appointment } = announcement;
		const { log, snooze, open, about, clock } = this.options;
		const content = createFragment();
		const box = content.createDiv({ cls: 'due-notice' });
		box.createDiv({ cls: 'due-notice-call', text: sentence(announcement, clock) });
		const purpose = about(appointment.key);
		if (purpose) box.createDiv({ cls: 'due-notice-about', text: words.about(purpose) });
		const buttons = box.createDiv({ cls: 'due-notice-buttons' });
		const notice = new Notice(content, 0);
		for (const [text, act] of [
			[words.log, log],
			[words.snooze, snooze],
			[words.open, open],
		] as const) {
			buttons.createEl('button', { text, attr: { type: 'button' } }).addEventListener('click', () => {
				notice.hide();
				act(appointment.key);
			});
		}
		leaveWithEscape(box, notice);
		this.calls.push({ notice, calls: [appointment] });
	}

	/** One sentence about several; a click anywhere on it opens the list, as its button does. */
	private list(text: string, calls: readonly Appointment[]): Shown {
		const content = createFragment();
		const box = content.createDiv({ cls: 'due-notice' });
		box.createDiv({ cls: 'due-notice-call', text });
		const names = [...new Set(calls.map(({ contact }) => contact))];
		box.createDiv({ cls: 'due-notice-about', text: names.slice(0, 5).join(', ') + (names.length > 5 ? ' …' : '') });
		box.createDiv({ cls: 'due-notice-buttons' }).createEl('button', { text: words.show, attr: { type: 'button' } });
		const notice = new Notice(content, 0);
		notice.containerEl.addEventListener('click', () => {
			notice.hide();
			this.options.openList();
		});
		leaveWithEscape(box, notice);
		return { notice, calls };
	}
}
