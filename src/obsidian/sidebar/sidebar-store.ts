import { agenda, prepareAgenda, type Agenda, type AgendaGroup } from '../../core/agenda/agenda';
import type { IntroductionView, RowIntroductions } from '../../core/agenda/persons/introduction-view';
import type { Policy } from '../../core/agenda/next-action';
import { offeredLines } from '../../core/agenda/views/offered-lines';
import { groupedByPerson, rowsOfPerson } from '../../core/agenda/persons/person-row';
import { rowKey } from '../../core/agenda/row';
import { rowByKey } from '../../core/agenda/row-by-key';
import type { WeekReview } from '../../core/agenda/week/review';
import { noteTitle } from '../../core/note-path';
import type { FollowUpIndex } from '../../core/follow-up-index';
import type { Day, FollowUp, Minute, UntrackedLine } from '../../core/follow-up';
import { noteReminders, type Reminder } from '../../core/guidelines';
import type { Settings } from '../../core/settings';
import { keepIdentity, keepItems, keepPersons, sameItems } from './keep-identity';
import { NoteProblems } from './note-problems';
import { MeetingsOfToday } from './meetings-of-today';
import { RedrawScheduler } from './redraw-scheduler';
import { ReminderCache } from './reminder-cache';
import { RenamedPaths } from './renamed-paths';
import { VaultIntroductions } from './vault-introductions';
import type { WeekReviews } from './week-reviews';
import {
	copyProblem,
	DONE_SECTIONS,
	nextRedraw,
	withCopies,
	withoutDismissed,
	withTypedDays,
} from './shown-follow-ups';
import type { ModelStore, NoteProblem, PersonRow, Row, RowKey, ThisNote, ViewModel } from '../../ui/model';

export interface SidebarStoreOptions {
	readonly index: FollowUpIndex;
	readonly settings: () => Settings;
	readonly now: () => Minute;
	/** The user's IANA zone. */
	readonly zone: () => string;
	readonly language: () => string;
	readonly isDismissed: (line: Pick<UntrackedLine, 'path' | 'text'>) => boolean;
	/** The day on which the words of a follow-up were typed, if they may mean another day from there. */
	readonly typedOn: (followUp: FollowUp) => Day | null;
	/** Problems of attempts that a merge by sync dropped or moved. */
	readonly lost: () => readonly NoteProblem[];
	/** Called after each computation with the next minute at which something on the screen changes. */
	readonly armed: (next: Minute) => void;
	/** Runs a task after this many milliseconds; returns a function that cancels it. */
	readonly schedule: (run: () => void, milliseconds: number) => () => void;
	/** Whether the sidebar is visible. Minutes count down only then. */
	readonly visible: () => boolean;
	readonly weeks: WeekReviews;
}

/**
 * During an index run, the agenda is computed once per this many new notes, so that no computation takes long. With
 * fewer, the run would spend its time on agendas that are out of date at once.
 */
const NOTES_PER_AGENDA = 150;

/** The model of the sidebar and of the commands: the agenda at the present minute, and the active note. */
export class SidebarStore implements ModelStore {
	private readonly redraws: RedrawScheduler;
	private readonly renamedPaths: RenamedPaths;
	private readonly problems = new NoteProblems();
	private readonly meetings: MeetingsOfToday;
	private readonly reminderCache = new ReminderCache();
	private readonly vaultIntroductions: VaultIntroductions;
	private policy: Policy;
	private model: ViewModel | null = null;
	private persons: ReadonlyMap<RowKey, PersonRow> | null = null;
	private agenda: Agenda | null = null;
	private isStale = true;
	private notesSinceAgenda = 0;
	private activePath: string | null = null;
	private progress: ViewModel['progress'] = null;

	constructor(private readonly options: SidebarStoreOptions) {
		this.vaultIntroductions = new VaultIntroductions(options.index);
		this.policy = { settings: options.settings(), zone: options.zone() };
		const prepare = () =>
			(!this.isStale || prepareAgenda(this.followUps(), options.now(), this.policy, options.index.meetings())) &&
			(!this.redraws.hasListeners || this.reminderCache.prepare(this.current(), (row) => this.reminders(row)));
		this.redraws = new RedrawScheduler({ prepare, compute: () => void this.current(), schedule: options.schedule });
		this.meetings = new MeetingsOfToday(options.index, options.isDismissed);
		this.renamedPaths = new RenamedPaths((path) => options.index.reading(path) !== null);
	}

