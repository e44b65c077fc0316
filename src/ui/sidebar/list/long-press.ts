/**
 * How long the user presses a row on a touch screen until its menu opens: as on iOS and Android, whose own long press
 * takes half a second.
 */
const LONG_PRESS_MS = 500;
/**
 * Events that follow a lifted finger come within this time: browsers send the click up to 300 ms later, because a
 * second tap may follow.
 */
const AFTER_LIFT_MS = 300;
/** A finger that moves further scrolls the list. iOS allows the same movement in a long press. */
const MAX_MOVE_PX = 10;

/**
 * Recognizes a finger held on an element. iOS sends no `contextmenu` event for it; other systems send one at about the
 * same time, so only the first of the two counts.
 */
export class LongPress {
	private timer: number | null = null;
	private start: PointerEvent | null = null;
	/** Whether the present touch has been a long press. */
	private done = false;

	/** `onPress` receives the event that began the touch. */
	constructor(private readonly onPress: (event: PointerEvent) => void) {}

	/** Call on every `pointerdown`. `accepts` is whether a long press on this element means something. */
	begin(event: PointerEvent, accepts: boolean): void {
		this.cancel();
		this.done = false;
		const window = windowOf(event);
		if (!accepts || !window || event.pointerType !== 'touch') return;
		this.start = event;
		this.timer = window.setTimeout(() => {
			this.cancel();
			this.done = true;
			this.onPress(event);
		}, LONG_PRESS_MS);
	}

	/** Call on `pointermove`. */
	move(event: PointerEvent): void {
		if (!this.start) return;
		const distance = Math.hypot(event.clientX - this.start.clientX, event.clientY - this.start.clientY);
		if (distance > MAX_MOVE_PX) this.cancel();
	}

	/** Call on `pointerup` and `pointercancel`. */
	end(event: PointerEvent): void {
		this.cancel();
		if (this.done) windowOf(event)?.setTimeout(() => (this.done = false), AFTER_LIFT_MS);
	}

	/** Whether an event belongs to a long press, such as `touchend`. Ends a touch that is not one yet. */
	hasHandled(): boolean {
		this.cancel();
		return this.done;
	}

	private cancel(): void {
		if (this.timer !== null && this.start) windowOf(this.start)?.clearTimeout(this.timer);
		this.timer = null;
		this.start = null;
	}
}

const windowOf = ({ target }: PointerEvent) => (target as Element).ownerDocument.defaultView;

export interface MenuTriggers {
	/** Whether the element has a menu. */
	readonly hasMenu: (element: HTMLElement) => boolean;
	/** Whether a finger held on such an element opens it. */
	readonly canHold: (element: HTMLElement) => boolean;
	readonly open: (event: MouseEvent) => void;
}

/** Handlers that open a menu by the secondary mouse button, and by a finger held on an element. */
export function menuHandlers({ hasMenu, canHold, open }: MenuTriggers) {
	const targetOf = (event: Event) => event.target as HTMLElement;
	const longPress = new LongPress(open);
	return {
		onContextMenu(event: MouseEvent) {
			if (!hasMenu(targetOf(event))) return;
			event.preventDefault();
			if (!longPress.hasHandled()) open(event);
		},
		onPointerDown(event: PointerEvent) {
			const element = targetOf(event);
			longPress.begin(event, hasMenu(element) && canHold(element));
		},
		onPointerMove: (event: PointerEvent) => longPress.move(event),
		onPointerUp: (event: PointerEvent) => longPress.end(event),
		onPointerCancel: (event: PointerEvent) => longPress.end(event),
		/** Without this, lifting the finger clicks: that opens the row and closes the menu. */
		onTouchEnd(event: TouchEvent) {
			if (longPress.hasHandled()) event.preventDefault();
		},
	};
}
