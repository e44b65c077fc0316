/**
 * Returns the setting that skips a note: `templates` for `Work/Templates/Call.md`, or null if the plugin reads the
 * note. Names of folders and notes (`Ideas.md`) match anywhere, in any case. A path of a folder (`Archive/2024`) or of a
 * note (`Archive/Old.md`) matches only from the start.
 */
export function skippedBy(path: string, skipFolders: readonly string[]): string | null {
	const folders = path.toLowerCase().split('/');
	const note = folders.pop() ?? '';
	const folderPath = folders.map((folder) => `${folder}/`).join('');
	const skips = (skip: string) => {
		const name = skip.toLowerCase().replace(/^\/+|\/+$/g, '');
		if (!name.includes('/')) return folders.includes(name) || note === name;
		return folderPath.startsWith(`${name}/`) || folderPath + note === name;
	};
	return skipFolders.find(skips) ?? null;
}
