import { MarkdownRenderChild, Platform, type App, type Command, type Editor, type Plugin } from 'obsidian';
import { render } from 'preact';
import { readBlock } from '../../core/marks/block-query';
import { strings } from '../../strings';
import { dateFormat } from '../../strings/date-format';
import type { Ports } from '../model';
import { rowDrawing } from '../row/drawing';
import { blockModel } from './block-model';
import { FollowUpBlock, type BlockState } from './follow-up-block';

/** The language of the code block. */
const BLOCK_LANGUAGE = 'due-follow-ups';

/** Elements that the browser gives a click of their own, such as a link or a field, so the block leaves it to them. */
const CLICKED_BY_BROWSER = 'a[href], input, textarea, select, label, summary';

/** Keeps a click in a block: live preview would show the source of the block in its place. */
function keepClick(event: MouseEvent): void {
	if ((event.target as Element).closest(CLICKED_BY_BROWSER)) event.stopPropagation();
	else event.preventDefault();
}

/** Blocks whose state is kept: more than the notes that a user has open, and at most some kilobytes. */
const MAX_STATES = 50;

/**
 * What is open and folded in the blocks, by note and source. Obsidian draws a block again when it scrolls back into view,
 * when live preview has parsed the lines above it again, and in the other view.
 */
class BlockStates {
	private readonly states = new Map<string, BlockState>();

	get(block: string): BlockState | undefined {
		return this.states.get(block);
	}

	keep(block: string, state: BlockState): void {
		this.states.delete(block);
		this.states.set(block, state);
		const [oldest] = this.states.keys();
		if (this.states.size > MAX_STATES && oldest !== undefined) this.states.delete(oldest);
	}
}

/** One block in a note. It is drawn again when the model changes. */
class DrawnBlock extends MarkdownRenderChild {
	constructor(
		element: HTMLElement,
		private readonly source: string,
		private readonly path: string,
		private readonly app: App,
		private readonly ports: Ports,
		private readonly states: BlockStates,
	) {
		super(element);
	}

	override onload(): void {
		const { app, ports } = this;
		const { store, actions } = ports;
		const drawing = rowDrawing({ app, ports, owner: this, source: BLOCK_LANGUAGE });
		const query = readBlock(this.source);
		const block = `${this.path}\n${this.source}`;
		const before = this.states.get(block);
		const onState = (state: BlockState) => this.states.keep(block, state);
		const draw = () => {
			const times = dateFormat(store.current().language);
			const ui = { actions, drawing, times, isMobile: Platform.isMobile };
			const model = blockModel(store, query, this.path);
			render(<FollowUpBlock {...{ model, query, ui, before, onState }} />, this.containerEl);
		};
		this.registerDomEvent(this.containerEl, 'click', keepClick);
		this.register(store.subscribe(draw));
		this.register(() => render(null, this.containerEl));
		draw();
	}
}

/** Draws the blocks `due-follow-ups` of notes. */
export function registerBlock(plugin: Plugin, ports: () => Ports): void {
	const states = new BlockStates();
	plugin.registerMarkdownCodeBlockProcessor(BLOCK_LANGUAGE, (source, element, context) => {
		context.addChild(new DrawnBlock(element, source, context.sourcePath, plugin.app, ports(), states));
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
