import { StateEffect, type Text } from '@codemirror/state';
import {
	Decoration,
	ViewPlugin,
	type DecorationSet,
	type EditorView,
	type PluginValue,
	type ViewUpdate,
} from '@codemirror/view';
import { editorInfoField, type TFile } from 'obsidian';
import type { MarkHint } from './choices';
import { decorationsOf, movedDecorations, sameDecorations } from './decorations';
import type { MarkClicks, MarkPart } from './mark-clicks';
import type { EditorOptions } from './editor-parts';
import { hintOf } from './hint-of-part';
import { otherDatesOf, shownMarks, today, type ShownLines, type ShownMark } from './shown-marks';
import { isTyped, TypedRanges } from './typed-ranges';

/** Marks appear after this much rest, so that nothing jumps while the user types. */
const REST_MS = 1_000;
/**
 * They appear sooner once the cursor has left the line that was typed: soon enough to seem immediate, and late enough
 * for a cursor that only passes.
 */
const LEFT_MS = 150;
/**
 * A longer note (in UTF-16 units) is read only after a rest, so that reading it does not slow typing. About 10,000
 * words.
 */
const LONG_NOTE_LENGTH = 60_000;

const show = StateEffect.define<DecorationSet>();

/** What one editor shows in its follow-up lines. */
export class MarksInEditor implements PluginValue, MarkClicks {
	decorations: DecorationSet = Decoration.none;
	private readonly typed = new TypedRanges();
	/** The words for which the user chose the day of the note in the list of suggestions. */
	private readonly kept = new TypedRanges();
	private readonly unwatch: () => void;
	private timer: number | null = null;
	/** The note in which the user has typed since it was last read; null if it is read. */
	private edited: TFile | null = null;
	/** The note in which the user has typed since its typed lines were last remembered. */
	private typedIn: TFile | null = null;
	private isDestroyed = false;
	/** The last refresh, which takes a while in a long note. */
	private refreshing: Promise<void> = Promise.resolve();

	constructor(
		private readonly view: EditorView,
		private readonly options: EditorOptions,
	) {
		this.unwatch = options.followUps.watch(() => {
			if (!this.edited) this.schedule(0);
		});
		this.schedule(0);
	}

	update(update: ViewUpdate): void {
		for (const { effects } of update.transactions) {
			for (const effect of effects) if (effect.is(show)) this.decorations = effect.value;
		}
		if (update.docChanged) {
			this.decorations = movedDecorations(this.decorations, update.changes, update.startState.doc);
			const { isWritingKept } = this.options.dayChoices;
			this.typed.update(update, isTyped(update) && !isWritingKept);
			this.kept.update(update, isWritingKept);
			const isOwn = isByUser(update);
			if (isOwn) this.edited = this.typedIn = this.file;
			this.schedule(isOwn && !endsLine(update) ? REST_MS : LEFT_MS);
		} else if (update.selectionSet && this.edited && isElsewhere(update)) this.schedule(LEFT_MS);
	}

	destroy(): void {
		this.isDestroyed = true;
		this.unwatch();
		if (this.timer !== null) this.view.dom.win.clearTimeout(this.timer);
	}

	/** The hint of a part of the mark in the line at an offset, as the text is now; null if there is none. */
	async hintAt(at: number, part: MarkPart): Promise<MarkHint | null> {
		const found = await this.marksAt(at);
		return found && hintOf(this.options, found.lines, found.marks, part);
	}

	/** Asks for an attempt with the follow-up in the line at an offset. */
	logAt(at: number): void {
		void this.marksAt(at).then((found) => {
			const mark = found?.marks.find(({ kind }) => kind === 'follow-up');
			if (mark?.kind === 'follow-up' && mark.row) this.options.actions.askToLog(mark.row.key);
		});
	}

	/** The marks of a line, read again if the text has changed since they were drawn. */
	private async marksAt(at: number): Promise<{ lines: ShownLines; marks: readonly ShownMark[] } | null> {
		if (this.timer !== null) {
			this.view.dom.win.clearTimeout(this.timer);
			this.refreshNow();
		}
		await this.refreshing;
		const lines = this.lines();
		const { doc } = this.view.state;
		if (!lines || at > doc.length) return null;
		const { number } = doc.lineAt(at);
		const marks = shownMarks(this.options, lines);
		return marks && { lines, marks: marks.filter(({ line }) => line === number) };
	}

	private schedule(milliseconds: number): void {
		const { win } = this.view.dom;
		if (this.timer !== null) win.clearTimeout(this.timer);
		const isLong = this.edited !== null && this.view.state.doc.length > LONG_NOTE_LENGTH;
		this.timer = win.setTimeout(() => this.refreshNow(), isLong ? Math.max(milliseconds, REST_MS) : milliseconds);
	}

