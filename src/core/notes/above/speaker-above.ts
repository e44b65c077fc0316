import { visibleContent, type OutlineLine } from '../../markdown/scan';
import { plainPunctuation } from '../../english/plain-text';
import { isGivenName } from '../../english/given-names';
import { isOrderTo } from '../commitments/any-verb/open-verbs';
import { speakerNames, speakerOf } from '../commitments/speaker';
import type { NoteContext } from '../note-context';

/** An answer below an action, which leaves out who acts: `Will bring it tomorrow`, `Status: will do it on Friday`. */
const ANSWER = /^[\s*_]*(?:status|update)?[\s*_:]*will\s/i;

/**
 * Returns who is named before the list item that holds an answer without a name: Kim for `Will bring it tomorrow`
 * below `ACTION: Kim: bring the ladder`. Null for any other line.
 */
export function speakerAbove(note: NoteContext, { parent }: OutlineLine, shown: string): string | null {
	if (parent === null || !ANSWER.test(shown)) return null;
	const outline = note.outline();
	const item = outline.lines[parent];
	return item?.kind === 'list-item' ? (speakerOf(plainPunctuation(visibleContent(outline, item)))?.name ?? null) : null;
}

/** A line that is only the names of persons, with a colon, in bold or with a handle: `Kim:`, `**Kim and Lee**`, `@kim`. */
const NAMES =
	/^[\s*_#]*(@?\p{L}[\p{L}.'’-]{1,24}(?:(?:\s|\s?(?:,|&|\/|\sand)\s?)\p{Lu}[\p{L}.'’-]{0,24}){0,5})[\s*_]*:?[\s*_]*$/u;
/** The words of an order: `Order the chairs by Friday`. */
const WORDS = /^[\s*_]*(\p{L}+)((?:\s+\S+){0,8})/u;

/** Returns the names of which a line consists, or null: Kim for `**Kim:**`, nobody for `Budget:`. */
function namesOnly(content: string): string | null {
	const names = content.length > 80 ? undefined : NAMES.exec(content)?.[1];
	if (names === undefined) return null;
	if (names.startsWith('@')) return names.slice(1);
	const isPerson = (name: string) => isGivenName(name.toLowerCase().split(' ', 1)[0] ?? '');
	return speakerNames(names).every(isPerson) ? names : null;
}

/**
 * Returns whose tasks are listed where a line is an order: Kim for `Order the chairs by Friday` below the item or the label
 * `Kim:`. Null for any other line.
 */
export function ownerAbove(note: NoteContext, line: OutlineLine, shown: string): string | null {
	const words = line.kind === 'list-item' ? WORDS.exec(shown) : null;
	if (!words || !isOrderTo([words[1]?.toLowerCase() ?? '', ...(words[2] ?? '').trim().split(/\s+/)])) return null;
	const outline = note.outline();
	const { lines } = outline;
	if (line.parent !== null) {
		const item = lines[line.parent];
		return item?.kind === 'list-item' ? namesOnly(visibleContent(outline, item)) : null;
	}
	let at = line.index - 1;
	while (lines[at]?.kind === 'list-item' || lines[at]?.kind === 'blank') at--;
	const label = lines[at];
	return label?.kind === 'paragraph' && label.parent === null ? namesOnly(visibleContent(outline, label)) : null;
}
