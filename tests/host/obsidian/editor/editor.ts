import type {
	EditorChange,
	EditorPosition,
	EditorRange,
	EditorRangeOrCaret,
	EditorSelectionOrCaret,
	EditorTransaction,
} from 'obsidian';
import { redo, undo, indentLess, indentMore, insertNewlineAndIndent } from '@codemirror/commands';
import * as commands from '@codemirror/commands';
import { foldAll, toggleFold, unfoldAll } from '@codemirror/language';
import { EditorSelection, type ChangeSpec, type SelectionRange, type Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

type Side = 'from' | 'to' | 'head' | 'anchor';

/** What plugins call to read and change the note that is open. Lines and columns count from 0. */
export class Editor {
	constructor(readonly cm: EditorView) {}

	private get text(): Text {
		return this.cm.state.doc;
	}

	getDoc(): this {
		return this;
	}

	refresh(): void {
		this.cm.requestMeasure();
	}

	getValue(): string {
		return this.text.toString();
	}

	setValue(content: string): void {
		this.cm.dispatch({ changes: { from: 0, to: this.text.length, insert: content } });
	}

	getLine(line: number): string {
		return line < 0 || line >= this.text.lines ? '' : this.text.line(line + 1).text;
	}

	setLine(n: number, text: string): void {
		this.replaceRange(text, { line: n, ch: 0 }, { line: n, ch: this.getLine(n).length });
	}

	lineCount(): number {
		return this.text.lines;
	}

	lastLine(): number {
		return this.text.lines - 1;
	}

	getSelection(): string {
		const { from, to } = this.cm.state.selection.main;
		return this.cm.state.sliceDoc(from, to);
	}

	somethingSelected(): boolean {
		return this.cm.state.selection.ranges.some((range) => !range.empty);
	}

	getRange(from: EditorPosition, to: EditorPosition): string {
		return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(replacement: string, origin?: string): void {
		this.cm.dispatch(this.cm.state.replaceSelection(replacement), { userEvent: origin ?? 'input' });
	}

	replaceRange(replacement: string, from: EditorPosition, to?: EditorPosition, origin?: string): void {
		const start = this.posToOffset(from);
		const end = to ? this.posToOffset(to) : start;
		this.cm.dispatch({
			changes: { from: start, to: Math.max(start, end), insert: replacement },
			userEvent: origin ?? 'input',
		});
	}

	getCursor(side: Side = 'head'): EditorPosition {
		return this.offsetToPos(this.cm.state.selection.main[side]);
	}

	listSelections(): { anchor: EditorPosition; head: EditorPosition }[] {
		return this.cm.state.selection.ranges.map((range) => ({
			anchor: this.offsetToPos(range.anchor),
			head: this.offsetToPos(range.head),
		}));
	}

	setCursor(pos: EditorPosition | number, ch = 0): void {
		this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
	}

	setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
		this.cm.dispatch({
			selection: { anchor: this.posToOffset(anchor), head: this.posToOffset(head) },
			scrollIntoView: true,
		});
	}

	setSelections(ranges: EditorSelectionOrCaret[], main?: number): void {
		const made = ranges.map(({ anchor, head }) =>
			EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)),
		);
		this.cm.dispatch({ selection: EditorSelection.create(made, main ?? 0) });
	}

	focus(): void {
		this.cm.focus();
	}

	blur(): void {
		this.cm.contentDOM.blur();
	}

	hasFocus(): boolean {
		return this.cm.hasFocus;
	}

	getScrollInfo(): { top: number; left: number } {
		return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
	}

	scrollTo(x?: number | null, y?: number | null): void {
		if (typeof x === 'number') this.cm.scrollDOM.scrollLeft = x;
		if (typeof y === 'number') this.cm.scrollDOM.scrollTop = y;
	}

	scrollIntoView(range: EditorRange, center = false): void {
		const target = EditorSelection.range(this.posToOffset(range.from), this.posToOffset(range.to));
		this.cm.dispatch({ effects: EditorView.scrollIntoView(target, { y: center ? 'center' : 'nearest' }) });
	}

	undo(): void {
		undo(this.cm);
	}

	redo(): void {
		redo(this.cm);
	}

	exec(name: string): void {
		const run: Record<string, (view: EditorView) => boolean> = {
			goUp: commands.cursorLineUp,
			goDown: commands.cursorLineDown,
			goLeft: commands.cursorCharLeft,
			goRight: commands.cursorCharRight,
			goStart: commands.cursorDocStart,
			goEnd: commands.cursorDocEnd,
			goWordLeft: commands.cursorGroupLeft,
			goWordRight: commands.cursorGroupRight,
			indentMore,
			indentLess,
			newlineAndIndent: insertNewlineAndIndent,
			swapLineUp: commands.moveLineUp,
			swapLineDown: commands.moveLineDown,
			deleteLine: commands.deleteLine,
			toggleFold,
			foldAll,
			unfoldAll,
		};
		run[name]?.(this.cm);
	}

	/** All changes at once, one step of undo. Their positions refer to the text before the transaction. */
	transaction(tx: EditorTransaction, origin?: string): void {
		const changes: ChangeSpec[] = (tx.changes ?? []).map((change: EditorChange) => ({
			from: this.posToOffset(change.from),
			to: this.posToOffset(change.to ?? change.from),
			insert: change.text,
		}));
		if (tx.replaceSelection !== undefined) {
			const { from, to } = this.cm.state.selection.main;
			changes.push({ from, to, insert: tx.replaceSelection });
		}
		const after = this.cm.state.changes(changes).apply(this.text);
		const place = ({ from, to }: EditorRangeOrCaret): SelectionRange =>
			EditorSelection.range(offsetOf(after, from), offsetOf(after, to ?? from));
		const wanted = tx.selections ?? (tx.selection ? [tx.selection] : null);
		this.cm.dispatch({
			changes,
			...(wanted ? { selection: EditorSelection.create(wanted.map(place)) } : {}),
			userEvent: origin ?? 'input',
		});
	}

	wordAt(pos: EditorPosition): EditorRange | null {
		const word = this.cm.state.wordAt(this.posToOffset(pos));
		return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
	}

	posToOffset(pos: EditorPosition): number {
		return offsetOf(this.text, pos);
	}

	offsetToPos(offset: number): EditorPosition {
		const line = this.text.lineAt(Math.max(0, Math.min(offset, this.text.length)));
		return { line: line.number - 1, ch: offset - line.from };
	}

	processLines<T>(
		read: (line: number, lineText: string) => T | null,
		write: (line: number, lineText: string, value: T | null) => EditorChange | void,
		ignoreEmpty = true,
	): void {
		const values: { line: number; text: string; value: T | null }[] = [];
		for (let line = 0; line < this.lineCount(); line++) {
			const text = this.getLine(line);
			if (ignoreEmpty && text === '') continue;
			values.push({ line, text, value: read(line, text) });
		}
		const changes = values.flatMap(({ line, text, value }) => write(line, text, value) ?? []);
		this.transaction({ changes });
	}
}

function offsetOf(text: Text, pos: EditorPosition): number {
	if (pos.line < 0) return 0;
	if (pos.line >= text.lines) return text.length;
	const line = text.line(pos.line + 1);
	return line.from + Math.max(0, Math.min(pos.ch, line.length));
}
