import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

/** Returns what is found in a line of a note of Thursday 2026-11-19: `contact | day`, or `nothing`. */
export function foundIn(text: string): string {
	const source = { path: '2026-11-19 Log.md', text, properties: null, propertiesBroken: false, created: '2026-11-19' };
	const [line] = readNote(source, DEFAULT_SETTINGS, { untracked: true }).untracked;
	return line ? `${line.contact ?? '-'} | ${line.due ?? '-'}` : 'nothing';
}
