import type { App, HoverParent, TFile, WorkspaceLeaf } from 'obsidian';
import { findLine } from '../../core/notes/identity';
import { readOutline } from '../../core/markdown/scan';
import type { FollowUp } from '../../core/follow-up';
import type { OpenOptions, PreviewPlace } from '../../ui/model';
import type { NoteWriter } from '../writing/note-writer';

/** Opens notes at a line, and shows page previews. */
export class Navigation {
	private readonly hoverParent: HoverParent = { hoverPopover: null };

	constructor(
		private readonly app: App,
		private readonly noteWriter: NoteWriter,
		private readonly source: string,
	) {}

	/** Opens the note at the follow-up's present line, also if the line has moved. */
	async openFollowUp(file: TFile, followUp: FollowUp, options?: OpenOptions): Promise<void> {
		let line = followUp.line;
		try {
			const found = findLine(readOutline(await this.noteWriter.textOf(file)), followUp.id);
			if (found !== null) line = found + 1;
		} catch {
			// A note that cannot be read opens anyway, and Obsidian shows what is wrong with it.
		}
		await this.openLine(file, line, options);
	}

	/** Lines count from 1; with 0 the note opens at its last scroll position. */
	async openLine(file: TFile, line: number, options?: OpenOptions): Promise<void> {
		const { workspace } = this.app;
		const newLeaf = options?.newLeaf ?? false;
		const leaf = (newLeaf ? null : this.leafWith(file)) ?? workspace.getLeaf(newLeaf);
		await leaf.loadIfDeferred();
		await leaf.openFile(file, { active: true, eState: line > 0 ? { line: line - 1 } : {} });
		await workspace.revealLeaf(leaf);
	}

	/** The tab that has the note, also one that Obsidian has not loaded since the start. */
	private leafWith({ path }: TFile): WorkspaceLeaf | null {
		const leaves = this.app.workspace.getLeavesOfType('markdown');
		return leaves.find((leaf) => leaf.getViewState().state?.['file'] === path) ?? null;
	}

	/** Previews a link in a note, or the note itself, scrolled to a line if there is one. */
	hoverPreview(event: MouseEvent, targetEl: HTMLElement, path: string, at?: PreviewPlace): void {
		const { source, hoverParent } = this;
		const linktext = at && 'linktext' in at ? at.linktext : path;
		const state = at && 'line' in at && at.line > 0 ? { scroll: at.line - 1 } : undefined;
		const link = { event, source, hoverParent, targetEl, linktext, sourcePath: path };
		this.app.workspace.trigger('hover-link', state ? { ...link, state } : link);
	}
}
