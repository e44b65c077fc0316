import { getLinkpath, type TFile } from 'obsidian';
import { momentText } from '../../../core/notes/attempts/exact-line';
import { writeEntryDate } from '../../../core/marks/write-entry-date';
import { writeDates } from '../../../core/marks/write-dates';
import type { AmendRefusal, AmendResult } from '../../../core/notes/write/amend';
import type { DayOrMinute, TimeWindow } from '../../../core/follow-up';
import { changeDate as changeDateIn } from '../../../core/notes/write/change-date';
import { changeAsk } from '../../../core/notes/write/change-words';
import { fillInContact, fillInDate } from '../../../core/notes/write/fill-in';
import { setPhone, type PhoneRefusal } from '../../../core/notes/write/set-phone';
import type { WritableNote } from '../../../core/notes/write/proven-edit';
import { strings } from '../../../strings';
import type { FixActions, Row } from '../../../ui/model';
import { writableNote } from '../../writing/writable-note';
import type { ActionsOptions } from '../options';
import { rowWithFile } from '../with-row';
import { NOT_AMENDED } from '../notices';

/** What the notice says if nothing was filled in, by the reason. */
const REFUSED: Readonly<Record<AmendRefusal | PhoneRefusal, string>> = {
	...NOT_AMENDED,
	'properties-broken': strings.notices.propertiesBroken,
	'not-theirs': strings.notices.phoneNotTheirs,
};

/** Fills in what a follow-up lacks: its date, its contact, the right number. Changes its date and its ask. */
export function fixActions(options: ActionsOptions): FixActions {
	const { app, followUps, followUpWriter, settings } = options;

	const fix = (
		key: string,
		change: (note: WritableNote, id: string) => AmendResult | ReturnType<typeof setPhone>,
		done: string,
		words: string,
		where: (row: Row, file: TFile) => TFile = (_, file) => file,
	) => {
		const found = rowWithFile(options, key);
		if (!found) return Promise.resolve(followUpWriter.failed(strings.notices.gone, words));
		const { row } = found;
		const file = where(row, found.file);
		return followUpWriter.edit(
			file.path,
			(text) => {
				const result = change(writableNote(file, text, settings()), row.followUp.id);
				return 'edits' in result ? result : { refused: REFUSED[result.refused] };
			},
			done,
			words,
		);
	};

	/** The contact's own note; the note of the follow-up if there is none. */
	const contactNote = ({ followUp }: Row, file: TFile): TFile => {
		const [contact] = followUp.contacts;
		if (!contact || followUp.contacts.length > 1) return file;
		const link = contact.note ?? contact.link;
		return (link && app.metadataCache.getFirstLinkpathDest(getLinkpath(link), file.path)) || file;
	};

	const { notices } = strings;
	const changeDate = (key: string, moment: DayOrMinute, window?: TimeWindow | null) => {
		const row = followUps.row(key);
		if (row && row.followUp.entries.length > 0) {
			return followUpWriter.recordEvent([key], { event: 'snoozed', until: moment }, notices.snoozed);
		}
		const done = notices.dateChanged(row?.contact ?? '');
		return fix(key, (note, id) => changeDateIn(note, id, moment, window), done, momentText(moment));
	};
	return {
		changeDate,
		fillInDate: (key, moment, window) =>
			fix(key, (note, id) => fillInDate(note, id, moment, window), notices.dateSet, momentText(moment)),
		chooseDates: (key, chosen) =>
			fix(
				key,
				(note, id) => writeDates(note, id, chosen),
				notices.dateSet,
				[chosen.act, chosen.expected, chosen.fallback]
					.flatMap((moment) => (moment ? momentText(moment) : []))
					.join(', '),
			),
		writeEntryDate: (key, field, moment) =>
			fix(key, (note, id) => writeEntryDate(note, id, field), notices.dateSet, momentText(moment)),
		fillInContact: (key, name) => fix(key, (note, id) => fillInContact(note, id, name), notices.contactSet, name),
		changeAsk: (key, ask) => fix(key, (note, id) => changeAsk(note, id, ask), notices.askChanged, ask),
		setPhone: (key, number) =>
			fix(key, (note, id) => setPhone(note, number, id), notices.phoneSet, number, contactNote),
	};
}
