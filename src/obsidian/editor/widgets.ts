import { closeHoverTooltips, WidgetType, type EditorView } from '@codemirror/view';
import type { MarkClicks, MarkPart } from './mark-clicks';
import { labelElement, stateElement, type DateLabel, type LineState } from './mark-elements';

/** A date after its words. Equal ones keep their element, so that a change of one line redraws that line only. */
export class DateWidget extends WidgetType {
	constructor(
		private readonly label: DateLabel,
		private readonly part: MarkPart,
		private readonly clicks: MarkClicks,
	) {
		super();
	}

	override eq(other: DateWidget): boolean {
		return other.part === this.part && other.label.text === this.label.text && other.label.asks === this.label.asks;
	}

	toDOM(view: EditorView): HTMLElement {
		return labelElement(this.label, async (element) => {
			const hint = await this.clicks.hintAt(view.posAtDOM(element), this.part);
			// The menu replaces what the pointer has shown, also in the meantime.
			view.dispatch({ effects: closeHoverTooltips });
			return hint;
		});
	}

	override ignoreEvent(): boolean {
		return true;
	}
}

/** The attempts and the button at the end of a line. */
export class StateWidget extends WidgetType {
	constructor(
		private readonly state: LineState,
		private readonly clicks: MarkClicks,
	) {
		super();
	}

	override eq({ state }: StateWidget): boolean {
		return state.made === this.state.made && state.text === this.state.text && state.name === this.state.name;
	}

	toDOM(view: EditorView): HTMLElement {
		const element = stateElement(this.state, () => this.clicks.logAt(view.posAtDOM(element)));
		return element;
	}

	override ignoreEvent(): boolean {
		return true;
	}
}
