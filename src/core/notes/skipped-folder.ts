/**
 * The skipped folder of the settings that contains a note: `templates` for `Work/Templates/Call.md`; null for a note
 * that is read. Folder names apply anywhere in the path, in any case; a folder path (`Archive/2024`) only at its place.
 */
export function skippedBy(path: string, skipFolders: readonly string[]): string | null {
	const folders = path.toLowerCase().split('/').slice(0, -1);
	const folderPath = `${folders.join('/')}/`;
	const skips = (skip: string) => {
		const name = skip.toLowerCase().replace(/^\/+|\/+$/g, '');
		return name.includes('/') ? folderPath.startsWith(`${name}/`) : folders.includes(name);
	};
	return skipFolders.find(skips) ?? null;
}
