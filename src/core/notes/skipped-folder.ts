/**
 * Returns the setting that skips a note: `templates` for `Work/Templates/Call.md`, or null if the plugin reads the
 * note. Folder names match anywhere in the path, in any case. A folder path (`Archive/2024`) matches only at the start.
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
