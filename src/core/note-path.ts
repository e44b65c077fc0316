/** The name of the note at a path, without folders and `.md`: `Meetings/2026-11-19 Dana.md` gives `2026-11-19 Dana`. */
export function baseName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** The folder of a path: `Meetings/Dana.md` gives `Meetings`; '' at the top of the vault. */
export function parentPath(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
