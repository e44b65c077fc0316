import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import type { Introduction, NoteReading } from '../../../../src/core/follow-up';

/** Reads a note of 2026-11-19 whose contact is `contact`, if it has one. */
export function readText(
	text: string,
	contact: string | null = null,
	properties: Readonly<Record<string, unknown>> = {},
	path = 'Log.md',
): NoteReading {
	return readNote(
		{
			path,
			text,
			properties: contact === null ? properties : { contact, ...properties },
			propertiesBroken: false,
			created: '2026-11-19',
		},
		DEFAULT_SETTINGS,
	);
}

function shown({ by, to, mayUseName }: Introduction): string {
	const use = mayUseName === null ? '' : mayUseName ? ' +' : ' -';
	return `${by.name} > ${to.name}${use}`;
}

/** The introductions of a note as `Dana > Lee`, with `+` if the name may be used and `-` if not. */
export function introductionsIn(...note: Parameters<typeof readText>): readonly string[] {
	return readText(...note)
		.introductions.filter(({ unsure }) => unsure === undefined)
		.map(shown);
}

/** Those that need a vault that knows the people at some ends: `Dana > Lee (to)`. */
export function unsureIn(...note: Parameters<typeof readText>): readonly string[] {
	return readText(...note).introductions.flatMap((each) =>
		each.unsure === undefined ? [] : [`${shown(each)} (${each.unsure.join()})`],
	);
}
