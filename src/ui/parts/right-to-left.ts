/** Whether an element lays out its text from right to left; false for null. */
export const isRightToLeft = (element: Element | null): boolean =>
	element?.ownerDocument.defaultView?.getComputedStyle(element).direction === 'rtl';
