import { parse } from 'yaml';
import { frontMatterOf } from '../../src/core/markdown/literal-blocks';
import type { NoteSource } from '../../src/core/notes/read-note';

type ReadProperties = Pick<NoteSource, 'properties' | 'propertiesBroken'>;

const NONE: ReadProperties = { properties: null, propertiesBroken: false };
const BROKEN: ReadProperties = { properties: null, propertiesBroken: true };

/**
 * Reads a note's properties as Obsidian would: YAML 1.2, in which dates stay text. At most 100 aliases are resolved, so
 * that a small note cannot grow without limit.
 */
export function readProperties(text: string): ReadProperties {
	const block = frontMatterOf(text);
	if (!block) return NONE;
	let value: unknown;
	try {
		value = parse(text.slice(block.span.from, block.span.to), {
			version: '1.2',
			schema: 'core',
			maxAliasCount: 100,
			prettyErrors: false,
			logLevel: 'error',
		});
	} catch {
		return BROKEN;
	}
	if (value === null || value === undefined) return NONE;
	if (typeof value !== 'object' || Array.isArray(value)) return BROKEN;
	return { properties: value as Readonly<Record<string, unknown>>, propertiesBroken: false };
}
