import type { Contact } from '../../../follow-up';
import { plainWords, readContact, readLinks } from '../../../markdown/links';
import { propertyKey } from '../../property-key';
import { cellsOf } from '../../tables/cells';
import { columnOf } from '../../tables/columns';
import { isPlaceholder } from '../../text-field';
import { isEvident } from '../person-evidence';
import { namesPerson, SIGN, signedLine } from '../people-signs';

/** Headings of columns that say who introduced somebody, without spaces and capitals. */
const HEADINGS: readonly string[] = [
	'referredby',
	'introducedby',
	'introby',
	'intro',
	'introduction',
	'introfrom',
	'introvia',
	'referral',
	'referrer',
	'referredvia',
	'referralfrom',
	'referralsource',
	'source',
	'via',
	'metthrough',
	'metvia',
	'howwemet',
	'recommendedby',
];
const IS_HEADING: ReadonlySet<string> = new Set(HEADINGS);
/** A quick test for the headings of a table, one of which may be such a column: `| Name | Referred by |`. */
const MAY_BE_HEADING = /^\s*\|.*(?:refer|intro|source|via|met|recommended)/i;

/**
 * A cell that names people and nothing else: `Dana, Lee`. In a table without a column of people, `Dana's notes` is where
 * a fact comes from.
 */
const ONLY_PEOPLE = new RegExp(
	`^\\W*${SIGN}(?:(?:\\s?[,&/]\\s?|\\sand\\s)${SIGN})*[^\\p{L}\\uE000-\\uE0FF]*(?:\\([^)]*\\))?\\W*$`,
	'u',
);

/** Whether a line may be the headings of a table with introductions: `| Name | Referred by |`. */
export function mayIntroduceInTable(line: string): boolean {
	return MAY_BE_HEADING.test(line) && introducingColumns(line) !== null;
}

/** The columns of a table that introduces people, by their numbers. */
export interface IntroducingColumns {
	readonly by: number;
	/** The columns of the person and of the company. Without any, the contact of the note is meant. */
	readonly to: readonly number[];
}

/** Returns who introduces and whom in a table by its headings: 1 and [0] for `| Name | Referred by |`. Null for others. */
export function introducingColumns(heading: string): IntroducingColumns | null {
	const cells = cellsOf(heading);
	const by = cells.findIndex((cell) => IS_HEADING.has(propertyKey(plainWords(cell).replace(/[^\p{L}\s_-]/gu, ''))));
	if (by < 0) return null;
	const columns = cells.map((cell, index) => (index === by ? null : columnOf(cell)));
	return { by, to: [columns.indexOf('contact'), columns.indexOf('company')].filter((index) => index >= 0) };
}

/**
 * Returns who introduces whom in a row: Dana and Lee Park for `| Lee Park | Dana |`. A place, a site or a firm in the
 * cell introduces nobody: `LinkedIn`.
 */
export function introducedInRow(
	{ by, to }: IntroducingColumns,
	text: string,
): { readonly by: readonly Contact[]; readonly to: Contact | null } | null {
	const cells = cellsOf(text);
	const source = signedLine(cells[by] ?? '');
	const people = source.people.filter((_, index) => isEvident(source, index));
	if (people.length === 0 || (to.length === 0 && !ONLY_PEOPLE.test(source.text))) return null;
	if (to.length === 0) return { by: people, to: null };
	const cell = to.map((index) => cells[index] ?? '').find((each) => each !== '' && !isPlaceholder(each));
	if (cell === undefined) return null;
	const [link] = readLinks(cell);
	const named = readContact(link ? cell : plainWords(cell).replace(/\s*[(,–—].*$/, ''));
	return named && (link || namesPerson(named.name) || /^\p{Lu}/u.test(named.name)) ? { by: people, to: named } : null;
}
