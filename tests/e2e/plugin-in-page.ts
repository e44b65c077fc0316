import type { Page } from 'playwright';

/** Records the notes that are read for the plugin once the layout is ready. */
export async function watchReads(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const reads: string[] = [];
		let app: unknown;
		Object.defineProperty(window, 'app', {
			get: () => app,
			set(value: { workspace: { layoutReady: boolean }; vault: { cachedRead(file: { path: string }): unknown } }) {
				const read = value.vault.cachedRead.bind(value.vault);
				value.vault.cachedRead = (file) => {
					if (value.workspace.layoutReady) reads.push(file.path);
					return read(file);
				};
				app = value;
			},
		});
		Reflect.set(window, 'noteReads', reads);
	});
}

/** The size in bytes that the page knows of a file; -1 if it knows none. */
export const knownSize = (page: Page, path: string): Promise<number> =>
	page.evaluate((name) => {
		const { vault } = Reflect.get(window, 'app') as {
			vault: { getFileByPath(path: string): { stat: { size: number } } | null };
		};
		return vault.getFileByPath(name)?.stat.size ?? -1;
	}, path);

/** Waits until the plugin knows all notes, and returns the notes that were read for it. */
export async function whenAllIsRead(page: Page): Promise<readonly string[]> {
	await page.locator('body.host-ready').waitFor();
	return page.evaluate(async () => {
		interface Parts {
			vaultNotes: { whenRead(): Promise<void>; options: { readingCache: { flush(): Promise<void> } } };
		}
		const { app, noteReads } = window as unknown as {
			app: { plugins: { plugins: Record<string, { parts: Parts }> } };
			noteReads: string[];
		};
		const { vaultNotes } = app.plugins.plugins['due-follow-ups']!.parts;
		await vaultNotes.whenRead();
		await vaultNotes.options.readingCache.flush();
		return noteReads;
	});
}
