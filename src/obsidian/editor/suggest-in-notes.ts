import {
	EditorSuggest,
	Scope,
	type App,
	type Editor,
	type EditorPosition,
	type EditorSuggestContext,
	type EditorSuggestTriggerInfo,
	type KeymapEventHandler,
	type Plugin,
	type TFile,
} from 'obsidian';
import { eachWindow } from '../each-window';
import type { DayChoices } from './day-choices';
import type { EditorOptions } from './editor-parts';
import { NoteSuggestions, type NoteSuggestion, type Offer } from './note-suggestions';

/** Lets a key through to the editor, in the way in which scopes ask the next handler. */
const LET_THROUGH = true;

/** With fewer lines, a list would come back while the user fills in a long one; more are hardly ever dismissed. */
const MOST_LINES_AWAY = 100;

/**
 * Suggests dates and people while the user types a follow-up. Enter and Tab keep their meaning in the editor until the user
 * chooses a row with the arrow keys or the pointer. Escape keeps the list away from the line.
 */
class SuggestInNotes extends EditorSuggest<NoteSuggestion> {
	private offer: Offer | null = null;
	/** The keys of a list in which the user has chosen no row, and of one in which they have. */
	private unchosen: readonly KeymapEventHandler[] = [];
	private chosen: readonly KeymapEventHandler[] = [];
	/** The rows of the list that is shown. */
	private rows: { readonly element: HTMLElement; readonly suggestion: NoteSuggestion }[] = [];
	/** The lines in which the user has dismissed the list: by path and number, what stood before the typed words. */
	private readonly away = new Map<string, string>();
	private isComposing = false;
	/** Whether Ctrl or Cmd is down. Obsidian asks in a task of its own, so the key may be younger than the character. */
	private isHotkey = false;

	constructor(
		app: App,
		private readonly source: NoteSuggestions,
		private readonly dayChoices: DayChoices,
		private readonly isOn: () => boolean,
	) {
		super(app);
		// The scope of the list stays the parent, which moves and selects.
		this.scope = new Scope(this.scope);
		this.scope.register([], 'Escape', () => {
			const { context } = this;
			if (context) this.keepAway(context);
			this.close();
			return false;
		});
	}

	/** Shows no list while an input method composes. */
	watchComposing(plugin: Plugin, doc: Document): void {
		plugin.registerDomEvent(doc, 'compositionstart', () => (this.isComposing = true));
		plugin.registerDomEvent(doc, 'compositionend', () => (this.isComposing = false));
	}

	/** Closes the list when its note is deleted. */
	watchDeletion(plugin: Plugin): void {
		plugin.registerEvent(
			plugin.app.vault.on('delete', (file) => {
				if (this.context?.file === file) this.close();
			}),
		);
	}

