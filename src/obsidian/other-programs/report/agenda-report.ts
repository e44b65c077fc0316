import type { Agenda } from '../../../core/agenda/agenda';
import type { RowKey } from '../../../core/agenda/row';
import type { NoteReading } from '../../../core/follow-up';
import { reasonText } from '../../../strings/reasons';
import { printAgenda, type PrintedFollowUp, type Terminal } from './print';
import { reminderCodes, type ReminderSource } from './reminders';
import { makeReport, shownRows, type Report, type ReportOptions } from './report';
import { printedSections } from './sections';

/** What a report is made from. */
export interface ReportSource extends ReminderSource {
	readonly readings: readonly NoteReading[];
}

/** The agenda as plain data, with the codes of reminders. */
export function agendaReport(agenda: Agenda, source: ReportSource, options: Omit<ReportOptions, 'settings'>): Report {
	return makeReport(source.readings, agenda, reminderCodes(source), { ...options, settings: source.policy.settings });
}

/** The report as text, with a row per person and the reason for each date. `folder` names what was read. */
export function printedReport(
	report: Report,
	agenda: Agenda,
	{ all, folder, terminal }: { readonly all: boolean; readonly folder: string; readonly terminal: Terminal },
): string {
	const printed = new Map<RowKey, PrintedFollowUp>();
	shownRows(agenda, all).forEach(({ key, action }, at) => {
		const followUp = report.followUps[at];
		if (followUp) printed.set(key, { ...followUp, reason: reasonText(action.reason, terminal.format) });
	});
	return printAgenda(report, printedSections(agenda, printed), folder, terminal);
}
