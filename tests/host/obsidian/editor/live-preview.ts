import { syntaxTree } from '@codemirror/language';
import type { EditorState, Extension, Range } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import type { SyntaxNode } from '@lezer/common';
import { Keymap } from '../base/keymap';
import { editorLivePreviewField } from './fields';
import type { EditorOwner } from './editor-owner';
import { Bullet, Checkbox } from './widgets';

const WIKILINK_OR_TAG =
	/!?\[\[([^\]|\n]+)(?:\|([^\]\n]+))?\]\]|(?<![\w/#&])#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*/gu;

type Marks = Range<Decoration>[];

const hide = Decoration.replace({});

function build(view: EditorView): DecorationSet {
	const marks: Marks = [];
	const { doc, selection } = view.state;
	const active = new Set<number>();
	for (const range of selection.ranges) {
		for (let n = doc.lineAt(range.from).number; n <= doc.lineAt(range.to).number; n++) active.add(n);
	}
	const isSource = !isLive(view.state);
	const isRaw = (at: number) => isSource || (view.hasFocus && active.has(doc.lineAt(at).number));
	const properties = propertiesEnd(view);
	for (const { from, to } of view.visibleRanges) {
		for (let at = from; at <= to;) {
			const line = doc.lineAt(at);
			if (line.number <= properties) marks.push(Decoration.line({ class: 'cm-hmd-frontmatter' }).range(line.from));
			else decorateLine(marks, line.text, line.from, isRaw(line.from));
			at = line.to + 1;
		}
		syntaxTree(view.state).iterate({
			from,
			to,
			enter: ({ node }) => {
				if (doc.lineAt(node.from).number > properties && !isRaw(node.from)) decorateNode(marks, node, view);
			},
		});
	}
	return Decoration.set(marks, true);
}

function propertiesEnd(view: EditorView): number {
	const { doc } = view.state;
	if (doc.line(1).text !== '---') return 0;
	for (let n = 2; n <= Math.min(doc.lines, 200); n++) if (doc.line(n).text === '---') return n;
	return 0;
}

function decorateNode(marks: Marks, node: SyntaxNode, view: EditorView): void {
	if (node.name === 'EmphasisMark' || node.name === 'StrikethroughMark') marks.push(hide.range(node.from, node.to));
	if (node.name === 'CodeMark' && node.parent?.name === 'InlineCode') marks.push(hide.range(node.from, node.to));
	if (node.name !== 'Link' || !node.getChild('URL')) return;
	const text = view.state.sliceDoc(node.from, node.to);
	const end = text.indexOf('](');
	if (end < 0 || text.startsWith('[[')) return;
	marks.push(hide.range(node.from, node.from + 1), hide.range(node.from + end, node.to));
}

function decorateLine(marks: Marks, text: string, start: number, raw: boolean): void {
	const heading = /^(#{1,6}) /.exec(text);
	if (heading?.[1]) {
		marks.push(Decoration.line({ class: `HyperMD-header HyperMD-header-${heading[1].length}` }).range(start));
		if (!raw) marks.push(hide.range(start, start + heading[0].length));
	}
	const item = /^(\s*)([-*+]|\d+[.)]) (?:\[(.)\] )?/.exec(text);
	let done = 0;
	if (item) {
		const closed = item[3] && item[3] !== ' ' ? ' HyperMD-task-done' : '';
		const attributes = { dir: 'auto' };
		marks.push(Decoration.line({ class: `HyperMD-list-line${closed}`, attributes }).range(start));
		const mark = start + (item[1]?.length ?? 0);
		const end = start + item[0].length;
		const isBullet = /^[-*+]$/.test(item[2] ?? '');
		if (!raw && item[3] !== undefined) {
			marks.push(Decoration.replace({ widget: new Checkbox(item[3] !== ' ', end - 3) }).range(mark, end - 1));
		} else if (!raw && isBullet) marks.push(Decoration.replace({ widget: new Bullet() }).range(mark, mark + 1));
		else marks.push(Decoration.mark({ class: 'cm-formatting-list' }).range(mark, mark + (item[2]?.length ?? 1)));
		done = item[0].length;
	}
	decorateLinks(marks, text, start, raw, done);
}

function decorateLinks(marks: Marks, text: string, start: number, raw: boolean, done: number): void {
	WIKILINK_OR_TAG.lastIndex = done;
	for (let match = WIKILINK_OR_TAG.exec(text); match; match = WIKILINK_OR_TAG.exec(text)) {
		const from = start + match.index;
		const to = from + match[0].length;
		const target = match[1];
		if (target === undefined) {
			marks.push(Decoration.mark({ class: 'cm-hashtag' }).range(from, to));
			continue;
		}
		const link = Decoration.mark({ class: 'cm-hmd-internal-link', attributes: { 'data-href': target } });
		const open = match[0].indexOf('[[') + 2;
		const label = match[2] ? open + target.length + 1 : open;
		marks.push(link.range(raw ? from : from + label, raw ? to : to - 2));
		if (!raw) marks.push(hide.range(from, from + label), hide.range(to - 2, to));
	}
}

const isLive = (state: EditorState): boolean => state.field(editorLivePreviewField);

/** Marks hidden off the cursor's line, checkboxes that tick, links and tags that can be followed. */
export function livePreview(view: EditorOwner): Extension {
	const plugin = ViewPlugin.fromClass(
		class {
			decorations: DecorationSet;

			constructor(cm: EditorView) {
				this.decorations = build(cm);
			}

			update(update: ViewUpdate): void {
				const parsed = syntaxTree(update.startState) !== syntaxTree(update.state);
				const isSwitched = isLive(update.startState) !== isLive(update.state);
				const isMoved = update.selectionSet || update.viewportChanged || update.focusChanged;
				if (update.docChanged || isMoved || parsed || isSwitched) {
					this.decorations = build(update.view);
				}
			}
		},
		{ decorations: (value) => value.decorations },
	);
	const linkOf = (evt: Event): HTMLElement | null =>
		evt.target instanceof Element ? evt.target.closest<HTMLElement>('.cm-hmd-internal-link') : null;
	return [
		plugin,
		EditorView.domEventHandlers({
			mousedown(evt) {
				const href = linkOf(evt)?.dataset['href'];
				if (href === undefined || evt.button !== 0) return false;
				evt.preventDefault();
				void view.app.workspace.openLinkText(href, view.file?.path ?? '', Keymap.isModEvent(evt));
				return true;
			},
			mouseover(event) {
				const targetEl = linkOf(event);
				const linktext = targetEl?.dataset['href'];
				if (!targetEl || linktext === undefined) return;
				const sourcePath = view.file?.path ?? '';
				const link = { event, source: 'editor', hoverParent: view.info, targetEl, linktext, sourcePath };
				view.app.workspace.trigger('hover-link', link);
			},
		}),
	];
}
