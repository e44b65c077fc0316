import type { CallScope } from '../core/agenda/call-list/call-list';
import type { Asleep } from '../core/dates/waking-hours';
import type { RowKey } from '../core/agenda/row';
import type { WriteResult } from './write-result';

/** What a list of calls asks and does besides logging. */
export interface CallListActions {
	/** Takes the user through these calls, one by one; continues where the user left them. */
	startCalls(scope: CallScope): void;
	/** The contact's night; null while they are awake, and if the note names no other time zone. */
	asleep(key: RowKey): Asleep | null;
	/** Whether the last entry of a follow-up can be undone: the plugin has written it since it started. */
	canUndo(key: RowKey): boolean;
	/** Undoes the last entry of a follow-up. */
	undoEntry(key: RowKey): Promise<WriteResult>;
}
