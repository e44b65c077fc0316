import { type ChangeSet, type Range, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet } from '@codemirror/view';
import type { EntryMark } from '../../core/marks/entry-marks';
import type { EditorOptions } from './editor-parts';
import type { MarkClicks, MarkPart } from './mark-clicks';
import { dateLabel, entryLabel, lineState, unreadLabel } from './mark-elements';
import type { ShownFollowUp, ShownMark } from './shown-marks';
import { DateWidget, StateWidget } from './widgets';

/** What a decoration of ours has besides what CodeMirror needs. */
interface OwnSpec {
	/** What a hint is about; null if there is none. */
	readonly part: MarkPart | null;
	/** The length of the words before a widget; a change of them removes it. Null for a widget that stays in its line. */
	readonly words: number | null;
}

export const specOf = (value: Decoration): OwnSpec => value.spec as OwnSpec;

function followUpDecorations(
	mark: ShownFollowUp,
	line: { readonly from: number; readonly to: number },
	options: EditorOptions,
	clicks: MarkClicks,
): Range<Decoration>[] {
	const { showDates, showState } = options.settings();
	const { followUp, dates, unread, row } = mark;
	const ranges: Range<Decoration>[] = [];
	const widget = (part: MarkPart, text: ReturnType<typeof dateLabel>, at: number, words: number) => {
		const spec = { widget: new DateWidget(text, part, clicks), side: 1, part, words };
		ranges.push(Decoration.widget(spec).range(line.from + at));
	};
	for (const date of showDates ? dates : []) {
		widget(date.field, dateLabel(options, mark, date), date.to, date.to - date.from);
	}
	if (showDates && unread) {
		const part = 'unread';
		const { from, to } = unread;
		if (from < to) {
			const spec = { class: 'due-unread', part, words: 0 };
			ranges.push(Decoration.mark(spec).range(line.from + from, line.from + to));
		}
		const label = unreadLabel(unread);
		if (label) widget(part, label, to, to - from);
	}
	const state = showState && row ? lineState(options, row, followUp) : null;
	if (state) {
		const spec = { widget: new StateWidget(state, clicks), side: 2, part: null, words: null };
		ranges.push(Decoration.widget(spec).range(line.to));
	}
	return ranges;
}

function entryDecorations(
	mark: EntryMark,
	lineFrom: number,
	options: EditorOptions,
	clicks: MarkClicks,
): Range<Decoration>[] {
	if (!options.settings().showDates) return [];
	return mark.dates.map((date) => {
		const widget = new DateWidget(entryLabel(options, mark, date), date.field, clicks);
		const spec = { widget, side: 1, part: date.field, words: date.to - date.from };
		return Decoration.widget(spec).range(lineFrom + date.to);
	});
}

/** The decorations of all marks of a document. */
export function decorationsOf(
	marks: readonly ShownMark[],
	doc: Text,
	options: EditorOptions,
	clicks: MarkClicks,
): DecorationSet {
	const { underlineFound } = options.settings();
	const ranges: Range<Decoration>[] = [];
	for (const mark of marks) {
		const line = doc.line(mark.line);
		if (mark.kind === 'follow-up') ranges.push(...followUpDecorations(mark, line, options, clicks));
		else if (mark.kind === 'entry') ranges.push(...entryDecorations(mark, line.from, options, clicks));
		else if (underlineFound && mark.from < mark.to) {
			const spec = { class: 'due-found', part: 'found', words: 0 };
			ranges.push(Decoration.mark(spec).range(line.from + mark.from, line.from + mark.to));
		}
	}
	return Decoration.set(ranges, true);
}

/** Moves decorations along with a change, without those whose words the change touches. */
export function movedDecorations(set: DecorationSet, changes: ChangeSet, before: Text): DecorationSet {
	let kept = set;
	const stay: Range<Decoration>[] = [];
	changes.iterChanges((fromA, toA, _fromB, _toB, inserted) => {
		const breaksLine = fromA === toA && inserted.lines > 1 && inserted.line(1).length === 0;
		kept = kept.update({
			filterFrom: before.lineAt(fromA).from,
			filterTo: before.lineAt(toA).to,
			filter: (from, to, value) => {
				const { words } = specOf(value);
				if (breaksLine && from === to && from === fromA) {
					// A widget at the end of a line stays there when the user continues in a new line.
					stay.push(value.range(changes.mapPos(from, -1)));
					return false;
				}
				return words === null || fromA > to || toA < from - words;
			},
		});
	});
	const moved = kept.map(changes);
	return stay.length === 0 ? moved : moved.update({ add: stay, sort: true });
}

/** Whether two sets show the same, and are about the same parts. */
export function sameDecorations(one: DecorationSet, other: DecorationSet): boolean {
	if (one.size !== other.size) return false;
	const [a, b] = [one.iter(), other.iter()];
	for (; a.value && b.value; a.next(), b.next()) {
		const isSame = a.from === b.from && a.to === b.to && specOf(a.value).part === specOf(b.value).part;
		if (!isSame || !a.value.eq(b.value)) return false;
	}
	return a.value === b.value;
}
