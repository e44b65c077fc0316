import { addDays } from '../../dates/moments';
import { isAnswer, type Minute } from '../../follow-up';
import type { Policy } from '../next-action';
import type { PersonId } from '../persons/person-ids';
import { personRowId } from '../persons/person-row';
import { keptOf, ownPromisesOf, type GivenPromise, type PromiseVerdict } from '../persons/promises';
import type { Row } from '../row';
import { attemptsOfWeek, isOwn, type WeekAttempt } from './attempts';
import { isInWeek, type Week } from './weeks';

/** Someone whom the user tried to reach or reached in a week. */
export interface PersonOfWeek {
	/** The fullest name that the notes use: `Dana Whitfield` rather than `Dana`. */
	readonly name: string;
	/** The target of a link to the person, if a note has one. */
	readonly link: string | null;
}

/** What happened in a week, from the entries of the notes. */
export interface WeekFigures {
	/** Calls that the user made, whatever came of them. */
	readonly calls: number;
	/** Messages that the user sent: emails, texts, letters. */
	readonly sent: number;
	/** The people whom the user tried to reach. */
	readonly tried: readonly PersonOfWeek[];
	/** The people who answered or called, in the order in which they did. */
	readonly reached: readonly PersonOfWeek[];
	/** The promised calls of the week, and those that the user made within a quarter of an hour of their time. */
	readonly promised: number;
	readonly kept: number;
	/** The answers that came after tries of the user, and how many tries these were in all. */
	readonly answers: number;
	readonly tries: number;
}

/**
 * The rows that stand for the people of some attempts, each once, in order. An attempt with several people counts for one
 * of them, unless another attempt already counts for one: the note does not say who of them answered.
 */
function peopleOf(attempts: readonly WeekAttempt[]): ReadonlyMap<PersonId, Row> {
	const found = new Map<PersonId, Row>();
	const add = ({ row, people }: WeekAttempt) => {
		const [id] = people;
		if (id !== undefined && !people.some((each) => found.has(each))) found.set(id, row);
	};
	for (const each of attempts) if (each.people.length === 1) add(each);
	for (const each of attempts) if (each.people.length > 1) add(each);
	return found;
}

const wordCount = (name: string) => name.split(/\s+/).length;

const linkOf = ({ followUp: { contacts } }: Row) => (contacts.length === 1 ? (contacts[0]?.link ?? null) : null);

/** Lists of people with their names, from all rows of each. */
function named(
	lists: readonly ReadonlyMap<PersonId, Row>[],
	rows: readonly Row[],
): readonly (readonly PersonOfWeek[])[] {
	const wanted = new Set<PersonId>();
	for (const people of lists) for (const [id, row] of people) if (row.people.length === 1) wanted.add(id);
	const found = new Map<PersonId, PersonOfWeek>();
	for (const row of rows) {
		const [id] = row.people;
		if (id === undefined || row.people.length > 1 || !wanted.has(id)) continue;
		const known = found.get(id);
		const isFuller = !known || (row.contact !== known.name && wordCount(row.contact) > wordCount(known.name));
		if (known && !isFuller && known.link !== null) continue;
		found.set(id, { name: isFuller ? row.contact : known.name, link: known?.link ?? linkOf(row) });
	}
	const personOf = ([id, row]: [PersonId, Row]): PersonOfWeek =>
		(row.people.length === 1 ? found.get(id) : undefined) ?? { name: row.contact, link: linkOf(row) };
	return lists.map((people) => Array.from(people, personOf));
}

const holdsPromise = ({ followUp: { entries } }: Row, near: Week) =>
	entries.some((entry) => entry.kind === 'attempt' && entry.callingBack !== null && isInWeek(entry.callingBack, near));

/** What two notes of one person say about one promise: the one that has more of what happened counts. */
const SAYS_MORE: readonly PromiseVerdict[] = ['missed', 'open', 'settled', 'late', 'kept'];

/** The promises of the user for calls in a week. One to the same person for the same time counts once. */
function promisesOfWeek(rows: readonly Row[], week: Week, now: Minute, zone: string): readonly GivenPromise[] {
	const found = new Map<string, GivenPromise>();
	// A time on the contact's clock is at most a day away on the user's.
	const near = { from: addDays(week.from, -1), to: addDays(week.to, 1) };
	for (const row of rows) {
		if (!holdsPromise(row, near)) continue;
		const owner = personRowId(row);
		for (const promise of ownPromisesOf(row.followUp, now, zone)) {
			if (!isInWeek(promise.due, week)) continue;
			const key = `${owner}\n${promise.due}`;
			const known = found.get(key);
			if (!known || SAYS_MORE.indexOf(promise.verdict) > SAYS_MORE.indexOf(known.verdict)) found.set(key, promise);
		}
	}
	return [...found.values()];
}

const inTime = (a: WeekAttempt, b: WeekAttempt) =>
	a.attempt.at < b.attempt.at ? -1 : a.attempt.at > b.attempt.at ? 1 : 0;

/**
 * Counts what happened in a week until `now`. `rows` are those of all follow-ups, also of those that are over: the lines
 * `2026-11-23 08:10 Call: no answer` and `2026-11-24 08:30 Call: spoke` are two calls, one person reached, two tries until
 * the answer.
 */
export function weekFigures(rows: readonly Row[], week: Week, now: Minute, { zone }: Policy): WeekFigures {
	const logged = rows.filter(({ followUp }) => followUp.entries.length > 0);
	const attempts = attemptsOfWeek(logged, week);
	const own = attempts.filter(({ attempt }) => isOwn(attempt));
	const answers = attempts.filter(({ attempt }) => isAnswer(attempt.outcome)).sort(inTime);
	const answered = answers.filter(({ tries }) => tries > 0);
	const [tried = [], reached = []] = named([peopleOf(own), peopleOf(answers)], rows);
	const promises = keptOf(promisesOfWeek(logged, week, now, zone));
	return {
		calls: own.filter(({ attempt }) => attempt.channel === 'Call').length,
		sent: own.filter(({ attempt }) => attempt.outcome === 'sent').length,
		tried,
		reached,
		promised: promises.counted,
		kept: promises.kept,
		answers: answered.length,
		tries: answered.reduce((sum, { tries }) => sum + tries, 0),
	};
}
