import { rowKey } from '../../core/agenda/row';
import { asksForCheckIn, type DayOrMinute, type FollowUp, type UntrackedLine } from '../../core/follow-up';
import type { EntryDate, EntryMark } from '../../core/marks/entry-marks';
import type { DateMark, UnreadMark } from '../../core/marks/line-marks';
import { entryOnUsersClock } from '../../core/marks/users-clock';
import { chosenDates, type ChosenDates } from '../../core/marks/write-dates';
import { strings } from '../../strings';
import { dateFormat, type DateFormat } from '../../strings/date-format';
import { problemText } from '../../strings/problems';
import {
	clockTexts,
	dateText,
	entryClockTexts,
	entryWhy,
	foundText,
	otherDate,
	whyText,
	type ShownDate,
} from '../../strings/in-notes/resolved-dates';
import type { EditorOptions } from './editor-parts';
import { otherDatesOf, otherOrderOf, shownHere, today, type ShownLines } from './shown-marks';

const words = strings.editor;

/** What the user can do about a mark. */
export interface MarkChoice {
	readonly label: string;
	readonly icon: string;
	readonly run: () => void;
}

/** Why a mark is there, in one or two sentences, and what the user can do about it. */
export interface MarkHint {
	readonly why: readonly string[];
	readonly choices: readonly MarkChoice[];
}

export const formatOf = ({ followUps }: Pick<EditorOptions, 'followUps'>): DateFormat =>
	dateFormat(followUps.current().language);

function explainChoice(options: EditorOptions, { file, text }: ShownLines, line: number): MarkChoice {
	return { label: words.explain, icon: 'message-circle-question', run: () => options.explain(file, text(), line) };
}

/** The hint of a date: why it means its day, and the days that the user can write instead of the words. */
export function dateHint(options: EditorOptions, lines: ShownLines, followUp: FollowUp, mark: DateMark): MarkHint {
	const { actions, dayChoices, followUps, now } = options;
	const format = formatOf(options);
	const key = rowKey(followUp);
	const write = (dates: ChosenDates) => () => void actions.chooseDates(key, dates);
	const typedOn = dayChoices.typedOn(followUp);
	const from = typedOn ?? today(options);
	const other = otherDatesOf(options, lines, followUp, from);
	const there = other && otherDate(mark, other);
	const here = shownHere(options, followUp, mark);
	const choices: MarkChoice[] = [
		{ label: dateText(here, now(), format), icon: 'calendar', run: write(chosenDates(mark)) },
	];
	const swapped = otherOrderOf(options, lines, followUp);
	const inOrder = swapped && otherDate(mark, swapped);
	const isOther = (date: ShownDate) => JSON.stringify(chosenDates(date)) !== JSON.stringify(chosenDates(mark));
	if (inOrder && isOther(inOrder)) {
		const date = dateText(shownHere(options, followUp, inOrder), now(), format);
		choices.push({ label: date, icon: 'calendar', run: write(chosenDates(inOrder)) });
	}
	if (there) {
		const date = dateText(shownHere(options, followUp, there), now(), format);
		const label = from === today(options) ? words.fromToday(date) : words.fromDay(format.monthDay(from), date);
		choices.push({ label, icon: 'calendar-clock', run: write(chosenDates(there)) });
	}
	if (typedOn !== null && other) {
		const keep = () => {
			dayChoices.keep(followUp);
			followUps.changed();
		};
		choices.push({ label: words.keep, icon: 'check', run: keep });
	}
	choices.push(
		{ label: words.pickDate, icon: 'calendar-search', run: () => actions.askForDate(key, mark.field) },
		explainChoice(options, lines, followUp.line),
	);
	const problems = mark.when.problems.map((problem) => problemText(problem, format));
	return { why: [whyText(mark, format), ...clockTexts(mark, here, now(), format), ...problems], choices };
}

/** The hint of a date in an attempt. */
export function entryHint(
	options: EditorOptions,
	lines: ShownLines,
	{ followUp, line }: EntryMark,
	date: EntryDate,
): MarkHint {
	const { actions, now } = options;
	const format = formatOf(options);
	const key = rowKey(followUp);
	const choices: MarkChoice[] = [];
	if (date.zone === null) {
		const run = () => void actions.writeEntryDate(key, date.field, date.moment);
		choices.push({ label: format.shortMoment(date.moment, now()), icon: 'calendar', run });
	}
	choices.push(
		{ label: words.pickDate, icon: 'calendar-search', run: () => actions.askToChangeDate(key) },
		explainChoice(options, lines, line),
	);
	const here = entryOnUsersClock(date, followUp, options.zone());
	return { why: [entryWhy(date, format), ...entryClockTexts(date, here, now(), format)], choices };
}

/** The hint of words that are no usable date. */
export function unreadHint(
	options: EditorOptions,
	lines: ShownLines,
	followUp: FollowUp,
	{ problem, needsDate }: UnreadMark,
): MarkHint {
	const { actions, now } = options;
	const format = formatOf(options);
	const key = rowKey(followUp);
	const suggested: DayOrMinute | null = problem.code === 'date.partly-read' && needsDate ? problem.day : null;
	const choices: MarkChoice[] = [];
	if (suggested !== null) {
		const run = () => void actions.fillInDate(key, suggested);
		choices.push({ label: format.shortDay(suggested, now()), icon: 'calendar', run });
	}
	if (problem.code === 'note-date.unknown') {
		const run = () => actions.askForNoteDate(followUp.path);
		choices.push({ label: words.setNoteDate, icon: 'calendar-check', run });
	}
	if (needsDate) choices.push({ label: words.pickDate, icon: 'calendar-search', run: () => actions.askForDate(key) });
	choices.push(explainChoice(options, lines, followUp.line));
	return { why: [problemText(problem, format)], choices };
}

/** The hint of a found line. */
export function foundHint(options: EditorOptions, lines: ShownLines, found: UntrackedLine): MarkHint {
	const { actions, now } = options;
	const track = asksForCheckIn(found) || found.inTable ? `${words.track}…` : words.track;
	return {
		why: [foundText(found, now(), formatOf(options))],
		choices: [
			{ label: track, icon: 'list-plus', run: () => actions.askToTrack(found) },
			{ label: words.notOne, icon: 'x', run: () => actions.dismiss(found) },
			explainChoice(options, lines, found.line),
		],
	};
}