	private get file(): TFile | null {
		const file = this.view.state.field(editorInfoField, false)?.file ?? null;
		return file?.extension === 'md' ? file : null;
	}

	private lines(): ShownLines | null {
		const { file } = this;
		return file && linesOf(file, this.view.state.doc);
	}

	private refreshNow(): void {
		this.timer = null;
		this.refreshing = this.refresh();
	}

	private async refresh(): Promise<void> {
		// A redraw beside the words could end what an input method composes.
		if (this.view.compositionStarted) return this.schedule(REST_MS);
		const { doc } = this.view.state;
		const lines = this.lines();
		const { edited } = this;
		if (!lines) return this.show([], doc);
		let marks = edited ? null : shownMarks(this.options, lines);
		// A view gets another note before its text. Only what the user typed into this note is read.
		if (edited === lines.file) {
			const reading = await this.options.vaultNotes.readOpenInSteps(edited, lines.text());
			// A newer text has its own timer.
			if (this.isDestroyed || this.view.state.doc !== doc || this.file !== edited) return;
			// The note was saved meanwhile, perhaps with an older text than the editor has.
			if (reading === 'dropped') return this.schedule(REST_MS);
			marks = shownMarks(this.options, lines);
		}
		// After a reading of an older text the marks come later, by way of the index.
		if (marks && this.typedIn === lines.file) {
			this.typedIn = null;
			if (this.rememberTyped(lines, marks)) marks = shownMarks(this.options, lines);
		}
		this.edited = null;
		// The index still has an older text: the marks that are left move along until it has this one.
		if (marks === null && this.options.index.reading(lines.file.path)) return;
		this.show(marks ?? [], doc);
	}

	/** Remembers the lines in which the user typed words that mean another day from today. Returns whether that is new. */
	private rememberTyped(lines: ShownLines, marks: readonly ShownMark[]): boolean {
		const { index, dayChoices, followUps } = this.options;
		const { doc } = this.view.state;
		const { path } = lines.file;
		const day = today(this.options);
		const typed: string[] = [];
		let isNew = false;
		for (const mark of marks) {
			if (mark.kind !== 'follow-up') continue;
			const { from } = doc.line(mark.line);
			const hasDateIn = (ranges: TypedRanges) =>
				mark.dates.some((date) => ranges.touches(from + date.from, from + date.to));
			const isKept = hasDateIn(this.kept);
			if (!isKept && !hasDateIn(this.typed)) continue;
			if (otherDatesOf(this.options, lines, mark.followUp, day) === null) continue;
			if (!isKept) typed.push(mark.followUp.id);
			else if (dayChoices.keep(mark.followUp)) isNew = true;
		}
		const present = index.followUpsOf(path).map(({ id }) => id);
		if (dayChoices.typed(path, typed, day, present)) isNew = true;
		if (!isNew) return false;
		followUps.changed();
		return true;
	}

	private show(marks: readonly ShownMark[], doc: Text): void {
		const decorations = decorationsOf(marks, doc, this.options, this);
		if (!sameDecorations(decorations, this.decorations)) this.view.dispatch({ effects: show.of(decorations) });
	}
}

function linesOf(file: TFile, doc: Text): ShownLines {
	return {
		file,
		lineAt: (line) => (line >= 1 && line <= doc.lines ? doc.line(line).text : null),
		text: () => doc.toString(),
	};
}

/** The kinds of changes that the user makes, unlike those of sync. */
const USER_EVENTS = ['input', 'delete', 'move', 'undo', 'redo'];

/** Whether the user made a change, not a note that is loaded, sync or another pane. */
const isByUser = ({ transactions }: ViewUpdate): boolean =>
	transactions.some((each) => each.docChanged && USER_EVENTS.some((event) => each.isUserEvent(event)));

/** Whether a change ends the line that the user typed. */
function endsLine({ changes }: ViewUpdate): boolean {
	let isNewLine = false;
	changes.iterChanges((_fromA, _toA, _fromB, _toB, inserted) => {
		isNewLine ||= inserted.lines > 1;
	});
	return isNewLine;
}

/** Whether the cursor has gone to another line. */
const isElsewhere = ({ startState, state }: ViewUpdate) =>
	startState.doc.lineAt(startState.selection.main.head).number !== state.doc.lineAt(state.selection.main.head).number;

/** The marks of each editor. */
export const marksInEditor = (options: EditorOptions) =>
	ViewPlugin.define((view) => new MarksInEditor(view, options), { decorations: (plugin) => plugin.decorations });
