import { MarkdownRenderChild, Platform, type App, type Command, type Editor, type Plugin } from 'obsidian';
import { render } from 'preact';
import { readBlock } from '../../core/marks/block-query';
import { strings } from '../../strings';
import { dateFormat } from '../../strings/date-format';
import type { Ports } from '../model';
import { rowDrawing } from '../row/drawing';
import { blockModel } from './block-model';
import { FollowUpBlock } from './follow-up-block';

/** The language of the code block. */
const BLOCK_LANGUAGE = 'due-follow-ups';

/** Elements that the browser gives a click of their own, such as a link or a field, so the block leaves it to them. */
const CLICKED_BY_BROWSER = 'a[href], input, textarea, select, label, summary';

/** Keeps a click in a block: live preview would show the source of the block in its place. */
function keepClick(event: MouseEvent): void {
	if ((event.target as Element).closest(CLICKED_BY_BROWSER)) event.stopPropagation();
	else event.preventDefault();
}

/** One block in a note. It is drawn again when the model changes. */
class DrawnBlock extends MarkdownRenderChild {
	constructor(
		element: HTMLElement,
		private readonly source: string,
		private readonly path: string,
		private readonly app: App,
		private readonly ports: Ports,
	) {
		super(element);
	}

	override onload(): void {
		const { app, ports } = this;
		const { store, actions } = ports;
		const drawing = rowDrawing({ app, ports, owner: this, source: BLOCK_LANGUAGE });
		const query = readBlock(this.source);
		const draw = () => {
			const times = dateFormat(store.current().language);
			const ui = { actions, drawing, times, isMobile: Platform.isMobile };
			render(<FollowUpBlock model={blockModel(store, query, this.path)} query={query} ui={ui} />, this.containerEl);
		};
		this.registerDomEvent(this.containerEl, 'click', keepClick);
		this.register(store.subscribe(draw));
		this.register(() => render(null, this.containerEl));
		draw();
	}
}

/** Draws the blocks `due-follow-ups` of notes. */
export function registerBlock(plugin: Plugin, ports: () => Ports): void {
	plugin.registerMarkdownCodeBlockProcessor(BLOCK_LANGUAGE, (source, element, context) => {
		context.addChild(new DrawnBlock(element, source, context.sourcePath, plugin.app, ports()));
	});
}

/** The lines that the command writes. */
const NEW_BLOCK = ['```' + BLOCK_LANGUAGE, 'section: promised-now, overdue, today, to-decide', '```'];

function insertBlock(editor: Editor): void {
	const { line } = editor.getCursor();
	const text = editor.getLine(line);
	const isEmpty = text.trim() === '';
	const lines = isEmpty ? NEW_BLOCK : ['', '', ...NEW_BLOCK];
	const from = { line, ch: isEmpty ? 0 : text.length };
	const first = line + (isEmpty ? 1 : 3);
	editor.transaction({
		changes: [{ from, to: { line, ch: text.length }, text: `${lines.join('\n')}\n` }],
		selection: { from: { line: first, ch: NEW_BLOCK[1]?.length ?? 0 } },
	});
}

/** The command "Insert list of follow-ups". */
export function insertListCommand(): Command {
	return {
		id: 'insert-list',
		icon: 'list',
		name: strings.command.insertList,
		editorCallback: insertBlock,
	};
}
