import { parse } from 'yaml';
import { readNote, type NoteSource } from '../../../../src/core/notes/read-note';
import type { WritableNote } from '../../../../src/core/notes/write/proven-edit';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m;

type Properties = Pick<NoteSource, 'properties' | 'propertiesBroken'>;

function parsedProperties(block: string): Properties {
	try {
		const parsed: unknown = parse(block);
		const isMap = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
		return {
			properties: isMap ? Object.freeze(parsed as Record<string, unknown>) : null,
			propertiesBroken: !isMap && parsed !== null,
		};
	} catch {
		return { properties: null, propertiesBroken: true };
	}
}

/** The last properties, by their text: an act reads its note many times. */
let last: { readonly block: string; readonly properties: Properties } | null = null;

/** Returns the properties of a note's text, or null without properties. */
function propertiesOf(text: string): Properties {
	const block = FRONT_MATTER.exec(text)?.[1];
	if (block === undefined) return { properties: null, propertiesBroken: false };
	if (last?.block !== block) last = { block, properties: parsedProperties(block) };
	return last.properties;
}

/** Returns a note of Thursday 2026-11-19 to edit. */
export function writable(
	text: string,
	settings = DEFAULT_SETTINGS,
	path = 'Meetings/2026-11-19 Dana.md',
): WritableNote {
	const reread = (now: string): NoteSource => ({ path, text: now, created: '2026-11-19', ...propertiesOf(now) });
	return { source: reread(text), settings, reread };
}

/** Reads a note in the way that an edit does. */
export function readWith(text: string, settings = DEFAULT_SETTINGS, path?: string) {
	return readNote(writable(text, settings, path).source, settings);
}

/** Returns the id of the n-th follow-up of a note, from 0. */
export function idAt(text: string, place = 0, settings = DEFAULT_SETTINGS): string {
	const followUp = readWith(text, settings).followUps[place];
	if (!followUp) throw new Error(`No follow-up ${place} in ${JSON.stringify(text)}`);
	return followUp.id;
}
