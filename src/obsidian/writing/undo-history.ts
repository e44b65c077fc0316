import type { TFile } from 'obsidian';
import { undoEdits, type WrittenEdits } from '../../core/markdown/text-edit';
import type { RowKey } from '../../ui/model';
import type { NoteWriter, Written } from './note-writer';
import { strings } from '../../strings';

/** One action of the user: its changes in all notes, as far as they are not undone. */
export interface Step {
	changes: readonly { readonly file: TFile; readonly change: WrittenEdits }[];
	/** Notes that the action created, with their text. */
	created: readonly { readonly file: TFile; readonly text: string }[];
	/** The follow-ups that got an entry. */
	readonly keys?: readonly RowKey[];
}

export interface Undone {
	readonly ok: boolean;
	readonly message: string;
}

/**
 * The changes to notes that the user can undo, one after the other. The limit bounds the memory; fewer would end an
 * undo of a busy hour.
 */
const MAX_STEPS = 50;

/** The written edits with the line breaks of `text`: an editor has `\n` where the file has `\r\n`. */
function withEndingsOf(text: string, { pieces }: WrittenEdits): WrittenEdits {
	const end = text.includes('\r\n') ? '\r\n' : '\n';
	const converted = (lines: string) => lines.replace(/\r?\n/g, end);
	return {
		pieces: pieces.map((piece) => ({ ...piece, now: converted(piece.now), before: converted(piece.before) })),
	};
}

/** What the plugin has written since it started, for undo. */
export class UndoHistory {
	private readonly steps: Step[] = [];
	private turn: Promise<unknown> = Promise.resolve();
	private waiting = 0;

	constructor(
		private readonly noteWriter: NoteWriter,
		/** Deletes a note as the user has chosen in Obsidian's settings. */
		private readonly trash: (file: TFile) => Promise<void>,
	) {}

	/** Whether there is nothing to undo, and no action under way that may add a step. */
	get isEmpty(): boolean {
		return this.steps.length === 0 && this.waiting === 0;
	}

	/**
	 * Runs an action when all earlier ones have ended, so that "Undo last change" right after a change, or twice in a row,
	 * takes back the step that the user means.
	 */
	inTurn<Result>(action: () => Promise<Result>): Promise<Result> {
		this.waiting++;
		const result = this.turn.then(action).finally(() => this.waiting--);
		this.turn = result.catch(() => undefined);
		return result;
	}

	/** Adds a step and returns it, for a notice that offers to undo this step. */
	add(step: Step): Step {
		this.steps.push(step);
		if (this.steps.length > MAX_STEPS) this.steps.shift();
		return step;
	}

	/** The last step that wrote an entry of a follow-up; undefined if all of them are undone. */
	lastOf(key: RowKey): Step | undefined {
		return [...this.steps].reverse().find(({ keys }) => keys?.includes(key));
	}

	/**
	 * Undoes a step, by default the last one. Lines that have changed since then stay as they are, and so does what could
	 * not be undone of the step, for another try.
	 */
	async undo(step = this.steps.at(-1)): Promise<Undone> {
		const place = step ? this.steps.indexOf(step) : -1;
		if (!step || place === -1) return { ok: false, message: strings.notices.nothingToUndo };
		const failures: string[] = [];
		const changes: Step['changes'][number][] = [];
		for (const each of [...step.changes].reverse()) {
			const result = await this.revert(each.file, each.change);
			if (result.ok) continue;
			failures.push(result.message);
			changes.unshift(each);
		}
		const created: Step['created'][number][] = [];
		for (const each of step.created) {
			if (await this.remove(each.file, each.text)) continue;
			failures.push(strings.notices.noteChanged(each.file.basename));
			created.push(each);
		}
		const now = this.steps.indexOf(step);
		if (failures.length === 0) {
			this.steps.splice(now, 1);
			return { ok: true, message: strings.notices.undone };
		}
		step.changes = changes;
		step.created = created;
		return { ok: false, message: strings.notices.notUndone([...new Set(failures)].join(' ')) };
	}

	private revert(file: TFile, change: WrittenEdits): Promise<Written> {
		return this.noteWriter.write(file, (text) => {
			const asWritten = undoEdits(text, change);
			const result = 'edits' in asWritten ? asWritten : undoEdits(text, withEndingsOf(text, change));
			return 'edits' in result ? result : { refused: strings.notices.linesChanged(file.basename) };
		});
	}

	private async remove(file: TFile, text: string): Promise<boolean> {
		try {
			if ((await this.noteWriter.textOf(file)) !== text) return false;
			await this.trash(file);
			return true;
		} catch {
			return false;
		}
	}
}
