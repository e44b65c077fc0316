import { onlyKeepsInTouch } from '../../core/agenda/rhythm/quiet';
import { withComingCheckIn } from '../../core/agenda/views/check-in';
import { dayOf } from '../../core/dates/moments';
import { asksForCheckIn, type DayOrMinute, type TimeWindow, type UntrackedLine } from '../../core/follow-up';
import { strings } from '../../strings';
import type { Actions, DialogActions, WhenQuestion, WriteResult } from '../../ui/model';
import { createdDay } from '../reading/created-day';
import type { ActionsOptions } from './options';
import { withRow } from './with-row';

/** The words of an introduction or a table row for "Add follow-up": `Kim 2026-11-24 about Analyst at Northwind`. */
function wordsOfRow({ contact, due, columns, report }: UntrackedLine): string {
	if (report) return strings.add.report(report.by, report.to);
	const company = columns?.company === contact ? null : (columns?.company ?? null);
	const purpose = strings.add.purposeAt(columns?.purpose ?? null, company);
	return [contact ?? '', due?.replace('T', ' ') ?? '', purpose === '' ? '' : `about ${purpose}`]
		.filter((part) => part !== '')
		.join(' ');
}

const words = strings.whenDialog;

/** What the dialogs write. */
type DialogWrites = Pick<Actions, 'track' | 'changeDate' | 'reopen' | 'fillInDate' | 'chooseDates'>;

/** Opens the dialogs that log, snooze, add, track and date. */
export function dialogActions(options: ActionsOptions, write: DialogWrites): Omit<DialogActions, 'askWhichDay'> {
	const { followUps, followUpWriter, dialogs, explainLine, settings, now } = options;
	const { track, changeDate, reopen, fillInDate, chooseDates } = write;
	const coming = (line: UntrackedLine) => withComingCheckIn(line, dayOf(now()), settings());
	/** For a field that may not stay empty. */
	const given =
		(writeDate: (moment: DayOrMinute, window: TimeWindow | null) => Promise<WriteResult>): WhenQuestion['write'] =>
		(moment, window) =>
			moment === null ? Promise.resolve(followUpWriter.failed(words.needDate, '')) : writeDate(moment, window);
	return {
		askToLog: (key, outcome) => withRow(options, key, (row) => dialogs.log(row, outcome)),
		askToSnooze: (key, also) => withRow(options, key, (row) => dialogs.snooze(row, also)),
		askForDate: (key, field) =>
			withRow(options, key, (row) =>
				dialogs.when(row, {
					title: words.set(row.contact),
					whose: field === 'expected' ? 'theirs' : 'mine',
					save: words.saveSet,
					optional: null,
					keepsWindow: field === undefined,
					write: given((moment, window) =>
						field ? chooseDates(key, { [field]: moment }) : fillInDate(key, moment, window),
					),
				}),
			),
		askToChangeDate: (key) =>
			withRow(options, key, (row) => {
				// The day to keep in touch follows from the last contact, so it can only be put off.
				if (onlyKeepsInTouch(row.action)) return dialogs.snooze(row);
				dialogs.when(row, {
					title: words.change(row.contact),
					whose: 'mine',
					save: words.saveChange,
					optional: null,
					// A snooze is until a day or a minute.
					keepsWindow: row.followUp.entries.length === 0,
					write: given((moment, window) => changeDate(key, moment, window)),
				});
			}),
		askToReopen: (key) =>
			withRow(options, key, (row) =>
				dialogs.when(row, {
					title: words.reopen(row.contact),
					whose: 'mine',
					save: words.saveReopen,
					optional: words.keepDate,
					keepsWindow: false,
					write: (moment) => reopen(key, moment),
				}),
			),
		explain: (key) =>
			withRow(options, key, ({ followUp: { path, line, source } }) => {
				void explainLine(path, source === 'property' ? null : line).then((explanation) => {
					if (explanation) dialogs.explain(explanation);
					else options.showMessage(strings.notices.gone);
				});
			}),
		askWhatWasAgreed: (key) => withRow(options, key, (row) => dialogs.agree(row)),
		askToAdd: (path, words = '') => dialogs.add(path ?? followUps.active, words),
		askToTrack: (line) => {
			if (line.inTable) dialogs.add(line.path, wordsOfRow(line));
			else if (asksForCheckIn(line)) dialogs.track([coming(line)]);
			else void track([line]);
		},
		askToTrackAll: (lines) => dialogs.track(lines.map(coming)),
		askForNoteDate: (path) => {
			const target = path ?? followUps.active;
			const file = target === null ? null : followUpWriter.fileOf(target);
			if (file) dialogs.noteDate(file.path, createdDay(file.stat.ctime));
			else options.showMessage(strings.notices.openNoteFirst);
		},
	};
}
