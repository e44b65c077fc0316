import type { FollowUp, When } from '../follow-up';
import { readInlineFields } from '../markdown/inline-fields';
import type { LineContext } from '../notes/line/line-context';
import { datesIn, type LineReading } from '../notes/line/read-line';
import { dueKeys } from '../notes/property-key';
import { fact, type Fact } from './explanation';

type Stated = Pick<FollowUp, 'act' | 'expected' | 'fallback' | 'timezone'>;

const isSame = (when: When | null, other: When) =>
	when !== null && when.from === other.from && when.phrase === other.phrase;
const includes = (list: readonly When[], when: When) => list.some((other) => isSame(other, when));

/** The part of the day and the zone of a date to act: `Monday before 8`, `8:30 am CST`. */
function timeFacts({ act, fallback, timezone }: Stated): Fact[] {
	const mine = act ?? fallback;
	if (mine === null) return [];
	const facts: Fact[] = [];
	if (mine.window) facts.push(fact('time.window', { window: mine.window }));
	if (mine.zone === 'contact') facts.push(fact('time.contact', { timezone }));
	else if (mine.zone !== null) facts.push(fact('time.zone', { zone: mine.zone }));
	return facts;
}

/** Whether a line has a date in a field or after a calendar emoji, which takes precedence over its words. */
function hasWrittenDate(content: string, { settings }: LineContext): boolean {
	const { fields, taskDates } = readInlineFields(content);
	const keys = dueKeys(settings.properties);
	return taskDates.due !== null || taskDates.scheduled !== null || fields.some(({ key }) => keys.includes(key));
}

/**
 * Every date of a line with its role: when the user acts, what they promised, what is background. `start` is the offset
 * after the marker; `roles` is null for a property, whose words have none.
 */
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
		const away = roles !== null && includes(roles.away, act);
		facts.push(fact('act.date', { when: act, away, writtenOut: hasWrittenDate(content, context) }));
	}
	if (expected) facts.push(fact('expected.date', { when: expected }));
	if (fallback) facts.push(fact('fallback.date', { when: fallback }));
	for (const when of datesIn(content, context).filter(({ to }) => to > start)) {
		if (isSame(act, when) || isSame(expected, when) || isSame(fallback, when)) continue;
		if (roles === null || when.past || includes(roles.background, when)) facts.push(fact('background.past', { when }));
		else if (includes(roles.away, when)) facts.push(fact('background.away', { when }));
		else facts.push(fact('unused.another', { when }));
	}
	return [...facts, ...timeFacts(stated)];
}
