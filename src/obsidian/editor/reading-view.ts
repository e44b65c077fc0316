import { debounce, MarkdownRenderChild, type MarkdownPostProcessorContext, type Plugin } from 'obsidian';
import type { EntryMark } from '../../core/marks/entry-marks';
import type { FoundMark, UnreadMark } from '../../core/marks/line-marks';
import { withoutInlineFields } from '../../core/markdown/inline-fields';
import { plainWords } from '../../core/markdown/links';
import { cellsText, CELL_MARK } from '../../core/notes/tables/cells';
import { dateHint, entryHint, foundHint, unreadHint, type MarkHint } from './choices';
import type { EditorOptions } from './editor-parts';
import { hintMenuBelow } from './hint-element';
import {
	dateLabel,
	entryLabel,
	labelElement,
	lineState,
	stateElement,
	unreadLabel,
	type DateLabel,
} from './mark-elements';
import { foundLines, shownMarks, type ShownFollowUp, type ShownLines, type ShownMark } from './shown-marks';
import { comparable, ownTextNodes, append, insertAfter, unwrap, wrapAll, wrapWords } from './text-in-element';

/** The lines of a rendered section, counted from 0; null where Obsidian does not know them. */
interface Section {
	readonly text: string;
	readonly lineStart: number;
	readonly lineEnd: number;
}

/** The elements of rendered Markdown that can show the words of one line. */
const BLOCKS = 'li, p, tr, .callout-title-inner';

/** A list item's words may be in a paragraph of their own. */
const isInnermost = (block: Element) => !(block.matches('li') && block.querySelector(':scope > p'));

/** A block in which a plugin draws what it found. */
const BLOCK_OF_PLUGIN = '[class*="block-language-"]';

/** What is drawn by itself inside a section, from another place. */
const OWN_PART = '.internal-embed, .due-follow-ups';

/** The elements in which marks are drawn. */
const sections = new WeakSet<Element>();

/**
 * After another plugin has written lines again, waits until it has done so with all of them: three frames of the
 * screen, in which the marks are missing.
 */
const REPAIR_DELAY_MS = 50;

/**
 * Two plugins that write the same line again and again stop after this many times. A plugin that draws a line a few
 * times keeps its marks.
 */
const MAX_REPAIRS = 10;

/** What a rendered section shows of its follow-ups. It is drawn again when the index or another plugin changes it. */
class MarksInSection extends MarkdownRenderChild {
	private drawn: Element[] = [];
	/** Elements around words of the note. */
	private wrapped: Element[] = [];
	private isGone = false;
	private repairs = 0;
	private readonly changes = new MutationObserver(() => this.repairSoon());
	/** What the section was drawn from. */
	private from: unknown[] = [];

	constructor(
		element: HTMLElement,
		private readonly path: string,
		private readonly section: () => Section | null,
		private readonly options: EditorOptions,
	) {
		super(element);
	}

	override onload(): void {
		sections.add(this.containerEl);
		this.register(
			this.options.followUps.watch(() => {
				this.repairs = 0;
				void this.draw();
			}),
		);
		this.register(() => {
			this.isGone = true;
			this.changes.disconnect();
		});
		void this.draw();
	}

	private all(): readonly Element[] {
		return [...this.drawn, ...this.wrapped];
	}

	private readonly repairSoon = debounce(() => {
		const isWhole = this.all().every((element) => this.containerEl.contains(element));
		if (this.isGone || isWhole || this.repairs >= MAX_REPAIRS) return;
		this.repairs++;
		this.from = [];
		void this.draw();
	}, REPAIR_DELAY_MS);

	/** Whether it is only a part of a line, which another plugin renders for itself inside a section. */
	private isInSection(): boolean {
		for (let at = this.containerEl.parentElement; at && !at.matches(OWN_PART); at = at.parentElement) {
			if (sections.has(at)) return true;
		}
		return false;
	}

	/** Removes what was drawn; of a whole section also copies that another plugin made of it, and marks in parts of lines. */
	private clear(isPart: boolean): void {
		const isOwn = (element: Element) => {
			const part = element.closest(OWN_PART);
			return !part || part.contains(this.containerEl);
		};
		const find = (selector: string) =>
			isPart ? [] : Array.from(this.containerEl.querySelectorAll(selector)).filter(isOwn);
		for (const element of [...this.drawn, ...find('.due-in-line')]) element.remove();
		for (const element of new Set([...this.wrapped, ...find('.due-found, .due-unread')])) unwrap(element);
		this.drawn = [];
		this.wrapped = [];
		this.containerEl.normalize();
	}

	private async draw(): Promise<void> {
		const { index, followUps, settings, now } = this.options;
		const reading = index.reading(this.path);
		const found = reading ? foundLines(this.options, reading).length : 0;
		const from = [reading, settings(), now().slice(0, 10), found, ...followUps.rowsOf(this.path)];
		if (from.length === this.from.length && from.every((each, at) => each === this.from[at])) return;
		this.from = from;
		const lines = reading && (await this.lines());
		if (this.isGone || this.from !== from) return;
		this.changes.disconnect();
		const isPart = this.isInSection();
		this.clear(isPart);
		if (!lines || isPart) return;
		const blocks = Array.from(this.containerEl.querySelectorAll(BLOCKS)).filter(isInnermost);
		const free = new Set(blocks);
		for (const mark of shownMarks(this.options, lines) ?? []) {
			const block = this.holds(mark.line) && blockOf(free, textOf(mark));
			if (!block) continue;
			free.delete(block);
			if (mark.kind === 'found') this.drawFound(mark, block, lines);
			else if (mark.kind === 'entry') this.drawEntry(mark, block, lines);
			else this.drawMark(mark, block, lines);
		}
		if (this.all().length > 0) this.changes.observe(this.containerEl, { childList: true, subtree: true });
	}

