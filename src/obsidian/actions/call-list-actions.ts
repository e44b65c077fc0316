import { asleepAt } from '../../core/dates/waking-hours';
import type { CallListActions } from '../../ui/model';
import type { ActionsOptions } from './options';

/** Answers what a list of calls asks, and undoes its entries. */
export function callListActions({ followUps, followUpWriter, dialogs, now, zone }: ActionsOptions): CallListActions {
	return {
		startCalls: dialogs.startCalls,
		asleep: (key) => {
			const row = followUps.row(key);
			return row && asleepAt(now(), { contact: row.followUp.timezone, reader: zone() });
		},
		canUndo: (key) => followUpWriter.canUndo(key),
		undoEntry: (key) => followUpWriter.undoEntry(key),
	};
}
