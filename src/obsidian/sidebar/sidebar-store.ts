import { agenda, type Agenda, type Group as AgendaGroup } from '../../core/agenda/agenda';
import { attemptsWith } from '../../core/agenda/views/contact-timeline';
import type { Policy } from '../../core/agenda/next-action';
import { offeredLines } from '../../core/agenda/views/offered-lines';
import { rowKey } from '../../core/agenda/row';
import { baseName } from '../../core/note-path';
import { addMinutes } from '../../core/dates/moments';
import type { FollowUpIndex } from '../../core/follow-up-index';
import type { Attempt, Minute, Problem, UntrackedLine } from '../../core/follow-up';
import { noteReminders, type Reminder } from '../../core/guidelines';
import type { Settings } from '../../core/settings';
import { ReminderCache } from './reminder-cache';
import { kept, sameItems } from './keep-identity';
import type { Group, ModelStore, NoteProblem, Row, RowKey, ThisNote, ViewModel } from '../../ui/model';

export interface SidebarStoreOptions {
	readonly index: FollowUpIndex;
	readonly settings: () => Settings;
	readonly now: () => Minute;
	/** The reader's IANA zone. */
	readonly zone: () => string;
	readonly language: () => string;
	readonly isDismissed: (line: UntrackedLine) => boolean;
	/** Told after each computation: the next minute at which something on the screen changes. */
	readonly armed: (next: Minute) => void;
	/** Runs a piece of work soon, once the present one is over, unless what it gives is called before. */
	readonly soon: (run: () => void, milliseconds: number) => () => void;
	/** Whether a person can see the window: only then minutes are counted down. */
	readonly visible: () => boolean;
}

/** While the vault is read for the first time, the list is drawn anew at most this often. */
const READING_PAUSE_MS = 250;
/** So many new notes with follow-ups are reckoned with at once, so that no agenda takes long to compute. */
const NOTES_PER_AGENDA = 50;
/** After the list was drawn, others have this many times as long before it is drawn again, however much changes. */
const REST_FACTOR = 4;
/** A promised call counts down from so many minutes before to so many after its time. */
const COUNTDOWN_MINUTES = 60;
const DONE_SECTIONS = new Set(['done-lately', 'done']);

/** What the sidebar draws and the commands ask: the index at the present minute, beside the note that is open. */
export class SidebarStore implements ModelStore {
	private readonly listeners = new Set<() => void>();
	private readonly watchers = new Set<() => void>();
	private readonly problems = new Map<string, readonly NoteProblem[]>();
	private readonly groups = new WeakMap<AgendaGroup, readonly Group[]>();
	/** Old path → new one, so that a dialog opened before a rename still finds its follow-up. */
	private readonly moved = new Map<string, string>();
	private readonly advice = new ReminderCache();
	private policy: Policy;
	private model: ViewModel | null = null;
	private rows: ReadonlyMap<RowKey, Row> | null = null;
	private agenda: Agenda | null = null;
	private dirty = true;
	/** Computed since somebody was last told, for a question in between. */
	private untold = false;
	/** Calls off the telling that is planned. */
	private planned: (() => void) | null = null;
	private unreckoned = 0;
	private restUntil = 0;
	private problemList: readonly NoteProblem[] | null = [];
	private activePath: string | null = null;
	private progress: ViewModel['progress'] = null;

	constructor(private readonly options: SidebarStoreOptions) {
		this.policy = { settings: options.settings(), zone: options.zone() };
	}

	current(): ViewModel {
		if (this.dirty || !this.model) this.compute();
		return this.model as ViewModel;
	}

	subscribe(listener: () => void): () => void {
		this.listeners.add(listener);
		this.changed();
		return () => this.listeners.delete(listener);
	}

	/** The same for whatever shows no relative time, so that for its sake nobody is woken each minute. */
	watch(watcher: () => void): () => void {
		this.watchers.add(watcher);
		return () => this.watchers.delete(watcher);
	}

	/** What the model is made from. */
	agendaNow(): { readonly agenda: Agenda; readonly policy: Policy } {
		this.current();
		return { agenda: this.agenda as Agenda, policy: this.policy };
	}

	row(key: RowKey): Row | null {
		this.current();
		const rows = this.byKey();
		const found = rows.get(key);
		if (found) return found;
		const [path = '', id] = key.split('\n');
		const now = this.pathNow(path);
		return now === path ? null : (rows.get(`${now}\n${id}`) ?? null);
	}

	rowsOf(path: string): readonly Row[] {
		this.current();
		return this.inOrderOf(this.pathNow(path));
	}

	choices(): readonly Row[] {
		const all = this.rowsOver(false);
		const here = (row: Row) => row.followUp.path === this.activePath;
		return [...all.filter(here), ...all.filter((row) => !here(row))];
	}

	/** What good practice says about a row at the present minute. */
	reminders(row: Row): readonly Reminder[] {
		const now = this.current().now;
		return this.advice.of(row, this.options.index.reading(row.followUp.path), now, this.policy);
	}

	/** Every attempt that was logged with the people of a row, each once. */
	attemptsWith(row: Row): readonly Attempt[] {
		return attemptsWith(row.followUp, this.options.index.followUps());
	}

	/** Those that are over, the latest first. */
	over(): readonly Row[] {
		return this.rowsOver(true);
	}

	/** Where a note that had this path is now. */
	pathNow(path: string): string {
		let now = path;
		for (let steps = 0; steps < 20 && !this.options.index.reading(now); steps++) {
			const next = this.moved.get(now);
			if (next === undefined) break;
			now = next;
		}
		return now;
	}

	noteMoved(from: string, to: string): void {
		this.moved.set(from, to);
		this.moved.delete(to);
		if (this.activePath === from) this.activePath = to;
	}

