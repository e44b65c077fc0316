import { dayOf } from '../../dates/moments';
import { isOver, type Contact, type Minute, type NoteReading, type UntrackedLine } from '../../follow-up';
import type { Agenda } from '../agenda';
import type { Policy } from '../next-action';
import type { IntroductionView } from '../persons/introduction-view';
import { groupedByPerson, type PersonRow } from '../persons/person-row';
import { isUnsettled, type Row } from '../row';
import { outOfTouch } from '../rhythm/out-of-touch';
import { onlyKeepsInTouch } from '../rhythm/quiet';

/**
 * The number of unanswered tries from which on a person has gone quiet. With one, everybody who missed a call would
 * count.
 */
export const QUIET_TRIES = 2;

/** A note of a meeting that names no next step. */
export interface OpenMeeting {
	readonly path: string;
	readonly contacts: readonly Contact[];
}

/** Someone who introduced another person to the user, and who is to be told what came of it. */
export type OpenReport =
	/** The user contacts them anyway. */
	| { readonly kind: 'planned'; readonly person: PersonRow; readonly to: string }
	/** No follow-up with them is open; the line offers one. */
	| { readonly kind: 'unplanned'; readonly line: UntrackedLine };

/** What is left at the end of a week. Each person is in the first list that they fit into, the most urgent one first. */
export interface OpenThings {
	/** The limit of tries is reached: give up, or allow more. */
	readonly toDecide: readonly PersonRow[];
	/** The day until which they promised something is over, and the user has not tried to reach them since. */
	readonly theirPromises: readonly PersonRow[];
	/** Two tries or more of this round have no answer, and the user has neither promised another call nor snoozed it. */
	readonly quiet: readonly PersonRow[];
	/** They answered, and nothing was agreed. */
	readonly unsettled: readonly PersonRow[];
	/** Meetings of the last seven days whose notes name no next step. */
	readonly meetings: readonly OpenMeeting[];
	/** Introductions that led to an answer, of which the one who introduced has not been told. A person may be in another list too. */
	readonly reports: readonly OpenReport[];
	/** Commitments without a marker, by date. */
	readonly found: readonly UntrackedLine[];
	/** How many people to keep in touch with had no contact for twice as long. */
	readonly outOfTouch: number;
	/** How many people with an overdue call are in none of the lists. */
	readonly overdue: number;
}

/** What the lists of open things are made from. */
export interface OpenThingsSource {
	readonly agenda: Pick<Agenda, 'groups' | 'now'>;
	/** The notes of recent meetings that name no next step, which is the reminder `expectation.none`. */
	readonly meetings: () => readonly Pick<NoteReading, 'path' | 'contacts'>[];
	/** The found lines of all notes that are worth showing, by date; those without one last. */
	readonly found: () => readonly UntrackedLine[];
	readonly policy: Policy;
	readonly isDismissed: (line: Pick<UntrackedLine, 'path' | 'text'>) => boolean;
	/** The introductions at the moment of the agenda. */
	readonly introductions: Pick<IntroductionView, 'of' | 'reportLines'>;
}

/** The lists of people, the most pressing first. */
const LISTS = ['toDecide', 'theirPromises', 'quiet', 'unsettled'] as const;
type RowList = (typeof LISTS)[number];

/** Whether the day of a promise of the other side is over without a try of the user since then. */
function isTheirPromiseOver({ action: { state, expected, attempts } }: Row, now: Minute): boolean {
	if ((state !== 'due' && state !== 'scheduled') || attempts > 0) return false;
	return expected !== null && dayOf(expected) < dayOf(now);
}

/** The list that a follow-up belongs to; null if nothing about it is open. */
function listOf(row: Row, now: Minute): RowList | null {
	const { state, attempts } = row.action;
	if (isUnsettled(row)) return 'unsettled';
	if (isOver(state) || onlyKeepsInTouch(row.action)) return null;
	if (state === 'decide') return 'toDecide';
	if (isTheirPromiseOver(row, now)) return 'theirPromises';
	const isPlanned = state === 'promised' || state === 'snoozed';
	return attempts >= QUIET_TRIES && !isPlanned ? 'quiet' : null;
}

function peopleIn(all: readonly Row[], now: Minute): Pick<OpenThings, RowList> {
	const rows: Record<RowList, Row[]> = { toDecide: [], theirPromises: [], quiet: [], unsettled: [] };
	for (const row of all) {
		const list = listOf(row, now);
		if (list !== null) rows[list].push(row);
	}
	const seen = new Set<string>();
	const people: Partial<Record<RowList, readonly PersonRow[]>> = {};
	for (const list of LISTS) {
		people[list] = groupedByPerson(rows[list]).filter(({ id }) => !seen.has(id));
		for (const { id } of people[list]) seen.add(id);
	}
	return people as Pick<OpenThings, RowList>;
}

/** Whom to tell what came of an introduction: those whom the user contacts anyway, then the others. */
function reportsIn(
	all: readonly Row[],
	{ introductions, policy, isDismissed }: OpenThingsSource,
): readonly OpenReport[] {
	const rows = all.filter((row) => !isOver(row.action.state) && introductions.of(row).reports.length > 0);
	const planned = groupedByPerson(rows).map((person): OpenReport => {
		const [report] = introductions.of(person.first).reports;
		return { kind: 'planned', person, to: report?.introduction.to.contact.name ?? '' };
	});
	const lines = introductions.reportLines(policy.settings, isDismissed);
	return [...planned, ...lines.map((line): OpenReport => ({ kind: 'unplanned', line }))];
}

/** How many people have an overdue call, besides those who are in a list already. */
function overdueIn(rows: readonly Row[], listed: ReadonlySet<string>): number {
	const overdue = rows.filter(({ section, longOverdue }) => section === 'overdue' || longOverdue);
	return groupedByPerson(overdue).filter(({ id }) => !listed.has(id)).length;
}

/** What is left to decide, to ask or to write down at the moment of the agenda. `rows` are those of all its groups. */
export function openThings(source: OpenThingsSource, rows: readonly Row[]): OpenThings {
	const { now } = source.agenda;
	const meetings = source.meetings().map(({ path, contacts }): OpenMeeting => ({ path, contacts }));
	const people = peopleIn(rows, now);
	return {
		...people,
		meetings: meetings.sort((a, b) => (a.path < b.path ? -1 : 1)),
		reports: reportsIn(rows, source),
		found: source.found().filter((line) => !source.isDismissed(line)),
		outOfTouch: outOfTouch(rows, now),
		overdue: overdueIn(rows, new Set(LISTS.flatMap((list) => people[list].map(({ id }) => id)))),
	};
}

/** How many things are left. */
export const countOpen = (open: OpenThings): number =>
	LISTS.reduce((sum, list) => sum + open[list].length, open.meetings.length + open.reports.length + open.found.length);