	/** The lines of the text that the section was rendered from; of the file where Obsidian does not know the section. */
	private async lines(): Promise<ShownLines | null> {
		const { vault } = this.options.app;
		const file = vault.getFileByPath(this.path);
		if (!file) return null;
		const text = this.section()?.text ?? (await vault.cachedRead(file).catch(() => ''));
		const lines = text.split(/\r?\n/);
		return { file, lineAt: (line) => lines[line - 1] ?? null, text: () => text };
	}

	private holds(line: number): boolean {
		const section = this.section();
		return section === null || (line > section.lineStart && line <= section.lineEnd + 1);
	}

	private drawFound(mark: FoundMark, block: Element, lines: ShownLines): void {
		if (!this.options.settings().underlineFound) return;
		for (const element of wrapAll(ownTextNodes(block), 'due-found')) {
			this.wrapped.push(element);
			element.addEventListener('click', () => {
				if (!element.closest(BLOCK_OF_PLUGIN)) hintMenuBelow(element)(foundHint(this.options, lines, mark.found));
			});
		}
	}

	private drawEntry(mark: EntryMark, block: Element, lines: ShownLines): void {
		const { options } = this;
		if (!options.settings().showDates) return;
		for (const date of mark.dates) {
			const hint = () => entryHint(options, lines, mark, date);
			this.putLabel(block, date.phrase, entryLabel(options, mark, date), hint);
		}
	}

	private drawMark(mark: ShownFollowUp, block: Element, lines: ShownLines): void {
		const { options } = this;
		const { showDates, showState } = options.settings();
		const { followUp, dates, unread, row } = mark;
		const state = showState && row ? lineState(options, row, followUp) : null;
		if (state && row) {
			const element = stateElement(state, () => options.actions.askToLog(row.key));
			this.put(element, (at) => append(ownTextNodes(block), at));
		}
		if (!showDates) return;
		if (unread) this.drawUnread(unread, block, () => unreadHint(options, lines, followUp, unread));
		for (const date of dates) {
			const hint = () => dateHint(options, lines, followUp, date);
			this.putLabel(block, date.when.phrase, dateLabel(options, mark, date), hint);
		}
	}

	private drawUnread(unread: UnreadMark, block: Element, hint: () => MarkHint): void {
		const { problem } = unread;
		const words = 'unread' in problem ? problem.unread : 'words' in problem ? problem.words : '';
		const underlined = wrapWords(ownTextNodes(block), words, 'due-unread');
		const label = unreadLabel(unread);
		if (underlined) this.wrapped.push(underlined);
		if (label && underlined) this.put(labelElement(label, hint), (element) => underlined.after(element));
		else if (label) this.putLabel(block, words, label, hint);
	}

	private putLabel(block: Element, words: string, label: DateLabel, hint: () => MarkHint): void {
		this.put(labelElement(label, hint), (element) => {
			const nodes = ownTextNodes(block);
			if (!insertAfter(nodes, words, element)) append(nodes, element);
		});
	}

	private put(element: HTMLElement, place: (element: Element) => void): void {
		element.addClass('due-in-line');
		place(element);
		this.drawn.push(element);
	}
}

const foundText = ({ found }: FoundMark) => (found.inTable ? cellsText(found.text) : found.text);

const textOf = (mark: ShownMark): string =>
	mark.kind === 'follow-up' ? mark.followUp.text : mark.kind === 'entry' ? mark.text : foundText(mark);

const joined = (nodes: readonly Text[]) => nodes.map(({ data }) => data).join('');

/** The words of a block. Those of the cells of a row are put together as in its line. */
function wordsOf(block: Element): string {
	if (!block.matches('tr')) return comparable(joined(ownTextNodes(block)));
	const cells = Array.from(block.children, (cell) => joined(ownTextNodes(cell)).trim());
	return comparable(cells.filter((cell) => cell !== '').join(CELL_MARK));
}

/** The first block with these words of a line. Dataview draws the line's inline fields as elements. */
function blockOf(blocks: ReadonlySet<Element>, text: string): Element | undefined {
	const words = comparable(plainWords(text));
	const withoutFields = comparable(plainWords(withoutInlineFields(text)));
	return [...blocks].find((block) => {
		const own = wordsOf(block);
		if (own === '') return false;
		const line = block.querySelector('.inline-field') ? withoutFields : words;
		return own === line || line.endsWith(` ${own}`);
	});
}

/** Registers what reading view shows of follow-ups: the same as the editor. */
export function marksInReadingView(plugin: Plugin, options: EditorOptions): void {
	plugin.registerMarkdownPostProcessor((element: HTMLElement, context: MarkdownPostProcessorContext) => {
		if (!element.querySelector('li, p, tr, .callout')) return;
		const section = () => context.getSectionInfo(element);
		context.addChild(new MarksInSection(element, context.sourcePath, section, options));
	});
}
