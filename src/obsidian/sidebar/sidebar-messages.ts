import type { Message, MessageButton, Messages } from '../../ui/model';

/**
 * How long a message without buttons stays: a sentence of ten words takes three seconds to read, as many again to
 * notice it.
 */
const SHOWN_MS = 6_000;
/**
 * How long a message with buttons stays: twice as long, since the user reads it, decides, and moves to a button. If it
 * stayed much longer, it would take room from the list during the next action.
 */
const SHOWN_WITH_BUTTONS_MS = 12_000;

/** The message at the foot of the sidebar. It goes by itself, except while the pointer or the focus is on it. */
export class SidebarMessages implements Messages {
	private message: Message | null = null;
	private shownMs = SHOWN_MS;
	private readonly listeners = new Set<() => void>();
	private cancel: (() => void) | null = null;

	/** `schedule` runs a task after this many milliseconds, and returns a function that cancels it. */
	constructor(private readonly schedule: (run: () => void, milliseconds: number) => () => void) {}

	current(): Message | null {
		return this.message;
	}

	subscribe(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** Replaces the present message. It goes after `milliseconds`, or after a time that fits its buttons. */
	show(text: string, buttons: readonly MessageButton[], milliseconds?: number): void {
		this.shownMs = milliseconds ?? (buttons.length > 0 ? SHOWN_WITH_BUTTONS_MS : SHOWN_MS);
		this.set({ text, buttons });
		this.resume();
	}

	hide(): void {
		this.pause();
		if (this.message) this.set(null);
	}

	pause(): void {
		this.cancel?.();
		this.cancel = null;
	}

	resume(): void {
		this.pause();
		if (!this.message) return;
		this.cancel = this.schedule(() => this.hide(), this.shownMs);
	}

	private set(message: Message | null): void {
		this.message = message;
		for (const listener of this.listeners) listener();
	}
}
