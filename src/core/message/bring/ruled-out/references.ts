import { linkKey } from '../../../agenda/persons/mention';
import type { Day } from '../../../follow-up';
import { baseName } from '../../../note-path';
import type { VaultNote } from '../vault-note';

/** The year in the title of a reference: `Reyes - 2011 - Freight`, `Reyes (1971)`, `Reyes-1935-Lanes`, `Lanes (2011)`. */
const REFERENCE = /\p{L}[\s_.,]*(?:[-–—_(,]|\s)\s*(1[5-9]\d\d|20\d\d)[a-z]?\s*(?:\)|[-–—_:]|$)/u;
/**
 * What was published longer ago is no news, in years. With fewer, a study of the year before last would count as old; with
 * more, everyone who works on a topic has read it.
 */
const NEWS_YEARS = 3;
/** Folders of notes on sources: `Literature/Reyes.md`, `02 Reading notes/Reyes.md`. */
const LITERATURE_FOLDER = /(?:^|\/)[\d\s._-]*(?:literature|literature\s+notes?|reading\s+notes?|sources?)\//i;
/** The same as tags: `#literature-note`. */
const LITERATURE_TAG = /^(?:literature|(?:literature|reading|source)[-_/]?notes?)$/i;

/** A title of where things are published, which is nothing to share: `Lane Letters (Journal)`, `Harbor Studies (Series)`. */
const OUTLET = /\((?:(?:book|lecture)\s+)?(?:series|journal|magazine|newspaper|publisher|conference)\)\s*$/i;

type Titled = Pick<VaultNote, 'path' | 'title'>;

/** The year that a title gives as that of a publication: 2011 of `Reyes - 2011 - Freight`; null without one. */
function yearOf({ path, title }: Titled): number | null {
	const year = REFERENCE.exec(title)?.[1] ?? REFERENCE.exec(baseName(path))?.[1];
	return year === undefined ? null : Number(year);
}

/** Whether a title names a year of publication that is long over: `Reyes - 2011 - Freight` in 2026. */
export function isOldReference(note: Titled, today: Day): boolean {
	const year = yearOf(note);
	return year !== null && Number(today.slice(0, 4)) - year > NEWS_YEARS;
}

/** Whether a title is of a journal or another outlet, and not of one thing in it: `Lane Letters (Journal)`. */
export const isOutlet = (title: string): boolean => OUTLET.test(title);

/**
 * Whether a note on what the user read names the contact: the user knows the contact from it. `keys` are those of the
 * contact's notes. A clipping that names them does not count, because it can say to send it to them.
 */
export function isSource(
	note: Pick<VaultNote, 'path' | 'title' | 'links' | 'tags'>,
	keys: ReadonlySet<string>,
): boolean {
	const isLiterature =
		yearOf(note) !== null || LITERATURE_FOLDER.test(note.path) || note.tags.some((tag) => LITERATURE_TAG.test(tag));
	return isLiterature && note.links.some((link) => keys.has(linkKey(link)));
}

/** A title with the number of an issue or part: `Tram letter 12: winter`, `Tram letter, part 3`. */
const NUMBERED =
	/^(\p{L}[^\d]{2,40}?)[\s,#(–—-]*(?:\b(?:no|nr|part|episode|ep|vol|volume|issue)\b[.\s]*)?#?\d{1,4}(?!\d)/iu;

/** The series of a title, by which its parts are compared: `tram letter` of `Tram letter 12: winter`; null without one. */
export const seriesOf = (title: string): string | null => NUMBERED.exec(title)?.[1]?.toLowerCase() ?? null;
