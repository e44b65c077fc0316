import type { TFile } from 'obsidian';
import type { FollowUp } from '../../core/follow-up';
import type { Settings } from '../../core/settings';
import { plainWords } from '../../core/markdown/links';
import { bareWords } from '../../core/notes/attempts/format-entry';
import { takeEntries } from '../../core/notes/write/take-entries';
import { writeEntry } from '../../core/notes/write/write-attempt';
import { countLog } from '../../core/notes/write/count-log';
import { moveAttempts, type MoveRefusal } from '../../core/notes/write/move-attempts';
import { setNoteDate, type NoteDateRefusal } from '../../core/notes/write/set-note-date';
import {
	addFollowUp,
	newFollowUpWords,
	trackLine,
	type AddRefusal,
	type TrackRefusal,
} from '../../core/notes/write/write-follow-up';
import { strings } from '../../strings';
import type { NoteActions } from '../../ui/model';
import type { NoteEdit } from '../writing/follow-up-writer';
import type { EditPlan } from '../writing/note-writer';
import { writableNote } from '../writing/writable-note';
import { createExamples } from './create-examples';
import { lostAttemptActions } from './lost-attempts';
import type { ActionsOptions } from './options';
import { rowWithFile } from './with-row';

/** What the dialog says if a follow-up was not added, by the reason. */
const ADD_REFUSED: Readonly<Record<AddRefusal, string>> = {
	'contact-misread': strings.notices.contactMisread,
	'date-misread': strings.notices.dateMisread,
	'purpose-misread': strings.notices.purposeMisread,
	'no-place': strings.notices.noPlace,
};

/** What the dialog says if the date of the note was not set, by the reason. */
const NOTE_DATE_REFUSED: Readonly<Record<NoteDateRefusal, string>> = {
	'properties-broken': strings.notices.propertiesBroken,
	'no-place': strings.notices.readDifferently,
};

/** What the notice says if an attempt was not moved, by the reason. */
const MOVE_REFUSED: Readonly<Record<MoveRefusal, string>> = {
	'target-gone': strings.notices.changed,
	'target-changed': strings.notices.changed,
	'nothing-to-do': strings.notices.changed,
	'no-place': strings.notices.readDifferently,
};

/** The same for a log beside a follow-up that was not moved to its attempts. */
const COUNT_REFUSED: Readonly<Record<MoveRefusal, string>> = {
	...MOVE_REFUSED,
	'nothing-to-do': strings.notices.lineChanged,
};

/** What the notice says if a found line was not tracked, by the reason. */
const TRACK_REFUSED: Readonly<Record<TrackRefusal, string>> = {
	'target-gone': strings.notices.lineChanged,
	'no-place': strings.notices.readDifferently,
};

/** Writes the entries that only copies have into the original, then removes them from the copies. */
function movesFromCopies({ id, path, copies = [] }: FollowUp, settings: () => Settings): readonly NoteEdit[] {
	const written = copies
		.flatMap(({ entries }) => entries)
		.map((entry): NoteEdit => ({
			path,
			plan: (file, text) => {
				const result = writeEntry(writableNote(file, text, settings()), id, entry);
				if ('edits' in result) return result;
				return { refused: strings.notices.readDifferently, isAlready: result.refused === 'already-logged' };
			},
		}));
	const taken = copies
		.filter(({ entries }) => entries.length > 0)
		.map((copy): NoteEdit => ({
			path: copy.path,
			plan: (file, text) => {
				const result = takeEntries(writableNote(file, text, settings()), id, copy.entries);
				return 'edits' in result ? result : { refused: MOVE_REFUSED[result.refused] };
			},
		}));
	return [...written, ...taken];
}

/** Changes the lines of follow-ups: adds, tracks or dismisses a line. */
export function noteActions(options: ActionsOptions): Omit<NoteActions, 'numberDates'> {
	const { app, index, followUps, followUpWriter, navigation, dismissed, logged, settings, now } = options;
	return {
		...lostAttemptActions(options),
		add: (path, draft) => {
			const words = newFollowUpWords(draft, settings());
			const file = followUpWriter.fileOf(path);
			if (!file) return Promise.resolve(followUpWriter.failed(strings.notices.noteDeleted, words));
			const plan: EditPlan = (text) => {
				const result = addFollowUp(writableNote(file, text, settings()), draft);
				return 'edits' in result ? result : { refused: ADD_REFUSED[result.refused] };
			};
			return followUpWriter.edit(path, plan, strings.notices.added, words);
		},
		previewAdd: (draft) => newFollowUpWords(draft, settings()),
		setNoteDate: (path, day) => {
			const file = followUpWriter.fileOf(path);
			const words = `${settings().properties.noteDate[0] ?? 'met'}: ${day}`;
			if (!file) return Promise.resolve(followUpWriter.failed(strings.notices.noteDeleted, words));
			const plan: EditPlan = (text) => {
				const result = setNoteDate(writableNote(file, text, settings()), day);
				return 'edits' in result ? result : { refused: NOTE_DATE_REFUSED[result.refused] };
			};
			return followUpWriter.edit(path, plan, strings.notices.noteDateSet, words);
		},
		moveAttempts: (key, contact) => {
			const found = rowWithFile(options, key);
			if (!found) return Promise.resolve(followUpWriter.failed(strings.notices.gone, ''));
			const { row, file } = found;
			const plan: EditPlan = (text) => {
				const result = moveAttempts(writableNote(file, text, settings()), contact, row.followUp.id);
				return 'edits' in result ? result : { refused: MOVE_REFUSED[result.refused] };
			};
			const problems = index.reading(file.path)?.problems ?? [];
			const moved = new Set(
				problems.flatMap((problem) =>
					problem.code === 'attempt.no-owner' && problem.contact === contact ? [problem.words] : [],
				),
			);
			return followUpWriter.edit(file.path, plan, strings.notices.attemptsMoved, '').then((result) => {
				if (result.ok) logged.forget(file.path, ({ entry }) => moved.has(bareWords(entry)));
				return result;
			});
		},
		moveCopied: (key) => {
			const found = rowWithFile(options, key);
			if (!found) return Promise.resolve(followUpWriter.failed(strings.notices.gone, ''));
			return followUpWriter.editAll(movesFromCopies(found.row.followUp, settings), strings.notices.copiesMoved, true);
		},
		countLog: (key, words) => {
			const found = rowWithFile(options, key);
			if (!found) return Promise.resolve(followUpWriter.failed(strings.notices.gone, ''));
			const { row, file } = found;
			const plan: EditPlan = (text) => {
				const result = countLog(writableNote(file, text, settings()), row.followUp.id, words);
				return 'edits' in result ? result : { refused: COUNT_REFUSED[result.refused] };
			};
			return followUpWriter.edit(file.path, plan, strings.notices.logCounted(row.contact), '');
		},
		track: (lines, checkIn) => {
			const edits = lines.map((line) => ({
				path: line.path,
				plan: (file: TFile, text: string): ReturnType<EditPlan> => {
					const result = trackLine(writableNote(file, text, settings()), line, checkIn);
					if ('edits' in result) return result;
					const why = TRACK_REFUSED[result.refused];
					return { refused: lines.length === 1 ? why : strings.notices.ofLine(plainWords(line.text), why) };
				},
			}));
			return followUpWriter.editAll(edits, strings.notices.trackedLines(lines.length));
		},
		dismiss: (line) => {
			dismissed.add(line);
			followUps.changed();
		},
		createExamples: () => createExamples(app, followUpWriter, navigation, now(), settings()),
	};
}
