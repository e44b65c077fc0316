import { dayOf } from '../../dates/moments';
import type { Minute } from '../../follow-up';
import type { PersonGroup } from '../persons/person-groups';
import type { Row } from '../row';

/** The list asks for no more people than this to be in touch with on one day, a rule of docs/people.md. */
const PEOPLE_A_DAY = 3;

/** What was shown of a section last, which stays the same object. */
const shortened = new WeakMap<PersonGroup, PersonGroup>();

function shorten(group: PersonGroup, most: number): PersonGroup {
	if (group.rows.length <= most) return group;
	const before = shortened.get(group);
	if (before?.rows.length === most) return before;
	const short = { ...group, rows: group.rows.slice(0, most) };
	shortened.set(group, short);
	return short;
}

/** Whether the user has dealt with a person to keep in touch with today: logged a call, or put it off. */
const isDealtWith = ({ followUp, section }: Row, now: Minute) =>
	followUp.rhythm !== undefined &&
	section !== 'keep-in-touch' &&
	followUp.entries.some(({ at }) => dayOf(at) === dayOf(now));

/**
 * The sections with at most three people a day under "Keep in touch". Those whom the user has called or put off today are
 * among the three.
 */
export function threeADay(groups: readonly PersonGroup[], rows: Iterable<Row>, now: Minute): readonly PersonGroup[] {
	if (!groups.some(({ name }) => name === 'keep-in-touch')) return groups;
	let left = PEOPLE_A_DAY;
	for (const row of rows) if (left > 0 && isDealtWith(row, now)) left--;
	return groups
		.map((group) => (group.name === 'keep-in-touch' ? shorten(group, left) : group))
		.filter((group) => group.rows.length > 0);
}
