import { closeHoverTooltips, WidgetType, type EditorView } from '@codemirror/view';
import type { MarkHint } from './choices';
import { labelElement, stateElement, type DateLabel, type LineState } from './mark-elements';

/** A date behind its words. Equal ones keep their element, so that a change of one line redraws that line only. */
export class DateWidget extends WidgetType {
	constructor(
		private readonly label: DateLabel,
		/** What the mark is about: a follow-up and one of its dates. */
		private readonly about: string,
		private readonly hint: () => MarkHint | null,
	) {
		super();
	}

	override eq(other: DateWidget): boolean {
		return other.about === this.about && other.label.text === this.label.text && other.label.asks === this.label.asks;
	}

	toDOM(view: EditorView): HTMLElement {
		return labelElement(this.label, () => {
			// The menu replaces what the pointer has shown.
			view.dispatch({ effects: closeHoverTooltips });
			return this.hint();
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
		private readonly log: (key: string) => void,
	) {
		super();
	}

	override eq({ state }: StateWidget): boolean {
		return state.key === this.state.key && state.text === this.state.text && state.name === this.state.name;
	}

	toDOM(): HTMLElement {
		return stateElement(this.state, this.log);
	}

	override ignoreEvent(): boolean {
		return true;
	}
}
