import type { App, TFile } from 'obsidian';
import { byUrgency } from '../../core/agenda/persons/person-row';
import { isUnsettled, parseRowKey } from '../../core/agenda/row';
import { formatEntry } from '../../core/notes/attempts/format-entry';
import { loggedFor, type LoggedEntry } from '../../core/notes/attempts/lost-entries';
import type { FollowUpIndex } from '../../core/follow-up-index';
import { isAnswer, type Entry, type Minute, type NextAction } from '../../core/follow-up';
import { joinedNote } from '../../core/notes/write/agreed-step';
import { writeEntry, type EntryRefusal } from '../../core/notes/write/write-attempt';
import type { Settings } from '../../core/settings';
import { dateFormat, type DateFormat } from '../../strings/date-format';
import type { Row, RowKey, WriteResult } from '../../ui/model';
import { attemptFrom, eventFrom, type EventDraft } from './new-entry';
import type { SidebarStore } from '../sidebar/sidebar-store';
import { writableNote } from './writable-note';
import type { NoteWriter, EditPlan, Written } from './note-writer';
import { showNotice, type NoticeButton } from '../actions/notices';
import type { Step, UndoHistory } from './undo-history';
import { strings } from '../../strings';

export interface FollowUpWriterOptions {
	readonly app: App;
	readonly index: FollowUpIndex;
	readonly followUps: SidebarStore;
	readonly noteWriter: NoteWriter;
	readonly history: UndoHistory;
	readonly settings: () => Settings;
	readonly now: () => Minute;
	/** Asks what was agreed in the last answer of a follow-up. */
	readonly agree: (key: RowKey) => void;
	/** Called with each entry that was written, and the path of its note. */
	readonly logged: (path: string, entry: LoggedEntry) => void;
}

/** An edit of one of several notes. */
export interface NoteEdit {
	readonly path: string;
	readonly plan: (file: TFile, text: string) => ReturnType<EditPlan>;
}

const REFUSALS: Readonly<Record<EntryRefusal, string>> = {
	'already-logged': strings.notices.alreadyLogged,
	'target-gone': strings.notices.targetGone,
	'target-changed': strings.notices.targetChanged,
	'no-place': strings.notices.noPlace,
};

/** Writes attempts, events and other edits into notes. Each call is one step of undo and shows a notice. */
export class FollowUpWriter {
	constructor(private readonly options: FollowUpWriterOptions) {}

	/** What was agreed is written once, into the first follow-up. */
	log(keys: readonly RowKey[], draft: Parameters<typeof attemptFrom>[0], agreed = ''): Promise<WriteResult> {
		const first = attemptFrom({ ...draft, note: joinedNote(agreed, draft.note) });
		const other = attemptFrom(isAnswer(draft.outcome) ? { ...draft, expecting: null, next: null } : draft);
		return this.writeEntries(keys, (index) => (index === 0 ? first : other), strings.notices.logged);
	}

	recordEvent(keys: readonly RowKey[], draft: EventDraft, done: string): Promise<WriteResult> {
		const event = eventFrom(draft, this.options.now());
		return this.writeEntries(keys, () => event, done);
	}

	/** Writes an edit that is no entry, such as a new follow-up. `unwritten` is offered to be copied if it fails. */
	async edit(path: string, plan: EditPlan, done: string, unwritten: string): Promise<WriteResult> {
		const file = this.fileOf(path);
		if (!file) return this.failed(strings.notices.noteDeleted, unwritten);
		const written = await this.options.noteWriter.write(file, plan);
		if (!written.ok) return this.failed(written.message, unwritten);
		return this.done(done, { changes: [{ file, change: written.change }], created: [] });
	}

	/**
	 * Writes several edits in one step of undo. What could be written stays if something else could not. With `inOrder`, the
	 * edits after a refused one are not tried.
	 */
	async editAll(edits: readonly NoteEdit[], done: string, inOrder = false): Promise<WriteResult> {
		const changes: Step['changes'][number][] = [];
		const problems = new Set<string>();
		for (const { path, plan } of edits) {
			const file = this.fileOf(path);
			const written: Written = file
				? await this.options.noteWriter.write(file, (text) => plan(file, text))
				: { ok: false, message: strings.notices.noteDeleted };
			if (written.ok) changes.push({ file: written.file, change: written.change });
			else if (!written.isAlready) problems.add(written.message);
			if (inOrder && problems.size > 0) break;
		}
		const step: Step = { changes, created: [] };
		if (problems.size === 0) return this.done(done, step);
		if (changes.length > 0) this.done(strings.notices.someWritten(changes.length, edits.length), step);
		return this.failed([...problems].join(' '), '');
	}

	/** Adds a step to the undo history and shows a notice with an undo button. */
	done(message: string, step: Step, ...buttons: readonly NoticeButton[]): WriteResult {
		const added = this.options.history.add(step);
		showNotice(message, ...buttons, { text: strings.notices.undo, run: () => void this.undo(added) });
		return { ok: true, message };
	}

