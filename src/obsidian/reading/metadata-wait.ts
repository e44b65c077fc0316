import type { App, TFile } from 'obsidian';

/**
 * The longest wait for Obsidian’s index. A file that it never indexes, such as a damaged one, does not hold up the rest
 * for longer. Obsidian may take seconds while it indexes a whole vault.
 */
const LONGEST_WAIT_MS = 30_000;

/** Waits until Obsidian has indexed every note, as after the first start over a large vault. */
export class MetadataWait {
	private readonly ends = new Set<() => void>();

	constructor(
		private readonly app: App,
		private readonly isIncluded: (file: TFile) => boolean,
	) {}

	/** Resolves when all notes have metadata, when Obsidian reports that it has indexed all, or after half a minute. */
	done(): Promise<void> {
		const { vault, metadataCache } = this.app;
		const isMissing = (file: TFile) => metadataCache.getFileCache(file) === null && this.isIncluded(file);
		if (!vault.getMarkdownFiles().some(isMissing)) return Promise.resolve();
		return new Promise((resolve) => {
			const end = () => {
				metadataCache.offref(event);
				window.clearTimeout(timer);
				this.ends.delete(end);
				resolve();
			};
			const event = metadataCache.on('resolved', end);
			const timer = window.setTimeout(end, LONGEST_WAIT_MS);
			this.ends.add(end);
		});
	}

	/** Ends every wait. */
	stop(): void {
		for (const end of [...this.ends]) end();
	}
}
