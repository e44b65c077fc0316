import { readFileSync, writeFileSync } from 'node:fs';
import type { Agenda } from '../../src/core/agenda/agenda';
import { calendarOf } from '../../src/obsidian/actions/calendar/calendar-file';
import { isOwnCalendar } from '../../src/obsidian/actions/calendar/calendar-text';
import { codeOf } from './error-code';
import { Misuse } from './options';

/** Why a file cannot be written, by the code of the error. */
const REASONS: Readonly<Record<string, string>> = {
	EISDIR: 'is a folder',
	ENOENT: 'is in a folder that does not exist',
	ENOTDIR: 'is in something that is no folder',
	EACCES: 'cannot be written: not allowed',
	EROFS: 'cannot be written: the disk is read-only',
};

function existing(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return '';
		throw error;
	}
}

/** Writes the calls of the agenda to a calendar file. Never replaces a file that is no calendar of this program. */
export function writeCalendar(path: string, agenda: Agenda, minutesBefore: number): string {
	try {
		const before = existing(path);
		if (before.trim() !== '' && !isOwnCalendar(before))
			throw new Misuse(`${path} is another file, so it stays as it is.`);
		const text = calendarOf(agenda, minutesBefore);
		if (text !== before) writeFileSync(path, text);
	} catch (error) {
		const code = codeOf(error);
		if (code === undefined) throw error;
		throw new Misuse(`${path} ${REASONS[code] ?? `cannot be written (${code})`}.`);
	}
	return `${path}\n`;
}
