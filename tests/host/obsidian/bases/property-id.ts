import type { BasesProperty, BasesPropertyId, BasesPropertyType } from 'obsidian';

const TYPES: readonly string[] = ['note', 'formula', 'file'] satisfies BasesPropertyType[];

/** Splits `note.status` into its parts; a name without a type is a property of the note. */
export function parsePropertyId(propertyId: string): BasesProperty {
	const dot = propertyId.indexOf('.');
	const type = propertyId.slice(0, Math.max(dot, 0));
	if (!TYPES.includes(type)) return { type: 'note', name: propertyId };
	return { type: type as BasesPropertyType, name: propertyId.slice(dot + 1) };
}

/** `status` as it is written in a base → `note.status`. */
export function propertyId(written: string): BasesPropertyId {
	const { type, name } = parsePropertyId(written);
	return `${type}.${name}`;
}
