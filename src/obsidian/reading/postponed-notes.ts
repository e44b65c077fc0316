import type { TFile } from 'obsidian';
import type { LoadedNote } from './note-file';

/**
 * Texts of more characters are loaded again instead of kept. At most two bytes a character, so they take at most 20 MB,
 * which a phone can spare.
 */
const MOST_KEPT_CHARACTERS = 10_000_000;

/** Notes that wait until the list of follow-ups is complete, with their texts as far as there is room for them. */
export class PostponedNotes {
	private readonly kept = new Map<TFile, LoadedNote>();
	private keptCharacters = 0;

	/** In the order in which they were added. */
	readonly files: TFile[] = [];

	add(file: TFile, loaded: LoadedNote): void {
		this.files.push(file);
		const characters = typeof loaded.text === 'string' ? loaded.text.length : 0;
		if (this.keptCharacters + characters > MOST_KEPT_CHARACTERS) return;
		this.kept.set(file, loaded);
		this.keptCharacters += characters;
	}

	/** Returns what was loaded of a note, once, if it is kept and the file is still the same. */
	take(file: TFile): LoadedNote | null {
		const loaded = this.kept.get(file);
		this.kept.delete(file);
		return loaded?.stat?.mtime === file.stat.mtime && loaded.stat.size === file.stat.size ? loaded : null;
	}
}
