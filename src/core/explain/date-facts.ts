import { readInlineFields } from '../markdown/inline-fields';
import { datesIn, type LineContext, type LineReading } from '../notes/line/read-line';
import type { FollowUp, TimeWindow, When } from '../follow-up';
import { fact, type Fact } from './explanation';

type Stated = Pick<FollowUp, 'act' | 'expected' | 'fallback' | 'timezone'>;

const at = (when: When | null, other: When) =>
	when !== null && when.from === other.from && when.phrase === other.phrase;
const among = (list: readonly When[], when: When) => list.some((other) => at(other, when));

function windowWords({ from, to }: TimeWindow): string {
	if (from && to) return `between ${from} and ${to}`;
	return to ? `before ${to}` : `from ${from ?? ''} on`;
}

/** The part of the day and the zone of a date to act: `Monday before 8`, `8:30 am CST`. */
function timeFacts({ act, fallback, timezone }: Stated): Fact[] {
	const mine = act ?? fallback;
	if (mine === null) return [];
	const facts: Fact[] = [];
	if (mine.window) facts.push(fact('time', `A part of that day: ${windowWords(mine.window)}.`));
	if (mine.zone === 'contact') {
		const zone = timezone ?? 'no zone is known for them, so your own clock is taken. Add the property timezone';
		facts.push(fact('time', `On their clock: ${zone}.`));
	} else if (mine.zone !== null) facts.push(fact('time', `In the zone ${mine.zone}, shown on your clock.`));
	return facts;
}

/** Dates that stand in a field or behind an emoji, and so win over those in the words. */
function isWrittenOut(content: string): boolean {
	const { fields, taskDates } = readInlineFields(content);
	return taskDates.due !== null || taskDates.scheduled !== null || fields.some(({ key }) => /due|follow/.test(key));
}

const span = (when: When) =>
	when.lastDay === when.day ? '' : ' As their promise the last working day of the span counts.';

/** Every date of a line with the part it plays: when I act, what they promised, what is only told. */
export function dateFacts(
	content: string,
	start: number,
	stated: Stated,
	context: LineContext,
	roles: LineReading['roles'] | null,
): Fact[] {
	const { act, expected, fallback } = stated;
	const facts: Fact[] = [];
	if (act) {
		const away = roles !== null && among(roles.away, act);
		const why = away ? ' It was said of their being away, and no other date stands here.' : '';
		const field = isWrittenOut(content) ? ' A date in a field or behind a calendar sign wins over the words.' : '';
		facts.push(fact('act', `${act.explanation}.${why}${field}`));
	}
	if (expected) facts.push(fact('expected', `${expected.explanation}.${span(expected)}`));
	if (fallback) facts.push(fact('fallback', `${fallback.explanation}.`));
	for (const when of datesIn(content, context).filter(({ to }) => to > start)) {
		if (at(act, when) || at(expected, when) || at(fallback, when)) continue;
		if (roles === null || when.past || among(roles.background, when)) {
			facts.push(fact('background', `${when.explanation}. Told as past, or of something else.`));
		} else if (among(roles.away, when)) {
			facts.push(fact('background', `${when.explanation}. Said of their being away.`));
		} else facts.push(fact('unused', `${when.explanation}. Another date of this kind counts already.`));
	}
	return [...facts, ...timeFacts(stated)];
}
