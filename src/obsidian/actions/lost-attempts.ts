import type { FollowUp } from '../../core/follow-up';
import { bareWords } from '../../core/notes/attempts/format-entry';
import { loggedFor, type LoggedEntry, type LostEntry } from '../../core/notes/attempts/lost-entries';
import { takeEntries } from '../../core/notes/write/take-entries';
import { writeEntry } from '../../core/notes/write/write-attempt';
import type { Settings } from '../../core/settings';
import { strings } from '../../strings';
import type { LostAttempt, NoteActions } from '../../ui/model';
import type { NoteEdit } from '../writing/follow-up-writer';
import { writableNote } from '../writing/writable-note';
import type { ActionsOptions } from './options';
import { rowWithFile } from './with-row';

/** Takes a lost entry from the follow-up it counts for, then writes it for another. */
function restoring(lost: LostEntry, { id, path }: FollowUp, settings: () => Settings): readonly NoteEdit[] {
	const { logged, elsewhere } = lost;
	const write: NoteEdit = {
		path,
		plan: (file, text) => {
			const result = writeEntry(writableNote(file, text, settings()), id, logged.entry);
			if ('edits' in result) return result;
			return { refused: strings.notices.readDifferently, isAlready: result.refused === 'already-logged' };
		},
	};
	if (!elsewhere) return [write];
	const take: NoteEdit = {
		path,
		plan: (file, text) => {
			const result = takeEntries(writableNote(file, text, settings()), elsewhere.followUp.id, [elsewhere.entry]);
			return 'edits' in result && result.edits.length > 0 ? result : { refused: strings.notices.readDifferently };
		},
	};
	return [take, write];
}

/** What the user can do about attempts of this device that a merge by sync dropped or moved. */
export function lostAttemptActions(options: ActionsOptions): Pick<NoteActions, 'restoreAttempt' | 'leaveAttempt'> {
	const { followUps, followUpWriter, logged, lostAttempts, settings } = options;
	const isOf = (lost: LostAttempt) => (each: LoggedEntry) =>
		each.id === lost.id && bareWords(each.entry) === lost.words;
	return {
		restoreAttempt: async (key, problem) => {
			const path = followUps.pathNow(problem.path);
			const found = rowWithFile(options, key);
			const lost = lostAttempts.find(path, problem.id, problem.words);
			if (!found || !lost) return followUpWriter.failed(strings.notices.changed, problem.words);
			const { followUp } = found.row;
			const done = lost.elsewhere ? strings.notices.attemptsMoved : strings.notices.writtenAgain;
			const result = await followUpWriter.editAll(restoring(lost, followUp, settings), done, true);
			if (!result.ok) return result;
			logged.forget(path, isOf(problem));
			logged.add(path, loggedFor(followUp, lost.logged.entry));
			return result;
		},
		leaveAttempt: (problem) => logged.forget(followUps.pathNow(problem.path), isOf(problem)),
	};
}
