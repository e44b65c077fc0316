import { clockOf, dayOf } from '../../dates/moments';
import type { DayOrMinute, FollowUp, TimeWindow, When } from '../../follow-up';
import { momentText } from '../attempts/exact-line';
import { addCheckIn, amend, atEndOf, ownLine, states, type AmendResult, type Change } from './amend';
import { ownSpans, placeOf } from './dates-as-numbers';
import { fillInDate } from './fill-in';
import { windowWords } from '../../dates/part-of-day';
import { findFollowUp, readWritable, type WritableNote } from './proven-edit';

/** Words before which a date needs no `on`: `by ` in `Call Dana by Friday`, `: `. */
const LED = /(?:^|[\s(])(?:on|by|before|until|till|from|after|at|for|since|next contact)\s+$|[:>→]\s*$|^\s*$/i;

/** Words that make a week of the day after them: `wk of 16 nov`. */
const WEEK_OF = /(?:\b(?:the|in)\s+)?(?:\b(?:week|wk)\.?\s+(?:of|commencing|beginning)|\bw\/c)\s+$/i;

/** The date on which the user acts, as the note states it: the act, else what they do without an answer. */
function statedAct({ act, fallback }: FollowUp): { readonly field: 'act' | 'fallback'; readonly when: When } | null {
	if (act) return { field: 'act', when: act };
	return fallback && { field: 'fallback', when: fallback };
}

/** A minute of a property, as YAML and Obsidian write it: `2026-11-23T10:10:00`, `2026-11-23 08:10`. */
const DATE_TIME = /^\d{4}-\d\d-\d\d(?:(T| )\d\d:\d\d(:\d\d)?)?$/;

/** Returns a minute in the form of a property: `2026-12-08T08:30:00` in place of one with seconds; null without that form. */
function propertyForm(moment: DayOrMinute, present: string): string | null {
	const form = DATE_TIME.exec(present);
	const clock = clockOf(moment);
	return form && clock !== null
		? `${dayOf(moment)}${form[1] ?? 'T'}${clock}${form[2] === undefined ? '' : ':00'}`
		: null;
}

/** The forms in which to write the date in place of the present words. */
function forms(before: string, moment: DayOrMinute, part: string, present: string): readonly string[] {
	const figures = momentText(moment) + part;
	const spoken = clockOf(moment) === null ? figures : figures.replace(' ', ' at ');
	return LED.test(before) || /^\d{4}-/.test(present) ? [spoken, figures] : [`on ${spoken}`, figures, spoken];
}

/**
 * Moves the day or minute on which the user acts: `- Follow up with Dana next week about the article` becomes `- Follow up
 * with Dana on 2026-12-08 about the article`. A property keeps its form. Where the note states only what they promised,
 * it gets the day of the user's check-in, and a date without any is filled in. No other word changes.
 */
export function changeDate(
	note: WritableNote,
	id: string,
	moment: DayOrMinute,
	window: TimeWindow | null = null,
): AmendResult {
	const before = readWritable(note);
	const index = findFollowUp(before, id);
	if (typeof index !== 'number') return { refused: index };
	const followUp = before.reading.followUps[index];
	const stated = followUp ? statedAct(followUp) : null;
	if (!followUp || !stated) {
		return followUp?.expected ? addCheckIn(note, id, moment, window) : fillInDate(note, id, moment, window);
	}
	const { field, when } = stated;
	const change: Change = {
		fields: [field],
		isMeant: (after) => states(after[field], moment, window),
	};
	return amend(note, id, change, function* () {
		const { text } = note.source;
		const spans = ownSpans(before.outline, note, followUp);
		const place = placeOf(text, when, spans);
		if (!place) return;
		const start = spans.find(({ from, to }) => from <= place.from && place.to <= to)?.from ?? place.from;
		const week = WEEK_OF.exec(text.slice(start, place.from))?.[0].length ?? 0;
		const from = place.from - week;
		const lead = followUp.source === 'property' ? '' : text.slice(start, from);
		const isAlone = followUp.source === 'property' && followUp.text.trim() === when.phrase;
		const alike = isAlone ? propertyForm(moment, when.phrase) : null;
		if (alike !== null) yield { from, to: place.to, insert: alike };
		for (const insert of forms(lead, moment, windowWords(window), when.phrase)) yield { from, to: place.to, insert };
		const line = ownLine(before, followUp);
		if (followUp.source !== 'line' || !line) return;
		yield [
			{ from, to: place.to, insert: '' },
			atEndOf(before.outline, line, ` [due:: ${momentText(moment)}${windowWords(window)}]`),
		];
	});
}
