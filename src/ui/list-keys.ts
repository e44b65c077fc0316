/** What a key asks for in the list. */
export type ListCommand =
	'next' | 'previous' | 'first' | 'last' | 'open' | 'close' | 'toggle' | 'log' | 'snooze' | 'note' | 'filter';

export interface Key {
	readonly key: string;
	readonly altKey: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly isComposing: boolean;
}

const KEYS: Readonly<Record<string, ListCommand>> = {
	ArrowDown: 'next',
	ArrowUp: 'previous',
	Home: 'first',
	End: 'last',
	Enter: 'toggle',
	' ': 'toggle',
	l: 'log',
	s: 'snooze',
	o: 'note',
	'/': 'filter',
};

/** The command of a key, null for keys that are not ours. Right opens and left closes, mirrored where text runs left. */
export function listCommand(key: Key, rightToLeft: boolean): ListCommand | null {
	if (key.altKey || key.ctrlKey || key.metaKey || key.isComposing) return null;
	if (key.key === 'ArrowRight') return rightToLeft ? 'close' : 'open';
	if (key.key === 'ArrowLeft') return rightToLeft ? 'open' : 'close';
	const name = key.key.length === 1 ? key.key.toLowerCase() : key.key;
	return Object.hasOwn(KEYS, name) ? (KEYS[name] ?? null) : null;
}