	async undo(step?: Step): Promise<WriteResult> {
		const undone = await this.options.history.undo(step);
		showNotice(undone.message);
		return undone.ok ? { ok: true, message: undone.message } : { ok: false, message: undone.message, unwritten: '' };
	}

	failed(message: string, unwritten: string): WriteResult {
		const copy = () => void navigator.clipboard.writeText(unwritten);
		showNotice(message, ...(unwritten === '' ? [] : [{ text: strings.notices.copyTyped, run: copy }]));
		return { ok: false, message, unwritten };
	}

	fileOf(path: string): TFile | null {
		return this.options.app.vault.getFileByPath(this.options.followUps.pathNow(path));
	}

	private async writeEntries(
		keys: readonly RowKey[],
		entryOf: (index: number) => Entry,
		done: string,
	): Promise<WriteResult> {
		const changes: Step['changes'][number][] = [];
		const problems: string[] = [];
		const after: Row[] = [];
		const name = this.nameOf(keys);
		let already = 0;
		for (const [index, key] of keys.entries()) {
			const before = this.options.followUps.row(key)?.followUp;
			const result = await this.writeEntryOf(key, entryOf(index));
			if (result.ok) {
				if (before) this.options.logged(result.file.path, loggedFor(before, entryOf(index)));
				changes.push({ file: result.file, change: result.change });
				const row = this.options.followUps.row(key);
				if (row) after.push(row);
			} else if (result.isAlready) already++;
			else problems.push(result.message);
		}
		const step: Step = { changes, created: [] };
		if (problems.length > 0) {
			if (changes.length > 0) this.done(strings.notices.someWritten(changes.length, keys.length), step);
			return this.failed([...new Set(problems)].join(' '), formatEntry(entryOf(0)));
		}
		if (already > 0 && changes.length === 0) {
			showNotice(strings.notices.alreadyLogged);
			return { ok: true, message: strings.notices.alreadyLogged };
		}
		const unsettled = after.find(isUnsettled);
		if (unsettled) return this.unsettled(unsettled, keys, step);
		const [first] = name === null ? [] : after.sort(byUrgency);
		const next = first ? nextStepText(first.action, this.options.now(), this.times) : '';
		return this.done(`${strings.notices.done(name, done, keys.length)} ${next}`.trim(), step);
	}

	/** The person of all these follow-ups; null if they are of several people. */
	private nameOf(keys: readonly RowKey[]): string | null {
		const { followUps } = this.options;
		const names = new Set(keys.map((key) => followUps.person(key)?.contact ?? followUps.row(key)?.contact));
		const [name] = names;
		return names.size === 1 && name !== undefined ? name : null;
	}

	/** Asks for the next step after an answer in which nothing was agreed. */
	private unsettled(row: Row, keys: readonly RowKey[], step: Step): WriteResult {
		const { notices } = strings;
		return this.done(
			notices.noNextStep(row.contact),
			step,
			{ text: notices.setOne, run: () => this.options.agree(row.key) },
			{ text: notices.thatWasAll, run: () => void this.recordEvent(keys, { event: 'closed' }, notices.closed) },
		);
	}

	/** The follow-up is found in the note itself, which may have one that is not listed yet. */
	private async writeEntryOf(key: RowKey, entry: Entry): Promise<Written> {
		const followUp = this.options.followUps.row(key)?.followUp ?? parseRowKey(key);
		const file = this.fileOf(followUp.path);
		if (!file) return { ok: false, message: strings.notices.noteDeleted };
		const { settings, noteWriter } = this.options;
		return noteWriter.write(file, (text) => {
			const result = writeEntry(writableNote(file, text, settings()), followUp.id, entry);
			if ('edits' in result) return result;
			return { refused: REFUSALS[result.refused], isAlready: result.refused === 'already-logged' };
		});
	}

	/** The format of dates in Obsidian's language. */
	get times(): DateFormat {
		return dateFormat(this.options.followUps.current().language);
	}
}

/** The next step after an entry, for a notice: `Next Tue 24 Nov, 08:30.` */
export function nextStepText(action: NextAction, now: Minute, times: DateFormat): string {
	const { state, due, expected, attempts, attemptLimit } = action;
	switch (state) {
		case 'decide':
			return strings.next.decide(attempts, attemptLimit);
		case 'waiting':
			return expected === null ? strings.next.waiting : strings.next.waitingUntil(times.shortMoment(expected, now));
		case 'undated':
			return strings.next.undated;
		case 'reached':
			return strings.next.nothing;
		case 'gave-up':
		case 'closed':
			return '';
		case 'promised':
		case 'due':
		case 'scheduled':
		case 'snoozed':
			return due === null ? '' : strings.next.on(times.shortMoment(due, now));
	}
}
