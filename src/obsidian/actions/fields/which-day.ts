import type { TFile } from 'obsidian';
import type { Day } from '../../../core/follow-up';
import { lineMarks } from '../../../core/marks/line-marks';
import { chosenDates, type ChosenDates } from '../../../core/marks/write-dates';
import { datesAsNumbers, type DateField, type NumberRefusal } from '../../../core/notes/write/dates-as-numbers';
import { strings } from '../../../strings';
import { dateText, otherDate, type ShownDate } from '../../../strings/in-notes/resolved-dates';
import type { Actions, Row, WriteResult } from '../../../ui/model';
import { otherDatesOf, shownHere } from '../../editor/shown-marks';
import type { EditPlan } from '../../writing/note-writer';
import { writableNote } from '../../writing/writable-note';
import type { ActionsOptions } from '../options';
import { rowWithFile } from '../with-row';

const words = strings.editor;

/** What the notice says if dates were not written as numbers, by the reason. */
const NUMBERS_REFUSED: Readonly<Record<NumberRefusal, string>> = {
	'target-gone': strings.notices.changed,
	'target-changed': strings.notices.changed,
	'nothing-to-do': strings.notices.noNumber,
};

/** What words mean that were typed on another day than that of their note. */
interface TwoDays {
	/** The day on which they were typed. */
	readonly typed: Day;
	/** The day of their note. */
	readonly noteDay: Day;
	/** Their dates counted from either day, for the user: `Mon 23 Nov`. */
	readonly texts: { readonly note: string; readonly typed: string };
	/** Their dates counted from the day on which they were typed. */
	readonly fromTyped: ChosenDates;
	/** The first of these dates. */
	readonly field: DateField;
}

/** All dates that are chosen for one follow-up. */
const together = (chosen: readonly ChosenDates[]): ChosenDates => ({
	...(Object.assign({}, ...chosen) as ChosenDates),
	until: Object.assign({}, ...chosen.map(({ until }) => until ?? {})) as NonNullable<ChosenDates['until']>,
});

/** Reads which two days the words of a row mean; null if they mean one, or the user has chosen. */
async function twoDaysOf(options: ActionsOptions, { followUp }: Row, file: TFile): Promise<TwoDays | null> {
	const { noteWriter, followUpWriter, zone, now } = options;
	const problem = followUp.problems.find(({ code }) => code === 'date.two-days');
	const { day: noteDay } = followUp.noteDate;
	if (problem?.code !== 'date.two-days' || noteDay === null) return null;
	const { typed } = problem;
	const text = await noteWriter.textOf(file);
	const lines = text.split(/\r?\n/);
	const lineAt = (line: number) => lines[line - 1] ?? null;
	const mark = lineMarks({ followUps: [followUp], untracked: [] }, lineAt)?.[0];
	const other = otherDatesOf(options, { file, lineAt, text: () => text }, followUp, typed);
	if (mark?.kind !== 'follow-up' || !other) return null;
	const pairs = mark.dates.flatMap((own) => {
		const there = otherDate(own, other);
		return there ? [{ own, there }] : [];
	});
	const [first] = pairs;
	if (!first) return null;
	const textOf = (dates: readonly ShownDate[]) =>
		dates.map((date) => dateText(shownHere({ zone }, followUp, date), now(), followUpWriter.times)).join('; ');
	return {
		...{ typed, noteDay, field: first.own.field },
		texts: { note: textOf(pairs.map(({ own }) => own)), typed: textOf(pairs.map(({ there }) => there)) },
		fromTyped: together(pairs.map(({ there }) => chosenDates(there))),
	};
}

/** Writes dates as numbers, and asks which day is meant where the words may mean two. */
export function whichDayActions(
	options: ActionsOptions,
	write: Pick<Actions, 'chooseDates' | 'askForDate'>,
): Pick<Actions, 'numberDates' | 'askWhichDay'> {
	const { followUpWriter, dialogs, keepWords, settings, now, showMessage } = options;

	const numbered = ({ followUp }: Row, file: TFile) => {
		const plan: EditPlan = (text) => {
			const result = datesAsNumbers(writableNote(file, text, settings()), followUp.id);
			return 'edits' in result ? result : { refused: NUMBERS_REFUSED[result.refused] };
		};
		return followUpWriter.edit(file.path, plan, strings.notices.numbered, '');
	};

	/** Opens the question, and returns what it asks; null if the words mean one day. */
	const ask = async (row: Row, file: TFile): Promise<string | null> => {
		const days = await twoDaysOf(options, row, file);
		if (!days) return null;
		const { typed, noteDay, texts, fromTyped, field } = days;
		const { times } = followUpWriter;
		const question = words.whichDay(times.monthDay(noteDay), times.monthDay(typed));
		const isToday = now().startsWith(typed);
		dialogs.chooseDay(question, [
			{
				label: isToday ? words.fromToday(texts.typed) : words.fromDay(times.monthDay(typed), texts.typed),
				run: () => void write.chooseDates(row.key, fromTyped),
			},
			{
				label: words.fromNote(texts.note, times.monthDay(noteDay)),
				run: () => void numbered(row, file),
			},
			{
				label: words.keep,
				run: () => keepWords(row.followUp),
			},
			{ label: words.pickDate, run: () => write.askForDate(row.key, field) },
		]);
		return question;
	};

	return {
		numberDates: async (key): Promise<WriteResult> => {
			const found = rowWithFile(options, key);
			if (!found) return followUpWriter.failed(strings.notices.gone, '');
			const question = await ask(found.row, found.file);
			return question === null ? numbered(found.row, found.file) : { ok: false, message: question, unwritten: '' };
		},
		askWhichDay: (key) => {
			const found = rowWithFile(options, key);
			if (!found) return showMessage(strings.notices.gone);
			void ask(found.row, found.file).then((question) => {
				if (question === null) showMessage(strings.notices.changed);
			});
		},
	};
}
