import type { EditorPosition } from 'obsidian';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import type { Extension } from '@codemirror/state';
import type { App } from '../app';
import { PopoverSuggest } from '../ui/popover-suggest';
import type { TFile } from '../vault/files';
import type { Editor } from './editor';
import type { EditorOwner } from './editor-owner';

interface Trigger {
	start: EditorPosition;
	end: EditorPosition;
	query: string;
}

interface Context extends Trigger {
	editor: Editor;
	file: TFile;
}

/** Suggestions while typing in a note. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
	context: Context | null = null;
	limit = 100;

	constructor(app: App) {
		super(app);
	}

	abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): Trigger | null;
	abstract getSuggestions(context: Context): T[] | Promise<T[]>;

	setInstructions(instructions: { command: string; purpose: string }[]): void {
		this.showInstructions(instructions);
	}

	/** Returns whether it has something to offer here. */
	trigger(editor: Editor, file: TFile): boolean {
		const found = this.onTrigger(editor.getCursor(), editor, file);
		if (found) void this.#show({ ...found, editor, file });
		else this.close();
		return found !== null;
	}

	/** Private to the host: plugins give members of their own such names. */
	async #show(context: Context): Promise<void> {
		this.context = context;
		const values = await this.getSuggestions(context);
		if (this.context !== context) return;
		if (values.length === 0) return this.close();
		const { editor, start } = context;
		const place = editor.cm.coordsAtPos(editor.posToOffset(start));
		this.showSuggestions(values.slice(0, this.limit));
		if (place) this.reposition(place);
	}

	override close(): void {
		super.close();
		this.context = null;
	}
}

/** Asks the registered suggesters, in order, after each typed character. The first with something to offer has the only list. */
export function suggestions(view: EditorOwner): Extension {
	return EditorView.updateListener.of((update: ViewUpdate) => {
		const typed = update.transactions.some((tr) => tr.isUserEvent('input') || tr.isUserEvent('delete'));
		const all = view.app.editorSuggests;
		if (!typed || !view.file || all.length === 0) {
			if (update.selectionSet) all.forEach((suggest) => suggest.close());
			return;
		}
		const { file } = view;
		setTimeout(() => {
			const chosen = all.find((suggest) => suggest.trigger(view.editor, file));
			for (const suggest of all) if (suggest !== chosen) suggest.close();
		}, 0);
	});
}