	current(): ViewModel {
		if (this.isStale || !this.model) this.compute();
		return this.model as ViewModel;
	}

	/** For views that show relative times: calls the listener after each change and each minute of a countdown. */
	subscribe(listener: () => void): () => void {
		const unsubscribe = this.redraws.subscribe(listener);
		this.changed();
		return unsubscribe;
	}

	/** Like `subscribe`, for views without relative times: a countdown alone does not call the watcher. */
	watch(watcher: () => void): () => void {
		return this.redraws.watch(watcher);
	}

	/** The agenda behind the model, with the settings and the zone that it was computed for. */
	agendaNow(): { readonly agenda: Agenda; readonly policy: Policy } {
		this.current();
		return { agenda: this.agenda as Agenda, policy: this.policy };
	}

	row(key: RowKey): Row | null {
		this.current();
		const found = this.rowOf(key);
		if (found) return found;
		const [path = '', id] = key.split('\n');
		const now = this.pathNow(path);
		return now === path ? null : this.rowOf(`${now}\n${id}`);
	}

	person(key: RowKey): PersonRow | null {
		const row = this.row(key);
		this.persons ??= new Map(
			this.agenda?.persons.flatMap(({ rows }) =>
				rows.flatMap((person) => rowsOfPerson(person).map((each): [RowKey, PersonRow] => [each.key, person])),
			),
		);
		return row && (this.persons.get(row.key) ?? null);
	}

	rowsOf(path: string): readonly Row[] {
		this.current();
		return this.rowsInNoteOrder(this.pathNow(path));
	}

	readonly knownAs = (path: string) => this.options.index.reading(path)?.knownAs ?? [];

	choices(): readonly Row[] {
		const open = this.rowsIn((section) => !DONE_SECTIONS.has(section));
		const isHere = (row: Row) => row.followUp.path === this.activePath;
		return [...open.filter(isHere), ...open.filter((row) => !isHere(row))];
	}

	over(): readonly Row[] {
		return this.rowsIn((section) => DONE_SECTIONS.has(section));
	}

	/** The reminders of good practice for a row at the present minute. */
	reminders(row: Row): readonly Reminder[] {
		const [{ now }, reading] = [this.current(), this.options.index.reading(row.followUp.path)];
		return this.reminderCache.of(row, reading, now, this.policy, this.introductions(row));
	}

	/** Who introduced the user to the person of a row, and what to tell them. */
	introductions(row: Row): RowIntroductions {
		this.current();
		return this.introductionView().of(row);
	}

	/** The review of the week of a day, by default the present one: the same object until the model changes. */
	week(day?: Day): WeekReview {
		const state = this.current();
		return this.options.weeks.of(state, { ...this.agendaNow(), introductions: this.introductionView() }, day);
	}

	/** Offers the review of the present week no more. */
	weekSeen(): void {
		this.options.weeks.seen(this.options.now(), this.policy.settings);
		this.changed();
	}

	/** The present path of a note that had this path before. */
	pathNow(path: string): string {
		return this.renamedPaths.resolve(path);
	}

	noteMoved(from: string, to: string): void {
		this.renamedPaths.add(from, to);
		if (this.activePath === from) this.activePath = to;
	}

	noteChanged(path: string): void {
		this.problems.replace(path, this.options.index.reading(path)?.problems ?? []);
		this.changed();
		if (this.progress && this.options.index.followUpsOf(path).length > 0) this.notesSinceAgenda++;
		if (this.notesSinceAgenda < NOTES_PER_AGENDA) return;
		this.notesSinceAgenda = 0;
		this.current();
	}

	/** The active Markdown note; the last one while the sidebar has the focus. */
	setActive(path: string | null): void {
		if (path === this.activePath) return;
		this.activePath = path;
		this.changed();
	}

	get active(): string | null {
		return this.activePath;
	}

	setProgress(progress: ViewModel['progress']): void {
		const hasEnded = progress === null && this.progress !== null;
		this.progress = progress;
		this.changed();
		if (hasEnded) this.redraws.redrawInPieces();
	}

	/** Call after a change that the index does not report: a setting, a dismissed line. */
	changed(): void {
		this.isStale = true;
		this.redraws.request(this.progress !== null);
	}

