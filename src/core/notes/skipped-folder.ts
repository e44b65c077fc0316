/**
 * The entry of the settings because of which a note is not read: `templates` for `Work/Templates/Call.md`; null for a
 * note that is read. Folder names count anywhere in the path, in any case; a folder path (`Archive/2024`) only where it
 * is.
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
