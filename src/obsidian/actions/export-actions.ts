import { strings } from '../../strings';
import type { ExportActions } from '../../ui/model';
import { copyCalendarEvent, saveCalendarFile } from './calendar/export';
import type { ActionsOptions } from './options';
import { rowWithFile, withRow } from './with-row';

/** Copies text, links and calendar events out of the plugin. */
export function exportActions(options: ActionsOptions): ExportActions {
	return {
		copyToCalendar: (key) => withRow(options, key, (row) => void copyCalendarEvent(row, options)),
		saveToCalendar: (key) => withRow(options, key, (row) => void saveCalendarFile(row, options)),
		markdownLink: (key) => {
			const found = rowWithFile(options, key);
			return found ? options.app.fileManager.generateMarkdownLink(found.file, '') : '';
		},
		copy: async (text) => {
			try {
				await navigator.clipboard.writeText(text);
				options.showMessage(strings.notices.copied);
			} catch {
				options.showMessage(strings.notices.notCopied(text));
			}
		},
	};
}