	/** Computes for a new minute at once, also without listeners: the timer for the next change depends on it. */
	tick(): void {
		this.isStale = true;
		this.redraws.redraw();
	}

	/** Removes all listeners. */
	stop(): void {
		this.redraws.stop();
	}

	private rowsIn(isIncluded: (section: AgendaGroup['section']) => boolean): readonly Row[] {
		const { groups } = this.agendaNow().agenda;
		return groups.filter(({ section }) => isIncluded(section)).flatMap(({ rows }) => rows);
	}

	/** The row of a key in the last agenda. */
	private readonly rowOf = (key: RowKey): Row | null => rowByKey(this.agenda?.groups ?? [], key);

	private rowsInNoteOrder(path: string): readonly Row[] {
		const found = this.options.index.followUpsOf(path).map((followUp) => this.rowOf(rowKey(followUp)));
		return found.filter((row) => row !== null);
	}

	private followUps(): readonly FollowUp[] {
		const { index, settings, zone, isDismissed, typedOn } = this.options;
		if (this.policy.settings !== settings() || this.policy.zone !== zone())
			this.policy = { settings: settings(), zone: zone() };
		return withTypedDays(withoutDismissed(index.sorted().listed, this.policy.settings, isDismissed), typedOn);
	}

	private compute(): void {
		const { index, now, language, armed, weeks } = this.options;
		const followUps = this.followUps();
		this.agenda = agenda(followUps, now(), this.policy, index.meetings());
		this.persons = null;
		this.isStale = false;
		const { agenda: made, policy, activePath: active, rowOf: row } = this;
		const { groups, alone } = this.meetings.in({ agenda: made, policy, row, active });
		const before = this.model;
		const lost = this.options.lost();
		this.model = {
			now: this.agenda.now,
			language: language(),
			thisNote: keepIdentity(before?.thisNote ?? null, this.thisNote(lost)),
			groups: before && sameItems(before.groups, groups) ? before.groups : groups,
			meetings: keepItems(before?.meetings ?? [], alone),
			found: keepItems(before?.found ?? [], this.found()),
			progress: this.progress,
			problems: withCopies(this.problems.all, index.sorted().originals, lost),
			any: followUps.length > 0,
			offeredWeek: this.progress || followUps.length === 0 ? null : weeks.offered(now(), this.policy.settings),
		};
		const redraw = nextRedraw(this.agenda, () => this.redraws.hasListeners && this.options.visible());
		const offer = weeks.nextChange(now(), this.policy.settings);
		armed(offer < redraw ? offer : redraw);
	}

	/** Found lines of all notes but the active one, by date; before them what to tell who introduced somebody. */
	private found(): readonly UntrackedLine[] {
		const { index, now, isDismissed } = this.options;
		const isLeftOut: typeof isDismissed = (line) => line.path === this.activePath || isDismissed(line);
		const reports = this.introductionView().reportLines(this.policy.settings, isDismissed);
		const lines = index.foundNotes.lines(now(), this.policy.settings);
		return [...reports, ...lines.filter((line) => !isLeftOut(line))];
	}

	/** The introductions of all notes, as of the last model. */
	introductionView(): IntroductionView {
		return this.vaultIntroductions.at({ agenda: this.agenda as Agenda, policy: this.policy }, this.rowOf);
	}

	private thisNote(lost: readonly NoteProblem[]): ThisNote | null {
		const path = this.activePath;
		if (path === null) return null;
		const { index, now, isDismissed } = this.options;
		const reading = index.reading(path);
		if (!reading) return { path, title: noteTitle(path), rows: [], untracked: [], problems: [], reminders: [] };
		const rows = keepPersons(this.model?.thisNote?.rows ?? [], groupedByPerson(this.rowsInNoteOrder(path)));
		const untracked = offeredLines(reading, now(), this.policy.settings).filter((line) => !isDismissed(line));
		// A line that states the next step is offered, so nothing asks for one.
		const reminders = untracked.length > 0 ? [] : noteReminders(reading, now(), this.policy.settings);
		const original = index.sorted().originals.get(path);
		const ofCopy = original === undefined ? [] : [copyProblem(path, original)];
		const problems = [...reading.problems, ...ofCopy, ...lost.filter((problem) => problem.path === path)];
		return { path, title: noteTitle(path), rows, untracked, problems, reminders };
	}
}
