// Watches a folder and everything below it.
import { readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

/**
 * Calls `changed(path)` with the path, relative to `root`, of each file or folder that changes. Returns a function that stops it.
 * @param {string} root
 * @param {(path: string) => void} changed
 */
export function watchFolder(root, changed) {
	// On Linux, Node watches each file separately and loses it when an editor or sync replaces it.
	return process.platform === 'linux' ? watchEachFolder(root, changed) : watchAll(root, changed);
}

function watchAll(root, changed) {
	const watcher = watch(root, { recursive: true }, (_kind, name) => name && changed(name));
	watcher.on('error', () => undefined);
	return () => watcher.close();
}

function watchEachFolder(root, changed) {
	const watchers = new Map();

	function forget(folder) {
		for (const [path, watcher] of watchers) {
			if (path !== folder && !path.startsWith(`${folder}/`)) continue;
			watcher.close();
			watchers.delete(path);
		}
	}

	function add(folder) {
		const watcher = watch(join(root, folder), (kind, name) => {
			if (!name) return;
			const path = folder === '' ? name : `${folder}/${name}`;
			changed(path);
			if (kind === 'rename') renamed(path);
		});
		watcher.on('error', () => folder !== '' && forget(folder));
		watchers.set(folder, watcher);
	}

	/** Handles what was added, removed or replaced. A new folder may already have files. */
	function renamed(path) {
		forget(path);
		if (statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory()) addAll(path, changed);
	}

	function addAll(folder, found) {
		if (folder === '.git' || folder.endsWith('/.git')) return;
		try {
			add(folder);
			for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
				const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
				found(path);
				if (entry.isDirectory()) addAll(path, found);
			}
		} catch (error) {
			// A folder may be gone again, but the root must exist.
			if (folder === '') throw error;
		}
	}

	addAll('', () => undefined);
	return () => watchers.forEach((watcher) => watcher.close());
}
