import type { PropertyNames } from '../settings';
import { FIELDS_IN_TEXT, isPlaceholder, type NoteField } from './text-field';
import { propertyKey } from './property-key';

/** A note's front matter, parsed as YAML: text, numbers, booleans, nulls, dates, lists and maps. */
export type Properties = Readonly<Record<string, unknown>>;

/** A YAML date as it was written: `2026-11-19` or `2026-11-19T08:30`. */
function dateText(date: Date): string {
	if (Number.isNaN(date.getTime())) return '';
	const text = date.toISOString();
	return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16);
}

/** `[[Dana]]` and `[[Whitfield, Dana]]` without quotes are YAML for a list of texts in a list. */
function linkedWithoutQuotes(inner: unknown): string | null {
	if (!Array.isArray(inner) || inner.length === 0 || inner.length > 3) return null;
	const texts: unknown[] = inner;
	return texts.every((text): text is string => typeof text === 'string')
		? `[[${texts.map((text) => text.trim()).join(', ')}]]`
		: null;
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
		return linkedWithoutQuotes(inner) ?? valueText(inner, depth + 1);
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
	const link = value.length === 1 ? linkedWithoutQuotes(value[0]) : null;
	if (link !== null) return [link];
	const texts: string[] = [];
	for (const item of value as unknown[]) {
		const text = Array.isArray(item) ? valueText([item]) : valueText(item);
		if (text !== null) texts.push(text);
	}
	return texts;
}

/** A property, or a field in the text, that has a value. */
export interface FilledProperty {
	/** As the note spells it. */
	readonly name: string;
	readonly key: string;
	readonly texts: readonly string[];
	/** Whether it is a field in the text: `**Contact:** Dana`. */
	readonly inText: boolean;
}

interface RawProperty {
	readonly name: string;
	readonly value: unknown;
	readonly inText: boolean;
}

/** Whether a value exists and is not a template placeholder. */
function isFilled(value: unknown): boolean {
	if (value === undefined || value === null || value === '') return false;
	return !(Array.isArray(value) && value.every((item) => item === null || item === ''));
}

const IN_TEXT: readonly (keyof PropertyNames)[] = FIELDS_IN_TEXT;

/** Reads properties by any of their names, whatever their case, spaces, hyphens or underscores. */
export class PropertyReader {
	private readonly written = new Map<string, RawProperty>();
	private inText: readonly NoteField[] | null = null;

	constructor(
		properties: Properties | null,
		private readonly names: PropertyNames,
		/** The fields in the note's text, asked for where the properties give no value. */
		private readonly fields: () => readonly NoteField[] = () => [],
	) {
		for (const [name, value] of Object.entries(properties ?? {})) {
			const key = propertyKey(name);
			if (!this.written.has(key)) this.written.set(key, { name, value, inText: false });
		}
	}

	/** The values of one property under all its names, in the order of the names; front matter before the text. */
	filled(property: keyof PropertyNames): FilledProperty[] {
		const found: FilledProperty[] = [];
		const keys = [...new Set(this.names[property].map(propertyKey))];
		for (const key of keys) {
			const written = this.written.get(key);
			if (!written || !isFilled(written.value) || isNoDate(property, written.value)) continue;
			const texts = valueTexts(written.value).filter((text) => !isPlaceholder(text));
			found.push({ name: written.name, key, texts, inText: false });
		}
		if (found.length > 0 || !IN_TEXT.includes(property)) return found;
		this.inText ??= this.fields();
		const fields = this.inText;
		for (const key of fields.length > 0 ? keys : []) {
			const field = fields.find((each) => each.key === key);
			if (field) found.push({ name: field.key, key, texts: [field.value], inText: true });
		}
		return found;
	}

	/** The value of a property that no setting names: `type`. */
	named(name: string): string | null {
		const written = this.written.get(propertyKey(name));
		return written ? valueText(written.value) : null;
	}

	/** The value under the first of the names that has one; undefined when none is there. */
	value(property: keyof PropertyNames): unknown {
		for (const name of this.names[property]) {
			const value = this.written.get(propertyKey(name))?.value;
			if (isFilled(value) && !isNoDate(property, value)) return value;
		}
		return undefined;
	}

	text(property: keyof PropertyNames): string | null {
		return this.texts(property)[0] ?? null;
	}

	texts(property: keyof PropertyNames): readonly string[] {
		return this.filled(property)[0]?.texts ?? [];
	}

	/** Names of properties whose value holds nothing that can be read: a map, `{{date}}`. */
	unreadable(property: keyof PropertyNames): string[] {
		return this.filled(property)
			.filter(({ texts }) => texts.length === 0)
			.map(({ name }) => name);
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

/** `applied: true` is a checkbox and no date. */
function isNoDate(property: keyof PropertyNames, value: unknown): boolean {
	return property === 'applied' && (typeof value === 'boolean' || value === 'true' || value === 'false');
}
