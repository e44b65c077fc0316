import type { ChangeDesc } from '@codemirror/state';
import type { ViewUpdate } from '@codemirror/view';

interface Span {
	readonly from: number;
	readonly to: number;
}

/** More pieces than this are not told apart: the oldest are forgotten. Each change of the note moves all of them. */
const MOST_SPANS = 500;

/** The parts of a document that the user typed or pasted since it was opened. */
export class TypedRanges {
	private spans: readonly Span[] = [];

	/** Follows an update of the editor. */
	update({ docChanged, changes, transactions }: ViewUpdate): void {
		if (!docChanged) return;
		this.move(changes);
		const isTyped = transactions.some((each) => each.docChanged && each.isUserEvent('input'));
		changes.iterChangedRanges((_fromA, _toA, from, to) => {
			if (from === to) return;
			if (isTyped) this.add({ from, to });
			else this.remove({ from, to });
		});
	}

	/** Whether the user typed any of these letters. */
	touches(from: number, to: number): boolean {
		return this.spans.some((span) => span.from < to && from < span.to);
	}

	private move(changes: ChangeDesc): void {
		const moved = this.spans.map(({ from, to }) => ({ from: changes.mapPos(from, 1), to: changes.mapPos(to, -1) }));
		this.spans = moved.filter(({ from, to }) => from < to);
	}

	/** What undo, sync or another pane writes is not typed here. */
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
