import { getLanguage, Platform, type TFile } from 'obsidian';
import type { Row } from '../../../core/agenda/row';
import { strings } from '../../../strings';
import { dateFormat } from '../../../strings/date-format';
import type { ActionsOptions } from '../options';
import { calendarEvent, calendarFileName } from './calendar-event';
import { calendarText } from './calendar-text';

export type CalendarOptions = Pick<ActionsOptions, 'app' | 'settings' | 'zone' | 'now' | 'showMessage'>;

const words = strings.calendar;

function textOf(row: Row, { app, settings, zone, now }: CalendarOptions): string | null {
	const minutesBefore = settings().announceMinutes;
	const event = calendarEvent(row, { vault: app.vault.getName(), zone: zone(), minutesBefore, now: now() });
	return event && calendarText([event]);
}

/** Opens the system's share sheet on a phone. Returns false if there is none that accepts files. */
async function share(name: string, text: string): Promise<boolean> {
	const file = new File([text], name, { type: 'text/calendar' });
	if (!Platform.isMobile || !('canShare' in navigator) || !navigator.canShare({ files: [file] })) return false;
	try {
		await navigator.share({ files: [file], title: name });
	} catch (error) {
		// The user closed the sheet, which counts as done.
		if (!(error instanceof DOMException && error.name === 'AbortError')) return false;
	}
	return true;
}

/**
 * Saves a row as a calendar file: through the share sheet on a phone, else where the user keeps attachments. Resolves
 * to the new file, or null if none was written.
 */
export async function saveCalendarFile(row: Row, options: CalendarOptions): Promise<TFile | null> {
	const { app, showMessage } = options;
	const text = textOf(row, options);
	if (text === null) {
		showMessage(words.noDate);
		return null;
	}
	const name = calendarFileName(row.contact);
	if (await share(name, text)) return null;
	try {
		const path = await app.fileManager.getAvailablePathForAttachment(name, row.followUp.path);
		const file = await app.vault.create(path, text);
		// The file explorer hides this type. Obsidian opens it in the system's calendar.
		const open = () => void app.workspace.openLinkText(file.path, '', false);
		showMessage(words.saved(file.path), { text: words.open, run: open });
		return file;
	} catch (error) {
		showMessage(words.notSaved(error instanceof Error ? error.message : String(error)));
		return null;
	}
}

/** Copies a row as text for calendars that accept it from the clipboard. On a phone none does, so it offers a file. */
export async function copyCalendarEvent(row: Row, options: CalendarOptions): Promise<void> {
	const text = textOf(row, options);
	const asFile = { text: words.asFile, run: () => void saveCalendarFile(row, options) };
	if (text === null) options.showMessage(words.noDate);
	else if (Platform.isMobile) options.showMessage(words.notOnPhones, asFile);
	else {
		try {
			await navigator.clipboard.writeText(text);
			options.showMessage(words.copied(row.action.due ? dateFormat(getLanguage()).moment(row.action.due) : ''), asFile);
		} catch {
			options.showMessage(words.notCopied, asFile);
		}
	}
}
