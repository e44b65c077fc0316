import { TFile, Vault, type App, type TFolder } from 'obsidian';
import type { FollowUpIndex } from '../../core/follow-up-index';
import { TurnBudget } from './turn-budget';

export interface RenamesOptions {
	readonly app: App;
	readonly index: FollowUpIndex;
	readonly changed: (path: string) => void;
	readonly remove: (path: string) => void;
}

/**
 * Renames notes in the index. A few are renamed at once. When a folder with thousands of notes is renamed, the others keep
 * their old path in the index until each is read again, so that the event does not block the interface.
 */
export class Renames {
	private readonly budget = new TurnBudget();
	/** Renamed notes that still have this old path in the index. */
	private readonly oldPaths = new Map<TFile, string>();

	constructor(private readonly options: RenamesOptions) {}

	rename(file: TFile, from: string): void {
		const { index, changed } = this.options;
		if (!index.reading(from)) return;
		const isDone = this.budget.run(() => {
			index.rename(from, file.path);
			changed(from);
			changed(file.path);
		});
		if (!isDone) this.oldPaths.set(file, from);
	}

	/** Removes a note's old path from the index. Call before the note is indexed again, or when it is gone. */
	removeOldPath(file: TFile): void {
		const path = this.oldPaths.get(file);
		if (path === undefined) return;
		this.oldPaths.delete(file);
		if (!this.options.app.vault.getFileByPath(path)) this.options.remove(path);
	}

	/** Notes in a renamed folder that the index still has under their old path, each with that path. */
	inFolder(folder: TFolder, oldPath: string): readonly (readonly [TFile, string])[] {
		const within = `${folder.path}/`;
		const notes: (readonly [TFile, string])[] = [];
		Vault.recurseChildren(folder, (child) => {
			if (!(child instanceof TFile) || !child.path.startsWith(within)) return;
			const from = `${oldPath}/${child.path.slice(within.length)}`;
			if (this.options.index.reading(from) && !this.oldPaths.has(child)) notes.push([child, from]);
		});
		return notes;
	}
}
