import type { Entry, FollowUp } from '../../core/follow-up';
import { writeEntry, type WriteRefusal } from '../../core/notes/write/write-attempt';
import type { Settings } from '../../core/settings';
import type { EditPlan } from './note-writer';
import { strings } from '../../strings';

const REFUSALS: Readonly<Record<WriteRefusal, string>> = {
	'target-gone': strings.notices.targetGone,
	'target-changed': strings.notices.targetChanged,
	'no-place': strings.notices.noPlace,
};

/** The edit that adds an entry to a follow-up, wherever that stands when it is written. */
export function planEntry(followUp: FollowUp, entry: Entry, settings: Settings): EditPlan {
	return (text) => {
		const result = writeEntry(text, { id: followUp.id, contact: entry.contact }, entry, settings);
		return 'edits' in result ? result : { refused: REFUSALS[result.refused] };
	};
}
