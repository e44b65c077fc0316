import type { Actions, Row } from '../model';

/** What a key asks for in the list. */
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
	| 'end'
	| 'give-up'
	| 'reopen'
	| 'note'
	| 'filter';

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
	c: 'end',
	g: 'give-up',
	r: 'reopen',
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

const OVER: readonly string[] = ['closed', 'gave-up', 'reached'];

/** Nothing more is to do, unless it is reopened. */
export const isOver = ({ action }: Row): boolean => OVER.includes(action.state);

/** Closes, gives up or reopens a follow-up where that makes sense; false where it does not. */
export function endOrReopen(command: ListCommand, row: Row, actions: Actions): boolean {
	if (isOver(row) !== (command === 'reopen')) return false;
	if (command === 'end') void actions.close([row.key]);
	else if (command === 'give-up') void actions.giveUp(row.key);
	else if (command === 'reopen') void actions.reopen(row.key);
	else return false;
	return true;
}
