import { writeNameUse, type NameUseRefusal } from '../../core/notes/introductions/write-name-use';
import { addCallTime, addCheckIn, addPurpose, type AmendResult } from '../../core/notes/write/amend';
import { changePurpose } from '../../core/notes/write/change-words';
import type { WritableNote } from '../../core/notes/write/proven-edit';
import { strings } from '../../strings';
import type { GuidanceActions } from '../../ui/model';
import type { EditPlan } from '../writing/note-writer';
import { writableNote } from '../writing/writable-note';
import type { ActionsOptions } from './options';
import { purposesFor } from './purposes';
import { rowWithFile } from './with-row';
import { NOT_AMENDED } from './notices';

/** What the notice says if the answer about a name was not noted, by the reason. */
const NOT_NOTED: Readonly<Record<NameUseRefusal, string>> = {
	'target-gone': strings.notices.changed,
	'properties-broken': strings.notices.propertiesBroken,
	'no-place': strings.notices.readDifferently,
};

/** Shows reminders of good practice and does what they offer. */
export function guidanceActions(options: ActionsOptions): GuidanceActions {
	const { followUps, followUpWriter, noteWriter, navigation, settings } = options;

	const amend = (key: string, change: (note: WritableNote, id: string) => AmendResult, done: string, words: string) => {
		const found = rowWithFile(options, key);
		if (!found) return Promise.resolve(followUpWriter.failed(strings.notices.gone, words));
		const { row, file } = found;
		const plan: EditPlan = (text) => {
			const result = change(writableNote(file, text, settings()), row.followUp.id);
			return 'edits' in result ? result : { refused: NOT_AMENDED[result.refused] };
		};
		return followUpWriter.edit(file.path, plan, done, words);
	};

	return {
		reminders: (row) => followUps.reminders(row),
		purposes: async (key) => {
			const row = followUps.row(key);
			if (!row) return [];
			const { contacts, company, path } = row.followUp;
			return purposesFor(options, { contacts, company, path }, followUps.introductions(row));
		},
		introductions: (row) => followUps.introductions(row),
		noteNameUse: async (key, may) => {
			const row = followUps.row(key);
			const via = row && followUps.introductions(row).via;
			if (!via) return followUpWriter.failed(strings.notices.gone, '');
			const [{ path }] = via.places;
			const file = followUpWriter.fileOf(path);
			if (!file) return followUpWriter.failed(strings.notices.noteDeleted, '');
			const plan: EditPlan = (text) => {
				const note = writableNote(file, text, settings());
				const result = writeNameUse(note, via.places[0], may);
				return 'edits' in result ? result : { refused: NOT_NOTED[result.refused] };
			};
			const { nameAllowed, nameForbidden } = strings.notices;
			return followUpWriter.edit(path, plan, (may ? nameAllowed : nameForbidden)(via.by.contact.name), '');
		},
		setPurpose: (key, purpose) => {
			const isNew = (followUps.row(key)?.followUp.purpose ?? null) === null;
			const { purposeAdded, purposeChanged } = strings.notices;
			const write = isNew ? addPurpose : changePurpose;
			return amend(key, (note, id) => write(note, id, purpose), isNew ? purposeAdded : purposeChanged, purpose);
		},
		addCallTime: (key, at) =>
			amend(
				key,
				(note, id) => addCallTime(note, id, at),
				strings.notices.callTimeAdded,
				`Calling back ${at.replace('T', ' ')}`,
			),
		addCheckIn: (key, day) =>
			amend(
				key,
				(note, id) => addCheckIn(note, id, day),
				strings.notices.checkInAdded,
				`If I don't hear back, I follow up on ${day}`,
			),
		showWords: async (key, words) => {
			const found = rowWithFile(options, key);
			if (!found) return;
			const { row, file } = found;
			const text = await noteWriter.textOf(file).catch(() => '');
			const at = text.indexOf(words.trim().split('\n', 1)[0] ?? '');
			if (at === -1) return navigation.openFollowUp(file, row.followUp);
			return navigation.openLine(file, text.slice(0, at).split('\n').length);
		},
	};
}
