import { readNote } from '../../core/notes/read-note';
import { applyEdits, mergeEdits } from '../../core/markdown/text-edit';
import { datesAsNumbers, type NumberRefusal } from '../../core/notes/write/dates-as-numbers';
import { addFollowUp, newFollowUpWords, trackLine } from '../../core/notes/write/write-follow-up';
import { strings } from '../../strings';
import type { NoteActions } from '../../ui/model';
import type { EditPlan } from '../writing/note-writer';
import { createExamples } from './create-examples';
import type { ActionsOptions } from './options';
import { rowWithFile } from './with-row';

const NUMBERS_REFUSED: Readonly<Record<NumberRefusal, string>> = {
	'target-gone': strings.notices.changed,
	'nothing-to-do': strings.notices.noNumber,
};

/** Changes the lines of follow-ups: adds, tracks or dismisses a line, writes its dates as numbers. */
export function noteActions(options: ActionsOptions): NoteActions {
	const { app, followUps, followUpWriter, vaultNotes, navigation, dismissed, settings, now } = options;
	return {
		add: (path, draft) => {
			const words = newFollowUpWords(draft, settings());
			const file = followUpWriter.fileOf(path);
			if (!file) return Promise.resolve(followUpWriter.failed(strings.notices.noteDeleted, words));
			const count = (text: string) => readNote(vaultNotes.sourceOf(file, text), settings()).followUps.length;
			const plan: EditPlan = (text) => {
				const edit = addFollowUp(text, words, settings());
				// A comment or code block without an end would swallow the line.
				if (count(applyEdits(text, [edit])) <= count(text)) return { refused: strings.notices.noPlace };
				return { edits: [edit] };
			};
			return followUpWriter.edit(path, plan, strings.notices.added, words);
		},
		previewAdd: (draft) => newFollowUpWords(draft, settings()),
		numberDates: (key) => {
			const found = rowWithFile(options, key);
			if (!found) return Promise.resolve(followUpWriter.failed(strings.notices.gone, ''));
			const { row, file } = found;
			const plan: EditPlan = (text) => {
				const result = datesAsNumbers(vaultNotes.sourceOf(file, text), row.followUp.id, settings());
				if (!('edits' in result)) return { refused: NUMBERS_REFUSED[result.refused] };
				// Undo cannot revert two edits of one line one after the other.
				const edit = mergeEdits(text, result.edits);
				return { edits: edit ? [edit] : [] };
			};
			return followUpWriter.edit(file.path, plan, strings.notices.numbered, '');
		},
		track: (line) => {
			const plan: EditPlan = (text) => {
				const edit = trackLine(text, line, settings());
				return edit ? { edits: [edit] } : { refused: strings.notices.lineChanged };
			};
			return followUpWriter.edit(line.path, plan, strings.notices.tracked, '');
		},
		dismiss: (line) => {
			dismissed.add(line);
			followUps.changed();
		},
		createExamples: () => createExamples(app, followUpWriter, navigation, now(), settings()),
	};
}
