import { isAnswer, isUnanswered, type Attempt, type FollowUp } from '../../follow-up';
import { inTimeOrder } from '../history';
import type { PersonId } from '../persons/person-ids';
import { personRowId } from '../persons/person-row';
import type { Row } from '../row';
import { isInWeek, type Week } from './weeks';

/** An attempt of a week, with the people whom it concerns. */
export interface WeekAttempt {
	readonly row: Row;
	/** The people of its follow-up; the key of the row if it names no person. */
	readonly people: readonly PersonId[];
	readonly attempt: Attempt;
	/** The user's tries of this round, with this one; 0 for an answer that no try came before. */
	readonly tries: number;
}

const peopleOf = (row: Row): readonly PersonId[] => (row.people.length > 0 ? row.people : [personRowId(row)]);

/** Whether an attempt is the user's own: not a call or a reply that came from them. */
export const isOwn = ({ outcome }: Attempt): boolean => !isAnswer(outcome) || outcome === 'spoke';

/** The attempts of one follow-up in a week, each with its place in its round. */
function* attemptsIn(followUp: FollowUp, week: Week): Iterable<{ attempt: Attempt; tries: number }> {
	let tries = 0;
	for (const entry of inTimeOrder(followUp.entries)) {
		if (entry.kind === 'event') {
			if (entry.event === 'reopened') tries = 0;
			continue;
		}
		if (isUnanswered(entry.outcome) || entry.outcome === 'spoke') tries++;
		if (isInWeek(entry.at, week)) yield { attempt: entry, tries };
		if (isAnswer(entry.outcome)) tries = 0;
	}
}

/** Where an attempt with one of these people is among those that are known. */
function knownAt(known: ReadonlyMap<string, number>, people: readonly PersonId[], what: string): number | undefined {
	for (const id of people) {
		const at = known.get(id + what);
		if (at !== undefined) return at;
	}
	return undefined;
}

/**
 * The attempts of a week. One that is logged in several follow-ups with the same person counts once, where most tries came
 * before it.
 */
export function attemptsOfWeek(rows: Iterable<Row>, week: Week): readonly WeekAttempt[] {
	const found: WeekAttempt[] = [];
	const known = new Map<string, number>();
	for (const row of rows) {
		if (!row.followUp.entries.some(({ at }) => isInWeek(at, week))) continue;
		const people = peopleOf(row);
		for (const { attempt, tries } of attemptsIn(row.followUp, week)) {
			const what = `\n${attempt.at} ${attempt.channel} ${attempt.outcome}`;
			const at = knownAt(known, people, what);
			const same = at === undefined ? undefined : found[at];
			if (at !== undefined && same) {
				if (tries > same.tries) found[at] = { ...same, tries };
				continue;
			}
			for (const id of people) known.set(id + what, found.length);
			found.push({ row, people, attempt, tries });
		}
	}
	return found;
}
