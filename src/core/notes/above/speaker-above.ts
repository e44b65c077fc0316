import { visibleContent, type OutlineLine } from '../../markdown/scan';
import { plainPunctuation } from '../../english/plain-text';
import { speakerOf } from '../commitments/speaker';
import type { NoteContext } from '../note-context';

/** An answer below an action, which leaves out who acts: `Will bring it tomorrow`, `Status: will do it on Friday`. */
const ANSWER = /^[\s*_]*(?:status|update)?[\s*_:]*will\s/i;

/**
 * Returns who is named in front of the list item that holds an answer without a name: Kim for `Will bring it tomorrow`
 * below `ACTION: Kim: bring the ladder`. Null for any other line.
 */
export function speakerAbove(note: NoteContext, { parent }: OutlineLine, shown: string): string | null {
	if (parent === null || !ANSWER.test(shown)) return null;
	const outline = note.outline();
	const item = outline.lines[parent];
	return item?.kind === 'list-item' ? (speakerOf(plainPunctuation(visibleContent(outline, item)))?.name ?? null) : null;
}
