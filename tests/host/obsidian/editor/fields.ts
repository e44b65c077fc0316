import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet } from '@codemirror/view';

const empty = null as never;

/** The view of an editor, to be reached from its state. */
export const editorEditorField = StateField.define<EditorView>({ create: () => empty, update: (value) => value });

/** The note an editor belongs to. */
export const editorInfoField = StateField.define<unknown>({ create: () => empty, update: (value) => value });

export const setLivePreview = StateEffect.define<boolean>();

export const editorLivePreviewField = StateField.define<boolean>({
	create: () => true,
	update: (value, tr) => tr.effects.reduce((now, effect) => (effect.is(setLivePreview) ? effect.value : now), value),
});

export const livePreviewState = ViewPlugin.define(() => ({ mousedown: false }));

/** A line (its offset) to flash, or null to end it. */
export const flashLine = StateEffect.define<number | null>();

export const flashField = StateField.define<DecorationSet>({
	create: () => Decoration.none,
	update(value, tr) {
		let next = value.map(tr.changes);
		for (const effect of tr.effects) {
			if (!effect.is(flashLine)) continue;
			const mark = Decoration.line({ class: 'is-flashing' });
			next = effect.value === null ? Decoration.none : Decoration.set(mark.range(effect.value));
		}
		return next;
	},
	provide: (field) => EditorView.decorations.from(field),
});
