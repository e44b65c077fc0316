import type { Contact } from '../../follow-up';
import { contactCandidates, datedName } from './find-contact';
import type { LineContext } from './line-context';
import {
	CONTACT_KEYS,
	fieldValue,
	namedLine,
	ownNamed,
	readLine,
	type LineReading,
	type LineStart,
	type LineWords,
} from './read-line';

/** Another meaning of a line, for the vault to choose: its contacts, and what else they change. */
export interface OtherReading {
	readonly contacts: readonly Contact[];
	readonly own: boolean;
	/** The line read without the word that belongs to the name; null if the dates are the same. */
	readonly dates: Pick<LineReading, 'act' | 'expected' | 'fallback' | 'problems'> | null;
}

/** The most readings that the user can choose from, so that the choice fits a dialog on a phone. */
const MOST_OTHERS = 4;

/**
 * Returns the further meanings of a line, in order: other names in it, and a name with the weekday or month after it,
 * as in `Follow up with Joe Friday`. The first meaning is that of {@link readLine}.
 */
export function otherReadings(
	content: string,
	start: LineStart,
	context: LineContext,
	words: LineWords,
	reading: LineReading,
): OtherReading[] {
	if (fieldValue(words.fields, CONTACT_KEYS) !== null) return [];
	const line = namedLine(words, start, reading.roles, context);
	const others: OtherReading[] = [];
	const dated = datedName(line);
	if (dated) {
		const blank = content.slice(0, dated.from) + ' '.repeat(dated.to - dated.from) + content.slice(dated.to);
		others.push({ contacts: [{ name: dated.name, link: null }], own: false, dates: readLine(blank, start, context) });
	}
	for (const candidate of contactCandidates(line)) {
		const found = ownNamed(candidate, context);
		if (found) others.push({ contacts: found.contacts, own: found.own, dates: null });
	}
	const key = (contacts: readonly Contact[]) => contacts.map(({ name }) => name.toLowerCase()).join(', ');
	const seen = new Set([key(reading.contact?.contacts ?? [])]);
	return others.filter(({ contacts }) => !seen.has(key(contacts)) && seen.add(key(contacts))).slice(0, MOST_OTHERS);
}
