import type { App, TFile } from 'obsidian';
import { formatEntry } from '../../core/notes/attempts/format-entry';
import type { FollowUpIndex } from '../../core/follow-up-index';
import type { FollowUp, Minute } from '../../core/follow-up';
import type { Settings } from '../../core/settings';
import { timesIn, type Times } from '../../strings/date-format';
import type { Row, RowKey, WriteResult } from '../../ui/model';
import { attemptFrom, eventFrom, type EntryFor, type EventDraft } from './new-entry';
import type { SidebarStore } from '../sidebar/sidebar-store';
import type { NoteWriter, NotWritten, EditPlan } from './note-writer';
import { showNotice } from '../actions/notices';
import { planEntry } from './plan-entry';
import type { Step, UndoHistory } from './undo-history';
import { whatNext } from './what-next';
import { strings } from '../../strings';

export interface FollowUpWriterOptions {
	readonly app: App;
	readonly index: FollowUpIndex;
	readonly followUps: SidebarStore;
	readonly noteWriter: NoteWriter;
	readonly history: UndoHistory;
	readonly settings: () => Settings;
	readonly now: () => Minute;
}

/** What a person did with follow-ups, written into their notes. Each act is one step of undo and tells what came of it. */
export class FollowUpWriter {
	constructor(private readonly options: FollowUpWriterOptions) {}

	log(keys: readonly RowKey[], draft: Parameters<typeof attemptFrom>[0]): Promise<WriteResult> {
		return this.enter(keys, (followUp, siblings) => attemptFrom(draft, followUp, siblings), strings.notices.logged);
	}

	recordEvent(keys: readonly RowKey[], what: EventDraft, done: string): Promise<WriteResult> {
		const now = this.options.now();
		return this.enter(keys, (followUp, siblings) => eventFrom(what, now, followUp, siblings), done);
	}

	/** One edit of a note that is no entry, such as a new follow-up. */
	async edit(path: string, plan: EditPlan, done: string, unwritten: string): Promise<WriteResult> {
		const file = this.fileOf(path);
		if (!file) return this.failed(strings.notices.noteDeleted, unwritten);
		const written = await this.options.noteWriter.write(file, plan);
		if (!written.ok) return this.failed(written.message, unwritten);
		return this.done(done, { changes: [{ file, change: written.change }], created: [] });
	}

	/** Tells that an act succeeded and offers to take it back. */
	done(message: string, step: Step): WriteResult {
		const remembered = this.options.history.add(step);
		showNotice(message, { text: strings.notices.undo, run: () => void this.undo(remembered) });
		return { ok: true, message };
	}

	async undo(step?: Step): Promise<WriteResult> {
		const undone = await this.options.history.undo(step);
		showNotice(undone.message);
		return undone.ok ? { ok: true, message: undone.message } : { ok: false, message: undone.message, unwritten: '' };
	}

	failed(message: string, unwritten: string): WriteResult {
		const copy = () => void navigator.clipboard.writeText(unwritten);
		showNotice(message, unwritten === '' ? undefined : { text: strings.notices.copyTyped, run: copy });
		return { ok: false, message, unwritten };
	}

	fileOf(path: string): TFile | null {
		return this.options.app.vault.getFileByPath(this.options.followUps.pathNow(path));
	}

	private async enter(keys: readonly RowKey[], entryFor: EntryFor, done: string): Promise<WriteResult> {
		const changes: Step['changes'][number][] = [];
		const problems: string[] = [];
		const unwritten: string[] = [];
		let last: Row | null = null;
		for (const key of keys) {
			const row = this.options.followUps.row(key);
			const result = row ? await this.enterOne(row.followUp, entryFor) : this.gone(key);
			if (result.ok) {
				changes.push(result.step);
				last ??= this.options.followUps.row(key);
			} else {
				problems.push(result.message);
				unwritten.push(formatEntry(row ? entryFor(row.followUp, this.siblings(row.followUp)) : entryFor(null, [])));
			}
		}
		const step: Step = { changes, created: [] };
		if (problems.length > 0) {
			if (changes.length > 0) this.done(strings.notices.someWritten(changes.length, keys.length), step);
			return this.failed([...new Set(problems)].join(' '), [...new Set(unwritten)].join('\n'));
		}
		const next = last && keys.length === 1 ? whatNext(last.action, this.options.now(), this.times) : '';
		const count = keys.length > 1 ? `${done.replace(/\.$/, '')} (${keys.length}).` : done;
		return this.done(`${count} ${next}`.trim(), step);
	}

	private async enterOne(followUp: FollowUp, entryFor: EntryFor) {
		const file = this.fileOf(followUp.path);
		if (!file) return this.gone(followUp.path);
		const entry = entryFor(followUp, this.siblings(followUp));
		const plan = planEntry(followUp, entry, this.options.settings());
		const written = await this.options.noteWriter.write(file, plan);
		return written.ok ? ({ ok: true, step: { file, change: written.change } } as const) : written;
	}

	private gone(key: string): NotWritten {
		const path = this.options.followUps.pathNow(key.split('\n', 1)[0] ?? '');
		const there = this.options.app.vault.getFileByPath(path);
		return {
			ok: false,
			message: there ? strings.notices.followUpChanged(there.basename) : strings.notices.noteDeleted,
		};
	}

	/** In Obsidian's language, as the sidebar writes them. */
	get times(): Times {
		return timesIn(this.options.followUps.current().language);
	}

	private siblings(followUp: FollowUp): readonly FollowUp[] {
		return this.options.index.followUpsOf(this.options.followUps.pathNow(followUp.path));
	}
}
