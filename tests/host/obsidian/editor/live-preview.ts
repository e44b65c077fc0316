import { RangeSetBuilder, type Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, WidgetType, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import { Keymap } from '../base/keymap';
import type { MarkdownView } from './markdown-view';

const pattern = /!?\[\[([^\]|\n]+)(?:\|([^\]\n]+))?\]\]|(?<![\w/])#[\p{L}\p{N}_/-]+/gu;

class Checkbox extends WidgetType {
	constructor(
		readonly checked: boolean,
		readonly at: number,
	) {
		super();
	}

	override eq(other: Checkbox): boolean {
		return other.checked === this.checked && other.at === this.at;
	}

	toDOM(view: EditorView): HTMLElement {
		const box = createEl('input', { type: 'checkbox', cls: 'task-list-item-checkbox', attr: { 'aria-label': 'Done' } });
		box.checked = this.checked;
		box.addEventListener('mousedown', (evt) => {
			evt.preventDefault();
			view.dispatch({ changes: { from: this.at, to: this.at + 1, insert: this.checked ? ' ' : 'x' } });
		});
		return box;
	}
}

const hide = Decoration.replace({});

function build(view: EditorView): DecorationSet {
	const builder = new RangeSetBuilder<Decoration>();
	const { doc, selection } = view.state;
	const active = new Set<number>();
	for (const range of selection.ranges) {
		for (let n = doc.lineAt(range.from).number; n <= doc.lineAt(range.to).number; n++) active.add(n);
	}
	const properties = propertiesEnd(view);
	for (const { from, to } of view.visibleRanges) {
		for (let at = from; at <= to;) {
			const line = doc.lineAt(at);
			const raw = active.has(line.number) && view.hasFocus;
			if (line.number <= properties)
				builder.add(line.from, line.from, Decoration.line({ class: 'cm-hmd-frontmatter' }));
			else decorate(builder, line.text, line.from, raw);
			at = line.to + 1;
		}
	}
	return builder.finish();
}

function propertiesEnd(view: EditorView): number {
	const { doc } = view.state;
	if (doc.line(1).text !== '---') return 0;
	for (let n = 2; n <= Math.min(doc.lines, 200); n++) if (doc.line(n).text === '---') return n;
	return 0;
}

function decorate(builder: RangeSetBuilder<Decoration>, text: string, start: number, raw: boolean): void {
	const heading = /^(#{1,6}) /.exec(text);
	if (heading?.[1]) {
		builder.add(start, start, Decoration.line({ class: `HyperMD-header HyperMD-header-${heading[1].length}` }));
		if (!raw) builder.add(start, start + heading[0].length, hide);
	}
	const item = /^(\s*)([-*+]|\d+[.)]) (?:\[(.)\] )?/.exec(text);
	let done = 0;
	if (item) {
		const closed = item[3] && item[3] !== ' ' ? ' HyperMD-task-done' : '';
		builder.add(start, start, Decoration.line({ class: `HyperMD-list-line${closed}` }));
		const mark = start + (item[1]?.length ?? 0);
		const end = start + item[0].length;
		if (item[3] !== undefined && !raw) {
			builder.add(mark, end - 1, Decoration.replace({ widget: new Checkbox(item[3] !== ' ', end - 3) }));
		} else builder.add(mark, mark + 1, Decoration.mark({ class: 'cm-formatting-list list-bullet' }));
		done = item[0].length;
	}
	pattern.lastIndex = done;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const from = start + match.index;
		const to = from + match[0].length;
		const target = match[1];
		if (target === undefined) builder.add(from, to, Decoration.mark({ class: 'cm-hashtag' }));
		else {
			const link = Decoration.mark({ class: 'cm-hmd-internal-link', attributes: { 'data-href': target } });
			const open = match[0].indexOf('[[') + 2;
			const label = match[2] ? open + target.length + 1 : open;
			if (!raw) builder.add(from, from + label, hide);
			builder.add(raw ? from : from + label, raw ? to : to - 2, link);
			if (!raw) builder.add(to - 2, to, hide);
		}
	}
}

/** Marks hidden off the cursor's line, checkboxes that tick, links and tags that can be followed. */
export function livePreview(view: MarkdownView): Extension {
	const plugin = ViewPlugin.fromClass(
		class {
			decorations: DecorationSet;

			constructor(cm: EditorView) {
				this.decorations = build(cm);
			}

			update(update: ViewUpdate): void {
				if (update.docChanged || update.selectionSet || update.viewportChanged || update.focusChanged) {
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
				view.app.workspace.trigger('hover-link', {
					event,
					source: 'editor',
					hoverParent: view,
					targetEl,
					linktext,
					sourcePath,
				});
			},
		}),
	];
}