	noteChanged(path: string): void {
		const problems: readonly Problem[] = this.options.index.reading(path)?.problems ?? [];
		if (problems.length > 0)
			this.problems.set(
				path,
				problems.map((problem) => ({ ...problem, path })),
			);
		if (problems.length > 0 || this.problems.delete(path)) this.problemList = null;
		this.changed();
		if (this.progress && this.options.index.followUpsOf(path).length > 0 && ++this.unreckoned >= NOTES_PER_AGENDA) {
			this.unreckoned = 0;
			this.current();
		}
	}

	/** The active Markdown note; the last one stays while the sidebar has the focus. */
	setActive(path: string | null): void {
		if (path === this.activePath) return;
		this.activePath = path;
		this.changed();
	}

	get active(): string | null {
		return this.activePath;
	}

	setProgress(progress: ViewModel['progress']): void {
		const ended = progress === null && this.progress !== null;
		this.progress = progress;
		this.changed();
		if (ended) this.notify();
	}

	/** Something that only the computation sees changed: the minute, a setting, a dismissed line. */
	changed(): void {
		this.dirty = true;
		// While the vault is read the agenda grows with it, so that its end holds up nobody, looking or not.
		if (this.planned || (this.listeners.size + this.watchers.size === 0 && !this.progress)) return;
		this.planned = this.options.soon(
			() => {
				this.planned = null;
				if (this.dirty || this.untold) this.notify();
			},
			this.progress ? READING_PAUSE_MS : Math.max(0, this.restUntil - performance.now()),
		);
	}

	/** For a minute that came, also when nobody looks: the timer must be armed for the next one. */
	tick(): void {
		this.dirty = true;
		this.notify();
	}

	/** Nobody is told any more. */
	stop(): void {
		this.listeners.clear();
		this.watchers.clear();
		this.callOff();
	}

	private callOff(): void {
		this.planned?.();
		this.planned = null;
	}

	private notify(): void {
		this.callOff();
		const begun = performance.now();
		this.current();
		this.untold = false;
		for (const listener of [...this.listeners, ...this.watchers]) listener();
		const now = performance.now();
		this.restUntil = now + REST_FACTOR * (now - begun);
	}

	private rowsOver(over: boolean): readonly Row[] {
		const { groups } = this.agendaNow().agenda;
		return groups.filter(({ section }) => DONE_SECTIONS.has(section) === over).flatMap(({ rows }) => rows);
	}

	private byKey(): ReadonlyMap<RowKey, Row> {
		return (this.rows ??= new Map(this.agenda?.groups.flatMap(({ rows }) => rows.map((row) => [row.key, row]))));
	}

	private inOrderOf(path: string): readonly Row[] {
		const rows = this.byKey();
		const found = this.options.index.followUpsOf(path).map((followUp) => rows.get(rowKey(followUp)));
		return found.filter((row): row is Row => row !== undefined);
	}

	private compute(): void {
		const { index, settings, now, zone, language, armed } = this.options;
		if (this.policy.settings !== settings() || this.policy.zone !== zone()) {
			this.policy = { settings: settings(), zone: zone() };
		}
		const followUps = index.followUps();
		this.agenda = agenda(followUps, now(), this.policy);
		this.rows = null;
		this.dirty = false;
		this.untold = true;
		const split = this.agenda.groups.flatMap((group) => this.groupsOf(group));
		const groups = [
			...split.filter(({ name }) => name !== 'long-overdue'),
			...split.filter(({ name }) => name === 'long-overdue'),
		];
		const before = this.model;
		this.model = {
			now: this.agenda.now,
			language: language(),
			thisNote: kept(before?.thisNote ?? null, this.thisNote()),
			groups: before && sameItems(before.groups, groups) ? before.groups : groups,
			progress: this.progress,
			problems: (this.problemList ??= [...this.problems.values()].flat()),
			any: followUps.length > 0,
		};
		armed(this.nextChange(this.agenda));
	}

	private groupsOf(group: AgendaGroup): readonly Group[] {
		const known = this.groups.get(group);
		if (known) return known;
		const long = group.rows.filter(({ longOverdue }) => longOverdue);
		const rest = long.length > 0 ? group.rows.filter(({ longOverdue }) => !longOverdue) : group.rows;
		const made: Group[] = [];
		if (group.section !== 'done' && rest.length > 0) made.push({ name: group.section, rows: rest });
		if (long.length > 0) made.push({ name: 'long-overdue', rows: long });
		this.groups.set(group, made);
		return made;
	}

	private thisNote(): ThisNote | null {
		const path = this.activePath;
		const reading = path === null ? null : this.options.index.reading(path);
		if (path === null) return null;
		if (!reading) return { path, title: baseName(path), rows: [], untracked: [], problems: [], reminders: [] };
		const rows = this.inOrderOf(path);
		const untracked = offeredLines(reading, this.options.now()).filter((line) => !this.options.isDismissed(line));
		const reminders = noteReminders(reading, this.options.now(), this.policy.settings);
		return { path, title: baseName(path), rows, untracked, problems: reading.problems, reminders };
	}

	private nextChange({ now, nextChange, groups }: Agenda): Minute {
		if (this.listeners.size === 0 || !this.options.visible()) return nextChange;
		const [from, to] = [addMinutes(now, -COUNTDOWN_MINUTES), addMinutes(now, COUNTDOWN_MINUTES)];
		const counting = groups.some(
			({ section, rows }) =>
				!DONE_SECTIONS.has(section) &&
				rows.some(({ action: { due }, callTime }) => {
					const near = due !== null && due.length > 10 && due >= from && due <= to;
					return near || (callTime !== null && callTime.goodNow);
				}),
		);
		return counting ? addMinutes(now, 1) : nextChange;
	}
}
