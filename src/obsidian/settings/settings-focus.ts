/** Fields that hold a caret. */
const TYPED_IN = 'input[type="text"], input[type="number"], textarea';
/** Elements that can have the focus. */
const FOCUSABLE = 'button, input, select, textarea, [tabindex="0"]';

/** Returns whether the focus is in a field of the settings that holds a caret. */
export function isTyping(settings: HTMLElement): boolean {
	const { activeElement } = settings.ownerDocument;
	return activeElement !== null && settings.contains(activeElement) && activeElement.matches(TYPED_IN);
}

/**
 * Calls `done` once, when the focus has left the settings. A move of the focus within them does not count: a redraw at that
 * moment takes away what the user clicks.
 */
export function whenDoneTyping(settings: HTMLElement, done: () => void): void {
	const onFocusOut = ({ relatedTarget }: FocusEvent) => {
		const { Node } = settings.ownerDocument.defaultView ?? window;
		if (relatedTarget instanceof Node && settings.contains(relatedTarget)) return;
		settings.removeEventListener('focusout', onFocusOut);
		// The event also fires in the middle of a redraw that removes the field.
		window.setTimeout(done);
	};
	settings.addEventListener('focusout', onFocusOut);
}

/** Calls `redraw`. If that removes the element with the focus, focuses the one now in its place. */
export function keepingFocus(settings: HTMLElement, redraw: () => void): void {
	const doc = settings.ownerDocument;
	const controls = () => Array.from(settings.querySelectorAll<HTMLElement>(FOCUSABLE));
	const index = controls().findIndex((control) => control === doc.activeElement);
	redraw();
	if (index >= 0 && !settings.contains(doc.activeElement)) controls()[index]?.focus();
}
