import { parse } from 'yaml';
import { explainLine } from '../../../src/core/explain/explain-line';
import type { About, ExplainContext, Explanation } from '../../../src/core/explain/explanation';
import type { NoteSource } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { dateFormat } from '../../../src/strings/date-format';
import { factText } from '../../../src/strings/explanations/facts';

export const PATH = 'Meetings/2026-11-19 Dana Whitfield.md';

export const CONTEXT: ExplainContext = {
	settings: DEFAULT_SETTINGS,
	zone: 'America/New_York',
	now: '2026-11-23T08:00',
};

export function source(text: string, path = PATH): NoteSource {
	const yaml = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text)?.[1];
	let properties: Record<string, unknown> | null = null;
	let propertiesBroken = false;
	try {
		properties = yaml === undefined ? null : (parse(yaml) as Record<string, unknown> | null);
	} catch {
		propertiesBroken = true;
	}
	return { path, text, properties, propertiesBroken, created: '2026-11-01' };
}

/** The line of a note with a `▶` before it, explained; the sign is no part of the note. */
export function explained(note: string, more: Partial<ExplainContext> & { path?: string } = {}): Explanation {
	const lines = note.split('\n');
	const marked = lines.findIndex((line) => line.includes('▶'));
	const { path, ...context } = more;
	const text = note.replace('▶', '');
	return explainLine(source(text, path), marked < 0 ? 1 : marked + 1, { ...CONTEXT, ...context });
}

export const told = ({ facts }: Explanation, about: About): readonly string[] =>
	facts.filter((fact) => fact.about === about).map((fact) => factText(fact, dateFormat('en')));
