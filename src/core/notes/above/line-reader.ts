import { plainPunctuation } from '../../english/plain-text';
import { withDueWords } from '../../markdown/due-forms';
import { visibleContent, type OutlineLine } from '../../markdown/scan';
import { CommitmentReader } from '../commitments/commitment';
import { speakerNames, speakerOf, withEmails } from '../commitments/speaker';
import { ownContact } from '../line/contact';
import { readWords, type LineWords } from '../line/read-line';
import { isSurely } from '../line/whose-act/sure-contacts';
import { lineContext, type NoteContext } from '../note-context';
import { contactsAround } from './heading-contact';
import { ownerAbove, speakerAbove } from './speaker-above';

/** A label before a task: `TODO Dana to call`, `#todo ask Lee`. */
const TASK_LABEL = /^\s*(?:[A-Z]{2,3}\s?:\s*)?(?:#?to[ -]?do|#task|action(?:\s+item)?|AI)(?![\p{L}-])(?:\s*:)?/iu;

/** Returns the reader of the commitments of a line, with who speaks or owns what it says, there or above. */
export function readerOf({ shown: blanked, fields, links, whens }: LineWords, line: OutlineLine, note: NoteContext) {
	const shown = withEmails(blanked, fields.rest);
	const speaker = speakerOf(shown);
	const label = TASK_LABEL.exec(shown)?.[0];
	const task = line.checkbox !== null || speaker?.task === true || label !== undefined;
	const start = speaker?.to ?? label?.length ?? 0;
	const item = line.kind === 'list-item';
	const owner = speaker?.owner === true;
	const name = speaker?.name ?? speakerAbove(note, line, shown);
	const above = name === null ? ownerAbove(note, line, shown) : null;
	return new CommitmentReader({ shown, links, whens, speaker: name, start, task, item, owner, above });
}

/** A hyphen as a dash before what somebody promises: `asked Kim-she will call`. A comma keeps the offsets. */
const GLUED = /(\p{L}{3})-(?=(?:she|he|they|I)(?:['’]ll|\s(?:will|is|has|would|said|promised))(?!\p{L}))/gu;

/** The words of a line for the readers of commitments, with plain punctuation: `I'll call` for `I’ll call`. */
export const wordsOf = (content: string) => plainPunctuation(content).replace(GLUED, (_, word: string) => `${word},`);

/** The words of a line for the readers of commitments: signs of due dates as words, and plain punctuation, `I'll call` for `I’ll call`. */
export const spokenOf = (content: string) => wordsOf(withDueWords(content));

const readerAt = (line: OutlineLine, note: NoteContext) =>
	readerOf(
		readWords(spokenOf(visibleContent(note.outline(), line)), 0, lineContext(note, note.dateAt(line))),
		line,
		note,
	);

/** Returns the names that are surely of people, as the note knows them, or null without any. */
const sureNames = (names: readonly string[], note: NoteContext): string | null =>
	names
		.map((name) => ownContact(name, note.people) ?? { name, link: null })
		.filter(isSurely)
		.map(({ name }) => name)
		.join(', ') || null;

/**
 * Returns who acts, speaks or is addressed in the list item around a line, or whom a pronoun of the line means there: Tove for
 * `if not, call Wed` below `Tove will call today`.
 */
function contactsAbove(note: NoteContext, { parent }: OutlineLine, pronoun: string | undefined): string | null {
	const item = parent === null ? undefined : note.outline().lines[parent];
	if (item?.kind !== 'list-item') return null;
	const reader = readerAt(item, note);
	const speaker = speakerOf(spokenOf(visibleContent(note.outline(), item)))?.name ?? '';
	const named = [
		reader.first()?.names ?? [],
		speakerNames(speaker),
		pronoun === undefined ? [] : (reader.meantBy(pronoun) ?? []),
	].find((names) => names.length > 0);
	return named ? sureNames(named, note) : null;
}

/** How many lines back a pronoun reaches, blank ones included: from a paragraph to the one above it, and two more. */
const MOST_LINES_BACK = 4;

/** Returns whom a pronoun of a line means in the lines above: Tove for `She will call on Monday` below `Had lunch with Tove.` */
function meantAbove(note: NoteContext, line: OutlineLine, pronoun: string): string | null {
	const { lines } = note.outline();
	for (let at = line.index - 1; at >= Math.max(0, line.index - MOST_LINES_BACK); at--) {
		const above = lines[at];
		if (above?.kind === 'blank') continue;
		if (!above || above.kind !== line.kind || above.parent !== line.parent || above.heading !== line.heading)
			return null;
		const names = readerAt(above, note).meantBy(pronoun);
		if (names !== null) return sureNames(names, note);
	}
	return null;
}

/**
 * Returns who is named around a line that names nobody: in the list item above it, in the lines before for a pronoun, in the
 * heading, or in the properties.
 */
export function contactsNear(note: NoteContext, line: OutlineLine, pronoun: string | undefined): string | null {
	const above = contactsAbove(note, line, pronoun);
	if (above !== null) return above;
	const meant = pronoun === undefined ? null : meantAbove(note, line, pronoun);
	return meant ?? contactsAround(note, line);
}
