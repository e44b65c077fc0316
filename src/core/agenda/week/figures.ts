import { isAnswer, type FollowUp, type Minute } from '../../follow-up';
import type { Policy } from '../next-action';
import type { PersonId } from '../persons/person-ids';
import { ownerOf } from '../persons/person-row';
import { keptOf, promisesIn, type GivenPromise } from '../persons/promises';
import type { Row } from '../row';
import { attemptsOfWeek, isOwn, type WeekAttempt } from './attempts';
import { isInWeek, isNear, type Week } from './weeks';

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

/** The names of people, from all rows of each. */
function named(people: ReadonlyMap<PersonId, Row>, rows: readonly Row[]): readonly PersonOfWeek[] {
	const found = new Map<PersonId, PersonOfWeek>();
	const linkOf = ({ followUp: { contacts } }: Row) => (contacts.length === 1 ? (contacts[0]?.link ?? null) : null);
	for (const [id, row] of people) found.set(id, { name: row.contact, link: linkOf(row) });
	for (const row of rows) {
		const [id = ''] = row.people;
		const known = row.people.length === 1 ? found.get(id) : undefined;
		if (!known || people.get(id)?.people.length !== 1) continue;
		const name = wordCount(row.contact) > wordCount(known.name) ? row.contact : known.name;
		const link = known.link ?? linkOf(row);
		if (name !== known.name || link !== known.link) found.set(id, { name, link });
	}
	return [...found.values()];
}

const holdsPromise = ({ followUp: { entries } }: Row, week: Week) =>
	entries.some((entry) => entry.kind === 'attempt' && entry.callingBack !== null && isNear(entry.callingBack, week));

/** The promises of the user for calls in a week. One to the same person for the same time counts once. */
function promisesOf(rows: readonly Row[], week: Week, now: Minute, zone: string): readonly GivenPromise[] {
	const byOwner = new Map<string, FollowUp[]>();
	for (const row of rows) {
		if (!holdsPromise(row, week)) continue;
		const own = byOwner.get(ownerOf(row));
		if (own) own.push(row.followUp);
		else byOwner.set(ownerOf(row), [row.followUp]);
	}
	const found = new Map<string, GivenPromise>();
	for (const [owner, followUps] of byOwner) {
		for (const promise of promisesIn(followUps, now, zone)) {
			const key = `${owner}\n${promise.due}`;
			const isCounted = found.get(key)?.verdict === 'kept' || promise.by !== 'me' || !isInWeek(promise.due, week);
			if (!isCounted) found.set(key, promise);
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
	const attempts = [...attemptsOfWeek(rows, week)].sort(inTime);
	const own = attempts.filter(({ attempt }) => isOwn(attempt));
	const answers = attempts.filter(({ attempt }) => isAnswer(attempt.outcome));
	const answered = answers.filter(({ tries }) => tries > 0);
	const promises = keptOf(promisesOf(rows, week, now, zone));
	return {
		calls: own.filter(({ attempt }) => attempt.channel === 'Call').length,
		sent: own.filter(({ attempt }) => attempt.outcome === 'sent').length,
		tried: named(peopleOf(own), rows),
		reached: named(peopleOf(answers), rows),
		promised: promises.counted,
		kept: promises.kept,
		answers: answered.length,
		tries: answered.reduce((sum, { tries }) => sum + tries, 0),
	};
}
