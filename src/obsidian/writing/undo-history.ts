import type { TFile } from 'obsidian';
import { undoEdits, type WrittenEdits } from '../../core/markdown/text-edit';
import type { NoteWriter, Written } from './note-writer';
import { strings } from '../../strings';

/** One act of the person: what it wrote, in every note it wrote to. */
export interface Step {
	readonly changes: readonly { readonly file: TFile; readonly change: WrittenEdits }[];
	/** Notes that the act created, with the text it gave them. */
	readonly created: readonly { readonly file: TFile; readonly text: string }[];
}

export interface Undone {
	readonly ok: boolean;
	readonly message: string;
}

const MAX_STEPS = 50;

/** What was written, in the line endings the text has now: an editor holds a file of `\r\n` with `\n` alone. */
function withEndingsOf(text: string, { pieces }: WrittenEdits): WrittenEdits {
	const end = text.includes('\r\n') ? '\r\n' : '\n';
	const converted = (lines: string) => lines.replace(/\r?\n/g, end);
	return {
		pieces: pieces.map((piece) => ({ ...piece, now: converted(piece.now), before: converted(piece.before) })),
	};
}

/** What was written since the plugin started, so that it can be taken back, the last first. */
export class UndoHistory {
	private readonly steps: Step[] = [];

	constructor(
		private readonly noteWriter: NoteWriter,
		/** Moves a note to where the person keeps deleted ones. */
		private readonly trash: (file: TFile) => Promise<void>,
	) {}

	get isEmpty(): boolean {
		return this.steps.length === 0;
	}

	/** Remembers an act; returns it, for a notice that offers to undo just this one. */
	add(step: Step): Step {
		this.steps.push(step);
		if (this.steps.length > MAX_STEPS) this.steps.shift();
		return step;
	}

	/** Takes back one act, the last when none is named. Lines that changed since stay as they are. */
	async undo(step = this.steps.at(-1)): Promise<Undone> {
		const place = step ? this.steps.indexOf(step) : -1;
		if (!step || place === -1) return { ok: false, message: strings.notices.nothingToUndo };
		this.steps.splice(place, 1);
		const kept: string[] = [];
		for (const { file, change } of [...step.changes].reverse()) {
			const result = await this.takeBack(file, change);
			if (!result.ok) kept.push(result.message);
		}
		for (const { file, text } of step.created)
			if (!(await this.remove(file, text))) kept.push(strings.notices.noteChanged(file.basename));
		if (kept.length === 0) return { ok: true, message: strings.notices.undone };
		return { ok: false, message: strings.notices.notUndone([...new Set(kept)].join(' ')) };
	}

	private takeBack(file: TFile, change: WrittenEdits): Promise<Written> {
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
