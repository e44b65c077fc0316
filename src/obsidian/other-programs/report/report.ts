import type { Agenda } from '../../../core/agenda/agenda';
import { offeredLines } from '../../../core/agenda/views/offered-lines';
import { isListed } from '../../../core/agenda/persons/person-row';
import { problemsOf, type Row } from '../../../core/agenda/row';
import type {
	DayOrMinute,
	FollowUpKind,
	Minute,
	NoteReading,
	Outcome,
	Problem,
	ProblemCode,
	Section,
	State,
	TimeWindow,
	UntrackedLine,
} from '../../../core/follow-up';
import type { DateFormat } from '../../../strings/date-format';
import type { Settings } from '../../../core/settings';
import { problemText } from '../../../strings/problems';

/** One follow-up in the JSON, field by field as documented. */
export interface FollowUpReport {
	readonly path: string;
	/** From 1; 0 for a property follow-up. */
	readonly line: number;
	/** `Dana Whitfield`, `Gil, Zed`; null if no person is named. */
	readonly contact: string | null;
	readonly company: string | null;
	readonly kind: FollowUpKind;
	readonly state: State;
	/** `keep-in-touch` also for those whose day has not come. */
	readonly section: Exclude<Section, 'resting'>;
	readonly due: DayOrMinute | null;
	readonly window: TimeWindow | null;
	readonly expected: DayOrMinute | null;
	readonly noteDate: string | null;
	readonly attempts: number;
	readonly attemptLimit: number;
	readonly lastOutcome: Outcome | null;
	readonly purpose: string | null;
	/** Who introduced the user to the contact. */
	readonly via: string | null;
	readonly text: string;
	readonly reminders: readonly string[];
	readonly problems: readonly ProblemReport[];
}

/** A line without a marker that is a commitment with a date. */
export interface UntrackedReport extends Omit<UntrackedLine, 'problems' | 'inTable'> {
	readonly problems: readonly ProblemReport[];
}

export interface NoteReminder {
	readonly path: string;
	readonly code: string;
}

export interface Report {
	readonly now: Minute;
	readonly notes: number;
	readonly followUps: readonly FollowUpReport[];
	readonly untracked: readonly UntrackedReport[];
	readonly noteReminders: readonly NoteReminder[];
	readonly problems: readonly ({ readonly path: string } & ProblemReport)[];
}

/** The codes of reminders, and who introduced the person of a row. */
export interface Reminders {
	of(row: Row): readonly string[];
	via(row: Row): string | null;
	ofNote(reading: NoteReading): readonly string[];
}

/** A problem in the JSON: its code, and the sentence in English. */
export interface ProblemReport {
	readonly code: ProblemCode;
	readonly message: string;
}

const problemReport = (problem: Problem, format: DateFormat): ProblemReport => ({
	code: problem.code,
	message: problemText(problem, format),
});

/** One row as data. `format` writes the dates in the sentences of problems. */
export function followUpReport(row: Row, reminders: Reminders, format: DateFormat): FollowUpReport {
	const { followUp, action } = row;
	const { window } = action;
	return {
		path: followUp.path,
		line: followUp.line,
		contact: followUp.contacts.length > 0 ? row.contact : null,
		company: followUp.company,
		kind: action.kind,
		state: action.state,
		section: row.section === 'resting' ? 'keep-in-touch' : row.section,
		due: action.due,
		window: window && { from: window.from, to: window.to },
		expected: action.expected,
		noteDate: followUp.noteDate.day,
		attempts: action.attempts,
		attemptLimit: action.attemptLimit,
		lastOutcome: action.lastOutcome,
		purpose: followUp.purpose,
		via: reminders.via(row),
		text: followUp.text,
		reminders: reminders.of(row),
		problems: problemsOf(row).map((problem) => problemReport(problem, format)),
	};
}

/** The rows to print; without `all` only those of the list. */
export function shownRows(agenda: Agenda, all: boolean): Row[] {
	return agenda.groups.filter((group) => all || isListed(group)).flatMap(({ rows }) => rows);
}

export interface ReportOptions {
	readonly all: boolean;
	readonly settings: Settings;
	/** The original of each conflict copy, by path. */
	readonly originals: ReadonlyMap<string, string>;
	/** For the dates in sentences. */
	readonly format: DateFormat;
	/** Whether the user has dismissed a found line. */
	readonly isDismissed?: (line: Pick<UntrackedLine, 'path' | 'text'>) => boolean;
}

const copyProblems = (original: string | undefined): Problem[] =>
	original === undefined ? [] : [{ code: 'note.conflict-copy', original }];

export function makeReport(
	readings: readonly NoteReading[],
	agenda: Agenda,
	reminders: Reminders,
	{ all, settings, originals, format, isDismissed }: ReportOptions,
): Report {
	return {
		now: agenda.now,
		notes: readings.length,
		followUps: shownRows(agenda, all).map((row) => followUpReport(row, reminders, format)),
		untracked: readings
			.flatMap((reading) => offeredLines(reading, agenda.now, settings))
			.filter((line) => !isDismissed?.(line))
			.map(({ path, line, text, contact, due, fallback, problems }) => ({
				path,
				line,
				text,
				contact,
				due,
				fallback,
				problems: problems.map((problem) => problemReport(problem, format)),
			})),
		noteReminders: readings.flatMap((reading) =>
			reminders.ofNote(reading).map((code) => ({ path: reading.path, code })),
		),
		problems: readings.flatMap(({ path, problems }) =>
			[...problems, ...copyProblems(originals.get(path))].map((problem) => ({
				path,
				...problemReport(problem, format),
			})),
		),
	};
}
