import { getLinkpath } from './links';

/** Paths of a vault, ready for looking up links. */
export class LinkPaths {
	private readonly byName = new Map<string, string[]>();

	constructor(paths: Iterable<string>) {
		for (const path of paths) this.add(path);
	}

	add(path: string): void {
		const key = nameOf(path).toLowerCase();
		const known = this.byName.get(key);
		if (!known) this.byName.set(key, [path]);
		else if (!known.includes(path)) known.push(path);
	}

	remove(path: string): void {
		const key = nameOf(path).toLowerCase();
		const rest = (this.byName.get(key) ?? []).filter((other) => other !== path);
		if (rest.length > 0) this.byName.set(key, rest);
		else this.byName.delete(key);
	}

	/**
	 * The file a link leads to, as Obsidian's `getFirstLinkpathDest` finds it, or null.
	 * `Dana` in `Meetings/Monday.md` → `Meetings/Dana.md` if there, else the shortest path named so.
	 */
	resolve(linktext: string, sourcePath: string): string | null {
		const linkpath = getLinkpath(linktext).trim();
		if (linkpath === '') return sourcePath || null;
		return this.find(linkpath, sourcePath) ?? this.find(`${linkpath}.md`, sourcePath);
	}

	private find(linkpath: string, sourcePath: string): string | null {
		const named = this.byName.get(nameOf(linkpath).toLowerCase());
		if (!named) return null;
		const folder = folderOf(sourcePath);
		if (/^\.{1,2}\//.test(linkpath)) return pick(named, (path) => same(path, join(folder, linkpath)));
		const absolute = linkpath.replace(/^\/+/, '');
		const exact = pick(named, (path) => path === absolute) ?? pick(named, (path) => same(path, absolute));
		if (exact !== null && (absolute.includes('/') || linkpath.startsWith('/'))) return exact;
		if (linkpath.startsWith('/')) return null;
		const near = pick(named, (path) => same(path, join(folder, linkpath)));
		if (near !== null) return near;
		const suffix = `/${absolute}`.toLowerCase();
		return pick(named, (path) => `/${path}`.toLowerCase().endsWith(suffix));
	}
}

/** See {@link LinkPaths.resolve}; for a single look-up among few paths. */
export function resolveLinkpath(linktext: string, sourcePath: string, paths: Iterable<string>): string | null {
	return new LinkPaths(paths).resolve(linktext, sourcePath);
}

function pick(paths: readonly string[], matches: (path: string) => boolean): string | null {
	let best: string | null = null;
	for (const path of paths) {
		if (!matches(path)) continue;
		if (best === null || path.length < best.length || (path.length === best.length && path < best)) best = path;
	}
	return best;
}

function same(a: string, b: string): boolean {
	return a.toLowerCase() === b.toLowerCase();
}

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash < 0 ? '' : path.slice(0, slash);
}

function join(folder: string, relative: string): string {
	const parts = folder === '' ? [] : folder.split('/');
	for (const part of relative.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/');
}
