import type { Actions } from '../../ui/model';
import { attemptActions } from './attempt-actions';
import { callListActions } from './call-list-actions';
import { callSheetActions } from './call-sheet-actions';
import { dialogActions } from './dialog-actions';
import { exportActions } from './export-actions';
import { fieldActions } from './fields/field-actions';
import { fixActions } from './fields/fix-actions';
import { guidanceActions } from './guidance-actions';
import { messageActions } from './message-actions';
import { noteActions } from './note-actions';
import { openActions } from './open-actions';
import { personActions } from '../people/person-actions';
import type { ActionsOptions } from './options';
import { weekActions } from './week/week-actions';
import { whichDayActions } from './fields/which-day';

/** Marks the plugin's keys in the local storage of the vault. */
const STORAGE_PREFIX = 'due-follow-ups-';

/** Everything the user can do from the sidebar, the dialogs and the commands. */
export function createActions(options: ActionsOptions): Actions {
	const { storage } = options;
	const notes = noteActions(options);
	const attempts = attemptActions(options);
	const fixes = fixActions(options);
	const dialogs = dialogActions(options, { ...notes, ...attempts, ...fixes });
	return {
		...dialogs,
		...whichDayActions(options, { ...fixes, ...dialogs }),
		...attempts,
		...notes,
		...messageActions(options),
		...guidanceActions(options),
		...fieldActions(options),
		...fixes,
		...callSheetActions(options),
		...callListActions(options),
		...weekActions(options),
		...openActions(options),
		...exportActions(options),
		...personActions(options),
		remembered: (name): unknown => storage.loadLocalStorage(STORAGE_PREFIX + name),
		remember: (name, value) => storage.saveLocalStorage(STORAGE_PREFIX + name, value),
	};
}
