import type { CachedMetadata } from 'obsidian';

/** What is in a note, with the state of the file from which it was read. */
export interface StoredMetadata {
	readonly path: string;
	readonly mtime: number;
	readonly size: number;
	readonly cache: CachedMetadata;
}

/** Keeps the metadata of notes between two starts, as Obsidian does in IndexedDB. */
export interface MetadataStore {
	load(): Promise<readonly StoredMetadata[]>;
	/** Stores new entries, each in place of the one with its path, and removes those of other paths. */
	save(entries: readonly StoredMetadata[], removed: readonly string[]): Promise<void>;
}
