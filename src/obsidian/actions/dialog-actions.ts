import { strings } from '../../strings';
import type { DialogActions } from '../../ui/model';
import { createdDay } from '../reading/created-day';
import { showNotice } from './notices';
import type { ActionsOptions } from './options';
import { withRow } from './with-row';

/** Opens the dialogs that log, snooze, add and date. */
export function dialogActions(options: ActionsOptions): DialogActions {
	const { followUps, followUpWriter, dialogs } = options;
	return {
		askToLog: (key, outcome) => withRow(options, key, (row) => dialogs.log(row, outcome)),
		askToSnooze: (key) => withRow(options, key, (row) => dialogs.snooze(row)),
		askToAdd: (path) => {
			const target = path ?? followUps.active;
			if (target === null) showNotice(strings.notices.openNoteFirst);
			else dialogs.add(target);
		},
		askForNoteDate: (path) => {
			const target = path ?? followUps.active;
			const file = target === null ? null : followUpWriter.fileOf(target);
			if (file) dialogs.noteDate(file.path, createdDay(file.stat.ctime));
			else showNotice(strings.notices.openNoteFirst);
		},
	};
}
