import { TFile, Vault, type App, type TFolder } from 'obsidian';
import type { FollowUpIndex } from '../../core/follow-up-index';
import type { Yielding } from './yielding';
import { TurnBudget } from './turn-budget';

export interface RenamesOptions {
	readonly app: App;
	readonly index: FollowUpIndex;
	readonly changed: (path: string) => void;
	readonly forget: (path: string) => void;
}

/**
 * Brings the index along when notes get other paths. A few are moved at once; of thousands, the rest stays where it was
 * until each is read again, so that the event which brings them holds up nobody.
 */
export class Renames {
	private readonly share = new TurnBudget();
	/** Where the index still has notes that were moved. */
	private readonly behind = new Map<TFile, string>();

	constructor(private readonly options: RenamesOptions) {}

	move(file: TFile, from: string): void {
		const { index, changed } = this.options;
		if (!index.reading(from)) return;
		const now = this.share.run(() => {
			index.rename(from, file.path);
			changed(from);
			changed(file.path);
		});
		if (!now) this.behind.set(file, from);
	}

	/** Before a note's present words are put into the index, or when it is gone. */
	leaveOldPath(file: TFile): void {
		const path = this.behind.get(file);
		if (path === undefined) return;
		this.behind.delete(file);
		if (!this.options.app.vault.getFileByPath(path)) this.options.forget(path);
	}

	/** Notes in a folder that was moved which are known under their old path still, whether or not events of theirs come. */
	inside(folder: TFolder, oldPath: string): readonly (readonly [TFile, string])[] {
		const within = `${folder.path}/`;
		const notes: (readonly [TFile, string])[] = [];
		Vault.recurseChildren(folder, (child) => {
			if (!(child instanceof TFile) || !child.path.startsWith(within)) return;
			const from = `${oldPath}/${child.path.slice(within.length)}`;
			if (this.options.index.reading(from) && !this.behind.has(child)) notes.push([child, from]);
		});
		return notes;
	}
}

/** Forgets, piece by piece, all notes in the index that are no longer there. */
export async function forgetMissing(
	{ app, index }: Pick<RenamesOptions, 'app' | 'index'>,
	yielding: Yielding,
	forget: (path: string) => void,
): Promise<void> {
	for (const { path } of [...index.readings()]) {
		if (app.vault.getFileByPath(path)) continue;
		forget(path);
		await yielding.ifDue();
	}
}
