import type { App, TFile } from 'obsidian';
import { byUrgency } from '../../core/agenda/persons/person-row';
import { isUnsettled, parseRowKey } from '../../core/agenda/row';
import { formatEntry } from '../../core/notes/attempts/format-entry';
import { loggedFor, type LoggedEntry } from '../../core/notes/attempts/lost-entries';
import type { FollowUpIndex } from '../../core/follow-up-index';
import { isAnswer, type Entry, type Minute } from '../../core/follow-up';
import { joinedNote } from '../../core/notes/write/agreed-step';
import { writeEntry, type EntryRefusal } from '../../core/notes/write/write-attempt';
import type { Settings } from '../../core/settings';
import { dateFormat, type DateFormat } from '../../strings/date-format';
import { nextStepText } from '../../strings/call-list/next-step';
import type { MessageButton, Row, RowKey, WriteResult } from '../../ui/model';
import { attemptFrom, eventFrom, type EventDraft } from './new-entry';
import type { SidebarStore } from '../sidebar/sidebar-store';
import { writableNote } from './writable-note';
import type { NoteWriter, EditPlan, Written } from './note-writer';
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
	/** Tells the user what was written. */
	readonly showMessage: (message: string, ...buttons: readonly MessageButton[]) => void;
	/** Tells the user why something was not written. */
	readonly refuse: (message: string, ...buttons: readonly MessageButton[]) => void;
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

/** What the notice says if an entry was not written, by the reason. */
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

	/** Writes several events of one follow-up, in one step of undo. */
	recordEvents(key: RowKey, drafts: readonly EventDraft[], done: string): Promise<WriteResult> {
		const events = drafts.map((draft) => eventFrom(draft, this.options.now()));
		const last = events.at(-1);
		if (!last) throw new Error('There is no event to write.');
		return this.writeEntries(
			events.map(() => key),
			(index) => events[index] ?? last,
			done,
		);
	}

	/** Writes an edit that is no entry, such as a new follow-up. `unwritten` is offered to be copied if it fails. */
	edit(path: string, plan: EditPlan, done: string, unwritten: string): Promise<WriteResult> {
		return this.options.history.inTurn(() => this.editNow(path, plan, done, unwritten));
	}

	private async editNow(path: string, plan: EditPlan, done: string, unwritten: string): Promise<WriteResult> {
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
	editAll(edits: readonly NoteEdit[], done: string, inOrder = false): Promise<WriteResult> {
		return this.options.history.inTurn(() => this.editAllNow(edits, done, inOrder));
	}

	private async editAllNow(edits: readonly NoteEdit[], done: string, inOrder: boolean): Promise<WriteResult> {
		const changes: Step['changes'][number][] = [];
		const problems = new Set<string>();
		const failed: number[] = [];
		for (const [place, { path, plan }] of edits.entries()) {
			const file = this.fileOf(path);
			const written: Written = file
				? await this.options.noteWriter.write(file, (text) => plan(file, text))
				: { ok: false, message: strings.notices.noteDeleted };
			if (written.ok) changes.push({ file: written.file, change: written.change });
			else if (!written.isAlready) {
				problems.add(written.message);
				failed.push(place);
			}
			if (inOrder && problems.size > 0) break;
		}
		const step: Step = { changes, created: [] };
		if (problems.size === 0) return this.done(done, step);
		const result = this.partlyDone(step, edits.length, problems, '');
		return result.ok ? result : { ...result, failed };
	}

	/** Adds a step to the undo history and shows a notice with an undo button. */
	done(message: string, step: Step, ...buttons: readonly MessageButton[]): WriteResult {
		this.options.showMessage(message, ...buttons, this.undoButton(step));
		return { ok: true, message };
	}

	/** Undoes a step, by default the last one. */
	undo(step?: Step): Promise<WriteResult> {
		return this.options.history.inTurn(() => this.undoNow(step));
	}

	private async undoNow(step: Step | undefined): Promise<WriteResult> {
		const undone = await this.options.history.undo(step);
		this.options.showMessage(undone.message);
		return undone.ok ? { ok: true, message: undone.message } : { ok: false, message: undone.message, unwritten: '' };
	}

	canUndo(key: RowKey): boolean {
		return this.options.history.lastOf(key) !== undefined;
	}

	/** Undoes the last entry of a follow-up. */
	undoEntry(key: RowKey): Promise<WriteResult> {
		return this.options.history.inTurn(async () => {
			const step = this.options.history.lastOf(key);
			return step ? this.undoNow(step) : this.failed(strings.notices.nothingToUndo, '');
		});
	}

	/** `buttons` come after the one that copies what could not be written. */
	failed(message: string, unwritten: string, ...buttons: readonly MessageButton[]): WriteResult {
		const run = () => void navigator.clipboard.writeText(unwritten);
		const copy = unwritten === '' ? [] : [{ text: strings.notices.copyTyped, run }];
		this.options.refuse(message, ...copy, ...buttons);
		return { ok: false, message, unwritten };
	}

	/** Some edits of a step were refused; what was written can be undone. */
	private partlyDone(step: Step, all: number, problems: Iterable<string>, unwritten: string): WriteResult {
		const why = [...new Set(problems)].join(' ');
		const written = step.changes.length;
		if (written === 0) return this.failed(why, unwritten);
		return this.failed(`${strings.notices.someWritten(written, all)} ${why}`, unwritten, this.undoButton(step));
	}

	private undoButton(step: Step): MessageButton {
		const added = this.options.history.add(step);
		return { text: strings.notices.undo, run: () => void this.undo(added) };
	}

	fileOf(path: string): TFile | null {
		return this.options.app.vault.getFileByPath(this.options.followUps.pathNow(path));
	}

	private writeEntries(...entries: Parameters<FollowUpWriter['writeEntriesNow']>): Promise<WriteResult> {
		return this.options.history.inTurn(() => this.writeEntriesNow(...entries));
	}

	private async writeEntriesNow(
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
		const step: Step = { changes, created: [], keys };
		if (problems.length > 0) return this.partlyDone(step, keys.length, problems, formatEntry(entryOf(0)));
		if (already > 0 && changes.length === 0) {
			this.options.showMessage(strings.notices.alreadyLogged);
			return { ok: true, message: strings.notices.alreadyLogged };
		}
		const unsettled = after.find(isUnsettled);
		if (unsettled) return this.unsettled(unsettled, keys, step);
		const [first] = name === null ? [] : after.sort(byUrgency);
		const next = first ? nextStepText(first.action, this.options.now(), this.times) : '';
		return this.done(`${strings.notices.done(name, done, new Set(keys).size)} ${next}`.trim(), step);
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