	/**
	 * Closes the list when the focus leaves the note, and keeps it closed while a hotkey is pressed, which an open list may
	 * keep from Obsidian: Ctrl+P opens the command palette.
	 */
	watchFocus(plugin: Plugin, doc: Document): void {
		plugin.registerDomEvent(doc, 'focusin', () => {
			if (this.context?.editor.hasFocus() === false) this.close();
		});
		plugin.registerDomEvent(doc, 'keydown', (event) => {
			this.isHotkey = (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
			if (this.isHotkey) this.close();
		});
		plugin.registerDomEvent(doc, 'keyup', ({ key }) => {
			if (key === 'Control' || key === 'Meta') this.isHotkey = false;
		});
	}

	override onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null {
		// Obsidian may ask only after the user has opened the command palette, whose keys the list must not take.
		if (!file || !this.isOn() || this.isComposing || this.isHotkey) return null;
		if (!editor.hasFocus() || editor.somethingSelected()) return null;
		const line = `${file.path}\n${cursor.line}`;
		const before = this.away.get(line);
		if (before !== undefined) {
			if (editor.getLine(cursor.line).startsWith(before)) return null;
			this.away.delete(line);
		}
		this.offer = this.source.at(cursor, editor, file);
		if (!this.offer) return null;
		const start = { line: cursor.line, ch: this.offer.from };
		return { start, end: cursor, query: editor.getRange(start, cursor) };
	}

	/** Remembers the line of a list, and forgets the one that was dismissed first of many. */
	private keepAway({ file, editor, start }: EditorSuggestContext): void {
		this.away.set(`${file.path}\n${start.line}`, editor.getLine(start.line).slice(0, start.ch));
		const [oldest] = this.away.keys();
		if (this.away.size > MOST_LINES_AWAY && oldest !== undefined) this.away.delete(oldest);
	}

	override getSuggestions(): NoteSuggestion[] {
		this.rows = [];
		return [...(this.offer?.suggestions ?? [])];
	}

	override renderSuggestion(suggestion: NoteSuggestion, element: HTMLElement): void {
		const { title, note } = suggestion;
		this.rows.push({ element, suggestion });
		element.addClass('mod-complex');
		const content = element.createDiv('suggestion-content');
		content.createDiv({ cls: 'suggestion-title', text: title, attr: { dir: 'auto' } });
		if (note !== '') content.createDiv({ cls: 'suggestion-note', text: note, attr: { dir: 'auto' } });
		element.addEventListener('mousemove', () => this.choose());
		element.parentElement?.toggleClass('due-unchosen', this.unchosen.length > 0);
	}

	override selectSuggestion({ inserted, keepsNoteDay }: NoteSuggestion): void {
		const { context } = this;
		if (!context) return;
		const { editor, start } = context;
		this.close();
		const end = endOf(editor, context);
		if (!end) return;
		const cursor = { line: start.line, ch: start.ch + inserted.length };
		const write = () =>
			editor.transaction({
				changes: [{ from: start, to: end, text: inserted }],
				selection: { from: cursor, to: cursor },
			});
		if (keepsNoteDay) this.dayChoices.writeKept(write);
		else write();
	}

	override open(): void {
		if (this.unchosen.length === 0) {
			this.forgetChosen();
			const through = () => {
				this.close();
				return LET_THROUGH;
			};
			this.unchosen = [
				this.scope.register([], 'Enter', through),
				this.scope.register([], 'Tab', through),
				this.scope.register([], 'ArrowUp', through),
				this.scope.register([], 'ArrowDown', () => {
					this.choose();
					return false;
				}),
			];
		}
		super.open();
	}

	override close(): void {
		super.close();
		this.forgetUnchosen();
		this.forgetChosen();
	}

	/** From now on Enter and Tab select, and the arrow keys move. */
	private choose(): void {
		this.forgetUnchosen();
		if (this.chosen.length === 0) this.chosen = [this.scope.register([], 'Tab', () => this.takeSelected())];
		activeDocument.querySelectorAll('.due-unchosen').forEach((list) => list.removeClass('due-unchosen'));
	}

	/** Takes the row that Obsidian's list marks as selected. */
	private takeSelected(): boolean {
		const row = this.rows.find(({ element }) => element.hasClass('is-selected'));
		if (!row) return LET_THROUGH;
		this.selectSuggestion(row.suggestion);
		return false;
	}

	private forgetChosen(): void {
		for (const handler of this.chosen) this.scope.unregister(handler);
		this.chosen = [];
	}

	private forgetUnchosen(): void {
		for (const handler of this.unchosen) this.scope.unregister(handler);
		this.unchosen = [];
	}
}

/** The rest of the word for which the list was made. */
const REST_OF_WORD = /^[\p{L}\p{N}]*$/u;

/** The end of the typed text. Null if the user has typed more than the rest of the word since the list was made. */
function endOf(editor: Editor, { end }: EditorSuggestContext): EditorPosition | null {
	const cursor = editor.getCursor();
	if (cursor.line !== end.line || cursor.ch < end.ch) return null;
	return REST_OF_WORD.test(editor.getRange(end, cursor)) ? cursor : null;
}

/** Registers the suggestions. */
export function suggestInNotes(plugin: Plugin, options: EditorOptions): void {
	const { app, dayChoices, settings } = options;
	const suggest = new SuggestInNotes(app, new NoteSuggestions(options), dayChoices, () => settings().suggestInNotes);
	plugin.registerEditorSuggest(suggest);
	suggest.watchDeletion(plugin);
	eachWindow(plugin, (doc) => {
		suggest.watchComposing(plugin, doc);
		suggest.watchFocus(plugin, doc);
	});
}
