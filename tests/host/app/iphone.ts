/** Takes away the `contextmenu` event of a finger: WebKit on an iPhone sends none, while Chromium does. */
export function dropTouchContextMenus(win: Window): void {
	win.addEventListener(
		'contextmenu',
		(event) => {
			if (!isTouch(event)) return;
			event.preventDefault();
			event.stopImmediatePropagation();
		},
		true,
	);
}

function isTouch(event: Event): boolean {
	return 'pointerType' in event && event.pointerType === 'touch';
}
