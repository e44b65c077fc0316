import type { PropertyNames } from '../settings';

/** A note's front matter, parsed as YAML: text, numbers, booleans, nulls, dates, lists and maps. */
export type Properties = Readonly<Record<string, unknown>>;

/** `Next_Follow-Up`, `next follow up` and `nextfollowup` are one name. */
export function propertyKey(name: string): string {
	return name.toLowerCase().replace(/[\s_-]+/g, '');
}

/** A YAML date as it was written: `2026-11-19` or `2026-11-19T08:30`. */
function dateText(date: Date): string {
	if (Number.isNaN(date.getTime())) return '';
	const text = date.toISOString();
	return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16);
}

/**
 * A single value as text. `[[Dana]]` without quotes is YAML for a list in a list: one text inside means a link.
 * Larger maps and empty values give null.
 */
function valueText(value: unknown, depth = 0): string | null {
	if (typeof value === 'string') return value.trim() || null;
	if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
	if (typeof value === 'boolean') return String(value);
	if (value instanceof Date) return dateText(value) || null;
	if (Array.isArray(value) && value.length === 1 && depth < 3) {
		const inner: unknown = value[0];
		if (Array.isArray(inner) && inner.length === 1 && typeof inner[0] === 'string') return `[[${inner[0].trim()}]]`;
		return valueText(inner, depth + 1);
	}
	// In a list, `- Gil: Monday` without quotes is YAML for a map with one entry.
	if (typeof value === 'object' && value !== null && !Array.isArray(value) && depth < 3) {
		const [entry, ...more] = Object.entries(value);
		const inner = entry && more.length === 0 ? valueText(entry[1], depth + 1) : null;
		if (entry && inner !== null) return `${entry[0]}: ${inner}`;
	}
	return null;
}

/** The texts of a value, a list giving several. In a list of links without quotes each `[[Dana]]` is `[["Dana"]]`. */
function valueTexts(value: unknown): string[] {
	if (!Array.isArray(value)) {
		const text = valueText(value);
		return text === null ? [] : [text];
	}
	if (value.length === 1 && Array.isArray(value[0]) && value[0].length === 1 && typeof value[0][0] === 'string') {
		return [`[[${value[0][0].trim()}]]`];
	}
	const texts: string[] = [];
	for (const item of value as unknown[]) {
		const text = Array.isArray(item) ? valueText([item]) : valueText(item);
		if (text !== null) texts.push(text);
	}
	return texts;
}

/** Reads properties by any of their names, whatever their case, spaces, hyphens or underscores. */
export class PropertyReader {
	private readonly values = new Map<string, unknown>();

	constructor(
		properties: Properties | null,
		private readonly names: PropertyNames,
	) {
		for (const [name, value] of Object.entries(properties ?? {})) {
			const key = propertyKey(name);
			if (!this.values.has(key)) this.values.set(key, value);
		}
	}

	/** The value under the first of the names that has one; undefined when none is there. */
	value(property: keyof PropertyNames): unknown {
		for (const name of this.names[property]) {
			const value = this.values.get(propertyKey(name));
			if (value !== undefined && value !== null && value !== '') return value;
		}
		return undefined;
	}

	text(property: keyof PropertyNames): string | null {
		return this.texts(property)[0] ?? null;
	}

	texts(property: keyof PropertyNames): string[] {
		return valueTexts(this.value(property));
	}

	/** `cold: true`, also as the text `yes`. */
	flag(property: keyof PropertyNames): boolean {
		const text = valueText(this.value(property));
		return text !== null && /^(?:true|yes)$/i.test(text);
	}

	/** A whole number of at least 1. */
	count(property: keyof PropertyNames): number | null {
		const text = valueText(this.value(property));
		return text !== null && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
	}
}
