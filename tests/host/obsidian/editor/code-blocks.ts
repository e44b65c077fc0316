import { syntaxTree } from '@codemirror/language';
import { StateEffect, StateField, type EditorState, type Extension, type Range } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import { Component } from '../base/component';
import { setIcon } from '../base/icons';
import { editorLivePreviewField, setLivePreview } from './fields';
import { MarkdownPreviewRenderer, processorContext, type CodeHandler } from './markdown-renderer';
import type { EditorOwner } from './editor-owner';
import type { SectionInfo } from './sections';

interface CodeBlock {
	readonly language: string;
	readonly source: string;
	/** Its lines, with both fences. */
	readonly lines: number;
	readonly handler: CodeHandler;
}

/** The rendered block, in place of its lines. An equal one keeps its element. */
class CodeBlockWidget extends WidgetType {
	constructor(
		private readonly view: EditorOwner,
		private readonly block: CodeBlock,
	) {
		super();
	}

	override eq({ view, block }: CodeBlockWidget): boolean {
		const { language, source, lines, handler } = this.block;
		const isSame = language === block.language && source === block.source && lines === block.lines;
		return view === this.view && handler === block.handler && isSame;
	}

	override toDOM(cm: EditorView): HTMLElement {
		const { language, source, lines, handler } = this.block;
		const element = createDiv(`cm-preview-code-block cm-embed-block markdown-rendered cm-lang-${language}`);
		const content = element.createDiv(`block-language-${language}`);
		const button = element.createDiv({ cls: 'edit-block-button', attr: { 'aria-label': 'Edit this block' } });
		setIcon(button, 'code-xml');
		element.addEventListener('click', (event) => {
			if (event.defaultPrevented) return;
			event.preventDefault();
			cm.dispatch({ selection: { anchor: cm.posAtDOM(element) } });
			cm.focus();
		});
		const owner = new Component();
		void owner.load();
		// jsdom has no layout.
		if (typeof ResizeObserver !== 'undefined') {
			const resized = new ResizeObserver(() => cm.requestMeasure());
			resized.observe(element);
			owner.register(() => resized.disconnect());
		}
		owners.set(element, owner);
		const { app, file } = this.view;
		const section = (): SectionInfo | null => {
			if (!cm.contentDOM.contains(element)) return null;
			const { doc } = cm.state;
			const begin = doc.lineAt(cm.posAtDOM(element)).number - 1;
			return { text: doc.toString(), lineStart: begin, lineEnd: begin + lines - 1 };
		};
		void handler(source, content, processorContext(app, file?.path ?? '', owner, section));
		return element;
	}

	override destroy(element: HTMLElement): void {
		owners.get(element)?.unload();
	}

	override ignoreEvent(): boolean {
		return true;
	}
}

const owners = new WeakMap<HTMLElement, Component>();

function blocksIn(state: EditorState, view: EditorOwner, isFocused: boolean): DecorationSet {
	const { codeHandlers } = MarkdownPreviewRenderer;
	if (!state.field(editorLivePreviewField) || codeHandlers.size === 0) return Decoration.none;
	const found: Range<Decoration>[] = [];
	syntaxTree(state).iterate({
		enter: ({ name, from, to, node }) => {
			if (name === 'Document') return true;
			const info = node.getChild('CodeInfo');
			if (name !== 'FencedCode' || !info || node.getChildren('CodeMark').length < 2) return false;
			const [language = ''] = state.sliceDoc(info.from, info.to).split(/\s/);
			const handler = codeHandlers.get(language);
			const isEdited = isFocused && state.selection.ranges.some((range) => range.from <= to && range.to >= from);
			if (!handler || isEdited) return false;
			const text = node.getChild('CodeText');
			const lines = state.sliceDoc(from, to).split('\n').length;
			const block = { language, source: text ? state.sliceDoc(text.from, text.to) : '', lines, handler };
			const widget = new CodeBlockWidget(view, block);
			found.push(Decoration.replace({ widget, block: true }).range(from, to));
			return false;
		},
	});
	return Decoration.set(found);
}

const setFocused = StateEffect.define<boolean>();

/** Draws the code blocks of plugins in live preview, while neither the cursor nor the selection is in them. */
export function codeBlocks(view: EditorOwner): Extension {
	const field = StateField.define<{ readonly isFocused: boolean; readonly decorations: DecorationSet }>({
		create: (state) => ({ isFocused: false, decorations: blocksIn(state, view, false) }),
		update(value, tr) {
			const focus = tr.effects.find((effect) => effect.is(setFocused));
			const isFocused: boolean = focus?.value ?? value.isFocused;
			const isParsed = syntaxTree(tr.startState) !== syntaxTree(tr.state);
			const isSwitched = tr.effects.some((effect) => effect.is(setLivePreview));
			const isSame = !tr.docChanged && !tr.selection && !tr.reconfigured && !focus && !isParsed && !isSwitched;
			return isSame ? value : { isFocused, decorations: blocksIn(tr.state, view, isFocused) };
		},
		provide: (own) => EditorView.decorations.from(own, ({ decorations }) => decorations),
	});
	return [field, EditorView.focusChangeEffect.of((_, isFocused) => setFocused.of(isFocused))];
}
