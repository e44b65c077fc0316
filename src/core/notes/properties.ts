import type { PropertyNames } from '../settings';
import { isDate } from '../time';
import { FIELDS_IN_TEXT, isPlaceholder, type NoteField } from './text-field';
import { propertyKey } from './property-key';

/** A note's front matter, parsed as YAML: text, numbers, booleans, nulls, dates, lists and maps. */
export type Properties = Readonly<Record<string, unknown>>;

/** Returns a YAML date as the note spells it: `2026-11-19` or `2026-11-19T08:30`. */
function dateText(date: Date): string {
	if (Number.isNaN(date.getTime())) return '';
	const text = date.toISOString();
	return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16);
}

/**
 * Returns the link in a nested list: YAML parses `[[Dana]]` and `[[Whitfield, Dana]]` without quotes as lists in a
 * list.
 */
function linkedWithoutQuotes(inner: unknown): string | null {
	if (!Array.isArray(inner) || inner.length === 0 || inner.length > 3) return null;
	const texts: unknown[] = inner;
	return texts.every((text): text is string => typeof text === 'string')
		? `[[${texts.map((text) => text.trim()).join(', ')}]]`
		: null;
}

/**
 * Returns a single value as text. YAML parses `[[Dana]]` without quotes as a list in a list, so one inner text is a
 * link. Returns null for larger maps and empty values.
 */
function valueText(value: unknown, depth = 0): string | null {
	if (typeof value === 'string') return value.trim() || null;
	if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
	if (typeof value === 'boolean') return String(value);
	if (isDate(value)) return dateText(value) || null;
	if (Array.isArray(value) && value.length === 1 && depth < 3) {
		const inner: unknown = value[0];
		return linkedWithoutQuotes(inner) ?? valueText(inner, depth + 1);
	}
	// YAML parses the list item `- Gil: Monday` without quotes as a map with one entry.
	if (typeof value === 'object' && value !== null && !Array.isArray(value) && depth < 3) {
		const [entry, ...more] = Object.entries(value);
		const inner = entry && more.length === 0 ? valueText(entry[1], depth + 1) : null;
		if (entry && inner !== null) return `${entry[0]}: ${inner}`;
	}
	return null;
}

/**
 * Returns the texts of a value, several for a list. YAML parses each `[[Dana]]` in a list without quotes as
 * `[["Dana"]]`.
 */
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
	/** The name as the note spells it. */
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

/** The keys of the names of each property, which are the same for every note. */
type PropertyKeys = Readonly<Record<keyof PropertyNames, readonly string[]>>;
const keysOf = new WeakMap<PropertyNames, PropertyKeys>();

function keysFor(names: PropertyNames): PropertyKeys {
	let keys = keysOf.get(names);
	if (!keys) {
		const entries = Object.entries(names).map(([property, each]: [string, readonly string[]]) => [
			property,
			[...new Set(each.map(propertyKey))],
		]);
		keysOf.set(names, (keys = Object.fromEntries(entries) as PropertyKeys));
	}
	return keys;
}

/** The properties that a note can also state in its first lines: `**Contact:** Dana`. */
const IN_TEXT: readonly (keyof PropertyNames)[] = FIELDS_IN_TEXT;

/** Reads properties by any of their names, regardless of case, spaces, hyphens and underscores. */
export class PropertyReader {
	private readonly written = new Map<string, RawProperty>();
	private readonly keys: PropertyKeys;
	private inText: readonly NoteField[] | null = null;

	constructor(
		properties: Properties | null,
		names: PropertyNames,
		/** Returns the fields in the note's text, which apply if the properties have no value. */
		private readonly fields: () => readonly NoteField[] = () => [],
	) {
		this.keys = keysFor(names);
		for (const [name, value] of Object.entries(properties ?? {})) {
			const key = propertyKey(name);
			if (!this.written.has(key)) this.written.set(key, { name, value, inText: false });
		}
	}

	/** Returns the values of one property under all its names, in the order of the names, front matter before text. */
	filled(property: keyof PropertyNames): FilledProperty[] {
		const found: FilledProperty[] = [];
		const keys = this.keys[property];
		for (const key of this.written.size > 0 ? keys : []) {
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

	private rawValue(name: string): unknown {
		return this.written.size === 0 ? undefined : this.written.get(propertyKey(name))?.value;
	}

	/** Returns the value of a property without a setting for its name: `type`. */
	named(name: string): string | null {
		const value = this.rawValue(name);
		return value === undefined ? null : valueText(value);
	}

	/** Returns the values of a list without a setting for its name: `aliases: [Dee, D. Whitfield]`, or `Dee, D. Whitfield`. */
	list(name: string): readonly string[] {
		const value = this.rawValue(name);
		const texts = typeof value === 'string' ? value.split(',') : isFilled(value) ? valueTexts(value) : [];
		return texts.map((text) => text.trim()).filter((text) => text !== '' && !isPlaceholder(text));
	}

	/** Returns the value under the first name that has one, or undefined without a value. */
	value(property: keyof PropertyNames): unknown {
		for (const key of this.keys[property]) {
			const value = this.written.get(key)?.value;
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

	/** Returns the names of properties whose value is unreadable: a map, `{{date}}`. */
	unreadable(property: keyof PropertyNames): string[] {
		return this.filled(property)
			.filter(({ texts }) => texts.length === 0)
			.map(({ name }) => name);
	}

	/** Returns true for `cold: true`, and for the text `yes`. */
	flag(property: keyof PropertyNames): boolean {
		const text = valueText(this.value(property));
		return text !== null && /^(?:true|yes)$/i.test(text);
	}

	/** Returns a whole number of at least 1, or null. */
	count(property: keyof PropertyNames): number | null {
		const text = valueText(this.value(property));
		return text !== null && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
	}
}

/** A checkbox in words: `applied: yes`, `applied: not yet`. */
const CHECKBOX = /^\s*(?:true|false|yes|no|not yet)\s*$/i;

/** Whether a date property is only a checkbox: `applied: true`. */
function isNoDate(property: keyof PropertyNames, value: unknown): boolean {
	return property === 'applied' && (typeof value === 'boolean' || (typeof value === 'string' && CHECKBOX.test(value)));
}
