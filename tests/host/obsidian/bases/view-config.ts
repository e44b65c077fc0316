import type { BasesPropertyId, BasesSortConfig } from 'obsidian';
import type { BaseContent, ViewEntry } from './base-file';
import { parseExpression } from './parse-expression';
import { parsePropertyId, propertyId } from './property-id';
import { NullValue, type Value } from './values';

/** What the configuration asks of the base around it. */
export interface BaseAround {
	readonly content: BaseContent;
	evaluate(formula: string): Value;
	/** Stores the changed base and runs its query again. */
	changed(): void;
}

/** The settings of one view, as the user chose them and as the file keeps them. */
export class BasesViewConfig {
	constructor(
		private readonly base: BaseAround,
		/** The entry of the file. */
		readonly entry: ViewEntry,
	) {}

	get name(): string {
		return this.entry.name;
	}

	get(key: string): unknown {
		return this.entry[key];
	}

	getAsPropertyId(key: string): BasesPropertyId | null {
		const value = this.get(key);
		return typeof value === 'string' && value !== '' ? propertyId(value) : null;
	}

	getEvaluatedFormula(_view: unknown, key: string): Value {
		const value = this.get(key);
		if (typeof value !== 'string') return NullValue.value;
		try {
			parseExpression(value);
		} catch {
			return NullValue.value;
		}
		return this.base.evaluate(value);
	}

	set(key: string, value: unknown): void {
		if (value === null || value === undefined) delete this.entry[key];
		else this.entry[key] = value;
		this.base.changed();
	}

	getOrder(): BasesPropertyId[] {
		return (this.entry.order ?? []).map(propertyId);
	}

	getSort(): BasesSortConfig[] {
		return (this.entry.sort ?? []).flatMap(({ property, column, direction = 'ASC' }) => {
			const written = property ?? column;
			if (written === undefined || (direction !== 'ASC' && direction !== 'DESC')) return [];
			return [{ property: propertyId(written), direction }];
		});
	}

	/** The property that groups the entries, or null. */
	getGroupBy(): BasesSortConfig | null {
		const { property, direction } = this.entry.groupBy ?? {};
		if (property === undefined) return null;
		return { property: propertyId(property), direction: direction === 'DESC' ? 'DESC' : 'ASC' };
	}

	getDisplayName(id: BasesPropertyId): string {
		const { type, name } = parsePropertyId(id);
		const { properties = {} } = this.base.content;
		const own = (properties[id] ?? (type === 'note' ? properties[name] : undefined))?.['displayName'];
		if (typeof own === 'string') return own;
		return type === 'file' ? `file ${name}` : name;
	}
}
