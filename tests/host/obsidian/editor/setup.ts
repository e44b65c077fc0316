import { closeBrackets } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { codeFolding, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, Transaction, type Extension } from '@codemirror/state';
import { drawSelection, dropCursor, EditorView, keymap } from '@codemirror/view';
import { Menu } from '../ui/menu';
import { editorEditorField, editorInfoField, editorLivePreviewField, flashField, livePreviewState } from './fields';
import { markdownStyle } from './highlight';
import { codeBlocks } from './code-blocks';
import { livePreview } from './live-preview';
import { suggestions } from './editor-suggest';
import type { EditorOwner } from './editor-owner';

/** A CodeMirror editor for a note, with what plugins have registered; follows `Workspace.updateOptions`. */
export function createEditorView(view: EditorOwner, parent: HTMLElement, text = ''): EditorView {
	const cm = new EditorView({ parent });
	fillEditorView(view, cm, text);
	return cm;
}

/** Moves the cursor to a place outside of the selection. */
function moveCursor(editor: EditorView, place: number | null): void {
	const { from, to } = editor.state.selection.main;
	if (place !== null && (place < from || place > to)) editor.dispatch({ selection: { anchor: place } });
}

/** Gives an editor its text and everything that it can do; `more` comes before what plugins have registered. */
export function fillEditorView(view: EditorOwner, cm: EditorView, text: string, more: Extension[] = []): void {
	const { app } = view;
	const plugins = new Compartment();
	const registered = (): Extension => app.workspace.editorExtensions as Extension[];
	cm.setState(
		EditorState.create({
			doc: text,
			extensions: [
				editorInfoField.init(() => view.info),
				editorEditorField.init(() => cm),
				editorLivePreviewField.init(() => view.isLivePreview),
				livePreviewState,
				history(),
				drawSelection(),
				dropCursor(),
				closeBrackets(),
				search({ top: true }),
				EditorState.allowMultipleSelections.of(true),
				EditorState.lineSeparator.of('\n'),
				indentUnit.of('\t'),
				EditorState.tabSize.of(4),
				EditorView.lineWrapping,
				EditorView.perLineTextDirection.of(true),
				EditorView.contentAttributes.of({ spellcheck: 'false', 'aria-label': 'Note', 'data-host-label': '' }),
				markdown({ base: markdownLanguage }),
				syntaxHighlighting(markdownStyle),
				codeFolding(),
				livePreview(view),
				codeBlocks(view),
				flashField,
				suggestions(view),
				more,
				plugins.of(registered()),
				keymap.of([...searchKeymap, ...historyKeymap, indentWithTab, ...defaultKeymap]),
				EditorView.updateListener.of((update) => {
					if (!update.docChanged) return;
					const external = update.transactions.some((tr) => tr.annotation(Transaction.userEvent) === 'set');
					view.edited(external);
				}),
				EditorView.domEventHandlers({
					contextmenu(evt, editor) {
						const menu = new Menu();
						moveCursor(editor, editor.posAtCoords({ x: evt.clientX, y: evt.clientY }));
						const link = evt.target instanceof Element ? evt.target.closest('.cm-hmd-internal-link') : null;
						const linktext = link?.getAttribute('data-href') ?? null;
						if (linktext !== null) app.workspace.handleLinkContextMenu(menu, linktext, view.file?.path ?? '');
						app.workspace.trigger('editor-menu', menu, view.editor, view.info);
						menu.addItem((item) =>
							item
								.setSection('clipboard')
								.setTitle('Copy')
								.setIcon('copy')
								.onClick(() => void copy(view)),
						);
						menu.showAtMouseEvent(evt);
						return true;
					},
					paste(evt) {
						app.workspace.trigger('editor-paste', evt, view.editor, view.info);
						return evt.defaultPrevented;
					},
					drop(evt) {
						app.workspace.trigger('editor-drop', evt, view.editor, view.info);
						return evt.defaultPrevented;
					},
				}),
			],
		}),
	);
	view.registerEvent(
		app.workspace.on('host-update-options', () => cm.dispatch({ effects: plugins.reconfigure(registered()) })),
	);
}

async function copy(view: EditorOwner): Promise<void> {
	await navigator.clipboard?.writeText(view.editor.getSelection());
}
