import type { Entry, FollowUp } from '../../core/follow-up';
import { writeEntry, type WriteRefusal } from '../../core/notes/write/write-attempt';
import type { Settings } from '../../core/settings';
import type { Plan } from './note-writer';
import { strings } from '../../strings';

const REFUSALS: Readonly<Record<WriteRefusal, string>> = {
	'target-gone': strings.told.targetGone,
	'target-changed': strings.told.targetChanged,
	'no-place': strings.told.noPlace,
};

/** The edit that adds an entry to a follow-up, wherever that stands when it is written. */
export function planEntry(followUp: FollowUp, entry: Entry, settings: Settings): Plan {
	return (text) => {
		const result = writeEntry(text, { id: followUp.id, contact: entry.contact }, entry, settings);
		return 'edits' in result ? result : { refused: REFUSALS[result.refused] };
	};
}
