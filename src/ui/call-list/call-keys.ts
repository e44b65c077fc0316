import { OUTCOMES, type Outcome } from '../../core/follow-up';
import { strings } from '../../strings';

/** What a key does while a call is on the screen and no question is open. */
export type CallCommand =
	| { readonly kind: 'outcome'; readonly outcome: Outcome }
	| { readonly kind: 'snooze' | 'give-up' | 'skip' | 'other' | 'note' | 'undo' | 'dial' | 'leave' };

const { keys } = strings.calls;

/** What each key does during "Start calls": the keys of the outcomes, as in "Log attempt", and some of the screen. */
const COMMANDS: Readonly<Record<string, CallCommand>> = {
	...Object.fromEntries(OUTCOMES.map((outcome) => [strings.log.keys[outcome], { kind: 'outcome', outcome }])),
	[keys.snooze]: { kind: 'snooze' },
	[keys.giveUp]: { kind: 'give-up' },
	[keys.skip]: { kind: 'skip' },
	[keys.other]: { kind: 'other' },
	[keys.openNote]: { kind: 'note' },
	[keys.undo]: { kind: 'undo' },
	enter: { kind: 'dial' },
	escape: { kind: 'leave' },
};

type KeyPress = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing'>;

/** Whether a key press may be a hotkey of the user or part of another character. */
export const isOwnKey = ({ altKey, ctrlKey, metaKey, isComposing }: KeyPress): boolean =>
	!altKey && !ctrlKey && !metaKey && !isComposing;

/** The command of a key: `n` is no answer, `s` is spoke, `z` snoozes. Null for other keys. */
export function callCommand(press: KeyPress): CallCommand | null {
	return isOwnKey(press) ? (COMMANDS[press.key.toLowerCase()] ?? null) : null;
}
