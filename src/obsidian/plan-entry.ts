import type { Entry, FollowUp } from '../core/follow-up';
import { writeEntry, type WriteRefusal } from '../core/notes/write-attempt';
import type { Settings } from '../core/settings';
import type { Plan } from './note-writer';

const REFUSALS: Readonly<Record<WriteRefusal, string>> = {
	'target-gone':
		'The words of this follow-up changed or are gone, so nothing was written. Open the note and log it there.',
	'target-changed':
		'This note had several follow-ups with the same words and now has fewer, so nothing was written. Open the note and log it there.',
	'no-place':
		'This note leaves no place for the line, so nothing was written. Look for a comment or a code block without an end.',
};

/** The edit that adds an entry to a follow-up, wherever that stands when it is written. */
export function planEntry(followUp: FollowUp, entry: Entry, settings: Settings): Plan {
	return (text) => {
		const result = writeEntry(text, { id: followUp.id, contact: entry.contact }, entry, settings);
		return 'edits' in result ? result : { refused: REFUSALS[result.refused] };
	};
}
