import type { ContactCard, NoteReading } from '../../../follow-up';
import type { Row } from '../../row';
import { nameKey } from '../mention';
import type { PeopleSource, Who } from './who';

/** How to reach someone, and where they work. */
export type ContactDetails = Pick<ContactCard, 'phone' | 'email' | 'timezone' | 'company'>;

/**
 * How to reach a person: by their own note, else by follow-ups and notes that are about them alone, the latest first. What a
 * note says about a company's people is not the company's.
 */
export function contactDetails(
	who: Who,
	rows: readonly Row[],
	notes: readonly NoteReading[],
	{ index }: PeopleSource,
): ContactDetails {
	const own = who.path === null ? null : index.reading(who.path);
	const isCompany = (name: string | null) => name !== null && who.names.includes(nameKey(name));
	const alone = rows.filter(
		({ people: [id, ...others] }) => id !== undefined && others.length === 0 && who.ids.has(id),
	);
	const latest = [...notes].sort((a, b) => ((a.noteDate.day ?? '') < (b.noteDate.day ?? '') ? 1 : -1));
	const cards: readonly ContactDetails[] = [
		...(own ? [own.card] : []),
		...alone.map(({ followUp }) => followUp),
		...latest.filter(({ contacts, card }) => contacts.length === 1 && !isCompany(card.company)).map(({ card }) => card),
	];
	const first = (field: keyof ContactDetails) => cards.find((card) => card[field] !== null)?.[field] ?? null;
	const company = cards.map((card) => card.company).find((name) => name !== null && !isCompany(name));
	return { phone: first('phone'), email: first('email'), timezone: first('timezone'), company: company ?? null };
}
