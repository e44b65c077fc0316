/** What a key does in the list. */
export type ListCommand =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'open'
	| 'close'
	| 'toggle'
	| 'log'
	| 'snooze'
	| 'date'
	| 'explain'
	| 'extend-next'
	| 'extend-previous'
	| 'end'
	| 'give-up'
	| 'reopen'
	| 'note'
	| 'filter';

/** The part of a `KeyboardEvent` that decides its command. */
export interface KeyPress {
	readonly key: string;
	readonly altKey: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly shiftKey: boolean;
	readonly isComposing: boolean;
}

/** What each key does in the list. */
const KEYS: Readonly<Record<string, ListCommand>> = {
	ArrowDown: 'next',
	ArrowUp: 'previous',
	Home: 'first',
	End: 'last',
	Enter: 'toggle',
	' ': 'toggle',
	l: 'log',
	s: 'snooze',
	d: 'date',
	e: 'explain',
	c: 'end',
	g: 'give-up',
	r: 'reopen',
	o: 'note',
	'/': 'filter',
};

/** The command of a key; null for other keys. Right opens and left closes; in right-to-left text it is the other way. */
export function listCommand(press: KeyPress, rightToLeft: boolean): ListCommand | null {
	if (press.altKey || press.ctrlKey || press.metaKey || press.isComposing) return null;
	if (press.shiftKey && press.key === 'ArrowDown') return 'extend-next';
	if (press.shiftKey && press.key === 'ArrowUp') return 'extend-previous';
	if (press.key === 'ArrowRight') return rightToLeft ? 'close' : 'open';
	if (press.key === 'ArrowLeft') return rightToLeft ? 'open' : 'close';
	// A letter with Shift may be the user's hotkey; the slash needs Shift on some keyboards.
	if (press.shiftKey && /^\p{L}$/u.test(press.key)) return null;
	const name = press.key.length === 1 ? press.key.toLowerCase() : press.key;
	return Object.hasOwn(KEYS, name) ? (KEYS[name] ?? null) : null;
}

/** The item to which a command moves the focus from the item at an index; null when it does not move the focus. */
export function destination(command: ListCommand, items: readonly string[], index: number): string | null {
	if (command === 'next') return items[Math.min(index + 1, items.length - 1)] ?? null;
	if (command === 'previous') return items[Math.max(index - 1, 0)] ?? null;
	if (command === 'first') return items[0] ?? null;
	return command === 'last' ? (items.at(-1) ?? null) : null;
}
