import type { Settings } from '../../settings';
import { isClosingStatus } from '../closing-status';
import type { Cell } from './cells';

/** A status that closes in any language or style: `✅`, `[x]`, `yes`. */
const DONE = /^(?:✅|✔|☑|\[x\]|yes$)/i;
/** What became of a motion: `Carried 5:0`. What became of an application is in the settings. */
const DECIDED = /^[^\p{L}]*(?:carried|adopted|defeated)(?!\p{L})/iu;

/** Whether the status of a row says that nothing is left to do: `Rejected`, `✅`, `Carried 5:0`. */
export function isClosing(status: string, { closingStatuses }: Settings): boolean {
	return DONE.test(status) || DECIDED.test(status) || isClosingStatus(status, closingStatuses);
}

/** A cell below `Done?` that says so: `yes`, `x`, `✅`, `[x]`, `24 Nov`. Not `no`, `❌` and `not yet`. */
const IS_DONE = /^(?:y|yes|x|\[x\]|[✓✔✅☑]|true|done|completed?|finished|\d)(?!\p{L})/iu;

/** Whether a cell is of a column `Done?` and closes its row: `✅`, `yes`. */
export const saysDone = ({ text, column }: Cell): boolean => column === 'done' && IS_DONE.test(text);
