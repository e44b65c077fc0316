export interface ServeOptions {
	/** The folder of notes; written to in place. */
	folder: string;
	/** The name of the vault; the folder's unless told otherwise. */
	name?: string;
	/** What `buildPage()` gave. */
	pageDir: string;
	/** Plugins by id, each with the folder of its `main.js`, `manifest.json` and `styles.css`. */
	plugins?: { id: string; dir: string }[];
	/** The port; the next free one from 4173 unless told otherwise. */
	port?: number | undefined;
	/** Where the page's clock starts, `2026-11-23T08:00`. */
	now?: string | null;
	/** What the page opens on its first visit. */
	open?: { note?: string | undefined; command?: string | undefined } | null;
	/** How long an editor waits before it saves, in milliseconds. */
	saveDelay?: number;
}

export interface ServedPage {
	url: string;
	port: number;
	token: string;
	watching: boolean;
	close(): Promise<void>;
}

export function serve(options: ServeOptions): Promise<ServedPage>;
