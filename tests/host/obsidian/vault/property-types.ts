import type { MetadataCache } from './metadata-cache';
import type { Vault } from './vault';

interface PropertyInfo {
	name: string;
	type: string;
	count: number;
}

/** The types of properties in this vault, as plugins reach them through `app.metadataTypeManager`. */
export class PropertyTypes {
	private readonly assigned = new Map<string, string>();

	constructor(
		private readonly vault: Vault,
		private readonly metadataCache: MetadataCache,
	) {}

	/** Every property by its name in lower case; `text` if the user assigned no type. */
	get properties(): Record<string, PropertyInfo> {
		const found: Record<string, PropertyInfo> = {};
		for (const file of this.vault.getMarkdownFiles()) {
			for (const name of Object.keys(this.metadataCache.getFileCache(file)?.frontmatter ?? {})) {
				const key = name.toLowerCase();
				const info = (found[key] ??= { name, type: this.assigned.get(key) ?? 'text', count: 0 });
				info.count++;
			}
		}
		for (const [key, type] of this.assigned) found[key] ??= { name: key, type, count: 0 };
		return found;
	}

	getAllProperties(): Record<string, PropertyInfo> {
		return this.properties;
	}

	setType(name: string, type: string): void {
		this.assigned.set(name.toLowerCase(), type);
	}
}
