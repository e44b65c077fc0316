import type { Vault } from './vault';

export interface FileStats {
	ctime: number;
	mtime: number;
	size: number;
}

/** A file or a folder; the same object for as long as it exists, also across renames. */
export abstract class TAbstractFile {
	name = '';
	parent: TFolder | null = null;
	deleted = false;

	constructor(
		readonly vault: Vault,
		public path: string,
	) {
		this.setPath(path);
	}

	setPath(path: string): void {
		this.path = path;
		this.name = path.slice(path.lastIndexOf('/') + 1);
	}
}

export class TFile extends TAbstractFile {
	stat: FileStats = { ctime: 0, mtime: 0, size: 0 };
	declare basename: string;
	declare extension: string;

	override setPath(path: string): void {
		super.setPath(path);
		const dot = this.name.lastIndexOf('.');
		this.basename = dot > 0 ? this.name.slice(0, dot) : this.name;
		this.extension = dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
	}
}

export class TFolder extends TAbstractFile {
	children!: TAbstractFile[];

	constructor(vault: Vault, path: string) {
		super(vault, path);
		this.children = [];
	}

	isRoot(): boolean {
		return this.path === '/';
	}
}

/** `/a//b/` → `a/b`, with non-breaking spaces as spaces and in composed Unicode. */
export function normalizePath(path: string): string {
	const clean = path
		.replace(/[\\/]+/g, '/')
		.replace(/^\/|\/$/g, '')
		.replace(/[\u00A0\u202F]/g, ' ')
		.normalize('NFC');
	return clean === '' ? '/' : clean;
}

export function parentPath(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash < 0 ? '/' : path.slice(0, slash);
}
