import { plainWords } from '../../markdown/links';
import { visibleContent } from '../../markdown/scan';
import type { Contact } from '../../follow-up';
import type { Outline } from '../../markdown/scan';
import type { Settings } from '../../settings';
import type { Markers } from '../markers';
import type { PropertyReader } from '../properties';
import { closedHeadings, standsUnder } from '../sections';
import { wantsNoCalls } from './no-calls';

/** A note as far as the wishes of its contact need it. */
interface NoteOfContact {
	readonly text: string;
	readonly settings: Settings;
	readonly markers: Pick<Markers, 'mayWantNoCalls'>;
	readonly properties: PropertyReader;
	readonly owners: readonly Contact[];
	readonly knownAs: readonly string[];
	outline(): Outline;
}

/** Whether the words of a note say that its one contact wants no calls. */
function saysSo(note: NoteOfContact): boolean {
	const { text, markers, owners, knownAs } = note;
	if (!markers.mayWantNoCalls(text)) return false;
	const names = knownAs.length > 0 ? knownAs : owners.length === 1 ? owners.map(({ name }) => name) : [];
	if (names.length === 0 || !text.split('\n').some((line) => wantsNoCalls(line, names))) return false;
	const outline = note.outline();
	const closed = closedHeadings(note);
	return outline.lines.some(
		(line) =>
			(line.kind === 'paragraph' || line.kind === 'list-item') &&
			!standsUnder(outline, line, closed) &&
			wantsNoCalls(plainWords(visibleContent(outline, line)), names),
	);
}

/**
 * Whether the contact of a note wants no calls: `no-calls: true`, or a sentence such as `She prefers email`. `no-calls:
 * false` outranks the words of the note.
 */
export function noCallsInNote(note: NoteOfContact): boolean {
	const stated = note.properties.text('noCalls');
	return stated === null ? saysSo(note) : note.properties.flag('noCalls');
}
