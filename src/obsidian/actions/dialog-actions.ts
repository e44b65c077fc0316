import { asksForCheckIn, type DayOrMinute, type UntrackedLine } from '../../core/follow-up';
import { strings } from '../../strings';
import type { Actions, DialogActions, WriteResult } from '../../ui/model';
import { createdDay } from '../reading/created-day';
import type { ActionsOptions } from './options';
import { withRow } from './with-row';

/** The words of a table row for "Add follow-up": `Kim 2026-11-24 about Analyst at Northwind`. */
function wordsOfRow({ contact, due, columns }: UntrackedLine): string {
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
export function dialogActions(options: ActionsOptions, write: DialogWrites): DialogActions {
	const { followUps, followUpWriter, dialogs, explainLine } = options;
	const { track, changeDate, reopen, fillInDate, chooseDates } = write;
	/** For a field that may not stay empty. */
	const given = (writeDate: (moment: DayOrMinute) => Promise<WriteResult>) => (moment: DayOrMinute | null) =>
		moment === null ? Promise.resolve(followUpWriter.failed(words.needDate, '')) : writeDate(moment);
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
					write: given((moment) => (field ? chooseDates(key, { [field]: moment }) : fillInDate(key, moment))),
				}),
			),
		askToChangeDate: (key) =>
			withRow(options, key, (row) =>
				dialogs.when(row, {
					title: words.change(row.contact),
					whose: 'mine',
					save: words.saveChange,
					optional: null,
					write: given((moment) => changeDate(key, moment)),
				}),
			),
		askToReopen: (key) =>
			withRow(options, key, (row) =>
				dialogs.when(row, {
					title: words.reopen(row.contact),
					whose: 'mine',
					save: words.saveReopen,
					optional: words.keepDate,
					write: (moment) => reopen(key, moment),
				}),
			),
		explain: (key) =>
			withRow(options, key, ({ followUp: { path, line, source } }) => {
				void explainLine(path, source === 'property' ? null : line).then((explanation) => {
					if (explanation) dialogs.explain(explanation);
					else options.tell(strings.notices.gone);
				});
			}),
		askWhatWasAgreed: (key) => withRow(options, key, (row) => dialogs.agree(row)),
		askToAdd: (path, words = '') => dialogs.add(path ?? followUps.active, words),
		askToTrack: (line) => {
			if (line.inTable) dialogs.add(line.path, wordsOfRow(line));
			else if (asksForCheckIn(line)) dialogs.track([line]);
			else void track([line]);
		},
		askToTrackAll: (lines) => dialogs.track(lines),
		askForNoteDate: (path) => {
			const target = path ?? followUps.active;
			const file = target === null ? null : followUpWriter.fileOf(target);
			if (file) dialogs.noteDate(file.path, createdDay(file.stat.ctime));
			else options.tell(strings.notices.openNoteFirst);
		},
	};
}
