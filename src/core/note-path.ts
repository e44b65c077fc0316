/** The name of the note at a path, without folders and `.md`: `Meetings/2026-11-19 Dana.md` gives `2026-11-19 Dana`. */
export function baseName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** The folder of a path: `Meetings/Dana.md` gives `Meetings`; '' at the top of the vault. */
export function parentPath(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/**
 * What a note is called on the screen: its name, and for a day of a journal in folders also the month and year, since `20`
 * says nothing. `Meetings/Dana.md` gives `Dana`, `Journal/2026/11/20.md` gives `2026/11/20`.
 */
export function noteTitle(path: string): string {
	const name = baseName(path);
	if (!/^\d{1,2}$/.test(name)) return name;
	const folders = parentPath(path).split('/');
	const year = folders.map((folder) => /^\d{4}$/.test(folder)).lastIndexOf(true);
	return year === -1 ? name : [...folders.slice(year), name].join('/');
}
