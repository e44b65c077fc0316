import { addMinutes } from '../../core/dates/moments';
import type { Minute } from '../../core/follow-up';
import type { Actions, RowKey } from '../model';

/** The name under which this device keeps the call: a phone may end the app in the background. */
const DIALED_KEY = 'dialed';
/** A user who comes back later has done something else in between. Hardly any call takes two hours. */
const LONGEST_CALL_MINUTES = 120;

function isDialed(stored: unknown): stored is { key: RowKey; at: Minute } {
	if (typeof stored !== 'object' || stored === null) return false;
	const { key, at } = stored as { key?: unknown; at?: unknown };
	return typeof key === 'string' && typeof at === 'string';
}

/** A number that the user has tapped in the list of a phone. Coming back from the call asks what happened, once. */
export class DialedCall {
	constructor(private readonly actions: Pick<Actions, 'now' | 'askToLog' | 'remember' | 'remembered'>) {}

	dialed(key: RowKey): void {
		this.actions.remember(DIALED_KEY, { key, at: this.actions.now() });
	}

	/** Opens "Log attempt" for the call that the user comes back from. */
	ask(): void {
		const stored = this.actions.remembered(DIALED_KEY);
		if (!isDialed(stored)) return;
		this.actions.remember(DIALED_KEY, null);
		if (addMinutes(stored.at, LONGEST_CALL_MINUTES) >= this.actions.now()) this.actions.askToLog(stored.key);
	}
}
