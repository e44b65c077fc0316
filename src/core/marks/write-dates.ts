import { clockOf, dayOf, laterDay } from '../dates/moments';
import type { Day, DayOrMinute, FollowUp, When } from '../follow-up';
import type { TextEdit } from '../markdown/text-edit';
import { amend, atEndOf, ownLine, type AmendResult, type Change } from '../notes/write/amend';
import { meaning, numberFor, ownSpans, placeOf, type DateField, type InNumbers } from '../notes/write/dates-as-numbers';
import { countingDay } from './counted-from';
import type { DateMark } from './line-marks';
import { DATE_FIELDS, type ReadNote, type WritableNote } from '../notes/write/proven-edit';

/** The days or minutes to write for some dates of a follow-up; the others keep their words. */
export interface ChosenDates extends Readonly<Partial<Record<DateField, DayOrMinute>>> {
	/** The later day of a date that offers days: 2026-11-26 for `tomorrow or Thu`. */
	readonly until?: Readonly<Partial<Record<DateField, Day>>>;
}

/** The days of the dates that a mark shows, to be written in figures: of a promise its last day, and the act after it. */
export function chosenDates({ field, when, promise }: Pick<DateMark, 'field' | 'when' | 'promise'>): ChosenDates {
	const day = countingDay(when, field);
	const later = laterDay(when, field);
	const until = later === null ? {} : { until: { [field]: later } };
	return { ...(promise ? { expected: promise.lastDay, fallback: day } : { [field]: day }), ...until };
}

/** What a date means with another day. Its time, part of the day and zone stay, unless a time is chosen. */
function withMoment(when: When, moment: DayOrMinute, until: Day | undefined): InNumbers {
	const [day, time] = [dayOf(moment), clockOf(moment)];
	return { ...when, day, lastDay: until ?? day, ...(time === null ? {} : { time, window: null, zone: null }) };
}

const fieldsOf = (chosen: ChosenDates) => DATE_FIELDS.filter((field) => chosen[field] !== undefined);

function replacements({ outline, note }: ReadNote, followUp: FollowUp, chosen: ChosenDates): TextEdit[] | null {
	const spans = ownSpans(outline, note, followUp);
	const edits: TextEdit[] = [];
	for (const field of fieldsOf(chosen)) {
		const [when, moment] = [followUp[field], chosen[field]];
		const span = when && placeOf(note.source.text, when, spans);
		if (!when || !span || moment === undefined) return null;
		// "Within 3 days, otherwise" can give both dates of a promise; the first field writes them.
		if (edits.some(({ from, to }) => span.from < to && from < span.to)) continue;
		edits.push({ ...span, insert: numberFor(withMoment(when, moment, chosen.until?.[field]), field) });
	}
	return edits.sort((a, b) => a.from - b.from);
}

/** The fields that state a date beside words that can't be replaced. */
const INLINE_FIELDS: Readonly<Record<DateField, string | null>> = { act: 'due', expected: 'expecting', fallback: null };

function* trials(before: ReadNote, followUp: FollowUp, chosen: ChosenDates): Iterable<readonly TextEdit[] | null> {
	const replaced = replacements(before, followUp, chosen);
	yield replaced;
	const line = followUp.source === 'line' ? ownLine(before, followUp) : undefined;
	const [field, other] = fieldsOf(chosen);
	const key = field && INLINE_FIELDS[field];
	const when = field && followUp[field];
	if (!line || !key || !when || other !== undefined) return;
	const text = numberFor(withMoment(when, chosen[field] ?? when.day, chosen.until?.[field]), field).replace(
		' at ',
		' ',
	);
	yield [atEndOf(before.outline, line, ` [${key}:: ${text}]`)];
}

/**
 * Writes chosen dates of a follow-up in figures, in place of their words: `Follow up with Dana next week morning` with
 * `{ act: '2026-11-30' }` becomes `Follow up with Dana 2026-11-30 morning`. Where the words can't be replaced, adds
 * `[due:: 2026-11-30]`. The other dates keep their meaning, or nothing is written.
 */
export function writeDates(note: WritableNote, id: string, chosen: ChosenDates): AmendResult {
	const change: Change = {
		fields: DATE_FIELDS,
		isMeant: (after, before) =>
			DATE_FIELDS.every((field) => {
				const [old, moment] = [before[field], chosen[field]];
				const meant = old && moment !== undefined ? withMoment(old, moment, chosen.until?.[field]) : old;
				return meaning(after[field], field) === meaning(meant, field);
			}),
	};
	return amend(note, id, change, (before, followUp) => trials(before, followUp, chosen));
}
