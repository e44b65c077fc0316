import { Notice } from 'obsidian';
import { sameCall } from '../../core/agenda/announcements/announced';
import type { Announcement } from '../../core/agenda/announcements/announcements';
import type { Appointment } from '../../core/agenda/announcements/appointments';
import type { RowKey } from '../../core/agenda/row';
import { strings } from '../../strings';
import { sentence } from './sentence';

const words = strings.announce;

/** More announcements at a time share one notice, so that notices do not cover the screen. */
const MAX_SINGLE_NOTICES = 3;

/**
 * A summary of missed calls closes by itself; the rows say the same. Half a minute (docs/time.md) is enough to look up
 * and read it.
 */
export const MISSED_SHOWN_MS = 30_000;

/** A notice about several calls names this many contacts: what fits three lines of a notice. */
const MAX_NAMES = 5;

/** Whom calls are with, each once: `Ana, Ben, Cem, Dana, Eve …` */
export function namesText(calls: readonly Appointment[]): string {
	const names = [...new Set(calls.map(({ contact }) => contact))];
	return names.slice(0, MAX_NAMES).join(', ') + (names.length > MAX_NAMES ? ' …' : '');
}

/** `2 promised calls were missed. 1 follow-up came due meanwhile` */
export function missedText(calls: readonly Appointment[]): string {
	const promised = calls.filter((call) => call.promised).length;
	return words.missed(promised, calls.length - promised);
}

export interface CallNoticesOptions {
	/** Formats `08:30` in the user's language. */
	readonly clock: (clock: string) => string;
	/** The purpose of the call; '' without one. */
	readonly about: (key: RowKey) => string;
	readonly log: (key: RowKey) => void;
	readonly snooze: (key: RowKey) => void;
	readonly open: (key: RowKey) => void;
	readonly openList: () => void;
}

interface Shown {
	readonly notice: Notice;
	readonly calls: readonly Appointment[];
	/** Shows the same notice again, in the window that is active now. */
	readonly again: () => Shown;
}

/** Whether a notice went away with its window or its container, not because the user closed it. */
function isLost({ notice: { containerEl } }: Shown): boolean {
	if (containerEl.ownerDocument.defaultView === null) return true;
	return !containerEl.isConnected && containerEl.parentElement !== null;
}

const restored = (shown: Shown) => (isLost(shown) ? shown.again() : shown);

const isShown = ({ notice }: Shown) => notice.containerEl.isConnected;

/** Escape closes a notice that has the focus. */
function leaveWithEscape(box: HTMLElement, notice: Notice): void {
	box.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		event.stopPropagation();
		notice.hide();
	});
}

/** Notices about calls. They stay until the user closes them or the call is done, and never take the focus. */
export class CallNotices {
	private calls: Shown[] = [];
	private missed: Shown | null = null;

	constructor(private readonly options: CallNoticesOptions) {}

	/** Hides the notices of these calls. */
	hideFor(calls: readonly Appointment[]): void {
		for (const appointment of calls) this.hideWhere((call) => sameCall(call, appointment));
	}

	show(announcements: readonly Announcement[]): void {
		this.hideFor(announcements.map(({ appointment }) => appointment));
		if (announcements.length > MAX_SINGLE_NOTICES) {
			const calls = announcements.map(({ appointment }) => appointment);
			this.calls.push(this.list(words.several(calls.length), calls));
			return;
		}
		for (const announcement of announcements) this.calls.push(this.one(announcement));
	}

	/** Includes the calls of an earlier summary that is still on the screen. */
	showMissed(missed: readonly Appointment[]): void {
		for (const call of missed) this.hideWhere((other) => sameCall(other, call));
		const earlier = this.missed && isShown(this.missed) ? this.missed.calls : [];
		this.missed?.notice.hide();
		const all = [...earlier, ...missed];
		this.missed = this.list(missedText(all), all, MISSED_SHOWN_MS);
	}

	/**
	 * Hides notices of calls that are no longer due: logged here or on another device, snoozed, closed. Shows those again
	 * whose window was closed.
	 */
	keep(appointments: readonly Appointment[]): void {
		this.calls = this.calls.map(restored);
		this.missed = this.missed && restored(this.missed);
		const isDue = (call: Appointment) => appointments.some((each) => sameCall(each, call));
		this.hideWhere((call) => !isDue(call));
		if (!this.missed) return;
		const left = this.missed.calls.filter(isDue);
		if (!isShown(this.missed)) this.missed = null;
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
			if (!shown.calls.every(test)) return isShown(shown);
			shown.notice.hide();
			return false;
		});
	}

	private one(announcement: Announcement): Shown {
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
		return { notice, calls: [appointment], again: () => this.one(announcement) };
	}

	/** One notice about several calls. A click anywhere on it opens the list. */
	private list(text: string, calls: readonly Appointment[], milliseconds = 0): Shown {
		const content = createFragment();
		const box = content.createDiv({ cls: 'due-notice' });
		box.createDiv({ cls: 'due-notice-call', text });
		box.createDiv({ cls: 'due-notice-about', text: namesText(calls) });
		box.createDiv({ cls: 'due-notice-buttons' }).createEl('button', { text: words.show, attr: { type: 'button' } });
		const notice = new Notice(content, milliseconds);
		notice.containerEl.addEventListener('click', () => {
			notice.hide();
			this.options.openList();
		});
		leaveWithEscape(box, notice);
		return { notice, calls, again: () => this.list(text, calls, milliseconds) };
	}
}
