import { MarkdownView, type App, type Editor, type TFile } from 'obsidian';
import { applyEdits, rememberEdits, undoEdits, type TextEdit, type WrittenEdits } from '../../core/markdown/text-edit';
import { strings } from '../../strings';

/** Returns the edits for a note's text at the moment of writing, or why nothing can be written. */
export type EditPlan = (text: string) => { readonly edits: readonly TextEdit[] } | RefusedEdit;

export interface RefusedEdit {
	/** A sentence for the user: what happened and what to do. */
	readonly refused: string;
	/** What was to be written is there already. */
	readonly isAlready?: boolean;
}

export type Written = { readonly ok: true; readonly file: TFile; readonly change: WrittenEdits } | NotWritten;

export interface NotWritten {
	readonly ok: false;
	readonly message: string;
	/** What was to be written is in the note already. */
	readonly isAlready?: boolean;
}

/**
 * How long a save under way may take before the edit is rolled back. Obsidian saves two seconds after the last change,
 * so it has one more second.
 */
const SAVE_PATIENCE_MS = 3_000;
/** How often the writer looks whether Obsidian has saved an open note: a delay that the user hardly notices. */
const SAVE_CHECK_MS = 100;

/** Thrown inside `Vault.process` so that nothing is written; never leaves this file. */
class Refused extends Error {}

/**
 * Writes into notes, one plan at a time per note. An open editor gets one transaction, which keeps the cursor, the folds
 * and the editor's undo intact; a note without an open editor is changed on disk in one step.
 */
export class NoteWriter {
	private readonly queues = new WeakMap<TFile, Promise<unknown>>();

	constructor(
		private readonly app: App,
		/** Called with a note's new text and what changed in it, before Obsidian's index reports it. */
		private readonly edited: (file: TFile, text: string, change: WrittenEdits) => void,
	) {}

	/** Never rejects. */
	write(file: TFile, plan: EditPlan): Promise<Written> {
		const before = this.queues.get(file) ?? Promise.resolve();
		const result = before.then(() => this.writeNow(file, plan));
		this.queues.set(file, result);
		return result;
	}

	/** A note's text as the user sees it: from an open editor, else from the file. */
	async textOf(file: TFile): Promise<string> {
		return this.editing(file)?.editor.getValue() ?? (await this.app.vault.read(file));
	}

	private async writeNow(planned: TFile, plan: EditPlan): Promise<Written> {
		// Sync may replace a note by another file at its path.
		const file = this.app.vault.getFileByPath(planned.path);
		if (!file) return { ok: false, message: strings.notices.wasDeleted(planned.basename) };
		try {
			const view = this.editing(file);
			return view ? await this.throughEditor(file, view, plan) : await this.throughVault(file, plan);
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			return {
				ok: false,
				message: strings.notices.couldNotWrite(file.basename, reason),
			};
		}
	}

	private async throughEditor(file: TFile, view: MarkdownView, plan: EditPlan): Promise<Written> {
		const { editor } = view;
		const before = await this.app.vault.read(file);
		const text = editor.getValue();
		const result = plan(text);
		if ('refused' in result) return notWritten(result);
		transact(editor, result.edits);
		const change = rememberEdits(text, result.edits);
		try {
			await this.saved(file, view, before, change);
		} catch (error) {
			const undone = undoEdits(editor.getValue(), change);
			if ('edits' in undone) transact(editor, undone.edits);
			throw error;
		}
		this.edited(file, editor.getValue(), change);
		return { ok: true, file, change };
	}

	/**
	 * Saves a view, and waits until the change is on disk. Throws if the file does not have it after three seconds. A
	 * file that sync replaced meanwhile does not have it.
	 */
	private async saved(file: TFile, view: MarkdownView, before: string, change: WrittenEdits): Promise<void> {
		const failure = await view.save().then(
			() => new Error('the file stayed as it was'),
			(error: unknown) => error,
		);
		for (let waited = 0; ; waited += SAVE_CHECK_MS) {
			const after = await this.app.vault.read(file).catch(() => before);
			// A view may report a failed save in its own notice and resolve anyway.
			if (after !== before && 'edits' in undoEdits(withoutReturns(after), change)) return;
			if (withoutReturns(after) === withoutReturns(view.editor.getValue())) return;
			if (waited >= SAVE_PATIENCE_MS) throw failure;
			await new Promise((resolve) => window.setTimeout(resolve, SAVE_CHECK_MS));
		}
	}

	private async throughVault(file: TFile, plan: EditPlan): Promise<Written> {
		await this.savePending(file);
		let change: WrittenEdits | null = null;
		let after = '';
		let refusal: RefusedEdit | null = null;
		try {
			await this.app.vault.process(file, (text) => {
				const result = plan(text);
				if ('refused' in result) {
					refusal = result;
					throw new Refused();
				}
				change = rememberEdits(text, result.edits);
				after = applyEdits(text, result.edits);
				return after;
			});
		} catch (error) {
			if (refusal === null) throw error;
		}
		if (refusal !== null) return notWritten(refusal);

		if (change === null) throw new Error('the vault did not hand over the note');
		this.edited(file, after, change);
		return { ok: true, file, change };
	}

	/** The view that edits the note in source mode or live preview; the active view if there are several. */
	private editing(file: TFile): MarkdownView | null {
		const active = this.app.workspace.getActiveViewOfType(MarkdownView);
		const views = this.viewsOf(file).filter((view) => view.getMode() === 'source');
		return views.find((view) => view === active) ?? views[0] ?? null;
	}

	private viewsOf(file: TFile): MarkdownView[] {
		const views = this.app.workspace.getLeavesOfType('markdown').map((leaf) => leaf.view);
		return views.filter((view): view is MarkdownView => view instanceof MarkdownView && view.file === file);
	}

	/** A view that was switched to reading mode may still have text that is not on disk. */
	private async savePending(file: TFile): Promise<void> {
		for (const view of this.viewsOf(file)) await view.save();
	}
}

const notWritten = ({ refused, isAlready }: RefusedEdit): NotWritten => ({
	ok: false,
	message: refused,
	...(isAlready ? { isAlready } : {}),
});

/** Normalizes line breaks as an editor does. */
const withoutReturns = (text: string) => text.replace(/\r\n?/g, '\n');

function transact(editor: Editor, edits: readonly TextEdit[]): void {
	const changes = edits.map(({ from, to, insert }) => ({
		from: editor.offsetToPos(from),
		to: editor.offsetToPos(to),
		text: insert,
	}));
	if (changes.length > 0) editor.transaction({ changes });
}
