import type { ChangeDesc } from '@codemirror/state';
import type { ViewUpdate } from '@codemirror/view';

interface Span {
	readonly from: number;
	readonly to: number;
}

/** More pieces than this are not told apart: the oldest are forgotten. Each change of the note moves all of them. */
const MOST_SPANS = 500;

/** Whether the user typed or pasted what an update writes. */
export const isTyped = ({ transactions }: ViewUpdate): boolean =>
	transactions.some((each) => each.docChanged && each.isUserEvent('input'));

/** The parts of a document that one kind of updates wrote since it was opened, such as what the user typed. */
export class TypedRanges {
	private spans: readonly Span[] = [];

	/** Follows an update of the editor. `isOwn` says whether it is of the kind. */
	update({ docChanged, changes }: ViewUpdate, isOwn: boolean): void {
		if (!docChanged) return;
		this.move(changes);
		changes.iterChangedRanges((_fromA, _toA, from, to) => {
			if (from === to) return;
			if (isOwn) this.add({ from, to });
			else this.remove({ from, to });
		});
	}

	/** Whether such an update wrote any of these letters. */
	touches(from: number, to: number): boolean {
		return this.spans.some((span) => span.from < to && from < span.to);
	}

	private move(changes: ChangeDesc): void {
		const moved = this.spans.map(({ from, to }) => ({ from: changes.mapPos(from, 1), to: changes.mapPos(to, -1) }));
		this.spans = moved.filter(({ from, to }) => from < to);
	}

	/** What another kind of update writes, such as undo, sync or another pane. */
	private remove({ from, to }: Span): void {
		this.spans = this.spans.flatMap((span) =>
			[
				{ from: span.from, to: Math.min(span.to, from) },
				{ from: Math.max(span.from, to), to: span.to },
			].filter((rest) => rest.from < rest.to),
		);
	}

	private add(added: Span): void {
		let { from, to } = added;
		const apart: Span[] = [];
		for (const span of this.spans) {
			if (span.to < from || span.from > to) apart.push(span);
			else [from, to] = [Math.min(from, span.from), Math.max(to, span.to)];
		}
		this.spans = [...apart, { from, to }].slice(-MOST_SPANS);
	}
}
