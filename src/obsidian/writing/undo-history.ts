import type { TFile } from 'obsidian';
import { undoEdits, type WrittenEdits } from '../../core/markdown/text-edit';
import type { NoteWriter, Written } from './note-writer';
import { strings } from '../../strings';

/** One action of the user: its changes in all notes. */
export interface Step {
	readonly changes: readonly { readonly file: TFile; readonly change: WrittenEdits }[];
	/** Notes that the action created, with their text. */
	readonly created: readonly { readonly file: TFile; readonly text: string }[];
}

export interface Undone {
	readonly ok: boolean;
	readonly message: string;
}

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

	constructor(
		private readonly noteWriter: NoteWriter,
		/** Deletes a note as the user has chosen in Obsidian's settings. */
		private readonly trash: (file: TFile) => Promise<void>,
	) {}

	get isEmpty(): boolean {
		return this.steps.length === 0;
	}

	/** Adds a step and returns it, for a notice that offers to undo this step. */
	add(step: Step): Step {
		this.steps.push(step);
		if (this.steps.length > MAX_STEPS) this.steps.shift();
		return step;
	}

	/** Undoes a step, by default the last one. Lines that have changed since then stay as they are. */
	async undo(step = this.steps.at(-1)): Promise<Undone> {
		const place = step ? this.steps.indexOf(step) : -1;
		if (!step || place === -1) return { ok: false, message: strings.notices.nothingToUndo };
		this.steps.splice(place, 1);
		const failures: string[] = [];
		for (const { file, change } of [...step.changes].reverse()) {
			const result = await this.revert(file, change);
			if (!result.ok) failures.push(result.message);
		}
		for (const { file, text } of step.created)
			if (!(await this.remove(file, text))) failures.push(strings.notices.noteChanged(file.basename));
		if (failures.length === 0) return { ok: true, message: strings.notices.undone };
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
