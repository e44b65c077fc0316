import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { dayCreated } from '../../src/core/dates/day-created';
import type { Day, NoteReading, Problem, Unreadable } from '../../src/core/follow-up';
import { readNote } from '../../src/core/notes/read-note';
import { readStoredSettings } from '../../src/core/stored-settings';
import type { Settings } from '../../src/core/settings';
import { isBinary, isSkipped } from '../../src/obsidian/reading/metadata';
import { localDay } from '../../src/obsidian/announcements/local-time';
import { codeOf } from './error-code';
import { readProperties } from './properties';

/** The vault's own settings, else the defaults. Calls `warn` if the file cannot be read. */
export function readVaultSettings(root: string, warn: (message: string) => void): Settings {
	const path = '.obsidian/plugins/due-follow-ups/data.json';
	try {
		return readStoredSettings(JSON.parse(readFileSync(join(root, path), 'utf8').replace(/^\uFEFF/, '')));
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') warn(`${path} cannot be read, so the defaults are used.`);
		return readStoredSettings(null);
	}
}

/** The paths of all notes below a folder, with `/`, sorted. Skips hidden folders; follows each link to a folder once. */
export function notePaths(root: string): string[] {
	const paths: string[] = [];
	const seen = new Set([realpathSync(root)]);
	const visit = (folder: string) => {
		let entries: Dirent[];
		try {
			entries = readdirSync(join(root, folder), { withFileTypes: true });
		} catch {
			return;
		}
		const shown = entries.filter(({ name }) => !name.startsWith('.'));
		shown.sort((a, b) => Number(a.isSymbolicLink()) - Number(b.isSymbolicLink()) || (a.name < b.name ? -1 : 1));
		for (const entry of shown) {
			const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
			try {
				const absolute = join(root, path);
				const found = entry.isSymbolicLink() ? statSync(absolute) : entry;
				if (found.isDirectory()) {
					const real = realpathSync(absolute);
					if (seen.has(real)) continue;
					seen.add(real);
					visit(path);
				} else if (found.isFile() && /\.md$/i.test(entry.name)) paths.push(path);
			} catch {
				// A broken link is not a note.
			}
		}
	};
	visit('');
	return paths.sort();
}

function unreadable(why: Unreadable): Problem {
	return { code: 'note.unreadable', ...why };
}

/** The local day on which a file was created; null if the disk does not know it, or gives a future day. */
export function createdDayOf(absolute: string): Day | null {
	return dayCreated(statSync(absolute).birthtimeMs, Date.now(), (instant) => localDay(new Date(instant)));
}

/** Reads one note of the folder. The reading has a problem if the note cannot be read. */
export function readNoteFile(root: string, path: string, settings: Settings): NoteReading {
	const empty = { path, text: '', properties: null, propertiesBroken: false, created: null };
	let bytes: Buffer;
	let created: Day | null;
	try {
		const absolute = join(root, path);
		created = createdDayOf(absolute);
		bytes = readFileSync(absolute);
	} catch (error) {
		const code = codeOf(error);
		const problem = unreadable({ cause: 'disk', detail: code ?? 'unknown error' });
		return { ...readNote(empty, settings), problems: [problem] };
	}
	const text = new TextDecoder().decode(bytes);
	if (isBinary(text)) {
		const problem = unreadable({ cause: 'binary' });
		return { ...readNote({ ...empty, created }, settings), problems: [problem] };
	}
	const reading = readNote({ path, text, created, ...readProperties(text) }, settings, { untracked: true });
	if (!text.includes('\uFFFD') || isUtf8(bytes)) return reading;
	const problem = unreadable({ cause: 'not-utf8' });
	return { ...reading, problems: [...reading.problems, problem] };
}

function isUtf8(bytes: Buffer): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/** Every note below a folder that the settings do not skip. */
export function readFolder(root: string, settings: Settings): NoteReading[] {
	return notePaths(root)
		.filter((path) => !isSkipped(path, settings.skipFolders))
		.map((path) => readNoteFile(root, path, settings));
}
